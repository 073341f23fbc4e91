import { expect } from 'chai';
import fc from 'fast-check';
import sms from 'sms-segments-calculator';
import twitter from 'twitter-text';
import { isTaken } from '../../src/message/channel.js';
import { asksForSignOff, textContext } from '../../src/incident/inspect.js';
import { checkText } from '../../src/message/check.js';
import { checkForm } from '../../src/message/check/form.js';
import { isUsable, type Fact, type FactSheet } from '../../src/message/fact.js';
import { splitMail, type Gap, type Setting } from '../../src/message/render.js';
import { postsOf } from '../../src/message/thread.js';
import type { FactValue } from '../../src/playbook/value.js';
import type { FactType } from '../../src/playbook/vocabulary.js';
import { rounds, shelf } from '../support/library.js';
import { draftOf, glitches, organisation, plainTargets, settingOf, targets, type Target } from './targets.js';

const exerciseWords: Readonly<Record<string, string>> = { en: 'EXERCISE', nl: 'OEFENING' };
const marks = { formal: organisation('formal'), informal: organisation('informal') };

/** A gap must be one indeed, and have its place. */
function judgeGaps(target: Target, sheet: FactSheet, gaps: readonly Gap[]): void {
  for (const { fact, why, path, line, column } of gaps) {
    const said = `${target.name}: ${fact} ${why} ${path}:${line}:${column}`;
    expect(isUsable(sheet[fact], target.language), said).to.equal(false);
    expect(line, said).to.be.at.least(1);
    expect(column, said).to.be.at.least(1);
    expect(target.library.templates.sources[path], said).to.be.a('string');
    expect(target.library.templates.sources[path]!.split('\n')[line - 1], said).to.contain(fact);
  }
}

/** A text must be whole, within its limits or told of, and marked where it is an exercise. */
function judgeText(target: Target, text: string, setting: Setting): void {
  const said = `${target.name} ${setting.mode}`;
  expect(glitches(target, text), `${said}\n${text.slice(0, 3000)}`).to.deep.equal([]);
  const findings = checkForm(text, setting);
  const told = (rule: string, strength?: string): boolean =>
    findings.some((one) => one.rule === rule && (strength === undefined || one.strength === strength));
  expect(told('token-left'), said).to.equal(false);
  expect(told('exercise-unmarked'), said).to.equal(false);
  const posts = postsOf(text, target.channel);
  const hard = ['too-long', 'too-many-links', 'too-many-hashtags'].some((rule) => told(rule, 'hard'));
  expect(hard, said).to.equal(posts.some((post) => !isTaken(post, target.channel)));
  expect(told('too-long'), said).to.equal(posts.some((post) => isTooLong(post, target.channel, told)));
  if (target.channel === 'email') {
    expect(told('subject-missing'), said).to.equal(false);
    expect(splitMail(text)!.body, said).to.match(/\S/);
  }
  if (setting.mode === 'exercise') {
    const word = exerciseWords[target.language]!;
    for (const post of posts) expect(post.startsWith(`${word}: `) || target.channel === 'email', said).to.equal(true);
    if (target.channel === 'email') {
      const { subject, body } = splitMail(text)!;
      expect(subject.startsWith(`${word}: `) && body.startsWith(`${word}: `), said).to.equal(true);
    }
  }
}

/** Nothing that stands in the way of a text as we ship it: neither a hard finding nor a soft one, but for whose yes it needs. */
function judgeWords({ name, library, language, kind, channel, samples }: Target, text: string, at: string): void {
  const context = { ...textContext(library, { kind, channel }, at), sheet: samples };
  const stopped = checkText(text, language, context, 'stops').filter((one) => !asksForSignOff(library.playbook, one));
  expect(stopped, name).to.deep.equal([]);
}

const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });
const seen = (text: string): number => [...letters.segment(text)].length;
const words = (text: string): number => text.split(/\s+/).filter((one) => one !== '').length;

