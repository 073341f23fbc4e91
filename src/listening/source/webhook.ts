import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Mention } from '../mention.js';

/** As many messages are taken in one call. */
export const mostMentions = 500;
/** A message from later than this from now, or from earlier than this year, is refused: its clock is wrong. */
const aheadMs = 300_000;
const earliest = Date.UTC(1990, 0, 1);
/** How old a signature may be, so that what was overheard cannot be sent again for ever. */
const signedForMs = 300_000;

const text = (most: number) => z.string().max(most);
/** One message as a program brings it in. */
export const mentionSchema = z.strictObject({
  id: text(200).min(1).describe('Unique within its source; the same again is not taken twice'),
  source: z
    .string()
    .regex(/^[\w.-]{1,80}$/)
    .default('webhook')
    .describe('Where it was read'),
  channel: text(60).min(1).optional().describe('Where it was said: x, facebook, mail…'),
  author: text(200).min(1),
  inbound: z.boolean().default(true).describe('Whether the public wrote it; false where the organisation did'),
  at: z.iso.datetime({ offset: true }),
  text: text(20_000).min(1),
  inReplyTo: text(200).min(1).optional().describe('The id of the message that it answers, in the same source'),
  url: z
    .string()
    .max(2000)
    .refine((url) => URL.canParse(url) && /^https?:$/.test(new URL(url).protocol), 'http:// …, https:// …')
    .optional(),
  reach: z.int().min(0).max(1e12).optional().describe('How many people may have seen it'),
});

/** Why a message was not taken. @see mentionSchema for the fields; `at` also where it lies too far off */
export interface Untaken {
  /** Its place in what was sent, from 0. */
  readonly index: number;
  readonly field: string;
  readonly why: string;
}

/** What came of what was sent. */
export interface Intake {
  readonly mentions: readonly Mention[];
  readonly refused: readonly Untaken[];
  /** Places of those in which characters were put right that no text may hold. */
  readonly repaired: readonly number[];
}

/** Reads what a program sent, one message by one: those that are wrong keep none of the others out. Pure.
 *  @param at the present instant, ISO 8601 UTC
 *  @param words says what is wrong in somebody's language, and that a moment cannot be */
export function intakeOf(
  sent: readonly unknown[],
  at: string,
  words: { readonly error: z.core.$ZodErrorMap; readonly unknownField: string; readonly moment: string },
): Intake {
  const mentions: Mention[] = [];
  const refused: Untaken[] = [];
  const repaired: number[] = [];
  for (const [index, one] of sent.entries()) {
    const whole = cleaned(one);
    if (whole.isRepaired) repaired.push(index);
    const parsed = mentionSchema.safeParse(whole.value, { error: words.error });
    if (!parsed.success) {
      for (const issue of parsed.error.issues)
        refused.push(
          issue.code === 'unrecognized_keys'
            ? { index, field: issue.keys.join(', ').slice(0, 80), why: words.unknownField }
            : { index, field: issue.path.map(String).join('.'), why: issue.message },
        );
      continue;
    }
    const { channel = null, inReplyTo = null, url = null, reach = null, ...rest } = parsed.data;
    const saidMs = Date.parse(rest.at);
    if (!(saidMs >= earliest && saidMs <= Date.parse(at) + aheadMs)) {
      refused.push({ index, field: 'at', why: words.moment });
      continue;
    }
    mentions.push({ ...rest, at: new Date(saidMs).toISOString(), channel: channel?.toLowerCase() ?? null, inReplyTo, url, reach }); // prettier-ignore
  }
  return { mentions, refused, repaired: repaired.filter((index) => !refused.some((one) => one.index === index)) };
}

/** What no text may hold, NUL and halves of characters, becomes the sign that stands for it. Texts lie on the first level. */
function cleaned(value: unknown): { value: unknown; isRepaired: boolean } {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { value, isRepaired: false };
  let isRepaired = false;
  const entries = Object.entries(value).map(([key, inner]: [string, unknown]) => {
    if (typeof inner !== 'string' || (inner.isWellFormed() && !inner.includes('\0'))) return [key, inner] as const;
    isRepaired = true;
    return [key, inner.toWellFormed().replaceAll('\0', '\ufffd')] as const;
  });
  return { value: Object.fromEntries(entries), isRepaired };
}

/** Whether a program that knows the secret signed these bytes, and did so in the last five minutes: `t=…,v1=…` holds the
 *  second and the HMAC-SHA256, in hex, over that second, a full stop and the body. Pure.
 *  @param at the present instant, ISO 8601 UTC */
export function isSigned(header: string | undefined, body: Uint8Array, secret: string, at: string): boolean {
  const [, seconds, given] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(header ?? '') ?? [];
  if (seconds === undefined || given === undefined) return false;
  if (Math.abs(Date.parse(at) - Number(seconds) * 1000) > signedForMs) return false;
  const made = createHmac('sha256', secret).update(`${seconds}.`).update(body).digest();
  return timingSafeEqual(made, Buffer.from(given, 'hex'));
}
