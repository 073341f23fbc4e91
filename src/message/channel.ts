import type { Channel } from '../playbook/vocabulary.js';

/** How a channel counts and how we reach it. */
export interface ChannelRule {
  /** E-mail leaves by SMTP; everything else is posted by a person and confirmed. */
  readonly sentBy: 'email' | 'hand';
  /** The most that the channel takes, in its own units; null where it sets no limit. */
  readonly limit: number | null;
  readonly count: (text: string) => number;
  /** Whether being longer keeps the message from being posted at all, or is only unwise. */
  readonly strict: boolean;
}

const characters = (text: string): number => [...text].length;

const words = (text: string): number => text.split(/\s+/).filter(Boolean).length;

/** Channels with their limits. @see docs.x.com, counting characters; LinkedIn's limit of 3,000; 400 words for the press is custom */
export const channelRules: Readonly<Record<Channel, ChannelRule>> = {
  x: { sentBy: 'hand', limit: 280, count: weighted, strict: true },
  linkedin: { sentBy: 'hand', limit: 3000, count: characters, strict: true },
  email: { sentBy: 'email', limit: null, count: characters, strict: false },
  web: { sentBy: 'hand', limit: null, count: characters, strict: false },
  press: { sentBy: 'hand', limit: 400, count: words, strict: false },
  document: { sentBy: 'hand', limit: null, count: characters, strict: false },
};

/** The length that X gives every link. */
const linkLength = 23;
/** What ends a sentence around a link is no part of it. */
const link = /https?:\/\/\S*[^\s.,;:!?'")\]}”’…]/g;
/** Anything outside these ranges may be two units wide or part of a joined emoji. */
const plain = /^[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]*$/;
/** A picture, a flag or a keycap; © and ® are letters as long as nothing makes a picture of them. */
const emoji = /\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20E3/u;
const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** X's weighted length: most letters count 1, € and … and emoji 2, a link 23. Plain text skips the dear segmenter.
 *  @see docs.x.com, "Counting characters" */
export function weighted(text: string): number {
  const normal = text.normalize('NFC');
  let links = 0;
  const rest = normal.replace(link, () => {
    links += 1;
    return '';
  });
  const body = plain.test(rest)
    ? rest.length
    : [...segments.segment(rest)].reduce((sum, { segment }) => sum + weight(segment), 0);
  return body + links * linkLength;
}

const weight = (segment: string): number =>
  !plain.test(segment) && emoji.test(segment)
    ? 2
    : [...segment].reduce((sum, letter) => sum + (plain.test(letter) ? 1 : 2), 0);
