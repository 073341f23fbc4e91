import type { LiveWords } from './words.js';

/** How long is left, or how late it is, in plain words: `12 min left`, `3 min LATE`. Pure.
 *  @param leftMs negative when it is late */
export function dueText(leftMs: number, words: LiveWords): string {
  const phrase = leftMs > 0 ? words.left : words.late;
  return phrase.replace('{what}', spanText(Math.floor(Math.abs(leftMs) / 1000), words));
}

/** A length of time in plain words, such as `4 h 47 min`: the two largest units say enough, and seconds count below a minute
 *  alone. Pure. */
export function spanText(seconds: number, { days, hours, minutes, seconds: short }: LiveWords): string {
  const say = (phrase: string, n: number): string => phrase.replace('{n}', String(n));
  const two = (first: string, n: number, second: string, m: number): string =>
    m === 0 ? say(first, n) : `${say(first, n)} ${say(second, m)}`;
  const [d, h, m] = [
    Math.floor(seconds / 86_400),
    Math.floor((seconds % 86_400) / 3600),
    Math.floor((seconds % 3600) / 60),
  ];
  if (d > 0) return two(days, d, hours, h);
  if (h > 0) return two(hours, h, minutes, m);
  return m > 0 ? say(minutes, m) : say(short, seconds);
}
