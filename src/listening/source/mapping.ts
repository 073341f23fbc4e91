import { z } from 'zod';
import { columnFields, columnNames, directionOf, layouts, plainName, type ColumnField } from './layout.js';
import { momentOf, namesNoZone, orderOf, zoneLetters, type MomentStyle } from './moment.js';

/** What each column of an export holds, and how its moments are written. It can be saved as JSON and given again. */
export interface Mapping {
  /** A known layout, or `other`. */
  readonly layout: string;
  /** Whether the first row names the columns. Where it does not, they are called `1`, `2`… */
  readonly heading: boolean;
  /** The name of the column for each field that there is. */
  readonly columns: Readonly<Partial<Record<ColumnField, string>>>;
  /** Of moments that name no zone. */
  readonly zone: string;
  readonly order: MomentStyle['order'];
  /** Names under which the organisation itself writes, where no column tells who is who. */
  readonly own: readonly string[];
}

/** Whether a name is that of an IANA time zone. Pure. */
export const isZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

/** The shape of a saved mapping. */
export const mappingSchema = z.strictObject({
  layout: z.string().default('other'),
  heading: z.boolean().default(true),
  columns: z.partialRecord(z.enum(columnFields), z.string()),
  zone: z.string().refine(isZone, 'is no IANA time zone, such as Europe/Amsterdam').default('UTC'),
  order: z.enum(['day-first', 'month-first']).default('day-first'),
  own: z.array(z.string()).default([]),
});

/** A mapping that was guessed, with what had to be assumed. */
export interface Guess {
  readonly mapping: Mapping;
  /** Whether no moment of the sample names a zone. */
  readonly zoneAssumed: boolean;
  /** Whether days and months could be the other way about. */
  readonly orderAssumed: boolean;
}

/** Guesses what the columns hold, by their names, and by what stands in them where no name tells. Pure.
 *  @param rows the first rows, that with the names included */
export function guessMapping(
  rows: readonly (readonly string[])[],
  given: { readonly zone?: string; readonly own?: readonly string[] } = {},
): Guess {
  const heading = hasHeading(rows);
  const names = heading ? (rows[0] ?? []) : (rows[0] ?? []).map((_, index) => `${index + 1}`);
  const sample = rows.slice(heading ? 1 : 0);
  const cellsOf = (index: number): string[] =>
    sample.map((row) => row[index]?.trim() ?? '').filter((cell) => cell !== '');
  const plain = names.map(plainName);
  const found = new Map<ColumnField, number>();
  const taken = new Set<number>();
  if (heading) {
    for (const field of columnFields) {
      for (const name of columnNames[field]) {
        const index = plain.findIndex((one, at) => one === name && !taken.has(at) && holds(field, cellsOf(at)));
        if (index < 0) continue;
        found.set(field, index);
        taken.add(index);
        break;
      }
    }
  }
  for (const field of ['at', 'text', 'id'] as const) {
    if (found.has(field)) continue;
    const index = byContent(field, names.length, taken, cellsOf);
    if (index < 0) continue;
    found.set(field, index);
    taken.add(index);
  }
  const at = found.get('at');
  const moments = at === undefined ? [] : cellsOf(at);
  const time = found.get('time');
  // A date with its time beside it: the zone may stand with the time.
  const zoneless =
    moments.length > 0 && moments.every(namesNoZone) && (time === undefined || cellsOf(time).every(namesNoZone));
  const told = zoneOfName(at === undefined ? '' : names[at]!);
  const order = orderOf(moments);
  return {
    mapping: {
      layout: layouts.find(({ columns }) => columns.every((column) => plain.includes(column)))?.name ?? 'other',
      heading,
      columns: Object.fromEntries([...found].map(([field, index]) => [field, names[index]!])),
      zone: given.zone ?? told ?? 'UTC',
      order: order ?? 'day-first',
      own: given.own ?? [],
    },
    zoneAssumed: zoneless && given.zone === undefined && told === null,
    orderAssumed: order === null && moments.some((cell) => /^\d{1,2}[-/.]\d{1,2}[-/.]\d{2,4}/.test(cell)),
  };
}

/** The first row names columns where it has a known name, or nothing that only a message would hold. */
function hasHeading(rows: readonly (readonly string[])[]): boolean {
  const first = rows[0] ?? [];
  const known = new Set(Object.values(columnNames).flat());
  if (first.filter((cell) => known.has(plainName(cell))).length >= Math.min(2, first.length)) return true;
  const looksLikeRow = (cell: string): boolean =>
    cell.length > 60 || /^\d{3,}/.test(cell.trim()) || momentOf(cell, { zone: 'UTC', order: 'day-first' }) !== null;
  return !first.some(looksLikeRow);
}

/** Whether what stands in a column can be what its name says. */
function holds(field: ColumnField, cells: readonly string[]): boolean {
  if (cells.length === 0) return true;
  if (field === 'direction') return cells.every((cell) => directionOf(cell) !== null);
  if (field === 'time') return cells.some((cell) => /^\d{1,2}[:.]\d{2}/.test(cell));
  return true;
}

function byContent(
  field: 'at' | 'text' | 'id',
  width: number,
  taken: ReadonlySet<number>,
  cellsOf: (index: number) => readonly string[],
): number {
  const score = (cells: readonly string[]): number => {
    if (cells.length === 0) return 0;
    const share = (holdsTrue: (cell: string) => boolean): number => cells.filter(holdsTrue).length / cells.length;
    if (field === 'at') {
      const dated = share(
        (cell) => momentOf(cell, { zone: 'UTC', order: 'day-first' }) !== null && !/^\d+$/.test(cell),
      );
      return dated >= 0.8 ? dated : 0;
    }
    if (field === 'text') {
      const length = cells.reduce((sum, cell) => sum + cell.length, 0) / cells.length;
      return share((cell) => /\p{L}{2}/u.test(cell)) >= 0.5 ? length : 0;
    }
    return new Set(cells).size === cells.length && share(isId) === 1 ? 1 : 0;
  };
  let best = -1;
  let most = 0;
  for (let index = 0; index < width; index += 1) {
    const reached = taken.has(index) ? 0 : score(cellsOf(index));
    if (reached > most) [best, most] = [index, reached];
  }
  return best;
}

/** The zone that a heading names in brackets: `Timestamp (ET)`. */
function zoneOfName(name: string): string | null {
  const letters = /\(([A-Za-z/_]+)\)\s*$/.exec(name)?.[1];
  if (letters === undefined) return null;
  return zoneLetters[letters.toUpperCase()] ?? (letters.includes('/') && isZone(letters) ? letters : null);
}

/** Two looks, since one expression for both would be slow on a long cell. */
const isId = (cell: string): boolean => /^[\w.:-]+$/.test(cell) && /\d/.test(cell);
