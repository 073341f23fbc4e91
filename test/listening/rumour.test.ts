import { expect } from 'chai';
import fc from 'fast-check';
import { claimsIn, heldClaims } from '../../src/listening/claim.js';
import { Rumours } from '../../src/listening/rumour.js';
import type { Fact, FactSheet } from '../../src/message/fact.js';
import { at, factWith, voiced } from './support.js';

const moment = { at: at(60), timeZone: 'Europe/Amsterdam' };
const affected = factWith('affected', {
  type: 'number',
  value: 1900,
  label: { en: 'how many customers are affected', nl: 'hoeveel klanten getroffen zijn' },
  unit: { en: 'customers', nl: 'klanten' },
  terms: { en: ['affected'], nl: ['getroffen'] },
});
const passwords = factWith('passwords', {
  label: { en: 'what was not taken', nl: 'wat niet is buitgemaakt' },
  value: { en: 'No passwords were leaked.', nl: 'Er zijn geen wachtwoorden gelekt.' },
});
const sheet: FactSheet = { affected, passwords };
const standings = (text: string, language: 'nl' | 'en', facts = sheet) =>
  heldClaims(text, language, facts, moment).map(({ standing, fact, stands }) => [standing, fact?.key ?? null, stands]);

describe('listening: what people claim, held against the fact sheet', () => {
  it('contradicts, confirms, or is more than we know', () => {
    expect(standings('Er zijn 10.000 klanten getroffen!', 'nl')).to.deep.equal([
      ['contradicts', 'affected', '1.900 klanten'],
    ]);
    expect(standings('They say 1,900 customers are affected', 'en')).to.deep.equal([
      ['confirmed', 'affected', '1,900 customers'],
    ]);
    expect(standings('Wachtwoorden zijn gelekt', 'nl')[0]!.slice(0, 2)).to.deep.equal(['contradicts', 'passwords']);
    expect(standings('Er zijn geen wachtwoorden gelekt', 'nl')[0]![0]).to.equal('confirmed');
    expect(standings('12 mensen zijn gewond geraakt', 'nl')[0]![0]).to.equal('unknown');
    expect(standings('Er zijn geen pinpassen gestolen', 'nl')[0]![0]).to.equal('unknown');
  });

  it('is the same claim when somebody asks it or has heard it', () => {
    const [told] = claimsIn('Er zijn 10.000 klanten getroffen', 'nl');
    for (const text of [
      'Klopt het dat er 10.000 klanten getroffen zijn?',
      'Ik lees dat er 10.000 klanten zijn getroffen',
      '10.000 getroffen klanten dus?',
    ])
      expect(
        claimsIn(text, 'nl').map(({ key }) => key),
        text,
      ).to.deep.equal([told!.key]);
  });

  it('takes the wait of one person, or a question of how many, for no rumour', () => {
    for (const text of ['Ik wacht al 3 uur op antwoord', 'Hoeveel klanten zijn er getroffen?', 'Ik bel al 4 dagen'])
      expect(claimsIn(text, 'nl'), text).to.deep.equal([]);
  });

  it('says nothing of what must not be said', () => {
    const secret = { affected: { ...affected, publishable: false } };
    expect(standings('Er zijn 10.000 klanten getroffen', 'nl', secret)).to.deep.equal([['unknown', null, '']]);
    const open = { affected: { ...affected, status: 'unknown', value: null } as Fact };
    expect(standings('Er zijn 10.000 klanten getroffen', 'nl', open)).to.deep.equal([['unknown', 'affected', '']]);
  });

  it('groups what goes round, and holds it anew against each fact sheet', () => {
    const rumours = new Rumours();
    const texts = [
      'Er zijn 10.000 klanten getroffen',
      'Klopt het dat er 10.000 klanten getroffen zijn?',
      'Wachtwoorden zijn gelekt',
    ];
    texts.forEach((text, index) => rumours.add(voiced(text, index)));
    rumours.add(voiced('12 mensen zijn gewond geraakt', 9));
    const list = rumours.list(sheet, moment);
    expect(list.map(({ standing, size, people, asked, says }) => [standing, size, people, asked, says])).to.deep.equal([
      ['contradicts', 2, 2, 1, 'Er zijn 10.000 klanten getroffen'],
      ['contradicts', 1, 1, 0, 'Wachtwoorden zijn gelekt'],
    ]);
    const right = { affected: { ...affected, value: 10_000, revision: 2 }, passwords };
    expect(rumours.list(right, moment).map(({ id, standing }) => [id, standing])).to.deep.include([
      list[0]!.id,
      'confirmed',
    ]);
    expect(list[0]!.id).to.match(/^r-[0-9a-z]+$/);
    expect(list[0]!.mentions).to.deep.equal(['x/1', 'x/0']);
  });

  it('leaves out figures of somebody’s own life', () => {
    const rumours = new Rumours();
    for (const [index, text] of [
      'Ik heb 75 euro betaald',
      'Ik wil 75 euro terug',
      '12 mensen zijn gewond',
      'Er zijn 12 mensen gewond',
      '10.000 klanten dus',
      'dat zijn 10.000 klanten',
    ].entries())
      // prettier-ignore
      rumours.add({ ...voiced(text, index), language: 'nl' });
    expect(rumours.list({}, moment).map(({ says, size }) => [says, size])).to.deep.equal([
      ['12 mensen zijn gewond', 2],
    ]);
  });

  it('reads whatever comes, in time that grows with the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc.constantFrom('nl', 'en', 'other'),
        (text, language) => {
          const rumours = new Rumours();
          rumours.add({ ...voiced(text, 1), language });
          expect(rumours.list(sheet, moment, 1).every(({ says }) => says.isWellFormed())).to.equal(true);
        },
      ),
      { numRuns: 200 },
    );
    const before = process.cpuUsage();
    for (const text of ['1'.repeat(100_000), '1 klant '.repeat(20_000), '“'.repeat(50_000), 'geen '.repeat(20_000)])
      claimsIn(text, 'nl');
    expect(process.cpuUsage(before).user / 1000, 'milliseconds').to.be.below(3000);
  });
});
