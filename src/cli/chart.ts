import { bundleHash, readShelf, type Bundle } from '../engine/library.js';
import { pictureOf } from '../engine/picture.js';
import { incidentConfig } from '../incident/chart.js';
import { mermaid } from '../incident/mermaid.js';
import { exit, type Io } from './io.js';

/** `unisono chart`: prints a playbook's statechart, as Mermaid, or as the JSON that Stately's visualiser reads.
 *  @returns 0, 1 when the playbook cannot be read, 2 when there is none of that id */
export function chart(root: string, id: string, { json }: { json: boolean }, io: Io): number {
  const bundle = bundleOf(root, id, io);
  if (typeof bundle === 'number') return bundle;
  io.out(json ? JSON.stringify(incidentConfig(bundle.playbook), null, 2) : mermaid(bundle.playbook));
  return exit.fine;
}

/** `unisono chart --svg`: prints the statechart as a picture, with a title and a description in a language.
 *  @returns as `chart` */
export async function chartPicture(
  root: string,
  id: string,
  { language }: { language: string },
  io: Io,
): Promise<number> {
  const bundle = bundleOf(root, id, io);
  if (typeof bundle === 'number') return bundle;
  io.out((await pictureOf(bundle.playbook, { language, hash: bundleHash(bundle) })).svg.trimEnd());
  return exit.fine;
}

/** The playbook, or the exit code where there is none to draw. */
function bundleOf(root: string, id: string, io: Io): Bundle | number {
  const shelf = readShelf(root);
  const found = shelf.find((one) => one.id === id);
  if (found === undefined) {
    io.err(`There is no playbook "${id}". Known are: ${shelf.map((one) => one.id).join(', ')}.`);
    return exit.usage;
  }
  if (found.bundle === null) {
    io.err(`The playbook "${id}" cannot be read; "unisono check ${id}" says why.`);
    return exit.problems;
  }
  return found.bundle;
}
