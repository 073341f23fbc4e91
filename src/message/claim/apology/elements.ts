import type { Reading, Span } from '../../check/reading.js';
import { dutch } from './dutch.js';
import { english } from './english.js';
import { apologyWordsOf, either } from './words.js';

/** What an apology consists of, by the literature on what people accept. */
export const elementNames = ['responsibility', 'repair', 'regret', 'explanation', 'repentance', 'forgiveness'] as const;
export type ElementName = (typeof elementNames)[number];
/** Where each element stands first; null where it does not. UTF-16 offsets. */
export type Elements = Readonly<Record<ElementName, Span | null>>;

/** The elements of an apology in our own words, in Dutch or English. Pure; linear.
 *  @param reading straightened */
export function elementsOf(reading: Reading): Elements {
  const patterns = elementPatterns[reading.language];
  const ownership = apologyWordsOf(reading.language)?.ownership;
  const first = (pattern: RegExp | undefined, unless?: RegExp): Span | null =>
    pattern === undefined ? null : firstSpan(reading, pattern, unless);
  return {
    responsibility: first(ownership, patterns?.disowned),
    repair: first(patterns?.repair, patterns?.noRepair),
    regret: first(apologyWordsOf(reading.language)?.regret, patterns?.noRegret),
    explanation: first(patterns?.explanation, patterns?.noExplanation),
    repentance: first(patterns?.repentance, patterns?.noRepentance),
    forgiveness: first(patterns?.forgiveness, patterns?.noForgiveness),
  };
}

/** Whether a text says what was done, or to whom. Pure.
 *  @param reading straightened */
export const namesHarm = (reading: Reading): boolean => {
  const harm = elementPatterns[reading.language]?.harm;
  return harm === undefined || firstSpan(reading, harm) !== null;
};

function firstSpan(reading: Reading, pattern: RegExp, unless?: RegExp): Span | null {
  for (const { start, text } of reading.sentences) {
    const match = pattern.exec(text);
    if (match === null || reading.isQuoted(start + match.index) || unless?.test(text) === true) continue;
    return { start: start + match.index, end: start + match.index + match[0].length };
  }
  return null;
}

interface ElementPatterns {
  readonly disowned: RegExp;
  readonly repair: RegExp;
  readonly noRepair: RegExp;
  readonly noRegret: RegExp;
  readonly explanation: RegExp;
  readonly noExplanation: RegExp;
  readonly repentance: RegExp;
  readonly noRepentance: RegExp;
  readonly forgiveness: RegExp;
  readonly noForgiveness: RegExp;
  readonly harm: RegExp;
}

