import { channelRules } from '../message/channel.js';
import { isStopped } from '../incident/inspect.js';
import type { Library } from '../incident/library.js';
import { approvalsMissing } from '../incident/people.js';
import { isCurrent, type Message, type State } from '../incident/state.js';
import { discordsOf } from '../incident/voice.js';
import { capital, namesFor } from '../incident/words.js';
import { settingFor, type Look } from './say.js';
import { dueMessages } from './view.js';

/** Where a message stands, in the order in which it goes: `blocked` cannot go out as it is, `to-post` waits for a person to
 *  post it, `on-its-way` is being sent, and `wrong` has been let go and is no longer right. */
const messageStandings = [
  'draft',
  'blocked',
  'waits',
  'approved',
  'to-post',
  'on-its-way',
  'published',
  'wrong',
  'replaced',
  'withdrawn',
] as const;
export type MessageStanding = (typeof messageStandings)[number];

export type MessagesView = ReturnType<typeof messagesView>;
export type MessageCard = MessagesView['messages'][number];

/** Where every message of an incident stands. Pure; asks the checks for no more than may stop a text that is still ours to
 *  change, so that forty messages cost what a page can bear.
 *  @returns `due` holds what this stage asks for and nobody has drafted */
export function messagesView(state: State, library: Library, look: Look) {
  const setting = settingFor(state, library, look);
  const name = namesFor(setting);
  const { playbook } = library;
  const contradicted = new Set(discordsOf(state).map(({ message }) => message));
  const cards = Object.values(state.messages).map((message) => {
    const { id, kind, audience, channel, language, ifAsked } = message;
    const standing = standingOf(message, library, state, { at: look.at, isContradicted: contradicted.has(id) });
    return {
      id,
      kind,
      audience,
      channel,
      language,
      ifAsked,
      state: message.state,
      standing,
      title: capital(name.message(id)),
      waitsFor: standing === 'waits' ? approvalsMissing(playbook, state, message) : [],
      changed: message.stale.map((key) => name.fact(key)),
    };
  });
  return {
    incident: state.id,
    version: state.version,
    audiences: playbook.audiences.map(({ id }) => id),
    messages: cards.filter(({ standing }) => !isOld(standing)),
    due: dueMessages(state, setting),
    old: cards.filter(({ standing }) => isOld(standing)),
  };
}

const isOld = (standing: MessageStanding): boolean => standing === 'replaced' || standing === 'withdrawn';

/** Where one message stands. Pure. */
export function standingOf(
  message: Message,
  library: Library,
  state: State,
  { at, isContradicted }: { at: string; isContradicted: boolean },
): MessageStanding {
  switch (message.state) {
    case 'superseded':
      return 'replaced';
    case 'withdrawn':
      return 'withdrawn';
    case 'published':
      return isCurrent(message) && !isContradicted ? 'published' : 'wrong';
    case 'released':
      if (message.stale.length > 0) return 'wrong';
      return channelRules[message.channel].sentBy === 'hand' ? 'to-post' : 'on-its-way';
    case 'draft':
    case 'submitted':
    case 'approved':
      if (isStopped(library, state, message, at)) return 'blocked';
      if (message.state === 'draft') return 'draft';
      return approvalsMissing(library.playbook, state, message).length > 0 ? 'waits' : 'approved';
    default:
      return message.state satisfies never;
  }
}
