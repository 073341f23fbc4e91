import { hash as argon2, verify } from '@node-rs/argon2';
import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { foldName } from './name.js';

/** Of a password, in characters. Length is what makes guessing dear; rules about digits and signs do not. */
const shortestPassword = 12;
const longestPassword = 200;

/** What stands at rest of a token: its SHA-256. A token has 256 random bits, so nothing slower is needed. Pure. */
export const digest = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Whether two digests are the same, in a time that says nothing of where they differ. Pure. */
export function isSame(one: string, other: string): boolean {
  const [left, right] = [Buffer.from(one), Buffer.from(other)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** The item whose digest belongs to a token. All are compared, so that the time taken names none. Pure. */
export function findByToken<T extends { readonly hash: string }>(items: readonly T[], token: string): T | undefined {
  const wanted = digest(token);
  let found: T | undefined;
  for (const item of items) if (isSame(item.hash, wanted)) found = item;
  return found;
}

/** A code that only who holds the secret can make. Pure. */
export const sign = (secret: string, text: string): string =>
  createHmac('sha256', secret).update(text).digest('base64url');

/** Why a password is not taken: too short, too long, or plainly to be guessed; null where it may be used. Pure. */
export function passwordFault(password: string, own: readonly string[]): 'short' | 'long' | 'plain' | null {
  if (password.length < shortestPassword) return 'short';
  if (password.length > longestPassword) return 'long';
  const folded = foldName(password);
  const few = new Set(folded).size < 5;
  return few || own.some((one) => one !== '' && foldName(one) === folded) ? 'plain' : null;
}

/** Hashes a password by argon2id, as OWASP asks at least: 19 MiB, two passes, one lane. */
export const hashPassword = (password: string): Promise<string> =>
  argon2(password.normalize('NFKC'), { memoryCost: 19_456, timeCost: 2, parallelism: 1 });

/** Whether a password belongs to a hash. Where there is none, a hash of nothing is worked on for as long, so that the time
 *  does not tell whether somebody is known here. */
export async function isPassword(password: string, hash: string | null): Promise<boolean> {
  const right = await verify(hash ?? (await nothing()), password.normalize('NFKC'));
  return right && hash !== null;
}

/** Makes the hash of nothing ready, so that the first unknown name takes no longer than the next. */
export const prepare = (): void => void nothing();

let hashOfNothing: Promise<string> | undefined;
const nothing = (): Promise<string> => (hashOfNothing ??= hashPassword('a password that nobody has'));
