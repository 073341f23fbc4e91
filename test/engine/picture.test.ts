import { expect } from 'chai';
import { pictureOf } from '../../src/engine/picture.js';
import { drawChart } from '../../src/incident/dot.js';
import { incidentConfig } from '../../src/incident/chart.js';
import { paperWords, type Move } from '../../src/incident/words/paper.js';
import { bundle, shelf } from '../support/library.js';
import { elementsOf } from '../support/markup.js';

/** Every entry that moves a chart. */
const movesIn = (node: unknown): string[] =>
  typeof node === 'object' && node !== null
    ? Object.entries(node).flatMap(([key, value]) => (key === 'on' ? Object.keys(value as object) : movesIn(value)))
    : [];

describe('the picture of a chart', () => {
  for (const { id, bundle: found } of shelf) {
    it(`of ${id} is well formed, has a title and a description, and takes its colour from the text`, async () => {
      for (const language of ['en', 'nl']) {
        const { svg, moves } = await pictureOf(found!.playbook, { language, hash: id });
        const elements = elementsOf(svg);
        expect(elements[0]!.name).to.equal('svg');
        expect(elements[0]!.attributes['role']).to.equal('img');
        const named = elements[0]!.attributes['aria-labelledby']!.split(' ');
        expect(elements.slice(1, 3).map(({ name, attributes }) => [name, attributes['id']])).to.deep.equal([
          ['title', named[0]],
          ['desc', named[1]],
        ]);
        expect(elements.filter(({ name }) => name === 'title' || name === 'desc')).to.have.length(2);
        for (const { name, attributes } of elements) {
          expect(['svg', 'title', 'desc', 'g', 'text', 'path', 'polygon', 'polyline', 'ellipse'], name).to.include(
            name,
          );
          for (const key of Object.keys(attributes)) expect(key).to.not.match(/^(?:on|style$|href|xlink)/);
          for (const key of ['fill', 'stroke'])
            expect(['none', 'transparent', 'currentColor', undefined]).to.include(attributes[key]);
        }
        expect(moves.length).to.be.above(15);
      }
    });
  }

  it('has words for every move that charts make, and no others', () => {
    const all = new Set(shelf.flatMap(({ bundle: found }) => movesIn(incidentConfig(found!.playbook))));
    expect([...all].sort()).to.deep.equal(Object.keys(paperWords('en').moves).sort());
    expect(paperWords('nl').moves['StageAdvanced' satisfies Move]).to.equal('volgende fase');
  });

  it('has five regions where there is a plan, and sets apart where an incident stands', async () => {
    const { playbook } = bundle('contested-plan');
    const here = {
      stage: { apologise: 'full' },
      team: 'standing',
      plan: 'paused',
      voice: 'aligned',
      cadence: 'silent',
    } as const;
    const drawn = drawChart(playbook, 'en', here);
    expect(drawn.regions).to.deep.equal(['Stage', 'Team', 'The plan', 'Our voice', 'Updates']);
    expect(drawn.here[0]).to.equal('Stage: acknowledge and repair, with a full apology');
    const { svg } = await pictureOf(playbook, { language: 'en', hash: 'here', here });
    expect(svg).to.include('We are here: Stage: acknowledge and repair');
    expect(svg.match(/stroke-width="3"/g)!.length).to.be.within(5, 7);
  });

  it('keeps a title that means harm as text', async () => {
    const { playbook } = bundle('rumour');
    const title = { en: '</title><script>alert(1)</script>\u202E"&\u0007' };
    const { svg } = await pictureOf({ ...playbook, title }, { language: 'en', hash: 'hostile' });
    expect(elementsOf(svg).map(({ name }) => name)).to.not.include('script');
    expect(svg)
      .to.include('&lt;/title&gt;&lt;script&gt;')
      .and.not.match(/[\u202E\u0007]/);
  });
});
