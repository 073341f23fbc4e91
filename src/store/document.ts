import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DocumentStore } from '../engine/port.js';
import { UnisonoError } from '../error.js';
import { checkDocumentName, documentText } from './accept.js';
import { codeOf, syncFolder, writeFile } from './files.js';
import type { Files } from './files.js';
import { reasonOf } from './gate.js';
import type { WriteGate } from './gate.js';

/** Documents as JSON files that an operator can read. A put writes a new file beside the old one, syncs it, and only
 *  then lets it take the name, so that there is always one whole document. */
export class DocumentFolder implements DocumentStore {
  /** The last put of each name that is under way: puts of one name happen in calling order. */
  private readonly putting = new Map<string, Promise<void>>();

  constructor(
    private readonly folder: string,
    private readonly desk: { readonly files: Files; readonly gate: WriteGate },
  ) {}

  /** Removes what a killed process left half written. */
  async sweep(): Promise<void> {
    for (const name of await readdir(this.folder)) {
      if (name.endsWith('.json.new')) await this.desk.files.remove(join(this.folder, name));
    }
  }

  /** @throws JOURNAL_DAMAGED when the file is no JSON, DATA_FOLDER_INVALID when it cannot be read */
  async get<T>(name: string): Promise<T | undefined> {
    checkDocumentName(name);
    const path = this.path(name);
    let text: string;
    try {
      text = await readFile(path, 'utf8');
    } catch (cause) {
      if (codeOf(cause) === 'ENOENT') return undefined;
      const message = `The document ${path} cannot be read: ${reasonOf(cause).why}.`;
      throw new UnisonoError('DATA_FOLDER_INVALID', message, { path }, { cause });
    }
    try {
      return JSON.parse(text) as T;
    } catch (cause) {
      const message = `The document ${path} is damaged. Restore it from a backup.`;
      throw new UnisonoError('JOURNAL_DAMAGED', message, { path }, { cause });
    }
  }

  async put<T>(name: string, value: T): Promise<void> {
    checkDocumentName(name);
    this.desk.gate.checkOpen();
    const bytes = Buffer.from(`${documentText(name, value)}\n`);
    const before = this.putting.get(name);
    const put = (async () => {
      await before?.catch(() => undefined);
      await this.replace(name, bytes);
    })();
    this.putting.set(name, put);
    try {
      await put;
    } finally {
      if (this.putting.get(name) === put) this.putting.delete(name);
    }
  }

  /** Resolves when no put is under way. Never rejects. */
  async idle(): Promise<void> {
    await Promise.allSettled(this.putting.values());
  }

  private async replace(name: string, bytes: Buffer): Promise<void> {
    const { files, gate } = this.desk;
    if (gate.failed !== undefined) throw gate.failed;
    const path = this.path(name);
    try {
      await writeFile(files, `${path}.new`, { flags: 'w', bytes });
      await files.rename(`${path}.new`, path);
      await syncFolder(files, this.folder);
    } catch (error) {
      throw gate.fail(`while writing the document ${name}`, error);
    }
  }

  private path(name: string): string {
    return join(this.folder, `${name}.json`);
  }
}
