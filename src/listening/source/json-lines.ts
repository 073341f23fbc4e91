import { IntakeReport } from './report.js';
import type { Rows } from './table.js';

/** A larger object is no message. */
const longestObject = 16 << 20;

/** The rows of a file with one JSON object a line, or with a list of them, however it is laid out. What is nested has a name
 *  with dots: `author.name`. */
export class JsonLines {
  /** The names that occur in the beginning of the file. */
  readonly names: readonly string[];
  private readonly wanted: ReadonlyMap<string, number>;
  /** Whether each object has a line of its own, so that one that is broken takes none of the others with it. */
  private readonly byLine: boolean;
  private rest = '';
  private line = 0;
  /** Where in the rest an object is being looked for, and how deep that is inside it. */
  private readonly scan = { at: 0, depth: 0, quoted: false, start: 0, line: 1 };

  /** @param head the beginning of the file, of which nothing is taken yet */
  constructor(
    head: string,
    private readonly report: IntakeReport,
  ) {
    const lines = head.split('\n').slice(0, 200);
    const first = lines.find((line) => line.includes('{')) ?? '';
    this.byLine = typeof objectOf(first) !== 'string' || lines.some((line) => typeof objectOf(line) !== 'string');
    const names = new Set<string>();
    const probe = new IntakeReport();
    const texts = this.byLine ? lines : [...this.objects(head, probe)].map(({ text }) => text);
    for (const text of texts.slice(0, 200)) {
      const row = rowOf(text);
      if (typeof row !== 'string') for (const name of row.keys()) names.add(name);
    }
    this.rest = '';
    this.line = 0;
    Object.assign(this.scan, { at: 0, depth: 0, quoted: false, start: 0, line: 1 });
    this.names = [...names];
    this.wanted = new Map(this.names.map((name, index) => [name, index]));
  }

  /** The rows that are whole once `text` has come. @param last whether nothing follows */
  *take(text: string, last: boolean): Generator<Rows> {
    const rows: string[][] = [];
    const numbers: number[] = [];
    for (const one of this.byLine ? this.lines(text, last) : this.objects(text, this.report)) {
      const found = rowOf(one.text);
      if (typeof found === 'string') {
        const cut = last && one.isLast && found === 'json-invalid';
        this.report.refuse(cut ? 'truncated' : found, { line: one.line, value: one.text });
        continue;
      }
      const row = this.names.map(() => '');
      for (const [name, value] of found) {
        const at = this.wanted.get(name);
        if (at !== undefined) row[at] = value;
      }
      rows.push(row);
      numbers.push(one.line);
    }
    if (rows.length > 0) yield { rows, lines: numbers };
    const { depth, line } = this.scan;
    if (last && depth > 0) this.report.refuse('truncated', { line, value: this.rest });
  }

  private *lines(text: string, last: boolean): Generator<Piece> {
    const lines = (this.rest + text).split('\n');
    this.rest = last ? '' : lines.pop()!;
    for (const [index, line] of lines.entries()) {
      this.line += 1;
      if (!/^[\s[\],]*$/.test(line)) yield { text: line, line: this.line, isLast: index === lines.length - 1 };
    }
  }

  /** The objects of a list, told apart by their braces. */
  private *objects(text: string, report: IntakeReport): Generator<Piece> {
    const { scan } = this;
    const all = this.rest + text;
    for (; scan.at < all.length; scan.at += 1) {
      const code = all.charCodeAt(scan.at);
      if (code === 10) this.line += 1;
      if (scan.quoted) {
        if (code === backslash) scan.at += 1;
        else if (code === quote) scan.quoted = false;
      } else if (code === quote) scan.quoted = scan.depth > 0;
      else if (code === open) {
        if (scan.depth === 0) Object.assign(scan, { start: scan.at, line: this.line + 1 });
        scan.depth += 1;
      } else if (code === close && scan.depth > 0) {
        scan.depth -= 1;
        if (scan.depth === 0) yield { text: all.slice(scan.start, scan.at + 1), line: scan.line, isLast: false };
      }
    }
    const from = scan.depth > 0 ? scan.start : all.length;
    this.rest = all.slice(from);
    scan.at -= from;
    scan.start = 0;
    if (this.rest.length <= longestObject) return;
    report.refuse('text-too-long', { line: scan.line, value: this.rest }, { most: longestObject });
    this.rest = '';
    Object.assign(scan, { at: 0, depth: 0, quoted: false });
  }
}

/** A part of the file that should be one object. */
interface Piece {
  readonly text: string;
  /** From 1. */
  readonly line: number;
  /** Whether nothing of what came in follows. */
  readonly isLast: boolean;
}

const [quote, backslash, open, close] = [34, 92, 123, 125];

/** Names and values of one object; or why it is none. */
function rowOf(text: string): Map<string, string> | 'json-invalid' | 'json-shape' {
  const object = objectOf(text);
  return typeof object === 'string' ? object : flat(object, text);
}

/** One line as an object, also where it is one of a list over several lines. */
function objectOf(line: string): object | 'json-invalid' | 'json-shape' {
  try {
    const value: unknown = JSON.parse(line.trim().replace(/^\[\s*(?=\{)|(?<=\}),?\s*\]?$/g, ''));
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : 'json-shape';
  } catch {
    return 'json-invalid';
  }
}

/** Names and values as text. A whole number with more digits than a number can hold is taken as it stands in the line. */
function flat(object: object, line: string): Map<string, string> {
  const found = new Map<string, string>();
  const walk = (value: unknown, name: string, depth: number): void => {
    if (value === null || value === undefined) return;
    if (typeof value === 'object' && !Array.isArray(value) && depth < 5) {
      for (const [key, inner] of Object.entries(value)) walk(inner, name === '' ? key : `${name}.${key}`, depth + 1);
    } else if (typeof value === 'number' && Number.isInteger(value) && !Number.isSafeInteger(value)) {
      const key = JSON.stringify(name.split('.').at(-1)).replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
      found.set(name, new RegExp(String.raw`${key}\s*:\s*(-?\d+)`).exec(line)?.[1] ?? String(value));
    } else found.set(name, typeof value === 'object' ? written(value) : String(value as string | number | boolean));
  };
  walk(object, '', 0);
  return found;
}

/** A list, or what is nested too deep to have names; nothing where it is too deep to be written. */
function written(value: object): string {
  try {
    return JSON.stringify(value);
  } catch {
    return '';
  }
}
