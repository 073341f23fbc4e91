import type { Due, Playbook } from '../playbook/schema.js';
import { stages, type Power } from '../playbook/vocabulary.js';
import { approvalsMissing } from './people.js';
import { rolesWith } from './power.js';
import { reason, type Reason, type Remedy } from './reason.js';
import { isCurrent, isMeant, type Message, type State } from './state.js';

/** Where a remedy is looked for. */
interface Place {
  readonly playbook: Playbook;
  readonly state: State;
}

/** The next step of a due message on its way out. */
export function towardsPublication(place: Place, due: Due, language: string): Remedy[] {
  const { state, playbook } = place;
  const message = latest(state, due, language);
  if (message === undefined) {
    return [
      {
        command: 'DraftMessage',
        data: { kind: due.kind, audience: due.audience, channel: due.channel, language },
        roles: rolesWith(playbook, 'write'),
      },
    ];
  }
  return nextStep(place, message);
}

/** The command that takes a message one step further; none while its mail is on its way. */
export function nextStep(place: Place, message: Message): Remedy[] {
  const { playbook, state } = place;
  const may = (power: Power): string[] => rolesWith(playbook, power);
  switch (message.state) {
    case 'draft':
      return [{ command: 'SubmitMessage', data: { message: message.id }, roles: may('write') }];
    case 'submitted':
    case 'approved': {
      const roles = approvalsMissing(playbook, state, message);
      return roles.length > 0
        ? [{ command: 'ApproveMessage', data: { message: message.id, hash: message.hash }, roles }]
        : [{ command: 'ReleaseMessage', data: { message: message.id }, roles: may('release') }];
    }
    case 'released': {
      if (message.channel !== 'email')
        return [{ command: 'ConfirmPosted', data: { message: message.id }, roles: may('release') }];
      const jobs = Object.values(state.jobs).filter((job) => job.message === message.id);
      const doubtful = jobs.find(({ status }) => status === 'uncertain' || (status === 'failed' && isMeant(message)));
      if (doubtful !== undefined)
        return [{ command: 'SettleDelivery', data: { job: doubtful.id }, roles: may('release') }];
      // Wrong before anybody got it: nothing will be sent any more, and only a new text can be.
      return isMeant(message) || jobs.some(({ status }) => status === 'attempted')
        ? []
        : [{ command: 'WithdrawMessage', data: { message: message.id }, roles: may('release') }];
    }
    case 'published':
      return isCurrent(message) ? [] : replacement(place, message);
    default:
      return [];
  }
}

/** What replaces a published message that is no longer right: the draft that is under way, or a new one. */
export function replacement(place: Place, message: Message): Remedy[] {
  const successor = Object.values(place.state.messages).find(
    ({ replaces, state }) => replaces === message.id && state !== 'withdrawn',
  );
  if (successor !== undefined) return nextStep(place, successor);
  const { kind, audience, channel, language } = message;
  const release = rolesWith(place.playbook, 'release');
  // What stands there in other words than were approved is mended there, and said to be.
  const mended: Remedy[] =
    message.deviation === null ? [] : [{ command: 'ConfirmPosted', data: { message: message.id }, roles: release }];
  return [
    ...mended,
    {
      command: 'DraftMessage',
      data: { kind, audience, channel, language, replaces: message.id },
      roles: rolesWith(place.playbook, 'write'),
    },
    { command: 'WithdrawMessage', data: { message: message.id }, roles: release },
  ];
}

/** The newest message of a kind for an audience on a channel, in a language, that is still in play. */
export function latest(
  state: State,
  due: Pick<Due, 'kind' | 'audience' | 'channel'>,
  language: string,
): Message | undefined {
  return Object.values(state.messages).findLast(
    (message) =>
      message.kind === due.kind &&
      message.audience === due.audience &&
      message.channel === due.channel &&
      message.language === language &&
      message.state !== 'superseded' &&
      message.state !== 'withdrawn',
  );
}

/** Every message that a playbook asks for, stage by stage. */
export const allDue = (playbook: Playbook): Due[] => stages.flatMap((stage) => playbook.stages[stage].messages);

/** Why a due message is not out there and right; empty when it is. */
export function unpublished(place: Place, due: Due, language: string): Reason[] {
  const message = latest(place.state, due, language);
  if (message !== undefined && isCurrent(message)) return [];
  if (message?.state === 'published') {
    return [
      reason(
        'VOICE_DIVERGING',
        { message: message.id, kind: message.kind, channel: message.channel },
        nextStep(place, message),
      ),
    ];
  }
  const data = {
    kind: due.kind,
    audience: titleOf(place.playbook.audiences, due.audience),
    channel: due.channel,
    language,
  };
  return [reason('MESSAGE_DUE', data, towardsPublication(place, due, language))];
}

/** The title of an item in each language; its id where nobody gave it one. */
export const titleOf = (
  items: readonly { id: string; title: Readonly<Record<string, string>> }[],
  id: string,
): Readonly<Record<string, string>> => items.find((item) => item.id === id)?.title ?? { en: id, nl: id };
