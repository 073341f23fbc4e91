/** How a column writes its moments. */
export interface MomentStyle {
  /** The IANA zone of moments that name none. */
  readonly zone: string;
  /** Which comes first in 03-04-2017. */
  readonly order: 'day-first' | 'month-first';
}

const dayMs = 86_400_000;

/** Names of months as they begin, in English and Dutch. */
const months: Readonly<Record<string, number>> = {
  jan: 0, feb: 1, mar: 2, maa: 2, mrt: 2, apr: 3, may: 4, mei: 4, jun: 5, jul: 6, aug: 7, sep: 8, oct: 9, okt: 9, nov: 10, dec: 11,
}; // prettier-ignore

/** Zones by the letters that exports use for them. */
export const zoneLetters: Readonly<Record<string, string>> = {
  UTC: 'UTC', GMT: 'UTC', CET: 'Europe/Amsterdam', CEST: 'Europe/Amsterdam', MET: 'Europe/Amsterdam',
  BST: 'Europe/London', ET: 'America/New_York', EST: 'America/New_York', EDT: 'America/New_York',
  CT: 'America/Chicago', CST: 'America/Chicago', CDT: 'America/Chicago', PT: 'America/Los_Angeles',
  PST: 'America/Los_Angeles', PDT: 'America/Los_Angeles',
}; // prettier-ignore

