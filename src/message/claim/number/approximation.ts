/** An interval that a number may lie in, both ends part of it. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

type Widen = (value: number) => Interval;

const about: Widen = (value) => ({ low: value * 0.9, high: value * 1.1 });
const moreThan: Widen = (value) => ({ low: value, high: value * 1.2 });
const almost: Widen = (value) => ({ low: value * 0.9, high: value });
/** "Up to about 2,400" rises to what "about 2,400" does. */
const upToAbout: Widen = (value) => ({ low: 0, high: value * 1.1 });
const upTo: Widen = (value) => ({ low: 0, high: value });
const atLeast: Widen = (value) => ({ low: value, high: Infinity });

/** Words right before a number. The longer ones stand first, so that "no more than" is not read as "more than". */
const before: Readonly<Record<string, readonly (readonly [RegExp, Widen])[]>> = {
  en: [
    [
      /\b(?:up to|as many as|as much as|at most|no more than|a maximum of) (?:about|around|roughly|approximately|some|an estimated) $/i,
      upToAbout,
    ],
    [
      /\b(?:no|not) (?:more|over) than $|\b(?:(?<!\b(?:gone|went|goes|risen|rose|rises|shot|crept|moved|grown|grew|now) )up to|as many as|as much as|at most|a maximum of|maximum of|maximum) $/i,
      upTo,
    ],
    [/\b(?:no|not) (?:fewer|less) than $|\b(?:at least|a minimum of|minimum of) $/i, atLeast],
    [/\b(?:fewer|less|lower) than $|(?<!just )\b(?:under|below) $/i, upTo],
    [/\b(?:almost|nearly|just under|just below|just short of|close to|approaching|not quite) $/i, almost],
    [/\b(?:more than|over|in excess of|upwards? of|above|just over|well over|exceeding|greater than) $/i, moreThan],
    [
      /\b(?:about|around|in the order of|give or take|roughly|approximately|approx\.?|circa|ca\.?|some|an estimated|estimated|estimated at|in the region of|something like|say) $|~ ?$/i,
      about,
    ],
  ],
  nl: [
    [
      /\b(?:tot|hooguit|maximaal|hoogstens) (?:wel )?(?:ongeveer|circa|zo['’]n|rond de|grofweg|naar schatting|pakweg) $/i,
      upToAbout,
    ],
    [
      /\b(?:niet meer dan|maximaal|hooguit|hoogstens|ten hoogste|tot wel|tot maximaal|op zijn hoogst|een maximum van|(?<!opgelopen |gestegen |gegroeid |loopt op |liep op |stijgt |steeg |toegenomen |verhoogd )tot) $/i,
      upTo,
    ],
    [
      /\b(?:niet minder dan|minstens|tenminste|ten minste|minimaal|zeker|op zijn minst|een minimum van|vanaf) $/i,
      atLeast,
    ],
    [/\b(?:minder dan|onder de|beneden de) $/i, upTo],
    [/\b(?:bijna|haast|net geen|nog geen|krap|tegen de|een kleine|net onder de|vrijwel) $/i, almost],
    [
      /\b(?:ruim|meer dan|boven de|dik|een dikke|een goede|iets meer dan|net iets meer dan|net boven de|ver boven de) $/i,
      moreThan,
    ],
    [
      /\b(?:ongeveer|bij benadering|circa|ca\.?|zo['’]n|rond de|rond|om en nabij de|grofweg|naar schatting|geschat op|pakweg|plusminus|een stuk of|omstreeks) $|~ ?$/i,
      about,
    ],
  ],
};

const after: readonly (readonly [RegExp, Widen])[] = [
  [/^(?:\+|-plus\b)| (?:or more|of meer|or above|plus)\b/iy, atLeast],
  [/^ (?:or fewer|or less|of minder)\b/iy, upTo],
  [/^ (?:or so|of zo|or thereabouts)\b/iy, about],
];

/** What the words around a number make of it. Pure.
 *  @param lead the text before it, and @param tail the text after it; some thirty characters of each will do */
export function approximate(value: number, language: string, lead: string, tail: string): Interval {
  const widen =
    (before[language] ?? []).find(([pattern]) => pattern.test(lead))?.[1] ??
    after.find(([pattern]) => {
      pattern.lastIndex = 0;
      return pattern.test(tail);
    })?.[1];
  return widen === undefined ? { low: value, high: value } : widen(value);
}

/** The words right before a number that belong to it, so that what stands before them can be looked at. Pure. */
export function approximatorIn(lead: string, language: string): string {
  for (const [pattern] of before[language] ?? []) {
    const found = pattern.exec(lead);
    if (found !== null) return found[0];
  }
  return '';
}

/** Numbers that are told as "dozens" or "hundreds". */
export const vagueNumbers: Readonly<Record<string, readonly (readonly [RegExp, Interval])[]>> = {
  en: [
    [/\b(?:several|many|a few|some) hundreds? thousand\b|\bhundreds of thousands\b/giu, { low: 2e5, high: 999_999 }],
    [/\btens of thousands\b/giu, { low: 2e4, high: 99_999 }],
    [/\b(?:several|a few|many) thousand\b|(?<!tens of |hundreds of )\bthousands\b/giu, { low: 2e3, high: 9999 }],
    [
      /\b(?:several|a few|a couple of) hundred\b(?! thousand)|\bhundreds\b(?! of (?:thousands|millions))/giu,
      { low: 200, high: 999 },
    ],
    [/\b(?:several |a few )?dozens\b|\btens\b(?! of thousands)/giu, { low: 20, high: 99 }],
    [/\b(?:several|a few) million\b|(?<!hundreds of |tens of )\bmillions\b/giu, { low: 2e6, high: 99e6 }],
    [/\ba handful\b/giu, { low: 1, high: 10 }],
  ],
  nl: [
    [/\bhonderdduizenden\b/giu, { low: 2e5, high: 999_999 }],
    [/\btienduizenden\b/giu, { low: 2e4, high: 99_999 }],
    [/\b(?:een paar|enkele) duizend\b|\bduizenden\b/giu, { low: 2e3, high: 9999 }],
    [/\b(?:een paar|enkele) honderd\b|\bhonderden\b/giu, { low: 200, high: 999 }],
    [/\btientallen\b/giu, { low: 20, high: 99 }],
    [/\b(?:een paar|enkele) miljoen\b|\bmiljoenen\b/giu, { low: 2e6, high: 99e6 }],
    [/\been handvol\b/giu, { low: 1, high: 10 }],
  ],
};
