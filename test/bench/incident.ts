import { fileURLToPath } from 'node:url';
import { libraryOf, readShelf, takeFromShelf } from '../../src/engine/library.js';
import { sealCommit, firstPrev, type Commit } from '../../src/engine/port.js';
import type { Command } from '../../src/incident/command.js';
import { decide } from '../../src/incident/decide.js';
import type { Library } from '../../src/incident/library.js';
import { sampleFacts } from '../../src/incident/sample.js';
import type { State } from '../../src/incident/state.js';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const library: Library = libraryOf(takeFromShelf(readShelf(root), 'contested-plan'));
export const benchAt = '2030-03-11T07:30:00.000Z';

/** A real journal of an incident with twelve drafts, one of whose facts is then revised again and again.
 *  @param revisions how many times; each gives thirteen entries */
export function journalOf(id: string, revisions: number): { commits: Commit[]; state: State } {
  const commits: Commit[] = [];
  let state: State | null = null;
  const give = (command: Omit<Command, 'meta'>): void => {
    const meta = { id: `b${commits.length}`, by: 'bench', at: benchAt };
    const decision = decide(library, id, state, { ...command, meta } as Command);
    if ('reasons' in decision) throw new Error(`${command.type}: ${decision.reasons.map(({ code }) => code).join()}`);
    state = decision.state;
    commits.push(
      sealCommit({
        seq: commits.length + 1,
        prev: commits.at(-1)?.hash ?? firstPrev,
        command: { id: meta.id, type: command.type, bodyHash: '' },
        at: benchAt,
        by: 'bench',
        entries: decision.entries,
      }),
    );
  };
  for (const command of opening(library.hash)) give(command);
  for (let revision = 1; revision <= revisions; revision++) give(revise(revision));
  return { commits, state: state! };
}

/** Opens an incident, fills its fact sheet and drafts twelve messages. */
export function opening(playbookHash: string): Omit<Command, 'meta'>[] {
  const press = { kind: 'acknowledgement', audience: 'press', channel: 'press', ifAsked: false } as const;
  return [
    { type: 'OpenIncident', data: { playbook: 'contested-plan', title: 'Benchmark', mode: 'live', playbookHash } },
    ...Object.values(sampleFacts(library.playbook, benchAt)).map(({ key, value }): Omit<Command, 'meta'> => ({
      type: 'RecordFact',
      data: { key, value, status: 'confirmed', publishable: true, source: 'benchmark' },
    })),
    { type: 'DraftDue', data: {} },
    { type: 'DraftMessage', data: { ...press, language: 'nl' } },
    { type: 'DraftMessage', data: { ...press, language: 'en' } },
  ];
}

/** Revises the fact that all twelve drafts rest on. */
export const revise = (revision: number): Omit<Command, 'meta'> => ({
  type: 'ReviseFact',
  data: {
    key: 'topic',
    value: { en: `our plan, version ${revision}`, nl: `ons plan, versie ${revision}` },
    status: 'confirmed',
    publishable: true,
    source: 'benchmark',
  },
});
