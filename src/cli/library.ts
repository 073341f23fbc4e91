import { isError, libraryOf, readShelf, takeFromShelf } from '../engine/library.js';
import { UnisonoError } from '../error.js';
import type { Library } from '../incident/library.js';
import { problemLine } from '../playbook/load.js';
import { exit, type Io } from './io.js';

/** The library of a playbook, for a choice of its parameters. Whom we can write to is known to the service alone.
 *  @returns the exit code instead, with what is wrong told, where there is no such playbook or option, or it has errors */
export function libraryFor(
  root: string,
  id: string,
  given: { readonly organisation?: string; readonly options: Readonly<Record<string, string>> },
  io: Io,
): Library | number {
  const shelf = readShelf(root, given.organisation);
  const found = shelf.find((one) => one.id === id);
  if (found === undefined) {
    io.err(`There is no playbook "${id}". Known are: ${shelf.map((one) => one.id).join(', ')}.`);
    return exit.usage;
  }
  const faults = found.problems.filter(isError);
  for (const problem of faults) io.err(problemLine(problem));
  if (faults.length > 0) return exit.problems;
  try {
    return libraryOf(takeFromShelf(shelf, id, given.options));
  } catch (error) {
    if (!(error instanceof UnisonoError) || error.code !== 'OPTION_UNKNOWN') throw error;
    io.err(error.message);
    return exit.usage;
  }
}
