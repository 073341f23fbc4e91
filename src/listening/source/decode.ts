import { isUtf8 } from 'node:buffer';
import { TextDecoder } from 'node:util';
import type { IntakeReport } from './report.js';

/** A line that is longer is no line of an export: it is dropped and told, so that memory stays bounded. */
const longestLine = 32 << 20;
const lineFeed = 0x0a;

/** Bytes as text, in pieces that end at the end of a line. UTF-8 with or without a mark, UTF-16 by its mark or by its
 *  zeros; a line that is no UTF-8 is read as Windows-1252, since that is what old spreadsheets write, and that is told.
 *  Line by line, so that a file put together from both is read right. A line of more than 32 MiB is refused. */
export async function* decode(
  bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  report: IntakeReport,
): AsyncGenerator<string> {
  let rest: Buffer = Buffer.alloc(0);
  // A line without an end comes in many pieces: they are put together once.
  let pieces: Buffer[] = [];
  let held = 0;
  let wide: TextDecoder | null = null;
  let started = false;
  let dropping = false;
  for await (const chunk of bytes) {
    if (chunk.byteLength === 0) continue;
    let piece = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    if (!started) {
      piece = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
      rest = Buffer.alloc(0);
      if (piece.length < 4) {
        rest = Buffer.from(piece);
        continue;
      }
      started = true;
      wide = wideDecoder(piece, report);
      if (wide === null) piece = withoutMark(piece);
    }
    if (wide !== null) {
      yield wide.decode(piece, { stream: true });
      continue;
    }
    const end = piece.lastIndexOf(lineFeed) + 1;
    if (end === 0) {
      if (!dropping) {
        pieces.push(Buffer.from(piece));
        held += piece.length;
      }
      if (held > longestLine) {
        report.refuse(
          'line-too-long',
          { line: 0, value: pieces[0]!.toString('latin1', 0, 200) },
          { most: longestLine },
        );
        [pieces, held, dropping] = [[], 0, true];
      }
      continue;
    }
    const whole = piece.subarray(dropping ? piece.indexOf(lineFeed) + 1 : 0, end);
    dropping = false;
    if (held + whole.length > 0) yield textOf(held === 0 ? whole : Buffer.concat([...pieces, whole]), report);
    // The caller may use its bytes again, so what is kept is a copy.
    pieces = end === piece.length ? [] : [Buffer.from(piece.subarray(end))];
    held = piece.length - end;
  }
  if (wide !== null) yield wide.decode();
  else if (!started) yield textOf(withoutMark(rest), report);
  else if (held > 0) yield textOf(Buffer.concat(pieces), report);
}

function withoutMark(bytes: Buffer): Buffer {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** A decoder where the file is UTF-16: by its mark, or since every second byte of its beginning is zero. */
function wideDecoder(head: Buffer, report: IntakeReport): TextDecoder | null {
  const label = wideLabel(head);
  if (label === null) return null;
  report.notice('utf-16', null, label);
  return new TextDecoder(label);
}

function wideLabel(head: Buffer): 'utf-16le' | 'utf-16be' | null {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const looked = Math.min(head.length, 4096) & ~1;
  let even = 0;
  let odd = 0;
  for (let at = 0; at < looked; at += 2) {
    if (head[at] === 0) even += 1;
    if (head[at + 1] === 0) odd += 1;
  }
  const many = looked * 0.35;
  if (odd > many && even < many / 4) return 'utf-16le';
  return even > many && odd < many / 4 ? 'utf-16be' : null;
}

function textOf(bytes: Buffer, report: IntakeReport): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  const texts: string[] = [];
  for (let at = 0; at < bytes.length;) {
    const end = bytes.indexOf(lineFeed, at);
    const line = bytes.subarray(at, end < 0 ? bytes.length : end + 1);
    at += line.length;
    if (isUtf8(line)) {
      texts.push(line.toString('utf8'));
      continue;
    }
    const text = fromWindows1252(line);
    texts.push(text);
    const strange = text.search(/[^\0-\x7f]/);
    report.notice('windows-1252', null, text.slice(Math.max(0, strange - 20), strange + 20));
  }
  return texts.join('');
}

/** What Windows-1252 has at 0x80 to 0x9f; a blank is where it has nothing. */
const above128 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Bytes as Windows-1252; where it has no sign, U+FFFD. `TextDecoder` of Node 20 reads this encoding as ISO 8859-1, without
 *  the euro and the quotes. Pure.
 *  @see https://encoding.spec.whatwg.org/#windows-1252 */
export const fromWindows1252 = (bytes: Buffer): string =>
  bytes.toString('latin1').replace(/[\u0080-\u009f]/g, (sign) => {
    const known = above128[sign.charCodeAt(0) - 0x80]!;
    return known === ' ' ? '\ufffd' : known;
  });
