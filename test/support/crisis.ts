import { Desk } from './http.js';
import type { TestService } from './service.js';

interface Opened {
  readonly title?: string;
  readonly mode?: 'live' | 'exercise';
  /** Of the press. */
  readonly question?: string;
}

/** An incident with a bit of everything: facts, messages in several states, a press question, a promise, an exception. */
export async function crisis(service: TestService, opened: Opened = {}): Promise<Desk> {
  const { title = 'Anger about personal offers', mode = 'live', question = 'Does the plan go on?' } = opened;
  const desk = await Desk.open(service, 'Eva', { playbook: 'contested-plan', title, mode });
  await desk.insist('AssignRole', { role: 'webcare', person: 'Wim' });
  await desk.insist('AssignRole', { role: 'fact-owner', person: 'Finn' });
  await desk.insist('AssignRole', { role: 'chair', person: 'Ann' });
  await desk.insist('DraftMessage', { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' }, [
    'webcare',
  ]);
  await desk.insist('DraftMessage', { kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'nl' }, [
    'webcare',
  ]);
  const { id, text } = await desk.message('acknowledgement', 'x', 'nl');
  await desk.insist('ReleaseMessage', { message: id }, ['webcare']);
  await desk.done('Wim', 'ConfirmPosted', { message: id, text, url: `https://social.example/${'long'.repeat(40)}` });
  await desk.done('Wim', 'SubmitMessage', { message: (await desk.message('holding-statement', 'web', 'en')).id });
  await desk.done('Wim', 'LogEnquiry', {
    medium: 'De Krant',
    person: 'Jo',
    question,
    deadlineAt: '2026-03-10T07:00:00Z',
  });
  await desk.done('Eva', 'MakePromise', {
    what: 'We publish what we learn',
    dueAt: '2026-04-01T10:00:00Z',
    owner: 'Eva',
  });
  await desk.done('Eva', 'OverrideCriterion', {
    criterion: 'staff-told',
    reason: 'The mail server is down; managers call their teams',
  });
  await desk.done('Ann', 'Decide', {
    choice: 'pause',
    options: ['Pause', 'Go on and explain'],
    reason: 'Nobody listens while it runs',
  });
  await desk.done('Finn', 'ReviseFact', {
    key: 'topic',
    value: { en: 'our plan for offers', nl: 'ons plan voor aanbiedingen' },
    status: 'confirmed',
    source: 'Second reading',
    material: true,
  });
  await desk.later(45);
  return desk;
}
