import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pack } from '../../src/cli/pack.js';
import { freshFolders } from '../support/folder.js';
import { root, shelf } from '../support/library.js';
import { elementsOf } from '../support/markup.js';
import { ear, smallRoot } from './ear.js';

const at = '2030-03-11T07:30:00.000Z';

describe('unisono pack', () => {
  const fresh = freshFolders();

  for (const { id } of shelf) {
    it(`writes ${id} as one file in either language`, async () => {
      for (const language of ['en', 'nl']) {
        const out = join(fresh(), 'pack.html');
        const io = ear();
        expect(await pack(root, id, { out, language, options: {} }, at, io)).to.equal(0);
        expect(io.said()).to.include(out);
        const html = readFileSync(out, 'utf8');
        const elements = elementsOf(html);
        expect(elements[0]!.attributes['lang']).to.equal(language);
        expect(elements.filter(({ name }) => name === 'pre').length).to.be.above(10);
        expect(elements.filter(({ attributes }) => attributes['class'] === 'box').length).to.be.above(20);
        expect(html).to.include(language === 'nl' ? '11 maart 2030' : '11 March 2030');
        expect(html).to.not.match(/undefined|\[object|NaN/);
      }
    });
  }

  it('says what is wrong with what it was given', async () => {
    const given = { out: join(fresh(), 'pack.html'), language: 'en', options: {} };
    const unknown = ear();
    expect(await pack(root, 'storm', given, at, unknown)).to.equal(2);
    expect(unknown.complained()).to.include('contested-plan');
    const option = ear();
    expect(await pack(root, 'data-breach', { ...given, options: { how: 'storm' } }, at, option)).to.equal(2);
    expect(option.complained()).to.include('mistake');
    const folder = ear();
    expect(await pack(root, 'rumour', { ...given, out: fresh() }, at, folder)).to.equal(2);
    expect(folder.complained()).to.include('Name another file');
    const broken = smallRoot(fresh(), 'rumour');
    writeFileSync(join(broken, 'playbooks/rumour/playbook.yaml'), 'id: [rumour');
    expect(await pack(broken, 'rumour', given, at, ear())).to.equal(1);
  });
});
