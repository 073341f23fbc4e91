import { isTaken, type ChannelLimits } from './channel.js';
import { exerciseWord } from './exercise.js';

/** Channels where a long text can go on in a next post. */
export type ThreadChannel = 'x' | 'bluesky' | 'mastodon' | 'threads';

const threadChannels: readonly string[] = ['x', 'bluesky', 'mastodon', 'threads'] satisfies ThreadChannel[];

export const takesThreads = (channel: string): channel is ThreadChannel => threadChannels.includes(channel);

/** What stands between the posts of a thread, in a message's text. */
export const postBreak = '\n\n---\n\n';

/** The posts of a message: the whole text, where it is no thread. Pure. */
export const postsOf = (text: string, channel: string): string[] =>
  takesThreads(channel) ? text.split(postBreak) : [text];

/** A thread longer than this is no help to anybody. */
const mostPosts = 99;

/** Splits a text into posts that the channel takes, at the ends of paragraphs or sentences, numbered ` 1/3` at their ends;
 *  the word that marks an exercise begins each of them. A text that fits is one post without a number. Pure.
 *  @returns null where one sentence alone is too long, or there would be more than 99 posts */
export function threadOf(text: string, channel: ThreadChannel, limits?: ChannelLimits): string[] | null {
  if (isTaken(text, channel, limits)) return [text];
  const mark = markOf(text);
  const body = text.slice(mark.length);
  const sentences = sentencesOf(body);
  for (const total of [9, mostPosts]) {
    const fits = (from: Sentence, to: Sentence, number: number): boolean =>
      isTaken(`${mark}${body.slice(from.start, to.end)} ${number}/${total}`, channel, limits);
    const posts = fill(sentences, total, fits);
    if (posts === null) continue;
    return posts.map(([from, to], index) => `${mark}${body.slice(from.start, to.end)} ${index + 1}/${posts.length}`);
  }
  return null;
}

/** A sentence's place in a text, without the white space around it. UTF-16 offsets. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Whether an empty line, or the end of the text, follows. */
  readonly closes: boolean;
}

/** The sentences of a text. A line's end is a sentence's end too, as in lists and headings. Where it is doubtful, as after
 *  an abbreviation, two sentences stay one. Pure; linear. */
export function sentencesOf(text: string): Sentence[] {
  const found: Sentence[] = [];
  const words = [...text.matchAll(/\S+/g)];
  let start = 0;
  for (const [index, { 0: word, index: at }] of words.entries()) {
    const end = at + word.length;
    const next = words[index + 1];
    const gap = next === undefined ? '' : text.slice(end, next.index);
    if (next !== undefined && !gap.includes('\n') && !endsSentence(word, next[0])) continue;
    found.push({ start: words[start]!.index, end, closes: next === undefined || /\n\s*\n/.test(gap) });
    start = index + 1;
  }
  return found;
}

const abbreviations = new Set(
  'dr mr mrs ms drs ir ing prof nr tel fig bijv resp evt incl excl ca art vs approx dept ext inc ltd co jan feb mrt mar apr jun jul aug sept sep okt oct nov dec'.split(
    ' ',
  ),
);
const closers = '"”’\'»)]';
const openers = /^["“‘'«([]+/;

function endsSentence(word: string, next: string): boolean {
  let end = word.length;
  while (end > 0 && closers.includes(word.charAt(end - 1))) end -= 1;
  const last = word.charAt(end - 1);
  if (end === 0 || !'.!?…。！？'.includes(last)) return false;
  if (/^\p{Ll}/u.test(next.replace(openers, ''))) return false;
  if (last !== '.') return true;
  const stem = word.slice(0, end - 1).replace(openers, '');
  // "dr.", "J." and "a.u.b." go on; "www.example.nl." does not, nor does a Dutch "u.".
  return !abbreviations.has(stem.toLowerCase()) && !/^(?:\p{Lu}|\p{L}(?:\.\p{L})+)$/u.test(stem);
}

/** Fills posts with sentences, a post up to a paragraph's end where that leaves it at least half full. */
function fill(
  sentences: readonly Sentence[],
  most: number,
  fits: (from: Sentence, to: Sentence, number: number) => boolean,
): [Sentence, Sentence][] | null {
  const posts: [Sentence, Sentence][] = [];
  for (let first = 0; first < sentences.length;) {
    if (posts.length === most) return null;
    const from = sentences[first]!;
    let last = first;
    if (!fits(from, from, posts.length + 1)) return null;
    while (last + 1 < sentences.length && fits(from, sentences[last + 1]!, posts.length + 1)) last += 1;
    const to = breakAt(sentences, first, last);
    posts.push([from, sentences[to]!]);
    first = to + 1;
  }
  return posts;
}

function breakAt(sentences: readonly Sentence[], first: number, last: number): number {
  const start = sentences[first]!.start;
  const half = (sentences[last]!.end - start) / 2;
  for (let at = last; at >= first && sentences[at]!.end - start >= half; at -= 1) if (sentences[at]!.closes) return at;
  return last;
}

/** `EXERCISE: ` where the text begins with it, in any language. */
const markOf = (text: string): string =>
  Object.values(exerciseWord)
    .map((word) => `${word}: `)
    .find((mark) => text.startsWith(mark)) ?? '';
