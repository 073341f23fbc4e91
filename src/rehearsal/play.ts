import { ManualClock } from '../clock.js';
import { Engine, type Answer } from '../engine/engine.js';
import type { Shelved } from '../engine/library.js';
import { UnisonoError } from '../error.js';
import { commandSchemas, type Command, type OpenData } from '../incident/command.js';
import type { Message, State } from '../incident/state.js';
import { recorder } from '../outlet/recorder.js';
import { createMemoryStore } from '../store/memory.js';
import { deadlinesOf } from './deadlines.js';
import type { Act, Failure, Played } from './played.js';
import { itemsOf, type Scenario, type Step } from './scenario.js';
import { commandsOf, type Selector } from './step.js';

/** Plays a scenario on an engine of its own, from opening to end or to the first expectation that is not met. The same
 *  scenario, playbooks and language give the same journal, hash by hash.
 *  @throws PLAYBOOK_NOT_FOUND, PLAYBOOK_INVALID, SCENARIO_INVALID */
export async function play(scenario: Scenario, shelf: readonly Shelved[], language: string): Promise<Played> {
  const clock = new ManualClock(scenario.startsAt);
  const faults: unknown[] = [];
  let count = 0;
  const engine = new Engine({
    store: createMemoryStore(),
    clock,
    shelf,
    recorder: recorder(),
    report: (error) => void faults.push(error),
    nameCommand: () => `service-${(count += 1)}`,
  });
  await engine.start();
  const { incident } = await open(engine, scenario, language);
  const given = new Map<string, { step: number; data: Readonly<Record<string, unknown>> }>();
  let failure: Failure | null = null;
  for (const [index, step] of scenario.steps.entries()) {
    await passTime(engine, clock, step.at);
    failure = await take({ engine, incident, scenario, language, given }, step, index);
    if (failure !== null) break;
  }
  if (failure === null) await passTime(engine, clock, scenario.endsAt);
  if (faults.length > 0) throw faults[0];
  const { state, library } = await engine.look(incident);
  const commits = await engine.journal(incident);
  const endedAt = clock.now();
  await engine.stop();
  const acts = commits.map((commit): Act => {
    const refusal = commit.entries[0]?.type === 'CommandRefused' ? commit.entries[0] : undefined;
    const { step = null, data = null } = given.get(commit.command.id) ?? {};
    return { commit, step, data, refused: refusal?.reasons ?? [] };
  });
  return {
    scenario,
    language,
    library,
    state,
    acts,
    deadlines: deadlinesOf(library, incident, commits, endedAt),
    endedAt,
    failure,
  };
}

async function open(engine: Engine, scenario: Scenario, language: string): Promise<Answer> {
  const { playbook, title, mode, severity, languages, opens } = scenario;
  const data: OpenData = {
    playbook,
    title: title[language]!,
    mode,
    languages,
    ...(severity === undefined ? {} : { severity }),
  };
  const answer = await engine.open(data, {
    id: `play-${scenario.id}`,
    by: scenario.people[opens]![language]!,
    at: engine.now(),
  });
  if ('refused' in answer)
    throw new UnisonoError(
      'SCENARIO_INVALID',
      `the playbook does not let it open: ${answer.refused.map(({ code }) => code).join(', ')}`,
    );
  return answer;
}

/** Lets time pass, stopping wherever something is due on the way, as it would by itself. */
async function passTime(engine: Engine, clock: ManualClock, at: string): Promise<void> {
  const end = new Date(at).toISOString();
  await engine.settled();
  for (let next = clock.nextAt(); next !== null && next <= end; next = clock.nextAt()) {
    clock.moveTo(next);
    await engine.settled();
  }
  clock.moveTo(end);
}

interface Stage {
  readonly engine: Engine;
  readonly incident: string;
  readonly scenario: Scenario;
  readonly language: string;
  readonly given: Map<string, { step: number; data: Readonly<Record<string, unknown>> }>;
}

/** Gives the commands of one step. */
async function take(
  { engine, incident, scenario, language, given }: Stage,
  step: Step,
  index: number,
): Promise<Failure | null> {
  const expected = step.expect === 'accepted' ? [] : step.expect.refused;
  let nth = 0;
  for (const item of itemsOf(step)) {
    const { state } = await engine.look(incident);
    const scene = {
      languages: scenario.languages,
      spoken: language,
      find: (wanted: Selector) => newest(state, wanted),
    };
    const pieces = commandsOf(step.do, item, scene);
    if (pieces.length === 0) return { step: index, expected, came: null };
    for (const piece of pieces) {
      const id = `step-${index + 1}.${(nth += 1)}`;
      const parsed = commandSchemas[step.do].safeParse(piece);
      if (!parsed.success) throw new UnisonoError('SCENARIO_INVALID', `step ${index + 1}: ${parsed.error.message}`);
      const { data } = parsed;
      given.set(id, { step: index, data });
      const meta = { id, by: scenario.people[step.by]![language]!, at: engine.now() };
      const answer = await engine.give(incident, { type: step.do, data, meta } as Command);
      await engine.settled();
      const came = 'refused' in answer ? answer.refused : [];
      if (
        !sameCodes(
          expected,
          came.map(({ code }) => code),
        )
      )
        return { step: index, expected, came };
    }
  }
  return null;
}

const sameCodes = (a: readonly string[], b: readonly string[]): boolean =>
  [...new Set(a)].sort().join() === [...new Set(b)].sort().join();

/** The newest text of each kind, audience, channel and language that fits and is still in play. */
function newest({ messages }: State, wanted: Selector): Message[] {
  const fitting = Object.values(messages)
    .filter(({ state }) => state !== 'superseded' && state !== 'withdrawn')
    .filter((message) =>
      (['kind', 'audience', 'channel', 'language'] as const).every(
        (key) => wanted[key] === undefined || wanted[key] === message[key],
      ),
    );
  return [
    ...new Map(
      fitting.map((message) => [[message.kind, message.audience, message.channel, message.language].join(), message]),
    ).values(),
  ];
}
