import { expect } from 'chai';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drafts, type DraftsOptions } from '../../src/cli/drafts.js';
import { allOptions, specialise } from '../../src/playbook/specialise.js';
import { stages } from '../../src/playbook/vocabulary.js';
import { freshFolders } from '../support/folder.js';
import { root, shelf } from '../support/library.js';
import { refused } from '../support/refused.js';
import { ear, smallRoot, write } from './ear.js';

describe('unisono drafts', () => {
  const fresh = freshFolders();

  /** Drafts into a fresh folder. @returns the exit code, what was said, and the texts by file */
  function draft(id: string, given: Partial<DraftsOptions> = {}, from = root) {
    const out = given.out ?? join(fresh(), 'paper');
    const io = ear();
    const code = drafts(from, id, { options: {}, ...given, out }, io);
    const files =
      existsSync(out) && statSync(out).isDirectory()
        ? readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
        : [];
    const texts = new Map(
      files.map(({ parentPath, name }): [string, string] => [
        join(parentPath, name).slice(out.length + 1),
        readFileSync(join(parentPath, name), 'utf8'),
      ]),
    );
    return { code, out, texts, said: io.said(), complained: io.complained() };
  }

  /** A file of facts. */
  function facts(text: string): string {
    const file = join(fresh(), 'facts.yaml');
    writeFileSync(file, text);
    return file;
  }

  for (const { id, bundle } of shelf) {
    it(`writes every message of ${id}, for every choice of its options`, () => {
      for (const options of allOptions(bundle!.playbook)) {
        const { playbook } = specialise(bundle!.playbook, options);
        const { code, texts, said, complained } = draft(id, { options });
        expect(complained).to.equal('');
        expect(code).to.equal(0);
        const wanted = stages.flatMap((stage, index) =>
          playbook.stages[stage].messages.flatMap(({ kind, audience, channel }) =>
            playbook.languages.map(
              (language) => `${index + 1}-${stage}/${kind}.${audience}.${channel}.${language}.txt`,
            ),
          ),
        );
        expect([...texts.keys()]).to.have.members([...wanted, 'index.md']);
        expect(said).to.match(new RegExp(`^${wanted.length} texts are in `));
        for (const [file, text] of texts)
          expect(text, file)
            .to.match(/\S/)
            .and.not.match(/undefined|NaN|\[object|\{\{(?!recipient)/);
        const index = texts.get('index.md')!;
        expect(index).to.match(new RegExp(`^# ${playbook.title['en']!}`));
        for (const file of wanted) expect(index).to.include(`- ${file}`);
        expect(index, 'nothing that blocks').to.not.include('(hard');
      }
    });
  }

  it('writes in one language alone', () => {
    const { code, texts } = draft('rumour', { language: 'nl' });
    expect(code).to.equal(0);
    const files = [...texts.keys()].filter((file) => file !== 'index.md');
    expect(files.length).to.be.above(10);
    for (const file of files) expect(file).to.match(/\.nl\.txt$/);
    expect(texts.get('index.md')).to.match(/^# Gerucht/);
  });

  it('writes other words for another choice', () => {
    const page = '1-listen/holding-statement.customers.web.en.txt';
    const bank = draft('service-outage', { language: 'en', options: { sector: 'bank' } }).texts.get(page);
    const telecom = draft('service-outage', { language: 'en', options: { sector: 'telecom' } }).texts.get(page);
    expect(telecom).to.match(/112/);
    expect(bank).to.be.a('string').and.not.match(/112/);
  });

  it('puts facts of one’s own in the place of the samples, and leaves out what is not known', () => {
    const file = facts(
      [
        'organisation: Noorderbank',
        'affected-count: 1234567',
        'contact-phone: 0800 1234',
        'next-update: "2030-03-11T15:30:00Z"',
        'data-kinds: { en: shoe sizes, nl: schoenmaten }',
        'what-happened: { value: { en: Shoe sizes leaked., nl: Er zijn schoenmaten gelekt. }, status: confirmed }',
        'contained-at: { status: unknown }',
      ].join('\n'),
    );
    const { code, texts, complained } = draft('data-breach', { facts: file });
    expect(code, complained).to.equal(0);
    const all = [...texts.values()].join('\n');
    expect(all).to.include('Noorderbank');
    expect(texts.get('2-apologise/customer-email.affected.email.nl.txt')).to.include('schoenmaten');
    expect(texts.get('2-apologise/customer-email.affected.email.en.txt')).to.include('shoe sizes');
    expect(all).to.include('1.234.567').and.include('1,234,567').and.include('0800 1234');
    expect(all).to.include('16.30 uur').and.not.include('null');
    expect(texts.get('2-apologise/qa.affected.web.en.txt')).to.not.include('The leak has been closed since');
  });

  it('says of a text which fact it misses, and goes on with the others', () => {
    const { code, texts, said, complained } = draft('rumour', {
      language: 'en',
      facts: facts('true-story: { status: unknown }\n'),
    });
    expect(code).to.equal(1);
    expect(complained).to.match(/correction\.public\.x\.en\.txt: not drafted, missing: .*true-story/);
    expect(said).to.match(/^\d+ texts are in .*; \d+ could not be drafted\.$/);
    expect(texts.get('index.md')).to.match(/correction\.public\.x\.en\.txt: not drafted/);
    expect([...texts.keys()]).to.include('1-listen/acknowledgement.public.x.en.txt');
    expect([...texts.keys()]).to.not.include('2-apologise/correction.public.x.en.txt');
  });

  for (const [what, text, place, message] of [
    ['a fact that the playbook does not have', 'organisation: Bank\ntopics: x\n', '2:1', /no fact "topics".*topic/],
    ['a fact that every object has', 'constructor: Bank\n', '1:1', /no fact "constructor"/],
    ['words where a number must stand', '\npeople-harmed: many\n', '2:1', /no number/],
    ['a time that is none', 'organisation: Bank\nnext-update: tomorrow\n', '2:1', /no instant.*\dZ/],
    ['a link that is none', 'page: our site\n', '1:1', /no link/],
    ['a fact without a value', 'organisation: {}\n', '1:1', /no value/],
    ['a list', 'organisation: [Bank]\n', '1:1', /FIELD_INVALID/],
    ['an unknown status', 'topic:\n  status: perhaps\n', '1:1', /FIELD_INVALID/],
    ['YAML that is broken', 'organisation: "Bank\n', '2:1', /YAML_SYNTAX/],
  ] as const) {
    it(`refuses ${what}, with line and column, and writes nothing`, async () => {
      const file = facts(text);
      const out = join(fresh(), 'paper');
      const error = await refused(async () => {
        drafts(root, 'rumour', { facts: file, out, options: {} }, ear());
      }, 'INPUT_INVALID');
      expect(error.message).to.include(`${file}:${place} `).and.match(message);
      expect(existsSync(out)).to.equal(false);
    });
  }

  it('refuses a file of facts that is not there', async () => {
    const file = join(fresh(), 'none.yaml');
    const error = await refused(async () => {
      drafts(root, 'rumour', { facts: file, out: fresh(), options: {} }, ear());
    }, 'INPUT_INVALID');
    expect(error.message).to.include(file);
  });

  it('is used wrongly with another playbook, language, option, or a file for a folder', () => {
    const file = facts('here: already');
    for (const [id, given, words] of [
      ['romour', {}, /"romour".*rumour/],
      ['rumour', { language: 'de' }, /de.*en, nl/],
      ['service-outage', { options: { sector: 'shop' } }, /"shop".*telecom or bank or other/],
      ['service-outage', { options: { sectors: 'bank' } }, /no parameter "sectors"/],
      ['rumour', { out: file }, /is a file.*folder/],
      ['rumour', { out: join(file, 'below') }, /is a file.*folder/],
    ] as const) {
      const { code, said, complained } = draft(id, given);
      expect(code, complained).to.equal(2);
      expect(complained).to.match(words);
      expect(said).to.equal('');
    }
    expect(readFileSync(file, 'utf8')).to.equal('here: already');
  });

  it('says what is wrong with a playbook that is broken, and writes nothing', () => {
    const from = smallRoot(fresh(), 'rumour');
    const file = join(from, 'playbooks/rumour/playbook.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('crisis:', 'crises:'));
    const { code, complained, texts } = draft('rumour', {}, from);
    expect(code).to.equal(1);
    expect(complained).to.match(/^playbooks\/rumour\/playbook\.yaml:\d+:\d+ error/);
    expect(texts.size).to.equal(0);
  });

  it('writes in the name and the words of an organisation', async () => {
    const organisation = fresh();
    write(organisation, {
      'organisation.yaml':
        'name: Noorderbank\naddress: informal\nphrases:\n  motto: { en: We are there., nl: Wij zijn er. }\n',
      'templates/nl/holding-statement/web.hbs': '{{organisation}}: {{phrase-motto}}\n',
    });
    const { code, texts, complained } = draft('contested-plan', { language: 'nl', organisation });
    expect(code, complained).to.equal(0);
    expect(texts.get('1-listen/holding-statement.public.web.nl.txt')).to.equal('Noorderbank: Wij zijn er.\n');
    const post = texts.get('1-listen/acknowledgement.public.x.nl.txt');
    expect(post)
      .to.match(/\bje\b/i)
      .and.not.match(/\bu\b/);
    write(organisation, { 'templates/nl/holding-statement/web.hbs': '{{#each topic}}{{this}}{{/each}}\n' });
    const error = await refused(async () => {
      draft('contested-plan', { organisation });
    }, 'TEMPLATE_INVALID');
    expect(error.message).to.match(/nl\/holding-statement\/web:1:1/);
  });
});
