import type { State } from '../incident/state.js';
import { balanceOf, type Balance } from '../listening/balance.js';
import type { Call } from './route.js';

/** How much we listened and spoke, as it is told before a message goes out.
 *  @returns null where the archive cannot be read: it informs, and must keep nobody from a text. The room and the inbox say
 *  what is wrong with it */
export const balanceIn = async ({ service }: Call, state: State): Promise<Balance | null> =>
  service.listener.room(state.id).then(
    (room) => balanceOf(room, state),
    () => null,
  );
