import { spanAt, type Reading, type Span } from '../../check/reading.js';
import { approximate, vagueNumbers, type Interval } from './approximation.js';
import { notQuantities } from './not-quantity.js';
import { figureOf, scaleOf, spelledFrom } from './numeral.js';

/** What an amount is measured in: things, percentages of a whole, or money. */
export type Measure = 'count' | 'share' | 'money';

/** A figure in the notation of the other language. */
export interface Misread {
  /** What a reader of this language takes it for. */
  readonly means: number;
  /** What it was meant to be. */
  readonly instead: number;
  /** Whether nobody would really misread it, as with `1,9 million`. */
  readonly isHarmless: boolean;
}

/** A quantity as it stands in a text; a share is in percent. The span holds its currency or percent sign. */
export interface Amount extends Span, Interval {
  readonly measure: Measure;
  /** `€`, `£` or `$`, for money. */
  readonly currency: string | null;
  readonly misread: Misread | null;
}

interface Raw extends Span {
  readonly value: number;
  readonly scale: number;
  /** How far a rounded number may be off. */
  readonly slack: number;
  readonly misread: Misread | null;
}

/** All quantities in a text, in order. Pure; linear in its length. */
export function amountsOf(reading: Reading): Amount[] {
  const skipped = joined(notQuantities(reading.text));
  const isSkipped = ({ start, end }: Span): boolean =>
    spanAt(skipped, start) !== undefined || spanAt(skipped, end - 1) !== undefined;
  const raws = [...figuresIn(reading), ...spelledIn(reading)]
    .filter((raw) => !isSkipped(raw))
    .toSorted((a, b) => a.start - b.start);
  const vague = (vagueNumbers[reading.language] ?? []).flatMap(([pattern, { low, high }]) =>
    [...reading.text.matchAll(pattern)].map((match): Amount => ({
      start: match.index,
      end: match.index + match[0].length,
      low,
      high,
      measure: 'count',
      currency: null,
      misread: null,
    })),
  );
  const fractions = fractionsIn(reading);
  const found = combined(reading, raws);
  const isInside = (span: Span): boolean => fractions.some(({ start, end }) => span.start < end && span.end > start);
  return [...found, ...vague]
    .filter((span) => !isInside(span))
    .concat(fractions)
    .toSorted((a, b) => a.start - b.start);
}

/** Spans that overlap become one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    if (last !== undefined && span.start < last.end)
      result[result.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else result.push(span);
  }
  return result;
}

const figure =
  /(?<![\p{L}\p{N}_]|\d[.,])(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d.,]?\d)|\d{1,15}(?:[.,]\d{1,15}){0,8})/gu;
const scaleAfter =
  /[ \u00a0]?(million|billion|thousand|hundred|dozen|miljoen|miljard|duizend|honderd|dozijn|mln|mld|mrd|bn)\b|(m|k)\b/iy;

function figuresIn({ text, language }: Reading): Raw[] {
  return [...text.matchAll(figure)].flatMap((match): Raw[] => {
    const start = match.index;
    const written = match[0];
    const { own, foreign } = figureOf(written, language);
    const value = own ?? foreign;
    if (value === null) return [];
    scaleAfter.lastIndex = start + written.length;
    const after = scaleAfter.exec(text);
    const word = after?.[1]?.toLowerCase() ?? after?.[2]?.toLowerCase();
    const scale = word === undefined ? 1 : word === 'm' ? 1e6 : word === 'k' ? 1e3 : (scaleOf(word) ?? 1);
    const end = start + written.length + (after?.[0].length ?? 0);
    // Letters right behind make it a name or an ordinal: 5G, 3D, 2nd.
    if (/^\p{L}/u.test(text.slice(end, end + 2)) && !/^(?:euro|EUR|pct|x\b)/.test(text.slice(end, end + 4))) return [];
    const digits = /[.,](\d+)$/.exec(written)?.[1]?.length ?? 0;
    const slack = scale < 1e3 ? 0 : Math.min(value * 0.025, 0.5 * 10 ** -digits) * scale;
    return [{ start, end, value: value * scale, scale, slack, misread: misreadOf(written, { own, foreign }, scale) }];
  });
}

function misreadOf(
  written: string,
  { own, foreign }: { own: number | null; foreign: number | null },
  scale: number,
): Misread | null {
  if (foreign === null) return null;
  if (own === null) {
    const isGrouped = written.split(/[.,]/).length > 2;
    return isGrouped || scale > 1 ? { means: foreign * scale, instead: foreign * scale, isHarmless: true } : null;
  }
  // Where the own reading is the larger one, it has three digits after its own separator: that is how it should be.
  return own < foreign && scale === 1 ? { means: own, instead: foreign, isHarmless: false } : null;
}

/** Words that make "one" a pronoun. */
const pronounBefore = /\b(?:no|any|every|some|each|this|that|the|which|another|last|first|next|only|een|number|day) $/i;

