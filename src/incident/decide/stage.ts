import { attestedCriteria } from '../../playbook/criterion.js';
import { allCriteria } from '../../playbook/check/criteria.js';
import type { Criterion, Playbook } from '../../playbook/schema.js';
import { stages } from '../../playbook/vocabulary.js';
import { stageOf } from '../chart.js';
import { exitVerdicts, obstacles } from '../criteria.js';
import { isMeasured } from '../criterion/listening.js';
import { actsAs, isAlone, roleMissing } from '../people.js';
import { rolesWith } from '../power.js';
import { reason, type Reason } from '../reason.js';
import { isOut } from '../state.js';
import { isRule, standingOf } from '../inspect.js';
import { fourEyes } from './approval.js';
import { needs, nextId, refuse, unknownId, unless, type Handler, type Occasion } from './verdict.js';

/** Minutes after which somebody must have looked again at an override. */
const reviewWithinMin = 60;

/** The way from listening to closed, and what may be passed over on it. */
export const stage: {
  readonly [
    T in
      | 'AdvanceStage'
      | 'ReopenStage'
      | 'CloseIncident'
      | 'ReopenIncident'
      | 'OverrideCriterion'
      | 'ReviewOverride'
      | 'AttestCriterion'
  ]: Handler<T>;
} = {
  AdvanceStage: (given) => {
    const { playbook, state, meta } = given;
    const from = stageOf(state.chart);
    const to = from === 'closed' ? undefined : stages[stages.indexOf(from) + 1];
    if (from === 'closed' || to === undefined) {
      return refuse(
        reason('STAGE_NOT_HERE', { what: 'AdvanceStage', where: from, known: ['CloseIncident'] }, [
          { command: 'CloseIncident', data: {}, roles: rolesWith(playbook, 'coordinate') },
        ]),
      );
    }
    return unless(
      [needs(given, 'coordinate'), ...obstacles(exitVerdicts({ playbook, state, at: meta.at }, from))],
      () => [{ type: 'StageAdvanced', from, to }],
    );
  },

  ReopenStage: (given) => {
    const { playbook, state, data } = given;
    const from = stageOf(state.chart);
    if (from === 'closed' || from === 'listen') {
      return refuse(reason('STAGE_NOT_HERE', { what: 'ReopenStage', where: from, known: ['AdvanceStage'] }));
    }
    const causes = playbook.reopens.map(({ cause }) => cause);
    return unless(
      [
        needs(given, 'coordinate'),
        causes.includes(data.cause) ? null : reason('REOPENING_UNDECLARED', { cause: data.cause, known: causes }),
      ],
      () => [{ type: 'StageReopened', from, cause: data.cause, reason: data.reason }],
    );
  },

  CloseIncident: (given) => {
    const { playbook, state, data, meta } = given;
    const from = stageOf(state.chart);
    if (from === 'listen') {
      return unless([needs(given, 'coordinate'), ...standingDown(given)], () => [
        { type: 'IncidentStoodDown', report: data.report },
      ]);
    }
    if (from !== 'transparency') {
      return refuse(
        reason('STAGE_NOT_HERE', { what: 'CloseIncident', where: from, known: ['AdvanceStage'] }, [
          { command: 'AdvanceStage', data: {}, roles: rolesWith(playbook, 'coordinate') },
        ]),
      );
    }
    return unless(
      [needs(given, 'coordinate'), ...obstacles(exitVerdicts({ playbook, state, at: meta.at }, from))],
      () => [{ type: 'IncidentClosed', report: data.report }],
    );
  },

  ReopenIncident: (given) => {
    const { state, data } = given;
    const here =
      state.chart.stage === 'closed'
        ? null
        : reason('STAGE_NOT_HERE', { what: 'ReopenIncident', where: stageOf(state.chart), known: ['ReopenStage'] });
    return unless([needs(given, 'coordinate'), here], () => [{ type: 'IncidentReopened', reason: data.reason }]);
  },

  OverrideCriterion: (given) => {
    const { playbook, state, data, meta } = given;
    const criterion = criterionOf(playbook, data.criterion);
    if (criterion === undefined) return refuse(unknownCriterion(playbook, data.criterion));
    const about =
      data.message === undefined
        ? undefined
        : Object.hasOwn(state.messages, data.message)
          ? state.messages[data.message]
          : undefined;
    const ofText = isRule(data.criterion);
    const unknown =
      about !== undefined || (data.message === undefined && !ofText)
        ? null
        : unknownId('message', data.message ?? '', Object.keys(state.messages));
    if (criterion.strength !== 'soft')
      return refuse(reason('CRITERION_HARD', { why: criterion.why, strength: criterion.strength }));
    const role = criterion.overrideBy.find((id) => actsAs(playbook, state, meta.by, id));
    // Who wrote a text does not excuse himself from a second pair of eyes, unless there is none.
    const own = data.criterion === fourEyes && data.message !== undefined && about?.author === meta.by;
    const others = own && !isAlone(state) ? somebodyElse(playbook, criterion.overrideBy) : null;
    return unless([unknown, others, role === undefined ? roleMissing(playbook, criterion.overrideBy) : null], () => [
      {
        type: 'CriterionOverridden',
        override: nextId('o', Object.keys(state.overrides).length),
        criterion: data.criterion,
        role: role!,
        reason: data.reason,
        reviewAt: new Date(Date.parse(meta.at) + reviewWithinMin * 60_000).toISOString(),
        ...(about === undefined ? {} : { message: about.id }),
        ...(ofText && about !== undefined ? { hash: about.hash } : {}),
      },
    ]);
  },

  ReviewOverride: (given) => {
    const { state, data, meta, playbook } = given;
    const override = Object.hasOwn(state.overrides, data.override) ? state.overrides[data.override] : undefined;
    if (override === undefined) return refuse(unknownId('override', data.override, Object.keys(state.overrides)));
    const open = override.status === 'standing' ? null : reason('OVERRIDE_SETTLED');
    // Who passed over a rule cannot be the one who says that it was right, unless he is alone.
    const other =
      override.by !== meta.by || isAlone(state) ? null : somebodyElse(playbook, rolesWith(playbook, 'coordinate'));
    return unless([needs(given, 'coordinate'), open, other], () => [{ type: 'OverrideReviewed', ...data }]);
  },

  AttestCriterion: (given) => {
    const { playbook, state, data, meta } = given;
    const criterion = criterionOf(playbook, data.criterion);
    const attestable = attestedCriteria.some((name) => name === criterion?.criterion);
    if (criterion === undefined || !attestable) return refuse(unknownCriterion(playbook, data.criterion, true));
    const by = criterion.with['by'] as string[];
    const role = by.find((id) => actsAs(playbook, state, meta.by, id));
    // What is measured is not vouched for beside it; where the figures tell less than somebody knows, there is an exception.
    const { overrideBy, strength } = criterion;
    const override = { command: 'OverrideCriterion', data: { criterion: data.criterion }, roles: overrideBy } as const;
    const figures = isMeasured(criterion.criterion, state)
      ? reason('MEASURED_HERE', {}, strength === 'soft' ? [override] : [])
      : null;
    return unless([role === undefined ? roleMissing(playbook, by) : null, figures], () => [
      { type: 'CriterionAttested', criterion: data.criterion, role: role!, reason: data.reason },
    ]);
  },
};

