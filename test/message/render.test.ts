import { expect } from 'chai';
import fc from 'fast-check';
import { checkForm } from '../../src/message/check/form.js';
import type { Fact, FactSheet } from '../../src/message/fact.js';
import {
  draftFromTemplate,
  forRecipient,
  placeOf,
  renderSource,
  splitMail,
  textHash,
  type Draft,
  type Setting,
} from '../../src/message/render.js';
import { templateSet } from '../../src/message/template.js';
import { rounds } from '../support/library.js';

const setting: Setting = {
  language: 'en',
  timeZone: 'Europe/Amsterdam',
  at: '2030-03-11T08:00:00.000Z',
  mode: 'live',
  channel: 'web',
  questions: [],
  phrases: {},
  flags: [],
};

const known = (key: string, value: Fact['value'], change: Partial<Fact> = {}): FactSheet => ({
  [key]: {
    key,
    type: 'name',
    label: { en: `what ${key} is`, nl: `wat ${key} is` },
    status: 'confirmed',
    value,
    publishable: true,
    source: 'x',
    asOf: setting.at,
    revision: 1,
    material: true,
    ...change,
  },
});

function render(source: string, sheet: FactSheet, change: Partial<Setting> = {}): Draft {
  const rendered = renderSource(source, sheet, { ...setting, ...change });
  if ('gaps' in rendered) throw new Error(JSON.stringify(rendered.gaps));
  return rendered.draft;
}

describe('a source', () => {
  it('is printed with the facts in it, and says which revisions it shows', () => {
    const sheet = { ...known('who', 'Bank', { revision: 3 }), ...known('where', 'Ede') };
    const { text, facts, source, hash } = render('{{who}} in {{ where }}, {{who}}.', sheet);
    expect(text).to.equal('Bank in Ede, Bank.');
    expect(source).to.equal('{{who}} in {{ where }}, {{who}}.');
    expect(facts).to.deep.equal({ who: 3, where: 1 });
    expect(hash)
      .to.equal(textHash(text))
      .and.match(/^[0-9a-f]{64}$/);
  });

  it('knows the moment of writing', () => {
    const { text, facts } = render('{{as-of}}', {});
    expect(text).to.equal('11 March 2030, 9.00 am');
    expect(facts).to.deep.equal({});
  });

  it("keeps the token for a recipient's name, inside the hash", () => {
    expect(render('Dear {{recipient.name}},', {}).text).to.equal('Dear {{recipient.name}},');
  });

  it('takes a value as it is, whatever is in it', () => {
    for (const value of ['{{who}}', '{{recipient.name}}', '$&', "$'", '$1', '$$', '\\n', '<b>&amp;']) {
      expect(render('[{{who}}]', known('who', value)).text).to.equal(`[${value}]`);
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        expect(render('[{{who}}]', known('who', value)).text).to.equal(`[${value.trim()}]`);
      }),
      { numRuns: rounds(200) },
    );
  });

  it('names every gap with its place and why', () => {
    const sheet = {
      ...known('open', null, { status: 'unknown' }),
      ...known('half', 'x', { status: 'unconfirmed' }),
      ...known('shut', 'x', { publishable: false }),
      ...known('gone', 'x', { status: 'withdrawn' }),
      ...known('dutch', { nl: 'x' }, { type: 'text' }),
      ...known('blank', { en: '  ', nl: 'x' }, { type: 'text' }),
    };
    const rendered = renderSource(
      '{{open}}\n{{half}} {{shut}}\n {{gone}}{{dutch}}{{none}}{{constructor}}{{blank}}',
      sheet,
      setting,
    );
    expect(
      'gaps' in rendered && rendered.gaps.map(({ fact, why, line, column }) => [fact, why, line, column]),
    ).to.deep.equal([
      ['open', 'unknown', 1, 1],
      ['half', 'unconfirmed', 2, 1],
      ['shut', 'unpublishable', 2, 10],
      ['gone', 'withdrawn', 3, 2],
      ['dutch', 'untranslated', 3, 10],
      ['none', 'missing', 3, 19],
      ['constructor', 'missing', 3, 27],
      ['blank', 'untranslated', 3, 42],
    ]);
  });

  it('that is printed by way of a template gives the same as printing its own source again', () => {
    const template = templateSet({
      'en/memo/x': 'About {{who}}{{#if page}}: {{page}}{{/if}}.\n{{#each unknowns}}- {{this}}\n{{/each}}',
    }).get('en/memo/x')!;
    const sheet = { ...known('who', 'Bank'), ...known('cause', null, { status: 'unknown' }) };
    const drafted = draftFromTemplate(template, sheet, setting);
    if ('gaps' in drafted) throw new Error('gaps');
    expect(drafted.draft.text).to.equal('About Bank.\n- what cause is');
    expect(drafted.draft.source).to.equal('About {{who}}.\n- what cause is');
    // It looked for the page and the unknowns without printing them as facts.
    expect(drafted.draft.facts).to.deep.equal({ who: 1, page: 0, unknowns: 0 });
    expect(render(drafted.draft.source, sheet).text).to.equal(drafted.draft.text);
  });

  it('answers only the questions of its own readers, though others were drafted from the same facts', () => {
    const template = templateSet({ 'en/qa/web': '{{#each questions}}{{ask}} {{/each}}Ask us.' }).get('en/qa/web')!;
    const sheet: FactSheet = {};
    const text = (asks: string[]): string => {
      const questions = asks.map((en) => ({ ask: { en }, answer: { en: 'Yes.' } }));
      const drafted = draftFromTemplate(template, sheet, { ...setting, questions });
      return 'draft' in drafted ? drafted.draft.text : '';
    };
    expect(text(['When?', 'Do we pay?'])).to.equal('When? Do we pay? Ask us.');
    expect(text(['When?'])).to.equal('When? Ask us.');
    expect(text(['When?', 'Do we pay?'])).to.equal('When? Do we pay? Ask us.');
  });

  it('never names in public what is not known and must not be said', () => {
    const template = templateSet({ 'en/memo/x': '{{#each unknowns}}- {{this}}\n{{/each}}.' }).get('en/memo/x')!;
    const sheet = {
      ...known('victim', null, { status: 'unknown', publishable: false }),
      ...known('cause', 'x', { status: 'unconfirmed' }),
      ...known('dutch', null, { status: 'unknown', label: { nl: 'x' } }),
    };
    const drafted = draftFromTemplate(template, sheet, setting);
    expect('draft' in drafted && drafted.draft.text).to.equal('- what cause is\n.');
  });
});

