import { expect } from 'chai';
import type { Channel, Kind } from '../../src/playbook/vocabulary.js';
import { bareContext } from '../../src/message/check/context.js';
import { coverageBlocks, coverageHits } from '../../src/message/check/coverage.js';
import { readingOf } from '../../src/message/check/reading.js';

const at = '2030-03-11T14:00:00.000Z';
const missing = (text: string, language: string, kind: Kind | null, channel: Channel | null = null) =>
  coverageHits(readingOf(text, language), { ...bareContext(at), kind, channel }).map(({ data }) => data?.['block']);

const holding = {
  nl: 'Vanochtend was er brand in onze fabriek in Breda. Wij leven mee met iedereen die is geschrokken. De oorzaak weten wij nog niet. Houd ramen en deuren dicht. Uiterlijk 16.30 uur vertellen wij meer. Vragen? Bel 0800 0000.',
  en: 'There was a fire at our plant in Breda this morning. We feel for everyone who was shocked. We do not know the cause yet. Please keep your windows closed. We will tell you more by 4.30 pm. Questions? Call 0800 0000.',
};

describe('what a kind of message must hold', () => {
  for (const language of ['nl', 'en'] as const) {
    it(`passes a good holding statement (${language})`, () =>
      expect(missing(holding[language], language, 'holding-statement')).to.deep.equal([]));
  }
  it('asks for the next update at a moment', () => {
    expect(
      missing('Wij zien uw berichten en komen hier zo snel mogelijk op terug. Bel 0800 0000.', 'nl', 'acknowledgement'),
    ).to.deep.equal(['next-update']);
    expect(
      missing('We have seen your posts and will keep you posted. Call us.', 'en', 'acknowledgement'),
    ).to.deep.equal(['next-update']);
    expect(
      missing('We have seen this and are checking. More at 9.30 am on our website.', 'en', 'acknowledgement'),
    ).to.deep.equal([]);
    expect(missing('Volgende update\n16.30 uur', 'nl', 'status-update')).to.deep.equal([]);
    expect(missing('De storing is opgelost.', 'nl', 'status-update')).to.deep.equal([]);
  });
  it('asks for every block that is not there', () => {
    expect(missing('Er was brand.', 'nl', 'holding-statement')).to.deep.equal([
      'next-update',
      'contact',
      'empathy',
      'unknown',
      'instruction',
    ]);
    expect(missing('Onze yoghurt smaakt anders.', 'nl', 'recall-notice')).to.deep.equal([
      'stop-using',
      'product-marks',
      'remedy',
      'contact',
    ]);
    expect(missing('Onze winkels zijn open.', 'nl', 'correction')).to.deep.equal(['what-we-said']);
  });
  it('asks less of a post', () => {
    expect(missing('Er was brand. Meer om 16.30 uur op voorbeeld.nl.', 'nl', 'holding-statement', 'x')).to.deep.equal(
      [],
    );
  });
  it('asks nothing of a text whose kind nobody said', () => expect(missing('Hallo.', 'nl', null)).to.deep.equal([]));
});

describe('a cause that is given too early', () => {
  for (const [language, text] of [
    ['nl', `${holding.nl} De brand is veroorzaakt door kortsluiting.`],
    ['nl', `${holding.nl} Dit komt door een menselijke fout.`],
    ['nl', `${holding.nl} De oorzaak is een kapotte machine.`],
    ['en', `${holding.en} It was caused by a short circuit.`],
    ['en', `${holding.en} The outage is due to human error.`],
  ] as const) {
    it(`finds: ${text.slice(-45)}`, () =>
      expect(missing(text, language, 'holding-statement')).to.deep.equal(['cause-given']));
  }
  for (const [language, text] of [
    ['nl', `${holding.nl} De oorzaak is nog niet bekend.`],
    ['nl', `${holding.nl} Wij onderzoeken of dit komt door een technische fout.`],
    ['en', `${holding.en} The cause is still unknown.`],
    ['en', `${holding.en} We are investigating what it was caused by.`],
  ] as const) {
    it(`passes: ${text.slice(-45)}`, () => expect(missing(text, language, 'holding-statement')).to.deep.equal([]));
  }
  it('knows its blocks', () => expect(coverageBlocks).to.include('cause-given'));
});
