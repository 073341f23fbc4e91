import type { Told } from '../../catalogue.js';
import { capital } from '../../text.js';
import { phrases } from '../phrases.js';

/** Words in quotation marks, without their full stop: they stand within a sentence of ours. Pure. */
export const cite = (words: string): string => phrases.quote(words.trim().replace(/\.$/, ''));

/** The words that a finding points at, in quotation marks; `de tekst` where it points at none. Pure. */
export const said = (told: Told): string => told.either('says', cite, 'de tekst');

/** The same, to begin a sentence. Pure. */
export const saidFirst = (told: Told): string => capital(said(told));

/** Which fact it is about, in brackets. Pure. */
export const about = (told: Told): string => (told.has('fact') ? ` (${told.title('fact')})` : '');

/** The cure: write these words, or else do something. Pure.
 *  @param otherwise a whole sentence
 *  @param more what else would help, with its comma */
export const write = (told: Told, otherwise: string, more = ''): string =>
  told.either('instead', (instead) => `Schrijf ${cite(instead)}${more}.`, otherwise);

/** The same where the words are one way to say it. Pure. */
export const writeSuch = (told: Told, otherwise: string): string =>
  told.either('instead', (instead) => `Schrijf bijvoorbeeld ${cite(instead)}.`, otherwise);
