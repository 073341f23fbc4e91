import { expect } from 'chai';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  bundleHash,
  libraryOf,
  optionalFacts,
  proveShelf,
  readShelf,
  takeFromShelf,
} from '../../src/engine/library.js';
import { UnisonoError } from '../../src/error.js';
import { bundle, playbookText, root, shelf } from '../support/library.js';

describe('the shelf', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'unisono-shelf-'));
    for (const part of ['playbooks', 'templates'])
      cpSync(join(root, part), join(folder, part), { recursive: true, dereference: true });
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const codes = (id: string) =>
    readShelf(folder)
      .find((one) => one.id === id)!
      .problems.map(({ code, file, line, column }) => ({ code, file, line, column }));

  it('that is shipped is whole: no problem, and no warning either', () => {
    const { shelf: proved, shared } = proveShelf(shelf);
    expect(proved.map(({ id }) => id)).to.include.members(['contested-plan', 'rumour']);
    expect(proved.flatMap(({ problems }) => problems)).to.deep.equal([]);
    expect(shared).to.deep.equal([]);
  });

  it('tells of a folder without a playbook', () => {
    mkdirSync(join(folder, 'playbooks', 'empty'));
    expect(codes('empty')).to.deep.equal([
      { code: 'PLAYBOOK_MISSING', file: 'playbooks/empty/playbook.yaml', line: 1, column: 1 },
    ]);
  });

  it('tells of a playbook that is called otherwise than its folder', () => {
    write('playbooks/other/playbook.yaml', playbookText('rumour'));
    expect(codes('other')).to.deep.equal([
      { code: 'PLAYBOOK_ID', file: 'playbooks/other/playbook.yaml', line: 1, column: 1 },
    ]);
  });

  it('keeps a broken playbook in quarantine, and gives out the others', () => {
    write('playbooks/rumour/playbook.yaml', playbookText('rumour').replace('role: webcare', 'role: webcair'));
    const broken = readShelf(folder);
    expect(takeFromShelf(broken, 'contested-plan').playbook.id).to.equal('contested-plan');
    const others = broken.map(({ id }) => id).filter((id) => id !== 'rumour');
    const refused = (id: string) => {
      try {
        takeFromShelf(broken, id);
      } catch (error) {
        return error instanceof UnisonoError ? { code: error.code, known: error.detail['known'] } : error;
      }
      return 'given out';
    };
    expect(refused('rumour')).to.deep.equal({ code: 'PLAYBOOK_INVALID', known: others });
    expect(refused('nothing')).to.deep.equal({ code: 'PLAYBOOK_NOT_FOUND', known: others });
    expect(refused('../../etc/passwd')).to.deep.equal({ code: 'PLAYBOOK_NOT_FOUND', known: others });
  });

  it('is read though a playbook is no YAML at all', () => {
    write('playbooks/rumour/playbook.yaml', '{{{');
    const one = readShelf(folder).find(({ id }) => id === 'rumour')!;
    expect(one).to.include({ bundle: null, located: null });
    expect(one.problems[0]).to.include({ code: 'YAML_SYNTAX', file: 'playbooks/rumour/playbook.yaml' });
    expect(proveShelf(readShelf(folder)).shelf.find(({ id }) => id === 'contested-plan')!.problems).to.deep.equal([]);
  });

  it('warns of a name in a template that no playbook has, which would stay silent for ever', () => {
    write('templates/en/acknowledgement/x.hbs', 'About {{topic}} by {{next-update}}.\n{{#if paeg}}x{{/if}}');
    const { shelf: proved, shared } = proveShelf(readShelf(folder));
    expect(proved.flatMap(({ problems }) => problems)).to.deep.equal([]);
    expect(shared).to.have.length(1);
    expect(shared[0]).to.include({
      code: 'TEMPLATE_FACT_UNKNOWN',
      level: 'warning',
      file: 'templates/en/acknowledgement/x.hbs',
      line: 2,
      column: 1,
    });
    expect(shared[0]!.message).to.contain('"paeg"');
  });

  it('knows the names that an organisation may add', () => {
    write(
      'templates/en/acknowledgement/x.hbs',
      `About {{topic}} by {{next-update}}.{{#if ${optionalFacts[0]}}}x{{/if}}`,
    );
    expect(proveShelf(readShelf(folder)).shared).to.deep.equal([]);
  });

  it('tells of a broken template that no playbook asks for', () => {
    write('templates/nl/social-post/document.hbs', 'A\n{{#with x}}{{/with}}');
    const { shared } = proveShelf(readShelf(folder));
    expect(shared.map(({ code, file, line, level }) => ({ code, file, line, level }))).to.deep.equal([
      { code: 'TEMPLATE_INVALID', file: 'templates/nl/social-post/document.hbs', line: 2, level: 'error' },
    ]);
  });

  it('gives a playbook the templates of its own languages alone', () => {
    write('templates/de/acknowledgement/x.hbs', 'Hallo');
    const { bundle: found } = readShelf(folder).find(({ id }) => id === 'rumour')!;
    expect(Object.keys(found!.templates).filter((path) => path.startsWith('de/'))).to.deep.equal([]);
    expect(Object.keys(found!.templates)).to.include('nl/acknowledgement/x');
  });
});

describe('the hash of what an incident runs on', () => {
  it('changes with the playbook and with any template', () => {
    const whole = bundle('rumour');
    const same = bundleHash(structuredClone(whole));
    expect(same)
      .to.equal(bundleHash(whole))
      .and.match(/^[0-9a-f]{64}$/);
    expect(bundleHash({ ...whole, playbook: { ...whole.playbook, deputyAfterMin: 16 } })).to.not.equal(same);
    expect(bundleHash({ ...whole, templates: { ...whole.templates, 'nl/qa/web': 'x' } })).to.not.equal(same);
  });

  it('is that of the library', () => {
    expect(libraryOf(bundle('rumour')).hash).to.equal(bundleHash(bundle('rumour')));
  });
});
