import type { FindingWords } from '../../incident/words.js';
import type { Finding } from '../../message/check/finding.js';

/** A finding with its words, as it is printed. */
export interface Told extends Finding, FindingWords {}

/** What was found in a file, as a compiler would print it: the place, the words underlined, why, and the cure.
 *  @param names what each strength is called in the reader's language */
export function reportOf(
  { file, text, findings }: { file: string; text: string; findings: readonly Told[] },
  names: Readonly<Record<Finding['strength'], string>>,
): string {
  const lines = text.split('\n');
  return findings
    .map(({ rule, strength, line, column, length, what, why, cure }) =>
      [
        `${file}:${line}:${column} ${names[strength]} [${rule}] ${what}`,
        ...(length === 0 ? [] : excerpt(lines[line - 1] ?? '', line, column, length)),
        `  ${why} ${cure}`,
        '',
      ].join('\n'),
    )
    .join('\n');
}

/** Wider than a terminal helps nobody. */
const widest = 100;

/** The line with the words underlined; of a long line the part around them. */
function excerpt(line: string, number: number, column: number, length: number): string[] {
  const from = Math.max(0, column - 1 - Math.max(20, widest - length - 20));
  const shown = line.slice(from, from + widest);
  const start = column - 1 - from;
  const lead = from > 0 ? '…' : '';
  const gutter = `${number} | `.padStart(8);
  const under = shown.slice(start, start + length);
  return [
    `${gutter}${lead}${shown.replaceAll('\t', ' ')}`,
    `${'| '.padStart(8)}${' '.repeat(lead.length + start)}${'~'.repeat(Math.max(1, under.length))}`,
  ];
}
