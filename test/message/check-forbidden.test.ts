import { expect } from 'chai';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { forbiddenHits } from '../../src/message/check/forbidden.js';
import { readingOf } from '../../src/message/check/reading.js';
import { factOf, sheetOf } from './check-facts.js';

const at = '2030-03-11T14:00:00.000Z';
const found = (text: string, context: Context, language = 'nl'): string[] =>
  forbiddenHits(readingOf(text, language), context).map(({ start, end }) => text.slice(start, end));

describe('forbidden phrases', () => {
  const why = { en: 'why', nl: 'waarom' };
  const context: Context = {
    ...bareContext(at),
    forbidden: [
      { phrase: { nl: "extra's voor klanten", en: 'extra fees' }, why },
      { phrase: { nl: 'slechts een klein lek', en: 'only a small leak' }, why, strength: 'soft' },
      { phrase: { nl: 'hack', en: 'hack' }, why },
    ],
  };
  it('finds them in any case, white space and quotes', () => {
    expect(found('Extra’s  voor\nklanten? Slechts een klein lek.', context)).to.have.length(2);
  });
  it('finds whole words only', () => expect(found('De hackers en de hackathon.', context)).to.deep.equal([]));
  it('finds a word before punctuation', () => expect(found('Dit was een hack.', context)).to.deep.equal(['hack']));
  it('finds a word with its endings, and no other word', () => {
    const of = (phrase: string): Context => ({ ...context, forbidden: [{ phrase: { nl: phrase, en: phrase }, why }] });
    for (const [language, phrase, text, word] of [
      ['en', 'glitch', 'Two glitches.', 'glitches'],
      ['en', 'hack', 'We were hacked.', 'hacked'],
      ['en', 'casualty', 'No casualties.', 'casualties'],
      ['en', 'rogue employee', 'By rogue employees.', 'rogue employees'],
      ['nl', 'calamiteit', 'Na twee calamiteiten.', 'calamiteiten'],
      ['nl', 'lek', 'Er waren lekken.', 'lekken'],
      ['nl', 'probleem', 'Onze problemen.', 'problemen'],
    ] as const)
      expect(found(text, of(phrase), language)).to.deep.equal([word]);
    for (const [language, phrase, text] of [
      ['en', 'fire', 'He was fired.'],
      ['en', 'under control', 'At a controlled speed.'],
      ['nl', 'ontslag', 'Zij is uit het ziekenhuis ontslagen.'],
      ['nl', 'lek', 'Een lekkere geur; wij leken verrast.'],
      ['nl', 'explosie', 'De explosievendienst is er.'],
    ] as const)
      expect(found(text, of(phrase), language)).to.deep.equal([]);
  });
  it('looks in the text’s own language', () => expect(found('extra fees', context, 'nl')).to.deep.equal([]));
  it('takes the strength of the phrase', () => {
    const [hit] = forbiddenHits(readingOf('Slechts een klein lek.', 'nl'), context);
    expect(hit?.strength).to.equal('soft');
  });
  it('lets a brief say what not to say', () => {
    const text = 'Niet zeggen\n- hack\n\nZeg niet: hack.';
    expect(found(text, { ...context, kind: 'spokesperson-brief' })).to.deep.equal([]);
    expect(found('Zeg: het was een hack.', { ...context, kind: 'spokesperson-brief' })).to.deep.equal(['hack']);
  });
});

describe('what must not be said', () => {
  const secret = { publishable: false } as const;
  const withdrawn = { status: 'withdrawn' } as const;
  const context: Context = {
    ...bareContext(at),
    sheet: sheetOf(
      factOf('victim', { type: 'name', value: 'Sanne van der Velden', ...secret }),
      factOf('other-victim', { type: 'name', value: 'Ahmed Yildirim', ...secret }),
      factOf('health', {
        type: 'text',
        value: { nl: 'Een van de twee wordt geopereerd.', en: 'One of the two is being operated on.' },
        ...secret,
      }),
      factOf('line', { type: 'phone', value: '0800 9999', ...withdrawn }),
      factOf('fine', { type: 'money', value: 1_250_000, ...secret }),
      factOf('injured', { type: 'number', value: 3, unit: { nl: 'gewonden', en: 'injured' }, ...withdrawn }),
      factOf('accounts', { type: 'number', value: 18_400, unit: { nl: 'accounts', en: 'accounts' }, ...withdrawn }),
      factOf('known-since', { type: 'instant', value: '2030-03-08T16:00:00Z', ...secret }),
    ),
  };
  for (const text of [
    'Het slachtoffer is Sanne van der Velden.',
    'Sanne van der Veldens familie is ingelicht.',
    'De familie Van der Velden is ingelicht.',
    'De heer Yildirim werkte hier lang.',
    'Yildirim werkte hier lang.',
    'Een van de twee wordt geopereerd',
    'Bel 0800-9999.',
    'De boete is € 1.250.000.',
    'De boete is 1,25 miljoen euro.',
    'Er zijn 3 gewonden.',
    'Er zijn drie gewonden.',
    'Het gaat om 18400 accounts.',
    'Wij weten het sinds vrijdag 8 maart 2030 om 17.00 uur.',
    'Wij weten het sinds 8 maart, 17:00 uur.',
  ]) {
    it(`finds: ${text}`, () => expect(found(text, context)).to.have.length(1));
  }
  for (const text of [
    'De velden van de boer liggen er goed bij.',
    'Er zijn 3 bussen en vier gewonden.',
    'De boete is € 1.250.001.',
    'Het gaat om 18.401 accounts en 118.400 accounts.',
    'Eerder meldden wij 3 gewonden. Dat klopt niet.',
    'Op 8 maart waren wij open. Om 17.00 uur sluiten wij.',
    'Een van de twee is thuis.',
    'Bel 0800-9998.',
  ]) {
    it(`passes: ${text}`, () => expect(found(text, context)).to.deep.equal([]));
  }
  it('tells which fact, and why', () => {
    const [hit] = forbiddenHits(readingOf('Bel 0800-9999.', 'nl'), context);
    expect(hit?.data).to.deep.equal({ fact: { en: 'line', nl: 'line' }, status: 'withdrawn' });
  });
  it('knows English', () => {
    expect(found('There are three injured. The fine is €1.25 million.', context, 'en')).to.have.length(2);
    expect(found('We have known since Friday 8 March at 5.00 pm.', context, 'en')).to.have.length(1);
  });
  it('passes a value that another fact may say', () => {
    const sheet = { ...context.sheet, open: factOf('open', { type: 'phone', value: '0800 9999' }) };
    expect(found('Bel 0800-9999.', { ...context, sheet })).to.deep.equal([]);
  });
});
