import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { libraryOf, readShelf, type Bundle, type Shelved } from '../../src/engine/library.js';
import type { Library } from '../../src/incident/library.js';

/** The package's own folder: the first above this file that has a package.json with playbooks beside it. */
export const root = ((): string => {
  for (let folder = dirname(fileURLToPath(import.meta.url)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'package.json')) && existsSync(join(folder, 'playbooks'))) return folder;
    if (folder === dirname(folder)) throw new Error('there is no package.json with playbooks beside it');
  }
})();

/** The shipped playbooks, read once. */
export const shelf: readonly Shelved[] = readShelf(root);

export const playbookIds = ['contested-plan', 'rumour'] as const;
export type PlaybookId = (typeof playbookIds)[number];

export function bundle(id: PlaybookId): Bundle {
  const found = shelf.find((one) => one.id === id)?.bundle;
  if (!found) throw new Error(`the playbook ${id} cannot be read`);
  return found;
}

/** A playbook's library with three contacts for each audience and language. */
export function library(id: PlaybookId): Library {
  const plain = libraryOf(bundle(id));
  const { audiences, languages } = plain.playbook;
  const contacts = audiences.flatMap(({ id: audience }) =>
    languages.flatMap((language) =>
      [1, 2, 3].map((nth) => ({ id: `${audience}-${language}-${nth}`, audience, language })),
    ),
  );
  return { ...plain, contacts };
}

/** The file of a playbook, as it stands on disk. */
export const playbookText = (id: PlaybookId): string =>
  readFileSync(join(root, 'playbooks', id, 'playbook.yaml'), 'utf8');

/** How many rounds the random tests make; raise it with UNISONO_FUZZ. Such a test sets no time limit: it grows with the rounds. */
export const rounds = (usual: number): number => Number(process.env['UNISONO_FUZZ'] ?? usual);
