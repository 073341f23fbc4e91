import { monthList, months, numbers, parts, weekdays, zones, type PartOfDay } from './name.js';
import type { Day } from './zone.js';

/** What one word or group of words tells of a moment. */
export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly date?: Omit<Day, 'year'> & { readonly year?: number };
  /** 0 for Sunday. */
  readonly weekday?: number;
  /** For a weekday: the one behind us. */
  readonly isPast?: boolean;
  /** Days from today. */
  readonly fromToday?: number;
  readonly part?: PartOfDay;
  readonly clock?: { readonly hour: number; readonly minute: number; readonly isTwelve: boolean };
  /** A month without a day, or a third of it. */
  readonly monthOf?: { readonly month: number; readonly year?: number; readonly third?: 'begin' | 'middle' | 'end' };
  /** Weeks from this one. */
  readonly week?: number;
  readonly after?: { readonly count: number; readonly unit: Unit; readonly isWithin: boolean };
  readonly zone?: string;
}

export type Unit = 'minute' | 'hour' | 'day' | 'working-day' | 'week';

/** A turn of phrase that tells of a moment, and how to read it; null where it is none after all. */
export interface MomentRule {
  readonly pattern: RegExp;
  readonly read: (
    groups: Readonly<Record<string, string | undefined>>,
    language: 'en' | 'nl',
  ) => Omit<Piece, 'start' | 'end'> | null;
}

const month = `(?<month>${monthList.replaceAll(' ', '|')})`;
const weekday =
  '(?<weekday>zondag|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|sunday|monday|tuesday|wednesday|thursday|friday|saturday)';
const part = '(?<part>ochtend|morgen|middag|avond|nacht|morning|afternoon|evening|night)';
const small =
  'een|één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const count = `(?<count>\\d{1,3}|een half|half an?|anderhal(?:f|ve)|veertien|fourteen|vijftien|fifteen|vierentwintig|achtenveertig|twenty-four|forty-eight|twintig|twenty|dertig|thirty|veertig|forty|${small}|an?|het)`;
const unit =
  '(?<unit>minuten|minuut|minutes?|uren|uur|hours?|werkdag(?:en)?|(?:working|business) days?|dag(?:en)?|days?|weken|week|weeks?)';
const zone = '(?:\\s?(?<zone>UTC|GMT|BST|CES?T|E[SD]T|P[SD]T|PT|US\\s?/\\s?Pacific)(?![\\p{L}\\d]))?';
const clockBefore =
  '(?<=(?<![\\p{L}\\d])(?:om|rond|omstreeks|tegen|vanaf|uiterlijk|voor|vóór|tot|sinds|at|by|before|until|since|around|from|circa) )';
