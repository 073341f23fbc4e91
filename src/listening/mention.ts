/** What listening speaks of: messages that people and organisations exchange in public. */

/** What somebody wants with a message, as the Dutch Engagement Benchmark counts. */
export const kinds = ['complaint', 'question', 'compliment', 'other'] as const;
export type Kind = (typeof kinds)[number];

/** Why a message needs a person at once. */
export const needs = ['danger', 'vulnerable', 'press', 'authority'] as const;
export type Need = (typeof needs)[number];

/** Languages that are understood; everything else is `other`. */
export type MentionLanguage = 'nl' | 'en' | 'other';

/** One public message: by somebody to or about us, or by us. */
export interface Mention {
  /** Unique within its source. */
  readonly id: string;
  /** Where it was read: the id of an import, a webhook or a feed. */
  readonly source: string;
  /** Where it was said: `x`, `facebook`, `mail`…; null where the source does not tell. */
  readonly channel: string | null;
  /** The handle or name of who wrote it. */
  readonly author: string;
  /** Whether the public wrote it; false where the organisation did. */
  readonly inbound: boolean;
  /** When it was said, ISO 8601 UTC. */
  readonly at: string;
  readonly text: string;
  /** The id of the message that it answers, in the same source. */
  readonly inReplyTo: string | null;
  readonly url: string | null;
  /** How many people may have seen it, where the source knows: followers, or views. */
  readonly reach: number | null;
}

/** What was understood of a mention, with the words that made it so. */
export interface Understanding {
  readonly language: MentionLanguage;
  readonly kind: Kind;
  /** From 0 to 1: how sure. */
  readonly confidence: number;
  /** The words that told. */
  readonly telling: readonly string[];
  readonly needs: readonly Need[];
}
