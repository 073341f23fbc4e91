import { distance } from 'fastest-levenshtein';
import type { Context } from '../check/context.js';
import type { Hit } from '../check/finding.js';
import type { Reading } from '../check/reading.js';
import { isUsable } from '../fact.js';

/** Shorter names differ from too many words by a letter. */
const shortest = 5;
const shortestForTwo = 9;

/** Names that are a letter or two off one on the fact sheet. Pure. */
export function misspeltNames(reading: Reading, { sheet }: Context): Hit[] {
  const names = Object.values(sheet).flatMap((fact) =>
    fact.type === 'name' && isUsable(fact, reading.language)
      ? [{ value: String(fact.value).trim(), aliases: fact.terms?.[reading.language] ?? [] }]
      : [],
  );
  const known = new Set(names.flatMap(({ value, aliases }) => [value, ...aliases].map((name) => name.toLowerCase())));
  return names.flatMap(({ value }) => {
    const wanted = value.toLowerCase();
    const size = value.split(/\s+/).length;
    if (value.length < shortest || !/^\p{Lu}/u.test(value)) return [];
    return reading.words.flatMap((word, index): Hit[] => {
      const last = reading.words[index + size - 1];
      if (last === undefined || word.lower.charAt(0) !== wanted.charAt(0)) return [];
      const written = reading.text.slice(word.start, last.end);
      if (!isName(written, size) || reading.isQuoted(word.start)) return [];
      const bare = written
        .replace(/-\p{Ll}[\p{L}]*$/u, '')
        .replace(/['’]s?$/, '')
        .replace(/\s+/g, ' ')
        .toLowerCase();
      const most = wanted.length >= shortestForTwo ? 2 : 1;
      if (Math.abs(bare.length - wanted.length) > most || distance(bare, wanted) > most) return [];
      if (known.has(bare) || isInflected(bare, wanted)) return [];
      return [{ rule: 'name-misspelt', start: word.start, end: word.start + bare.length, data: { instead: value } }];
    });
  });
}

/** Begins with a capital, and is one run of words in a line: no full stop or comma between them. */
const isName = (written: string, size: number): boolean =>
  /^\p{Lu}/u.test(written) &&
  (size === 1 || /^[\p{L}\p{N}'’&.-]+(?: [\p{L}\p{N}'’&.-]+)*$/u.test(written)) &&
  !/\. /.test(written);

/** A genitive, plural or derived form; or a name without its last letters, which is a short form. */
const isInflected = (written: string, name: string): boolean =>
  new RegExp(`^${name.replace(/[^\p{L}\p{N} ]/gu, '.')}(?:s|en|e|er|ers|se|'s|’s)$`, 'u').test(written) ||
  new RegExp(`^${written.replace(/[^\p{L}\p{N} ]/gu, '.')}(?:s|en|e|er|ers)$`, 'u').test(name);
