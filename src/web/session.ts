import type { Request } from 'express';
import { spokenLanguages } from '../incident/words.js';
import { Problem } from './problem.js';
import type { Query } from './query.js';

export type Language = 'en' | 'nl';

/** Names under which the service itself speaks. */
const reserved = ['clock', 'outlet', 'dry-run'];
export const isService = (name: string): boolean => reserved.includes(name.toLowerCase());
const longestName = 80;

/** Who asks, by header or by the cookie of the page; null where nobody says. There are no accounts: it is who he says.
 *  @throws Problem ACTOR_INVALID */
export function actorOf(request: Request): string | null {
  const header = request.get('x-unisono-actor');
  if (header !== undefined) return actorName(asUtf8(header));
  const cookie = cookieOf(request, 'actor');
  // A cookie that is no name, perhaps an old one, must not keep anybody from saying who he is.
  return cookie === undefined || !isActorName(cookie) ? null : cookie.trim();
}

/** A name as it may stand in a journal. Pure. @throws Problem ACTOR_INVALID */
export function actorName(name: string): string {
  if (!isActorName(name)) throw new Problem('ACTOR_INVALID');
  return name.trim();
}

/** Whether a name may stand in a journal. Pure. */
export function isActorName(name: string): boolean {
  const trimmed = name.trim();
  const clean =
    trimmed !== '' &&
    trimmed.length <= longestName &&
    trimmed.isWellFormed() &&
    !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\uFFFD]/u.test(trimmed);
  return clean && !isService(trimmed);
}

/** The language asked for: by `?language=`, else by cookie, else by what the browser prefers, else English. */
export function languageOf(request: Request, query: Query): Language {
  for (const asked of [query.one('language'), cookieOf(request, 'language')]) if (isLanguage(asked)) return asked;
  const accepted = request.acceptsLanguages([...spokenLanguages]);
  return isLanguage(accepted) ? accepted : 'en';
}

export const isLanguage = (language: unknown): language is Language => language === 'en' || language === 'nl';

function cookieOf(request: Request, name: string): string | undefined {
  const found = (request.get('cookie') ?? '')
    .split(';')
    .map((one) => one.trim())
    .find((one) => one.startsWith(`${name}=`));
  try {
    return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1));
  } catch {
    return undefined;
  }
}

/** Headers arrive as Latin-1; what people send is mostly UTF-8. */
function asUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}
