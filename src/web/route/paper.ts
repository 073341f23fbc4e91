import { z } from 'zod';
import { handoverOf } from '../../engine/handover.js';
import type { Since } from '../../engine/news.js';
import { paperText, type Paper } from '../../engine/paper.js';
import { sitrepOf } from '../../engine/sitrep.js';
import type { SitrepLook } from '../../engine/sitrep/desk.js';
import type { Commit, Stream } from '../../engine/port.js';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { capital, namesFor } from '../../incident/words.js';
import { settingFor } from '../../engine/say.js';
import { Problem } from '../problem.js';
import { idIn, type Call, type Reply, type Route } from '../route.js';
import { handoversPage, paperPage } from '../view/paper.js';

const lineSchema = {
  type: 'object',
  required: ['id', 'text', 'isNew', 'wrong', 'secret'],
  properties: {
    id: { type: 'string', description: 'What it is about' },
    text: { type: 'string' },
    note: { type: 'string' },
    isNew: { type: 'boolean' },
    wrong: { type: 'boolean', description: 'Overdue, or out in public and no longer right' },
    secret: { type: 'boolean', description: 'For the team alone: must not be said in public' },
    message: { type: 'string' },
  },
} as const;

const paperSchema = {
  type: 'object',
  required: ['incident', 'version', 'language', 'title', 'subject', 'exercise', 'at', 'head', 'parts'],
  properties: {
    incident: { type: 'string' },
    version: { type: 'integer' },
    language: { type: 'string' },
    title: { type: 'string' },
    subject: { type: 'string' },
    exercise: { type: ['string', 'null'] },
    at: { type: 'string', format: 'date-time' },
    head: { type: 'array', items: { type: 'string' } },
    parts: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'title', 'sections'],
        properties: {
          id: { type: 'string' },
          title: { type: 'string' },
          sections: {
            type: 'array',
            items: {
              type: 'object',
              required: ['id', 'title', 'lines', 'empty'],
              properties: {
                id: { type: 'string' },
                title: { type: 'string' },
                lines: { type: 'array', items: lineSchema },
                empty: { type: 'string' },
              },
            },
          },
        },
      },
    },
  },
} as const;

const format = {
  description: 'Plain text, for a mail, instead of JSON or a page',
  schema: { type: 'string', enum: ['text'] },
} as const;

const sitrep: Route = {
  method: 'get',
  path: '/incidents/:incident/sitrep',
  access: 'incident',
  operation: {
    summary: 'The situation report: what we see, what it means, what we decided and do',
    query: {
      since: {
        description:
          'Mark what is new since this version of the incident, or since this time (ISO 8601 with its offset)',
        schema: { type: 'string' },
      },
      format,
    },
    answers: { 200: { description: 'The report, for the team', schema: paperSchema } },
  },
  async handle(call) {
    const since = sinceIn(call);
    const { state, library, commits, look } = await lookIn(call);
    const paper = sitrepOf(state, library, commits, { ...look, ...(since === undefined ? {} : { since }) });
    const asked = call.query.one('since');
    const name = namesFor(settingFor(state, library, look));
    return replyOf(call, paper, () =>
      paperPage(call, {
        paper,
        plain: `?format=text${asked === undefined ? '' : `&since=${encodeURIComponent(asked)}`}`,
        roles: library.playbook.roles.map(({ id }) => ({ id, title: capital(name.role(id)) })),
        since: true,
      }),
    );
  },
};

const handover: Route = {
  method: 'get',
  path: '/incidents/:incident/handover',
  access: 'incident',
  operation: {
    summary: 'A sheet for whoever takes over a role: what is open for it, what it decided, who to call',
    query: { role: { description: 'A role of the playbook', schema: { type: 'string' } }, format },
    answers: { 200: { description: 'The sheet, for the team', schema: paperSchema } },
  },
  async handle(call) {
    const { state, library, commits, look } = await lookIn(call);
    const known = library.playbook.roles.map(({ id }) => id);
    const role = call.query.one('role') ?? '';
    // The menu leads here before anybody said for which role.
    if (call.page && call.query.one('role') === undefined && call.query.one('format') === undefined)
      return { page: () => handoversPage(call, { state, library, look }) };
    if (!known.includes(role))
      throw new Problem('INPUT_INVALID', { errors: [{ field: 'role', why: known.join(', ') }], known });
    const paper = handoverOf(state, library, commits, { ...look, role });
    return replyOf(call, paper, () =>
      paperPage(call, { paper, plain: `?role=${role}&format=text`, roles: [], since: false }),
    );
  },
};

/** The incident with its journal, and how it is looked at. @throws INCIDENT_NOT_FOUND */
export async function lookIn(call: Call): Promise<{
  state: State;
  library: Library;
  commits: readonly Commit[];
  damage: Stream['damage'];
  look: SitrepLook;
}> {
  const { engine } = call.service;
  const incident = idIn(call, 'incident');
  const { state, library, damage } = await engine.look(incident);
  // The journal may have grown since; a report tells of one version.
  const commits = (await engine.journal(incident)).filter(({ seq }) => seq <= state.version);
  const look = {
    at: engine.now(),
    language: call.language,
    ...(damage === undefined ? {} : { damagedAt: damage.line }),
  };
  return { state, library, commits, damage, look };
}

function replyOf({ query }: Call, paper: Paper, page: () => string): Reply {
  const asked = query.one('format');
  if (asked !== undefined && asked !== 'text')
    throw new Problem('INPUT_INVALID', { errors: [{ field: 'format', why: 'text' }] });
  if (asked === 'text') return { raw: { type: 'text/plain', text: paperText(paper) } };
  return { headers: { ETag: `"${paper.version}"` }, json: paper, page };
}

const instant = z.iso.datetime({ offset: true });

function sinceIn({ query }: Call): Since | undefined {
  const asked = query.one('since');
  if (asked === undefined || asked === '') return undefined;
  if (/^\d{1,9}$/.test(asked)) return { version: Number(asked) };
  // In an address, a plus sign that was not written as %2B reads as a space.
  const time = asked.replace(' ', '+');
  if (instant.safeParse(time).success) return { at: new Date(time).toISOString() };
  throw new Problem('INPUT_INVALID', { errors: [{ field: 'since', why: '17, 2026-03-10T09:30:00+01:00' }] });
}

export const paperRoutes: Route[] = [sitrep, handover];