/** Says that another person in one of these roles must do it, and how there comes to be one. */
const somebodyElse = (playbook: Playbook, roles: readonly string[]): Reason =>
  reason(
    'ROLE_APART',
    { roles },
    roles.map((role) => ({ command: 'AssignRole', data: { role }, roles: rolesWith(playbook, 'coordinate') })),
  );

/** A criterion by its id in the playbook, the built-in one of the four eyes, or a rule of the checks. */
function criterionOf(
  playbook: Playbook,
  id: string,
): Pick<Criterion, 'criterion' | 'strength' | 'overrideBy' | 'with' | 'why'> | undefined {
  if (id === fourEyes) {
    return {
      criterion: fourEyes,
      strength: 'soft',
      overrideBy: rolesWith(playbook, 'decide'),
      with: {},
      why: { en: 'Nobody approves his own text', nl: 'Niemand keurt zijn eigen tekst goed' },
    };
  }
  const known = allCriteria(playbook).find(({ criterion }) => criterion.id === id)?.criterion;
  if (known !== undefined || !isRule(id)) return known;
  const { strength, overrideBy } = standingOf(playbook, id);
  const why = playbook.checks.find(({ rule }) => rule === id)?.why ?? {};
  return { criterion: id, strength, overrideBy: [...overrideBy], with: {}, why };
}

function unknownCriterion(playbook: Playbook, id: string, attestable = false): Reason {
  const known = allCriteria(playbook)
    .filter(({ criterion }) => !attestable || attestedCriteria.some((name) => name === criterion.criterion))
    .map(({ criterion }) => criterion.id);
  return reason('CRITERION_UNKNOWN', { id, known });
}

/** Standing down from listening: somebody decided to watch and not to answer, and nothing has been said in public. */
function standingDown({ playbook, state }: Occasion): Reason[] {
  const decided = state.decisions.at(-1)?.choice === 'monitor';
  const spoken = Object.values(state.messages).filter(
    (message) => message.state === 'released' || isOut(message.state),
  );
  return [
    ...(decided
      ? []
      : [
          reason('STAND_DOWN_UNDECIDED', {}, [
            { command: 'Decide', data: { choice: 'monitor' }, roles: rolesWith(playbook, 'decide') },
          ]),
        ]),
    ...(spoken.length === 0
      ? []
      : [
          reason('LATER_STAGE_ONLY', { messages: spoken.map(({ id }) => id) }, [
            { command: 'AdvanceStage', data: {}, roles: rolesWith(playbook, 'coordinate') },
          ]),
        ]),
  ];
}
