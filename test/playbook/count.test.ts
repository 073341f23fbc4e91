import { expect } from 'chai';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, shelf } from '../support/library.js';

/** What would have to change with the figure before it: “1 person have”, “1 person and their families”. */
const bound =
  /^[ ,]*(?:of (?:them|whom)|van (?:hen|wie)|(?:is|are|was|were|has|have|had|do|does|can|will|know|get|got|zijn|werd|werden|wordt|worden|heeft|hebben|had|hadden|kan|kunnen|weet|weten|krijgt|krijgen)(?![\p{L}]))|^[^.!?]{0,60}(?<![\p{L}])(?:them|their|each of|hen|hun|ze|allen)(?![\p{L}])/iu;

describe('texts that print how many', () => {
  const counts = [
    ...new Set(shelf.flatMap(({ bundle }) => bundle?.playbook.facts ?? []).flatMap(({ key, type, unit }) => (type === 'number' && unit !== undefined ? [key] : []))), // prettier-ignore
  ];
  const files = ['playbooks', 'templates'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:hbs|yaml)$/.test(name))
      .map((name) => join(folder, name)),
  );

  it('say nothing behind the figure that is wrong for one', () => {
    expect(counts).to.include.members(['affected-count', 'injured', 'same-before']);
    let printed = 0;
    const wrong = files.flatMap((file) =>
      counts.flatMap((key) =>
        readFileSync(join(root, file), 'utf8')
          .split(`{{${key}}}`)
          .slice(1)
          .flatMap((after) => {
            printed += 1;
            const line = after.split('\n')[0]!;
            return bound.test(line) ? [`${file}: {{${key}}}${line.slice(0, 80)}`] : [];
          }),
      ),
    );
    expect(wrong, wrong.join('\n')).to.deep.equal([]);
    expect(printed).to.be.greaterThan(15);
  });

  it('would be found', () => {
    for (const after of [
      ' have been told.',
      ', who lost their money.',
      ' zijn getroffen',
      ' are hit',
      ', en wij leven met hen mee.',
    ])
      expect(bound.test(after), after).to.equal(true);
    for (const after of ['.', ', sold in May.', ' in total. They were told.', '. Zij zijn gebeld.'])
      expect(bound.test(after), after).to.equal(false);
  });
});