const elementPatterns: Readonly<Record<string, ElementPatterns>> = {
  en: {
    disowned:
      /\b(?:not|n't|no|never|nor) (?:\w{1,10} ){0,2}(?:our (?:own )?(?:fault|mistake|responsibility)|responsible|to blame|at fault|take (?:\w{1,10} )?responsibility|accept (?:\w{1,10} )?responsibility)\b/i,
    repair: either(english.repair),
    noRepair: either(english.noRepair),
    noRegret: /\b(?:not|n't|never|no) (?:\w{1,10} ){0,2}(?:sorry|apologi[sz]e|regret|apology)\b/i,
    explanation:
      /\bbecause\b(?! (?:you|your)\b)|\b(?:was|were|is) caused by\b|\bthe (?:\w{1,12} )?cause (?:is|was|lay)\b|\bas a result of\b|\bdue to\b|\b(?:this|it|that) happened (?:when|after|as)\b|\bhere is what happened\b|\bwhat (?:happened|went wrong) (?:is|was)\b|\b(?:led|leading) to\b|\bcame about\b|\b(?:why|how) (?:did )?(?:this|it) (?:happened?|came? to (?:this|be))\b|\bresulted (?:in|from)\b|\bwhich (?:meant|caused)\b|\bwhen we (?:moved|changed|switched|updated|migrated|tested|replaced|merged|launched)\b/i,
    noExplanation:
      /\b(?:not|n't) (?:yet )?(?:know|clear|sure|established)\b[^.!?\n]{0,40}\b(?:cause|why|how|because)\b|\bcause is (?:not|still|un)/i,
    repentance: either(english.repentance),
    noRepentance: /\b(?:not|n't|no need to|never) (?:chang|improv|review|learn|do better|prevent)/i,
    forgiveness: /\bforgive(?:n|ness)?\b|\bpardon\b/i,
    noForgiveness: /\b(?:not|n't|cannot|unforgiv)\b[^.!?\n]{0,20}\b(?:forgive|unforgivable)/i,
    harm: either(english.harm),
  },
  nl: {
    disowned:
      /(?<!\p{L})(?:niet|geen|nooit) (?:\p{L}{1,12} ){0,2}(?:onze (?:fout|schuld|verantwoordelijkheid)|verantwoordelijk\p{L}{0,4}|aan ons te wijten|(?:bij|aan|door|van|op) ons)(?!\p{L})/iu,
    repair: either(dutch.repair),
    noRepair: either(dutch.noRepair),
    noRegret:
      /(?<!\p{L})(?:geen|niet|nooit) (?:\p{L}{1,12} )?(?:excuses|spijt|sorry|verontschuldig\p{L}{0,8})(?!\p{L})|(?<!\p{L})excuses? (?:is|zijn) (?:niet|geen)(?!\p{L})/iu,
    explanation:
      /(?<!\p{L})(?:doordat|omdat(?! (?:u|je|jullie))|waardoor|aangezien|de oorzaak|oorzaak (?:is|was|ligt|lag)|veroorzaakt|(?:kwam|kwamen|komt|ontstond|ontstonden|gebeurde) (?:\p{L}{1,12} ){0,3}(?:door|toen|bij|omdat)|door een (?:\p{L}{1,15} )?(?:\p{L}{0,15}fout|\p{L}{0,10}storing|vergissing|update|lek|defect|bug)|hoe (?:kon|heeft|kwam) (?:het|dit|dat)|zo kon(?:den)?|hoe (?:het|dit) (?:zover )?kon|dit is er gebeurd|wat er (?:is gebeurd|gebeurde|misging|mis is gegaan)|als gevolg van|ten gevolge van|leidde(?:n)? (?:ertoe|tot)|(?:hoe|zo) zit het|hoe het (?:echt |precies )?zit|toen (?:wij|we) (?:\p{L}{1,12} ){0,6}(?:overstapten|vervingen|wijzigden|veranderden|testten|overzetten))(?!\p{L})/iu,
    noExplanation:
      /(?<!\p{L})(?:oorzaak|waarom|hoe (?:het|dit))(?!\p{L})[^.!?\n]{0,50}(?<!\p{L})(?:nog niet|onbekend|nog onduidelijk)(?!\p{L})|(?<!\p{L})(?:weten|kennen) (?:\p{L}{1,12} ){0,3}(?:nog )?niet (?:\p{L}{1,12} ){0,3}(?:oorzaak|waarom|hoe)|(?<!\p{L})kennen (?:wij |we )?de oorzaak (?:nog )?niet/iu,
    repentance: either(dutch.repentance),
    noRepentance:
      /(?<!\p{L})(?:veranderen|verbeteren|wijzigen) (?:wij |we )?(?:\p{L}{1,12} ){0,2}(?:niets|niet)(?!\p{L})/iu,
    forgiveness: /(?<!\p{L})(?:vergeving|vergeven|vergeef|vergeeft)(?!\p{L})/iu,
    noForgiveness: /(?<!\p{L})(?:niet|geen) (?:\p{L}{1,12} ){0,2}(?:vergev\p{L}{1,4}|vergeef\p{L}{0,2})(?!\p{L})/iu,
    harm: either(dutch.harm),
  },
};
