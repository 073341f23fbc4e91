import { expect } from 'chai';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createActor, createMachine } from 'xstate';
import { chart, chartPicture } from '../../src/cli/chart.js';
import { freshFolders } from '../support/folder.js';
import { root, shelf } from '../support/library.js';
import { elementsOf } from '../support/markup.js';
import { ear, smallRoot } from './ear.js';

describe('unisono chart', () => {
  const fresh = freshFolders();

  for (const { id } of shelf) {
    it(`draws ${id} as Mermaid and as a machine that runs`, () => {
      const drawn = ear();
      expect(chart(root, id, { json: false }, drawn)).to.equal(0);
      const lines = drawn.said().split('\n');
      expect(lines[0]).to.equal('stateDiagram-v2');
      for (const stage of ['listen', 'apologise', 'consistent', 'transparency', 'closed'])
        expect(drawn.said()).to.include(stage);
      expect(lines.filter((line) => line.includes('-->')).length).to.be.above(10);
      expect(lines.filter((line) => line.trimEnd().endsWith('{')).length, 'every brace is closed').to.equal(
        lines.filter((line) => line.trim() === '}').length,
      );

      const json = ear();
      expect(chart(root, id, { json: true }, json)).to.equal(0);
      const machine = createMachine(JSON.parse(json.said()));
      const actor = createActor(machine).start();
      expect(JSON.stringify(actor.getSnapshot().value)).to.include('listen');
      expect(actor.getSnapshot().status).to.equal('active');
      actor.stop();
      expect(json.complained() + drawn.complained()).to.equal('');
    });
  }

  it('draws a picture in either language', async () => {
    for (const [language, stage] of [
      ['en', 'listen'],
      ['nl', 'luisteren'],
    ] as const) {
      const io = ear();
      expect(await chartPicture(root, 'rumour', { language }, io)).to.equal(0);
      expect(elementsOf(io.said())[0]!.name).to.equal('svg');
      expect(io.said()).to.include(`>${stage}<`);
    }
    const io = ear();
    expect(await chartPicture(root, 'storm', { language: 'en' }, io)).to.equal(2);
  });

  it('names the playbooks that there are when asked for another', () => {
    const io = ear();
    expect(chart(root, 'storm', { json: false }, io)).to.equal(2);
    expect(io.complained()).to.match(/"storm".*contested-plan.*workplace-accident/);
    expect(io.said()).to.equal('');
  });

  it('says where to look when the playbook cannot be read', () => {
    const folder = smallRoot(fresh(), 'rumour');
    writeFileSync(join(folder, 'playbooks/rumour/playbook.yaml'), 'id: [rumour');
    const io = ear();
    expect(chart(folder, 'rumour', { json: true }, io)).to.equal(1);
    expect(io.complained()).to.include('unisono check rumour');
  });
});
