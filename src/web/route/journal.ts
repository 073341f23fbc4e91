import { reasonView, settingFor } from '../../engine/say.js';
import type { Commit } from '../../engine/port.js';
import type { Library } from '../../incident/library.js';
import type { State } from '../../incident/state.js';
import { entryText, namesFor, type Setting } from '../../incident/words.js';
import { markOf } from '../live/live.js';
import { Problem } from '../problem.js';
import { idIn, lookOf, type Call, type Route } from '../route.js';
import { journalPage } from '../view/journal.js';

export const filters = ['acts', 'refusals', 'overrides'] as const;
export type Filter = (typeof filters)[number];

const isRefusal = ({ entries }: Commit): boolean => entries.some(({ type }) => type === 'CommandRefused');
const isOverride = ({ entries }: Commit): boolean =>
  entries.some(({ type }) => type === 'CriterionOverridden' || type === 'OverrideReviewed');
const chosen: Readonly<Record<Filter, (commit: Commit) => boolean>> = {
  acts: (commit) => !isRefusal(commit),
  refusals: isRefusal,
  overrides: isOverride,
};

/** A commit in words. Pure. */
export function commitView({ seq, at, by, command, entries }: Commit, setting: Setting) {
  const name = namesFor(setting);
  return {
    version: seq,
    at,
    by,
    command: command.type,
    commandText: name.command(command.type),
    refused: entries.some(({ type }) => type === 'CommandRefused'),
    entries: entries.map((entry) => ({
      ...entry,
      said: entryText(entry, by, setting),
      ...(entry.type === 'CommandRefused' ? { reasons: entry.reasons.map((one) => reasonView(one, setting)) } : {}),
    })),
  };
}

export const journalRoute: Route = {
  method: 'get',
  path: '/incidents/:incident/journal',
  access: 'incident',
  operation: {
    summary: 'The journal: all that was done, refused and passed over, in order',
    query: {
      only: { description: 'Acts, refusals or overrides alone', schema: { type: 'string', enum: [...filters] } },
    },
    answers: {
      200: {
        description: 'Commits with their entries, in words',
        schema: {
          type: 'object',
          required: ['incident', 'commits'],
          properties: { incident: { type: 'string' }, commits: { type: 'array', items: { type: 'object' } } },
        },
      },
    },
  },
  async handle(call) {
    const { engine } = call.service;
    const incident = idIn(call, 'incident');
    const only = filterIn(call);
    const { state, library, damage } = await engine.look(incident);
    const setting = settingFor(state, library, lookOf(call));
    const commits = (await engine.journal(incident))
      .filter((commit) => only === undefined || chosen[only](commit))
      .map((commit) => commitView(commit, setting));
    return {
      json: { incident, version: state.version, commits, ...(damage === undefined ? {} : { damage }) },
      page: () => journalPage(call, { state, setting, commits, only, damage }),
    };
  },
  async mark(call) {
    const { state, library } = await call.service.engine.look(idIn(call, 'incident'));
    return markOf(state, library);
  },
};

function filterIn({ query }: Call): Filter | undefined {
  const only = query.one('only');
  if (only === undefined || only === '') return undefined;
  if (!(filters as readonly string[]).includes(only))
    throw new Problem('INPUT_INVALID', { errors: [{ field: 'only', why: filters.join(', ') }] });
  return only as Filter;
}

/** What the commit did from which a browser was sent here: `?done=17`. */
export async function doneIn(call: Call, state: State, library: Library): Promise<string[]> {
  const done = call.page ? Number(call.query.one('done') ?? 0) : 0;
  if (!Number.isInteger(done) || done < 1 || done > state.version) return [];
  const { engine } = call.service;
  const setting = settingFor(state, library, lookOf(call));
  const here = ({ seq }: Commit): boolean => seq === done;
  const commit = (await engine.look(state.id)).recent.find(here) ?? (await engine.journal(state.id)).find(here);
  return commit === undefined ? [] : commit.entries.map((entry) => entryText(entry, commit.by, setting));
}

/** The text of a message that had this hash once: what somebody read whose approval comes late. */
export async function textOnce(
  { service }: Call,
  incident: string,
  { message, hash }: { readonly message: string; readonly hash: string },
): Promise<string | undefined> {
  for (const { entries } of await service.engine.journal(incident))
    for (const entry of entries)
      if ('text' in entry && 'hash' in entry && entry.message === message && entry.hash === hash) return entry.text;
  return undefined;
}
