import type { Library } from '../incident/library.js';
import type { State } from '../incident/state.js';
import type { Paper } from './paper.js';
import type { Commit } from './port.js';
import { assessment } from './sitrep/assessment.js';
import { decisions } from './sitrep/decisions.js';
import { deskFor, headOf, type SitrepLook } from './sitrep/desk.js';
import { situation } from './sitrep/situation.js';

/** The situation report: what we see, what it means, what we decided and do. Made from the state, and from as much of the
 *  journal's end as somebody asks for. It is for the team: what must not be said in public stands in it, and is marked. Pure. */
export function sitrepOf(state: State, library: Library, commits: readonly Commit[], look: SitrepLook): Paper {
  const desk = deskFor(state, library, commits, look);
  return {
    ...headOf(desk, desk.words.sitrep, look.damagedAt),
    parts: [situation(desk), assessment(desk), decisions(desk)],
  };
}
