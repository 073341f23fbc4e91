import type { Localised } from '../../playbook/vocabulary.js';

/** Texts on a timeline are cut here; the whole text stands where it belongs. */
const longestQuote = 180;

/** The text in a language, else in English, else in whatever language there is. */
export const textIn = (text: Localised, language: string): string =>
  text[language] ?? text['en'] ?? Object.values(text)[0] ?? '';

/** With a capital, to begin a sentence or a heading. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Without the capital that a phrase has on a page. Names and abbreviations keep theirs. */
export const small = (text: string): string =>
  /^\p{Lu}\P{Lu}*$/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;

/** A title as it stands within a sentence: without its explanation in brackets. */
export const inline = (title: string): string => small(title.replace(/(?<=\S)\s*\([^()]*\)\s*$/, ''));

/** On one line, with a full stop where it has no end of its own. */
export function sentence(text: string): string {
  const line = text.trim().split(/\s+/).join(' ');
  return line === '' || /[.!?…][”’"')]?$/.test(line) ? line : `${line}.`;
}

/** On one line, cut after a word where it is long. */
export function short(text: string, longest = longestQuote): string {
  const line = text.trim().split(/\s+/).join(' ');
  if (line.length <= longest) return line;
  const cut = line.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${end > 0 ? cut.slice(0, end) : cut}…`.toWellFormed();
}

/** Sentences one after the other; empty ones are left out. */
export const join = (...sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');

/** What a code is called; a code without a name stands as it is. */
export const nameOf = (names: Readonly<Record<string, string>>, code: string): string =>
  Object.hasOwn(names, code) ? names[code]! : code;

/** The language's name for a language: `Dutch`, `Nederlands`. */
export const languageName = (code: string, language: string): string =>
  /^[a-z]{2,3}$/.test(code) ? (displayNames(language).of(code) ?? code) : code;

const displays = new Map<string, Intl.DisplayNames>();

/** Each is made once: that costs a hundred times its use. */
function displayNames(language: string): Intl.DisplayNames {
  let names = displays.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([language], { type: 'language' });
    displays.set(language, names);
  }
  return names;
}

/** A phrase at the head of a sentence; one with commas in it gets another, which sets it apart. */
export const asSubject = (phrase: string): string => `${capital(phrase)}${phrase.includes(',') ? ',' : ''}`;
