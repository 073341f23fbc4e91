import { commitLine, parseCommitLine } from '../engine/port.js';
import type { Commit, Store } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { checkDocumentName, checkStreamId, conflict, documentText, emptyHead, ownCopy } from './accept.js';
import type { Head } from './accept.js';

/** A store that forgets everything with the process: for tests and quick exercises.
 *  It keeps text, so that no caller holds an object that the store holds too. */
export function createMemoryStore(): Store {
  const streams = new Map<string, { lines: string[]; head: Head }>();
  const documents = new Map<string, string>();
  let closed = false;

  const checkOpen = (): void => {
    if (closed) throw new UnisonoError('STORE_READ_ONLY', 'The store is closed.');
  };

  return {
    journals: {
      async list() {
        return [...streams].map(([id, { lines }]) => ({ id, mark: `${lines.length}` }));
      },

      async read(id) {
        checkStreamId(id);
        return { commits: (streams.get(id)?.lines ?? []).map(parseCommitLine) };
      },

      async append(id: string, commit: Commit) {
        checkStreamId(id);
        checkOpen();
        const { copy } = ownCopy(commit);
        const stream = streams.get(id) ?? { lines: [], head: emptyHead };
        const refused = conflict(id, stream.head, copy);
        if (refused !== undefined) throw refused;
        stream.lines.push(commitLine(copy));
        stream.head = { seq: copy.seq, hash: copy.hash };
        streams.set(id, stream);
      },

      async close() {
        closed = true;
      },
    },

    documents: {
      async get<T>(name: string) {
        checkDocumentName(name);
        const text = documents.get(name);
        return text === undefined ? undefined : (JSON.parse(text) as T);
      },

      async put(name, value) {
        checkDocumentName(name);
        checkOpen();
        documents.set(name, documentText(name, value));
      },
    },
  };
}
