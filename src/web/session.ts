import type { Request } from 'express';
import { spokenLanguages } from '../incident/words.js';
import { cookie, cookieOf, identityOf } from './identity.js';
import type { Query } from './query.js';

export type Language = 'en' | 'nl';

/** The language asked for: by `?language=`, else by cookie, else by the account, else by what the browser prefers, else
 *  English. */
export function languageOf(request: Request, query: Query): Language {
  const { account } = identityOf(request);
  for (const asked of [query.one('language'), cookieOf(request, 'language'), account?.language])
    if (isLanguage(asked)) return asked;
  const accepted = request.acceptsLanguages([...spokenLanguages]);
  return isLanguage(accepted) ? accepted : 'en';
}

export const isLanguage = (language: unknown): language is Language => language === 'en' || language === 'nl';

/** Remembers in a browser which language was chosen there: a year, since people do not change theirs. */
export const languageCookie = (request: Request, language: Language): string =>
  cookie(request, 'language', language, 31_536_000);

/** What is remembered of a language in an address. One that somebody sent him is how he reads until he closes the browser, and
 *  only where he chose none himself; browsers that do not say whence he comes are few and old. Empty for nothing. */
export function addressedCookie(request: Request, language: Language): string[] {
  const isChosenHere = [undefined, 'same-origin'].includes(request.get('sec-fetch-site'));
  if (isChosenHere) return [languageCookie(request, language)];
  return cookieOf(request, 'language') === undefined ? [cookie(request, 'language', language, null)] : [];
}