/** The limits once more, counted by others than us wherever others count. */
function isTooLong(post: string, channel: Target['channel'], told: (rule: string) => boolean): boolean {
  switch (channel) {
    case 'x':
      return twitter.parseTweet(post).weightedLength > 280;
    case 'bluesky':
      return seen(post) > 300 || Buffer.byteLength(post) > 3000;
    case 'linkedin':
      return post.length > 3000;
    case 'facebook':
      return post.length > 63_206;
    case 'instagram':
      return post.length > 2200;
    case 'whatsapp':
      return post.length > 4096;
    case 'sms':
      return new sms.SegmentedMessage(post).segmentsCount > 2;
    case 'push':
      return seen(post) > 110 || Buffer.byteLength(JSON.stringify({ aps: { alert: { body: post } } })) > 4096;
    case 'press':
      return words(post) > 400;
    case 'status-page':
      return words(post) > 100;
    case 'email':
      return seen(splitMail(post)!.subject) > 60;
    case 'mastodon':
    case 'threads':
      return told('too-long');
    default:
      return false;
  }
}

describe('every message of every playbook', () => {
  it('is there: each kind, on each channel that suits it, in each language', () => {
    expect(shelf.length).to.be.at.least(8);
    expect(plainTargets.length).to.be.above(1000);
    expect(new Set(targets.map(({ kind }) => kind)).size).to.equal(16);
    expect(new Set(targets.map(({ channel }) => channel)).size).to.equal(16);
    expect([...new Set(targets.map(({ language }) => language))].sort()).to.deep.equal(['en', 'nl']);
  });

  it('renders whole with complete facts, for every choice of parameters, and lacks only what its playbook has not', () => {
    for (const target of targets) {
      const drafted = draftOf(target);
      if ('gaps' in drafted) {
        judgeGaps(target, target.samples, drafted.gaps);
        const unsaid = drafted.gaps.filter(({ why }) => why !== 'missing');
        expect(unsaid, `${target.name}: a fact that the playbook has but may not say`).to.deep.equal([]);
        expect(target.due, `${target.name} is asked for and lacks ${drafted.gaps[0]!.fact}`).to.equal(false);
        continue;
      }
      const { text } = drafted.draft;
      judgeText(target, text, settingOf(target));
      if (plainTargets.some(({ name }) => name === target.name)) judgeWords(target, text, settingOf(target).at);
      expect(/[^.]\.\.(?!\.)/.exec(text)?.[0], `${target.name}: two full stops\n${text}`).to.equal(undefined);
      const hard = checkForm(text, settingOf(target)).filter(({ strength }) => strength === 'hard');
      expect(hard, target.name).to.deep.equal([]);
    }
  });

  it('renders in both tones of address, with a sign-off of one’s own, and marked in an exercise', () => {
    let different = 0;
    for (const target of plainTargets) {
      const texts = (['formal', 'informal'] as const).map((tone) => {
        const setting = settingOf(target, { mode: 'exercise' }, marks[tone]);
        const drafted = draftOf(target, target.samples, setting);
        if ('gaps' in drafted) return '';
        judgeText(target, drafted.draft.text, setting);
        return drafted.draft.text;
      });
      if (texts[0] !== texts[1]) different += 1;
      if (target.language === 'en') expect(texts[0], target.name).to.equal(texts[1]);
    }
    expect(different, 'Dutch texts that differ by tone').to.be.above(20);
  });

  it('says je and never u in Dutch, where an organisation wants it so', () => {
    for (const target of plainTargets.filter(({ language }) => language === 'nl')) {
      const neutral = Object.fromEntries(
        Object.values(target.samples).map((fact) => [
          fact.key,
          typeof fact.value === 'object' ? { ...fact, value: { en: 'Xxx.', nl: 'Xxx.' } } : fact,
        ]),
      );
      // What questions and answers say is the playbook's, not the template's.
      const setting = settingOf(target, { questions: [] }, marks.informal);
      const drafted = draftOf(target, neutral, setting);
      if ('gaps' in drafted) continue;
      const formal = /(?<![\p{L}.])(?:u|U|uw|Uw|uzelf)(?![\p{L}.])/u.exec(drafted.draft.text);
      const around = formal && drafted.draft.text.slice(Math.max(0, formal.index - 40), formal.index + 40);
      expect(around, target.name).to.equal(null);
    }
  });

  it('does without each fact in turn, or names it: and what may not be said is never in it', () => {
    const secret = 'geheim-7731';
    const ways: readonly ((fact: Fact) => Fact | undefined)[] = [
      () => undefined,
      (fact) => ({ ...fact, status: 'unknown', value: null }),
      (fact) => ({ ...fact, status: 'unconfirmed' }),
      (fact) => ({ ...fact, status: 'withdrawn' }),
      (fact) => ({ ...fact, publishable: false }),
    ];
    const whys = ['missing', 'unknown', 'unconfirmed', 'withdrawn', 'unpublishable'];
    let turn = 0;
    for (const target of plainTargets) {
      const own = target.template.names.filter(({ name }) => Object.hasOwn(target.samples, name));
      for (const { name } of own) {
        const way = (turn += 1) % ways.length;
        const said = target.samples[name]!;
        const marked = typeof said.value === 'object' ? { ...said, value: { en: secret, nl: secret } } : said;
        const { [name]: _, ...others } = target.samples;
        const instead = ways[way]!(marked);
        const sheet: FactSheet = instead === undefined ? others : { ...others, [name]: instead };
        const drafted = draftOf(target, sheet);
        if ('gaps' in drafted) {
          judgeGaps(target, sheet, drafted.gaps);
          const mine = drafted.gaps.filter(({ fact }) => Object.hasOwn(target.samples, fact));
          expect(
            mine.map(({ fact, why }) => ({ fact, why })),
            target.name,
          ).to.deep.equal(mine.length === 0 ? [] : [{ fact: name, why: whys[way] }]);
          continue;
        }
        expect(drafted.draft.text, `${target.name} without ${name}`).to.not.contain(secret);
        expect(glitches(target, drafted.draft.text), `${target.name} without ${name}`).to.deep.equal([]);
      }
    }
  });
});

