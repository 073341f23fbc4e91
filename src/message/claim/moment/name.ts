/** A part of a day, with the hours that it lies between; a night runs into the next day. */
export type PartOfDay = keyof typeof partsOfDay;
export const partsOfDay = {
  morning: [5, 12],
  afternoon: [12, 18],
  evening: [17, 24],
  night: [21, 31],
  day: [0, 24],
} as const;

/** Every name of a month, longer ones first. */
export const monthList =
  'januari|january|jan februari|february|feb maart|march|mrt|mar april|apr mei|may juni|june|jun juli|july|jul augustus|august|aug september|sept|sep oktober|october|okt|oct november|nov december|dec';
/** From 1. */
export const months = indexOf(monthList, 1);
/** 0 for Sunday. */
export const weekdays = indexOf(
  'zondag|sunday maandag|monday dinsdag|tuesday woensdag|wednesday donderdag|thursday vrijdag|friday zaterdag|saturday',
  0,
);
/** Numbers in words. */
export const numbers = new Map<string, number>([
  ...'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf'
    .split(' ')
    .map((word, at) => [word, at] as const),
  ...'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, at) => [word, at] as const),
  ['één', 1],
  ['a', 1],
  ['an', 1],
  ['het', 1],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
  ['half an', 0.5],
  ['half a', 0.5],
  ['een half', 0.5],
  ['veertien', 14],
  ['fourteen', 14],
  ['vijftien', 15],
  ['fifteen', 15],
  ['twintig', 20],
  ['twenty', 20],
  ['twenty-four', 24],
  ['vierentwintig', 24],
  ['dertig', 30],
  ['thirty', 30],
  ['veertig', 40],
  ['forty', 40],
  ['forty-eight', 48],
  ['achtenveertig', 48],
]);
export const parts: Readonly<Record<string, PartOfDay>> = {
  ochtend: 'morning',
  morgen: 'morning',
  ochtends: 'morning',
  morgens: 'morning',
  morning: 'morning',
  middag: 'afternoon',
  middags: 'afternoon',
  afternoon: 'afternoon',
  avond: 'evening',
  avonds: 'evening',
  evening: 'evening',
  nacht: 'night',
  nachts: 'night',
  night: 'night',
};
/** Time zones as they stand behind a time. */
export const zones: Readonly<Record<string, string>> = {
  utc: 'UTC',
  gmt: 'UTC',
  bst: 'Europe/London',
  cet: 'Europe/Amsterdam',
  cest: 'Europe/Amsterdam',
  est: 'America/New_York',
  edt: 'America/New_York',
  et: 'America/New_York',
  pst: 'America/Los_Angeles',
  pdt: 'America/Los_Angeles',
  pt: 'America/Los_Angeles',
  'us/pacific': 'America/Los_Angeles',
};

/** Words in groups, each group with its place. */
function indexOf(groups: string, first: number): ReadonlyMap<string, number> {
  return new Map(groups.split(' ').flatMap((group, at) => group.split('|').map((word) => [word, at + first] as const)));
}
