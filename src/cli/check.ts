import { createTwoFilesPatch } from 'diff';
import { isError, overrides, proveShelf, readShelf, type Shelved } from '../engine/library.js';
import { problemLine, type Problem } from '../playbook/load.js';
import { exit, type Io } from './io.js';

/** `unisono check`: proves playbooks and templates before the crisis.
 *  @param ids which playbooks; all when empty
 *  @param organisation a folder whose templates and playbooks go before ours: proven alike, with the difference shown
 *  @returns 0 when they may be used, 1 when not (with `strict`, warnings count too), 2 for an unknown playbook */
export function check(
  root: string,
  ids: readonly string[],
  { strict, json, organisation }: { strict: boolean; json: boolean; organisation?: string },
  io: Io,
): number {
  const shelf = readShelf(root, organisation);
  const own = organisation === undefined ? [] : overrides(root, organisation);
  const unknown = ids.filter((id) => !shelf.some((one) => one.id === id));
  if (unknown.length > 0) {
    io.err(`There is no playbook "${unknown.join('", "')}". Known are: ${shelf.map(({ id }) => id).join(', ')}.`);
    return exit.usage;
  }
  const chosen = ids.length === 0 ? shelf : shelf.filter(({ id }) => ids.includes(id));
  const proved = proveShelf(chosen);
  // Names that templates look for are judged against all playbooks, or those left out would seem to be missing.
  const shared = ids.length === 0 ? proved.shared : proveShared(shelf);
  const problems = [...proved.shelf.flatMap((one) => one.problems), ...shared];
  const failed = problems.some((problem) => strict || isError(problem));
  if (json) {
    io.out(
      JSON.stringify(
        {
          ok: !failed,
          playbooks: proved.shelf.map(({ id, problems: found }) => ({ id, problems: found })),
          templates: shared,
          overrides: own.map(({ file, shipped }) => ({ file, shipped: shipped !== null })),
        },
        null,
        2,
      ),
    );
  } else {
    for (const { id, problems: found } of proved.shelf)
      io.out(found.length === 0 ? `${id}: proven` : `${id}: ${counted(found)}`);
    // A broken template is a problem of each playbook that uses it, and is told once.
    for (const line of new Set(problems.map(problemLine))) io.out(line);
    for (const { file, shipped, own: text } of own) {
      io.out(
        shipped === null
          ? `${file}: your own`
          : createTwoFilesPatch(`shipped/${file}`, `yours/${file}`, shipped, text, '', '', { context: 1 }),
      );
    }
    io.out(failed ? 'Not fit for use.' : 'All fit for use.');
  }
  return failed ? exit.problems : exit.fine;
}

/** What is wrong with templates apart from any playbook; without its place in a file, no playbook is proven for it. */
const proveShared = (shelf: readonly Shelved[]): Problem[] =>
  proveShelf(shelf.map((one) => ({ ...one, located: null }))).shared;

function counted(problems: readonly Problem[]): string {
  const errors = problems.filter(isError).length;
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${problems.length - errors} warnings`;
}
