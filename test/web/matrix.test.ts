import { expect } from 'chai';
import { commandExamples } from '../../src/web/example.js';
import { routes } from '../../src/web/app.js';
import { holders, marked, marker, moments, others, type Cast, type Moment } from '../support/cast.js';
import { Door, keepsStill, type Told } from '../support/door.js';
import type { TestService } from '../support/service.js';

/** What people should be able to reach: written here by hand, and not taken from the routes. A route that stands in none of
 *  these fails the test: whoever adds one says here for whom it is. */
const forWhom: Readonly<Record<'all' | 'signed' | 'duty' | 'admin' | 'team', readonly string[]>> = {
  all: [
    'GET /sign-in',
    'POST /sign-in',
    'POST /sign-out',
    'GET /invitations/:token',
    'POST /invitations/:token',
    'GET /approvals/:token',
    'POST /approvals/:token',
    'GET /incidents/:incident/calls/:token',
    'POST /incidents/:incident/calls/:token',
    'GET /healthz',
    'GET /style.css',
    'GET /openapi.json',
    'GET /api',
    ...[
      'copy',
      'due',
      'import',
      'live',
      'message',
      'morph',
      'presence',
      'preview',
      'regions',
      'stream',
      'time',
      'trial',
    ].map((name) => `GET /client/${name}.js`),
  ],
  signed: [
    'GET /',
    'GET /me',
    'POST /me/language',
    'POST /me/time-zone',
    'POST /me/password',
    'POST /me/sessions/:session/end',
    'POST /me/tokens',
    'POST /me/tokens/:id/end',
    'GET /incidents',
    'GET /events',
    'GET /playbooks',
    'GET /playbooks/:playbook',
    'GET /playbooks/:playbook/chart',
    'GET /playbooks/:playbook/pack.html',
    'POST /templates/try',
  ],
  duty: [
    'POST /incidents',
    'GET /contacts/:audience',
    'PUT /contacts/:audience',
    'GET /preapprovals',
    'PUT /preapprovals',
    'GET /roster',
    'PUT /roster',
    'POST /roster',
    'GET /assessment',
    'POST /assessments',
    'GET /assessment/opening',
    'POST /assessment/opening',
    'GET /rehearsal',
    'POST /rehearsal',
  ],
  admin: [
    'GET /people',
    'POST /people',
    'POST /people/:person/link',
    'POST /people/:person/sessions/end',
    'POST /people/:person/end',
    'POST /people/:person/grants',
  ],
  team: [
    'GET /incidents/:incident',
    'GET /incidents/:incident/journal',
    'GET /incidents/:incident/messages',
    'GET /incidents/:incident/messages/:message',
    'POST /incidents/:incident/messages/:message/preview',
    'POST /incidents/:incident/messages/:message/posted',
    'GET /incidents/:incident/facts',
    'GET /incidents/:incident/facts/:key',
    'GET /incidents/:incident/drafting',
    'POST /incidents/:incident/drafting',
    'GET /incidents/:incident/voice',
    'GET /incidents/:incident/advice',
    'GET /incidents/:incident/sitrep',
    'GET /incidents/:incident/handover',
    'GET /incidents/:incident/pack.html',
    'GET /incidents/:incident/call-out',
    'GET /incidents/:incident/events',
    'POST /incidents/:incident/mentions',
    'GET /incidents/:incident/inbox',
    'POST /incidents/:incident/inbox/claim',
    'GET /incidents/:incident/inbox/many',
    'POST /incidents/:incident/inbox/many',
    'GET /incidents/:incident/import',
    'POST /incidents/:incident/import',
    'POST /incidents/:incident/import/look',
    'GET /incidents/:incident/feeds',
    'POST /incidents/:incident/feeds',
    'POST /incidents/:incident/feeds/:id/end',
    'POST /incidents/:incident/inbox/release',
    'POST /incidents/:incident/inbox/answer',
    'POST /incidents/:incident/inbox/private',
    'POST /incidents/:incident/inbox/outcome',
    'POST /incidents/:incident/inbox/needs',
    'POST /incidents/:incident/inbox/correct',
    'POST /incidents/:incident/inbox/pin',
    'GET /incidents/:incident/concerns',
    'POST /incidents/:incident/concerns/choose',
    'POST /incidents/:incident/concerns/undo',
    'POST /incidents/:incident/concerns/unpin',
    'POST /incidents/:incident/facts',
    'POST /incidents/:incident/facts/:key',
    'POST /incidents/:incident/facts/:key/preview',
    'POST /incidents/:incident/fact-preview',
    'POST /incidents/:incident/presence',
    'POST /incidents/:incident/commands/:type',
    'POST /incidents/:incident/messages/:message/link',
  ],
};
type Group = keyof typeof forWhom;

