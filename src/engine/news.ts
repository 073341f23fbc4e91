import type { Entry, EntryType } from '../incident/entry.js';
import type { State } from '../incident/state.js';
import { entryText, namesFor, type Setting } from '../incident/words.js';
import { line, type Line } from './paper.js';
import type { Commit } from './port.js';

/** The moment since which somebody asks: a version of the incident, or an instant, ISO 8601 UTC. */
export type Since = { readonly version: number } | { readonly at: string };

/** What the end of the journal tells. */
export interface News {
  /** The latest first. */
  readonly lines: readonly Line[];
  /** How many more there were. */
  readonly earlier: number;
  /** When the news begin; null where nobody asked since when. */
  readonly since: string | null;
  /** Whether something changed since then. */
  isNew(kind: Touched, id: string): boolean;
}

export type Touched =
  'fact' | 'message' | 'role' | 'task' | 'enquiry' | 'commitment' | 'override' | 'decision' | 'clock';

/** More is read in the journal. */
const longest = 40;
/** As many where nobody asks since when. */
const usual = 12;

/** What matters to who was away; the steps in between stand in the journal. */
const told: ReadonlySet<EntryType> = new Set<EntryType>([
  'SeverityChanged',
  'RoleAssigned',
  'RoleHandedOver',
  'RoleLeft',
  'FactRecorded',
  'FactRevised',
  'StrategyChosen',
  'DecisionMade',
  'FindingsReported',
  'PlanReturned',
  'PlanDropped',
  'TaskCompleted',
  'EnquiryLogged',
  'EnquiryAnswered',
  'CommitmentMade',
  'CommitmentKept',
  'CommitmentRedated',
  'NoteLogged',
  'SignalRaised',
  'SignalSettled',
  'MessagePublished',
  'MessageStaled',
  'MessageWithdrawn',
  'VoiceDiverged',
  'VoiceAligned',
  'UpdatePromised',
  'CriterionOverridden',
  'OverrideReviewed',
  'StageAdvanced',
  'StageReopened',
  'IncidentClosed',
  'IncidentStoodDown',
  'IncidentReopened',
  'DeadlineMissed',
]);

/** Reads the journal from its end, as far as is asked for. Pure. */
export function newsOf(commits: readonly Commit[], since: Since | undefined, state: State, setting: Setting): News {
  const name = namesFor(setting);
  const most = since === undefined ? usual : longest;
  const touched = new Set<string>();
  const lines: Line[] = [];
  let earlier = 0;
  let begun: string | null = since !== undefined && 'at' in since ? since.at : null;
  for (let index = commits.length - 1; index >= 0; index--) {
    const { seq, at, by, entries } = commits[index]!;
    if (since !== undefined && ('version' in since ? seq <= since.version : at <= since.at)) {
      begun ??= at;
      break;
    }
    if (since === undefined && lines.length >= most) break;
    for (const entry of entries.toReversed()) {
      if (since !== undefined) for (const key of touchedBy(entry)) touched.add(key);
      if (!told.has(entry.type)) continue;
      if (lines.length >= most) {
        earlier += 1;
        continue;
      }
      const secret = isSecret(entry, state);
      lines.push(line(String(seq), `${name.time(at)}: ${entryText(entry, by, setting)}`, { secret }));
    }
  }
  if (since !== undefined) begun ??= state.openedAt;
  return { lines, earlier, since: begun, isNew: (kind, id) => touched.has(`${kind} ${id}`) };
}

/** A fact that may no longer be said was perhaps recorded when it still might. */
const isSecret = (entry: Entry, state: State): boolean =>
  (entry.type === 'FactRecorded' || entry.type === 'FactRevised') &&
  (!entry.fact.publishable || state.facts[entry.fact.key]?.publishable === false);

/** Names that entries use for what they are about. */
const kinds: readonly Touched[] = ['message', 'role', 'task', 'enquiry', 'commitment', 'override', 'decision', 'clock'];

function touchedBy(entry: Entry): string[] {
  if (entry.type === 'FactRecorded' || entry.type === 'FactRevised') return [`fact ${entry.fact.key}`];
  // Being handed to the mail server changes nothing that a report tells.
  if (entry.type === 'SendAttempted' || entry.type === 'SendEnded' || entry.type === 'CommandRefused') return [];
  const named = entry as unknown as Readonly<Record<string, unknown>>;
  return kinds.flatMap((kind) => (typeof named[kind] === 'string' ? [`${kind} ${named[kind]}`] : []));
}
