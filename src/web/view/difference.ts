import { diffArrays } from 'diff';

/** A line of two texts laid side by side: in both, or in one alone. */
export interface DifferenceLine {
  readonly text: string;
  /** At most one is true: it stands there now, or it is what was sent. */
  readonly theirs: boolean;
  readonly yours: boolean;
}

/** Texts that differ in more lines than this are shown one after the other: nobody would read the mixture. */
const mostEdits = 500;

/** What differs between the text that stands there and the one that was sent, line by line. Pure. */
export function differenceOf({ theirs, yours }: { theirs: string; yours: string }): DifferenceLine[] {
  const [a, b] = [theirs.split('\n'), yours.split('\n')];
  const found = diffArrays(a, b, { maxEditLength: mostEdits }) ?? [
    { value: a, removed: true, added: false },
    { value: b, removed: false, added: true },
  ];
  return found.flatMap(({ value, removed, added }) => value.map((text) => ({ text, theirs: removed, yours: added })));
}
