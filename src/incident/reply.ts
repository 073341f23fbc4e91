import type { Context } from '../message/check/context.js';
import type { Channel } from '../playbook/vocabulary.js';
import { mayHaveHurt, othersOf, textContext, type Inspector } from './inspect.js';
import type { State } from './state.js';

/** What a reply to one person is checked against: all that we know and say, and no kind of text that asks for parts of its
 *  own. Pure.
 *  @param channel null where it is none of ours */
export const replyContext = (
  inspector: Inspector,
  state: State,
  { channel, at }: { readonly channel: Channel | null; readonly at: string },
): Context => ({
  ...textContext(inspector, { kind: null, channel }, at),
  timeZone: state.timeZone,
  sheet: state.facts,
  others: othersOf(state, { id: '' }),
  commitments: Object.values(state.commitments).filter(({ keptAt }) => keptAt === undefined),
  isSevere: mayHaveHurt(inspector.playbook, state),
  strategy: state.strategy?.chosen ?? null,
});
