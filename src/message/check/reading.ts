import { sentencesOf } from '../thread.js';

/** A stretch of a text. UTF-16 offsets; the end is not part of it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface Word extends Span {
  /** In small letters. */
  readonly lower: string;
}

/** A text cut into what rules look at. Made once for a text and language, and kept for a while. */
export interface Reading {
  readonly text: string;
  readonly language: string;
  readonly sentences: readonly (Span & { readonly text: string })[];
  readonly words: readonly Word[];
  /** Whether somebody else's words stand there: quoted, and not said by one of us in the same breath. */
  isQuoted(at: number): boolean;
  /** Whether a sentence stands there that repeats what we said before in order to take it back. */
  isRetracted(at: number): boolean;
  /** The sentence that an offset lies in; the last one before it where it lies between two.
   *  @param further how many sentences after that one instead */
  sentenceAt(at: number, further?: number): Span & { readonly text: string };
}

const kept = new Map<string, Reading>();
/** An incident has some sixty texts; a few incidents are looked at at a time. */
const mostKept = 500;

/** Reads a text. Pure; linear in its length. */
export function readingOf(text: string, language: string): Reading {
  const key = `${language} ${text}`;
  const known = kept.get(key);
  if (known !== undefined) return known;
  if (kept.size >= mostKept) kept.delete(kept.keys().next().value!);
  const reading = read(text, language);
  kept.set(key, reading);
  return reading;
}

function read(text: string, language: string): Reading {
  const sentences = sentencesOf(text).map(({ start, end }) => ({ start, end, text: text.slice(start, end) }));
  const quotes = quotesIn(text);
  const retracted = sentences.filter(
    (sentence, index) =>
      (retraction[language] ?? retraction['en']!).test(sentence.text) ||
      (takenBack[language] ?? takenBack['en']!).test(sentences[index + 1]?.text ?? ''),
  );
  return {
    text,
    language,
    sentences,
    words: [...text.matchAll(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      lower: match[0].toLowerCase(),
    })),
    isQuoted: (at) => spanAt(quotes, at) !== undefined,
    isRetracted: (at) => spanAt(retracted, at) !== undefined,
    sentenceAt: (at, further = 0) => {
      let low = 0;
      for (let high = sentences.length; high - low > 1;) {
        const middle = (low + high) >> 1;
        if (sentences[middle]!.start <= at) low = middle;
        else high = middle;
      }
      return sentences[low + further] ?? { start: text.length, end: text.length, text: '' };
    },
  };
}

/** What is longer was not written by anybody, and would only fill the memory. */
const longestSentence = 1000;

/** Some sixty texts of thirty sentences, for a few incidents. */
const mostSentences = 8000;

/** Keeps what a pure function says of a sentence: when a text is edited, all its other sentences are as they were, and drafts
 *  of one template share most of theirs. */
export function keptForSentence<T>(find: (sentence: string) => T): (sentence: string) => T {
  const found = new Map<string, { readonly what: T }>();
  return (sentence) => {
    if (sentence.length > longestSentence) return find(sentence);
    const known = found.get(sentence);
    if (known !== undefined) return known.what;
    const what = find(sentence);
    if (found.size >= mostSentences) found.delete(found.keys().next().value!);
    found.set(sentence, { what });
    return what;
  };
}

/** Keeps what was found in a reading for as long as the reading is kept: it is asked for at each step of a text's way. */
export function keptFor<T>(find: (reading: Reading) => T): (reading: Reading) => T {
  const found = new WeakMap<Reading, { readonly what: T }>();
  return (reading) => {
    const known = found.get(reading);
    if (known !== undefined) return known.what;
    const what = find(reading);
    found.set(reading, { what });
    return what;
  };
}

/** The span that an offset lies in, of spans in rising order that do not overlap. */
export function spanAt<T extends Span>(spans: readonly T[], at: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= at) low = middle + 1;
    else high = middle;
  }
  const span = spans[low];
  return span !== undefined && span.start <= at ? span : undefined;
}

const closing: Readonly<Record<string, string>> = { '“': '”', '„': '”', '"': '"', '«': '»', '‘': '’' };
/** No quotation is longer; a mark without its partner then quotes nothing. */
const longestQuote = 1500;

