import type { Channel, Mode } from '../../playbook/vocabulary.js';
import { measuresOf, type ChannelLimits, type Measure, type Unit } from '../channel.js';
import { graphemes } from '../count/grapheme.js';
import { costlyCharacters, inGsm7, smsSize } from '../count/sms.js';
import { exerciseWord } from '../exercise.js';
import { splitMail } from '../render.js';
import { postsOf } from '../thread.js';
import type { Finding } from './finding.js';
import type { Rule } from './rule.js';

/** The rules of this check. */
export const formRules = [
  'too-long',
  'too-many-links',
  'too-many-hashtags',
  'costly-character',
  'subject-missing',
  'exercise-unmarked',
  'token-left',
  'hidden-character',
] as const satisfies readonly Rule[];

/** Characters that a reader does not see and that can turn a line's reading order or hide words in it. */
const hidden = /[\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** A text with those characters spelled out, for whoever looks at it: `⟨U+202E⟩`. Pure. */
export const showHidden = (text: string): string => text.replace(hidden, (one) => `⟨${codeOf(one)}⟩`);

/** Checks the form of a text: that it fits its channel, is marked as an exercise in one, and holds nothing unseen. Pure.
 *  @param limits those that differ from a channel's own, such as a Mastodon server's */
export function checkForm(
  text: string,
  { channel, language, mode, limits }: { channel: Channel; language: string; mode: Mode; limits?: ChannelLimits },
): Finding[] {
  return [
    ...postsOf(text, channel).flatMap((post) => size(post, channel, limits)),
    ...dear(text, channel),
    ...subject(text, channel),
    ...exercise(text, language, mode),
    ...tokens(text, channel),
    ...unseen(text),
  ];
}

/** What is over a limit: of what the platform refuses and what is only unwise, the first alone. */
function size(text: string, channel: Channel, limits?: ChannelLimits): Finding[] {
  const told = new Set<Unit>();
  return measuresOf(channel, limits).flatMap((measure) => {
    const used = measure.of(text);
    if (used <= measure.limit || told.has(measure.unit)) return [];
    told.add(measure.unit);
    return [tooMuch(measure, { channel, used, over: over(text, measure, used) })];
  });
}

const rules: Readonly<Partial<Record<Unit, Finding['rule']>>> = {
  links: 'too-many-links',
  hashtags: 'too-many-hashtags',
};

const tooMuch = (
  { unit, limit, strict }: Pick<Measure, 'unit' | 'limit' | 'strict'>,
  { channel, used, over }: { channel: string; used: number; over: number },
): Finding => ({
  rule: rules[unit] ?? 'too-long',
  strength: strict ? 'hard' : 'advice',
  line: 1,
  column: 1,
  length: 0,
  data: { channel, unit, count: used, limit, over, ...(strict ? {} : { advised: 'yes' }) },
});

/** How much has to go; of SMS, characters rather than messages. */
function over(text: string, { unit, limit }: Measure, used: number): number {
  if (unit !== 'segments') return used - limit;
  const { units, room } = smsSize(text);
  return Math.max(1, units - room * limit);
}

/** More names than this help nobody: the text is then in letters that SMS has no cheap form for. */
const mostNamed = 6;

/** Characters that make an SMS take more messages than it would without them. */
function dear(text: string, channel: Channel): Finding[] {
  if (channel !== 'sms') return [];
  const { segments } = smsSize(text);
  const without = smsSize(inGsm7(text)).segments;
  if (segments <= without) return [];
  const found = costlyCharacters(text);
  const place = placesIn(text);
  const named = found.length <= mostNamed ? found : found.slice(0, 1);
  return named.map(({ character, index, times, cure }) => ({
    rule: 'costly-character',
    strength: 'advice',
    ...place(index),
    length: character.length,
    data: {
      character: /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character) ? character : codeOf(character),
      cure,
      times,
      others: found.length - named.length,
      segments,
      without,
    },
  }));
}

/** Custom: phones cut off longer subjects. */
const longestSubject = 60;

function subject(text: string, channel: Channel): Finding[] {
  if (channel !== 'email') return [];
  const mail = splitMail(text);
  if (mail === null) return [{ rule: 'subject-missing', strength: 'hard', line: 1, column: 1, length: 0, data: {} }];
  const used = graphemes(mail.subject);
  if (used <= longestSubject) return [];
  const measure = { unit: 'characters', limit: longestSubject, strict: false } as const;
  return [tooMuch(measure, { channel: 'email subject', used, over: used - longestSubject })];
}

function exercise(text: string, language: string, mode: Mode): Finding[] {
  const word = exerciseWord[language] ?? exerciseWord['en']!;
  if (mode === 'live' || text.includes(word)) return [];
  return [{ rule: 'exercise-unmarked', strength: 'hard', line: 1, column: 1, length: 0, data: { word } }];
}

/** Braces that nobody will fill in any more. A recipient's name is filled in by the mail outlet alone. */
function tokens(text: string, channel: Channel): Finding[] {
  const place = placesIn(text);
  return [...text.matchAll(/\{\{[^{}\n]{0,80}\}?\}?/g)]
    .filter(([found]) => channel !== 'email' || !/^\{\{\s*recipient\.name\s*\}\}$/.test(found))
    .map((match) => ({
      rule: 'token-left',
      strength: 'hard',
      ...place(match.index),
      length: match[0].length,
      data: { token: match[0] },
    }));
}

function unseen(text: string): Finding[] {
  const place = placesIn(text);
  return [...text.matchAll(hidden)].map((match) => ({
    rule: 'hidden-character',
    strength: 'advice',
    ...place(match.index),
    length: match[0].length,
    data: { character: codeOf(match[0]) },
  }));
}

const codeOf = (character: string): string =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;

/** Line and column, from 1, of offsets that are asked for in rising order: each line is counted once. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  let line = 1;
  let start = 0;
  let next = text.indexOf('\n');
  return (offset) => {
    while (next >= 0 && next < offset) {
      line += 1;
      start = next + 1;
      next = text.indexOf('\n', start);
    }
    return { line, column: offset - start + 1 };
  };
}