const pattern = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d.,:/€$£-])${source}(?![\\p{L}\\d])`, 'giu');

const dateOf = (day: string, of: string, year: string | undefined): Pick<Piece, 'date'> | null => {
  const date = {
    month: months.get(of.toLowerCase()) ?? Number(of),
    day: Number(day),
    ...(year && { year: Number(year) }),
  };
  return date.day >= 1 && date.day <= daysIn(date.month) ? { date } : null;
};
const daysIn = (of: number): number => [0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][of] ?? 0;
const clockOf = (hour: number, minute: number, isTwelve = false): Pick<Piece, 'clock'> => ({
  clock: { hour, minute, isTwelve },
});
const zoneOf = (name: string | undefined): Pick<Piece, 'zone'> => {
  const known = name === undefined ? undefined : zones[name.toLowerCase().replace(/\s/g, '')];
  return known === undefined ? {} : { zone: known };
};
const numberOf = (word: string): number => numbers.get(word.toLowerCase()) ?? Number(word);

/** What the wall says at a spoken time: "kwart voor vijf", "tien over half vijf", "quarter past four". */
function spoken(
  minutes: string | undefined,
  side: string | undefined,
  half: boolean,
  hour: string,
): Pick<Piece, 'clock'> | null {
  const of = numberOf(hour);
  if (!(of >= 1 && of <= 12)) return null;
  const quarter = minutes !== undefined && /^(?:kwart|(?:a )?quarter)$/i.test(minutes);
  const shift = minutes === undefined ? 0 : quarter ? 15 : numberOf(minutes);
  const sign = /^(?:voor|vóór|to)$/i.test(side ?? '') ? -1 : 1;
  const at = (of * 60 + (half ? -30 : 0) + sign * shift + 720) % 720;
  return clockOf(Math.floor(at / 60), at % 60, true);
}

/** Every turn of phrase, the surest first: where two overlap, the longer stands. */
export const momentRules: readonly MomentRule[] = [
  {
    pattern: pattern('(?<year>\\d{4})-(?<month>\\d{2})-(?<day>\\d{2})'),
    read: ({ year, month: of, day }) => dateOf(day!, of!, year),
  },
  {
    pattern: pattern(
      `(?:the )?(?<day>\\d{1,2})(?:e|ste|de|st|nd|rd|th)?\\s(?:of\\s)?${month}\\.?(?:,?\\s(?<year>(?:19|20)\\d{2}))?`,
    ),
    read: ({ day, month: of, year }) => dateOf(day!, of!, year),
  },
  {
    pattern: pattern(`${month}\\.?\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?![.:]\\d)(?:,?\\s(?<year>(?:19|20)\\d{2}))?`),
    read: ({ day, month: of, year }, language) =>
      language === 'en' && /^\p{Lu}/u.test(of!) ? dateOf(day!, of!, year) : null,
  },
  {
    pattern: pattern('(?<day>\\d{1,2})(?<mark>[-/])(?<month>\\d{1,2})\\k<mark>(?<year>(?:19|20)\\d{2})'),
    // In English 3/4 may be March or April; only what can be read in one way is read.
    read: ({ day, month: of, year }, language) =>
      language === 'nl' || Number(day) > 12 || day === of ? dateOf(day!, of!, year) : null,
  },
  {
    pattern: pattern(
      '(?<=(?<![\\p{L}\\d])(?:op|vanaf|voor|vóór|tot|tot en met|uiterlijk|per|sinds|van|d\\.d\\.|(?:maan|dins|woens|donder|vrij|zater|zon)dag) )(?<day>\\d{1,2})[-/](?<month>\\d{1,2})(?!\\s?(?:uur|uren|min|dagen|werkdagen|weken|jaar|personen|mensen|procent|%|keer)|[-/])',
    ),
    read: ({ day, month: of }, language) => (language === 'nl' ? dateOf(day!, of!, undefined) : null),
  },
  {
    pattern: pattern(
      `(?:(?<past>afgelopen|vorige|last)|aanstaande|komende|deze|this|coming|next)?\\s?(?:de )?${weekday}(?:\\s?${part})?`,
    ),
    read: ({ weekday: day, part: of, past }) => ({
      weekday: weekdays.get(day!.toLowerCase())!,
      ...(past && { isPast: true }),
      ...(of && { part: parts[of.toLowerCase()]! }),
    }),
  },
  {
    pattern: pattern(
      '(?<day>vandaag|today|overmorgen|the day after tomorrow|tomorrow|eergisteren|yesterday|gister(?:en)?|morgen)(?:\\s?(?<part>ochtend|middag|avond|nacht|vroeg|morning|afternoon|evening|night))?(?! de dag)',
    ),
    read: ({ day, part: of }, language) => {
      const days = {
        vandaag: 0,
        today: 0,
        morgen: 1,
        tomorrow: 1,
        overmorgen: 2,
        'the day after tomorrow': 2,
        gister: -1,
        gisteren: -1,
        yesterday: -1,
        eergisteren: -2,
      };
      if (language === 'en' && day!.toLowerCase() === 'morgen') return null;
      const known = of === undefined ? undefined : (parts[of.toLowerCase()] ?? 'morning');
      return { fromToday: days[day!.toLowerCase() as keyof typeof days], ...(known && { part: known }) };
    },
  },
  {
    pattern: pattern(
      '(?:van(?<part>ochtend|morgen|middag|avond|nacht)|(?:this|deze) (?<that>morning|afternoon|evening|ochtend|morgen|middag|avond)|(?<tonight>tonight)|(?<last>last night))',
    ),
    read: ({ part: of, that, last }) => ({
      fromToday: last === undefined ? 0 : -1,
      part: last !== undefined ? 'night' : (parts[(of ?? that ?? 'evening').toLowerCase()] ?? 'evening'),
    }),
  },
  {
    pattern: pattern(
      '(?:(?:het |the )?einde? van (?:de|deze) dag|(?:the )?end of (?:the|this) (?:working )?day|close of business)',
    ),
    read: () => ({ fromToday: 0, part: 'day' }),
  },
  {
    pattern: pattern(
      '(?:(?:(?:het )?einde? (?:van )?|(?:the )?end of |later )(?:de |the )?)?(?<which>deze|this|volgende|next|de|the) week(?! (?:na|van|after|of|later|before|ervoor))',
    ),
    read: ({ which }) => (/^(?:de|the)$/i.test(which!) ? null : { week: /^(?:volgende|next)$/i.test(which!) ? 1 : 0 }),
  },
  { pattern: pattern('(?:(?:het )?einde? van de|(?:the )?end of the) week'), read: () => ({ week: 0 }) },
  {
    // "May" alone is a verb as well; after these words it is a month.
    pattern: pattern(
      `(?:(?:het |the )?(?<third>beginning|start|middle|end|begin|medio|half|halverwege|eind|einde|early|mid|late)[ -](?:of |van )?|(?<=(?<![\\p{L}\\d])(?:by|before|in|until|during|voor|vóór|uiterlijk|per|tot) ))${month}(?: (?<year>(?:19|20)\\d{2}))?(?! ?\\d)`,
    ),
    read: ({ third, month: of, year }) => ({
      monthOf: {
        month: months.get(of!.toLowerCase())!,
        ...(year && { year: Number(year) }),
        ...(third && { third: thirdOf(third) }),
      },
    }),
  },
  {
    pattern: pattern("['’‘]s (?<part>ochtends|morgens|middags|avonds|nachts)"),
    read: ({ part: of }) => ({ part: parts[of!.toLowerCase()]! }),
  },
  {
    pattern: pattern('in the (?<part>morning|afternoon|evening)'),
    read: ({ part: of }) => ({ part: parts[of!.toLowerCase()]! }),
  },
  {
    pattern: pattern(
      `(?<hour>[01]?\\d|2[0-4]):(?<minute>[0-5]\\d)(?::[0-5]\\d)?(?![:.]\\d)(?:\\s?(?:uur|u|hrs|hours|h))?(?:\\s?(?<half>[ap])\\.?m\\b\\.?)?${zone}`,
    ),
    read: ({ hour, minute, half, zone: of }) => ({ ...twelve(hour!, minute, half), ...zoneOf(of) }),
  },
  {
    pattern: pattern(`(?<hour>[01]?\\d|2[0-4])\\.(?<minute>[0-5]\\d)\\s?(?:uur|u|hrs|hours|h)(?! na)${zone}`),
    read: ({ hour, minute, zone: of }) => ({ ...clockOf(Number(hour), Number(minute)), ...zoneOf(of) }),
  },
  {
    pattern: pattern(
      `${clockBefore}(?<hour>[01]?\\d|2[0-3])\\.(?<minute>[0-5]\\d)(?![.,]?\\d|\\s?(?:%|euro|pro|per|point|mil|mld|bil|k[mg]|g\\b|m\\b|x\\b))`,
    ),
    read: ({ hour, minute }) => clockOf(Number(hour), Number(minute)),
  },
  {
    pattern: pattern('(?<hour>1?\\d)(?:[.:](?<minute>[0-5]\\d))?\\s?(?<half>[ap])\\.?m\\b\\.?(?! \\d)'),
    read: ({ hour, minute, half }) => (Number(hour) > 12 ? null : twelve(hour!, minute, half)),
  },
  {
    pattern: pattern('(?<hour>[01]?\\d|2[0-3])u(?<minute>[0-5]\\d)'),
    read: ({ hour, minute }) => clockOf(Number(hour), Number(minute)),
  },
  {
    pattern: pattern(
      `(?:${clockBefore}|(?<=(?:dag|morgen|ochtend|middag|avond)(?: om)? ))(?<hour>[01]?\\d|2[0-3]|${small}) uur(?! (?:na|lang|later|geleden|per|vertraging|eerder|duren|duurt|na)(?!\\p{L}))`,
    ),
    read: ({ hour }) => (/\d/.test(hour!) ? clockOf(Number(hour), 0) : spoken(undefined, undefined, false, hour!)),
  },
  {
    pattern: pattern(`(?<hour>\\d{1,2}|${small}) o['’]clock`),
    read: ({ hour }) => spoken(undefined, undefined, false, hour!),
  },
  {
    pattern: pattern(
      `(?:(?<minutes>vijf|tien|kwart) (?<side>voor|vóór|over) )?(?<half>half )(?<hour>1?\\d|${small})(?! ?(?:uur lang|procent|%|jaar|miljoen|million|hours?|dozen|days?))`,
    ),
    read: ({ minutes, side, hour }, language) => (language === 'nl' ? spoken(minutes, side, true, hour!) : null),
  },
  {
    pattern: pattern(
      `(?<minutes>vijf|tien|kwart|twintig) (?<side>voor|vóór|over) (?<hour>1?\\d|${small})(?: uur)?(?! (?:minuten|dagen|weken|euro))`,
    ),
    read: ({ minutes, side, hour }, language) => (language === 'nl' ? spoken(minutes, side, false, hour!) : null),
  },
  {
    pattern: pattern(`(?<minutes>five|ten|twenty|(?:a )?quarter) (?<side>past|to) (?<hour>1?\\d|${small})`),
    // "From ten to twelve" is a range, "a quarter to four" a time.
    read: ({ minutes, side, hour }) =>
      side === 'to' && !/quarter/i.test(minutes!) ? null : spoken(minutes, side, false, hour!),
  },
  {
    pattern: pattern(`half past (?<hour>1?\\d|${small})`),
    read: ({ hour }) => {
      const clock = spoken(undefined, undefined, false, hour!)?.clock;
      return clock === undefined ? null : { clock: { ...clock, minute: 30 } };
    },
  },
  { pattern: pattern('(?:12 )?(?:noon|midday)'), read: (_, language) => (language === 'en' ? clockOf(12, 0) : null) },
  { pattern: pattern('middernacht|midnight'), read: () => clockOf(24, 0) },
  {
    pattern: pattern(
      `(?<how>binnen|within|over|in)(?: (?:de|the) (?:komende|eerstvolgende|next|coming))? (?:ongeveer |about |maximaal |circa |uiterlijk )?${count} ${unit}(?! (?:na|nadat|vanaf|after|from|of|tijd|geleden|ago)(?!\\p{L}))`,
    ),
    read: ({ how, count: of, unit: length }, language) => {
      const amount = numberOf(of!);
      if (
        Number.isNaN(amount) ||
        (/^in$/i.test(how!) && language === 'nl') ||
        (/^over$/i.test(how!) && language === 'en')
      )
        return null;
      return { after: { count: amount, unit: unitOf(length!), isWithin: /^(?:binnen|within)$/i.test(how!) } };
    },
  },
  {
    pattern: pattern(`(?:in |over |binnen |within )?(?:de|the) (?:komende|eerstvolgende|next|coming) ${count} ${unit}`),
    read: ({ count: of, unit: length }) => ({ after: { count: numberOf(of!), unit: unitOf(length!), isWithin: true } }),
  },
];

const thirdOf = (word: string): 'begin' | 'middle' | 'end' =>
  /^(?:begin|start|early)/i.test(word) ? 'begin' : /^(?:mi|me|half|halv)/i.test(word) ? 'middle' : 'end';

const unitOf = (word: string): Unit =>
  /^min/i.test(word)
    ? 'minute'
    : /^(?:uur|uren|hour)/i.test(word)
      ? 'hour'
      : /^(?:werk|work|bus)/i.test(word)
        ? 'working-day'
        : /^(?:dag|day)/i.test(word)
          ? 'day'
          : 'week';

function twelve(hour: string, minute: string | undefined, half: string | undefined): Pick<Piece, 'clock'> {
  const of = Number(hour);
  const minutes = Number(minute ?? 0);
  if (half === undefined || of > 12) return clockOf(of, minutes);
  return clockOf((of % 12) + (half.toLowerCase() === 'p' ? 12 : 0), minutes);
}