const longName = 'Coöperatieve Vereniging Euro€Zuivel & Ñandú '.repeat(4).slice(0, 139).trim();
const family = '👨‍👩‍👧‍👦';
const arabic = '\u200Fشركة المثال\u200F';
const hebrew = 'חברת \u2067לדוגמה\u2069';
const long = (sentence: string, times: number): string => Array(times).fill(sentence).join(' ');

/** Values at the edge of what each type may hold. */
const extremes: Readonly<Record<FactType, readonly FactValue[]>> = {
  text: [
    'A',
    'ë',
    `€ 1 ${family} ï.`,
    `${arabic}.`,
    `${hebrew} 🏳️‍🌈.`,
    '$& $1 $$',
    '100 %',
    '<b>&amp;</b>',
    long('Een zin die niet ophoudt', 60),
    `${long('Nobody was hurt, and we are glad of that.', 80)}`,
    `${'aansprakelijkheidswaardevaststellingsveranderingen'.repeat(12)}.`,
    `Eerste alinea.\n\nTweede alinea, met €, ë en ${family}.`,
  ].map((value) => ({ en: value, nl: value })),
  name: [longName, `${longName} `, 'Z', 'Ëïö €', `${family}${family}`, arabic, hebrew, "d'Été & Zn.", 'a\u0301bc'],
  number: [0, 1, 1_900_000, -1, 0.5, 1e15],
  money: [0, 1, 1_900_000, 0.5, 12.345, -3],
  instant: ['2030-03-11T07:30:00.000Z', '2030-03-11T23:30:00.000Z', '2031-01-01T00:00:00Z', '2028-02-29T11:00Z'],
  date: ['2030-03-11', '2028-02-29', '1999-12-31'],
  link: [
    'https://a.nl',
    `https://example.org/${'a'.repeat(300)}?b=c&d=%20#e`,
    'https://münchen.example/é',
    'http://x.example/$&',
  ],
  phone: ['112', '+31 (0)20 - 123 45 67', '0800-0000'],
  email: ['a@b.nl', `${'x'.repeat(64)}@example.org`],
};

