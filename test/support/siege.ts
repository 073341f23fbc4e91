import { expect } from 'chai';
import { hostile, hostileNames, hostileOnes } from './hostile.js';
import { Desk, post, put } from './http.js';
import { account } from './people.js';
import type { TestService } from './service.js';

const [me = '', webcare = '', outsider = '', reporter = '', guest = '', longest = ''] = hostileNames;

/** Who takes part in it, under names that mean harm. */
export const besiegers = { me, webcare, outsider, guest, longest } as const;

/** An incident with such a text in every place in which a text of people or outsiders is stored. `me` has an account already. */
export async function siege(service: TestService): Promise<{ desk: Desk; message: string; posted: string }> {
  await account(service, webcare);
  await account(service, reporter);
  const contacts = hostileNames.map((name, index) => ({ name, email: `a${index}@staff.example`, language: 'en' }));
  expect((await put(service, '/contacts/staff', me, contacts)).status).to.equal(200);
  const roster = hostileNames.map((person, index) => ({
    role: ['chair', 'lead', 'spokesperson', 'legal', 'webcare', 'log-keeper'][index]!,
    person,
    handle: hostile(100, 5),
    email: 'x@staff.example',
    language: 'en',
  }));
  const rostered = await put(service, '/roster', me, roster);
  expect(rostered.status, rostered.text).to.equal(200);
  const desk = await Desk.open(service, me, { playbook: 'contested-plan', title: hostile(200, 16), languages: ['en'] });
  for (const [index, title] of hostileOnes(200).entries())
    if (index % 4 === 0) await Desk.open(service, me, { playbook: 'rumour', title, mode: 'exercise' });
  await desk.done(me, 'AssignRole', { role: 'webcare', person: webcare });
  await desk.done(me, 'AssignRole', { role: 'chair', person: longest });
  await desk.done(me, 'CallTeam', { roles: ['spokesperson'], note: hostile(300, 2) });
  for (const text of hostileOnes(4000)) await desk.done(me, 'LogNote', { text });
  await desk.done(me, 'LogNote', { text: 'W'.repeat(4000) });
  await desk.done(me, 'LogEnquiry', {
    medium: hostile(300),
    person: guest,
    question: hostile(4000, 3),
    deadlineAt: '2026-03-10T08:00:00Z',
  });
  await desk.done(me, 'AnswerEnquiry', { enquiry: 'e1', answer: hostile(4000, 7) });
  await desk.done(me, 'MakePromise', { what: hostile(4000), dueAt: '2026-04-01T10:00:00Z', owner: reporter });
  await desk.done(me, 'RedatePromise', { commitment: 'c1', dueAt: '2026-04-02T10:00:00Z', reason: hostile(4000, 9) });
  await desk.insist('AssignRole', { role: 'fact-owner', person: me });
  for (const [index, value] of hostileOnes(4000).entries())
    await desk.done(me, 'RecordFact', {
      key: `hostile-${index}`,
      type: 'text',
      value: { en: value },
      unit: { en: hostile(300, index) },
      label: { en: hostile(300, index) },
      status: index % 2 === 0 ? 'confirmed' : 'unconfirmed',
      source: hostile(300, index),
    });
  await desk.done(me, 'Decide', {
    choice: 'pause',
    options: [hostile(300, 1), hostile(300, 4)],
    reason: hostile(4000, 2),
  });
  await desk.done(me, 'OverrideCriterion', { criterion: 'staff-told', reason: hostile(4000, 6) });
  await desk.refused(me, 'CloseIncident', { report: hostile(4000, 8) });
  const wanted = { kind: 'holding-statement', audience: 'public', channel: 'web', language: 'en' };
  await desk.insist('DraftMessage', wanted, ['webcare']);
  const { id: message } = await desk.message('holding-statement', 'web', 'en');
  const { source } = (await service.engine.look(desk.incident)).state.messages[message]!;
  const written = hostile(4000).replaceAll(/\{\{[^}]*\}\}+/g, '');
  await desk.done(webcare, 'EditMessage', {
    message,
    source: `${source}\n\n${written}\n{{hostile-0}} {{hostile-16}}`,
  });
  await desk.insist('DraftMessage', { ...wanted, kind: 'acknowledgement', channel: 'x' }, ['webcare']);
  const out = await desk.message('acknowledgement', 'x', 'en');
  const posted = out.id;
  await desk.insist('ReleaseMessage', { message: posted }, ['webcare']);
  await desk.done(webcare, 'ConfirmPosted', {
    message: posted,
    text: `${hostile(4000)}\n${'W'.repeat(20_000)}`,
    url: `https://evil.example/"onmouseover="window.hit=30"/${'long'.repeat(100)}'><script>window.hit=31</script>`,
  });
  const program = await post(service, '/me/tokens', me, { label: 'x' });
  expect(program.status).to.equal(403);
  await service.people.accounts.makeToken(service.people.accounts.called(me)!.id, hostile(80));
  await desk.done(me, 'AssignRole', { role: 'legal', person: outsider });
  return { desk, message, posted };
}
