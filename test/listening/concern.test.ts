import { expect } from 'chai';
import fc from 'fast-check';
import { answerOf, answersLike, linesOf, type Answer } from '../../src/listening/answer.js';
import { Concerns, type Voiced } from '../../src/listening/concern.js';
import { contentOf } from '../../src/listening/word/content.js';
import { at, crowd, voiced } from './support.js';

/** Three things that people ask, in words of our own, each said in several ways. */
const selling = [
  'Verkopen jullie straks mijn betaalgegevens aan adverteerders?',
  'Mijn betaalgegevens verkopen aan adverteerders, hoe verzin je het',
  'Wie krijgt mijn betaalgegevens? Adverteerders toch zeker',
  'Ik wil niet dat adverteerders mijn betaalgegevens zien',
  'Betaalgegevens horen niet bij adverteerders, wat een plan',
];
const leaving = [
  'Hoe kan ik mijn rekening opzeggen? Ik ga naar een andere bank',
  'Rekening opzeggen en overstappen, waar regel ik dat?',
  'Een rekening opzeggen kan blijkbaar alleen per post',
  'Overstappen dan maar. Hoe kan ik de rekening opzeggen?',
];
const refunds = {
  nl: [
    'Wanneer krijg ik mijn geld terug?',
    'Hoe krijg ik nu mijn geld terug? Ik heb geen bon meer.',
    'Ik wil gewoon mijn geld terug',
    'krijgen we ons geld terug of draaien we er zelf voor op',
    'Ik heb de potjes bij de buurtwinkel gekocht, krijg ik daar ook mijn geld terug?',
  ],
  en: [
    'When do I get my money back?',
    'How do I get my money back without a receipt?',
    'I just want my money back',
    'Do we get our money back, or do we pay for this ourselves?',
  ],
};
const outage = [
  'The app has been down since this morning, when will it work again?',
  'App down again, is anybody fixing the app?',
  'Your app is down and nobody is telling us anything',
  'Is the app down for everyone or just me?',
];

describe('listening: concerns', () => {
  it('groups what people say about the same, in each language, with words that tell and a sentence that stands for all', () => {
    const list = crowd([...selling, ...leaving, ...selling, ...outage], ({ text }) => /\?/.test(text)).list(at(40));
    expect(list.map(({ language, size }) => [language, size])).to.deep.equal([
      ['nl', 10],
      ['nl', 4],
      ['en', 4],
    ]);
    expect(list[0]!.words.slice(0, 2)).to.have.members(['betaalgegevens', 'adverteerders']);
    expect(list[0]!.label.split(' · ')).to.deep.equal(list[0]!.words.slice(0, 4));
    expect(selling).to.include(list[0]!.sentence.text);
    expect(list[0]!.questionShare).to.equal(0.4);
    expect(list[0]!.sample.map(({ at: when }) => when)).to.deep.equal(
      list[0]!.sample
        .map(({ at: when }) => when)
        .toSorted()
        .toReversed(),
    );
    expect(list[1]!.words).to.include('rekening').and.to.include('opzeggen');
    expect(list[2]!.words[0]).to.equal('app');
  });

  it('brings together whoever wants his money back, in however few and other words', () => {
    const list = crowd([...refunds.nl, ...outage, ...refunds.en, ...leaving]).list(at(40));
    const [dutch, english] = ['geld', 'money'].map((word) => list.find(({ words }) => words.includes(word))?.size);
    // Who says much beside it is missed.
    expect(dutch).to.be.at.least(refunds.nl.length - 1);
    expect(english).to.be.at.least(refunds.en.length - 1);
  });

  it('says why a message belongs where it does', () => {
    const concerns = crowd(selling);
    const placing = concerns.add(voiced('Adverteerders met mijn betaalgegevens? Nee!', 30));
    expect(placing!.concern).to.equal('n1');
    expect(placing!.shared).to.have.members(['adverteerders', 'betaalgegevens']);
    expect(placing!.likeness).to.be.within(0.3, 1);
  });

  it('keeps the id of a concern whatever comes in', () => {
    const concerns = crowd(selling);
    const [before] = concerns.list(at(10));
    for (const [index, text] of [...outage, ...leaving, ...selling, ...selling].entries())
      concerns.add(voiced(text, 20 + index));
    const after = concerns.list(at(60)).find(({ words }) => words.includes('betaalgegevens'));
    expect(concerns.idNow(before!.id)).to.equal(after!.id);
    expect(after!.id).to.equal(before!.id);
    expect(after!.size).to.equal(before!.size + 10);
  });

  it('tells how a concern grows', () => {
    const concerns = new Concerns();
    selling.slice(0, 3).forEach((text, index) => concerns.add(voiced(text, index * 5)));
    Array.from({ length: 12 }, (_, index) => concerns.add(voiced(selling[index % 5]!, 70 + index * 4)));
    const [one] = concerns.list(at(119));
    expect(one).to.include({ size: 15, perHour: 12, growthPerHour: 9 });
  });

  it('takes nobody’s repeated message for a concern of many, and a name used once for no label', () => {
    const concerns = new Concerns();
    for (let index = 0; index < 9; index += 1)
      concerns.add({ ...voiced('KOOP NU gratis crypto loterij', index), author: 'bot' });
    expect(concerns.list(at(20))).to.deep.equal([]);
    const shouted = crowd(selling);
    for (let index = 0; index < 20; index += 1)
      shouted.add(voiced('Adverteerders, betaalgegevens, Pietersen', 10 + index, 'one man'));
    expect(shouted.list(at(40))[0]!.words).to.not.include('pietersen');
    const named = crowd([...selling, 'Adverteerders en mijn betaalgegevens, Pietersen']);
    expect(named.list(at(20))[0]!.words).to.not.include('pietersen');
  });

  it('leaves names of accounts, links and figures out of what it keeps as words', () => {
    const words = contentOf(
      '@jan_88 bel 06-12345678 of https://example.com/x NL91ABNA0417164300 over mijn hypotheek',
      'nl',
    );
    expect(words.map(({ form }) => form)).to.include('hypotheek');
    expect(words.map(({ form }) => form).join(' ')).to.not.match(/jan|http|example|\d/);
  });

  it('gives the same concerns for the same messages, and one place for each, whatever is in them', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        '',
        '\u0000',
        '\ud800',
        '?'.repeat(5000),
        'a'.repeat(30_000),
        // Letters of two units, and one that begins where a word is cut off.
        'A\u{16800}',
        `${'b'.repeat(39)}\u{16800}`,
        'constructor __proto__ toString',
        '😡'.repeat(400),
      ),
      fc.constantFrom(...selling, ...outage),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(odd, fc.constantFrom('nl', 'en', 'other')), { maxLength: 60 }), (said) => {
        const mentions = said.map(([text, language], index) => ({ ...voiced(text, index), language }) as Voiced);
        const [one, other] = [new Concerns(), new Concerns()];
        for (const mention of mentions) {
          one.add(mention);
          other.add(mention);
        }
        const list = one.list(at(90), 1);
        expect(other.list(at(90), 1)).to.deep.equal(list);
        expect(list.reduce((sum, { size }) => sum + size, 0)).to.be.at.most(mentions.length);
        for (const { label, sentence, growthPerHour } of list) {
          expect(label.isWellFormed() && sentence.text.isWellFormed()).to.equal(true);
          expect(Number.isFinite(growthPerHour)).to.equal(true);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keeps within its bounds against ever new words, and is quick enough for 200 a second', () => {
    const concerns = new Concerns();
    const before = process.cpuUsage();
    const many = 6000;
    for (let index = 0; index < many; index += 1)
      concerns.add(
        voiced(
          `nieuw${index.toString(36)} woord${(index * 7).toString(36)} ${selling[index % 5]} x${index}`,
          index / 60,
        ),
      );
    const { user } = process.cpuUsage(before);
    expect(concerns.list(at(100), 1).length).to.be.below(1000);
    // 200 a second at a fifth of a core at the most; measured well below.
    expect(user / many, 'microseconds of CPU time a message').to.be.below(1000);
  });
});