/** Quotations of somebody else, or of ourselves earlier. What one of us says now ("…", says our director) is our own text. */
function quotesIn(text: string): Span[] {
  const quotes: Span[] = [];
  const opener = /[“„"«‘]/g;
  // Where each closing mark stands next: looked for once, not anew from each opening one.
  const next = new Map<string, number>();
  for (let match = opener.exec(text); match !== null; match = opener.exec(text)) {
    const partner = closing[match[0]]!;
    const from = match.index + 1;
    let at = next.get(partner) ?? -1;
    if (at < from) at = text.indexOf(partner, from);
    next.set(partner, at < 0 ? Infinity : at);
    if (at < 0 || at - from >= longestQuote) continue;
    const end = at - from;
    // Half a pair around one letter, as in ‘s-Gravenhage, is an apostrophe.
    if (match[0] === '‘' && end < 2) continue;
    const span = { start: match.index, end: from + end + 1 };
    opener.lastIndex = span.end;
    if (!isSaidNow(text, span)) quotes.push(span);
  }
  return quotes;
}

const saidAfter = /^[\s,.]{0,3}(?:zegt|aldus|stelt|verklaart|licht\b|says|said|adds|according to)\b/i;
const saidBefore = /(?:\b(?:zegt|verklaart|says|said|adds)\b[^.!?\n]{0,60}|:)\s*$/i;

const isSaidNow = (text: string, { start, end }: Span): boolean =>
  saidAfter.test(text.slice(end, end + 30)) || saidBefore.test(text.slice(Math.max(0, start - 80), start));

/** Sentences that say what we said wrongly before. */
const retraction: Readonly<Record<string, RegExp>> = {
  en: /\b(?:earlier|previously|yesterday|this morning|this afternoon|last night|in our (?:last|previous|first)|in an earlier)\b[^.!?]{0,120}\b(?:said|wrote|reported|told|stated|gave|mentioned|posted)\b|\bwe (?:said|wrote|reported|told you|stated|gave|mentioned|posted)\b[^.!?]{0,120}\b(?:earlier|previously|yesterday|this morning|this afternoon|last night|before|wrong|incorrect)|\b(?:was|were|is|are) (?:wrong|incorrect|not (?:right|correct|true))\b|\bincorrectly\b|\bwrongly\b|\bour (?:\p{L}{1,14} ){0,2}(?:letter|post|statement|message|e-?mail|tweet|release|bulletin|update)s?\b[^.!?]{0,40}\b(?:said|wrote|stated|reported|claimed|gave|called|named)\b|\binstead of\b|\brather than\b|\b(?:it|that) is not true that\b/iu,
  nl: /\b(?:eerder|gisteren|vanochtend|vanmorgen|vanmiddag|gisteravond|in (?:ons|onze) (?:vorige|eerdere|eerste))\b[^.!?]{0,120}\b(?:meldden|schreven|zeiden|noemden|gaven|stond|gemeld|gezegd|geschreven|genoemd)\b|\bwij? (?:meldden|schreven|zeiden|noemden|gaven)\b[^.!?]{0,120}\b(?:eerder|gisteren|vanochtend|vanmorgen|vanmiddag|fout|onjuist)|\b(?:klopt|kloppen|klopte|klopten) niet\b|\b(?:was|waren|is|zijn) (?:fout|onjuist|niet (?:juist|waar))\b|\b(?:in|volgens) (?:onze|ons) (?:\p{L}{1,14} ){0,2}(?:brief|bericht|verklaring|e-?mail|persbericht|post|tweet|update)\b[^.!?]{0,40}\b(?:stonden|stond|noemden|schreven|meldden|gaven|zeiden)\b|\bten onrechte\b|\bin plaats van\b|\bhet is niet waar dat\b/iu,
};

/** Sentences that take back the one before them. */
const takenBack: Readonly<Record<string, RegExp>> = {
  en: /^(?:that|this|it|the figure|the number|those (?:figures|numbers))\b[^.!?]{0,30}\b(?:(?:was|were|is|are) (?:wrong|incorrect|not (?:right|correct|true)|a mistake)|does not hold)\b/i,
  nl: /^(?:dat|dit|het aantal|het bedrag|het cijfer|die cijfers?)\b[^.!?]{0,30}\b(?:(?:klopt|klopte|klopten|kloppen) niet|(?:was|waren|is|zijn) (?:fout|onjuist|niet (?:juist|waar)|een vergissing))/i,
};
