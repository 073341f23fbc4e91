import { endOf, isDomain, latinAccents, latinDomains, topLevelEnd } from './domain.js';
import { pathEnd, queryEnd, type PathRules } from './path.js';

/** A link as a platform finds it. Offsets and lengths are UTF-16. */
export interface Link {
  readonly start: number;
  readonly length: number;
}

/** What a platform takes for a link. */
export interface LinkRules extends PathRules {
  /** The schemes, as they end right before the domain. */
  readonly scheme: RegExp;
  /** Whether `example.com` is one without a scheme. */
  readonly bare: boolean;
}

const cyrillic = String.raw`\u0400-\u04FF`;

/** @see github.com/twitter/twitter-text, 3.1.0, regexp/extractUrl and the expressions that it is made of */
const xLinks: LinkRules = {
  scheme: /https?:\/\/$/i,
  bare: true,
  path: new RegExp(String.raw`[a-z${cyrillic}0-9!*';:=+,.$\/%#\[\]\-\u2013_~@|&${latinAccents}]*`, 'iy'),
  pathEnd: new RegExp(String.raw`[+\-a-z${cyrillic}0-9=_#\/${latinAccents}]`, 'i'),
  anyBrackets: false,
  query: /[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*/iy,
  queryEnd: /[a-z0-9\-_&=#/]/i,
};

const longestScheme = 12;
const longestLink = 4096;
const longestSlug = 40;
const port = /:[0-9]+/y;
const tco = /^https?:\/\/t\.co\/([a-z0-9]+)(\?[a-z0-9!?*'@();:&=+$/%#[\]\-_.,~|]*)?/i;

/** Characters that no domain name has, but for the three that stand between and within its labels. */
const chunkBreak =
  /[!'#%&()*+,\\/:;<=>?@[\]^{|}~$\x09-\x0D\x20\x85\xA0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFFFE\uFEFF\uFFFF\u202A-\u202E\u061C\u200E\u200F\u2066-\u2069]/;
const restOfChunk = new RegExp(`[^${chunkBreak.source.slice(1, -1)}]*`, 'y');
/** The same by code for ASCII, which is nearly all text: asking an expression for each character is slow. */
const breaks = Uint8Array.from({ length: 128 }, (_, code) => (chunkBreak.test(String.fromCharCode(code)) ? 1 : 0));
const breaksAt = (text: string, at: number): boolean => {
  const code = text.charCodeAt(at);
  return code < 128 ? breaks[code] === 1 : chunkBreak.test(text.charAt(at));
};

/** Right behind one of these no link begins. */
const glued = /[A-Za-z0-9@＠$#＃\uFFFE\uFEFF\uFFFF]/;

/** Finds links as the platform does, in time linear in the text: the platforms' own expressions are not. Pure.
 *
 *  A domain stands within one *chunk*, a run of domain characters, dots, hyphens and underscores. From its last label
 *  back it is noted how far a domain reaches that begins with each label; then the first beginning that works is taken. */
export function linksIn(text: string, rules: LinkRules = xLinks): Link[] {
  const found: Link[] = [];
  let from = 0;
  let next = 0;
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', next)) {
    next = at + 1;
    if (!isLabelEdge(text, next)) continue;
    let start = at;
    while (start > from && !breaksAt(text, start - 1)) start -= 1;
    const end = endOf(restOfChunk, text, at);
    from = scanChunk({ text, start, end, from, rules }, found);
    next = Math.max(from, end);
  }
  return found;
}

/** Whether a label can begin or end with the character: not an underscore, hyphen, dot or stranger. */
function isLabelEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return !Number.isNaN(code) && code !== underscore && code !== hyphen && code !== dot && !breaksAt(text, at);
}
const [underscore, hyphen, dot] = [0x5f, 0x2d, 0x2e];

interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Where the search goes on: what stands before belongs to another link. */
  readonly from: number;
  readonly rules: LinkRules;
}

/** @returns where the last link ended */
function scanChunk(chunk: Chunk, found: Link[]): number {
  const { text, start, rules } = chunk;
  const labels = labelsOf(chunk);
  let from = chunk.from;
  const scheme = schemeBefore(chunk);
  const whole = labels[0] !== undefined && isLabelEdge(text, start) ? domainEnd(labels[0], start) : -1;
  if (scheme >= 0 && whole >= 0) from = take({ text, at: scheme, domain: start, domainEnd: whole, rules }, found);
  for (const label of labels) {
    const begin = label.dot > from ? beginning(text, label, from) : -1;
    if (begin < 0) continue;
    from = take({ text, at: begin, domain: begin, domainEnd: domainEnd(label, begin), rules }, found);
  }
  return from;
}

/** A label of a chunk that a dot follows, with how far a domain that begins in it reaches; -1 where none can. */
interface Label {
  readonly start: number;
  readonly dot: number;
  /** The end where this label is followed by more labels and then a top-level domain. */
  readonly beyond: number;
  /** The end where a top-level domain follows at once. */
  readonly top: number;
  /** The last underscore: none may stand in the label before the top-level domain. */
  readonly underscore: number;
}

function labelsOf({ text, start, end }: Chunk): Label[] {
  const dots: number[] = [];
  for (let dot = text.indexOf('.', start); dot >= 0 && dot < end; dot = text.indexOf('.', dot + 1)) dots.push(dot);
  const labels: Label[] = [];
  let beyond = -1;
  for (let index = dots.length - 1; index >= 0; index -= 1) {
    const dot = dots[index]!;
    const begin = index === 0 ? start : dots[index - 1]! + 1;
    const closes = dot > begin && isLabelEdge(text, dot - 1);
    const line = text.slice(begin, dot).lastIndexOf('_');
    const label: Label = {
      start: begin,
      dot,
      beyond: closes ? beyond : -1,
      top: closes ? topLevelEnd(text, dot + 1) : -1,
      underscore: line < 0 ? -1 : begin + line,
    };
    labels.push(label);
    beyond = isLabelEdge(text, begin) ? domainEnd(label, begin) : -1;
  }
  return labels.reverse();
}

const domainEnd = ({ beyond, top, underscore }: Label, begin: number): number =>
  beyond >= 0 || underscore >= begin ? beyond : top;

/** The first place in a label from which a domain works: one may begin in the midst of a word, behind any character
 *  that is no letter, figure or sign of its own. */
function beginning(text: string, label: Label, from: number): number {
  const works = (at: number): boolean => isLabelEdge(text, at) && domainEnd(label, at) >= 0;
  if (label.beyond < 0 && label.top < 0) return -1;
  // The platforms' search takes a character before the link where it can, so at the very beginning the second is first.
  if (from === 0 && label.start === 0) {
    if (label.dot > 1 && !glued.test(text.charAt(0)) && works(1)) return 1;
    if (works(0)) return 0;
  }
  for (let at = Math.max(label.start, from + 1); at < label.dot; at += 1) {
    if (!glued.test(text.charAt(at - 1)) && works(at)) return at;
  }
  return -1;
}

/** Where a scheme begins that ends at the chunk; -1 where there is none, or something is glued to it. */
function schemeBefore({ text, start, from, rules }: Chunk): number {
  if (text.charAt(start - 1) !== '/') return -1;
  const before = text.slice(Math.max(0, start - longestScheme), start);
  const match = rules.scheme.exec(before);
  if (match === null) return -1;
  const at = start - match[0].length;
  if (at === 0) return from === 0 ? 0 : -1;
  return at > from && !glued.test(text.charAt(at - 1)) ? at : -1;
}

interface Candidate {
  readonly text: string;
  readonly at: number;
  readonly domain: number;
  readonly domainEnd: number;
  readonly rules: LinkRules;
}

/** Takes a link, unless the platform leaves it; what it leaves is not searched again.
 *  @returns where it ends */
function take({ text, at, domain, domainEnd: end, rules }: Candidate, found: Link[]): number {
  const name = text.slice(domain, end);
  const portEnd = Math.max(end, endOf(port, text, end));
  const path = text.charAt(portEnd) === '/' ? pathEnd(text, portEnd, rules) : portEnd;
  const stop = text.charAt(path) === '?' ? queryEnd(text, path, rules) : path;
  const bare = at === domain;
  const length = stop - at;
  if ((bare ? 'https://'.length : domain - at) + length > longestLink || !isDomain(name)) return stop;
  if (!bare) {
    const short = rules.bare ? tcoLength(text.slice(at, stop)) : length;
    if (short > 0) found.push({ start: at, length: short });
  } else if (rules.bare && !/[-_./]/.test(text.charAt(at - 1))) {
    // X looks each part up again by its letters, which can hit on an earlier one; so do we, to count as it does.
    let search = 0;
    const parts = latinDomains(name).map((part) => {
      const letters = name.slice(part.start, part.end);
      const index = name.indexOf(letters, search);
      search = index + letters.length;
      return { start: at + index, length: letters.length };
    });
    const last = parts.pop();
    if (last === undefined) return stop;
    found.push(...parts, { ...last, length: last.length + (path > portEnd ? stop - end : 0) });
  }
  return stop;
}

/** X's own short links end with their code; one that is too long is none. */
function tcoLength(link: string): number {
  const match = tco.exec(link);
  if (match === null) return link.length;
  if (match[1]!.length > longestSlug) return 0;
  const query = match[2] ?? '';
  return match[0].length - query.length + (query === '' ? 0 : queryEnd(query, 0, xLinks));
}