/** "One in ten" is a share, whatever stands before it. */
const shareBehind = /^ (?:in|out of|op(?: de)?) (?!the |our |de |het |onze )[\p{L}\d]/iu;

function spelledIn({ text, language, words }: Reading): Raw[] {
  const found: Raw[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index]!;
    if (/^\d/.test(word.lower)) continue;
    const spelled = spelledFrom(words, index, { language, text });
    if (spelled === null) continue;
    const end = words[spelled.next - 1]!.end;
    const follows = words[index - 1];
    // The scale of "1.9 million" belongs to the figure.
    if (follows !== undefined && /\d$/.test(follows.lower) && scaleOf(word.lower) !== null) continue;
    if (
      spelled.value === 1 &&
      !shareBehind.test(text.slice(end, end + 20)) &&
      (pronounBefore.test(text.slice(Math.max(0, word.start - 12), word.start)) ||
        (language !== 'nl' && /^ of\b/.test(text.slice(end, end + 4))))
    )
      continue;
    const slack = spelled.value >= 1e6 ? spelled.value * 0.025 : 0;
    found.push({
      start: word.start,
      end,
      value: spelled.value,
      scale: spelled.value >= 1e6 ? 1e6 : 1,
      slack,
      misread: null,
    });
    index = spelled.next - 1;
  }
  return found;
}

