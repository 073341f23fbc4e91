import type { Entry } from '../incident/entry.js';
import type { Reason, Remedy } from '../incident/reason.js';
import { capital, entryText, namesFor, reasonText, remedyBy, remedyText } from '../incident/words.js';
import type { Act } from './played.js';
import { describeAll, localDay, localTime, type View } from './telling.js';

/** Why a step was refused, reason by reason, how each was met later in the play, and when the step went through. */
export function toldRefused(view: View, block: readonly Act[]): string[] {
  const { played, setting, words } = view;
  const first = block[0]!;
  const { by, command, seq } = first.commit;
  const ids = block.flatMap(({ data }) => (typeof data?.['message'] === 'string' ? [data['message']] : []));
  const what = [namesFor(setting).command(command.type), describeAll(ids, setting)].filter(Boolean).join(': ');
  // The same text in two languages is refused for the same reason, and that is told once.
  const reasons = new Map(block.flatMap(({ refused }) => refused).map((one) => [reasonText(one, setting), one]));
  const through = played.acts.find((act) => act.commit.seq > seq && act.refused.length === 0 && isSameWish(act, first));
  const until = through?.commit.seq ?? Infinity;
  const other = through === undefined || through.commit.by === by ? '' : through.commit.by;
  return [
    `${words.wanted(capital(by), what)}. ${words.refused}`,
    ...[...reasons].flatMap(([text, one]) => [`✗ ${text}`, ...cure(view, one, seq, until)]),
    through === undefined ? `· ${words.never}` : `✓ ${words.accepted(whenOf(view, through), other)}`,
  ];
}

/** What met a reason before the command went through, or else what could be done. */
function cure(view: View, one: Reason, after: number, until: number): string[] {
  const { played, setting, words } = view;
  const between = played.acts.filter(
    ({ commit: { seq }, refused }) => seq > after && seq < until && refused.length === 0,
  );
  const text = messageOf(view, one);
  const met =
    between.flatMap(({ commit }) =>
      commit.entries.filter((entry) => text(entry)).map((entry) => ({ commit, entry })),
    )[0] ??
    between
      .filter((act) => one.remedies.some((remedy) => answers(act, remedy)))
      .map(({ commit }) => ({ commit, entry: commit.entries[0]! }))[0];
  if (met !== undefined) {
    return [`  → ${words.done(whenOf(view, met))} ${entryText(met.entry, capital(met.commit.by), setting)}`];
  }
  return one.remedies.slice(0, 2).map((remedy) => {
    const by = remedyBy(remedy, setting);
    return `  → ${words.canDo} ${remedyText(remedy, setting)}${by === '' ? '' : ` (${by})`}`;
  });
}

/** Says of an entry whether it sets right the message that a reason speaks of; of none where it speaks of no message. */
function messageOf({ played: { state } }: View, { data, remedies }: Reason): (entry: Entry) => boolean {
  // An exception is made for a message and does nothing to it, so it names the message only where nothing else does.
  const doing = remedies.filter(({ command }) => command !== 'OverrideCriterion');
  const named = doing.length > 0 ? doing : remedies;
  const isNamed = (id: string): boolean =>
    data['message'] === id || named.some((remedy) => remedy.data['message'] === id);
  const isMeant = (id: string): boolean =>
    isNamed(id) ||
    doing.some(
      ({ command, data: draft }) =>
        command === 'DraftMessage' && described.every((key) => draft[key] === state.messages[id]?.[key]),
    );
  return (entry) => {
    switch (entry.type) {
      case 'MessageEdited':
        return isNamed(entry.message);
      case 'MessagePublished':
      case 'MessageWithdrawn':
        return isMeant(entry.message);
      case 'MessagePosted':
        return entry.faithful && isMeant(entry.message);
      default:
        return false;
    }
  };
}

const described = ['kind', 'audience', 'channel', 'language'] as const;

/** Whether an act is what a remedy asks for, as far as the remedy says. */
function answers({ commit, data }: Act, { command, data: asked }: Remedy): boolean {
  if (commit.command.type !== command || data === null) return false;
  const told = Object.entries(asked).filter(
    ([key, value]) => typeof value === 'string' && key !== 'hash' && key !== 'source',
  );
  return told.every(([key, value]) => data[key] === value);
}

/** Whether two acts want the same thing, whoever asks: a fact that is first recorded and then revised is one fact. */
function isSameWish(a: Act, b: Act): boolean {
  const family = ({ commit }: Act): string => commit.command.type.replace(/^(Record|Revise)Fact$/, 'Fact');
  return (
    family(a) === family(b) &&
    [...described, 'message', 'key', 'status'].every((key) => a.data?.[key] === b.data?.[key])
  );
}

function whenOf({ setting }: View, { commit: { at } }: Pick<Act, 'commit'>): string {
  const time = localTime(at, setting);
  const day = localDay(at, setting);
  return day === localDay(setting.at, setting) ? time : `${day}, ${time}`;
}
