import { capital, namesFor, reasonText } from '../incident/words.js';
import { hanging, sideBySide, wrap } from './columns.js';
import { minutesBetween, type Timed } from './deadlines.js';
import type { Played } from './played.js';
import { localDay, localTime, settingOf, sourced } from './telling.js';
import { wordingIn, type Counts } from './wording.js';

/** What can be counted in a play. Pure. */
export function countsOf({ acts, scenario, state, deadlines }: Played): Counts {
  const of = (outcome: Timed['outcome']): number => deadlines.filter((one) => one.outcome === outcome).length;
  return {
    steps: scenario.steps.length,
    refusals: new Set(acts.filter(({ refused }) => refused.length > 0).map(({ step }) => step)).size,
    overrides: Object.keys(state.overrides).length,
    messages: Object.keys(state.messages).length,
    kept: of('kept'),
    late: of('late'),
    missed: of('missed'),
    open: of('open'),
  };
}

/** What stands below the story: clocks, counts, where it ends, and both columns. Pure. */
export function summarise(played: Played, width: number): string {
  const { scenario, language } = played;
  const words = wordingIn(language);
  const { compare, history, organisation, ending } = scenario;
  const undated = history.filter(({ at }) => at === undefined);
  const line = '─'.repeat(width);
  return [
    '',
    `══ ${words.clocks} ══`.padEnd(width, '═'),
    ...clockLines(played, width),
    '',
    ...wrap(words.counts(countsOf(played)), width),
    '',
    `══ ${words.ends} ══`.padEnd(width, '═'),
    ...wrap(ending[language]!, width),
    ...(undated.length === 0 ? [] : ['', `${words.undated}:`]),
    ...undated.flatMap((one) =>
      hanging('· ', `${one.what[language]} ${sourced(one.source, words.source, language)}`, width),
    ),
    ...(compare.length === 0
      ? []
      : [
          '',
          `══ ${words.sideBySide} ══`.padEnd(width, '═'),
          ...sideBySide(words.didTitle(organisation), words.playbookTitle, width),
        ]),
    ...compare.flatMap((one) => [
      line,
      one.topic[language]!.toUpperCase(),
      ...sideBySide(
        `${one.did[language]} ${sourced(one.source, words.source, language)}`,
        one.playbook[language]!,
        width,
      ),
    ]),
  ].join('\n');
}

function clockLines(played: Played, width: number): string[] {
  const { deadlines, language } = played;
  const { outcomes } = wordingIn(language);
  const setting = settingOf(played, played.endedAt);
  const name = namesFor(setting);
  return deadlines.flatMap(({ id, startedAt, dueAt, ended, outcome }) => {
    const given = minutesBetween(startedAt, dueAt);
    const how = outcomes[outcome](ended === null ? given : minutesBetween(startedAt, ended.at), given);
    const mark = { kept: '✓', late: '✗', missed: '✗', moved: '→', open: '·' }[outcome];
    return hanging(
      `${mark} `,
      `${localDay(dueAt, setting)}, ${localTime(dueAt, setting)}: ${capital(name.deadline(id))}: ${how}`,
      width,
    );
  });
}

/** Says which step did not go as expected, what was expected and what came. Pure.
 *  @param place where the step stands, as `file:line:column` */
export function failureText(played: Played, place: string): string {
  const { failure, scenario, language } = played;
  if (failure === null) return '';
  const words = wordingIn(language);
  const { step: index, expected, came } = failure;
  const step = scenario.steps[index]!;
  const setting = settingOf(played, played.endedAt);
  const told =
    came === null
      ? words.cameNothing
      : came.length === 0
        ? words.cameAccepted
        : words.cameRefusal(came.map(({ code }) => code).join(', '));
  return [
    words.notAsExpected(place, index + 1, scenario.steps.length),
    `  ${step.at} ${scenario.people[step.by]![language]}: ${step.do} ${JSON.stringify(step.with)}`,
    `  ${expected.length === 0 ? words.expectedAccepted : words.expectedRefusal(expected.join(', '))}`,
    `  ${told}`,
    ...(came ?? []).map((one) => `    ${reasonText(one, setting)}`),
  ].join('\n');
}
