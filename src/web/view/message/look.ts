import type { Channel } from '../../../playbook/vocabulary.js';
import { postBreak, postsOf } from '../../../message/thread.js';
import type { Range } from './mark.js';

/** The looks in which texts are shown: channels whose readers see much the same share one. */
export const looks = ['post', 'bubble', 'mail', 'page', 'letter', 'script'] as const;
export type Look = (typeof looks)[number];

const lookByChannel: Readonly<Record<Channel, Look>> = {
  x: 'post',
  bluesky: 'post',
  mastodon: 'post',
  threads: 'post',
  linkedin: 'post',
  facebook: 'post',
  instagram: 'post',
  whatsapp: 'bubble',
  sms: 'bubble',
  push: 'bubble',
  email: 'mail',
  web: 'page',
  'status-page': 'page',
  press: 'letter',
  document: 'letter',
  call: 'script',
};

export const lookOf = (channel: Channel): Look => lookByChannel[channel];

/** Channels on which a sender has a handle beside a name. */
export const hasHandle = (channel: Channel): boolean =>
  ['x', 'bluesky', 'mastodon', 'threads', 'instagram'].includes(channel);

/** What a stretch of a text is to its reader. */
export type Role = 'post' | 'subject' | 'title' | 'heading' | 'body';

/** A stretch of a text that is shown by itself. */
export interface Part extends Range {
  readonly role: Role;
}

/** The parts in which a text is shown on its channel: posts, subject and body, or title, headings and paragraphs. What stands
 *  between them is white space, the line of a thread, or the word that begins a subject. Pure; linear. */
export function partsOf(text: string, channel: Channel): Part[] {
  const look = lookOf(channel);
  if (look === 'post' || look === 'bubble') return posts(text, channel);
  if (look === 'mail') return mail(text);
  return page(text, 0, 'title');
}

function posts(text: string, channel: Channel): Part[] {
  let start = 0;
  return postsOf(text, channel).map((post) => {
    const part: Part = { role: 'post', start, end: start + post.length };
    start = part.end + postBreak.length;
    return part;
  });
}

/** The first line without the word that says that it is the subject; the whole text where there is none. */
function mail(text: string): Part[] {
  const head = /^(?:Subject|Onderwerp): */.exec(text);
  if (head === null) return [{ role: 'body', start: 0, end: text.length }];
  const end = text.indexOf('\n') < 0 ? text.length : text.indexOf('\n');
  const from = bodyStart(text, end);
  return [
    { role: 'subject', start: head[0].length, end },
    ...(from < text.length ? [{ role: 'body', start: from, end: text.length } as const] : []),
  ];
}

function bodyStart(text: string, from: number): number {
  let at = from;
  while (text[at] === '\n') at += 1;
  return at;
}

/** Longer lines than this are no headings. */
const longestHeading = 70;

/** Lines that stand alone above a paragraph, short and without a full stop, are headings; the first is the title. */
function page(text: string, from: number, first: 'title' | 'body'): Part[] {
  const parts: Part[] = [];
  let start = from;
  let bodyFrom = from;
  let before = '';
  const close = (end: number): void => {
    if (text.slice(bodyFrom, end).trim() !== '')
      parts.push({ role: 'body', start: bodyStart(text, bodyFrom), end: trimmedEnd(text, end) });
  };
  for (const line of text.slice(from).split('\n')) {
    const end = start + line.length;
    const role = start === from ? first : 'heading';
    const follows = (text[end + 1] ?? '\n') !== '\n';
    if (role !== 'body' && isHeading(line) && (role === 'title' || (before === '' && follows))) {
      close(start);
      parts.push({ role, start, end });
      bodyFrom = Math.min(end + 1, text.length);
    }
    before = line;
    start = end + 1;
  }
  close(text.length);
  return parts.length === 0 ? [{ role: 'body', start: 0, end: text.length }] : parts;
}

const isHeading = (line: string): boolean =>
  line !== '' && line.length <= longestHeading && !/[.!:;,…”"'»)\]]$/.test(line) && !/^[-*•“"]/.test(line);

function trimmedEnd(text: string, end: number): number {
  let at = end;
  while (text[at - 1] === '\n') at -= 1;
  return at;
}
