import type { Entry, EntryType } from '../incident/entry.js';
import { capital, entryText, namesFor } from '../incident/words.js';
import { minutesBetween } from './deadlines.js';
import type { Act } from './played.js';
import { itemsOf } from './scenario.js';
import { describeAll, type View } from './telling.js';
import { actedOn, type ActedOn } from './wording.js';

/** What an accepted step did, what it brought about, and which deadlines it met. */
export function toldAccepted(view: View, block: readonly Act[]): string[] {
  const { commit, step } = block[0]!;
  const entries = block.flatMap((act) => act.commit.entries);
  const acted = actedOn.find((type) => type === commit.command.type);
  const lead =
    acted === undefined
      ? block.filter((act) => act.step === step && act.commit.by !== 'outlet').flatMap((act) => spoken(view, act))
      : [
          `${capital(commit.by)} ${verb(view, block[0]!, acted)} ${texts(view, block, acted)}.`,
          ...deviations(view, block),
        ];
  return [...lead, ...consequences(view, entries), ...clocks(view, block)];
}

function verb({ played, words }: View, { step }: Act, type: ActedOn): string {
  const item = step === null ? {} : itemsOf(played.scenario.steps[step]!)[0]!;
  return type === 'EditMessage' && item['source'] === undefined ? words.refreshed : words.acted[type];
}

/** What a command did, in the words of the timeline. */
function spoken({ setting }: View, { commit }: Act): string[] {
  const { entries, by } = commit;
  const told = entries.filter(({ type }, index) =>
    by === 'clock' ? type === 'DeadlineMissed' || type === 'Escalated' : index === 0 || type === 'RoleAssigned',
  );
  return told.map((entry) => `${by === 'clock' ? '✗ ' : ''}${entryText(entry, capital(by), setting)}`);
}

function texts({ setting }: View, block: readonly Act[], type: ActedOn): string {
  const drafting = type === 'DraftDue' || type === 'DraftMessage';
  const ids = block.flatMap(({ commit, data }) => {
    if (drafting) return commit.entries.flatMap((entry) => (entry.type === 'MessageDrafted' ? [entry.message] : []));
    return typeof data?.['message'] === 'string' ? [data['message']] : [];
  });
  return describeAll(ids, setting);
}

/** What was posted in other words than approved. */
const deviations = ({ setting }: View, block: readonly Act[]): string[] =>
  block.flatMap(({ commit: { by, entries } }) =>
    entries.flatMap((entry) =>
      entry.type === 'MessagePosted' && !entry.faithful
        ? [`✗ ${entryText(entry, capital(by), setting)}`, `· “${entry.text}”`]
        : [],
    ),
  );

/** Entries that tell the team something which nobody asked for. */
const telling: readonly EntryType[] = [
  'TeamStood',
  'TeamThinned',
  'VoiceDiverged',
  'VoiceAligned',
  'UpdatePromised',
  'CadenceEnded',
];

function consequences({ setting, words }: View, entries: readonly Entry[]): string[] {
  const of = (type: 'ApprovalVoided' | 'MessageStaled' | 'MessageSuperseded'): string[] =>
    entries.flatMap((entry) => (entry.type === type ? [entry.message] : []));
  const mailed = entries.flatMap((entry, index) => {
    const sent = entries.slice(0, index).some(({ type }) => type === 'SendEnded');
    return entry.type === 'MessagePublished' && sent ? [entry.message] : [];
  });
  const lists = [
    [words.voided, of('ApprovalVoided')],
    [words.staled, of('MessageStaled')],
    [words.replaced, of('MessageSuperseded')],
    [words.sent, mailed],
  ] as const;
  return [
    ...lists.filter(([, ids]) => ids.length > 0).map(([word, ids]) => `→ ${word} ${describeAll(ids, setting)}.`),
    ...new Set(
      entries.filter(({ type }) => telling.includes(type)).map((entry) => `→ ${entryText(entry, '', setting)}`),
    ),
  ];
}

/** Deadlines that were met by this, with the minutes that it took. */
function clocks({ played, setting, words }: View, block: readonly Act[]): string[] {
  const seqs = block.map(({ commit }) => commit.seq);
  return played.deadlines.flatMap(({ id, startedAt, dueAt, ended, outcome }) => {
    if (ended === null || outcome === 'moved' || !seqs.includes(ended.seq)) return [];
    const how = words.outcomes[outcome](minutesBetween(startedAt, ended.at), minutesBetween(startedAt, dueAt));
    return [`◷ ${capital(namesFor(setting).deadline(id))}: ${how}.`];
  });
}
