import { stageOf } from '../incident/chart.js';
import type { CommandType } from '../incident/command.js';
import type { Entry } from '../incident/entry.js';
import type { Reason, Remedy } from '../incident/reason.js';
import { capital, entryText, namesFor, reasonText, remedyBy, remedyText, type Setting } from '../incident/words.js';
import { hanging, wrap } from './columns.js';
import { minutesBetween } from './deadlines.js';
import type { Act, Played } from './play.js';
import { describeAll, localDay, localTime } from './telling.js';
import { actedOn, wordingIn, type ActedOn } from './wording.js';

/** Tells a play step by step, in plain words and in the language that the team spoke. Pure.
 *  @param width of the terminal, in characters */
export function narrate(played: Played, width: number): string {
  const { scenario, language, library, state, acts } = played;
  const words = wordingIn(language);
  const lines = [`${words.exercise}: ${scenario.title[language]}`, '', ...wrap(scenario.summary[language]!, width)];
  let day = '';
  let told = '';
  for (const block of blocksOf(acts)) {
    const { at } = block[0]!.commit;
    const setting: Setting = { language, playbook: library.playbook, state, timeZone: state.timeZone, at };
    const today = localDay(at, setting);
    if (today !== day) {
      lines.push('', `── ${capital(today)} ──`, ...historyUntil(played, told, at.slice(0, 10), width));
      told = at.slice(0, 10);
      day = today;
    }
    lines.push(...new Teller(played, setting, width).block(block));
  }
  return lines.join('\n');
}

/** The acts of one step belong together, with the mail that left because of it. */
function blocksOf(acts: readonly Act[]): Act[][] {
  const blocks: Act[][] = [];
  for (const act of acts) {
    const last = blocks.at(-1);
    const belongs = act.commit.by === 'outlet' || (act.step !== null && last?.some(({ step }) => step === act.step));
    if (last !== undefined && belongs) last.push(act);
    else blocks.push([act]);
  }
  return blocks;
}

/** What really happened after one date and up to another. */
function historyUntil({ scenario, language }: Played, after: string, until: string, width: number): string[] {
  const { reality, source } = wordingIn(language);
  return scenario.history
    .filter(({ at }) => at !== undefined && at > after && at <= until)
    .flatMap((one) => hanging('       ', `${reality} ${one.what[language]} (${source} ${one.source})`, width));
}

class Teller {
  private readonly words;

  constructor(
    private readonly played: Played,
    private readonly setting: Setting,
    private readonly width: number,
  ) {
    this.words = wordingIn(setting.language);
  }

  block(block: readonly Act[]): string[] {
    const first = block[0]!;
    const time = localTime(first.commit.at, this.setting);
    const note = first.step === null ? undefined : this.played.scenario.steps[first.step]!.note?.[this.setting.language];
    const said = first.refused.length > 0 ? this.refusal(block) : this.accepted(block);
    if (said.length === 0) return [];
    const lines = said.flatMap((text, index) => (index === 0 ? hanging(`${time}  `, text, this.width) : this.under(text)));
    return [...this.heading(block), ...lines, ...(note === undefined ? [] : hanging('       » ', note, this.width))];
  }

  /** A line under the first one; a mark at its beginning stays in the margin. */
  private under(text: string): string[] {
    const mark = /^( *[✗✓→◷·] )/.exec(text)?.[1] ?? '';
    return hanging(`       ${mark}`, text.slice(mark.length), this.width);
  }

  private heading(block: readonly Act[]): string[] {
    const name = namesFor(this.setting);
    const opened = block.some(({ commit }) => commit.entries.some(({ type }) => type === 'IncidentOpened'));
    const moved = block.flatMap(({ commit }) =>
      commit.entries.flatMap((entry) => {
        if (entry.type === 'StageAdvanced') return [entry.to as string];
        if (entry.type === 'StageReopened' || entry.type === 'IncidentReopened') return ['listen'];
        return entry.type === 'IncidentClosed' || entry.type === 'IncidentStoodDown' ? ['closed'] : [];
      }),
    );
    return [...(opened ? ['listen'] : []), ...moved].flatMap((stage) => ['', `══ ${capital(name.stage(stage))} ══`.padEnd(this.width, '═')]);
  }

  private accepted(block: readonly Act[]): string[] {
    const { commit, step } = block[0]!;
    const entries = block.flatMap((act) => act.commit.entries);
    const acted = actedOn.find((type) => type === commit.command.type);
    const lead =
      acted === undefined
        ? block.filter((act) => act.step === step && act.commit.by !== 'outlet').flatMap((act) => this.spoken(act))
        : [`${capital(commit.by)} ${this.words.acted[acted]} ${this.texts(block, acted)}.`, ...this.deviations(block)];
    return [...lead, ...this.consequences(entries), ...this.clocks(block)];
  }

  /** What a command brought about of itself, in the words of the timeline. */
  private spoken({ commit }: Act): string[] {
    const [first, ...rest] = commit.entries;
    const alone: readonly Entry['type'][] = ['DeadlineMissed', 'Escalated'];
    const telling = commit.by === 'clock' ? commit.entries.filter(({ type }) => alone.includes(type)) : [first!, ...rest.filter(({ type }) => type === 'RoleAssigned')];
    return telling.map((entry) => `${commit.by === 'clock' ? '✗ ' : ''}${entryText(entry, capital(commit.by), this.setting)}`);
  }

