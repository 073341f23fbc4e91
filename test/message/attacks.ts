import type { Trial, Tried } from '../../src/engine/trial.js';
import type { Fact, FactSheet } from '../../src/message/fact.js';
import type { TemplateSources } from '../../src/message/template.js';
import { beginning } from '../support/given.js';

/** Something that a hostile author may hand in as a template, with what must come of it. */
export interface Attack {
  readonly what: string;
  /** Not always a text: whoever speaks to a library directly can hand in anything. */
  readonly source: unknown;
  readonly partials?: Readonly<Record<string, string>>;
  readonly facts?: FactSheet;
  readonly phrases?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly becomes: Fault | { readonly text: string };
}

interface Fault {
  readonly code: 'TEMPLATE_INVALID' | 'FACT_UNKNOWN' | 'FACT_GAP';
  readonly why: RegExp;
  readonly line: number;
  readonly column: number;
}

/** What an attack leaves behind where it got through: it is looked for in texts, in the process and on prototypes. */
export const canary = 'pwned-by-a-template';

/** A confirmed fact. */
export const fact = (key: string, value: Fact['value'], more: Partial<Fact> = {}): Fact => ({
  key,
  type: typeof value === 'object' ? 'text' : 'name',
  label: { en: `the ${key}`, nl: `het ${key}` },
  status: 'confirmed',
  value,
  publishable: true,
  source: 'test',
  asOf: beginning,
  revision: 1,
  material: true,
  ...more,
});

/** A sheet by its keys; one may be called after something that every object inherits. */
export const sheetOf = (...facts: readonly Fact[]): FactSheet => Object.fromEntries(facts.map((one) => [one.key, one]));

const usual = sheetOf(
  fact('topic', 'the bridge'),
  fact('page', 'https://example.org/bridge', { type: 'link' }),
  fact('cause', null, { status: 'unknown', type: 'text' }),
);

/** The trial of a source on three facts: topic, page, and a cause that is not known yet. */
export const trialOf = ({
  source,
  partials = {},
  facts = {},
  phrases = {},
}: Pick<Attack, 'source' | 'partials' | 'facts' | 'phrases'>): Trial => {
  const sources: TemplateSources = Object.fromEntries(
    Object.entries(partials).map(([name, text]) => [`en/partials/${name}`, text]),
  );
  return {
    path: 'en/social-post/linkedin',
    source: source as string,
    sources,
    sheet: { ...usual, ...facts },
    setting: {
      language: 'en',
      timeZone: 'Europe/Amsterdam',
      at: beginning,
      mode: 'live',
      channel: 'linkedin',
      questions: [{ ask: { en: 'Why?' }, answer: { en: 'Because of {{topic}}.' } }],
      phrases,
      flags: ['severity-major'],
    },
    known: ['unknowns', 'questions', 'as-of', 'severity-major', ...Object.keys(phrases)],
  };
};

/** What came of a trial, in one line. */
export const told = (tried: Tried): string =>
  'text' in tried ? `text ${JSON.stringify(tried.text)}` : tried.faults.map((one) => JSON.stringify(one)).join(', ');

const no = (why: RegExp, line = 1, column = 1): Fault => ({ code: 'TEMPLATE_INVALID', why, line, column });
const unknown = (name: string, line = 1, column = 1): Fault => ({
  code: 'FACT_UNKNOWN',
  why: new RegExp(`no fact "${name}"`),
  line,
  column,
});
const text = (value: string) => ({ text: value });

const noName = /is no name of a fact/;
const noBlock = /is no block that templates may use/;
const notUsed = /may not be used in templates/;
const tooDeep = /more than 16 deep/;
const tooMuchInTag = /a tag holds one name/;
const tooLarge = /larger than 32 KB/;

const run = `require('child_process').execSync('touch /tmp/${canary}'); globalThis.pwned = '${canary}'`;