const clock = String.raw`(?:[T ,]+(?:om |at )?(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,](\d{1,9}))?)?\s*([ap]\.?m\.?|uur)?)?`;
const zone = String.raw`\s*(Z|[A-Z]{2,4}|(?:UTC|GMT)?[+-]\d{2}:?(?:\d{2})?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}${zone}$`, 'i');
const yearLast = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4}|\d{2})${clock}${zone}$`, 'i');
const dayNamed = new RegExp(
  String.raw`^(?:[a-z]{2,9}[.,]?\s+)?(\d{1,2})(?:\.|st|nd|rd|th)?[ -]+([a-z]{3,9})\.?,?[ -]+(\d{4})${clock}${zone}$`,
  'i',
);
const monthNamed = new RegExp(
  String.raw`^(?:[a-z]{2,9}[.,]?\s+)?([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})${clock}${zone}$`,
  'i',
);
/** As X writes it: Tue Oct 31 22:10:47 +0000 2017. */
const ofX = /^[a-z]{3} ([a-z]{3}) (\d{1,2}) (\d\d):(\d\d):(\d\d) ([+-]\d{4}) (\d{4})$/i;

/** Reads a moment: ISO 8601, numbers in both orders, names of months in English and Dutch, as X, mail and spreadsheets
 *  write it, seconds or milliseconds since 1970. A day that does not exist is none. Pure.
 *  @returns milliseconds since 1970, UTC; null for what is no moment */
export function momentOf(text: string, style: MomentStyle): number | null {
  const quick = quickIso(text);
  if (quick !== null) return quick;
  const cell = text.trim();
  if (cell.length < 5 || cell.length > 64) return null;
  const x = ofX.exec(cell);
  if (x !== null) return made([x[7]!, monthOf(x[1]!), x[2]!], [x[3], x[4], x[5]], x[6], style);
  const year = yearFirst.exec(cell);
  if (year !== null) return made([year[1]!, Number(year[2]) - 1, year[3]!], year.slice(4, 9), year[9], style);
  const last = yearLast.exec(cell);
  if (last !== null) {
    const [day, month] = style.order === 'day-first' ? [last[1]!, last[2]!] : [last[2]!, last[1]!];
    return made([fullYear(last[3]!), Number(month) - 1, day], last.slice(4, 9), last[9], style);
  }
  const number = numbered(cell, style);
  if (number !== null) return number;
  const day = dayNamed.exec(cell);
  if (day !== null) return made([day[3]!, monthOf(day[2]!), day[1]!], day.slice(4, 9), day[9], style);
  const month = monthNamed.exec(cell);
  if (month !== null) return made([month[3]!, monthOf(month[1]!), month[2]!], month.slice(4, 9), month[9], style);
  return null;
}

/** Whether a moment names no zone, so that one was assumed. Pure. */
export const namesNoZone = (cell: string): boolean =>
  /^\d{5}(?:[.,]\d+)?$/.test(cell) ||
  !/^\d{9,}|(?:[+-]\d{2}:?(?:\d{2})?|\d\s*Z|\b(?:[A-Z]{2}T|UTC|GMT|[CEP]T|BST|CEST))(?: \d{4})?$/i.test(cell);

/** The order of day and month that the cells of a column prove; null where none of them does. Pure. */
export function orderOf(cells: readonly string[]): MomentStyle['order'] | null {
  for (const cell of cells) {
    const found = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d{4}|\d{2})\b(.*)$/.exec(cell.trim());
    if (found === null) continue;
    if (Number(found[1]) > 12) return 'day-first';
    if (Number(found[2]) > 12) return 'month-first';
  }
  return cells.some((cell) => /^\d{1,2}\/\d{1,2}\/\d{2,4}.*[ap]\.?m\.?/i.test(cell)) ? 'month-first' : null;
}

/** 2017-10-31T22:10:47Z with or without thousandths, which most files hold, without a pattern. */
function quickIso(text: string): number | null {
  const { length } = text;
  if ((length !== 20 && length !== 24) || text.charCodeAt(length - 1) !== 90 || text.charCodeAt(10) !== 84) return null;
  const digits = (from: number, count: number): number => {
    let value = 0;
    for (let at = from; at < from + count; at += 1) {
      const digit = text.charCodeAt(at) - 48;
      if (digit < 0 || digit > 9) return NaN;
      value = value * 10 + digit;
    }
    return value;
  };
  if (text[4] !== '-' || text[7] !== '-' || text[13] !== ':' || text[16] !== ':') return null;
  const [month, day, hour] = [digits(5, 2), digits(8, 2), digits(11, 2)];
  if (!(month >= 1 && month <= 12 && day >= 1 && (day <= 28 || (day <= 30 && month !== 2)) && hour < 24)) return null;
  const rest = digits(14, 2) * 60 + digits(17, 2);
  const value = Date.UTC(digits(0, 4), month - 1, day, hour, 0, rest, length === 24 ? digits(20, 3) : 0);
  return Number.isNaN(value) || digits(14, 2) > 59 || digits(17, 2) > 59 ? null : value;
}

const monthOf = (name: string): number => months[name.slice(0, 3).toLowerCase()] ?? NaN;

const fullYear = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** A number of seconds or milliseconds since 1970, or of days since 1900 as spreadsheets count. */
function numbered(cell: string, style: MomentStyle): number | null {
  if (/^\d{13}$/.test(cell)) return Number(cell);
  if (/^\d{9,10}(?:\.\d{1,6})?$/.test(cell)) return Math.round(Number(cell) * 1000);
  if (!/^[2-6]\d{4}(?:[.,]\d+)?$/.test(cell)) return null;
  const local = Math.round((Number(cell.replace(',', '.')) - 25_569) * dayMs);
  return fromLocal(local, style.zone);
}

function made(
  [year, month, day]: readonly [string, number, string],
  [hours, minutes, seconds, fraction, half]: readonly (string | undefined)[],
  zoneText: string | undefined,
  style: MomentStyle,
): number | null {
  let hour = Number(hours ?? 0);
  if (half !== undefined && half.toLowerCase() !== 'uur') {
    if (hour < 1 || hour > 12) return null;
    hour = (hour % 12) + (half.toLowerCase().startsWith('p') ? 12 : 0);
  }
  const [minute, second] = [Number(minutes ?? 0), Number(seconds ?? 0)];
  if (!(month >= 0 && month <= 11) || hour > 23 || minute > 59 || second > 60) return null;
  const midnight = Date.UTC(Number(year), month, Number(day));
  const read = new Date(midnight);
  if (read.getUTCMonth() !== month || read.getUTCDate() !== Number(day)) return null;
  const thousandths = fraction === undefined ? 0 : Math.floor(Number(`0.${fraction}`) * 1000);
  const local = midnight + (hour * 3600 + minute * 60 + second) * 1000 + thousandths;
  if (zoneText === undefined) return fromLocal(local, style.zone);
  const offset = /^(?:UTC|GMT)?([+-])(\d{2}):?(\d{2})?$/i.exec(zoneText);
  if (offset !== null) {
    const away = (Number(offset[2]) * 60 + Number(offset[3] ?? 0)) * 60_000;
    return local - (offset[1] === '-' ? -away : away);
  }
  if (zoneText.toUpperCase() === 'Z') return local;
  const named = zoneLetters[zoneText.toUpperCase()];
  if (named === undefined) return null;
  return named === 'UTC' ? local : fromLocal(local, named);
}

const offsets = new Map<string, number>();
const formats = new Map<string, Intl.DateTimeFormat>();

/** The instant at which clocks in a zone show a local time; of two, the first. */
function fromLocal(local: number, timeZone: string): number {
  if (timeZone === 'UTC') return local;
  const first = local - offsetAt(local - offsetAt(local, timeZone), timeZone);
  const earlier = local - offsetAt(first - 3_600_000, timeZone);
  return earlier < first && earlier + offsetAt(earlier, timeZone) === local ? earlier : first;
}

/** How far a zone's clocks are ahead of UTC at an instant, in milliseconds; remembered by the quarter of an hour. */
function offsetAt(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / 900_000);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const format =
    formats.get(timeZone) ??
    new Intl.DateTimeFormat('en', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  formats.set(timeZone, format);
  const parts = Object.fromEntries(
    format.formatToParts(quarter * 900_000).map(({ type, value }) => [type, Number(value)]),
  );
  const shown = Date.UTC(parts['year']!, parts['month']! - 1, parts['day']!, parts['hour']!, parts['minute']!);
  // An export of many years would fill memory with quarters.
  if (offsets.size > 100_000) offsets.clear();
  offsets.set(key, shown - quarter * 900_000);
  return shown - quarter * 900_000;
}
