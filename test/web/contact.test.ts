import { expect } from 'chai';
import { put } from '../support/http.js';
import { get } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

describe('web: contacts and pre-approvals', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const ann = { name: 'Ann', email: 'ann@staff.example', language: 'en' };

  it('21, 22: refuses a row that would write to somebody else, with its number, and stores none', async () => {
    await put(service, '/contacts/staff', 'Eva', [ann]);
    const evil = [
      'b@x.example\r\nBcc: evil@evil.test',
      'a@x.example, b@y.example',
      'a@x.example;b@y.example',
      'Eve <eve@evil.test>',
      'b%evil.test@x.example',
      'b@x.example\nRCPT TO:<e@evil.test>',
      'group: a@x.example;',
      '"a b"@x.example',
      'a@',
      'a b@x.example',
      '',
    ];
    for (const email of evil) {
      const answer = await put(service, '/contacts/staff', 'Eva', [ann, { ...ann, email }]);
      expect(answer.status, email).to.equal(400);
      expect(answer.body.code).to.equal('CONTACTS_INVALID');
      expect(answer.body.errors[0]).to.include({ row: 2, field: 'email' });
      expect(service.engine.directory.contactsOf('staff').map(({ email: kept }) => kept)).to.deep.equal([ann.email]);
    }
    const named = await put(service, '/contacts/staff', 'Eva', [{ ...ann, name: 'Ann\r\nBcc: evil@evil.test' }]);
    expect(named.body.errors[0]).to.include({ row: 1, field: 'name' });
  });

  it('23: merges a contact that is there twice, and says how many', async () => {
    const answer = await put(service, '/contacts/staff', 'Eva', [
      ann,
      { ...ann, email: 'ANN@staff.example' },
      { ...ann, email: 'bo@staff.example' },
    ]);
    expect(answer.status).to.equal(200);
    expect(answer.body.merged).to.equal(1);
    expect(answer.body.contacts).to.have.length(2);
    const read = await get(service, '/contacts/staff');
    expect(read.body.contacts.map(({ id }: { id: string }) => id)).to.deep.equal(
      answer.body.contacts.map(({ id }: { id: string }) => id),
    );
    expect(read.body.contacts[0].id).to.not.include('ann');
  });

  it('knows only audiences that a playbook has', async () => {
    const answer = await put(service, '/contacts/aliens', 'Eva', [ann]);
    expect(answer.status).to.equal(404);
    expect(answer.body.known).to.include('staff');
  });

  const approval = {
    playbook: 'rumour',
    kind: 'holding-statement',
    audience: 'affected',
    channel: 'web',
    language: 'en',
    author: 'Eva',
    approver: 'Mark',
    expiresAt: '2027-01-01T00:00:00Z',
  };

  it('keeps a text that somebody else than its author approved', async () => {
    const answer = await put(service, '/preapprovals', 'Mark', approval);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
    expect(answer.body.templateHash).to.match(/^[0-9a-f]{64}$/);
    expect((await put(service, '/preapprovals', 'Mark', { ...approval, approver: 'Ann' })).status).to.equal(200);
    const { body } = await get(service, '/preapprovals');
    expect(body.preapprovals.map(({ approver }: { approver: string }) => approver)).to.deep.equal(['Ann']);
  });

  it('refuses one that is no second pair of eyes, has expired, or approves nothing', async () => {
    const wrong: [object, string][] = [
      [{ approver: ' eva ' }, 'approver'],
      [{ expiresAt: '2026-01-01T00:00:00Z' }, 'expiresAt'],
      [{ channel: 'document' }, 'channel'],
      [{ audience: 'aliens' }, 'audience'],
      [{ language: 'fr' }, 'language'],
    ];
    for (const [change, field] of wrong) {
      const answer = await put(service, '/preapprovals', 'Mark', { ...approval, ...change });
      expect(answer.status, field).to.equal(422);
      expect(answer.body.errors.map((one: { field: string }) => one.field)).to.include(field);
    }
    expect((await put(service, '/preapprovals', 'Mark', { ...approval, playbook: 'nothing' })).status).to.equal(404);
    expect(service.engine.directory.preapprovals).to.deep.equal([]);
  });
});
