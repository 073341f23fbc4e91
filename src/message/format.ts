import type { FactValue } from '../playbook/value.js';
import type { Fact } from './fact.js';

const locales: Readonly<Record<string, string>> = { en: 'en-GB', nl: 'nl-NL' };
const formats = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

/** How a language writes a fact's value in running text. Pure: `at` and `timeZone` decide whether a time needs its date.
 *  @param at the moment of writing, ISO 8601 UTC */
export function formatFact(
  fact: Fact & { value: FactValue },
  { language, timeZone, at }: { language: string; timeZone: string; at: string },
): string {
  const { type, value } = fact;
  if (typeof value === 'object') return (value[language] ?? '').trim();
  switch (type) {
    case 'number':
      return [number(language, Number(value)), unitOf(fact, Number(value), language)].filter(Boolean).join(' ');
    case 'money':
      return money(language, Number(value));
    case 'instant':
      return formatInstant(String(value), { language, timeZone, at });
    case 'date':
      return day(language, 'UTC', String(value), true);
    default:
      return String(value).trim();
  }
}

/** An instant as people write it: `16.30 uur` or `4.30 pm`, with the day when it is another day than `at`. */
export function formatInstant(
  instant: string,
  { language, timeZone, at }: { language: string; timeZone: string; at: string },
): string {
  const today = day(language, timeZone, instant, true) === day(language, timeZone, at, true);
  const withYear = year(timeZone, instant) !== year(timeZone, at);
  if (!isOurs(language))
    return date(language, timeZone, today ? 'clock' : withYear ? 'momentOfYear' : 'moment').format(new Date(instant));
  const time = timeOfDay(language, timeZone, instant);
  if (today) return time;
  return `${weekday(language, timeZone, instant)} ${day(language, timeZone, instant, withYear)} ${language === 'nl' ? 'om' : 'at'} ${time}`;
}

/** The moment of writing with its full date: `10 maart 2014, 07.45 uur`. */
export function formatStamp(instant: string, { language, timeZone }: { language: string; timeZone: string }): string {
  if (!isOurs(language)) return date(language, timeZone, 'stamp').format(new Date(instant));
  return `${day(language, timeZone, instant, true)}, ${timeOfDay(language, timeZone, instant)}`;
}

/** A language that an organisation adds is written as Intl knows it. */
const isOurs = (language: string): boolean => Object.hasOwn(locales, language);

/** Dutch public texts write 16.30 uur; British ones 4.30 pm. */
function timeOfDay(language: string, timeZone: string, instant: string): string {
  const [hour, minute] = date('en', timeZone, 'time').format(new Date(instant)).split(':');
  if (language === 'nl') return `${hour}.${minute} uur`;
  const hours = Number(hour);
  if (minute === '00' && hours % 12 === 0) return hours === 0 ? 'midnight' : 'noon';
  return `${hours % 12 === 0 ? 12 : hours % 12}.${minute} ${hours < 12 ? 'am' : 'pm'}`;
}

const day = (language: string, timeZone: string, instant: string, withYear: boolean): string =>
  date(language, timeZone, withYear ? 'dayOfYear' : 'day').format(new Date(instant));

const weekday = (language: string, timeZone: string, instant: string): string =>
  date(language, timeZone, 'weekday').format(new Date(instant));

const year = (timeZone: string, instant: string): string => date('en', timeZone, 'year').format(new Date(instant));

const shapes = {
  time: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  day: { day: 'numeric', month: 'long' },
  dayOfYear: { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
  year: { year: 'numeric' },
  clock: { hour: 'numeric', minute: '2-digit' },
  moment: { weekday: 'long', day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' },
  momentOfYear: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
  stamp: { day: 'numeric', month: 'long', year: 'numeric', hour: 'numeric', minute: '2-digit' },
} as const satisfies Readonly<Record<string, Intl.DateTimeFormatOptions>>;

const number = (language: string, value: number): string =>
  cached(
    `n ${language}`,
    () => new Intl.NumberFormat(locales[language] ?? language, { maximumFractionDigits: 6 }),
  ).format(value);

/** One is of a person, and three are of people; languages differ in what they count as one. */
function unitOf({ unit, unitOne }: Fact, value: number, language: string): string | undefined {
  const one = unitOne?.[language];
  return one !== undefined && plurals(language).select(value) === 'one' ? one : unit?.[language];
}

const rules = new Map<string, Intl.PluralRules>();

function plurals(language: string): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(locales[language] ?? language);
  rules.set(language, known);
  return known;
}

/** Whole amounts without cents, others with both; the sign before, as a bank would print it. */
function money(language: string, value: number): string {
  const digits = Number.isInteger(value) ? 0 : 2;
  return cached(
    `m ${language} ${digits}`,
    () =>
      new Intl.NumberFormat(locales[language] ?? language, {
        style: 'currency',
        currency: 'EUR',
        minimumFractionDigits: digits,
        maximumFractionDigits: digits,
      }),
  ).format(value);
}

const date = (language: string, timeZone: string, shape: keyof typeof shapes): Intl.DateTimeFormat =>
  cached(
    `${shape} ${language} ${timeZone}`,
    () => new Intl.DateTimeFormat(locales[language] ?? language, { ...shapes[shape], timeZone }),
  );

/** Building an Intl format costs a hundred times its use, so each is built once. */
function cached<T extends Intl.DateTimeFormat | Intl.NumberFormat>(key: string, make: () => T): T {
  let format = formats.get(key) as T | undefined;
  if (format === undefined) {
    format = make();
    formats.set(key, format);
  }
  return format;
}
