/** A pattern for words as people may type them: any white space, any quotes and hyphens, whole words only. */
export const spellings = (words: string): string => {
  const body = words
    .trim()
    .replace(/[.!?…]{1,9}$/, '')
    .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
    .replace(/['’‘`´]/g, "['’‘`´]")
    .replace(/["“”„«»]/g, '["“”„«»]')
    .replace(/[-‐‑–]/g, '[-‐‑–]')
    .replace(/\s+/g, '\\s{1,9}');
  return `${/^[\p{L}\p{N}]/u.test(words.trim()) ? before : ''}${body}${/[\p{L}\p{N}.!?…]$/u.test(words.trim()) ? after : ''}`;
};

/** What stands for `\b`, which knows ASCII letters alone. */
export const before = '(?<![\\p{L}\\p{N}])';
export const after = '(?![\\p{L}\\p{N}])';

/** Words that say something by themselves, in small letters: five letters or more. */
export const contentWords = (text: string): string[] =>
  (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).filter((word) => word.length >= 5);
