import type { Library } from '../incident/library.js';
import { roleMissing, rolesOf } from '../incident/people.js';
import type { State } from '../incident/state.js';
import { refusalStatus, refusedView } from './answer.js';
import { Problem } from './problem.js';
import type { Call } from './route.js';
import { problemJson } from './view/problem.js';

/** Lets on whoever has any role in an incident. @throws Problem REFUSED, with what would help */
export function needRole(call: Call, state: State, library: Library, by: string): void {
  if (rolesOf(state, by).length > 0) return;
  const missing = roleMissing(
    library.playbook,
    library.playbook.roles.map(({ id }) => id),
  );
  const reasons = refusedView([missing], { state, library, at: call.service.engine.now(), language: call.language });
  const status = refusalStatus([missing]);
  throw new Problem('REFUSED', { ...problemJson('REFUSED', status, call.language), reasons }, status);
}
