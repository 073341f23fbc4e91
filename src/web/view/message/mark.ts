import type { Strength } from '../../../playbook/vocabulary.js';
import { showHidden } from '../../../message/check/form.js';

/** A place in a text, in UTF-16 units. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** The words that a finding is about. */
export interface Span extends Range {
  /** The finding's number in the list beside the text, from 1. */
  readonly number: number;
  readonly strength: Strength;
}

/** A stretch of a text over which the same findings stand. */
export interface Segment {
  readonly text: string;
  /** The firmest of them; null where there is none. */
  readonly strength: Strength | null;
  /** Findings whose words begin here: the list links to this place. */
  readonly begins: readonly number[];
  /** Findings whose words end here: their numbers stand behind them, and link to the list. */
  readonly ends: readonly Pick<Span, 'number' | 'strength'>[];
}

/** Lays findings over the parts of a text that are shown. Spans may overlap, and may reach over several parts. Pure; in the
 *  time of the text, and of spans times parts. */
export function segmentsOf(text: string, parts: readonly Range[], spans: readonly Span[]): Segment[][] {
  const told = new Map<number, { first: number; last: number }>();
  for (const span of spans) {
    const within = parts.flatMap((part, index) => (part.start < span.end && span.start < part.end ? [index] : []));
    if (within.length > 0) told.set(span.number, { first: within[0]!, last: within.at(-1)! });
  }
  return parts.map((part, index) => {
    const here = spans
      .filter(({ number }) => index >= (told.get(number)?.first ?? Infinity) && index <= told.get(number)!.last)
      .map((span) => ({ ...span, start: Math.max(span.start, part.start), end: Math.min(span.end, part.end) }))
      .filter(({ start, end }) => start < end);
    const cuts = [...new Set([part.start, part.end, ...here.flatMap(({ start, end }) => [start, end])])].toSorted(
      (a, b) => a - b,
    );
    return cuts.slice(0, -1).map((start, at): Segment => {
      const end = cuts[at + 1]!;
      const over = here.filter((span) => span.start <= start && span.end >= end);
      return {
        text: showHidden(text.slice(start, end)),
        strength: order.find((strength) => over.some((span) => span.strength === strength)) ?? null,
        begins: over
          .filter((span) => span.start === start && told.get(span.number)!.first === index)
          .map(({ number }) => number),
        ends: over
          .filter((span) => span.end === end && told.get(span.number)!.last === index)
          .map(({ number, strength }) => ({ number, strength })),
      };
    });
  });
}

const order: readonly Strength[] = ['hard', 'soft', 'advice'];

/** Where findings stand in a text; those that are about no words of it are left out. Pure.
 *  @param findings numbered by their order */
export function spansOf(
  text: string,
  findings: readonly {
    readonly line: number;
    readonly column: number;
    readonly length: number;
    readonly strength: Strength;
  }[],
): Span[] {
  const lines = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.push(at + 1);
  return findings.flatMap(({ line, column, length, strength }, index) => {
    const start = (lines[line - 1] ?? text.length) + column - 1;
    const end = Math.min(start + length, text.length);
    return length === 0 || start >= end ? [] : [{ number: index + 1, start, end, strength }];
  });
}