/** The chain that ran code in Handlebars before 4.7.7, in its usual spelling. */
const chain = `{{#with "s" as |string|}}
  {{#with "e"}}
    {{#with split as |conslist|}}
      {{this.pop}}
      {{this.push (lookup string.sub "constructor")}}
      {{#with string.split as |codelist|}}
        {{this.push "return ${run.replaceAll("'", '`')};"}}
        {{#each conslist}}
          {{#with (string.sub.apply 0 codelist)}}{{this}}{{/with}}
        {{/each}}
      {{/with}}
    {{/with}}
  {{/with}}
{{/with}}`;

/** A tree of a template's parts, whose "number" is code: CVE-2026-33937. */
const tree = {
  type: 'Program',
  body: [
    {
      type: 'MustacheStatement',
      path: { type: 'PathExpression', data: false, depth: 0, parts: ['lookup'], original: 'lookup' },
      params: [{ type: 'NumberLiteral', value: `{},${run}`, original: 1 }],
      escaped: true,
      strip: {},
    },
  ],
  strip: {},
};

const reading: readonly Attack[] = [
  { what: 'the constructor of the data', source: '{{constructor}}', becomes: unknown('constructor') },
  { what: 'the constructor of the constructor', source: '{{constructor.constructor}}', becomes: no(noName, 1, 3) },
  { what: 'code in a constructor', source: `{{constructor.constructor "${run}"}}`, becomes: no(/no parameters/) },
  { what: 'the prototype', source: 'a\n {{__proto__}}', becomes: no(noName, 2, 4) },
  { what: 'a name on the prototype', source: '{{__proto__.toString}}', becomes: no(noName, 1, 3) },
  { what: 'the prototype of a constructor', source: '{{constructor.prototype}}', becomes: no(noName, 1, 3) },
  { what: 'a getter’s maker', source: '{{__defineGetter__ "a" b}}', becomes: no(/no parameters/) },
  { what: 'a getter looked up', source: '{{__lookupGetter__ "a"}}', becomes: no(/no parameters/) },
  { what: 'an inherited method', source: '{{toString}}', becomes: no(noName, 1, 3) },
  { what: 'an inherited method in small letters', source: '{{valueof}}', becomes: unknown('valueof') },
  { what: 'the prototype in brackets', source: '{{[__proto__]}}', becomes: no(noName, 1, 3) },
  { what: 'the constructor in brackets', source: '{{[constructor]}}', becomes: unknown('constructor') },
  {
    what: 'the constructor in brackets, by parts',
    source: '{{[constructor].[constructor]}}',
    becomes: no(noName, 1, 3),
  },
  {
    what: 'the prototype, asked in an if',
    source: '{{#if __proto__}}x{{/if}}',
    becomes: no(noName, 1, 7),
  },
  {
    what: 'the constructor, asked in an if',
    source: '{{#if constructor}}x{{/if}}',
    becomes: unknown('constructor'),
  },
  { what: 'the name of the function that this is', source: '{{this.constructor.name}}', becomes: no(noName, 1, 3) },
  { what: 'all data, as this', source: '{{this}}', becomes: no(/only within each/) },
  { what: 'all data, as a dot', source: '{{.}}', becomes: no(noName, 1, 3) },
  { what: 'all data, as @root', source: '{{@root}}', becomes: no(noName, 1, 3) },
  { what: 'a fact of @root', source: '{{@root.topic}}', becomes: no(noName, 1, 3) },
  { what: 'the block of a partial', source: '{{> @partial-block}}', becomes: no(/plain word/) },
  { what: 'the level of the log', source: '{{@level}}', becomes: no(noName, 1, 3) },
  { what: 'what is above', source: '{{../topic}}', becomes: no(noName, 1, 3) },
  { what: 'what is far above', source: '{{../../../constructor}}', becomes: no(noName, 1, 3) },
  {
    what: 'what is above, in a list',
    source: '{{#each unknowns}}{{../topic}}{{/each}}',
    becomes: no(noName, 1, 21),
  },
  { what: 'the place in a list', source: '{{#each unknowns}}{{@index}}{{/each}}', becomes: no(noName, 1, 21) },
  { what: 'the length of a list', source: '{{unknowns.length}}', becomes: no(noName, 1, 3) },
  { what: 'an item of a list', source: '{{unknowns.[0]}}', becomes: no(noName, 1, 3) },
  { what: 'a whole list', source: '{{questions}}', becomes: no(/is a list/) },
  {
    what: 'a fact within a list, where it would print as nothing',
    source: '{{#each unknowns}}{{topic}}{{/each}}',
    becomes: no(/only this can be read/, 1, 19),
  },
  { what: 'a question outside its list', source: 'a {{ask}}', becomes: no(/only within each/, 1, 3) },
  {
    what: 'facts within a list by way of a partial',
    source: '{{#each questions}}{{> p}}{{/each}}',
    partials: { p: '{{topic}}' },
    becomes: no(/no partials/, 1, 20),
  },
];

const calling: readonly Attack[] = [
  { what: 'the chain that once ran code', source: chain, becomes: no(noBlock) },
  {
    what: 'the chain in short',
    source: '{{#with "s" as |s|}}{{#with s.sub}}x{{/with}}{{/with}}',
    becomes: no(noBlock),
  },
  { what: 'lookup', source: '{{lookup this "constructor"}}', becomes: no(/no parameters/) },
  { what: 'lookup within lookup', source: '{{lookup (lookup this "a") "b"}}', becomes: no(/no parameters/) },
  { what: 'lookup without anything', source: '{{lookup}}', becomes: unknown('lookup') },
  { what: 'a line forged in the log', source: '{{log "admin logged in" level="error"}}', becomes: no(/no parameters/) },
  { what: 'the log as a block', source: '{{#log topic}}x{{/log}}', becomes: no(noBlock) },
  { what: 'with', source: '{{#with topic}}{{this}}{{/with}}', becomes: no(noBlock) },
  { what: 'helperMissing', source: '{{helperMissing}}', becomes: no(noName, 1, 3) },
  { what: 'helperMissing as a block', source: '{{#helperMissing topic}}x{{/helperMissing}}', becomes: no(noBlock) },
  { what: 'blockHelperMissing', source: '{{#blockHelperMissing}}x{{/blockHelperMissing}}', becomes: no(noBlock) },
  { what: 'a fact as a block', source: '{{#topic}}x{{/topic}}', becomes: no(noBlock) },
  { what: 'a fact as a block turned round', source: 'a{{^topic}}x{{/topic}}', becomes: no(noBlock, 1, 2) },
  {
    what: 'a helper as a name',
    source: '{{if}}',
    facts: sheetOf(fact('if', 'x')),
    becomes: no(noName, 1, 3),
  },
  {
    what: 'a helper as a name, in brackets',
    source: '{{[each]}}',
    facts: sheetOf(fact('each', 'x')),
    becomes: no(noName, 1, 3),
  },
  { what: 'a subexpression', source: '{{#if (lookup topic "length")}}x{{/if}}', becomes: no(noName, 1, 7) },
  { what: 'a subexpression for a name', source: '{{(topic)}}', becomes: no(/Expecting/) },
  { what: 'a subexpression in a hash', source: '{{topic a=(lookup b "c")}}', becomes: no(/no parameters/) },
  { what: 'a hash', source: '{{topic prefix="x"}}', becomes: no(/no parameters/) },
  { what: 'a hash in an if', source: '{{#if topic includeZero=true}}x{{/if}}', becomes: no(/takes one name/) },
  { what: 'a hash in an each', source: '{{#each unknowns a=1}}x{{/each}}', becomes: no(/takes one name/) },
  { what: 'block parameters', source: '{{#each unknowns as |a b|}}{{a}}{{/each}}', becomes: no(/block parameters/) },
  { what: 'a text as a name', source: '{{"topic"}}', becomes: no(noName, 1, 3) },
  { what: 'a number as a name', source: '{{42}}', becomes: no(noName, 1, 3) },
  { what: 'true as a name', source: '{{true}}', becomes: no(noName, 1, 3) },
  { what: 'undefined as a name', source: '{{undefined}}', becomes: no(noName, 1, 3) },
  { what: 'null in an if', source: '{{#if null}}x{{/if}}', becomes: no(noName, 1, 7) },
  { what: 'a decorator', source: '{{* decorate topic}}', becomes: no(notUsed) },
  { what: 'a decorator that is malformed', source: '{{*__proto__}}', becomes: no(notUsed) },
  { what: 'a decorator as a block', source: '{{#* decorate}}x{{/decorate}}', becomes: no(notUsed) },
  { what: 'a tree in place of a text', source: tree, becomes: no(/a template is a text/) },
  { what: 'bytes in place of a text', source: new Uint8Array([123, 123, 97]), becomes: no(/a template is a text/) },
  { what: 'a list in place of a text', source: ['{{topic}}'], becomes: no(/a template is a text/) },
  { what: 'a number in place of a text', source: 42, becomes: no(/a template is a text/) },
  { what: 'null in place of a text', source: null, becomes: no(/a template is a text/) },
];

const including: readonly Attack[] = [
  { what: 'a file by its path', source: '{{> ../../../etc/passwd}}', becomes: no(/plain word/) },
  { what: 'a file by its path in quotes', source: '{{> "../../../etc/passwd"}}', becomes: no(/plain word/) },
  { what: 'a file by its path in brackets', source: '{{> [../../../etc/passwd]}}', becomes: no(/plain word/) },
  { what: 'a file from the root', source: '{{> /etc/passwd}}', becomes: no(/Expecting/) },
  { what: 'a file behind a NUL', source: '{{> "a\0.hbs"}}', becomes: no(/plain word/) },
  { what: 'a partial of another language', source: '{{> nl/partials/letter}}', becomes: no(/plain word/) },
  { what: 'a partial that every object has', source: '{{> constructor}}', becomes: no(/no partial "constructor"/) },
  { what: 'the prototype as a partial', source: '{{> __proto__}}', becomes: no(/plain word/) },
  { what: 'a partial that is not there', source: 'a\n\n  {{> nowhere}}', becomes: no(/no partial "nowhere"/, 3, 3) },
  { what: 'a partial named by a fact', source: '{{> (lookup topic)}}', becomes: no(/plain word/) },
  { what: 'a partial named by a number', source: '{{> 42}}', becomes: no(/plain word/) },
  { what: 'a partial with a context', source: '{{> p topic}}', partials: { p: 'x' }, becomes: no(/no parameters/) },
  { what: 'a partial with a hash', source: '{{> p a=1}}', partials: { p: 'x' }, becomes: no(/no parameters/) },
  { what: 'a partial with a block', source: '{{#> p}}x{{/p}}', partials: { p: 'x' }, becomes: no(notUsed) },
  {
    what: 'a partial with a block that is called layout',
    source: '{{#> layout}}{{> @partial-block}}{{/layout}}',
    becomes: no(notUsed),
  },
  { what: 'a partial made on the spot', source: '{{#*inline "p"}}x{{/inline}}{{> p}}', becomes: no(notUsed) },
  {
    what: 'a partial made on the spot in an if',
    source: '{{#if topic}}\n{{#*inline "p"}}x{{/inline}}{{/if}}',
    becomes: no(notUsed, 2),
  },
  {
    what: 'an attack within a partial, at its own place',
    source: '{{topic}} {{> p}}',
    partials: { p: 'a\nb {{constructor.name}}' },
    becomes: no(/en\/partials\/p:2:5: "constructor.name" is no name/, 2, 5),
  },
  {
    what: 'partials in a circle',
    source: '{{> p}}',
    partials: { p: '{{> q}}', q: 'x {{> p}}' },
    becomes: no(/round in a circle/, 1, 3),
  },
];

const repeated = (opening: string, closing: string, times: number): string =>
  opening.repeat(times) + closing.repeat(times);

const doubling = Object.fromEntries(
  Array.from({ length: 40 }, (_, level) => [`p${level}`, level === 39 ? 'x' : `{{> p${level + 1}}}`.repeat(2)]),
);

/** Each of these costs Handlebars seconds to hours, or memory without end. */
const bombs: readonly Attack[] = [
  { what: 'a bomb of 33 KB', source: 'x'.repeat(33 * 1024), becomes: no(tooLarge) },
  { what: 'a bomb of 33 KB, in fewer characters', source: '€'.repeat(11 * 1024 + 1), becomes: no(tooLarge) },
  { what: 'blocks 17 deep', source: `a\n${repeated('{{#if topic}}', '{{/if}}', 17)}`, becomes: no(tooDeep, 2, 209) },
  { what: 'blocks 1,500 deep', source: repeated('{{#if a}}', '{{/if}}', 1500), becomes: no(tooDeep, 1, 145) },
  { what: 'blocks of 148 KB', source: repeated('{{#if a}}', '{{/if}}', 9_250), becomes: no(tooLarge) },
  { what: 'blocks of 371 KB', source: repeated('{{#if a}}', '{{/if}}', 23_200), becomes: no(tooLarge) },
  { what: 'blocks never closed', source: '{{#if a}}'.repeat(3000), becomes: no(tooDeep, 1, 145) },
  { what: 'unless in unless', source: repeated('{{#unless a}}', '{{/unless}}', 1000), becomes: no(tooDeep, 1, 209) },
  { what: 'unless by a roof', source: repeated('{{^if a}}', '{{/if}}', 1500), becomes: no(tooDeep, 1, 145) },
  {
    what: 'a chain of else if',
    source: `{{#if a}}${'{{else if b}}'.repeat(2000)}{{/if}}`,
    becomes: no(tooDeep, 1, 205),
  },
  {
    what: 'a chain of else if, written as one word',
    source: `{{#if a}}${'{{elseif b}}'.repeat(2000)}{{/if}}`,
    becomes: no(tooDeep, 1, 190),
  },
  {
    what: 'a chain of else each with its white space taken away',
    source: `{{#if a}}${'{{~else each unknowns~}}'.repeat(1000)}{{/if}}`,
    becomes: no(tooDeep, 1, 370),
  },
  {
    what: 'blocks whose ends are only said in comments',
    source: `${'{{#if a}}{{! {{/if}}'.repeat(1150)}${'{{/if}}'.repeat(1150)}`,
    becomes: no(tooDeep, 1, 321),
  },
  {
    what: 'blocks whose ends are only said in long comments',
    source: `${'{{#if a}}{{!-- }} {{/if}} --}}'.repeat(800)}${'{{/if}}'.repeat(800)}`,
    becomes: no(tooDeep, 1, 481),
  },
  {
    what: 'blocks whose ends are escaped',
    source: `${'{{#if a}}\\{{/if}} '.repeat(1200)}${'{{/if}}'.repeat(1200)}`,
    becomes: no(tooDeep, 1, 289),
  },
  {
    what: 'blocks that hide behind an escape that is escaped',
    source: repeated('\\\\{{#if a}}', '{{/if}}', 1500),
    becomes: no(tooDeep, 1, 179),
  },
  {
    what: 'blocks whose ends are only said in quotes',
    source: repeated('{{#if "{{/if}}"}}', '{{/if}}', 1300),
    becomes: no(tooMuchInTag),
  },
  {
    what: 'blocks whose ends are only said in brackets',
    source: repeated('{{#if [{{/if}}]}}', '{{/if}}', 1300),
    becomes: no(tooMuchInTag),
  },
  {
    what: 'blocks whose ends are only said raw',
    source: repeated('{{#if a}}{{{{raw}}}}{{/if}}{{{{/raw}}}}', '{{/if}}', 600),
    becomes: no(/raw blocks/, 1, 10),
  },
  {
    what: 'a tag whose end hides in quotes, and parentheses behind it',
    source: `{{a "}}" ${'(b '.repeat(8000)}`,
    becomes: no(tooMuchInTag),
  },
  { what: 'parentheses 10,000 deep', source: `{{a ${'(b '.repeat(10_000)}`, becomes: no(tooMuchInTag) },
  { what: 'parentheses 8,000 deep, closed', source: `{{a ${repeated('(b ', ')', 8000)}}}`, becomes: no(tooMuchInTag) },
  { what: 'a name of 30 KB', source: `{{${'a'.repeat(30_000)}}}`, becomes: no(tooMuchInTag) },
  { what: 'a path of 16,000 parts', source: `{{a${'.a'.repeat(16_000)}}}`, becomes: no(tooMuchInTag) },
  { what: '16,000 parameters', source: `{{a${' b'.repeat(16_000)}}}`, becomes: no(tooMuchInTag) },
  { what: '30,000 spaces in a tag', source: `{{a${' '.repeat(30_000)}`, becomes: no(tooMuchInTag) },
  { what: '30,000 spaces before a line’s end', source: `a${' '.repeat(30_000)}\nb`, becomes: text('a\nb') },
  { what: '30,000 empty lines', source: `a${'\n'.repeat(30_000)}b`, becomes: text('a\n\nb') },
  { what: '30,000 braces', source: '{'.repeat(30_000), becomes: no(/raw blocks/) },
  { what: '30,000 backslashes', source: `${'\\'.repeat(30_000)}{{#with a}}{{/with}}`, becomes: no(noBlock, 1, 30_001) },
  { what: '6,000 comments within each other', source: '{{!--'.repeat(6000), becomes: no(/cannot be read/) },
  {
    what: 'each in each',
    source: '{{#each unknowns}}\n{{#each unknowns}}x{{/each}}{{/each}}',
    becomes: no(/each may not stand within each/, 2),
  },
  {
    what: 'each in each in each, with blocks between',
    source: '{{#each unknowns}}{{#if this}}{{#each unknowns}}{{#each unknowns}}x{{/each}}{{/each}}{{/if}}{{/each}}',
    becomes: no(/each may not stand within each/, 1, 31),
  },
  {
    what: 'each in an else of each, over anything',
    source: '{{#each unknowns}}x{{else}}{{#each topics}}x{{/each}}{{/each}}',
    becomes: no(/unknowns or questions only/, 1, 28),
  },
  {
    what: 'each in each by way of a partial',
    source: '{{#each unknowns}}{{> p}}{{/each}}',
    partials: { p: '{{#each unknowns}}x{{/each}}' },
    becomes: no(/no partials/, 1, 19),
  },
  { what: 'partials that double forty times', source: '{{> p0}}', partials: doubling, becomes: no(/200 partials/) },
  {
    what: 'a text that becomes too long',
    source: '{{> p}}'.repeat(20),
    partials: { p: 'x'.repeat(32_000) },
    becomes: no(/longer than 256 KB/),
  },
];

const slips: readonly Attack[] = [
  { what: 'a Cyrillic letter in a name', source: '{{tоpic}}', becomes: no(noName, 1, 3) },
  { what: 'a letter of full width in a name', source: '{{ｔopic}}', becomes: no(noName, 1, 3) },
  { what: 'an accent in a name', source: '{{tòpic}}', becomes: no(noName, 1, 3) },
  { what: 'a space of no width in a name', source: '{{to\u200Bpic}}', becomes: no(noName, 1, 3) },
  { what: 'a turn of direction in a name', source: '{{\u202Ecipot}}', becomes: no(noName, 1, 3) },
  { what: 'an emoji for a name', source: '{{🐈}}', becomes: no(noName, 1, 3) },
  { what: 'half an emoji for a name', source: '{{\uD83D}}', becomes: no(noName, 1, 3) },
  { what: 'a NUL in a text', source: 'a\0{{topic}}', becomes: no(/cannot be read|Expecting/) },
  { what: 'a NUL in a name', source: '{{to\0pic}}', becomes: no(/cannot be read|Expecting|no name/, 1, 3) },
  { what: 'a tag that is not closed', source: 'a\nb {{topic', becomes: no(/Expecting/, 2) },
  { what: 'a tag that is half closed', source: '{{topic}', becomes: no(/Expecting/) },
  { what: 'a block that is not closed', source: 'a\n{{#if topic}}x', becomes: no(/Expecting/, 2) },
  { what: 'a block that another closes', source: '{{#if topic}}x{{/unless}}', becomes: no(/doesn't match/, 1, 4) },
  { what: 'an end without a beginning', source: '{{/if}}', becomes: no(/Expecting/) },
  { what: 'an else without a beginning', source: '{{else}}', becomes: no(/Expecting/) },
  { what: 'two elses', source: '{{#if topic}}a{{else}}b{{else}}c{{/if}}', becomes: no(/Expecting/) },
  { what: 'an empty tag', source: 'a {{}}', becomes: no(/Expecting/) },
  { what: 'a comment that is not closed', source: 'a {{! b', becomes: no(/Expecting/) },
  { what: 'a long comment that is not closed', source: 'a {{!-- b }} {{topic}}', becomes: no(/cannot be read/) },
  { what: 'a comment with a tag in it', source: 'a{{! {{constructor}} b', becomes: text('a b') },
  { what: 'a long comment with tags in it', source: 'a{{!-- {{constructor.name}} {{> x}} --}}b', becomes: text('ab') },
  { what: 'a raw block', source: '{{{{raw}}}}{{topic}}{{{{/raw}}}}', becomes: no(/raw blocks/) },
  { what: 'a raw block of an if', source: 'a {{{{if topic}}}}{{x}}{{{{/if}}}}', becomes: no(/raw blocks/, 1, 3) },
  {
    what: 'a recipient’s name in brackets, where it would print as nothing',
    source: '{{[recipient.name]}}',
    becomes: no(noName, 1, 3),
  },
  { what: 'a recipient’s address', source: '{{recipient.address}}', becomes: no(noName, 1, 3) },
  { what: 'a recipient’s constructor', source: '{{recipient.constructor}}', becomes: no(noName, 1, 3) },
  { what: 'a recipient', source: '{{recipient}}', becomes: no(noName, 1, 3) },
  { what: 'the name of something else', source: '{{topic.name}}', becomes: no(noName, 1, 3) },
  {
    what: 'a recipient where a fact is called so',
    source: '{{recipient}}',
    facts: sheetOf(fact('recipient', 'x')),
    becomes: no(noName, 1, 3),
  },
];

/** What looks dangerous and is only text: it must come out as it went in. */
const harmless: readonly Attack[] = [
  { what: 'three braces', source: '{{{topic}}}', becomes: text('the bridge') },
  { what: 'an ampersand', source: '{{&topic}}', becomes: text('the bridge') },
  { what: 'white space taken away', source: 'a {{~topic~}} b', becomes: text('athe bridgeb') },
  {
    what: 'else by a roof, many times',
    source: '{{#if topic}}a{{^}}b{{/if}}'.repeat(30),
    becomes: text('a'.repeat(30)),
  },
  { what: 'blocks beside each other', source: '{{#if topic}}a{{/if}}'.repeat(300), becomes: text('a'.repeat(300)) },
  {
    what: 'the talk of another engine',
    source: '<%= 7*7 %> ${7*7} #{7*7} {% x %}',
    becomes: text('<%= 7*7 %> ${7*7} #{7*7} {% x %}'),
  },
  { what: 'a page’s markup', source: '<script>x</script> & "q"', becomes: text('<script>x</script> & "q"') },
  {
    what: 'an escaped tag, which is followed like any other',
    source: 'a \\{{topic}}',
    becomes: text('a the bridge'),
  },
  {
    what: 'an escaped tag of what every object has',
    source: 'a \\{{constructor}}',
    becomes: { code: 'FACT_GAP', why: /"constructor" is missing/, line: 1, column: 3 },
  },
  {
    what: 'an escaped tag that is no name',
    source: '\\{{__proto__}} \\{{#with x}}',
    becomes: text('{{__proto__}} {{#with x}}'),
  },
  {
    what: 'a tag put together from two halves',
    source: '{ {{~#if topic}}{to{{/if~}} pic}}',
    becomes: text('the bridge'),
  },
  {
    what: 'a recipient’s name where there is no mail',
    source: '{{recipient.name}}',
    becomes: text('{{recipient.name}}'),
  },
  {
    what: 'a fact that looks like a template',
    source: '{{a}}|{{topic}}',
    facts: sheetOf(fact('a', '{{topic}} {{#if x}}{{constructor}}')),
    becomes: text('{{topic}} {{#if x}}{{constructor}}|the bridge'),
  },
  {
    what: 'a fact that looks like a replacement',
    source: '[{{a}}]',
    facts: sheetOf(fact('a', "$& $1 $` $' $$ $<name>")),
    becomes: text("[$& $1 $` $' $$ $<name>]"),
  },
  {
    what: 'a fact that asks for a recipient’s name',
    source: '{{a}}',
    facts: sheetOf(fact('a', '{{recipient.name}}')),
    becomes: text('{{recipient.name}}'),
  },
  {
    what: 'a fact that is called constructor',
    source: '{{constructor}}',
    facts: sheetOf(fact('constructor', 'x')),
    becomes: text('x'),
  },
  {
    what: 'facts that are called after what every object has',
    source: '{{topic}}',
    facts: sheetOf(fact('__proto__', 'x'), fact('toString', 'y'), fact('hasOwnProperty', 'z'), fact('length', '1')),
    becomes: text('the bridge'),
  },
  {
    what: 'a fact in the languages of a prototype',
    source: '{{a}}',
    facts: sheetOf(fact('a', JSON.parse('{"__proto__":"x","constructor":"y","en":"z"}') as Record<string, string>)),
    becomes: text('z'),
  },
  {
    what: 'a label that looks like a template',
    source: '{{#each unknowns}}[{{this}}]{{/each}}',
    facts: sheetOf(fact('cause', null, { status: 'unknown', label: { en: '{{#each x}} {{__proto__}} $&' } })),
    becomes: text('[{{#each x}} {{__proto__}} $&]'),
  },
  {
    what: 'a label that looks like a fact',
    source: '{{#each unknowns}}[{{this}}]{{/each}}',
    facts: sheetOf(fact('cause', null, { status: 'unknown', label: { en: '{{constructor}}' } })),
    becomes: text('[{ {constructor}}]'),
  },
  {
    what: 'a phrase that looks like a template',
    source: '{{phrase-a}}',
    phrases: { 'phrase-a': { en: '{{#if topic}}{{> p}}{{topic}}' } },
    becomes: text('{{#if topic}}{{> p}}the bridge'),
  },
  {
    what: 'a phrase that asks for what is not there',
    source: 'x\n{{phrase-a}}',
    phrases: { 'phrase-a': { en: '{{constructor}}' } },
    becomes: { code: 'FACT_GAP', why: /"constructor" is missing/, line: 2, column: 1 },
  },
];

export const attacks: Readonly<Record<string, readonly Attack[]>> = {
  'reads what is not its own': reading,
  'calls what can run': calling,
  'brings in what lies elsewhere': including,
  'takes time or memory': bombs,
  'is broken or disguised': slips,
  'only looks like one': harmless,
};
