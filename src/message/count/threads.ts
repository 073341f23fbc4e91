import { linksIn } from './link.js';

/** One emoji with its tone, style, tag and joined parts. No part begins as another ends, so the search is linear. */
const emoji =
  /(?:\p{RI}\p{RI}|[#*0-9]\uFE0F?\u20E3|\p{Emoji_Presentation}|\p{Extended_Pictographic}(?=[\uFE0F\u200D\p{EMod}]))[\uFE0F\p{EMod}\u{E0020}-\u{E007F}]*(?:\u200D\p{Extended_Pictographic}[\uFE0F\p{EMod}]*)*/gu;
const mayHoldEmoji = /[\u2190-\u2BFF\u3030-\u3299\uD800-\uDFFF]|\u200D|\u20E3|\uFE0F/;

/** The length as Threads counts it: an emoji as many as its UTF-8 bytes, any other character 1. Pure.
 *  @see developers.facebook.com/docs/threads/posts, "Limitations" */
export function threadsLength(text: string): number {
  if (!mayHoldEmoji.test(text)) return text.length;
  let length = 0;
  const rest = text.replace(emoji, (found) => {
    length += Buffer.byteLength(found);
    return '';
  });
  return length + codePoints(rest);
}

/** How many different links a post holds, "www.example.com" among them. Pure.
 *  @see developers.facebook.com/docs/threads/create-posts/text-attachments, "How links are counted" */
export const differentLinks = (text: string): number =>
  new Set(linksIn(text).map(({ start, length }) => text.slice(start, start + length))).size;

/** Unicode characters: a pair of surrogates is one. Pure. */
export function codePoints(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length - 1; at += 1) {
    if ((text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00) count -= 1;
  }
  return count;
}