describe('listening: what answers a concern', () => {
  const text = `Vragen en antwoorden
Noorderbank, bijgewerkt: 10 maart

Verkoopt de bank mijn betaalgegevens aan adverteerders?
Nee. Het plan ligt stil.

Hoe kan ik mijn rekening opzeggen?
Dat kan in de app.
Of per post.`;
  const answers: readonly Answer[] = [
    ...linesOf('m4', text, 'nl'),
    {
      id: 'm1',
      sort: 'message',
      language: 'nl',
      question: '',
      text: 'Wij zien de vragen over betaalgegevens en adverteerders.',
    },
  ];
  const [first, second] = crowd([...selling, ...selling, ...leaving]).list(at(30));

  it('reads questions with what stands below them', () => {
    expect(linesOf('m4', text, 'nl').map(({ id, question, text: told }) => [id, question, told])).to.deep.equal([
      ['m4/1', 'Verkoopt de bank mijn betaalgegevens aan adverteerders?', 'Nee. Het plan ligt stil.'],
      ['m4/2', 'Hoe kan ik mijn rekening opzeggen?', 'Dat kan in de app.\nOf per post.'],
    ]);
    const marked = linesOf('m4', 'Vraag: Wat nu?\nAntwoord: Wij lezen mee.\n\n## 2. Why?\n- Because.', 'nl');
    expect(marked.map(({ question, text: told }) => [question, told])).to.deep.equal([
      ['Wat nu?', 'Wij lezen mee.'],
      ['2. Why?', 'Because.'],
    ]);
    expect(linesOf('m4', 'Een vraag zonder antwoord?', 'nl')).to.deep.equal([]);
  });

  it('finds the line that speaks of it, and says by which words', () => {
    const found = answerOf(first!, answers);
    expect(found).to.include({ answer: 'm4/1', by: 'words' });
    expect(found!.shared).to.include.members(['betaalgegevens', 'adverteerders']);
    expect(answerOf(second!, answers)!.answer).to.equal('m4/2');
  });

  it('takes no statement for an answer unless a person says so, and none where a person says that there is none', () => {
    expect(answerOf(first!, answers.slice(2))).to.equal(null);
    expect(answerOf(first!, answers, { [first!.id]: 'm1' })).to.include({ answer: 'm1', by: 'person' });
    expect(answerOf(first!, answers, { [first!.id]: null })).to.equal(null);
    expect(answersLike(first!, answers).map(({ id }) => id)).to.deep.equal(['m4/1', 'm1', 'm4/2']);
  });

  it('answers nobody in another language', () => {
    const english = crowd(outage).list(at(10))[0]!;
    expect(answerOf(english, linesOf('m4', 'Is de app down?\nJa, de app is down.', 'nl'))).to.equal(null);
  });
});
