/** A pattern for words as people may type them: any white space, any quotes and hyphens, whole words only. */
export const spellings = (words: string): string => withBounds(words, bodyOf(words));

const bodyOf = (words: string): string =>
  words
    .trim()
    .replace(/[.!?…]{1,9}$/, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘`´]/g, "['’‘`´]")
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/[-‐‑–]/g, '[-‐‑–]')
    .replace(/\s+/g, '\\s{1,9}');

const withBounds = (words: string, body: string): string =>
  `${/^[\p{L}\p{N}]/u.test(words.trim()) ? before : ''}${body}${/[\p{L}\p{N}.!?…]$/u.test(words.trim()) ? after : ''}`;

/** The same, and the phrase's last word in its other forms: `glitches` for `glitch`, `calamiteiten` for `calamiteit`. */
export function inflections(words: string, language: string): string {
  const last = /(?<![\p{L}\p{N}'’-])\p{L}{3,40}$/u.exec(words.trim())?.[0];
  if (last === undefined) return spellings(words);
  const body = bodyOf(words);
  const isAlone = last === words.trim();
  const endings = language === 'nl' ? dutchEndings(last, isAlone) : englishEndings(last, isAlone);
  const stem = body.slice(0, -last.length);
  return withBounds(words, `${stem}(?:${[`${last}(?:${endings.join('|')})?`, ...changed(last, language)].join('|')})`);
}

/** A word that ends in "e" takes no "-ed": "fired" is no fire. */
const englishEndings = (word: string, isAlone: boolean): string[] => [
  's',
  "['’]s",
  ...(/(?:s|x|z|ch|sh)$/i.test(word) ? ['es'] : []),
  ...(isAlone && word.length > 3 && !/[aeiouy]$/i.test(word) ? ['ed', 'ing'] : []),
];

const dutchEndings = (word: string, isAlone: boolean): string[] => [
  's',
  "['’]s",
  ...(/e$/i.test(word) ? ['n'] : isOfVerb.test(word) || doubled.test(word) ? [] : ['en']),
  ...(isAlone && !/e$/i.test(word) && !doubled.test(word) ? ['e'] : []),
];

/** Where "-en" makes a verb: "ontslagen" is no plural of "ontslag". */
const isOfVerb = /^(?:be|ver|ont|her)/i;

/** A word whose last letter is doubled in its plural. */
const doubled = /[^aeiou][aeiou]([bdfgklmnprst])$/iu;

/** Plurals that change the word itself: "policy" and "policies", "lek" and "lekken", "probleem" and
 *  "problemen". */
function changed(word: string, language: string): string[] {
  if (language === 'nl' && isOfVerb.test(word)) return [];
  if (language !== 'nl') return /[^aeiou]y$/i.test(word) ? [`${word.slice(0, -1)}ies`] : [];
  const long = /^(.{0,40}[^aeou])([aeou])\2([bdfgklmnprst])$/iu.exec(word);
  if (long !== null) return [`${long[1]!}${long[2]!}${{ f: 'v', s: 'z' }[long[3]!] ?? long[3]!}en`];
  const short = doubled.exec(word);
  return short === null ? [] : [`${word}${short[1]!}en`];
}

/** What stands for `\b`, which knows ASCII letters alone. */
export const before = '(?<![\\p{L}\\p{N}])';
export const after = '(?![\\p{L}\\p{N}])';

/** Words that say something by themselves, in small letters: five letters or more. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= 5);
