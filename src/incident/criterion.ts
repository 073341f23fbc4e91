import type { CriterionName, CriterionParameters } from '../playbook/criterion.js';
import type { Criterion, Playbook } from '../playbook/schema.js';
import { stages } from '../playbook/vocabulary.js';
import { stageOf } from './chart.js';
import { rolesWith } from './power.js';
import { reason, type Reason, type Remedy } from './reason.js';
import { listeningCriteria } from './criterion/listening.js';
import { textCriteria } from './criterion/text.js';
import { nextUpdateKey } from '../message/fact.js';
import { allDue, titleOf, towardsPublication, unpublished } from './remedy.js';
import { allTasks, isDone } from './task.js';
import { holderOf, isCurrent, isOut, type Message, type State } from './state.js';

/** What a criterion looks at. `message` is the one about to be released, at gates only. */
export interface Scene {
  readonly playbook: Playbook;
  readonly state: State;
  /** The moment of asking, ISO 8601 UTC. */
  readonly at: string;
  readonly message?: Message;
}

/** Why a criterion is unmet; empty when it is met. */
export function evaluate(criterion: Criterion, scene: Scene): Reason[] {
  const rule = rules[criterion.criterion as CriterionName] as Rule<CriterionName>;
  return rule(criterion.with as never, scene, criterion);
}

export type Rule<N extends CriterionName> = (
  parameters: CriterionParameters<N>,
  scene: Scene,
  criterion: Criterion,
) => Reason[];

