import { expect } from 'chai';
import fc from 'fast-check';
import { language } from '../../../src/listening/classify/language.js';
import { emoji, families } from '../../../src/listening/classify/lexicon/family.js';
import { kindEn } from '../../../src/listening/classify/lexicon/kind-en.js';
import { kindNl } from '../../../src/listening/classify/lexicon/kind-nl.js';
import { Matcher } from '../../../src/listening/classify/phrase.js';
import { tokensOf } from '../../../src/listening/classify/token.js';
import { mentionsOf } from '../../support/mentions.js';

const forms = (text: string): string[] => tokensOf(text).map(({ form }) => form);
/** Any units, pairs or halves of pairs. */
const anything = fc.string({ unit: 'binary' });

describe('tokens of a message', () => {
  it('are words, numbers, marks, emoji, handles and links', () => {
    expect(forms("@voorbeeld Dat kan toch niet?! Al 3x, 't is wat… 😡 https://t.example/a?b")).to.deep.equal([
      '@', 'dat', 'kan', 'toch', 'niet', '?', '!', 'al', '3', 'x', ',', "'t", 'is', 'wat', '.', '😡', 'http',
    ]); // prettier-ignore
    expect(forms('I can’t 😀😀 :-) ;) <3 #fail')).to.deep.equal(['i', "can't", '😀', '😀', ':)', ':>', '<3', 'fail']);
  });

  it('stand where they say, in their order, in any text', () => {
    fc.assert(
      fc.property(anything, (text) => {
        let last = 0;
        for (const { start, end } of tokensOf(text)) {
          expect(start).to.be.at.least(last);
          expect(end).to.be.above(start).and.at.most(text.length);
          last = end;
        }
      }),
    );
  });

  it('of ten million letters take no time', () => {
    const before = process.cpuUsage();
    expect(tokensOf('a'.repeat(10_000_000))[0]!.form).to.have.length(40);
    tokensOf("a'".repeat(5_000_000));
    expect(process.cpuUsage(before).user).to.be.below(500_000);
  });
});

describe('phrases', () => {
  const found = (phrase: string, text: string, classes: Record<string, string> = {}): string[] => {
    const tokens = tokensOf(text);
    return new Matcher([{ one: phrase }], classes)
      .match(tokens)
      .map(({ from, to }) => text.slice(tokens[from]!.start, tokens[to - 1]!.end));
  };

  it('are words, choices, beginnings, endings, classes, numbers and gaps', () => {
    expect(found('kapot', 'Kapot!')).to.deep.equal(['Kapot']);
    expect(found('niet|nooit goed', 'nooit goed, niet goed')).to.deep.equal(['nooit goed', 'niet goed']);
    expect(found('storing*; *storing', 'stroomstoring en storingen')).to.deep.equal(['stroomstoring', 'storingen']);
    expect(found('<n> <unit>', 'al 3 uur', { unit: 'uur; dag' })).to.deep.equal(['3 uur']);
    expect(found('kan _? niet', 'kan niet, kan echt niet, kan echt heel niet')).to.deep.equal([
      'kan niet',
      'kan echt niet',
    ]);
  });

  it('may be held to where a sentence begins or ends', () => {
    expect(found('^ wie', 'Wie weet het? Ik weet wie. @a wie?')).to.deep.equal(['Wie', 'wie']);
    expect(found('dank $', 'dank je wel. Dank! dank 😊 dank')).to.deep.equal(['Dank', 'dank', 'dank']);
  });

  it('are found with letters that are held, and without their apostrophe', () => {
    expect(found("can't", 'cant CAN’T')).to.deep.equal(['cant', 'CAN’T']);
    expect(found('zo', 'zoooo')).to.deep.equal(['zoooo']);
  });

  it('belong to families that are known', () => {
    for (const lists of [kindNl, kindEn, emoji]) expect(Object.keys(families)).to.include.members(Object.keys(lists));
  });
});

describe('the language of a message', () => {
  const examples: readonly (readonly [string, string])[] = [
    ['Lekker bezig, weer een uur in de wacht', 'nl'],
    ['goede hulp', 'nl'],
    ['it ynternet docht it wer net en de tillefyn nimme jim ek net op', 'nl'],
    ['card declined AGAIN at the till', 'en'],
    ['thanks guys', 'en'],
    ['@voorbeeldbank dit is echt not done', 'nl'],
    ['Guten Tag, wo ist mein Paket?', 'other'],
    ['Bonjour, où est ma commande ?', 'other'],
  ];
  for (const [text, wanted] of examples)
    it(`of “${text}” is ${wanted}`, () => {
      expect(language(text)).to.equal(wanted);
    });

  it('is what the reader says where there is no word', () => {
    for (const text of ['', '😡😡', '@voorbeeld', 'https://voorbeeld.example', '12:30 ??']) {
      expect(language(text)).to.equal('other');
      expect(language(text, 'nl')).to.equal('nl');
    }
  });

  it('is found for nearly all of the labelled messages', () => {
    for (const half of ['made', 'held'] as const) {
      const all = mentionsOf(half);
      const right = all.filter(({ text, language: spoken }) => language(text) === spoken).length;
      expect(right / all.length, half).to.be.above(0.97);
    }
  });

  it('is one of three for any text', () => {
    fc.assert(fc.property(anything, (text) => void expect(['nl', 'en', 'other']).to.include(language(text))));
  });
});
