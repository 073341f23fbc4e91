/** A line of two texts laid side by side: in both, or in one alone. */
export interface DifferenceLine {
  readonly text: string;
  /** At most one is true: it stands there now, or it is what was sent. */
  readonly theirs: boolean;
  readonly yours: boolean;
}

/** More lines than this on each side are not compared: nobody would read it. */
const mostLines = 500;

/** What differs between the text that stands there and the one that was sent, line by line. Pure. */
export function differenceOf({ theirs, yours }: { theirs: string; yours: string }): DifferenceLine[] {
  const [a, b] = [theirs.split('\n'), yours.split('\n')];
  const only = (side: 'theirs' | 'yours', text: string): DifferenceLine => ({
    text,
    theirs: side === 'theirs',
    yours: side === 'yours',
  });
  if (a.length > mostLines || b.length > mostLines)
    return [...a.map((text) => only('theirs', text)), ...b.map((text) => only('yours', text))];
  const common = lengths(a, b);
  const lines: DifferenceLine[] = [];
  for (let i = 0, j = 0; i < a.length || j < b.length;) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      lines.push({ text: a[i]!, theirs: false, yours: false });
      i += 1;
      j += 1;
    } else if (j >= b.length || (i < a.length && common[i + 1]![j]! >= common[i]![j + 1]!)) {
      lines.push(only('theirs', a[i]!));
      i += 1;
    } else {
      lines.push(only('yours', b[j]!));
      j += 1;
    }
  }
  return lines;
}

/** How long the longest common subsequence is of what follows each pair of places. */
function lengths(a: readonly string[], b: readonly string[]): number[][] {
  const table = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      table[i]![j] = a[i] === b[j] ? table[i + 1]![j + 1]! + 1 : Math.max(table[i + 1]![j]!, table[i]![j + 1]!);
  return table;
}
