/** What stands in for a value that is known by its key: no word, so that no rule takes it for one. */
const blank = '□';

/** The words of a source that somebody typed, or a template says: without the values of facts. Pure. */
export const typedWords = (source: string): string => source.replace(/\{\{[^{}]*\}\}/g, blank);
