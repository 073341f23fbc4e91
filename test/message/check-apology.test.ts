import { expect } from 'chai';
import { apologyHits, apologyWordings } from '../../src/message/check/apology.js';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { readingOf } from '../../src/message/check/reading.js';
import type { Rule } from '../../src/message/check/rule.js';
import { workMs } from '../support/work.js';

const at = '2026-11-23T09:00:00Z';
const rulesIn = (text: string, language: string, changes: Partial<Context> = {}): Rule[] =>
  apologyHits(readingOf(text, language), { ...bareContext(at), ...changes }).map(({ rule }) => rule);

describe('checking an apology’s words', () => {
  const names = new Set(apologyWordings.map(({ rule, language }) => `${rule} ${language}`));
  for (const name of names) {
    const wordings = apologyWordings.filter(({ rule, language }) => name === `${rule} ${language}`);
    it(`${name}: finds and passes its examples`, () => {
      const { rule, language } = wordings[0]!;
      const finds = wordings.flatMap((wording) => wording.finds);
      const passes = wordings.flatMap((wording) => wording.passes);
      expect(finds.length).to.be.at.least(4);
      expect(passes.length).to.be.at.least(4);
      for (const text of finds) expect(rulesIn(text, language, { isProductRecall: true }), text).to.include(rule);
      for (const text of passes) expect(rulesIn(text, language, { isProductRecall: true }), text).not.to.include(rule);
    });
  }

  it('treats curly and straight apostrophes alike, and passes over the words of others', () => {
    expect(rulesIn('We’re sorry if you’re upset.', 'en')).to.deep.equal(rulesIn("We're sorry if you're upset.", 'en'));
    expect(
      rulesIn('Iemand schreef ons “sorry als iemand zich gekwetst voelt” en dat begrijpen wij.', 'nl'),
    ).to.deep.equal([]);
  });

  it('looks for words that soften a recall only in a recall of goods that are no food', () => {
    expect(rulesIn('Uit voorzorg halen wij de soep terug.', 'nl')).to.deep.equal([]);
  });

  it('asks for what is missing only in apologies and open letters', () => {
    const vague = 'Onze excuses voor deze situatie.';
    expect(rulesIn(vague, 'nl')).to.deep.equal([]);
    expect(rulesIn(vague, 'nl', { kind: 'apology' })).to.have.members([
      'ownership-missing',
      'harm-unnamed',
      'repair-missing',
      'prevention-missing',
      'unsigned',
    ]);
    expect(rulesIn('We apologise for this.', 'en', { kind: 'open-letter', channel: 'x' })).to.have.members([
      'ownership-missing',
      'harm-unnamed',
      'repair-missing',
      'prevention-missing',
    ]);
  });

  it('finds an apology buried, but not under instructions, headings or condolences', () => {
    const letter = (before: string): Rule[] => rulesIn(`${before} Het spijt ons.`, 'nl', { kind: 'apology' });
    expect(letter('Vorige week begon een onderhoud. Daarna liep het systeem vast. Dat duurde twee uur.')).to.include(
      'apology-buried',
    );
    expect(
      letter('Beste klant,\n\nBel 112 bij spoed. Gebruik de app niet. U kunt pinnen. Wij schreven dubbel af.'),
    ).not.to.include('apology-buried');
  });

  it('finds nothing in good apologies', () => {
    expect(rulesIn(goodNl, 'nl', { kind: 'apology' })).to.deep.equal([]);
    expect(rulesIn(goodEn, 'en', { kind: 'apology' })).to.deep.equal([]);
  });

  it('takes no more than a moment for 100 KB', () => {
    for (const piece of [`${goodNl}\n`, 'excuses als maar ', 'sorry if but we ', 'a', 'er zijn fouten ', 'wij ']) {
      for (const language of ['nl', 'en']) {
        const text = piece.repeat(100_000 / piece.length);
        const work = workMs(() => apologyHits(readingOf(text, language), { ...bareContext(at), kind: 'apology' }));
        expect(work, piece).to.be.below(4000);
      }
    }
  });
});

const goodNl = `Onze excuses

Beste klant,

Wij hebben een fout gemaakt en bieden u daarvoor onze excuses aan. Op maandag 16 november schreven wij bij 1.200 klanten de premie dubbel af. Dat had niet mogen gebeuren.

Dit kwam doordat wij een betaalbestand twee keer hebben verstuurd. Wij storten het bedrag vandaag terug. Heeft u kosten gemaakt? Die vergoeden wij.

Om herhaling te voorkomen controleert voortaan een tweede collega elk bestand. Wij hopen dat u ons kunt vergeven.

Mocht u vragen hebben, bel dan 0800-1234.

Anna de Vries
Bestuursvoorzitter`;

const goodEn = `We made a mistake, and we are sorry. On Monday 16 November we charged 1,200 customers twice.

This happened because we sent one payment file two times. We will refund you today, and we will pay any costs that you had.

To prevent this, a second person checks every file from now on. We ask you to forgive us.

If you have questions, call 0800 1234.

Anna de Vries
Chief Executive`;
