import { asciiDomains, otherDomains } from './tld.js';

/** The longest label of a domain name, in its ASCII form. @see RFC 1035, section 2.3.4 */
const longestLabel = 63;

const punycode = /xn--[-0-9a-z]+/iy;
const other = new RegExp(`(?:${otherDomains.join('|')})(?=[^0-9a-zA-Z@+-]|$)`, 'iy');
/** Latin letters with marks that X takes for letters of a domain name. @see twitter-text, latinAccentChars */
export const latinAccents = String.raw`\xC0-\xD6\xD8-\xF6\xF8-\xFF\u0100-\u024F\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB\u0300-\u036F\u1E00-\u1EFF`;
/** Looks behind itself, so that a long label is read once and not from each of its letters. */
const asciiTail = new RegExp(`(?<![-a-z0-9${latinAccents}])[-a-z0-9${latinAccents}]+$`, 'i');

/** Where a match of a sticky expression ends that begins at an offset; -1 where none begins there. */
export function endOf(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at;
  return sticky.test(text) ? sticky.lastIndex : -1;
}

/** Where a top-level domain ends that begins at an offset; -1 where none begins there. */
export function topLevelEnd(text: string, at: number): number {
  let end = at;
  while (isAlphanumeric(text.charCodeAt(end))) end += 1;
  const next = text.charAt(end);
  const ascii = end > at && end - at <= longestLabel && next !== '@' && next !== '+' && next !== '-';
  if (ascii && asciiDomains.has(text.slice(at, end).toLowerCase())) return end;
  // Two of the other names begin with ASCII letters.
  if (next > '\x7f') {
    const found = endOf(other, text, at);
    if (found >= 0) return found;
  }
  return next === '-' ? endOf(punycode, text, at) : -1;
}

const isAlphanumeric = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a);

/** Whether each label of a domain name fits the DNS once it is written in ASCII. */
export function isDomain(domain: string): boolean {
  const coded = domain.startsWith('xn--');
  if (!coded && domain.length <= longestLabel && !/[^\x20-\x7e]/.test(domain)) return true;
  const fits = domain.split('.').every((label) => {
    const parts = label.split(/[\u3002\uFF0E\uFF61]/).map(asciiLength);
    const length = parts.reduce((sum, part) => sum + part, parts.length - 1);
    return length >= 1 && length <= longestLabel;
  });
  return fits && (!coded || latinDomains(domain).length > 0);
}

/** The parts of a domain name that are domains in Latin letters themselves: all that X takes for a link where
 *  "https://" is missing, so that Chinese text around "example.com" is not linked.
 *  @param domain one that ends with a top-level domain */
export function latinDomains(domain: string): { start: number; end: number }[] {
  if (/^[-a-z0-9.]*$/i.test(domain)) return [{ start: 0, end: domain.length }];
  const found: { start: number; end: number }[] = [];
  const labels = domain.split('.');
  const starts: number[] = [];
  for (const [index, label] of labels.entries()) starts[index + 1] = (starts[index] ??= 0) + label.length + 1;
  const tails = labels.map((label) => asciiTail.exec(label)?.[0].length ?? 0);
  const reach: number[] = [];
  const ends: number[] = [];
  for (let index = labels.length - 2; index >= 0; index -= 1) {
    ends[index] = (reach[index + 1] ?? -1) >= 0 ? reach[index + 1]! : topLevelEnd(domain, starts[index + 1]!);
    const whole = tails[index]! > 0 && tails[index] === labels[index]!.length;
    reach[index] = whole ? ends[index]! : -1;
  }
  let from = 0;
  for (let index = 0; index < labels.length - 1; index += 1) {
    const dot = starts[index]! + labels[index]!.length;
    const start = Math.max(dot - tails[index]!, from);
    if (start >= dot || ends[index]! < 0) continue;
    found.push({ start, end: ends[index]! });
    from = ends[index]!;
  }
  return found;
}

/** The length of a label in ASCII; more than the longest where it is longer than that anyway. */
function asciiLength(label: string): number {
  if (/^[\x20-\x7e]*$/.test(label)) return label.length;
  const points = Array.from(label, (letter) => letter.codePointAt(0)!);
  return points.length > longestLabel ? points.length : 'xn--'.length + punycodeLength(points);
}

/** How long a label is in Punycode. @see RFC 3492, section 6.3; the constants are its section 5 */
function punycodeLength(points: readonly number[]): number {
  const basic = points.filter((point) => point < 0x80).length;
  let length = basic > 0 ? basic + 1 : 0;
  let [code, delta, bias, handled] = [0x80, 0, 72, basic];
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= code));
    delta += (next - code) * (handled + 1);
    for (const point of points) {
      if (point < next) delta += 1;
      if (point !== next) continue;
      let rest = delta;
      for (let k = 36; ; k += 36) {
        const threshold = Math.min(Math.max(k - bias, 1), 26);
        length += 1;
        if (rest < threshold) break;
        rest = Math.floor((rest - threshold) / (36 - threshold));
      }
      bias = adapted(delta, { count: handled + 1, first: handled === basic });
      delta = 0;
      handled += 1;
    }
    delta += 1;
    code = next + 1;
  }
  return length;
}

function adapted(delta: number, { count, first }: { count: number; first: boolean }): number {
  let rest = Math.floor(delta / (first ? 700 : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > 455; k += 36) rest = Math.floor(rest / 35);
  return k + Math.floor((36 * rest) / (rest + 38));
}