/** Each criterion by name: what it asks of an incident, and which commands would meet it. */
const rules: { readonly [N in CriterionName]: Rule<N> } = {
  ...textCriteria,
  ...listeningCriteria,

  'audience-order': (_, scene) => {
    const { playbook, state, message } = scene;
    const order = playbook.audiences.map(({ id }) => id);
    const before = order.slice(0, Math.max(0, order.indexOf(message!.audience)));
    const current = stageOf(state.chart);
    const reached = stages.slice(0, current === 'closed' ? stages.length : stages.indexOf(current) + 1);
    const waiting = reached
      .flatMap((stage) => playbook.stages[stage].messages)
      .filter((due) => !due.ifAsked && before.includes(due.audience) && !anyReleased(state, due.audience));
    const first = before.filter((id) => waiting.some(({ audience }) => audience === id));
    return first.map((audience) => {
      const due = waiting.find((one) => one.audience === audience)!;
      return reason(
        'AUDIENCE_WAITS',
        { audience: titleOf(playbook.audiences, audience) },
        towardsPublication(scene, due, message!.language),
      );
    });
  },

  'base-response-first': ({ kinds }, scene) => {
    const there = Object.values(scene.state.messages).some(({ kind, state }) => kinds.includes(kind) && isOut(state));
    if (there) return [];
    const dues = allDue(scene.playbook).filter(({ kind, ifAsked }) => kinds.includes(kind) && !ifAsked);
    return [
      reason(
        'BASE_RESPONSE_MISSING',
        {},
        dues.slice(0, 1).flatMap((due) => towardsPublication(scene, due, scene.message!.language)),
      ),
    ];
  },

  'cadence-kept': (_, { state, playbook }) =>
    state.chart.cadence === 'overdue'
      ? [
          reason('CADENCE_OVERDUE', { dueAt: state.nextUpdate?.dueAt ?? '' }, [
            { command: 'ReviseFact', data: { key: nextUpdateKey }, roles: rolesWith(playbook, 'confirm-facts') },
          ]),
        ]
      : [],

  'commitments-kept': (_, { state, at }) =>
    Object.values(state.commitments)
      .filter(({ keptAt, dueAt }) => keptAt === undefined && dueAt <= at)
      .map(({ id, what, dueAt }) =>
        reason('COMMITMENT_OPEN', { what, dueAt }, [
          { command: 'KeepPromise', data: { commitment: id }, roles: [] },
          { command: 'RedatePromise', data: { commitment: id }, roles: [] },
        ]),
      ),

  'commitments-owned': ({ atLeast }, { state }) =>
    Object.keys(state.commitments).length >= atLeast
      ? []
      : [reason('COMMITMENTS_FEW', { atLeast }, [{ command: 'MakePromise', data: {}, roles: [] }])],

  'decision-made': ({ choices }, { state, playbook }) =>
    state.decisions.some(({ choice }) => choices.includes(choice))
      ? []
      : [
          reason(
            'DECISION_MISSING',
            { choices },
            choices
              .filter((choice) => playbook.decisions.includes(choice))
              .map((choice) => ({ command: 'Decide', data: { choice }, roles: rolesWith(playbook, 'decide') })),
          ),
        ],

  'due-messages-published': (_, scene) => {
    const stage = stageOf(scene.state.chart);
    if (stage === 'closed') return [];
    return scene.playbook.stages[stage].messages
      .filter(({ ifAsked }) => !ifAsked)
      .flatMap((due) => scene.state.languages.flatMap((language) => unpublished(scene, due, language)));
  },

  'enquiries-answered': (_, { state }) =>
    Object.values(state.enquiries)
      .filter(({ answeredAt }) => answeredAt === undefined)
      .map(({ id, medium, deadlineAt }) =>
        reason('ENQUIRY_OPEN', { medium, deadlineAt }, [
          { command: 'AnswerEnquiry', data: { enquiry: id }, roles: [] },
        ]),
      ),

  'fact-confirmed': ({ fact }, scene) => openFacts(scene, [fact]),

  'facts-confirmed': ({ atLeast }, { state, playbook }) => {
    const confirmed = Object.values(state.facts).filter(({ status }) => status === 'confirmed').length;
    if (confirmed >= atLeast) return [];
    const roles = rolesWith(playbook, 'confirm-facts');
    const next = playbook.facts
      .filter(({ key }) => state.facts[key]?.status !== 'confirmed')
      .slice(0, atLeast - confirmed);
    return [
      reason(
        'FACTS_FEW',
        { atLeast, confirmed },
        next.map(({ key }) => ({
          command: state.facts[key] === undefined ? 'RecordFact' : 'ReviseFact',
          data: { key, status: 'confirmed' },
          roles,
        })),
      ),
    ];
  },

  'facts-settled': ({ facts }, scene) => openFacts(scene, facts),

  'findings-reported': (_, { state, playbook }) => {
    if (state.findings !== undefined) return [];
    const roles = rolesWith(playbook, 'decide');
    const next = ((): Remedy => {
      switch (state.chart.plan) {
        case 'investigating':
          return { command: 'ReportFindings', data: {}, roles };
        case 'running':
        case 'returned':
          return { command: 'Decide', data: { choice: 'pause' }, roles };
        default:
          return { command: 'Decide', data: { choice: 'investigate' }, roles };
      }
    })();
    return [reason('FINDINGS_MISSING', {}, [next])];
  },

  'message-published': ({ kind, audience }, scene) => {
    const dues = allDue(scene.playbook).filter(
      (due) => due.kind === kind && (audience ?? due.audience) === due.audience,
    );
    const due = dues.find(({ ifAsked }) => !ifAsked) ?? dues[0];
    return scene.state.languages.flatMap((language) => {
      const there = Object.values(scene.state.messages).some(
        (message) =>
          message.kind === kind &&
          (audience ?? message.audience) === message.audience &&
          message.language === language &&
          isCurrent(message),
      );
      return there || due === undefined ? [] : unpublished(scene, due, language);
    });
  },

  'next-update-owned': ({ roles }, { playbook, state }) => {
    if (roles.some((role) => holderOf(state, role) !== undefined)) return [];
    return [
      reason(
        'NEXT_UPDATE_UNOWNED',
        { roles },
        roles.map((role) => ({ command: 'AssignRole', data: { role }, roles: rolesWith(playbook, 'coordinate') })),
      ),
    ];
  },

  'plan-decided': (_, { state, playbook }) => {
    const plan = state.chart.plan;
    const settled = plan !== 'running' || state.decisions.some(({ choice }) => choice === 'continue');
    if (settled) return [];
    const roles = rolesWith(playbook, 'decide');
    const ways = (['pause', 'withdraw', 'continue'] as const).filter((choice) => playbook.decisions.includes(choice));
    return [
      reason(
        'PLAN_RUNNING',
        {},
        ways.map((choice) => ({ command: 'Decide', data: { choice }, roles })),
      ),
    ];
  },

  'roles-held': ({ roles }, { state, playbook }) =>
    roles
      .filter((role) => holderOf(state, role) === undefined)
      .map((role) =>
        reason('ROLE_MISSING', { role: titleOf(playbook.roles, role) }, [
          { command: 'AssignRole', data: { role }, roles: rolesWith(playbook, 'coordinate') },
        ]),
      ),

  'strategy-chosen': (_, { state, playbook }) =>
    state.strategy === undefined
      ? [
          reason('STRATEGY_MISSING', {}, [
            {
              command: 'ChooseStrategy',
              data: { crisisType: playbook.crisis.type },
              roles: rolesWith(playbook, 'decide'),
            },
          ]),
        ]
      : [],

  'task-done': ({ task: id }, { state, playbook }) => {
    if (isDone(playbook, state, id)) return [];
    const task = allTasks(playbook).find((one) => one.id === id)!;
    return [reason('TASK_OPEN', { task: task.title }, [{ command: 'CompleteTask', data: { task: id }, roles: [] }])];
  },
};

function openFacts({ state, playbook }: Scene, keys: readonly string[]): Reason[] {
  const roles = rolesWith(playbook, 'confirm-facts');
  return keys
    .filter((key) => state.facts[key]?.status !== 'confirmed')
    .map((key) => {
      const known = state.facts[key];
      const label = known?.label ?? playbook.facts.find((fact) => fact.key === key)!.label;
      return reason('FACT_OPEN', { fact: label }, [
        { command: known === undefined ? 'RecordFact' : 'ReviseFact', data: { key, status: 'confirmed' }, roles },
      ]);
    });
}

const anyReleased = (state: State, audience: string): boolean =>
  Object.values(state.messages).some(
    (message) => message.audience === audience && (message.state === 'released' || isOut(message.state)),
  );
