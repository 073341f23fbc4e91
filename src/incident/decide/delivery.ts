import { reason, type Reason } from '../reason.js';
import { isMeant, isMissed, openDeadlines, type Job, type Message, type State } from '../state.js';
import type { Entry } from '../entry.js';
import { rolesWith } from '../power.js';
import { accept, needs, refuse, unknownId, unless, type Handler, type Occasion } from './verdict.js';

/** What the service tells the incident: attempts, outcomes, deadlines that passed; and what a person says of a doubtful mail. */
export const delivery: {
  readonly [T in 'BeginAttempt' | 'RecordOutcome' | 'SettleDelivery' | 'PassDeadlines']: Handler<T>;
} = {
  BeginAttempt: ({ state, data }) => {
    const job = jobOf(state, data.job);
    if (job === undefined) return refuse(unknownId('job', data.job, Object.keys(state.jobs)));
    // Struck off or already taken since it was seen: there is nothing to attempt, and nothing to tell anybody.
    return job.status === 'owed' ? accept({ type: 'SendAttempted', ...data }) : accept();
  },

  RecordOutcome: ({ state, data, meta }) => {
    const job = jobOf(state, data.job);
    if (job === undefined) return refuse(unknownId('job', data.job, Object.keys(state.jobs)));
    if (job.status !== 'attempted') return accept();
    const { retry, ...ended } = data;
    // While this was being sent, the text may have been taken back or proven wrong: then nobody tries again.
    const worthwhile = retry && data.result === 'failed' && isWanted(state, job);
    const waitMin = worthwhile ? retryAfterMin[job.attempts - 1] : undefined;
    const again =
      waitMin === undefined ? {} : { retryAt: new Date(Date.parse(meta.at) + waitMin * 60_000).toISOString() };
    return accept({ type: 'SendEnded', ...ended, ...again });
  },

  SettleDelivery: (given) => {
    const { state, data } = given;
    const job = jobOf(state, data.job);
    if (job === undefined) return refuse(unknownId('job', data.job, Object.keys(state.jobs)));
    const doubtful = job.status === 'uncertain' || job.status === 'failed';
    const reasons = [
      needs(given, 'release'),
      doubtful ? null : reason('JOB_NOT_UNCERTAIN', { status: job.status }),
      ...(doubtful && data.outcome === 'resend' && job.call === undefined
        ? notMeant(given, state.messages[job.message]!)
        : []),
    ];
    return unless(reasons, () => [{ type: 'DeliverySettled', ...data }]);
  },

  PassDeadlines: ({ playbook, state, meta }) => {
    const passed = openDeadlines(state).filter((deadline) => deadline.dueAt <= meta.at && !isMissed(state, deadline));
    return {
      entries: passed.flatMap(({ id, dueAt }): Entry[] => [
        { type: 'DeadlineMissed', deadline: id, dueAt },
        ...(id === 'update' && state.chart.cadence === 'promised' ? [{ type: 'CadenceMissed', dueAt } as const] : []),
        ...playbook.escalations
          .filter(({ clock }) => `clock:${clock}` === id)
          .map(({ clock, to }) => ({ type: 'Escalated', clock, to }) as const),
      ]),
    };
  },
};

/** Minutes to wait after the first, second and third failure that may pass: servers that greylist let one in within these. */
const retryAfterMin = [1, 5, 15];

/** Whether a text is still meant to arrive, or somebody's answer is still waited for. */
const isWanted = (state: State, { message, call }: Job): boolean =>
  call === undefined ? isMeant(state.messages[message]!) : state.calls[call.id]?.status === 'open';

/** Why a text may not be sent once more. */
function notMeant({ playbook, state: { facts } }: Occasion, message: Message): Reason[] {
  if (isMeant(message)) return [];
  if (message.stale.length === 0) return [reason('MESSAGE_STATE', { message: message.id, state: message.state })];
  const takeBack = {
    command: 'WithdrawMessage',
    data: { message: message.id },
    roles: rolesWith(playbook, 'release'),
  } as const;
  return message.stale.map((key) => reason('MESSAGE_STALE', { fact: facts[key]?.label ?? key }, [takeBack]));
}

const jobOf = (state: State, id: string): Job | undefined =>
  Object.hasOwn(state.jobs, id) ? state.jobs[id] : undefined;
