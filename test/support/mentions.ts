import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Kind, Need } from '../../src/listening/mention.js';
import { root } from './library.js';

/** A message with what its writer says that it is. Rules are made on `made`; `held` only measures. */
export interface Labelled {
  readonly text: string;
  readonly language: 'nl' | 'en';
  readonly kind: Kind;
  readonly needs: readonly Need[];
  readonly near: readonly Need[];
  readonly deadline: string | null;
  readonly sector: string;
  readonly tone: string;
}

/** The labelled messages of one half, in the order of their files. */
export function mentionsOf(half: 'made' | 'held'): Labelled[] {
  const folder = join(root, 'test', 'listening', 'corpus', half);
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) =>
      (
        parse(readFileSync(join(folder, file), 'utf8')) as (Omit<Labelled, 'language' | 'near' | 'deadline'> &
          Partial<Pick<Labelled, 'near' | 'deadline'>>)[]
      ).map((one) => ({
        ...one,
        language: file.startsWith('nl') ? ('nl' as const) : ('en' as const),
        near: one.near ?? [],
        deadline: one.deadline ?? null,
      })),
    );
}

/** A message to learn from. */
export interface Lesson extends Pick<Labelled, 'text' | 'language' | 'kind' | 'needs'> {
  /** Who wrote it: the letter of the file. */
  readonly writer: string;
}

/** Messages that were written to learn from alone: a file a language and writer, a message a line as kind, needs, text. */
export function lessons(): Lesson[] {
  const folder = join(root, 'test', 'listening', 'corpus', 'train');
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const [language, writer] = file.replace('.tsv', '').split('-') as ['nl' | 'en', string];
      return readFileSync(join(folder, file), 'utf8')
        .trim()
        .split('\n')
        .map((line) => {
          const [kind, needs, text] = line.split('\t') as [Kind, string, string];
          return { text, language, kind, needs: needs === '-' ? [] : (needs.split(',') as Need[]), writer };
        });
    });
}

/** A table of what it is (rows) against what was said (columns), with F1 for each and their mean. */
export class Confusion<K extends string> {
  readonly #counts: number[][];
  constructor(readonly names: readonly K[]) {
    this.#counts = names.map(() => names.map(() => 0));
  }
  add(wanted: K, said: K): void {
    this.#counts[this.names.indexOf(wanted)]![this.names.indexOf(said)]! += 1;
  }
  /** F1 of each name that occurs or was said. */
  f1(name: K): number {
    const place = this.names.indexOf(name);
    const right = this.#counts[place]![place]!;
    const wanted = this.#counts[place]!.reduce((a, b) => a + b, 0);
    const said = this.#counts.reduce((sum, row) => sum + row[place]!, 0);
    return wanted + said === 0 ? NaN : (2 * right) / (wanted + said);
  }
  /** The mean F1 over the names that occur. */
  get macro(): number {
    const all = this.names.filter((_, place) => this.#counts[place]!.some((one) => one > 0)).map((one) => this.f1(one));
    return all.reduce((a, b) => a + b, 0) / all.length;
  }
  get accuracy(): number {
    const all = this.#counts.flat().reduce((a, b) => a + b, 0);
    return this.#counts.reduce((sum, row, place) => sum + row[place]!, 0) / all;
  }
  get count(): number {
    return this.#counts.flat().reduce((a, b) => a + b, 0);
  }
  toString(): string {
    const head = `${''.padEnd(12)}${this.names.map((one) => one.slice(0, 10).padStart(11)).join('')}     F1`;
    const rows = this.names.map(
      (name, place) =>
        `${name.padEnd(12)}${this.#counts[place]!.map((one) => String(one).padStart(11)).join('')}  ${this.f1(name).toFixed(3)}`,
    );
    return [head, ...rows].map((line) => `    ${line}`).join('\n');
  }
}
