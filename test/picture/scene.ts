import { Team } from '../journey/team.js';
import { startService, type TestService } from '../support/service.js';

/** A service in which a bank cannot let half of its customers in, forty minutes after it began. */
export interface Scene {
  readonly service: TestService;
  readonly team: Team;
  /** A text that waits for its approval. */
  readonly waiting: string;
}

/** Plays the beginning of an outage: what is known is recorded, the first words are out, the next ones wait, one answer to
 *  the press is late. Names are plainly examples. */
export async function outage(): Promise<Scene> {
  const service = await startService({ at: '2030-03-11T06:30:00.000Z' });
  const team = await Team.start(service, {
    playbook: 'service-outage',
    title: 'Half of our customers cannot log in',
    options: { sector: 'bank' },
  });
  await team.fact('organisation', 'Example Bank');
  await team.fact('topic', { en: 'logging in', nl: 'inloggen' });
  await team.fact('page', 'https://bank.example/status');
  await team.fact('affected-count', 240_000);
  await team.fact('next-update', '2030-03-11T07:30:00.000Z');
  await team.done('Eva', 'ChangeSeverity', { severity: 'major', reason: 'Half of the customers' });
  await team.later(4);
  for (const language of ['en', 'nl'])
    await team.publish({ kind: 'acknowledgement', audience: 'customers', channel: 'x', language });
  await team.tick('anyone-in-danger', 'scope', 'how-people-reach-us', 'money-facts', 'stop-campaigns', 'warn-fraud');
  await team.publish({ kind: 'internal-memo', audience: 'staff', channel: 'email' });
  await team.publish({ kind: 'status-update', audience: 'customers', channel: 'status-page' });
  await team.later(7);
  await team.done('Eva', 'LogEnquiry', {
    medium: 'Example Gazette',
    question: 'Is it true that people cannot reach their money?',
    deadlineAt: '2030-03-11T06:55:00.000Z',
  });
  await team.done('Eva', 'MakePromise', {
    what: 'News on the status page every half hour, even when there is none',
    dueAt: '2030-03-11T07:30:00.000Z',
    owner: 'spokesperson',
  });
  await team.later(14);
  await team.publish({ kind: 'call-script', audience: 'speakers', channel: 'call' });
  await team.tick('freeze-changes', 'press-log');
  await team.fact('affected-count', 310_000);
  const holding = await team.write({ kind: 'holding-statement', audience: 'customers', channel: 'web' });
  await team.done('Mark', 'SubmitMessage', { message: holding.id });
  await team.later(3);
  return { service, team, waiting: holding.id };
}
