import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freshFolders } from '../support/folder.js';
import { write } from './ear.js';

const program = fileURLToPath(new URL('../../src/unisono.cjs', import.meta.url));

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a shell would. */
const run = (...args: string[]): Promise<Ran> =>
  new Promise((resolve) => {
    execFile(process.execPath, [program, ...args], { maxBuffer: 10 << 20 }, (error, out, err) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : -1;
      resolve({ code, out, err });
    });
  });

describe('the program', () => {
  const fresh = freshFolders();

  it('helps with every command', async () => {
    const { code, out } = await run('--help');
    expect(code).to.equal(0);
    const commands = [...out.matchAll(/^ {2}(\w+)(?= )/gm)].map(([, name]) => name!);
    expect(commands).to.include.members(['serve', 'check', 'chart', 'drafts', 'play', 'help']);
    const helps = await Promise.all(commands.filter((name) => name !== 'help').map((name) => run(name, '--help')));
    for (const { code: fine, out: help, err } of helps) {
      expect(fine).to.equal(0);
      expect(err).to.equal('');
      expect(help)
        .to.match(/^Usage: unisono \w+/)
        .and.match(/\n[A-Z][^\n]+/);
      for (const [line, option] of help.matchAll(/^ {2}(--?\S+)[^\n]*$/gm))
        expect(help.slice(help.indexOf(line)), option).to.match(/\S+ {2,}\S+/);
    }
    expect(helps.map(({ out: help }) => help).join('\n'))
      .to.include('UNISONO_PORT')
      .and.include('--organisation');
  });

  it('tells its version, and how to use it when it is used wrongly', async () => {
    const runs = await Promise.all([
      run('--version'),
      run('shout'),
      run('check', '--loud'),
      run('chart'),
      run('drafts', 'rumour'),
      run('check', 'romour'),
      run('chart', 'romour'),
      run('drafts', 'romour', '--out', fresh()),
    ]);
    const [version, ...wrong] = runs;
    expect(version).to.include({ code: 0 });
    expect(version!.out).to.match(/^\d+\.\d+\.\d+\n$/);
    for (const { code, out, err } of wrong) {
      expect(code).to.equal(2);
      expect(out).to.equal('');
      expect(err)
        .to.match(/\w/)
        .and.not.match(/\n {4}at /);
    }
  });

  it('checks, draws and drafts, with the exit code of what it found', async () => {
    const own = fresh();
    const broken = fresh();
    const paper = join(fresh(), 'paper');
    write(own, { 'templates/en/holding-statement/web.hbs': '{{organisation}} knows of {{topic}}.\n' });
    write(broken, { 'templates/en/holding-statement/web.hbs': '{{#each topic}}{{this}}{{/each}}\n' });
    write(broken, { 'facts.yaml': 'organisation: Bank\nnext-update: soon\n' });
    const [good, bad, nowhere, drawn, drafted, wrong] = await Promise.all([
      run('check', 'rumour', '--organisation', own),
      run('check', 'rumour', '--organisation', broken),
      run('check', '--organisation', join(own, 'nowhere')),
      run('chart', 'rumour'),
      run('drafts', 'service-outage', '--out', paper, '--language', 'nl', '--option', 'sector=bank'),
      run('drafts', 'rumour', '--out', join(own, 'none'), '--facts', join(broken, 'facts.yaml')),
    ]);
    expect(good).to.include({ code: 0, err: '' });
    expect(good!.out).to.include('+{{organisation}} knows of {{topic}}.');
    expect(bad).to.include({ code: 1 });
    expect(bad!.out).to.match(/templates\/en\/holding-statement\/web\.hbs:1:1 error/);
    expect(nowhere).to.include({ code: 2, out: '' });
    expect(drawn).to.include({ code: 0 });
    expect(drawn!.out).to.match(/^stateDiagram-v2\n/);
    expect(drafted).to.include({ code: 0, err: '' });
    expect(readdirSync(paper)).to.include('index.md');
    expect(wrong).to.include({ code: 1, out: '' });
    expect(wrong!.err)
      .to.include('facts.yaml:2:1 ')
      .and.not.match(/\n {4}at /);
    expect(existsSync(join(own, 'none'))).to.equal(false);
  });
});
