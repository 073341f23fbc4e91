import { expect } from 'chai';
import { apologyHits } from '../../src/message/check/apology.js';
import { bareContext, type Context } from '../../src/message/check/context.js';
import { readingOf } from '../../src/message/check/reading.js';
import { elementNames, gradeOf, judgeApology, type Judgement } from '../../src/message/claim/apology.js';

const contextOf = (changes: Partial<Context> = {}): Context => ({
  ...bareContext('2026-11-23T09:00:00Z'),
  kind: 'apology',
  channel: 'facebook',
  ...changes,
});
const judge = (text: string, language = 'en', changes: Partial<Context> = {}): Judgement => {
  const reading = readingOf(text, language);
  const context = contextOf(changes);
  return judgeApology(reading, context, apologyHits(reading, context));
};
const rulesIn = (text: string, language = 'en', changes: Partial<Context> = {}): string[] =>
  apologyHits(readingOf(text, language), contextOf(changes)).map(({ rule }) => rule);
const elementsIn = (text: string, language: string): string[] => {
  const { elements } = judge(text, language);
  return elementNames.filter((name) => elements[name] !== null);
};

describe('judging an apology', () => {
  const examples: readonly [element: string, language: string, has: readonly string[], hasNot: readonly string[]][] = [
    [
      'responsibility',
      'en',
      [
        'We failed you.',
        'This was our mistake.',
        'We take full responsibility.',
        'We should have called you.',
        'We’ve let you down.',
      ],
      [
        'We are not responsible.',
        'This was not our fault.',
        'We do not accept responsibility.',
        'Our supplier failed.',
      ],
    ],
    [
      'responsibility',
      'nl',
      [
        'Wij zijn tekortgeschoten.',
        'Wij schoten tekort.',
        'Dit is onze fout.',
        'Wij hadden u moeten bellen.',
        'Daarvoor nemen wij de volledige verantwoordelijkheid.',
        'Wij hebben het niet goed gedaan.',
        'Dat hebben we fout gedaan.',
        'Wij zijn hiervoor verantwoordelijk.',
      ],
      [
        'Wij zijn niet verantwoordelijk.',
        'Dit is niet onze fout.',
        'Wij nemen hiervoor geen verantwoordelijkheid.',
        'Onze leverancier is tekortgeschoten.',
        'Wij hebben geen fouten gemaakt.',
      ],
    ],
    [
      'repair',
      'en',
      ['We will refund you today.', 'We will decide on 1 March what we pay.', 'You will get your money back.'],
      ['We will not compensate customers.', 'There is no compensation.'],
    ],
    [
      'repair',
      'nl',
      [
        'Wij vergoeden de schade.',
        'Uiterlijk 1 maart beslissen wij over een vergoeding.',
        'U krijgt het bedrag vandaag terug.',
        'Wij stoppen voorlopig met de proef.',
      ],
      ['Wij vergoeden de schade niet.', 'Er komt geen vergoeding.'],
    ],
    ['regret', 'en', ['We are sorry.', 'We apologise.'], ['We will not apologise.']],
    ['regret', 'nl', ['Het spijt ons.', 'Wij bieden onze excuses aan.'], ['Wij maken geen excuses.']],
    ['explanation', 'en', ['This happened because we sent a file twice.'], ['We do not yet know the cause.']],
    [
      'explanation',
      'nl',
      ['Dit kwam doordat wij een bestand twee keer verstuurden.'],
      ['De oorzaak is nog niet bekend.'],
    ],
    ['repentance', 'en', ['From now on two people check every file.'], ['We will not change our rules.']],
    ['repentance', 'nl', ['Om herhaling te voorkomen controleren wij elk bestand.'], ['Wij veranderen niets.']],
    ['forgiveness', 'en', ['We ask you to forgive us.'], ['We cannot ask you to forgive us.']],
    ['forgiveness', 'nl', ['Wij vragen u om vergeving.'], ['Wij kunnen niet om vergeving vragen.']],
  ];
  for (const [element, language, has, hasNot] of examples) {
    it(`finds ${element} in ${language}`, () => {
      for (const text of has) expect(elementsIn(text, language), text).to.include(element);
      for (const text of hasNot) expect(elementsIn(text, language), text).not.to.include(element);
    });
  }

  it('agrees with the rules on what is missing', () => {
    const pairs = [
      ['ownership-missing', 'responsibility'],
      ['repair-missing', 'repair'],
      ['prevention-missing', 'repentance'],
    ] as const;
    for (const [, language, has, hasNot] of examples) {
      for (const text of [...has, ...hasNot]) {
        for (const [rule, element] of pairs) {
          expect(rulesIn(text, language).includes(rule), `${rule}: ${text}`).to.equal(
            judge(text, language).elements[element] === null,
          );
        }
      }
    }
  });

  it('weighs what is found against what is wrong', () => {
    const good = judge(good4);
    expect(good).to.include({ score: 0.95, errors: 0, warnings: 0, passes: true });
    expect(judge(`${good4} It was never our intention.`)).to.include({ score: 0.9, warnings: 1, passes: true });
    expect(judge(`${good4} Mistakes also happen at our peers: the fault lies with our supplier.`).passes).to.equal(
      false,
    );
    const reading = readingOf(good4, 'en');
    expect(judgeApology(reading, contextOf(), [], 0.96).passes).to.equal(false);
  });

  it('counts an inconvenience as an error once people were hurt', () => {
    const hit = { rule: 'apology-inconvenience' } as const;
    expect(gradeOf(hit, { isSevere: false })).to.equal('warning');
    expect(gradeOf(hit, { isSevere: true })).to.equal('error');
    expect(gradeOf({ rule: 'patience-demanded' }, { isSevere: true })).to.equal(null);
  });
});

