import { expect } from 'chai';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { overrides, proveShelf, readShelf, takeFromShelf, libraryOf, type Shelved } from '../../src/engine/library.js';
import { readOrganisation } from '../../src/engine/organisation.js';
import { UnisonoError } from '../../src/error.js';
import { decide } from '../../src/incident/decide.js';
import { draftSetting, templateFor } from '../../src/incident/decide/drafting.js';
import type { Library } from '../../src/incident/library.js';
import { proofAt, sampleFacts } from '../../src/incident/sample.js';
import type { FactSheet } from '../../src/message/fact.js';
import { draftFromTemplate } from '../../src/message/render.js';
import type { Channel, Kind, Mode } from '../../src/playbook/vocabulary.js';
import { beginning, people } from '../support/given.js';
import { playbookText, root as whole } from '../support/library.js';

const words = `name: Coöperatie Zon & Wind
address: informal
signOff:
  en: The people of Zon & Wind
  nl: De mensen van Zon & Wind
phrases:
  opening-hours:
    en: We are there from 8 to 8.
    nl: We zijn er van 8 tot 8.
`;

describe('an organisation’s own folder', () => {
  /** What is shipped, with two of its playbooks alone: reading all takes its time. */
  let root: string;
  let own: string;
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'unisono-shipped-'));
    symlinkSync(join(whole, 'templates'), join(root, 'templates'));
    for (const id of ['contested-plan', 'rumour'])
      cpSync(join(whole, 'playbooks', id), join(root, 'playbooks', id), { recursive: true });
  });
  after(() => rmSync(root, { recursive: true, force: true }));
  beforeEach(() => {
    own = mkdtempSync(join(tmpdir(), 'unisono-own-'));
  });
  afterEach(() => rmSync(own, { recursive: true, force: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(own, path)), { recursive: true });
    writeFileSync(join(own, path), text);
  };
  const one = (id: string): Shelved => readShelf(root, own).find((each) => each.id === id)!;
  const libraryOn = (id: string): Library => libraryOf(takeFromShelf([one(id)], id));
  const draft = (
    library: Library,
    kind: Kind,
    channel: Channel,
    language: string,
    more: { sheet?: FactSheet; mode?: Mode } = {},
  ) => {
    const wanted = { kind, channel, language };
    const sheet = more.sheet ?? sampleFacts(library.playbook, proofAt);
    const setting = { ...draftSetting(library, wanted, proofAt), mode: more.mode ?? ('live' as const) };
    const drafted = draftFromTemplate(templateFor(library, wanted)!, sheet, setting);
    if ('gaps' in drafted)
      throw new Error(drafted.gaps.map(({ fact, path, line }) => `${fact} ${path}:${line}`).join(', '));
    return drafted.draft.text;
  };
  const proved = (id: string) => proveShelf([one(id)]).shelf[0]!.problems;
  const wrong = (act: () => unknown): UnisonoError => {
    try {
      act();
    } catch (error) {
      expect(error).to.be.instanceOf(UnisonoError);
      return error as UnisonoError;
    }
    throw new Error('accepted');
  };

  it('that holds nothing changes nothing', () => {
    expect(readOrganisation(own)).to.equal(null);
    expect(overrides(root, own)).to.deep.equal([]);
    expect(one('rumour').bundle!.organisation).to.equal(null);
  });

  it('gives a name, a tone, a sign-off and phrases', () => {
    write('organisation.yaml', words);
    expect(readOrganisation(own)).to.deep.equal({
      name: 'Coöperatie Zon & Wind',
      address: 'informal',
      contacts: [],
      forbidden: [],
      phrases: {
        'phrase-opening-hours': { en: 'We are there from 8 to 8.', nl: 'We zijn er van 8 tot 8.' },
        'sign-off': { en: 'The people of Zon & Wind', nl: 'De mensen van Zon & Wind' },
      },
    });
  });

  it('needs no more than a name, and is formal then', () => {
    write('organisation.yaml', 'name: Zon\n');
    expect(readOrganisation(own)).to.deep.equal({
      name: 'Zon',
      address: 'formal',
      contacts: [],
      forbidden: [],
      phrases: {},
    });
  });

  it('that is not there, or says what nothing reads, is refused with file, line and cure', () => {
    expect(wrong(() => readOrganisation(join(own, 'nowhere')))).to.include({ code: 'CONFIG_INVALID' });
    const broken: [text: string, where: RegExp][] = [
      ['name: Zon\nadres: informal\n', /organisation\.yaml:2:1 .*adres/],
      ['name: Zon\naddress: jij\n', /organisation\.yaml:2:\d+ .*address/],
      ['name: ""\n', /organisation\.yaml:1:\d+ /],
      ['address: formal\n', /organisation\.yaml:\d+:\d+ .*name/],
      ['name: Zon\nphrases:\n  Opening Hours: { nl: x }\n', /organisation\.yaml:3:\d+ /],
      ['name: Zon\nsignOff:\n  dutch: x\n', /organisation\.yaml:3:\d+ /],
      ['name: [Zon\n', /organisation\.yaml:\d+:\d+ .*YAML/],
    ];
    for (const [text, where] of broken) {
      write('organisation.yaml', text);
      const error = wrong(() => readShelf(root, own));
      expect(error, text).to.include({ code: 'CONFIG_INVALID' });
      expect(error.message, text).to.match(where);
    }
  });

  it('cannot reach what every object has', () => {
    write('organisation.yaml', 'name: Zon\nphrases:\n  __proto__: { nl: x }\n  constructor: { nl: y }\n');
    expect(Object.keys(readOrganisation(own)!.phrases)).to.deep.equal(['phrase-constructor']);
    expect(({} as Record<string, unknown>)['nl']).to.equal(undefined);
  });

  it('makes its name a confirmed fact when an incident opens, and no other fact', () => {
    write('organisation.yaml', words);
    const library = libraryOn('contested-plan');
    const open = (shelved: Library) =>
      decide(shelved, 'i', null, {
        type: 'OpenIncident',
        data: {
          playbook: 'contested-plan',
          playbookHash: shelved.hash,
          title: 'T',
          mode: 'exercise',
          severity: shelved.playbook.severities[0]!.id,
          languages: ['nl'],
        },
        meta: { id: 'c1', by: people['lead']!, at: beginning },
      } as unknown as Parameters<typeof decide>[3]);
    const opened = open(library);
    if ('reasons' in opened) throw new Error(JSON.stringify(opened.reasons));
    expect(Object.keys(opened.state.facts)).to.deep.equal(['organisation']);
    expect(opened.state.facts['organisation']).to.include({
      status: 'confirmed',
      value: 'Coöperatie Zon & Wind',
      source: 'organisation.yaml',
      publishable: true,
      revision: 1,
    });
    const plain = open({ ...library, organisation: null });
    expect('state' in plain && Object.keys(plain.state.facts)).to.deep.equal([]);
  });

  it('has its sign-off and phrases printed, in the language of the text', () => {
    write('organisation.yaml', words);
    write('templates/en/qa/web.hbs', '{{phrase-opening-hours}}\n{{sign-off}}');
    write('templates/nl/qa/web.hbs', '{{phrase-opening-hours}}\n{{sign-off}}{{#if phrase-none}}!{{/if}}');
    const library = libraryOn('rumour');
    expect(draft(library, 'qa', 'web', 'en')).to.equal('We are there from 8 to 8.\nThe people of Zon & Wind');
    expect(draft(library, 'qa', 'web', 'nl')).to.equal('We zijn er van 8 tot 8.\nDe mensen van Zon & Wind');
    const mails = ['en', 'nl'].map((language) => draft(library, 'holding-statement', 'email', language));
    expect(mails[0]).to.contain('The people of Zon & Wind');
    expect(mails[1]).to.contain('De mensen van Zon & Wind');
  });

  it('has its tone of address in templates of its own', () => {
    write('templates/nl/qa/web.hbs', '{{#if address-informal}}je{{else}}u{{/if}}');
    expect(draft(libraryOn('rumour'), 'qa', 'web', 'nl')).to.equal('u');
    write('organisation.yaml', words);
    expect(draft(libraryOn('rumour'), 'qa', 'web', 'nl')).to.equal('je');
    write('organisation.yaml', words.replace('informal', 'formal'));
    expect(draft(libraryOn('rumour'), 'qa', 'web', 'nl')).to.equal('u');
  });

  it('goes before what is shipped: a template, a partial, and a template for one playbook', () => {
    const shipped = libraryOf(takeFromShelf(readShelf(root), 'rumour'));
    write('templates/en/social-post/x.hbs', 'Ours: {{topic}} {{> next-update}}');
    write('templates/en/partials/next-update.hbs', 'Soon.');
    write('templates/nl/social-post/x.rumour.hbs', 'Alleen hier: {{topic}}');
    const library = libraryOn('rumour');
    const topic = (language: string) =>
      (sampleFacts(library.playbook, proofAt)['topic']!.value as Record<string, string>)[language];
    expect(draft(library, 'social-post', 'x', 'en')).to.equal(`Ours: ${topic('en')} Soon.`);
    expect(draft(library, 'social-post', 'x', 'nl')).to.equal(`Alleen hier: ${topic('nl')}`);
    expect(draft(libraryOn('contested-plan'), 'social-post', 'x', 'nl')).to.not.contain('Alleen hier');
    expect(draft(library, 'acknowledgement', 'web', 'nl')).to.equal(draft(shipped, 'acknowledgement', 'web', 'nl'));
    expect(library.hash).to.not.equal(shipped.hash);
  });

  it('shows what differs: each file with both texts, and those that are its own alone', () => {
    write('templates/en/social-post/x.hbs', 'Ours');
    write('templates/en/partials/our-hours.hbs', 'From 8 to 8');
    write('playbooks/rumour/playbook.yaml', `${playbookText('rumour')}# ours\n`);
    write('organisation.yaml', words);
    write('templates/readme.txt', 'no template');
    const shippedText = readFileSync(join(root, 'templates/en/social-post/x.hbs'), 'utf8');
    expect(overrides(root, own).toSorted((a, b) => (a.file < b.file ? -1 : 1))).to.deep.equal([
      {
        file: 'playbooks/rumour/playbook.yaml',
        shipped: playbookText('rumour'),
        own: `${playbookText('rumour')}# ours\n`,
      },
      { file: 'templates/en/partials/our-hours.hbs', shipped: null, own: 'From 8 to 8' },
      { file: 'templates/en/social-post/x.hbs', shipped: shippedText, own: 'Ours' },
    ]);
  });

  it('is proved like what is shipped: broken words are named with file, line and column', () => {
    write('organisation.yaml', words);
    expect(proved('rumour')).to.deep.equal([]);
    const due = one('rumour').bundle!.playbook.stages.listen.messages[0]!;
    const file = `templates/nl/${due.kind}/${due.channel}.hbs`;
    const broken: [source: string, code: string, line: number, column: number, why: RegExp][] = [
      ['a\n {{#with topic}}x{{/with}}', 'TEMPLATE_INVALID', 2, 2, /no block/],
      ['a\nb {{topic.constructor}}', 'TEMPLATE_INVALID', 2, 5, /no name/],
      ['{{> nowhere}}', 'TEMPLATE_INVALID', 1, 1, /no partial "nowhere"/],
      ['a\n{{#if topic}}', 'TEMPLATE_INVALID', 2, 1, /Expecting/],
      [`${'{{#if topic}}'.repeat(17)}${'{{/if}}'.repeat(17)}`, 'TEMPLATE_INVALID', 1, 209, /16 deep/],
    ];
    for (const [source, code, line, column, why] of broken) {
      write(file, source);
      const [problem] = proved('rumour');
      expect(problem, source).to.include({ code, file, line, column, level: 'error' });
      expect(problem!.message).to.match(why);
    }
    write(file, 'Over {{tpoic}}.');
    const [missing] = proved('rumour');
    expect(missing).to.include({ code: 'TEMPLATE_FACT_MISSING' });
    expect(missing!.message).to.contain(`${file}:1:6 needs the fact "tpoic"`);
    rmSync(join(own, file));
    write('templates/nl/partials/acknowledgement.hbs', 'a\n  {{log topic}}');
    write('templates/nl/partials/next-update.hbs', 'a\n  {{log topic}}');
    const partial = proved('rumour').find(({ code }) => code === 'TEMPLATE_INVALID');
    expect(partial).to.include({ line: 2, column: 3 });
    expect(partial!.message).to.match(/nl\/partials\/[a-z-]+:2:3/);
  });

  it('keeps a broken playbook of its own in quarantine, with file and line', () => {
    write('playbooks/rumour/playbook.yaml', playbookText('rumour').replace(/^variant: .*$/m, 'variant: loud'));
    const line =
      playbookText('rumour')
        .split('\n')
        .findIndex((text) => text.startsWith('variant:')) + 1;
    const { problems } = one('rumour');
    expect(problems[0]).to.include({ file: 'playbooks/rumour/playbook.yaml', line, level: 'error' });
    expect(wrong(() => takeFromShelf([one('rumour')], 'rumour'))).to.include({ code: 'PLAYBOOK_INVALID' });
  });

  it('adds a language: a playbook and templates in German are proved and print', () => {
    const german = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(german);
      if (typeof value !== 'object' || value === null) return value;
      const entries = Object.entries(value);
      if (entries.length === 2 && 'en' in value && 'nl' in value) return { de: value.nl };
      return Object.fromEntries(entries.map(([key, inner]) => [key, german(inner)]));
    };
    const playbook = german(parse(playbookText('rumour'))) as Record<string, unknown>;
    write('playbooks/geruecht/playbook.yaml', stringify({ ...playbook, id: 'geruecht', languages: ['de'] }));
    cpSync(join(whole, 'templates/nl'), join(own, 'templates/de'), { recursive: true, dereference: true });
    write(
      'templates/de/acknowledgement/web.hbs',
      'Guten Tag.\n\n{{topic}}\n\n{{organisation}}, {{as-of}}, {{next-update}}',
    );
    write('organisation.yaml', 'name: Übermut GmbH\nsignOff: { de: Mit freundlichen Grüßen }\n');
    const shelved = one('geruecht');
    expect(shelved.problems).to.deep.equal([]);
    expect(proved('geruecht')).to.deep.equal([]);
    expect(Object.keys(shelved.bundle!.templates).every((path) => path.startsWith('de/'))).to.equal(true);
    const library = libraryOn('geruecht');
    const text = draft(library, 'acknowledgement', 'web', 'de');
    expect(text).to.match(/^Guten Tag\.\n\n/);
    expect(text).to.contain('11. März 2030 um ');
    expect(text).to.not.match(/\b(?:am|pm|at|uur|undefined)\b/);
    expect(draft(library, 'acknowledgement', 'web', 'de', { mode: 'exercise' })).to.match(/^[A-ZÜ]+: Guten Tag\./);
  });
});