const rangeBetween = /^ ?(?:-|–|—|to|tot|t\/m|à) ?$/i;
const pairBetween = /^ (?:en|and|or|of|à) $/i;
const shareBetween = /^ (?:in|op de|op|out of|op elke|in every|out of every|van de) $/i;
const percentAfter = /^(?:[ \u00a0]?%|[ -](?:procent|percent|per cent|pct)\b)/i;
const moneyAfter = /^[ \u00a0]?(?:(€|euro['’]?s?\b|EUR\b)|(£|pounds?\b(?! of)|GBP\b)|(\$|dollars?\b|USD\b))/i;
const moneyBefore = /(?:(€|\beuro|\bEUR)|(£|\bGBP)|(\$|\bUSD))[ \u00a0]?$/i;

/** Joins what belongs together: the ends of a range, the two numbers of "one in three", a number and its sign. */
function combined({ text, language }: Reading, raws: readonly Raw[]): Amount[] {
  const found: Amount[] = [];
  for (let index = 0; index < raws.length; index += 1) {
    const first = raws[index]!;
    const second = raws[index + 1];
    const lead = text.slice(Math.max(0, first.start - 40), first.start);
    // A sign may stand before the second end of a range too: "€ 5 tot € 10".
    const between =
      second === undefined ? null : text.slice(first.end, second.start).replace(/[€£$] ?| ?(?:%|procent|percent)/u, '');
    let { start, end } = first;
    let low = first.value - first.slack;
    let high = first.value + first.slack;
    let isShare = false;
    if (second !== undefined && between !== null && between.length < 12) {
      const isPair =
        pairBetween.test(between) &&
        (/\b(?:tussen|between)(?: de)? (?:€ ?|£ ?)?$/i.test(lead) ||
          (/or|of|à/i.test(between) && second.value > first.value && second.value <= first.value * 2));
      const isOf = /van de/i.test(between);
      const fromTo = /\b(?:from|van) (?:€ ?|£ ?)?$/i.test(lead) && /^ (?:to|naar) $/i.test(between);
      if (fromTo) continue;
      if (
        shareBetween.test(between) &&
        first.value < second.value &&
        (second.value <= 10 || second.value === 100) &&
        (!isOf || second.value % 10 === 0)
      ) {
        isShare = true;
        low = high = (100 * first.value) / second.value;
        end = second.end;
        index += 1;
      } else if ((rangeBetween.test(between) && first.value < second.value * Math.max(1, second.scale)) || isPair) {
        const factor = second.scale >= 1e3 && first.scale === 1 && first.value < 1000 ? second.scale : 1;
        low = first.value * factor - first.slack;
        high = second.value + second.slack;
        end = second.end;
        index += 1;
      }
    }
    const tail = text.slice(end, end + 24);
    const percent = percentAfter.exec(tail);
    if (percent !== null && /^(?:punt|[- ]?points?)/i.test(tail.slice(percent[0].length))) continue;
    const signAfter = moneyAfter.exec(tail);
    const signBefore = moneyBefore.exec(lead);
    const sign = percent === null ? (signBefore ?? signAfter) : null;
    if (percent !== null) {
      isShare = true;
      end += percent[0].length;
      if (low === high) [low, high] = [low - roundingOf(text, first), high + roundingOf(text, first)];
    } else if (signBefore !== null) start -= signBefore[0].length;
    else if (signAfter !== null) end += signAfter[0].length;
    const around = [text.slice(Math.max(0, start - 40), start), text.slice(end, end + 14)] as const;
    const approximated = {
      low: approximate(low, language, ...around).low,
      high: approximate(high, language, ...around).high,
    };
    const currency = sign === null ? null : sign[1] !== undefined ? '€' : sign[2] !== undefined ? '£' : '$';
    const measure = isShare ? 'share' : currency === null ? 'count' : 'money';
    found.push({ start, end, ...approximated, measure, currency, misread: isShare ? null : first.misread });
  }
  return found;
}

/** A percentage without decimals may be a rounded one. */
const roundingOf = (text: string, { start, end }: Span): number => {
  const digits = /[.,](\d+)$/.exec(text.slice(start, end))?.[1]?.length ?? 0;
  return 0.5 * 10 ** -digits;
};

const whole = '(?: (?:of|van|the|our|all|your|de|het|onze|alle|al|those|these|die|deze)\\b)';
const fraction = (words: string, low: number, high: number): readonly [RegExp, Interval] => [
  new RegExp(`\\b(?:${words})(?=${whole})`, 'giu'),
  { low, high },
];
const fractions: readonly (readonly [RegExp, Interval])[] = [
  fraction('three[- ]quarters|driekwart|drie kwart', 70, 80),
  fraction('two[- ]thirds|tweederde|twee derde', 62, 71),
  fraction('a third|one[- ]third|een derde|eenderde', 29, 38),
  fraction('a quarter|one quarter|een kwart|een vierde', 20, 30),
  fraction('a fifth|one fifth|een vijfde', 17, 23),
  fraction('a tenth|one tenth|een tiende', 8, 12),
  [
    /(?<!eerste |tweede |andere |first |second |other |other half )\b(?:de helft|half (?:of|the|our|all)\b|one half of|the other half)(?! (?:an|time|hour|past|year))/giu,
    { low: 45, high: 55 },
  ],
];

function fractionsIn({ text, language }: Reading): Amount[] {
  return fractions.flatMap(([pattern, { low, high }]) =>
    [...text.matchAll(pattern)].map((match): Amount => {
      const start = match.index;
      const lead = text.slice(Math.max(0, start - 30), start);
      const at = { start, end: start + match[0].length };
      const more = /\b(?:more than|over|ruim|meer dan) $/i.test(lead);
      const less = /\b(?:less than|fewer than|under|minder dan|nog geen) $/i.test(lead);
      const widened = more
        ? { low: (low + high) / 2, high: 100 }
        : less
          ? { low: 0, high: (low + high) / 2 }
          : { low: approximate(low, language, lead, '').low, high: approximate(high, language, lead, '').high };
      return { ...at, ...widened, measure: 'share', currency: null, misread: null };
    }),
  );
}
