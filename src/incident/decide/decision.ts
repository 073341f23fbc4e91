import type { Choice } from '../../playbook/vocabulary.js';
import type { Entry } from '../entry.js';
import { reason, type Reason } from '../reason.js';
import { advise, variantFor } from '../strategy.js';
import { redraftForCircumstances } from './drafting.js';
import { needs, nextId, refuse, unless, type Case, type Handler } from './verdict.js';
import { rolesWith } from '../power.js';
import { instant } from './team.js';

/** What is decided about the plan and about the way to respond. */
export const decisions: { readonly [T in 'Decide' | 'ChooseStrategy' | 'ReportFindings']: Handler<T> } = {
  Decide: (given) => {
    const { library, playbook, state, data, meta } = given;
    if (!playbook.decisions.includes(data.choice))
      return refuse(reason('DECISION_UNAVAILABLE', { choice: data.choice, known: playbook.decisions }));
    const move = planEntries[data.choice];
    const legal = move === null || library.chart.next(state.chart, move) !== undefined;
    const open = playbook.decisions.filter((choice) => {
      const entry = planEntries[choice];
      return entry !== null && library.chart.next(state.chart, entry) !== undefined;
    });
    const reviewAt = data.reviewAt === undefined ? undefined : instant(data.reviewAt);
    const reasons: (Reason | null)[] = [
      needs(given, 'decide'),
      legal ? null : reason('STAGE_NOT_HERE', { what: data.choice, where: state.chart.plan ?? '', known: open }),
      data.choice === 'monitor' && reviewAt === undefined ? reason('REVIEW_DATE_MISSING') : null,
      reviewAt !== undefined && reviewAt <= meta.at ? reason('DATE_PASSED', { at: reviewAt }) : null,
      data.choice === 'return' && state.findings === undefined
        ? reason('FINDINGS_MISSING', {}, [
            { command: 'ReportFindings', data: {}, roles: rolesWith(playbook, 'decide') },
          ])
        : null,
    ];
    return unless(reasons, () => {
      const { choice, options, reason: why } = data;
      const made: Entry = {
        type: 'DecisionMade',
        decision: nextId('d', state.decisions.length),
        choice,
        options,
        reason: why,
        ...(reviewAt === undefined ? {} : { reviewAt }),
      };
      return move === null ? [made] : [made, { type: move }];
    });
  },

  ChooseStrategy: (given) => {
    const { data } = given;
    const { crisisType, evidence, intensifiers, strategy: chosen } = data;
    const advice = advise(data);
    const against = chosen !== advice.strategy;
    return unless(
      [
        needs(given, 'decide'),
        against && data.reason === undefined
          ? reason('REASON_MISSING', { advised: advice.strategy, chosen, why: advice.why })
          : null,
        ...(chosen === 'deny' ? unsupportedDenial(given) : []),
      ],
      () => {
        const strategy = {
          crisisType,
          evidence,
          intensifiers,
          advised: advice.strategy,
          rule: advice.rule,
          chosen,
          ...(data.reason === undefined ? {} : { reason: data.reason }),
        };
        const variant = variantFor(chosen);
        return [
          { type: 'StrategyChosen', ...strategy, variant },
          ...redraftForCircumstances({ ...given, state: { ...given.state, strategy, variant } }),
        ];
      },
    );
  },

  ReportFindings: (given) => {
    const { library, playbook, state, data } = given;
    const legal = library.chart.next(state.chart, 'FindingsReported') !== undefined;
    const begin = { command: 'Decide', data: { choice: 'investigate' }, roles: rolesWith(playbook, 'decide') } as const;
    return unless(
      [
        needs(given, 'decide'),
        legal
          ? null
          : reason('STAGE_NOT_HERE', { what: 'findings', where: state.chart.plan ?? '', known: ['investigate'] }, [
              begin,
            ]),
      ],
      () => [{ type: 'FindingsReported', ...data }],
    );
  },
};

/** The entry by which a decision moves the plan; `monitor` moves nothing. */
const planEntries = {
  pause: 'PlanPaused',
  withdraw: 'PlanWithdrawn',
  continue: 'PlanContinued',
  investigate: 'InvestigationStarted',
  return: 'PlanReturned',
  drop: 'PlanDropped',
  monitor: null,
} as const satisfies Record<Choice, Entry['type'] | null>;

/** A denial that evidence later disproves does more harm than the accusation. @see Kim et al. 2004 */
function unsupportedDenial({ playbook, state, data }: Case<'ChooseStrategy'>): Reason[] {
  const open = playbook.denialNeeds.filter((key) => state.facts[key]?.status !== 'confirmed');
  const unproven = data.evidence !== 'provably-false' && data.evidence !== 'unwarranted';
  const roles = rolesWith(playbook, 'confirm-facts');
  return [
    ...(unproven ? [reason('DENIAL_UNSUPPORTED', { evidence: data.evidence })] : []),
    ...open.map((key) =>
      reason('FACT_OPEN', { fact: playbook.facts.find((fact) => fact.key === key)!.label }, [
        {
          command: state.facts[key] === undefined ? 'RecordFact' : 'ReviseFact',
          data: { key, status: 'confirmed' },
          roles,
        },
      ]),
    ),
  ];
}
