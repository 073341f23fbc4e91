/** Breaks a text into lines of at most `width` characters, at spaces; a longer word keeps a line of its own. Pure. */
export function wrap(text: string, width: number): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [''];
    for (const word of paragraph.split(/\s+/).filter(Boolean)) {
      const last = lines.at(-1)!;
      const longer = last === '' ? word : `${last} ${word}`;
      if (last !== '' && length(longer) > width) lines.push(word);
      else lines[lines.length - 1] = longer;
    }
    return lines;
  });
}

/** Wraps a text behind a first mark; further lines stand under its first word. Pure. */
export function hanging(mark: string, text: string, width: number): string[] {
  const space = ' '.repeat(length(mark));
  return wrap(text, Math.max(20, width - length(mark))).map((line, index) =>
    `${index === 0 ? mark : space}${line}`.trimEnd(),
  );
}

/** Sets two texts side by side. Pure. */
export function sideBySide(left: string, right: string, width: number): string[] {
  const each = Math.max(20, Math.floor((width - gap.length) / 2));
  const columns = [wrap(left, each), wrap(right, each)] as const;
  const rows = Math.max(columns[0].length, columns[1].length);
  return Array.from({ length: rows }, (_, row) =>
    `${padded(columns[0][row] ?? '', each)}${gap}${columns[1][row] ?? ''}`.trimEnd(),
  );
}

const gap = ' │ ';
const length = (text: string): number => [...text].length;
const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - length(text)));
