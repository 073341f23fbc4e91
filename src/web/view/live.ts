import type { State } from '../../incident/state.js';
import type { Call } from '../route.js';
import { wordsOf } from './words.js';

/** What makes a page follow an incident; goes into its model. Pure.
 *  @param message the message that the page is about */
export const following = (incident: string, version: number, message = '') => ({
  events: `/incidents/${incident}/events`,
  presence: `/incidents/${incident}/presence`,
  room: incident,
  version,
  message,
});

/** Which incident a page is about; goes into its model. Pure. */
export const aboutIncident = ({ id, title, mode }: Pick<State, 'id' | 'title' | 'mode'>) => ({
  exercise: mode === 'exercise',
  incident: id,
  incidentTitle: title,
});

/** What the frame of a page says to the script, and to whoever has none: see `partial.ts`. */
export function liveModel(
  { language, service, actor }: Call,
  { events, room, message }: Readonly<Record<string, unknown>>,
) {
  const words = wordsOf(language);
  if (typeof events !== 'string') return { live: { words: JSON.stringify(words.live), now: service.engine.now() } };
  const { here, editing } = service.live.presence.picture(typeof room === 'string' ? room : '');
  const others = here.filter((name) => name !== actor);
  const editors = (typeof message === 'string' ? (editing[message] ?? []) : []).filter((name) => name !== actor);
  const list = new Intl.ListFormat(language);
  return {
    live: {
      words: JSON.stringify(words.live),
      now: service.engine.now(),
      here: others.length === 0 ? '' : words.live.here.replace('{name}', () => list.format(others)),
      editing:
        editors.length === 0
          ? ''
          : words.live[editors.length === 1 ? 'editsOne' : 'editsMany'].replace('{name}', () => list.format(editors)),
    },
  };
}
