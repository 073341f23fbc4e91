import { capital, namesFor, type Setting } from '../incident/words.js';
import { toldAccepted } from './accepted.js';
import { hanging, wrap } from './columns.js';
import type { Act, Played } from './played.js';
import { toldRefused } from './refused.js';
import { localDay, localTime, settingOf, sourced, type View } from './telling.js';
import { wordingIn } from './wording.js';

/** Tells a play step by step, in plain words and in the language that the team spoke. Pure.
 *  @param width of the terminal, in characters */
export function narrate(played: Played, width: number): string {
  const { scenario, language, acts } = played;
  const words = wordingIn(language);
  const lines = [`${words.exercise}: ${scenario.title[language]}`, '', ...wrap(scenario.summary[language]!, width)];
  let day = '';
  let told = '';
  for (const block of blocksOf(acts)) {
    const { at } = block[0]!.commit;
    const view = { played, words, setting: settingOf(played, at) };
    const today = localDay(at, view.setting);
    if (today !== day) {
      lines.push('', `── ${capital(today)} ──`, ...historyUntil(played, told, at.slice(0, 10), width));
      told = at.slice(0, 10);
      day = today;
    }
    lines.push(...blockLines(view, block, width));
  }
  for (const at of new Set(
    scenario.history.flatMap((one) => (one.at !== undefined && one.at > told ? [one.at] : [])),
  )) {
    lines.push('', `── ${capital(localDay(`${at}T12:00:00Z`, settingOf(played, played.endedAt)))} ──`);
    lines.push(...historyUntil(played, told, at, width));
    told = at;
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
    .flatMap((one) =>
      hanging(margin, `${reality} ${one.what[language]} ${sourced(one.source, source, language)}`, width),
    );
}

/** As wide as a time with two spaces behind it. */
const margin = ' '.repeat(7);

function blockLines(view: View, block: readonly Act[], width: number): string[] {
  const { commit, step, refused } = block[0]!;
  const { played, setting } = view;
  const said = refused.length > 0 ? toldRefused(view, block) : toldAccepted(view, block);
  const [first, ...rest] = said;
  if (first === undefined) return [];
  const note = step === null ? undefined : played.scenario.steps[step]!.note?.[setting.language];
  return [
    ...stageHeadings(setting, block, width),
    ...hanging(`${localTime(commit.at, setting)}  `, first, width),
    ...rest.flatMap((text) => {
      const mark = /^ *[✗✓→◷·] /.exec(text)?.[0] ?? '';
      return hanging(`${margin}${mark}`, text.slice(mark.length), width);
    }),
    ...(note === undefined ? [] : hanging(`${margin}» `, note, width)),
  ];
}

function stageHeadings(setting: Setting, block: readonly Act[], width: number): string[] {
  const name = namesFor(setting);
  const stages = block.flatMap(({ commit }) =>
    commit.entries.flatMap((entry): string[] => {
      switch (entry.type) {
        case 'StageAdvanced':
          return [entry.to];
        case 'IncidentOpened':
        case 'StageReopened':
        case 'IncidentReopened':
          return ['listen'];
        case 'IncidentClosed':
        case 'IncidentStoodDown':
          return ['closed'];
        default:
          return [];
      }
    }),
  );
  return stages.flatMap((stage) => ['', `══ ${capital(name.stage(stage))} ══`.padEnd(width, '═')]);
}
