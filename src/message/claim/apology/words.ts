import { dutch } from './dutch.js';
import { english } from './english.js';

/** How an apology and an owned fault sound, per language. Made for one sentence with straight apostrophes. */
export interface ApologyWords {
  /** An apology in so many words. */
  readonly apology: RegExp;
  /** The apology, or a regret that falls short of it. */
  readonly regret: RegExp;
  /** We say that it was ours. Negation stands outside these turns of phrase, or is looked for before them. */
  readonly ownership: RegExp;
}

/** One pattern of many turns of phrase. Pure. */
export const either = (parts: readonly string[]): RegExp => new RegExp(parts.join('|'), 'iu');

const words: Readonly<Record<string, ApologyWords>> = {
  en: {
    apology: /(?<!\bsafe than )\bsorry\b|\bapolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)\b|\bforgive us\b|\bbeg your pardon\b/i,
    regret: /(?<!\bsafe than )\bsorry\b|\bapolog(?:y|ies|i[sz]e[sd]?|i[sz]ing)\b|\bregret(?:s|ted|ful|table|tably)?\b/i,
    ownership: either(english.ownership),
  },
  nl: {
    apology:
      /\bexcuus|\bexcuses\b|\bexcuseren\b|\bverontschuldig|\bsorry\b|\bspijt (?:het )?(?:ons|mij|me)\b|\b(?:oprechte?|diepe?|veel|onze) spijt\b/i,
    regret: /\bexcuus|\bexcuses\b|\bverontschuldig|\bsorry\b|\bspijt\b|\bbetreur/i,
    ownership: either(dutch.ownership),
  },
};

/** The words of an apology in a language; undefined where nobody wrote them. Pure. */
export const apologyWordsOf = (language: string): ApologyWords | undefined => words[language];
