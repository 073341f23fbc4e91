import { expect } from 'chai';
import { Desk, put } from '../support/http.js';
import { startService, type TestService } from '../support/service.js';

describe('journey: two people at night', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService({ at: '2026-03-09T10:00:00.000Z' });
  });
  afterEach(() => service.stop());

  const approval = {
    playbook: 'contested-plan',
    kind: 'holding-statement',
    audience: 'public',
    channel: 'web',
    author: 'Eva',
    approver: 'Ann',
    expiresAt: '2026-06-01T00:00:00Z',
  };
  const facts: [string, unknown][] = [
    ['organisation', 'Noorderbank'],
    ['topic', { en: 'our plan for personal offers', nl: 'ons plan voor persoonlijke aanbiedingen' }],
    [
      'what-happened',
      {
        en: 'A newspaper writes that we want to test offers.',
        nl: 'Een krant schrijft dat wij aanbiedingen willen testen.',
      },
    ],
    ['what-we-do', { en: 'We read every reaction.', nl: 'Wij lezen alle reacties.' }],
    ['what-you-can-do', { en: 'You do not have to do anything.', nl: 'U hoeft niets te doen.' }],
    ['next-update', '2026-03-10T07:30:00Z'],
    ['page', 'https://noorderbank.example/plan'],
    ['contact-phone', '0800 0000'],
  ];

  it('get the acknowledgement and a pre-approved holding statement out within fifteen minutes', async () => {
    for (const language of ['en', 'nl']) {
      expect((await put(service, '/preapprovals', 'Ann', { ...approval, language })).status).to.equal(200);
    }
    service.clock.moveTo('2026-03-10T02:10:00.000Z');
    const desk = await Desk.open(service, 'Noor', { playbook: 'contested-plan', title: 'Newspaper at night' });
    await desk.later(1);
    await desk.done('Noor', 'AssignRole', { role: 'fact-owner', person: 'Bas' });
    await desk.done('Noor', 'AssignRole', { role: 'webcare', person: 'Bas' });
    await desk.later(2);
    for (const [key, value] of facts)
      await desk.done('Bas', 'RecordFact', { key, value, status: 'confirmed', source: 'Duty book' });
    await desk.done('Bas', 'CompleteTask', { task: 'stop-campaigns' });
    await desk.later(2);
    await desk.done('Bas', 'DraftDue', {});

    for (const language of ['en', 'nl']) {
      // The colleague writes, the duty officer approves.
      const ack = await desk.message('acknowledgement', 'x', language);
      await desk.done('Bas', 'SubmitMessage', { message: ack.id });
      await desk.done('Noor', 'ApproveMessage', { message: ack.id, hash: ack.hash });
      await desk.done('Bas', 'ReleaseMessage', { message: ack.id });
      await desk.later(1);
      await desk.done('Bas', 'ConfirmPosted', { message: ack.id, text: ack.text, url: 'https://social.example/1' });
      // What was approved in peacetime, with confirmed facts alone in it, needs nobody else.
      const holding = await desk.message('holding-statement', 'web', language);
      const submitted = await desk.done('Noor', 'SubmitMessage', { message: holding.id });
      expect(submitted.entries.map(({ type }) => type)).to.deep.equal([
        'MessageSubmitted',
        'ApprovalGiven',
        'MessageApproved',
      ]);
      expect(submitted.entries[1]).to.include({ preapproved: true });
      await desk.done('Noor', 'ReleaseMessage', { message: holding.id });
      await desk.later(1);
      await desk.done('Noor', 'ConfirmPosted', { message: holding.id, text: holding.text });
    }

    expect(Date.parse(service.clock.now()) - Date.parse('2026-03-10T02:10:00Z')).to.be.at.most(15 * 60_000);
    const { clocks, messages } = await desk.look();
    for (const id of ['acknowledge', 'holding'])
      expect(clocks.find((clock) => clock.id === id)!.standing).to.equal('met');
    expect(messages.filter(({ state }) => state === 'published')).to.have.length(4);
    expect((await desk.journal('refusals')).length).to.equal(0);
    expect((await desk.journal('overrides')).length).to.equal(0);
  });

  it('cannot use it once its words were changed or it has expired', async () => {
    expect(
      (await put(service, '/preapprovals', 'Ann', { ...approval, language: 'en', expiresAt: '2026-03-10T02:20:00Z' }))
        .status,
    ).to.equal(200);
    service.clock.moveTo('2026-03-10T02:10:00.000Z');
    const desk = await Desk.open(service, 'Noor', {
      playbook: 'contested-plan',
      title: 'Newspaper at night',
      languages: ['en'],
    });
    await desk.done('Noor', 'AssignRole', { role: 'fact-owner', person: 'Noor' });
    for (const [key, value] of facts)
      await desk.done('Noor', 'RecordFact', { key, value, status: 'confirmed', source: 'Duty book' });
    const draft = async (): Promise<string> =>
      (
        await desk.done('Noor', 'DraftMessage', {
          kind: 'holding-statement',
          audience: 'public',
          channel: 'web',
          language: 'en',
        })
      ).drafts[0]!.message;
    const edited = await draft();
    await desk.done('Noor', 'EditMessage', { message: edited, source: 'We hear you. More at {{next-update}}.' });
    expect(
      (await desk.done('Noor', 'SubmitMessage', { message: edited })).entries.map(({ type }) => type),
    ).to.deep.equal(['MessageSubmitted']);
    const late = await draft();
    await desk.later(11);
    expect((await desk.done('Noor', 'SubmitMessage', { message: late })).entries.map(({ type }) => type)).to.deep.equal(
      ['MessageSubmitted'],
    );
    // Alone, he says why this once nobody else looks.
    const { hash } = await desk.message('holding-statement', 'web', 'en');
    const [refusal] = await desk.refused('Noor', 'ApproveMessage', { message: late, hash }, 'FOUR_EYES');
    expect(refusal!.remedies[0]).to.deep.include({
      command: 'OverrideCriterion',
      data: { criterion: 'four-eyes', message: late },
    });
    await desk.done('Noor', 'OverrideCriterion', { ...refusal!.remedies[0]!.data, reason: 'Nobody else is awake' });
    await desk.done('Noor', 'ApproveMessage', { message: late, hash });
  });
});
