import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Io } from '../../src/cli/io.js';
import { root } from '../support/library.js';

/** An ear in the place of a terminal. */
export function ear(): Io & { readonly said: () => string; readonly complained: () => string } {
  const out: string[] = [];
  const err: string[] = [];
  return {
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    said: () => out.join('\n'),
    complained: () => err.join('\n'),
  };
}

/** Writes files below a folder. */
export function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), text);
  }
}

/** A root with one shipped playbook alone, which can be broken without harm. */
export function smallRoot(folder: string, playbook: string): string {
  cpSync(join(root, 'playbooks', playbook), join(folder, 'playbooks', playbook), { recursive: true });
  symlinkSync(join(root, 'templates'), join(folder, 'templates'));
  return folder;
}