describe('the mark of an exercise', () => {
  it('stands before the first words', () => {
    expect(render('All is well.', {}, { mode: 'exercise' }).text).to.equal('EXERCISE: All is well.');
    expect(render('Alles is goed.', {}, { mode: 'exercise', language: 'nl' }).text).to.equal(
      'OEFENING: Alles is goed.',
    );
    expect(render('Alles ist gut.', {}, { mode: 'exercise', language: 'de' }).text).to.equal(
      'EXERCISE: Alles ist gut.',
    );
  });

  it('stands in the subject of a mail and before its words', () => {
    expect(render('Subject: News\n\nAll is well.', {}, { mode: 'exercise' }).text).to.equal(
      'Subject: EXERCISE: News\n\nEXERCISE: All is well.',
    );
    expect(render('Onderwerp: Nieuws\nGoed.', {}, { mode: 'exercise', language: 'nl' }).text).to.equal(
      'Onderwerp: OEFENING: Nieuws\n\nOEFENING: Goed.',
    );
  });

  it('stands in each post of a thread, also where its author broke it himself', () => {
    const thread = (posts: string[]) => render(posts.join('\n\n---\n\n'), {}, { mode: 'exercise', channel: 'x' }).text;
    expect(thread(['One.', 'Two.'])).to.equal('EXERCISE: One.\n\n---\n\nEXERCISE: Two.');
    const long = ['one '.repeat(50).trim(), 'two '.repeat(50).trim()];
    expect(thread(long)).to.equal(long.map((post) => `EXERCISE: ${post}`).join('\n\n---\n\n'));
  });

  it('is not in the source, so that it is not there twice after an edit', () => {
    const { source } = render('All is well.', {}, { mode: 'exercise' });
    expect(source).to.equal('All is well.');
  });
});

describe('a mail', () => {
  it('is split into subject and body', () => {
    expect(splitMail('Subject: News \n\nDear all,\nwell.\n')).to.deep.equal({
      subject: 'News',
      body: 'Dear all,\nwell.',
    });
    expect(splitMail('Onderwerp:Nieuws\nGoed.')).to.deep.equal({ subject: 'Nieuws', body: 'Goed.' });
  });

  it('without subject or body is none', () => {
    for (const text of [
      'News\n\nDear all',
      'Subject:\n\nDear all',
      'Subject: \nDear all',
      'Subject: News',
      'Subject: News\n',
      ' Subject: News\n\nx',
      'subject: News\n\nx',
      '',
    ]) {
      expect(splitMail(text), text).to.equal(null);
    }
  });

  it("takes the recipient's name as it is", () => {
    expect(forRecipient('Dear {{recipient.name}} / {{ recipient.name }},', { name: '$& {{who}}' })).to.equal(
      'Dear $& {{who}} / $& {{who}},',
    );
    expect(forRecipient('{{who}}', { name: 'x' })).to.equal('{{who}}');
  });
});

