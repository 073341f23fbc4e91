import type { IntakeReport } from './report.js';
import type { Rows } from './table.js';

/** The rows of a file with one JSON object a line. What is nested has a name with dots: `author.name`. */
export class JsonLines {
  /** The names that occur in the beginning of the file. */
  readonly names: readonly string[];
  private readonly wanted: ReadonlyMap<string, number>;
  private rest = '';
  private line = 0;

  /** @param head the beginning of the file, of which nothing is taken yet */
  constructor(
    head: string,
    private readonly report: IntakeReport,
  ) {
    const names = new Set<string>();
    for (const line of head.split('\n').slice(0, 200)) {
      const object = objectOf(line);
      if (typeof object !== 'string') for (const name of flat(object, line).keys()) names.add(name);
    }
    this.names = [...names];
    this.wanted = new Map(this.names.map((name, index) => [name, index]));
  }

  /** The rows that are whole once `text` has come. @param last whether nothing follows */
  *take(text: string, last: boolean): Generator<Rows> {
    const lines = (this.rest + text).split('\n');
    this.rest = last ? '' : lines.pop()!;
    const rows: string[][] = [];
    const numbers: number[] = [];
    for (const [index, line] of lines.entries()) {
      this.line += 1;
      if (/^[\s[\],]*$/.test(line)) continue;
      const object = objectOf(line);
      if (typeof object === 'string') {
        const cut = last && index === lines.length - 1 && object === 'json-invalid';
        this.report.refuse(cut ? 'truncated' : object, { line: this.line, value: line });
        continue;
      }
      const row = this.names.map(() => '');
      for (const [name, value] of flat(object, line)) {
        const at = this.wanted.get(name);
        if (at !== undefined) row[at] = value;
      }
      rows.push(row);
      numbers.push(this.line);
    }
    if (rows.length > 0) yield { rows, lines: numbers };
  }
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
    } else
      found.set(name, typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean));
  };
  walk(object, '', 0);
  return found;
}
