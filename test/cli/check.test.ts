import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/cli/check.js';
import { freshFolders } from '../support/folder.js';
import { refused } from '../support/refused.js';
import { root } from '../support/library.js';
import { ear, smallRoot, write } from './ear.js';

const plain = { strict: false, json: false };
const holding = 'templates/nl/holding-statement/web.hbs';

describe('unisono check', () => {
  const fresh = freshFolders();

  it('proves all eight, in both languages, without a warning, and says so as JSON', () => {
    const io = ear();
    expect(check(root, [], { strict: true, json: true }, io), io.said()).to.equal(0);
    const told = JSON.parse(io.said());
    expect(told).to.have.all.keys('ok', 'playbooks', 'templates', 'overrides');
    expect(told.ok).to.equal(true);
    expect(told.playbooks).to.deep.equal(
      [
        'contested-plan',
        'data-breach',
        'management-misconduct',
        'product-recall',
        'rumour',
        'service-outage',
        'viral-service-failure',
        'workplace-accident',
      ].map((id) => ({ id, problems: [] })),
    );
    expect(told.templates).to.deep.equal([]);
    expect(told.overrides).to.deep.equal([]);
    expect(io.complained()).to.equal('');
  });

  it('names the playbooks that there are when one is asked for that is not', () => {
    const io = ear();
    expect(check(root, ['rumour', 'romour'], plain, io)).to.equal(2);
    expect(io.said()).to.equal('');
    expect(io.complained()).to.match(/"romour".*contested-plan.*rumour/);
    expect(io.complained()).to.not.include('"rumour"');
  });

  it('says in words which playbook is proven, and ends with a verdict', () => {
    const io = ear();
    expect(check(root, ['rumour'], plain, io)).to.equal(0);
    expect(io.said().split('\n')).to.deep.equal(['rumour: proven', 'All fit for use.']);
  });

  it('lets warnings fail only when it is strict', () => {
    // With this playbook alone, templates look for facts that no playbook has.
    const folder = smallRoot(fresh(), 'rumour');
    const lenient = ear();
    expect(check(folder, [], plain, lenient), lenient.said()).to.equal(0);
    expect(lenient.said())
      .to.match(/warning TEMPLATE_FACT_UNKNOWN/)
      .and.match(/All fit for use\.$/);
    const strict = ear();
    expect(check(folder, [], { strict: true, json: true }, strict)).to.equal(1);
    const told = JSON.parse(strict.said());
    expect(told.ok).to.equal(false);
    expect(told.templates[0]).to.have.all.keys('code', 'file', 'line', 'column', 'message', 'cure', 'level');
    expect(told.templates[0]).to.include({ level: 'warning' });
    expect(told.templates[0].line).to.be.above(0);
  });

  it('says file, line, column and cure of what is broken', () => {
    const folder = smallRoot(fresh(), 'rumour');
    const file = join(folder, 'playbooks/rumour/playbook.yaml');
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, text.replace('deputyAfterMin:', 'deputyAfterMinutes:'));
    const line = text.split('\n').findIndex((one) => one.startsWith('deputyAfterMin:')) + 1;
    const io = ear();
    expect(check(folder, ['rumour'], plain, io)).to.equal(1);
    expect(io.said()).to.match(/^rumour: \d+ errors?, 0 warnings$/m);
    expect(io.said()).to.match(new RegExp(`^playbooks/rumour/playbook\\.yaml:${line}:1 error FIELD_`, 'm'));
    expect(io.said()).to.match(/Not fit for use\.$/);
    writeFileSync(file, text.replace('languages: [en, nl]', 'languages: [en, nl'));
    const broken = ear();
    expect(check(folder, [], { strict: false, json: true }, broken)).to.equal(1);
    expect(JSON.parse(broken.said()).playbooks[0].problems[0]).to.include({ code: 'YAML_SYNTAX', level: 'error' });
  });

  describe('with the folder of an organisation', () => {
    const organisation = [
      'name: Noorderbank',
      'address: informal',
      'signOff: { en: All of us, nl: Wij allemaal }',
      'phrases:',
      '  opening-hours: { en: Our shops are open until six., nl: Onze winkels zijn open tot zes uur. }',
    ].join('\n');

    it('proves its words like ours, and shows the difference', () => {
      const own = fresh();
      const [first, ...rest] = readFileSync(join(root, holding), 'utf8').split('\n');
      write(own, {
        'organisation.yaml': organisation,
        [holding]: ['Noorderbank laat weten:', ...rest, '{{phrase-opening-hours}}', ''].join('\n'),
        'templates/nl/partials/ours.hbs': '{{phrase-opening-hours}}\n',
      });
      const io = ear();
      expect(check(root, ['contested-plan'], { strict: true, json: false, organisation: own }, io), io.said()).to.equal(
        0,
      );
      const said = io.said();
      expect(said)
        .to.match(/^contested-plan: proven$/m)
        .and.match(/All fit for use\.$/);
      expect(said).to.include(`--- shipped/${holding}`).and.include(`+++ yours/${holding}`);
      const lines = said.split('\n');
      expect(lines).to.include.members([`-${first}`, '+Noorderbank laat weten:', '+{{phrase-opening-hours}}']);
      expect(lines.filter((line) => /^-[^-]/.test(line))).to.deep.equal([`-${first}`]);
      expect(said).to.match(/^templates\/nl\/partials\/ours\.hbs: your own$/m);
      const json = ear();
      check(root, ['contested-plan'], { strict: true, json: true, organisation: own }, json);
      expect(JSON.parse(json.said()).overrides).to.deep.equal([
        { file: holding, shipped: true },
        { file: 'templates/nl/partials/ours.hbs', shipped: false },
      ]);
    });

    it('refuses a template that uses what templates may not, or is not finished, with its place, once', () => {
      for (const [text, place, what] of [
        ['Wij vinden dit\nerg: {{lookup topic "constructor"}}', '2:6', /no parameters/],
        ['Wij {{#if topic}}vinden dit erg', '1:1', /./],
      ] as const) {
        const own = fresh();
        write(own, { [holding]: text });
        const io = ear();
        expect(check(root, ['contested-plan'], { ...plain, organisation: own }, io)).to.equal(1);
        const lines = io.said().split('\n');
        expect(lines[0]).to.equal('contested-plan: 1 error, 0 warnings');
        const told = lines.filter((line) => line.startsWith(`${holding}:`));
        expect(told, io.said()).to.have.length(1);
        expect(told[0]).to.match(what).and.include(`${holding}:${place} error TEMPLATE_INVALID`);
        expect(lines.at(-1)).to.equal('Not fit for use.');
      }
    });

    it('warns of a fact that nobody has, and shows a playbook of its own', () => {
      const own = fresh();
      write(own, { [holding]: 'Verklaring van {{organisation}}\n\n{{#if opening-hour}}{{opening-hour}}{{/if}}\n' });
      const playbook = readFileSync(join(root, 'playbooks/rumour/playbook.yaml'), 'utf8');
      write(own, { 'playbooks/rumour/playbook.yaml': playbook.replace('deputyAfterMin: ', 'deputyAfterMin: 1') });
      const io = ear();
      expect(check(root, ['rumour'], { strict: true, json: false, organisation: own }, io)).to.equal(1);
      expect(io.said()).to.match(/warning TEMPLATE_FACT_UNKNOWN: no playbook has a fact "opening-hour"/);
      expect(io.said()).to.match(/^\+deputyAfterMin: 1\d+$/m);
    });

    it('is refused where there is no such folder, or where what it says is wrong', async () => {
      const nowhere = join(fresh(), 'nowhere');
      const missing = await refused(async () => {
        check(root, [], { ...plain, organisation: nowhere }, ear());
      }, 'CONFIG_INVALID');
      expect(missing.message).to.include(nowhere);
      const own = fresh();
      write(own, { 'organisation.yaml': 'name: Noorderbank\naddress: jij\n' });
      const wrong = await refused(async () => {
        check(root, [], { ...plain, organisation: own }, ear());
      }, 'CONFIG_INVALID');
      expect(wrong.message).to.match(/organisation\.yaml:2:1.*formal/);
    });
  });
});
