import type { Channel } from '../playbook/vocabulary.js';
import { channelRules, measuresOf, type ChannelLimits, type Unit } from './channel.js';
import type { SmsSize } from './count/sms.js';
import { postsOf } from './thread.js';

/** How much of one limit a post uses. */
export interface Tally {
  readonly unit: Unit;
  readonly used: number;
  /** The most; null where the channel sets no limit. */
  readonly limit: number | null;
  /** Whether the platform refuses more, or more is only unwise. */
  readonly strict: boolean;
  readonly detail?: SmsSize;
}

/** All that a channel counts in a text, for each of its posts: what counters show. Pure; linear in the text. */
export const talliesOf = (text: string, channel: Channel, limits?: ChannelLimits): Tally[][] =>
  postsOf(text, channel).map((post) => {
    const { detail, ...main } = channelRules[channel].count(post, limits);
    const rest = measuresOf(channel, limits).map(({ unit, limit, strict, of }) => ({
      unit,
      limit,
      strict,
      used: of(post),
    }));
    const all: Tally[] = rest.length === 0 ? [{ ...main, strict: false }] : rest;
    return detail === undefined ? all : all.map((one) => (one.unit === 'segments' ? { ...one, detail } : one));
  });

/** Whether more is used than there is. Pure. */
export const isOver = ({ used, limit }: Pick<Tally, 'used' | 'limit'>): boolean => limit !== null && used > limit;
