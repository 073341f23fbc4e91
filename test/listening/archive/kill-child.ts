import { openDuckDbArchive } from '../../../src/listening/archive/duckdb.js';
import { kept } from './mention.js';

/** Appends until it is killed, and tells the ids of each batch only once it was acknowledged. */
const [path, round] = process.argv.slice(2);
const archive = await openDuckDbArchive(path!);
for (let batch = 0; ; batch += 1) {
  const ids = Array.from({ length: 1 + (batch % 20) }, (_, at) => `${round}-${batch}-${at}`);
  await archive.append(ids.map((id) => kept(id)));
  process.stdout.write(`${ids.join(' ')}\n`);
}
