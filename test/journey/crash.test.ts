import { expect } from 'chai';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { enterFirst, firstLink } from '../support/first.js';
import { startProgram } from '../support/program.js';
import { startMailServer, type MailServer } from '../support/smtp.js';

/** Rounds of kill -9: a few by hand, hundreds where a machine has the time. */
const rounds = Number(process.env['UNISONO_CRASH_ROUNDS'] ?? 5);

/** A command that the service acknowledged, with the answer that it gave. */
interface Acknowledged {
  readonly incident: string;
  readonly key: string;
  readonly version: number;
  readonly text: string;
}

describe('a service that is killed at random moments', function () {
  this.timeout(300_000 + rounds * 20_000);
  let folder: string;
  let mail: MailServer;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'unisono-crash-'));
    mail = await startMailServer();
  });
  after(async () => {
    await mail.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it(`loses, doubles and halves nothing that it acknowledged, and sends no mail twice, in ${rounds} rounds`, async () => {
    const acknowledged: Acknowledged[] = [];
    let service = await start(folder, mail.port);
    const incidents = await Promise.all(['one', 'two', 'three'].map((title) => open(service.url, title)));
    await putContacts(service.url);
    await releaseMemo(service.url, incidents[0]!);
    for (let round = 0; round < rounds; round++) {
      const load = incidents.flatMap((incident, lane) =>
        [0, 1].map((half) => write(service.url, incident, `${round}-${lane}-${half}`, acknowledged)),
      );
      // Chance decides where in the work the blow falls; the rounds together cover what one cannot.
      await sleep(20 + Math.random() * 120);
      service.child.kill('SIGKILL');
      await once(service.child, 'exit');
      await Promise.all(load);
      await prove(folder, acknowledged);
      service = await start(folder, mail.port);
      if (round % 10 === 0) await releaseMemo(service.url, incidents[round % incidents.length]!);
    }
    for (const { incident, key, version, text } of acknowledged.slice(-20)) {
      const again = await command(service.url, incident, 'LogNote', { text }, key);
      expect(await again.json(), 'the same command again gets the same answer').to.include({ version });
    }
    service.child.kill('SIGTERM');
    const [code] = (await once(service.child, 'exit')) as [number];
    expect(code, 'a clean shutdown').to.equal(0);
    const ids = mail.taken.map(({ parsed }) => parsed.messageId);
    expect(new Set(ids).size, 'every mail arrived at most once').to.equal(ids.length);
    expect(ids.length, 'mail really left').to.be.greaterThan(0);
    expect(acknowledged.length, 'commands were acknowledged').to.be.greaterThan(rounds);
  });
});

/** Of the one account, which the first start makes. */
let token = '';

async function start(folder: string, smtpPort: number): Promise<{ child: ChildProcess; url: string }> {
  const { child, url, said } = await startProgram({
    UNISONO_DATA: join(folder, 'data'),
    UNISONO_PORT: '0',
    UNISONO_SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
    UNISONO_MAIL_FROM: 'press@example.org',
  });
  const link = firstLink(said);
  if (link !== undefined) token = await enterFirst(link, 'Example Lead');
  return { child, url };
}

const headers = (key: string): Record<string, string> => ({
  'content-type': 'application/json',
  accept: 'application/json',
  authorization: `Bearer ${token}`,
  'idempotency-key': key,
});

async function open(url: string, title: string): Promise<string> {
  const answer = await fetch(`${url}/incidents`, {
    method: 'POST',
    headers: headers(`open-${title}`),
    body: JSON.stringify({ playbook: 'contested-plan', title, languages: ['en'] }),
  });
  expect(answer.status).to.equal(201);
  return answer.headers.get('location')!.split('/').at(-1)!;
}

const command = (url: string, incident: string, type: string, data: object, key: string): Promise<Response> =>
  fetch(`${url}/incidents/${incident}/commands/${type}`, {
    method: 'POST',
    headers: headers(key),
    body: JSON.stringify(data),
  });

async function putContacts(url: string): Promise<void> {
  const people = Array.from({ length: 10 }, (_, index) => ({
    name: `Example ${index}`,
    email: `staff${index}@example.org`,
    language: 'en',
  }));
  const answer = await fetch(`${url}/contacts/staff`, {
    method: 'PUT',
    headers: headers('contacts'),
    body: JSON.stringify(people),
  });
  expect(answer.status, await answer.text()).to.be.oneOf([200, 201]);
}

/** Sends a memo to staff, so that mail is under way while the service dies. */
async function releaseMemo(url: string, incident: string): Promise<void> {
  const give = async (type: string, data: object): Promise<{ drafts?: { message: string; hash: string }[] }> =>
    (await (await command(url, incident, type, data, `${type}-${Math.random()}`)).json()) as never;
  const facts = { topic: { en: 'our plan' }, organisation: 'Example Bank', 'next-update': '2099-01-01T12:00:00Z' };
  for (const [key, value] of Object.entries(facts))
    await give('RecordFact', { key, value, status: 'confirmed', source: 'the crash test' });
  const { drafts } = await give('DraftMessage', {
    kind: 'internal-memo',
    audience: 'staff',
    channel: 'email',
    language: 'en',
  });
  const { message, hash } = drafts![0]!;
  await give('SubmitMessage', { message });
  await give('OverrideCriterion', { criterion: 'four-eyes', message, reason: 'alone in a test' });
  await give('ApproveMessage', { message, hash });
  await give('ReleaseMessage', { message });
}

/** Writes notes one after the other until the service no longer answers. */
async function write(url: string, incident: string, lane: string, acknowledged: Acknowledged[]): Promise<void> {
  for (let count = 0; ; count++) {
    const key = `${lane}-${count}`;
    const text = `note ${key} `.repeat(1 + (count % 40)).trim();
    try {
      const answer = await command(url, incident, 'LogNote', { text }, key);
      const { version } = (await answer.json()) as { version: number };
      if (answer.status === 201) acknowledged.push({ incident, key, version, text });
    } catch {
      return;
    }
  }
}

/** Opens what the dead service left: every acknowledged command stands there, once and whole, at its version. */
async function prove(folder: string, acknowledged: readonly Acknowledged[]): Promise<void> {
  const store = await openLowdbStore(join(folder, 'data'));
  try {
    for (const { id } of await store.journals.list()) {
      const { commits, damage } = await store.journals.read(id);
      expect(damage, `journal ${id}`).to.equal(undefined);
      const byKey = new Map(commits.map((commit) => [commit.command.id, commit]));
      expect(byKey.size, `journal ${id} holds each command once`).to.equal(commits.length);
      // Plain comparisons: there are tens of thousands of them.
      const lost = acknowledged.filter(({ incident, key, version, text }) => {
        if (incident !== id) return false;
        const commit = byKey.get(key);
        const [entry] = commit?.entries ?? [];
        return (
          commit?.seq !== version || commit.entries.length !== 1 || entry?.type !== 'NoteLogged' || entry.text !== text
        );
      });
      expect(lost, `acknowledged commands that are not in journal ${id}`).to.deep.equal([]);
    }
  } finally {
    await store.journals.close();
  }
}
