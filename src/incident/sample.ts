import { nextUpdateKey, type Fact, type FactSheet } from '../message/fact.js';
import type { Playbook } from '../playbook/schema.js';
import type { Remedy } from './reason.js';
import type { State } from './state.js';
import { advise } from './strategy.js';

/** Facts as the samples say them, all confirmed.
 *  @param at the moment of writing; the next update is set after it, since a promised time must lie ahead */
export function sampleFacts(playbook: Playbook, at: string): FactSheet {
  const facts = playbook.facts.map(
    ({ key, type, label, unit, unitOne, terms, material, publishable, sample }): Fact => ({
      key,
      type,
      label,
      ...(unit === undefined ? {} : { unit }),
      ...(unitOne === undefined ? {} : { unitOne }),
      ...(terms === undefined ? {} : { terms }),
      status: 'confirmed',
      value: key === nextUpdateKey ? hoursAfter(at, 8) : sample,
      publishable,
      source: 'sample',
      asOf: at,
      revision: 1,
      material,
    }),
  );
  return Object.fromEntries(facts.map((fact) => [fact.key, fact]));
}

export const hoursAfter = (at: string, hours: number): string =>
  new Date(Date.parse(at) + hours * 3_600_000).toISOString();

/** A moment in office hours, for proofs: their outcome must not hang on when they are made. */
export const proofAt = '2030-03-11T14:00:00.000Z';

/** Fills in what a remedy leaves to the person, with samples: for witness runs and demonstrations.
 *  @param at the moment of giving it, ISO 8601 UTC */
export function fillRemedy(
  playbook: Playbook,
  state: State,
  { command, data }: Remedy,
  at: string,
): Record<string, unknown> {
  const reason = 'Sample reason';
  switch (command) {
    case 'AssignRole':
      return { person: `witness-${String(data['role'])}`, ...data };
    case 'RecordFact':
    case 'ReviseFact': {
      const declared = playbook.facts.find(({ key }) => key === data['key']);
      const value = declared?.key === nextUpdateKey ? hoursAfter(at, 8) : declared?.sample;
      return { value, source: 'sample', status: 'confirmed', ...data };
    }
    case 'EditMessage':
      return { source: state.messages[String(data['message'])]?.source ?? '', ...data };
    case 'ConfirmPosted':
      return { text: state.messages[String(data['message'])]?.text ?? '', ...data };
    case 'Decide':
      return {
        options: ['Do it', 'Leave it'],
        reason,
        ...(data['choice'] === 'monitor' ? { reviewAt: hoursAfter(at, 4) } : {}),
        ...data,
      };
    case 'ChooseStrategy': {
      const situation = { crisisType: playbook.crisis.type, evidence: 'none', intensifiers: [] } as const;
      return { ...situation, strategy: advise(situation).strategy, ...data };
    }
    case 'MakePromise':
      return { what: 'Sample promise', dueAt: hoursAfter(at, 72), owner: state.openedBy, ...data };
    case 'RedatePromise':
      return { dueAt: hoursAfter(at, 72), reason, ...data };
    case 'KeepPromise':
      return { proof: 'Sample proof', ...data };
    case 'LogEnquiry':
      return { medium: 'Sample medium', question: 'Sample question', deadlineAt: hoursAfter(at, 4), ...data };
    case 'SettleSignal':
      return { what: 'Sample answer', ...data };
    case 'AnswerEnquiry':
      return { answer: 'Sample answer', ...data };
    case 'ReportFindings':
      return { findings: 'Sample findings', consulted: 'Sample people', changes: 'Sample changes', ...data };
    case 'SettleDelivery':
      return { outcome: 'delivered', reason, ...data };
    case 'CloseIncident':
      return { report: 'Sample report', ...data };
    case 'AttestCriterion':
    case 'OverrideCriterion':
    case 'ReopenIncident':
    case 'WithdrawMessage':
      return { reason, ...data };
    default:
      return { ...data };
  }
}
