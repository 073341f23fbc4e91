const segments = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The segmenter takes time in the square of its text, so it gets this much at a time. UTF-16 units. */
const windowLength = 128;

/** How many characters a reader sees: an emoji or a letter with its marks is one. Pure; linear.
 *  @see Unicode Standard Annex 29, extended grapheme clusters */
export function graphemes(text: string): number {
  if (isPlainText(text)) return text.length;
  let count = 0;
  eachGrapheme(text, () => (count += 1));
  return count;
}

/** Visits the length of each grapheme, in UTF-16 units. A call of the segmenter takes as long as 4,000 plain characters,
 *  so it sees only what may join, with the neighbours that it may join to. */
export function eachGrapheme(text: string, visit: (length: number) => void): void {
  for (let at = 0; at < text.length;) {
    let end = at + 1;
    if (isPlain(text, at) && isPlain(text, end)) {
      visit(1);
    } else {
      while (end < text.length && !(isPlain(text, end - 1) && isPlain(text, end))) end += 1;
      segment(text.slice(at, end), visit);
    }
    at = end;
  }
}

/** Cuts a text by windows: the last grapheme of a window may go on, so the next window begins with it. */
function segment(text: string, visit: (length: number) => void): void {
  let size = windowLength;
  for (let at = 0; at < text.length;) {
    const cut = at + size;
    // A window does not end between the halves of a pair of surrogates.
    const part = text.slice(at, (text.charCodeAt(cut - 1) & 0xfc00) === 0xd800 ? cut + 1 : cut);
    const lengths = Array.from(segments.segment(part), (one) => one.segment.length);
    if (at + part.length < text.length) {
      if (lengths.length === 1) {
        size *= 2;
        continue;
      }
      lengths.pop();
    }
    for (const length of lengths) {
      visit(length);
      at += length;
    }
    size = windowLength;
  }
}

/** Whether all is Latin letters and common signs, each a grapheme of its own. Pure. */
export const isPlainText = (text: string): boolean => !joining.test(text);
const joining = /[^\0-\x0C\x0E-\u02FF\u2010-\u2027\u2030-\u205E\u20A0-\u20BF]/;

/** Whether the character never joins with a plain one: letters of alphabets without joining, Chinese, kana; also what
 *  stands beyond the end. The carriage return is none of them: it joins with a line feed. */
function isPlain(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    (code < 0x300 && code !== 0x0d) ||
    (code >= 0x370 && code <= 0x482) ||
    (code >= 0x48a && code <= 0x52f) ||
    (code >= 0x2010 && code <= 0x2027) ||
    (code >= 0x2030 && code <= 0x205e) ||
    (code >= 0x20a0 && code <= 0x20bf) ||
    (code >= 0x3041 && code <= 0x3096) ||
    (code >= 0x30a1 && code <= 0x30fa) ||
    (code >= 0x4e00 && code <= 0x9fff) ||
    Number.isNaN(code)
  );
}
