import { tokensOf } from '../classify/token.js';

/** Words that people put where a name stands, or that make a joke of who greets them. */
const noNames: ReadonlySet<string> = new Set(
  `admin administrator anoniem anonymous angry boze boos burger consument customer customers de der den dear dr drs echte ex fake fan gebruiker geen
   god guest haat hate het hitler hoer ik ing info ir kanker klant klanten klootzak koning king lid lord lul maar mevrouw meneer mister mr mrs ms my
   nazi nee nep news nieuws no niet not official ons our prof president queen radio real redactie satan sir slachtoffer sos stop super team test the
   trol troll tv tweet user van victim vote weg wij we you your yes`.split(/\s+/),
);

/** A first name by which somebody may be greeted; null where that is not certain enough. A handle, a single word, a figure, a
 *  title, a word that is no name, or anything that could make us say what we do not want to say, is none: a reply without a
 *  name is never wrong. Pure. */
export function safeName(author: string): string | null {
  if (author.length > 60) return null;
  const parts = author.normalize('NFC').trim().split(/\s+/);
  const [first = '', ...rest] = parts;
  if (rest.length === 0 || parts.length > 5) return null;
  if (!/^\p{Lu}\p{Ll}{1,13}(?:-\p{Lu}\p{Ll}{1,13})?$/u.test(first)) return null;
  if (!parts.every((part) => /^(?:[\p{L}'’.-]{1,24})$/u.test(part))) return null;
  // Letters of one alphabet alone: a mix is made to look like another name.
  if (!/^[\p{Script=Latin}'’.\s-]+$/u.test(parts.join(' '))) return null;
  const last = rest.at(-1)!;
  if (!/^\p{Lu}/u.test(last) || last.replaceAll('.', '').length < 2) return null;
  const words = tokensOf(parts.join(' ').replaceAll('-', ' ')).map(({ form }) => form);
  const particles = new Set(['van', 'de', 'der', 'den', 'het']);
  return words.some((word, index) => noNames.has(word) && !(index > 0 && particles.has(word))) ? null : first;
}
