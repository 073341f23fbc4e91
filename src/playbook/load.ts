import { isMap, isScalar, LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import { checkParameters, checkPlaybook } from './check.js';
import { playbookSchema, type Playbook } from './schema.js';
import { allOptions, specialise } from './specialise.js';

export type Path = readonly PropertyKey[];

/** One thing wrong with a file that people write, with its place and its cure. */
export interface Problem {
  readonly code: string;
  readonly file: string;
  /** From 1; 0 when the whole file is meant. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly cure: string;
  /** An error quarantines the playbook; a warning fails only `check --strict`. */
  readonly level: 'error' | 'warning';
}

/** Data read from YAML together with the means to point back into the file. */
export interface Located<T> {
  readonly value: T;
  locate(path: Path): { line: number; column: number };
}

/** The largest YAML file that is read: far above any real playbook, far below what would stall a parse. */
export const longestFileBytes = 256 * 1024;

/** Nobody mends more faults of one kind at a time, and finding the place of each takes its time. */
const mostOfAKind = 100;

/** Reads YAML against a schema.
 *  @returns the data with positions, or every problem that was found, each with line and column */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  schema: S,
): { located: Located<z.output<S>> } | { problems: Problem[] } {
  if (Buffer.byteLength(text) > longestFileBytes) {
    return {
      problems: [
        wholeFile(file, 'YAML_TOO_LARGE', `the file is larger than ${longestFileBytes / 1024} KB`, 'split it'),
      ],
    };
  }
  const lines = new LineCounter();
  // Aliases are refused: a few nested ones expand to more than memory holds.
  const document = parseDocument(text, {
    lineCounter: lines,
    uniqueKeys: true,
    prettyErrors: false,
    logLevel: 'error',
  });
  const at = (offset: number): { line: number; column: number } => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  if (document.errors.length > 0) {
    return {
      problems: document.errors.slice(0, mostOfAKind).map((error) => ({
        ...problemAt(file, at(error.pos[0]), 'YAML_SYNTAX', error.message),
        cure: 'mend the YAML here: look at the indentation, the colon and the quotes',
      })),
    };
  }
  let data: unknown;
  try {
    data = document.toJS({ maxAliasCount: 0 });
  } catch {
    const place = at(firstAlias(document));
    return {
      problems: [
        { ...problemAt(file, place, 'YAML_ALIAS', 'the file uses YAML aliases'), cure: 'write the values out' },
      ],
    };
  }
  const locate = (path: Path): { line: number; column: number } => at(offsetOf(document, path));
  const parsed = schema.safeParse(data);
  if (parsed.success) return { located: { value: parsed.data, locate } };
  return {
    problems: parsed.error.issues.flatMap((issue) => shapeProblems(issue, (path) => locate(path), file)),
  };
}

/** Reads a playbook and checks all that can be checked without its templates.
 *  @returns the playbook with positions (null when its shape is wrong), and all problems */
export function readPlaybook(file: string, text: string): { located: Located<Playbook> | null; problems: Problem[] } {
  const read = readYaml(file, text, playbookSchema);
  if ('problems' in read) return { located: null, problems: read.problems };
  const { value, locate } = read.located;
  // Whatever is chosen when an incident opens, all that is named must be there.
  const found = [
    ...checkParameters(value).map((fault) => ({ fault, path: fault.path })),
    ...allOptions(value).flatMap((options) => {
      const { playbook, original } = specialise(value, options);
      return checkPlaybook(playbook).map((fault) => ({ fault, path: original(fault.path) }));
    }),
  ];
  const problems = found.map(({ fault, path }) => ({
    ...problemAt(file, locate(path), fault.code, fault.message),
    cure: fault.cure,
    level: fault.level ?? ('error' as const),
  }));
  const distinct = new Map(problems.map((problem) => [problemLine(problem), problem]));
  return { located: read.located, problems: [...distinct.values()] };
}

/** One problem as a line for the terminal: `file:line:column CODE message (cure)`. */
export function problemLine({ file, line, column, code, level, message, cure }: Problem): string {
  return `${file}:${line}:${column} ${level} ${code}: ${message}. ${cure}.`;
}

export function problemAt(
  file: string,
  { line, column }: { line: number; column: number },
  code: string,
  message: string,
): Omit<Problem, 'cure'> & { level: 'error' } {
  return { code, file, line, column, message, level: 'error' };
}

export function wholeFile(file: string, code: string, message: string, cure: string): Problem {
  return { ...problemAt(file, { line: 1, column: 1 }, code, message), cure };
}

/** The offset of the key or item at a path; of its nearest parent where the path leads to what is missing. */
function offsetOf(document: Document, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const last = path[length - 1];
    if (isMap(parent)) {
      const pair = parent.items.find(({ key }) => isScalar(key) && key.value === last);
      if (pair !== undefined && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
    }
    const node = document.getIn(path.slice(0, length), true);
    if (hasRange(node)) return node.range[0];
  }
  return 0;
}

function firstAlias(document: Document): number {
  let offset = 0;
  visit(document, {
    Alias: (_, node) => {
      offset = node.range?.[0] ?? 0;
      return visit.BREAK;
    },
  });
  return offset;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function shapeProblems(
  issue: z.core.$ZodIssue,
  locate: (path: Path) => { line: number; column: number },
  file: string,
): Problem[] {
  const where = issue.path.join('.') || 'the file';
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.slice(0, mostOfAKind).map((key) => ({
      ...problemAt(
        file,
        locate([...issue.path, key]),
        'FIELD_UNKNOWN',
        `${where} has a field "${key}" that nothing reads`,
      ),
      cure: 'correct its spelling or take it out',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.message.includes('received undefined');
  if (missing) {
    return [{ ...problemAt(file, locate(issue.path), 'FIELD_MISSING', `${where} is missing`), cure: 'write it' }];
  }
  if (issue.code === 'invalid_key') {
    const message = `${where} has a key that does not belong in a text by language`;
    return [
      {
        ...problemAt(file, locate(issue.path), 'FIELD_INVALID', message),
        cure: 'put texts with commas or colons in quotes, and name languages by two small letters',
      },
    ];
  }
  const code = issue.code === 'too_small' ? 'VALUE_TOO_SMALL' : 'FIELD_INVALID';
  return [
    {
      ...problemAt(file, locate(issue.path), code, `${where}: ${plainly(issue)}`),
      cure: 'write a value of the shape that is asked for',
    },
  ];
}

/** The schema library's words, where it has better ones than "Invalid input". */
function plainly(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small' && issue.origin === 'number')
    return `must be ${issue.inclusive ? 'at least' : 'more than'} ${String(issue.minimum)}`;
  if (issue.code === 'too_small') return 'must not be empty';
  if (issue.code === 'invalid_union') {
    const ways = issue.errors.flat().map((inner) => inner.message.replace(/^Invalid (input|option): /, ''));
    return ways.length > 0 ? [...new Set(ways)].join('; or ') : 'fits none of the shapes that are possible here';
  }
  return issue.message.replace(/^Invalid (input|option): /, '');
}