describe('a place in a text', () => {
  it('is counted from one', () => {
    expect(placeOf('abc', 0)).to.deep.equal({ line: 1, column: 1 });
    expect(placeOf('a\nbc', 3)).to.deep.equal({ line: 2, column: 2 });
    expect(placeOf('a\n', 2)).to.deep.equal({ line: 2, column: 1 });
  });
});

describe('the check of a form', () => {
  const check = (text: string, change: Partial<Parameters<typeof checkForm>[1]> = {}) =>
    checkForm(text, { channel: 'web', language: 'en', mode: 'live', ...change });
  const rules = (text: string, change: Partial<Parameters<typeof checkForm>[1]> = {}) =>
    check(text, change).map(({ rule, strength }) => `${rule} ${strength}`);

  it('finds nothing in a good text', () => {
    expect(check('All is well.')).to.deep.equal([]);
    expect(check('Subject: News\n\nDear {{recipient.name}},', { channel: 'email' })).to.deep.equal([]);
  });

  it('counts as the channel counts, and is firm only where the channel is', () => {
    expect(check('€'.repeat(141), { channel: 'x' })).to.deep.equal([
      {
        rule: 'too-long',
        strength: 'hard',
        line: 1,
        column: 1,
        length: 0,
        data: { channel: 'x', count: 282, limit: 280, over: 2, unit: 'characters' },
      },
    ]);
    expect(rules('€'.repeat(140), { channel: 'x' })).to.deep.equal([]);
    expect(rules('word '.repeat(401), { channel: 'press' })).to.deep.equal(['too-long advice']);
    expect(rules('😀'.repeat(140), { channel: 'x' })).to.deep.equal([]);
    expect(rules('😀'.repeat(141), { channel: 'x' })).to.deep.equal(['too-long hard']);
  });

  it('asks a mail for a subject, and advises a short one', () => {
    expect(rules('Dear all', { channel: 'email' })).to.deep.equal(['subject-missing hard']);
    expect(rules(`Subject: ${'x'.repeat(61)}\n\nDear all`, { channel: 'email' })).to.deep.equal(['too-long advice']);
    expect(rules(`Subject: ${'x'.repeat(60)}\n\nDear all`, { channel: 'email' })).to.deep.equal([]);
  });

  it('asks an exercise for its mark, in its language', () => {
    expect(rules('All is well.', { mode: 'exercise' })).to.deep.equal(['exercise-unmarked hard']);
    expect(rules('EXERCISE: all is well.', { mode: 'exercise' })).to.deep.equal([]);
    expect(rules('EXERCISE: alles is goed.', { mode: 'exercise', language: 'nl' })).to.deep.equal([
      'exercise-unmarked hard',
    ]);
  });

  it('finds braces that nobody will fill in any more', () => {
    expect(check('Dear all,\nabout {{topic}}.')).to.deep.equal([
      { rule: 'token-left', strength: 'hard', line: 2, column: 7, length: 9, data: { token: '{{topic}}' } },
    ]);
    expect(rules('Dear {{recipient.name}}')).to.deep.equal(['token-left hard']);
    expect(rules('A {{ half')).to.deep.equal(['token-left hard']);
    expect(rules('A { single } brace')).to.deep.equal([]);
  });

  it('warns of characters that nobody sees, with their place', () => {
    const found = check('Pay\u202E now\nwith\u200Bout').map(({ strength, line, column, data }) => [
      strength,
      line,
      column,
      data['character'],
    ]);
    expect(found).to.deep.equal([
      ['advice', 1, 4, 'U+202E'],
      ['advice', 2, 5, 'U+200B'],
    ]);
    expect(rules('\uFEFFa\u2066b\u061C')).to.deep.equal([
      'hidden-character advice',
      'hidden-character advice',
      'hidden-character advice',
    ]);
    // The joiner in a family of emoji is seen by its work.
    expect(rules('👨‍👩‍👧')).to.deep.equal([]);
  });
});
