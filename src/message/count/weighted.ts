import { emojiSequences } from './emoji.js';
import { linksIn } from './link.js';

/** What X gives every link, since it puts a short one of its own in its place. */
const linkLength = 23;

/** X's weighted length: letters of most alphabets and plain punctuation weigh 1, all else 2, an emoji 2 however it is
 *  made up, a link 23. Text counts as it is composed (NFC). Pure; linear.
 *  @see docs.x.com, "Counting characters"; twitter-text 3.1.0, configuration v3 and parseTweet */
export function weightedLength(text: string): number {
  const plain = plainWeight(text);
  const normal = plain < 0 ? text.normalize('NFC') : text;
  const links = normal.includes('.') ? linksIn(normal) : [];
  if (links.length === 0) return plain < 0 ? bodyWeight(normal) : plain;
  let weight = 0;
  let from = 0;
  for (const { start, length } of links) {
    if (start < from) continue;
    weight += bodyWeight(normal.slice(from, start)) + linkLength;
    from = start + length;
  }
  return weight + bodyWeight(normal.slice(from));
}

/** The weight of a text without links in letters and signs that neither compose nor make up an emoji; -1 for any other.
 *  Below U+0300 nothing composes with what stands beside it, nor among U+2010–20CF. */
function plainWeight(text: string): number {
  let weight = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 0x300) continue;
    if (code < 0x2010 || code > 0x20cf) return -1;
    if (!isLight(code)) weight += 1;
  }
  return weight;
}

/** Only these make an emoji out of several code points. */
const joined = /[\uD800-\uDFFF]|\u20E3|\uFE0F/;

/** The weight of composed text without links. */
function bodyWeight(text: string): number {
  const body = joined.test(text) ? text.replace(emojiSequences, '€') : text;
  let weight = 0;
  for (let at = 0; at < body.length; at += 1) {
    const code = body.charCodeAt(at);
    weight += isLight(code) ? 1 : 2;
    if (code >= 0xd800 && code < 0xdc00 && isLowSurrogate(body.charCodeAt(at + 1))) at += 1;
  }
  return weight;
}

/** The ranges of configuration v3 that weigh 100 of 200. */
const isLight = (code: number): boolean =>
  code <= 0x10ff ||
  (code >= 0x2000 && code <= 0x200d) ||
  (code >= 0x2010 && code <= 0x201f) ||
  (code >= 0x2032 && code <= 0x2037);

const isLowSurrogate = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
