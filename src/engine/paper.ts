import type { PartId, SectionId } from '../incident/words/paper.js';
import { paperWords } from '../incident/words/paper.js';

/** One thing told on a paper, on one line. */
export interface Line {
  /** What it is about: a fact's key, or the id of a message, task, role, decision, promise, question or clock. */
  readonly id: string;
  readonly text: string;
  /** What belongs to it and is less urgent. */
  readonly note?: string;
  /** It changed after the moment since which somebody asks. */
  readonly isNew: boolean;
  /** It is overdue, or stands in public and is no longer right. */
  readonly wrong: boolean;
  /** It is for the team alone, and must not be said in public. */
  readonly secret: boolean;
  /** The message that it is about, where a page can show it. */
  readonly message?: string;
}

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly lines: readonly Line[];
  /** What stands there where there are no lines. */
  readonly empty: string;
}

export interface Part {
  readonly id: PartId;
  readonly title: string;
  readonly sections: readonly Section[];
}

/** A report made to be read, mailed or printed: the page, the pack, JSON and plain text show the same lines. */
export interface Paper {
  readonly incident: string;
  readonly version: number;
  readonly language: string;
  readonly title: string;
  /** The incident's own title. */
  readonly subject: string;
  /** `EXERCISE` in the reader's language; null where it is real. */
  readonly exercise: string | null;
  readonly at: string;
  /** What to know where there is time for two sentences. */
  readonly head: readonly string[];
  readonly parts: readonly Part[];
}

/** Characters that turn the reading order around, or that no line may hold: somebody's text must not rearrange ours. */
const unfit = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu;

/** A text on one line, without characters that change how its neighbours are read. Pure. */
export const clean = (text: string): string => text.toWellFormed().replace(unfit, ' ').replace(/\s+/gu, ' ').trim();

/** A line of a paper. Pure. */
export function line(
  id: string,
  text: string,
  { note = '', message, ...marks }: { note?: string; message?: string } & Partial<Omit<Line, 'id' | 'text'>> = {},
): Line {
  const said = clean(note);
  return {
    id,
    text: clean(text),
    ...(said === '' ? {} : { note: said }),
    isNew: marks.isNew ?? false,
    wrong: marks.wrong ?? false,
    secret: marks.secret ?? false,
    ...(message === undefined ? {} : { message }),
  };
}

/** A section under its usual heading. Pure. */
export function section(language: string, id: SectionId, lines: readonly Line[], title?: string): Section {
  const [usual, empty] = paperWords(language).sections[id];
  return { id, title: clean(title ?? usual), lines, empty };
}

/** In characters: what every mail program shows without breaking it again. */
const widestLine = 76;

/** A paper as plain text, for a mail. Pure. */
export function paperText(paper: Paper): string {
  const { say } = paperWords(paper.language);
  const mark = paper.exercise === null ? '' : `${paper.exercise}: `;
  const title = `${mark}${paper.title}: ${clean(paper.subject)}`;
  const parts = paper.parts.flatMap((part, index) => [
    '',
    `${index + 1}. ${part.title.toUpperCase()}`,
    ...part.sections.flatMap(({ title: heading, lines, empty }) => [
      '',
      heading,
      ...(lines.length === 0 ? (empty === '' ? [] : wrapped(`- ${empty}`)) : []),
      ...lines.flatMap(({ text, note, isNew, wrong, secret }) => [
        ...wrapped(`${wrong ? '!' : '-'} ${isNew ? `[${say.isNew}] ` : ''}${secret ? `[${say.secret}] ` : ''}${text}`),
        ...(note === undefined ? [] : wrapped(`  ${note}`)),
      ]),
    ]),
  ]);
  return `${[title, ...paper.head.flatMap((said) => wrapped(said, '')), ...parts, ...(mark === '' ? [] : ['', title])].join('\n')}\n`;
}

/** Breaks a line at spaces; what follows stands under its first word. */
function wrapped(text: string, indent = '  '): string[] {
  const lines: string[] = [];
  const lead = /^ */.exec(text)![0];
  let now = '';
  for (const word of text.trim().split(' ')) {
    const start = lines.length === 0 ? lead : indent;
    if (now !== '' && start.length + now.length + 1 + word.length > widestLine) {
      lines.push(start + now);
      now = word;
    } else now = now === '' ? word : `${now} ${word}`;
  }
  return [...lines, `${lines.length === 0 ? lead : indent}${now}`];
}
