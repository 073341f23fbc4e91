import { concernsTold } from '../../../listening/hearing/figures.js';
import type { Room } from '../../../listening/hearing/room.js';
import type { Desk } from '../../../listening/reply/desk.js';
import type { Call } from '../../route.js';

/** What somebody has at hand who answers people here. Pure but for the hearing, which it reads. */
export function deskAt(
  call: Pick<Call, 'language' | 'service'>,
  { state, library }: Pick<Desk, 'state' | 'library'>,
  room: Room,
): Desk {
  const at = call.service.engine.now();
  return { state, library, hearing: room.hearing, told: concernsTold(room, state, at), at, fallback: call.language };
}
