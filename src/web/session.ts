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
