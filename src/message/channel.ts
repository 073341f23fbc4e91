import type { Channel } from '../playbook/vocabulary.js';
import { graphemes } from './count/grapheme.js';
import { mastodonLength } from './count/mastodon.js';
import { smsSize, type SmsSize } from './count/sms.js';
import { differentLinks, threadsLength } from './count/threads.js';
import { weightedLength } from './count/weighted.js';

export type Unit = 'characters' | 'bytes' | 'words' | 'segments' | 'links' | 'hashtags';

/** Limits that differ from a channel's own, such as a Mastodon server's. */
export type ChannelLimits = Readonly<Partial<Record<Channel, number>>>;

/** How much of a limit a text uses. */
export interface Count {
  readonly used: number;
  /** The most; null where the channel sets no limit. */
  readonly limit: number | null;
  readonly unit: Unit;
  readonly detail?: SmsSize;
}

/** One thing that a channel counts. */
export interface Measure {
  readonly unit: Unit;
  readonly limit: number;
  /** Whether the platform refuses more, or more is only unwise. */
  readonly strict: boolean;
  readonly of: (text: string) => number;
}

/** How a channel counts and how we reach it. */
export interface ChannelRule {
  /** E-mail leaves by SMTP; everything else is posted by a person and confirmed. */
  readonly sentBy: 'email' | 'hand';
  /** The most that the channel takes, in its own units; null where it sets no limit. */
  readonly limit: number | null;
  readonly count: (text: string, limits?: ChannelLimits) => Count;
  /** Whether being longer keeps the message from being posted at all, or is only unwise. */
  readonly strict: boolean;
  /** All that the channel counts; the first is what `limit`, `strict` and `count` tell of. */
  readonly measures: readonly Measure[];
}

/** LinkedIn, Facebook, Instagram and WhatsApp publish a figure but not its unit. Their pages count a JavaScript string,
 *  and no other measure of characters is larger: what fits by UTF-16 units is refused by none. */
const utf16 = (text: string): number => text.length;

/** Counted without keeping them: each draft of a press release is counted. */
function words(text: string): number {
  const word = /\S+/g;
  let count = 0;
  while (word.test(text)) count += 1;
  return count;
}

const hashtags = (text: string): number =>
  text.match(/(?<![\p{L}\p{N}_&])#(?=[\p{N}_]*\p{L})[\p{L}\p{M}\p{N}_]+/gu)?.length ?? 0;

/** The least that a push service gets: Apple's shape, which is longer than Google's. */
const pushPayload = (text: string): number => Buffer.byteLength(JSON.stringify({ aps: { alert: { body: text } } }));

const must = (unit: Unit, limit: number, of: Measure['of']): Measure => ({ unit, limit, strict: true, of });
const should = (unit: Unit, limit: number, of: Measure['of']): Measure => ({ unit, limit, strict: false, of });

/** What each channel counts, with the figures' sources; how, is said where it is counted. */
const measures: Readonly<Record<Channel, readonly Measure[]>> = {
  // docs.x.com, "Counting characters"; paying accounts have 25,000, which can be set.
  x: [must('characters', 280, weightedLength)],
  // github.com/bluesky-social/atproto, lexicons/app/bsky/feed/post.json: maxGraphemes and maxLength.
  bluesky: [must('characters', 300, graphemes), must('bytes', 3000, Buffer.byteLength)],
  // docs.joinmastodon.org: the default; a server tells its own in /api/v2/instance, max_characters.
  mastodon: [must('characters', 500, mastodonLength)],
  // developers.facebook.com/docs/threads: posts, "Limitations"; at most 5 different links since December 2025.
  threads: [must('characters', 500, threadsLength), must('links', 5, differentLinks)],
  // learn.microsoft.com/linkedin, Posts API: commentary.
  linkedin: [must('characters', 3000, utf16)],
  // Facebook's own announcement of 2011; Buffer allows 5,000.
  facebook: [must('characters', 63_206, utf16)],
  // developers.facebook.com/docs/instagram-platform, IG User Media: caption. Since December 2025 the apps take 5 hashtags.
  instagram: [must('characters', 2200, utf16), must('hashtags', 30, hashtags), should('hashtags', 5, hashtags)],
  // developers.facebook.com/docs/whatsapp/cloud-api, text messages: body.
  whatsapp: [must('characters', 4096, utf16)],
  // Custom: more than two messages are dear, and may arrive in disorder.
  sms: [should('segments', 2, (text) => smsSize(text).segments)],
  // developer.apple.com, "Generating a remote notification", and firebase.google.com/docs/cloud-messaging: 4 KB. 110: custom.
  push: [should('characters', 110, graphemes), must('bytes', 4096, pushPayload)],
  // A subject's 60 characters are looked at with the subject.
  email: [],
  web: [],
  press: [should('words', 400, words)],
  'status-page': [should('words', 100, words)],
  call: [],
  document: [],
};

/** A channel's measures, with a limit that was set in place of its own. Pure. */
export const measuresOf = (channel: Channel, limits: ChannelLimits = {}): readonly Measure[] =>
  measures[channel].map((measure, index) =>
    index === 0 && limits[channel] !== undefined ? { ...measure, limit: limits[channel] } : measure,
  );

function ruleOf(channel: Channel): ChannelRule {
  const [main] = measures[channel];
  const limitIn = (limits: ChannelLimits = {}): number | null =>
    main === undefined ? null : (limits[channel] ?? main.limit);
  const unit = main?.unit ?? 'characters';
  const of = main?.of ?? graphemes;
  return {
    sentBy: channel === 'email' ? 'email' : 'hand',
    limit: limitIn(),
    strict: main?.strict ?? false,
    measures: measures[channel],
    count: (text, limits) => {
      const detail = channel === 'sms' ? smsSize(text) : undefined;
      const used = detail?.segments ?? of(text);
      return { used, limit: limitIn(limits), unit, ...(detail === undefined ? {} : { detail }) };
    },
  };
}

/** Channels with their limits. Every count is pure and linear in the text. */
export const channelRules = Object.fromEntries(
  (Object.keys(measures) as Channel[]).map((channel) => [channel, ruleOf(channel)]),
) as Readonly<Record<Channel, ChannelRule>>;

/** Whether a platform takes the text: no strict limit is passed. Pure. */
export const isTaken = (text: string, channel: Channel, limits?: ChannelLimits): boolean =>
  measuresOf(channel, limits).every(({ strict, limit, of }) => !strict || of(text) <= limit);
