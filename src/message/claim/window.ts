import type { Reading } from '../check/reading.js';

/** No sentence that a person writes reaches further; without this bound, a text without full stops is read again and again. */
const reach = 400;

/** The words before and behind a stretch, in its own sentence. Pure; its cost does not grow with the text. */
export function around(reading: Reading, start: number, end = start): { before: string; after: string; from: number } {
  const sentence = reading.sentenceAt(start);
  const from = Math.max(sentence.start, start - reach);
  return {
    from: Math.min(from, start),
    before: reading.text.slice(Math.min(from, start), start),
    after: reading.text.slice(end, Math.max(end, Math.min(sentence.end, end + reach))),
  };
}

/** The sentence around an offset, as far as that window reaches. */
export function sentenceWindow(reading: Reading, at: number): string {
  const { before, after } = around(reading, at);
  return before + after;
}
