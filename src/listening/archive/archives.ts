import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { openDuckDbArchive } from './duckdb.js';
import { memoryArchive } from './memory.js';
import type { Archive } from './port.js';

/** The archives of all incidents, one each: what was heard in one is not seen by whoever works on another. */
export interface Archives {
  /** Whether an incident has one. */
  has(incident: string): boolean;
  /** Opens the archive of an incident, and makes it where there is none. An archive is opened once at a time.
   *  @throws DATA_FOLDER_INVALID */
  open(incident: string): Promise<Archive>;
}

/** Archives in files below a data folder. @param folder the data folder */
export function archivesIn(folder: string): Archives {
  const place = join(folder, 'mentions');
  const fileOf = (incident: string): string => join(place, `${incident}.duckdb`);
  return {
    has: (incident) => existsSync(fileOf(incident)),
    open: async (incident) => {
      await mkdir(place, { recursive: true });
      return openDuckDbArchive(fileOf(incident));
    },
  };
}

/** Archives in memory, for exercises and tests. */
export function memoryArchives(): Archives {
  const archives = new Map<string, Archive>();
  return {
    has: (incident) => archives.has(incident),
    open: async (incident) => {
      const archive = archives.get(incident) ?? memoryArchive();
      archives.set(incident, archive);
      return archive;
    },
  };
}
