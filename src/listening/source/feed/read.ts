import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import { parseFeed } from 'feedsmith';
import type { Mention } from '../../mention.js';
import { fromWindows1252 } from '../decode.js';
import { mentionOfEntry, type Entry, type FeedSetting } from './entry.js';
import { textOfHtml } from './html.js';

/** What a feed holds now. */
export interface FeedRead {
  /** What it calls itself; its host where it does not. */
  readonly title: string;
  readonly mentions: readonly Mention[];
}

/** More entries are not looked at in one reading; feeds hold some dozens. */
const mostEntries = 500;

/** Reads RSS, RDF, Atom or a JSON feed; null for what is none of these, or is broken. Entities that a document defines for
 *  itself are never filled in, so there is nothing that could grow. Pure.
 *  @param charset as the answer's Content-Type names it */
export function readFeed(
  bytes: Uint8Array,
  charset: string | null,
  setting: Omit<FeedSetting, 'title'>,
): FeedRead | null {
  const feed = parsed(textOf(bytes, charset));
  if (feed === null) return null;
  const title =
    textOfHtml(feed.title ?? '', 1000)
      .slice(0, 200)
      .toWellFormed() || new URL(setting.base).hostname;
  const mentions = feed.entries.flatMap((entry) => mentionOfEntry(entry, { ...setting, title }) ?? []);
  return { title, mentions };
}

function parsed(text: string): { title: string | undefined; entries: Entry[] } | null {
  try {
    const read = parseFeed(text, { maxItems: mostEntries });
    if (read.format === 'json')
      return {
        title: read.feed.title,
        entries: (read.feed.items ?? []).map((item) => ({
          id: item.id,
          title: escaped(item.title),
          body: item.content_html ?? escaped(item.content_text ?? item.summary),
          author: item.authors?.[0]?.name ?? read.feed.authors?.[0]?.name,
          at: item.date_published ?? item.date_modified,
          link: item.url ?? item.external_url,
        })),
      };
    if (read.format === 'atom')
      return {
        title: read.feed.title?.value,
        entries: (read.feed.entries ?? []).map(
          ({ id, title, content, summary, authors, published, updated, links }) => ({
            id,
            title: inAtom(title),
            body: inAtom(content?.value === undefined ? summary : content),
            author: authors?.[0]?.name ?? read.feed.authors?.[0]?.name,
            at: published ?? updated,
            link: (links?.find(({ rel = 'alternate' }) => rel === 'alternate') ?? links?.[0])?.href,
          }),
        ),
      };
    if (read.format === 'rdf')
      return {
        title: read.feed.title,
        entries: (read.feed.items ?? []).map(({ rdf, title, link, description, dc, content }) => ({
          id: rdf?.about,
          title: title ?? '',
          body: content?.encoded ?? description ?? '',
          author: dc?.creators?.[0],
          at: dc?.dates?.[0],
          link,
        })),
      };
    return {
      title: read.feed.title,
      entries: (read.feed.items ?? []).map(({ guid, title, link, description, authors, dc, pubDate, content }) => ({
        id: guid?.value,
        title: title ?? '',
        body: content?.encoded ?? description ?? '',
        author: dc?.creators?.[0] ?? authors?.[0]?.name,
        at: pubDate ?? dc?.dates?.[0],
        // A guid is a link unless it says that it is none.
        link: link ?? (guid?.isPermaLink === false ? undefined : guid?.value),
      })),
    };
  } catch {
    return null;
  }
}

/** Atom says of each text whether it is HTML; where it is none, its signs mean themselves. */
const inAtom = (text: { readonly value?: string; readonly type?: string } | undefined): string =>
  /html/i.test(text?.type ?? '') ? (text?.value ?? '') : escaped(text?.value);

const escaped = (text = ''): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** Bytes as text: by their mark, as the answer or the document says, else UTF-8; what says UTF-8 and is none is read as old
 *  systems write. */
function textOf(bytes: Uint8Array, charset: string | null): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 400));
  if (head[0] === 0xff && head[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (head[0] === 0xfe && head[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (isUtf8(bytes)) return new TextDecoder().decode(bytes);
  const told = charset ?? /^\s*<\?xml[^>]*\sencoding=["']([\w.:-]{1,40})["']/.exec(head.toString('latin1'))?.[1] ?? '';
  if (!/^(?:|utf-?8|us-ascii|ascii|iso-8859-1|latin1|windows-1252|cp1252)$/i.test(told)) {
    try {
      return new TextDecoder(told).decode(bytes);
    } catch {
      // A name that nobody knows tells nothing.
    }
  }
  return fromWindows1252(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}
