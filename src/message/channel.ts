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
  bluesky: { sentBy: 'hand', limit: 300, count: characters, strict: true },
  mastodon: { sentBy: 'hand', limit: 500, count: characters, strict: true },
  threads: { sentBy: 'hand', limit: 500, count: characters, strict: true },
  facebook: { sentBy: 'hand', limit: 63_206, count: characters, strict: true },
  instagram: { sentBy: 'hand', limit: 2200, count: characters, strict: true },
  whatsapp: { sentBy: 'hand', limit: 4096, count: characters, strict: true },
  sms: { sentBy: 'hand', limit: 306, count: characters, strict: false },
  push: { sentBy: 'hand', limit: 110, count: characters, strict: false },
  'status-page': { sentBy: 'hand', limit: 100, count: words, strict: false },
  call: { sentBy: 'hand', limit: null, count: characters, strict: false },
  linkedin: { sentBy: 'hand', limit: 3000, count: characters, strict: true },
  email: { sentBy: 'email', limit: null, count: characters, strict: false },
  web: { sentBy: 'hand', limit: null, count: characters, strict: false },
  press: { sentBy: 'hand', limit: 400, count: words, strict: false },
  document: { sentBy: 'hand', limit: null, count: characters, strict: false },
};

/** The length that X gives every link. */
const linkLength = 23;
const link = /https?:\/\/[^\s]+/g;
/** Anything outside these ranges may be two units wide or part of a joined emoji. */
const plain = /^[\u0000-\u10FF\u2000-\u200D\u2010-\u201F\u2032-\u2037]*$/;
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
  /\p{Extended_Pictographic}/u.test(segment)
    ? 2
    : [...segment].reduce((sum, letter) => sum + (plain.test(letter) ? 1 : 2), 0);