const good4 =
  'We made a mistake and we are sorry. We charged 1,200 customers twice because we sent one file two times. We will refund you today. From now on two people check every file.';

describe('apologies of the public record, in a few words of each', () => {
  it('United, 10 and 11 April 2017', () => {
    const first = 'I apologize for having to re-accommodate these customers.';
    const second =
      'I deeply apologize to the customer forcibly removed and to all the customers aboard. No one should ever be mistreated this way. I want you to know that we take full responsibility and we will work to make it right.';
    expect(rulesIn(first)).to.include.members(['minimiser', 'ownership-missing', 'repair-missing']);
    expect(rulesIn(second)).not.to.include.members(['minimiser', 'ownership-missing', 'repair-missing']);
    expect(judge(second).score - judge(first).score).to.be.above(0.4);
  });

  it('Pepsi, 5 April 2017', () => {
    const text =
      'Clearly, we missed the mark, and we apologize. We did not intend to make light of any serious issue. We also apologize for putting Kendall Jenner in this position.';
    expect(rulesIn(text)).to.include.members(['wrong-addressee', 'intent']).and.not.include('ownership-missing');
  });

  it('KFC in the United Kingdom, February 2018', () => {
    const post = 'We’ve brought a new delivery partner onboard, but they’ve had a couple of teething problems.';
    const advert = 'A chicken restaurant without any chicken. It’s not ideal. Huge apologies to our customers.';
    expect(rulesIn(post, 'en', { kind: 'social-post' })).to.deep.equal(['minimiser']);
    expect(rulesIn(advert, 'en', { kind: 'social-post' })).to.deep.equal([]);
  });

  it('BP, May 2010', () => {
    expect(rulesIn('There’s no one who wants this over more than I do. I’d like my life back.')).to.include(
      'self-pity',
    );
  });

  it('Facebook, March 2018', () => {
    const text = 'This was a breach of trust, and I’m sorry we didn’t do more at the time.';
    expect(judge(text).elements.regret).not.to.equal(null);
    expect(rulesIn(text)).not.to.include('apology-conditional');
  });

  it('the five moves of ING’s open letter of 2014, in words of our own', () => {
    const text = `Wij zijn onduidelijk geweest over een gevoelig onderwerp. Daarvoor bieden wij u onze excuses aan.
Zo zit het: wij hebben uw gegevens nooit verkocht, en dat doen wij ook niet.
Uw belang staat voorop. Daarom gaat de proef voorlopig niet door.
Voortaan vragen wij u eerst om toestemming. Daar mag u ons aan houden.`;
    expect(rulesIn(text, 'nl', { kind: 'open-letter' })).to.deep.equal([]);
    expect(judge(text, 'nl', { kind: 'open-letter' })).to.include({ score: 0.95, passes: true });
  });
});