/** @param spread the larger, the fewer facts are not there */
const sheetOf = ({ samples }: Target, picks: readonly number[], spread: number): FactSheet =>
  Object.fromEntries(
    Object.values(samples).flatMap((fact, index): [string, Fact][] => {
      const pick = picks[index % picks.length]!;
      const values = extremes[fact.type];
      const extreme = { ...fact, value: values[pick % values.length]! };
      switch (pick % spread) {
        case 0:
          return [];
        case 1:
          return [[fact.key, { ...extreme, status: 'unknown', value: null }]];
        case 2:
          return [[fact.key, { ...extreme, status: 'unconfirmed' }]];
        case 3:
          return [[fact.key, { ...extreme, status: 'withdrawn' }]];
        case 4:
          return [[fact.key, { ...extreme, publishable: false }]];
        case 5:
          return [[fact.key, fact]];
        default:
          return [[fact.key, extreme]];
      }
    }),
  );

describe('any facts', () => {
  it('make a text that is whole, or name what is missing: for any subset, at any extreme, in both tones and modes', function () {
    this.timeout(0);
    const picks = fc.array(fc.nat(5000), { minLength: 5, maxLength: 50 });
    const which = fc.nat(targets.length - 1);
    fc.assert(
      fc.property(
        fc.array(which, { minLength: 1, maxLength: 8 }),
        picks,
        fc.constantFrom(12, 40, 200),
        fc.constantFrom<'live' | 'exercise'>('live', 'exercise'),
        fc.constantFrom<'formal' | 'informal'>('formal', 'informal'),
        (chosen, picked, spread, mode, tone) => {
          for (const index of chosen) {
            const target = targets[index]!;
            const sheet = sheetOf(target, picked, spread);
            const setting = settingOf(target, { mode }, marks[tone]);
            const drafted = draftOf(target, sheet, setting);
            if ('gaps' in drafted) judgeGaps(target, sheet, drafted.gaps);
            else judgeText(target, drafted.draft.text, setting);
          }
        },
      ),
      { numRuns: rounds(200) },
    );
  });

  it('at one extreme at a time leave every message whole', function () {
    this.timeout(0);
    for (const [turn, target] of targets.entries()) {
      const types = Object.keys(extremes) as FactType[];
      const type = types[turn % types.length]!;
      const values = extremes[type];
      const value = values[Math.floor(turn / types.length) % values.length]!;
      const sheet: FactSheet = Object.fromEntries(
        Object.values(target.samples).map((fact) => [fact.key, fact.type === type ? { ...fact, value } : fact]),
      );
      const setting = settingOf(target, turn % 2 === 0 ? {} : { mode: 'exercise' }, marks.informal);
      const drafted = draftOf(target, sheet, setting);
      if ('gaps' in drafted) judgeGaps(target, sheet, drafted.gaps);
      else judgeText(target, drafted.draft.text, setting);
    }
  });
});

describe('what finds faults in texts', () => {
  const target = plainTargets.find(({ language, channel }) => language === 'en' && channel === 'web')!;
  const wrong: Readonly<Record<string, string>> = {
    'a value that is none': 'It is undefined packs.',
    braces: 'About {{topic}}.',
    'two empty lines': 'A\n\n\nB',
    'two spaces': 'We confirm that  packs are affected.',
    'a space at a line’s end': 'A \nB',
    'an edge of nothing': 'A\n',
    'a space before a full stop': 'It concerns people .',
    'quotation marks around nothing': 'He said “”.',
    'two commas or colons': 'Update:, at noon',
    'a label without what it announces': 'Question: Why?\nAnswer:\n\nB',
    'a heading without a body': 'What we know\n\nSupport\nBody',
  };
  for (const [what, text] of Object.entries(wrong)) {
    it(`finds ${what}`, () => {
      expect(glitches(target, text).map((one) => one.split(': ')[0])).to.include(what);
    });
  }

  it('finds nothing in a good text', () => {
    expect(glitches(target, 'What we know\nAll is well, at 4.30 pm.\n\nSupport\nCall us.')).to.deep.equal([]);
  });
});
