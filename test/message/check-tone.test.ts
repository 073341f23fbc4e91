import { expect } from 'chai';
import type { Kind, Strategy } from '../../src/playbook/vocabulary.js';
import { bareContext } from '../../src/message/check/context.js';
import { readingOf } from '../../src/message/check/reading.js';
import { liabilityPhrases, toneHits } from '../../src/message/check/tone.js';
import { workMs } from '../support/work.js';

const at = '2030-03-11T14:00:00.000Z';
const found = (
  text: string,
  language: string,
  { kind = null, strategy = null }: { kind?: Kind | null; strategy?: Strategy | null } = {},
) =>
  toneHits(readingOf(text, language), { ...bareContext(at), kind, strategy }).map(
    ({ rule, start, end }) => `${rule}: ${text.slice(start, end)}`,
  );

describe('words of law', () => {
  for (const { language, finds, passes } of liabilityPhrases) {
    for (const text of finds) it(`finds: ${text}`, () => expect(found(text, language)).to.have.length(1));
    for (const text of passes) it(`passes: ${text}`, () => expect(found(text, language)).to.deep.equal([]));
  }
  it('lets a brief stay away from the matter', () => {
    expect(found('Doe geen uitspraken over aansprakelijkheid.', 'nl', { kind: 'spokesperson-brief' })).to.deep.equal(
      [],
    );
    expect(found('Are you liable?', 'en', { kind: 'qa' })).to.deep.equal([]);
  });
});

describe('u and je', () => {
  it('finds the one that is used least', () => {
    expect(found('Wij helpen u. Bel ons als u vragen hebt over je rekening.', 'nl')).to.deep.equal([
      'address-mixed: je',
    ]);
    expect(found('Heb je vragen? Kijk in je app. Wij houden u op de hoogte.', 'nl')).to.deep.equal([
      'address-mixed: u',
    ]);
    expect(found('U hoort van ons. Jullie zijn belangrijk voor ons, en U bent dat ook.', 'nl')).to.have.length(1);
  });
  for (const text of [
    'Wij helpen u. Uw geld is veilig.',
    'Jullie doen dit samen. Dank jullie wel.',
    'Wij helpen u, a.u.b. wachten.',
    '‘Waarom deed je dat?’, vroeg een klant. Wij begrijpen dat u dat wilt weten.',
    'Kijk in je app of op https://voorbeeld.nl/u/uw-vragen.',
    'Heb je vragen over Jouw Bank? Bel ons.',
  ]) {
    it(`passes: ${text}`, () => expect(found(text, 'nl')).to.deep.equal([]));
  }
  it('passes a script that speaks to us and to the caller', () => {
    expect(found('Zeg wat je weet. Mag ik uw naam?', 'nl', { kind: 'call-script' })).to.deep.equal([]);
  });
});

describe('one mind about the accusation', () => {
  const mixed = {
    nl: [
      'Onze excuses voor wat er is gebeurd. De beschuldigingen zijn ongegrond.',
      'Het spijt ons dat dit is gebeurd. Wij hebben niets verkeerd gedaan.',
      'Wij ontkennen met klem de beschuldigingen. Wij bieden onze excuses aan.',
    ],
    en: [
      'We apologise for what happened. We did nothing wrong.',
      'We are sorry for what we did. The allegations are completely false.',
      'We strongly deny these allegations. We are truly sorry.',
    ],
  };
  const right = {
    nl: [
      'Onze excuses dat wij onduidelijk waren. Wij hebben nooit gegevens verkocht.',
      'Wij ontkennen dat wij klantgegevens verkopen. Onze excuses voor de gebrekkige uitleg.',
      'Onze excuses voor de onrust. De beschuldigingen zijn ongegrond.',
      'De klant eist excuses. De beschuldigingen zijn ongegrond.',
      'Onze excuses. Wij hebben dit fout gedaan.',
    ],
    en: [
      'We are sorry that we were unclear. We have never sold customer data.',
      'We deny that we sell customer data. We apologise for the poor explanation.',
      'We are sorry for the worry this causes. The allegations are false.',
      'They demand an apology. The allegations are false.',
    ],
  };
  for (const language of ['nl', 'en'] as const) {
    for (const text of mixed[language]) {
      it(`finds: ${text}`, () =>
        expect(found(text, language).map((hit) => hit.split(':')[0])).to.deep.equal(['stance-mixed']));
    }
    for (const text of right[language]) it(`passes: ${text}`, () => expect(found(text, language)).to.deep.equal([]));
  }
  it('holds the chosen strategy against it', () => {
    expect(found('We apologise for our mistake.', 'en', { strategy: 'deny' })).to.have.length(1);
    expect(found('Wij hebben niets verkeerd gedaan.', 'nl', { strategy: 'rebuild' })).to.have.length(1);
    expect(found('Wij ontkennen dat wij klantgegevens verkopen.', 'nl', { strategy: 'rebuild' })).to.deep.equal([]);
    expect(found('We are sorry for the confusion.', 'en', { strategy: 'deny' })).to.deep.equal([]);
  });
});

describe('safety first', () => {
  const late = 'Wij zijn trots op onze kwaliteit. Al 50 jaar leveren wij yoghurt. Eet dit product niet.';
  it('finds an instruction behind our own praise', () => {
    expect(found(late, 'nl', { kind: 'recall-notice' })).to.deep.equal(['instruction-late: Eet dit product niet']);
    const text = 'We take your privacy very seriously. Our systems are modern. Change your password today.';
    expect(found(text, 'en', { kind: 'customer-email' })).to.have.length(1);
  });
  it('passes it before that, in other kinds, and behind what happened', () => {
    expect(
      found('Eet dit product niet. Wij zijn trots op onze kwaliteit.', 'nl', { kind: 'recall-notice' }),
    ).to.deep.equal([]);
    expect(found(late, 'nl', { kind: 'open-letter' })).to.deep.equal([]);
    const text = 'Er is brand in onze fabriek. Wij vinden dit heel erg. Sluit ramen en deuren.';
    expect(found(text, 'nl', { kind: 'holding-statement' })).to.deep.equal([]);
  });
  it('is quick with 100 KB', () => {
    for (const piece of ['Wij nemen dit en ', 'onze excuses ', 'we deny ', 'u je ', 'for more than two years ']) {
      for (const language of ['nl', 'en']) {
        const reading = readingOf(piece.repeat(100_000 / piece.length), language);
        const work = workMs(() => toneHits(reading, { ...bareContext(at), kind: 'customer-email' }));
        expect(work, `${language} ${piece}`).to.be.below(1000);
      }
    }
  });
});
