import { accessSync, constants, mkdirSync } from 'node:fs';

/** Where a command prints: the terminal, or a test's ear. */
export interface Io {
  out(text: string): void;
  err(text: string): void;
}

/** Exit codes of every command. */
export const exit = { fine: 0, problems: 1, usage: 2 } as const;

/** Makes a folder where it is not there yet. @returns why that cannot be, or null */
export function prepareFolder(out: string): string | null {
  try {
    mkdirSync(out, { recursive: true });
    accessSync(out, constants.W_OK);
    return null;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST' || code === 'ENOTDIR') return `"${out}" is a file, not a folder. Name a folder.`;
    return `Nothing can be written into the folder "${out}" (${code}). Name another one.`;
  }
}