  private texts(block: readonly Act[], type: ActedOn): string {
    const ids = block.flatMap(({ commit, data }) =>
      type === 'DraftDue' || type === 'DraftMessage'
        ? commit.entries.flatMap((entry) => (entry.type === 'MessageDrafted' ? [entry.message] : []))
        : typeof data?.['message'] === 'string'
          ? [data['message']]
          : [],
    );
    return describeAll(ids, this.setting);
  }

  private deviations(block: readonly Act[]): string[] {
    return block.flatMap(({ commit }) =>
      commit.entries.flatMap((entry) => (entry.type === 'MessagePosted' && !entry.faithful ? [`✗ ${entryText(entry, commit.by, this.setting)}`, `· “${entry.text}”`] : [])),
    );
  }

  private consequences(entries: readonly Entry[]): string[] {
    const of = (type: 'ApprovalVoided' | 'MessageStaled' | 'MessageSuperseded'): string[] =>
      entries.flatMap((entry) => (entry.type === type ? [entry.message] : []));
    const mailed = entries.flatMap((entry, index) =>
      entry.type === 'MessagePublished' && entries.slice(0, index).some(({ type }) => type === 'SendEnded') ? [entry.message] : [],
    );
    const lists = [
      [this.words.voided, of('ApprovalVoided')],
      [this.words.staled, of('MessageStaled')],
      [this.words.replaced, of('MessageSuperseded')],
      [this.words.sent, mailed],
    ] as const;
    const told = entries.filter(({ type }) => ['TeamStood', 'TeamThinned', 'VoiceDiverged', 'VoiceAligned', 'UpdatePromised', 'CadenceEnded'].includes(type));
    return [
      ...lists.filter(([, ids]) => ids.length > 0).map(([word, ids]) => `→ ${word} ${describeAll(ids, this.setting)}.`),
      ...new Set(told.map((entry) => `→ ${entryText(entry, '', this.setting)}`)),
    ];
  }

  /** Deadlines that were met by this, with the minutes that it took. */
  private clocks(block: readonly Act[]): string[] {
    const seqs = block.map(({ commit }) => commit.seq);
    const name = namesFor(this.setting);
    return this.played.deadlines
      .filter(({ ended, outcome }) => ended !== null && seqs.includes(ended.seq) && outcome !== 'moved')
      .map(({ id, startedAt, dueAt, ended, outcome }) => {
        const how = this.words.outcomes[outcome](minutesBetween(startedAt, ended!.at), minutesBetween(startedAt, dueAt));
        return `◷ ${capital(name.deadline(id))}: ${how}.`;
      });
  }

  private refusal(block: readonly Act[]): string[] {
    const { commit, data } = block[0]!;
    const name = namesFor(this.setting);
    const ids = block.flatMap((act) => (typeof act.data?.['message'] === 'string' ? [act.data['message']] : []));
    const what = [name.command(commit.command.type), describeAll(ids, this.setting)].filter(Boolean).join(': ');
    const reasons = new Map(block.flatMap(({ refused }) => refused).map((one) => [reasonText(one, this.setting), one]));
    const through = this.played.acts.find(
      (act) =>
        act.commit.seq > commit.seq &&
        act.refused.length === 0 &&
        act.commit.command.type === commit.command.type &&
        sameKey(act.data, data, ['message', 'kind', 'channel', 'key', 'audience']),
    );
    return [
      `${this.words.wanted(capital(commit.by), what)}. ${this.words.refused}`,
      ...[...reasons].flatMap(([text, one]) => [`✗ ${text}`, ...this.cure(one, commit.seq)]),
      through === undefined ? `· ${this.words.never}` : `✓ ${this.words.accepted(this.whenOf(through))}`,
    ];
  }

  /** What meets a reason: what was done about it later in the play, or else what could be done. */
  private cure(one: Reason, seq: number): string[] {
    const done = this.played.acts.find((act) => act.commit.seq > seq && act.refused.length === 0 && one.remedies.some((remedy) => answers(act, remedy)));
    if (done !== undefined) {
      return [`  → ${this.words.done(this.whenOf(done))} ${entryText(done.commit.entries[0]!, capital(done.commit.by), this.setting)}`];
    }
    return one.remedies.slice(0, 2).map((remedy) => {
      const by = remedyBy(remedy, this.setting);
      return `  → ${this.words.canDo} ${remedyText(remedy, this.setting)}${by === '' ? '' : ` (${by})`}`;
    });
  }

  private whenOf({ commit: { at } }: Act): string {
    const sameDay = localDay(at, this.setting) === localDay(this.setting.at, this.setting);
    return sameDay ? localTime(at, this.setting) : `${localDay(at, this.setting)}, ${localTime(at, this.setting)}`;
  }
}

/** Whether an act is what a remedy asks for, as far as the remedy says. */
function answers({ commit, data }: Act, { command, data: asked }: Remedy): boolean {
  if (commit.command.type !== (command satisfies CommandType) || data === null) return false;
  const told = Object.entries(asked).filter(([key, value]) => typeof value === 'string' && key !== 'hash' && key !== 'source');
  return told.every(([key, value]) => data[key] === value);
}

const sameKey = (a: Act['data'], b: Act['data'], keys: readonly string[]): boolean => keys.every((key) => a?.[key] === b?.[key]);

/** The stage in which the play ended, as people call it. */
export const lastStage = ({ state, library, language, endedAt }: Played): string =>
  namesFor({ language, playbook: library.playbook, state, timeZone: state.timeZone, at: endedAt }).stage(stageOf(state.chart));
