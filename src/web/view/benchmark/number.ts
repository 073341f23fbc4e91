import { benchmarkWords } from './words.js';

const locales: Readonly<Record<string, string>> = { en: 'en-GB', nl: 'nl-NL' };
const dash = '–';

/** How a language writes figures of the benchmark. Pure. */
export class Numbers {
  private readonly whole: Intl.NumberFormat;
  private readonly tenths: Intl.NumberFormat;
  private readonly percent: Intl.NumberFormat;
  private readonly moment: Intl.DateTimeFormat;
  private readonly date: Intl.DateTimeFormat;
  private readonly clock: Intl.DateTimeFormat;

  constructor(
    private readonly language: string,
    timeZone: string,
  ) {
    const locale = locales[language] ?? language;
    this.whole = new Intl.NumberFormat(locale);
    this.tenths = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
    this.percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
    this.moment = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long', timeStyle: 'short' });
    this.clock = new Intl.DateTimeFormat(locale, {
      timeZone,
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    this.date = new Intl.DateTimeFormat(locale, { timeZone, dateStyle: 'long' });
  }

  count = (value: number): string => this.whole.format(value);
  /** @param value from 0 to 1 */
  share = (value: number | null): string => (value === null ? dash : this.percent.format(value));
  /** A difference of shares, in points. */
  points = (value: number | null): string =>
    value === null
      ? dash
      : `${value > 0 ? '+' : value < 0 ? '−' : ''}${this.whole.format(Math.abs(Math.round(value * 100)))}`;
  at = (instant: string): string => this.moment.format(new Date(instant));
  /** A moment of an export that holds a few days. */
  hour = (seconds: number): string => this.clock.format(new Date(seconds * 1000));
  day = (seconds: number): string => this.date.format(new Date(seconds * 1000));

  /** `45 s`, `12 min`, `3 h 20 min`, `2.5 days`. */
  duration = (seconds: number | null): string => {
    if (seconds === null) return dash;
    const { second, minute, hour, day } = benchmarkWords(this.language).units;
    const size = Math.abs(seconds);
    const sign = seconds < 0 ? '−' : '';
    if (size < 90) return `${sign}${Math.round(size)} ${second}`;
    const minutes = Math.round(size / 60);
    if (minutes < 90) return `${sign}${minutes} ${minute}`;
    if (minutes < 48 * 60) {
      const rest = minutes % 60;
      return `${sign}${Math.floor(minutes / 60)} ${hour}${rest === 0 ? '' : ` ${rest} ${minute}`}`;
    }
    return `${sign}${this.tenths.format(size / 86_400)} ${day}`;
  };
}
