import type { State } from '../../../incident/state.js';
import { listensFrom } from '../../../listening/hearing/figures.js';
import { enquiryOf } from '../../../listening/hearing/press.js';
import type { Room } from '../../../listening/hearing/room.js';
import { isOutcome } from '../../../listening/reply/standing.js';
import type { Call } from '../../route.js';
import { wordsOf } from '../words.js';
import { inboxPath } from './sieve.js';

interface Place {
  readonly state: State;
  readonly room: Room;
}

/** Who is next, one press away: to claim a message leads to its own page. Handlebars; takes `nextModel` as `next`. */
export const nextTemplate = `{{#if @root.actor}}{{#with next}}<form method="post" action="/incidents/{{@root.incident}}/inbox/claim">{{> csrf}}<input type="hidden" name="id" value="{{id}}"><input type="hidden" name="back" value="{{back}}"><button type="submit">{{text}}</button></form>{{else}}<p>{{@root.nobodyWaits}}</p>{{/with}}{{/if}}`;

/** That a reply was noted, and who is next. Handlebars; takes `notedModel` as `noted`. */
export const notedTemplate = `<div class="note" role="status">{{#with noted}}<p><strong>{{said}}</strong></p>{{#if isLogged}}<p><a href="/incidents/{{@root.incident}}#press">{{@root.w.stillLogged}}</a></p>{{/if}}${nextTemplate}{{/with}}</div>`;

/** What is said after a reply was noted: what the archive says that it did, and not what an address claims; null where nothing
 *  was noted. Pure but for the room, which it reads. */
export function notedModel(call: Call, { to, ...place }: Place & { readonly to: string }) {
  const words = wordsOf(call.language).inbox;
  const item = place.room.hearing.of(to);
  if (item === undefined || item.standing === 'open') return null;
  const author = item.mention.author || words.somebody;
  const logged = enquiryOf(place.state, to);
  const last = item.answers.at(-1);
  const isTold = last !== undefined && isOutcome(last);
  return {
    said: words[item.standing === 'private' ? 'notedPrivate' : isTold ? 'notedOutcome' : 'notedAnswer'](author),
    // An answer here is not yet one in the log: its clock goes on, and somebody may have to call.
    isLogged: logged !== undefined && logged.answeredAt === undefined,
    next: nextModel(call, place),
  };
}

/** Who needs somebody most, of all whom nobody else is at work on; null where nobody waits but for others. Pure but for the room, which it reads. */
export function nextModel(call: Call, { state, room }: Place) {
  const words = wordsOf(call.language).inbox;
  const [next] = room.hearing.inbox(
    listensFrom(state),
    ({ id, standing }) => standing === 'open' && [null, call.actor].includes(room.claimOf(id)?.by ?? null),
  );
  if (next === undefined) return null;
  const { id, mention, turn } = next;
  return {
    id,
    text: words.nextInNeed(mention.author || words.somebody, words.turns[turn]),
    back: inboxPath(state.id, { message: id }),
  };
}