const inside = [...Object.values(holders), others.observer, others.duty];
/** Everybody who is not on the incident, and whoever is nobody. */
const outside = [others.stranger, others.former, others.admin, others.ended, 'nobody', 'over', 'link', 'usedLink'];
const unknown: readonly string[] = [others.ended, 'nobody', 'over', 'link', 'usedLink'];
const mayUse: Readonly<Record<Group, (who: string) => boolean>> = {
  all: () => true,
  signed: (who) => !unknown.includes(who),
  duty: (who) => who === others.duty || who === others.admin,
  admin: (who) => who === others.admin,
  team: (who) => inside.includes(who as (typeof inside)[number]),
};

describe('web: who × when × where', () => {
  let door: Door;
  let service: TestService;
  let all: Cast;

  before(async () => {
    door = await Door.open();
    ({ service, all } = door);
  });
  after(() => service.stop());

  const ask: Door['ask'] = (...asked) => door.ask(...asked);
  const nowhere = 'f'.repeat(16);
  const pathOf = (path: string, moment: Moment, real = true): string => {
    const { desk, message } = all.scenes[moment];
    const values: Readonly<Record<string, string>> = {
      incident: real ? desk.incident : nowhere,
      message,
      key: 'topic',
      type: 'LogNote',
      playbook: 'contested-plan',
      audience: 'staff',
      token: 'x'.repeat(43),
      person: 'none',
      id: 'none',
      session: 'none',
    };
    const filled = path.replaceAll(/:([a-z]+)/g, (_, name: string) => values[name] ?? expect.fail(`no value: ${name}`));
    if (path.endsWith('/drafting')) return `${filled}?kind=holding-statement&audience=press&channel=press&in=nl`;
    return path.endsWith('/handover') ? `${filled}?role=lead` : filled;
  };

  it('has an expectation for every route, and no route that is not there', () => {
    const expected = Object.values(forWhom).flat();
    const real = routes.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    expect(real.toSorted()).to.deep.equal(expected.toSorted());
  });

  for (const moment of moments) {
    it(`${moment}: nobody outside learns anything of an incident, not even that it is there`, async () => {
      const id = all.scenes[moment].desk.incident;
      for (const who of outside)
        for (const place of [...forWhom.team, 'GET /incidents', 'GET /events', 'GET /healthz']) {
          const [method = '', path = ''] = place.split(' ');
          for (const accept of ['application/json', 'text/html']) {
            const what = `${who} ${place} ${accept} (${moment})`;
            const there = await ask(method, pathOf(path, moment), who, accept);
            keepsStill(there, what);
            if (!forWhom.team.includes(place)) continue;
            expect(there.status, what).to.be.oneOf(
              !unknown.includes(who) ? [404] : accept === 'text/html' && who !== others.ended ? [303, 401] : [401],
            );
            const not = await ask(method, pathOf(path, moment, false), who, accept);
            const plain = (answer: Told): string =>
              `${answer.status} ${answer.text ?? ''} ${JSON.stringify({ ...answer.headers, date: '', 'set-cookie': '' })}`
                .replaceAll(id, nowhere)
                .replaceAll(/[\w-]{43}/g, 'token');
            expect(plain(there), what).to.equal(plain(not));
          }
        }
    });

    it(`${moment}: whoever takes part or is on duty reads it all, and observers too`, async () => {
      for (const who of inside)
        for (const place of forWhom.team.filter((one) => one.startsWith('GET'))) {
          const path = place.split(' ')[1]!;
          const what = `${who} ${place} (${moment})`;
          const accepts =
            who === holders.lead || who === others.observer ? ['application/json', 'text/html'] : ['text/html'];
          for (const accept of path.endsWith('pack.html') && who !== holders.lead ? [] : accepts) {
            const answer = await ask('GET', pathOf(path, moment), who, accept);
            const none = moment === 'opened' && path.includes(':message');
            expect(answer.status, `${what}: ${answer.text?.slice(0, 200)}`).to.equal(none ? 404 : 200);
            if (!path.endsWith('/client')) expect(answer.headers['cache-control'], what).to.equal('no-store');
          }
        }
      const { text } = await ask('GET', pathOf('/incidents/:incident', moment), others.observer);
      for (const one of [marked.title, marked.fact, ...(moment === 'opened' ? [] : [marked.draft])])
        expect(text, 'what the markers are for').to.include(one);
    });

    it(`${moment}: nobody outside gives a command`, async () => {
      const { version } = await all.scenes[moment].desk.look();
      for (const who of outside)
        for (const [type, example] of Object.entries(commandExamples)) {
          const path = `/incidents/${all.scenes[moment].desk.incident}/commands/${type}`;
          const answer = await ask('POST', path, who, 'application/json', example);
          keepsStill(answer, `${who} ${type}`);
          expect(answer.status, `${who} ${type}`).to.equal(unknown.includes(who) ? 401 : 404);
        }
      expect((await all.scenes[moment].desk.look()).version).to.equal(version);
    });
  }

  it('lets in everywhere else whom the table lets in, and nobody else', async () => {
    for (const group of ['all', 'signed', 'duty', 'admin'] as const)
      for (const place of forWhom[group])
        for (const who of [...outside, others.duty, holders.webcare]) {
          const [method = '', path = ''] = place.split(' ');
          const answer = await ask(method, pathOf(path, 'published'), who);
          const what = `${who} ${place}: ${answer.status} ${answer.text?.slice(0, 200)}`;
          // A token that has ended is told so wherever it is sent.
          if (who === others.ended) expect(answer.status, what).to.equal(401);
          else if (mayUse[group](who))
            expect(answer.status, what).to.not.be.oneOf([401, place.includes('tokens') ? 0 : 403]);
          else expect(answer.status, what).to.equal(unknown.includes(who) ? 401 : 403);
          if (who !== others.duty && who !== holders.webcare) keepsStill(answer, what);
        }
  });

  it('leaves nothing of all this in the log, in headers for caches, or in the API’s document', async () => {
    const log = JSON.stringify([service.lines, service.reported], (_key, value: unknown) =>
      value instanceof Error ? `${value.message} ${value.stack}` : value,
    );
    expect(log).to.not.include(marker);
    for (const { desk } of Object.values(all.scenes)) expect(log).to.not.include(desk.incident);
    for (const token of Object.values(door.links)) expect(log).to.not.include(token);
    expect(log).to.include('/incidents/:incident/commands/:type');
    for (const path of ['/openapi.json', '/api']) keepsStill(await ask('GET', path, holders.lead), path);
    const tried = await ask('POST', '/templates/try', others.stranger, 'application/json', {
      playbook: 'contested-plan',
      language: 'en',
      kind: 'social-post',
      channel: 'x',
      source: 'All about {{topic}}: {{page}} {{secret-place}}',
    });
    keepsStill(tried, 'a template that is tried knows no incident');
  });
});
