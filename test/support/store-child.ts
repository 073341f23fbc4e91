import { writeSync } from 'node:fs';
import { UnisonoError } from '../../src/error.js';
import { openLowdbStore } from '../../src/store/lowdb.js';
import { commitAfter } from './commits.js';

/* A process of its own for the tests of the store:
 * `hold <folder>` waits for a byte, opens the folder, says `held` or the error's code, and stays.
 * `append <folder>` appends to eight incidents at once and says each commit that was acknowledged. */

const [, , task = '', folder = ''] = process.argv;
const say = (line: string): void => void writeSync(1, `${line}\n`);

if (task === 'hold') {
  say('ready');
  await new Promise((resolve) => process.stdin.once('data', resolve));
  try {
    await openLowdbStore(folder);
    say('held');
  } catch (error) {
    say(error instanceof UnisonoError ? error.code : String(error));
  }
  process.stdin.resume();
} else {
  const { journals } = await openLowdbStore(folder);
  await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const id = `incident-${index}`;
      let last = (await journals.read(id)).commits.at(-1);
      for (;;) {
        const group = Array.from({ length: 1 + ((last?.seq ?? 0) % 4) }, () => {
          const commit = commitAfter(last, 'x'.repeat(((last?.seq ?? 0) * 97) % 3000));
          last = commit;
          return journals.append(id, commit).then(() => say(`${id} ${commit.seq} ${commit.hash}`));
        });
        await Promise.all(group);
      }
    }),
  );
}
