import { countGraphemes, splitGraphemes } from 'unicode-segmenter/grapheme';

/** How many characters a reader sees: an emoji or a letter with its marks is one. Pure; linear, which Intl.Segmenter is
 *  not.
 *  @see Unicode Standard Annex 29, extended grapheme clusters */
export const graphemes = (text: string): number => (isPlainText(text) ? text.length : countGraphemes(text));

/** Visits the length of each grapheme, in UTF-16 units. */
export function eachGrapheme(text: string, visit: (length: number) => void): void {
  for (const grapheme of splitGraphemes(text)) visit(grapheme.length);
}

/** Whether all is Latin letters and common signs, each a grapheme of its own. Pure. */
export const isPlainText = (text: string): boolean => !joining.test(text);
const joining = /[^\0-\x0C\x0E-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;
