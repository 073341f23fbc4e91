import type { State } from '../incident/state.js';
import { listensFrom } from './hearing/figures.js';
import type { Hearing } from './hearing/hearing.js';
import type { Room } from './hearing/room.js';

/** How much an organisation listens beside how much it speaks: what somebody should know before he sends one more message. */
export interface Balance {
  /** Whether anything of the public was ever taken in; where nothing was, the counts of it are 0 and say nothing. */
  readonly isHeard: boolean;
  /** Questions of the public, and those of them that had an answer of their own: an invitation to go on in private is none. */
  readonly asked: number;
  readonly answered: number;
  /** Messages of the public, of any kind, that had a reply of their own. */
  readonly replied: number;
  /** Messages of ours that were published. */
  readonly sent: number;
}

/** How much we listened and how much we spoke in an incident so far. Pure but for the hearing, which it reads through once for
 *  each of its revisions.
 *  @param room null where nothing was ever taken in */
export function balanceOf(room: Room | null, state: State): Balance {
  const sent = Object.values(state.messages).filter(({ publishedAt }) => publishedAt !== undefined).length;
  const heard = room === null ? { asked: 0, answered: 0, replied: 0 } : countOf(room.hearing, listensFrom(state));
  return { isHeard: room !== null, ...heard, sent };
}

type Counted = Pick<Balance, 'asked' | 'answered' | 'replied'>;
const kept = new WeakMap<Hearing, { readonly revision: number; readonly from: string; readonly counted: Counted }>();

function countOf(hearing: Hearing, from: string): Counted {
  const known = kept.get(hearing);
  if (known?.revision === hearing.revision && known.from === from) return known.counted;
  const counted = { asked: 0, answered: 0, replied: 0 };
  for (const { understanding, answers, standing } of hearing.items(from)) {
    if (answers.length > 0) counted.replied += 1;
    if (understanding.kind !== 'question') continue;
    counted.asked += 1;
    if (standing === 'answered') counted.answered += 1;
  }
  kept.set(hearing, { revision: hearing.revision, from, counted });
  return counted;
}
