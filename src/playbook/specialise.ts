import type { Path } from './load.js';
import type { Playbook } from './schema.js';

/** An option for each parameter of a playbook. */
export type Options = Readonly<Record<string, string>>;

/** A playbook for one choice of its parameters, with the way back to where each item stands in the file. */
export interface Specialised {
  readonly playbook: Playbook;
  original(path: Path): Path;
}

/** Leaves out of a playbook what does not hold for these options. The rest of the product never meets a parameter. Pure.
 *  @param options those that are not given take their first option */
export function specialise(playbook: Playbook, options: Options = {}): Specialised {
  const chosen = chosenOptions(playbook, options);
  const kept = new Map<string, number[]>();
  const walk = (value: unknown, path: Path): unknown => {
    if (Array.isArray(value)) {
      const indexes = value.flatMap((item: unknown, index) => (holds(item, chosen) ? [index] : []));
      kept.set(JSON.stringify(path), indexes);
      return indexes.map((index, at) => walk(value[index], [...path, at]));
    }
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value)
        .filter(([key]) => key !== 'when')
        .map(([key, inner]) => [key, walk(inner, [...path, key])]),
    );
  };
  const special = walk(playbook, []) as Playbook;
  const original = (path: Path): Path =>
    path.map((step, at) =>
      typeof step === 'number' ? (kept.get(JSON.stringify(path.slice(0, at)))?.[step] ?? step) : step,
    );
  return { playbook: special, original };
}

/** An option for every parameter: the one that is given, or the first. */
export const chosenOptions = ({ parameters }: Playbook, options: Options = {}): Options =>
  Object.fromEntries(parameters.map(({ id, options: known }) => [id, options[id] ?? known[0]!.id]));

/** Every choice of options: a playbook must hold for each. One choice, the empty one, where there are no parameters. */
export const allOptions = ({ parameters }: Playbook): Options[] =>
  parameters.reduce<Options[]>(
    (choices, { id, options }) =>
      choices.flatMap((choice) => options.map((option) => ({ ...choice, [id]: option.id }))),
    [{}],
  );

function holds(item: unknown, chosen: Options): boolean {
  if (typeof item !== 'object' || item === null || !('when' in item)) return true;
  const when = item.when as Readonly<Record<string, readonly string[]>> | undefined;
  return Object.entries(when ?? {}).every(
    ([parameter, options]) => chosen[parameter] === undefined || options.includes(chosen[parameter]),
  );
}
