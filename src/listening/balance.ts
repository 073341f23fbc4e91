import type { State } from '../incident/state.js';
import { listensFrom } from './hearing/figures.js';
import type { Room } from './hearing/listener.js';

/** How much an organisation listens beside how much it speaks: what somebody should know before he sends one more message. */
export interface Balance {
  /** Whether anything of the public was ever taken in; where nothing was, the counts of it are 0 and say nothing. */
  readonly isHeard: boolean;
  /** Questions of the public, and those of them that had an answer of their own. */
  readonly asked: number;
  readonly answered: number;
  /** Messages of the public, of any kind, that had an answer of their own. */
  readonly replied: number;
  /** Messages of ours that were published. */
  readonly sent: number;
}

/** How much we listened and how much we spoke in an incident so far. Pure but for the hearing, which it reads once through.
 *  @param room null where nothing was ever taken in */
export function balanceOf(room: Room | null, state: State): Balance {
  const sent = Object.values(state.messages).filter(({ publishedAt }) => publishedAt !== undefined).length;
  const balance = { isHeard: room !== null, asked: 0, answered: 0, replied: 0, sent };
  for (const { understanding, answers } of room?.hearing.items(listensFrom(state)) ?? []) {
    const had = answers.length > 0 ? 1 : 0;
    balance.replied += had;
    if (understanding.kind !== 'question') continue;
    balance.asked += 1;
    balance.answered += had;
  }
  return balance;
}
