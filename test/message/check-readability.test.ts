import { expect } from 'chai';
import type { Kind } from '../../src/playbook/vocabulary.js';
import { bareContext } from '../../src/message/check/context.js';
import { readabilityHits } from '../../src/message/check/readability.js';
import { readingOf } from '../../src/message/check/reading.js';
import { dutchSyllables } from '../../src/message/claim/syllable.js';

const hits = (text: string, language: string, kind: Kind | null = null) =>
  readabilityHits(readingOf(text, language), { ...bareContext('2030-03-11T14:00:00.000Z'), kind });

describe('Dutch syllables', () => {
  const counts: Readonly<Record<number, string>> = {
    1: 'wij brand huis geld klant nooit nieuws leeuw sneeuw kooi haai boei schoen vrouw deur ijs vlucht 2030',
    2: 'bericht klanten geven euro fabriek storing uren vrouwen nieuwe eeuwen mooie beter zeeën',
    3: 'excuses gegevens wachtwoorden organisch onderzoek reactie theorie vertellen',
    4: 'organisme informatie januari medewerker mededeling medewerkers beveiliging onduidelijk februari',
    5: 'organisatie communicatie aansprakelijkheid verantwoordelijk',
  };
  for (const [count, words] of Object.entries(counts)) {
    for (const word of words.split(' ').filter((one) => !one.includes('-'))) {
      it(`${word}: ${count}`, () => expect(dutchSyllables(word)).to.equal(Number(count)));
    }
  }
  it('counts a vowel with a diaeresis by itself', () => expect(dutchSyllables('coördinatie')).to.equal(5));
});

describe('readability', () => {
  const easy = {
    nl: 'Er was brand in onze winkel. Niemand mag nu naar binnen. Wij weten nog niet hoe het komt. Om vier uur vertellen wij meer. Hebt u een vraag? Bel ons dan. Wij zijn er de hele dag. Wij helpen u graag. Kom nu niet naar de winkel.',
    en: 'There was a fire in our shop. Nobody may go in now. We do not know yet how it came about. We will tell you more at four. Do you have a question? Call us. We are here all day. We are glad to help you. Do not come to the shop now.',
  };
  const hard = {
    nl: 'Naar aanleiding van geconstateerde onregelmatigheden in de informatiebeveiligingsinfrastructuur heeft de organisatie onmiddellijk maatregelen geïmplementeerd. Betrokkenen worden geïnformeerd conform de toepasselijke verordeningen. De verantwoordelijke functionarissen onderzoeken momenteel de organisatorische omstandigheden die aanleiding hebben gegeven tot de ongeautoriseerde gegevensverwerking door onbevoegde gebruikers van applicaties.',
    en: 'Following identification of irregularities in the information security infrastructure, the organisation immediately implemented appropriate remedial measures. Individuals concerned will be notified in accordance with applicable regulations. Responsible officials are currently investigating the organisational circumstances that facilitated unauthorised processing of personal information by individuals lacking appropriate authorisation for these applications.',
  };
  for (const language of ['nl', 'en'] as const) {
    it(`passes an easy text (${language})`, () => expect(hits(easy[language], language)).to.deep.equal([]));
    it(`finds a hard text (${language})`, () => {
      const [hit] = hits(hard[language], language).filter(({ rule }) => rule === 'hard-to-read');
      expect(hit?.data).to.include({ aim: language === 'nl' ? 60 : 8 });
    });
  }
  it('says nothing of a short text', () => expect(hits('Organisatorische onregelmatigheden.', 'nl')).to.deep.equal([]));

  it('finds a sentence of more than 27 words, without its link', () => {
    const words = (count: number) => `${'woord '.repeat(count).trim()}.`;
    expect(hits(words(27), 'nl')).to.deep.equal([]);
    expect(hits(`${words(27).slice(0, -1)} https://a.example/b-c-d.`, 'nl')).to.deep.equal([]);
    expect(hits(`Kort. W${words(28).slice(1)} Kort.`, 'nl').map(({ rule, data }) => [rule, data])).to.deep.equal([
      ['sentence-long', { words: 28 }],
    ]);
  });

  it('finds too many messages and too long ones, in a brief alone', () => {
    const text = `Drie boodschappen\n1. Een.\n2. Twee.\n3. Drie.\n4. Vier.\n\nFeiten\n- ${'woord '.repeat(28)}`;
    const map = hits(text, 'nl', 'spokesperson-brief').filter(({ rule }) => rule === 'message-map');
    expect(map.map(({ data }) => data)).to.deep.equal([{ part: 'messages', count: 4, most: 3 }]);
    expect(hits(text, 'nl', 'qa').filter(({ rule }) => rule === 'message-map')).to.deep.equal([]);
    const long = hits(`Key messages\n- ${'word '.repeat(28)}`, 'en', 'lines-to-take').filter(
      ({ rule }) => rule === 'message-map',
    );
    expect(long.map(({ data }) => data)).to.deep.equal([{ part: 'words', count: 28, most: 27 }]);
  });
});
