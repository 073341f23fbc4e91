import { expect } from 'chai';
import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { play, type PlayOptions } from '../../src/cli/play.js';
import { freshFolders } from '../support/folder.js';
import { root } from '../support/library.js';
import { scenarioText } from './small.js';

describe('unisono play', () => {
  const fresh = freshFolders();
  let folder: string;
  beforeEach(() => {
    folder = fresh();
  });

  async function run(options: Partial<PlayOptions>): Promise<{ code: number; out: string; err: string }> {
    const said = { out: '', err: '' };
    const io = {
      out: (text: string) => void (said.out += `${text}\n`),
      err: (text: string) => void (said.err += `${text}\n`),
    };
    const code = await play({ root, scenario: 'ing-2014', language: 'en', json: false, columns: 100, ...options }, io);
    return { code, ...said };
  }

  /** A root of its own with one scenario beside the real playbook. */
  function rootWith(steps: string): string {
    const own = join(folder, 'root');
    mkdirSync(join(own, 'playbooks/contested-plan/scenario'), { recursive: true });
    symlinkSync(join(root, 'templates'), join(own, 'templates'));
    writeFileSync(
      join(own, 'playbooks/contested-plan/playbook.yaml'),
      readFileSync(join(root, 'playbooks/contested-plan/playbook.yaml')),
    );
    writeFileSync(join(own, 'playbooks/contested-plan/scenario/small.yaml'), scenarioText(steps));
    return own;
  }

  it('tells the play and ends with 0', async () => {
    const { code, out, err } = await run({});
    expect({ code, err }).to.deep.equal({ code: 0, err: '' });
    expect(out)
      .to.contain('══ Listen ═')
      .and.to.contain('What ING did')
      .and.to.contain('Everything went as the scenario expects.');
  });

  it('prints JSON where asked, and nothing else', async () => {
    const report = JSON.parse((await run({ json: true })).out) as {
      asExpected: boolean;
      counts: { steps: number };
      acts: unknown[];
    };
    expect(report.asExpected).to.equal(true);
    expect(report.acts.length).to.be.greaterThan(report.counts.steps);
  });

  it('writes the set of texts, and leaves alone what else is in the folder', async () => {
    writeFileSync(join(folder, 'mine.txt'), 'mine');
    const out = join(folder, 'new', 'deeper');
    expect((await run({ out })).code).to.equal(0);
    expect((await run({ out: folder })).code).to.equal(0);
    expect(readFileSync(join(folder, 'mine.txt'), 'utf8')).to.equal('mine');
    const texts = readdirSync(out);
    expect(texts).to.include.members([
      'index.md',
      'journal.jsonl',
      '01-acknowledgement-public-x.en.txt',
      '01-acknowledgement-public-x.nl.txt',
    ]);
    expect(readFileSync(join(out, '01-acknowledgement-public-x.nl.txt'), 'utf8')).to.match(/^OEFENING: /);
  });

  it('lists the scenarios where one is unknown, and ends with 2', async () => {
    const { code, out, err } = await run({ scenario: 'nothing' });
    expect({ code, out }).to.deep.equal({ code: 2, out: '' });
    expect(err).to.contain('"nothing"').and.to.contain('ing-2014');
  });

  it('refuses a folder that is a file, before it plays', async () => {
    const file = join(folder, 'file');
    writeFileSync(file, 'mine');
    for (const out of [file, join(file, 'below')]) {
      const { code, out: said, err } = await run({ out });
      expect({ code, said }).to.deep.equal({ code: 2, said: '' });
      expect(err).to.contain('is a file');
    }
    expect(readFileSync(file, 'utf8')).to.equal('mine');
  });

  it('refuses a language that the scenario does not have', async () => {
    expect((await run({ language: 'fr' })).code).to.equal(2);
  });

  it('ends with 1 and the place of the step where an expectation fails', async () => {
    const own = rootWith('  - at: 2030-03-11T08:05+01:00\n    by: lead\n    do: AdvanceStage\n');
    const { code, err } = await run({ root: own, scenario: 'small' });
    expect(code).to.equal(1);
    expect(err)
      .to.match(/playbooks\/contested-plan\/scenario\/small\.yaml:\d+:\d+: step 1 of 1/)
      .and.to.contain('MESSAGE_DUE');
  });

  it('ends with 1 and every problem where the file is wrong', async () => {
    const own = rootWith('  - at: 2030-03-11T08:05+01:00\n    by: nobody\n    do: AdvanceStage\n');
    const out = join(folder, 'out');
    const { code, err } = await run({ root: own, scenario: 'small', out });
    expect(code).to.equal(1);
    expect(err)
      .to.match(/small\.yaml:\d+:5 error/)
      .and.to.contain('"nobody"');
    expect(existsSync(join(out, 'index.md'))).to.equal(false);
  });
});
