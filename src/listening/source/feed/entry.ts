import { createHash } from 'node:crypto';
import type { Mention } from '../../mention.js';
import { momentOf } from '../moment.js';
import { textOfHtml } from './html.js';

/** An entry as any kind of feed tells it; HTML has no marks yet of what it is. */
export interface Entry {
  readonly id: string | undefined;
  readonly title: string;
  readonly body: string;
  readonly author: string | undefined;
  readonly at: string | undefined;
  readonly link: string | undefined;
}

/** What an entry belongs to. */
export interface FeedSetting {
  /** The source of its mentions. */
  readonly source: string;
  /** The address at which the feed was found, after redirects: links may be told from there. */
  readonly base: string;
  /** What the feed calls itself. */
  readonly title: string;
  /** The present instant, ISO 8601 UTC. */
  readonly now: string;
}

/** As much of a text is kept; more is an article, and its beginning tells what it is about. */
const longestText = 20_000;
/** As much HTML is read to find it. */
const longestHtml = 200_000;
const longestId = 200;
/** Clocks differ a little; what is later is not believed. */
const aheadMs = 300_000;
const earliestMs = Date.UTC(1990, 0, 1);

/** An entry as a mention; null where it holds no words. Without a moment that can be believed it was said now. Pure. */
export function mentionOfEntry(entry: Entry, { source, base, title, now }: FeedSetting): Mention | null {
  const text = textOf(entry);
  if (text === '') return null;
  const url = linkOf(entry.link, base);
  const author = clean(textOfHtml(entry.author ?? '', 1000)).slice(0, longestId) || title;
  return {
    id: idOf(clean(entry.id ?? '').trim() || (url ?? ''), text, author),
    source,
    channel: new URL(base).hostname.replace(/^www\./, ''),
    author,
    inbound: true,
    at: momentIn(entry.at, now),
    text,
    inReplyTo: null,
    url,
    reach: null,
  };
}

/** Title and body; the body alone where it begins with the title, as short messages in feeds do. */
function textOf({ title, body }: Entry): string {
  const head = clean(textOfHtml(title, longestHtml));
  const rest = clean(textOfHtml(body, longestHtml));
  const whole = rest.startsWith(head.replace(/(?:…|\.\.\.)$/, '')) ? rest : `${head}\n${rest}`.trim();
  return whole.slice(0, longestText).toWellFormed();
}

/** The feed's own id, or the link; what is too long, or is neither, is known by a hash of what it says. */
function idOf(given: string, text: string, author: string): string {
  if (given !== '' && given.length <= longestId) return given;
  return createHash('sha256').update(given === '' ? `${author}\n${text}` : given).digest('base64url').slice(0, 22); // prettier-ignore
}

function momentIn(text: string | undefined, now: string): string {
  const nowMs = Date.parse(now);
  const atMs = momentOf(text ?? '', { zone: 'UTC', order: 'day-first' });
  const isBelieved = atMs !== null && atMs >= earliestMs && atMs <= nowMs + aheadMs;
  return new Date(isBelieved ? atMs : nowMs).toISOString();
}

/** Only what a browser opens as a page is a link. */
function linkOf(link: string | undefined, base: string): string | null {
  if (link === undefined || link.trim() === '' || !URL.canParse(link.trim(), base)) return null;
  const url = new URL(link.trim(), base);
  return /^https?:$/.test(url.protocol) && url.href.length <= 2000 ? url.href : null;
}

/** Without what no text may hold. */
const clean = (text: string): string => text.toWellFormed().replaceAll('\0', '\ufffd');
