import { readShelf } from '../engine/library.js';
import { incidentConfig } from '../incident/chart.js';
import { mermaid } from '../incident/mermaid.js';
import { exit, type Io } from './io.js';

/** `unisono chart`: prints a playbook's statechart, as Mermaid, or as the JSON that Stately's visualiser reads.
 *  @returns 0, 1 when the playbook cannot be read, 2 when there is none of that id */
export function chart(root: string, id: string, { json }: { json: boolean }, io: Io): number {
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
  const { playbook } = found.bundle;
  io.out(json ? JSON.stringify(incidentConfig(playbook), null, 2) : mermaid(playbook));
  return exit.fine;
}
