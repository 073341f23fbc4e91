import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { lint, type LintOptions } from '../../src/cli/lint.js';
import { ManualClock } from '../../src/clock.js';
import { UnisonoError } from '../../src/error.js';
import { freshFolders } from '../support/folder.js';
import { root } from '../support/library.js';
import { ear } from './ear.js';

const launcher = join(root, 'dist', 'src', 'unisono.cjs');
const clock = new ManualClock('2030-03-11T14:00:00.000Z');
const plain: LintOptions = { timeZone: 'Europe/Amsterdam', speak: 'en', json: false };

interface Told {
  readonly ok: boolean;
  readonly files: readonly {
    readonly file: string;
    readonly language: string;
    readonly findings: readonly {
      rule: string;
      code?: string;
      strength: string;
      line: number;
      column: number;
      data: object;
    }[];
    readonly apology: { readonly score: number; readonly passes: boolean; readonly missing: string[] } | null;
    readonly promises: readonly { readonly says: string; readonly sort: string; readonly by: string | null }[];
  }[];
}

describe('unisono lint', () => {
  const fresh = freshFolders();
  let folder: string;
  const write = (name: string, text: string | Buffer): string => {
    const path = join(folder, name);
    writeFileSync(path, text);
    return path;
  };
  beforeEach(() => {
    folder = fresh();
  });

  const told = async (files: readonly string[], options: Partial<LintOptions> = {}): Promise<Told> => {
    const heard = ear();
    await lint(files, { ...plain, ...options, json: true }, clock, heard);
    return JSON.parse(heard.said()) as Told;
  };
  const refused = async (files: readonly string[], options: Partial<LintOptions> = {}): Promise<string> => {
    try {
      await lint(files, { ...plain, ...options }, clock, ear());
    } catch (error) {
      expect(error).to.be.instanceOf(UnisonoError);
      expect((error as UnisonoError).code).to.equal('INPUT_INVALID');
      return (error as UnisonoError).message;
    }
    throw new Error('it was taken');
  };

  it('prints place, words, why and cure, as a compiler would', async () => {
    const file = write('letter.txt', 'Beste klant,\n\nOnze excuses als u zich gekwetst voelt.\n');
    const heard = ear();
    expect(await lint([file], { ...plain, kind: 'apology' }, clock, heard)).to.equal(0);
    const lines = heard.said().split('\n');
    const at = lines.findIndex((line) => line.includes('[apology-conditional]'));
    expect(lines[at]).to.match(/letter\.txt:3:\d+ advice \[apology-conditional\] “.*als u.*”/);
    expect(lines[at + 1]).to.equal('    3 | Onze excuses als u zich gekwetst voelt.');
    const [, said] = /“(.*?)”/.exec(lines[at]!)!;
    const under = lines[at + 2]!;
    expect(under.indexOf('~') - lines[at + 1]!.indexOf(said!)).to.equal(0);
    expect(under.replace(/[^~]/g, '')).to.have.length(said!.length);
    expect(heard.said()).to.match(/as an apology \d+ out of 100, which does not pass; not said: /);
    expect(heard.said().trimEnd().split('\n').at(-1)).to.match(/^1 text: 0 hard, 0 soft, \d+ advice\.$/);
  });

  it('speaks Dutch to who asks for it', async () => {
    const file = write('post.txt', 'We are sorry if anyone was offended.');
    const heard = ear();
    await lint([file], { ...plain, speak: 'nl', kind: 'apology' }, clock, heard);
    expect(heard.said())
      .to.include('[apology-conditional]')
      .and.to.match(/1 tekst: 0 hard, 0 zacht, \d+ advies\./);
  });

  it('holds a text against facts, lists and other texts, and ends with 1 where it cannot go out', async () => {
    const facts = write(
      'facts.yaml',
      `facts:
  affected: { value: 1900, unit: { nl: klanten, en: customers }, label: { nl: hoeveel klanten zijn getroffen, en: how many customers are affected }, terms: { nl: [getroffen], en: [affected] } }
allowed: ["0800-9999"]
forbidden: [{ phrase: { en: rogue employee }, why: { en: it names a scapegoat } }]
commitments: []
`,
    );
    const other = write('mail.txt', 'Er zijn 1.900 klanten getroffen.');
    const file = write(
      'post.txt',
      'So far, 500 customers are affected. Call 0800-1234. A rogue employee did it. We will refund everybody.',
    );
    const heard = ear();
    const options = { facts, published: [other], at: '2030-03-11T14:00:00Z' };
    expect(await lint([file], { ...plain, ...options }, clock, heard)).to.equal(1);
    const { ok, files } = await told([file], options);
    expect(ok).to.equal(false);
    expect(files[0]!.language).to.equal('en');
    const found = files[0]!.findings.map(({ rule, strength }) => `${strength} ${rule}`);
    expect(found).to.include.members([
      'hard number-contradicts',
      'hard phone-unlisted',
      'hard forbidden-phrase',
      'hard money-promise',
    ]);
    expect(files[0]!.findings.find(({ rule }) => rule === 'number-contradicts')).to.include({ code: 'C2', line: 1 });
    expect(files[0]!.promises.map(({ sort }) => sort)).to.include('commitment');
  });

  it('reads what it is piped, and knows a channel’s form', () => {
    const printed = (args: readonly string[], input: string): { status: number; out: string } => {
      try {
        return {
          status: 0,
          out: execFileSync(process.execPath, [launcher, 'lint', ...args], { input, encoding: 'utf8', cwd: root, stdio: 'pipe' }),
        };
      } catch (error) {
        const { status, stdout, stderr } = error as { status: number; stdout: string; stderr: string };
        return { status, out: `${stdout}${stderr}` };
      }
    };
    expect(printed(['-', '--channel', 'x', '--language', 'en'], 'word '.repeat(100))).to.include({ status: 1 });
    expect(printed(['-', '--language', 'en'], 'All is well here.').status).to.equal(0);
    expect(printed(['-', '--kind', 'poem'], 'All is well.').status).to.equal(2);
    const missing = printed(['nowhere.txt'], '');
    expect(missing.status).to.equal(1);
    expect(missing.out).to.include('there is no file nowhere.txt');
  });

  it('says what is wrong with what it cannot read, and how to cure it', async () => {
    const text = write('text.txt', 'All is well here, and we keep looking.');
    expect(await refused([join(folder, 'none.txt')]))
      .to.include('there is no file')
      .and.to.include('none.txt');
    mkdirSync(join(folder, 'sub'));
    expect(await refused([join(folder, 'sub')])).to.include('is no file');
    expect(await refused([write('latin.txt', Buffer.from([0x63, 0x61, 0x66, 0xe9]))])).to.include('UTF-8');
    expect(await refused([write('large.txt', 'a'.repeat(1024 * 1024 + 1))])).to.include('larger than 1 MB');
    expect(
      await refused([write('fr.txt', 'Nous sommes désolés de ce qui est arrivé hier soir à nos clients.')]),
    ).to.include('--language');
    expect(await refused([text], { at: 'tomorrow' })).to.include('"tomorrow"');
    expect(
      await refused([text], { facts: write('bad.yaml', 'facts:\n  affected: { type: number, value: many }\n') }),
    ).to.match(/bad\.yaml:2:\d+ "affected" is no number/);
    expect(await refused([text], { facts: write('odd.yaml', 'feiten: {}\n') }))
      .to.include('odd.yaml')
      .and.to.include('feiten');
    expect(
      await refused([text], { facts: write('none.yaml', 'facts:\n  affected: { status: confirmed }\n') }),
    ).to.include('has no value');
  });
});
