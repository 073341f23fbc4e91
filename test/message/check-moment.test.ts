import { expect } from 'chai';
import { bareContext, type Context, type OtherText } from '../../src/message/check/context.js';
import { momentHits } from '../../src/message/check/moment.js';
import { readingOf } from '../../src/message/check/reading.js';
import type { Fact, FactSheet } from '../../src/message/fact.js';

const fact = (key: string, value: string, rest: Partial<Fact> = {}): Fact => ({
  key,
  type: 'instant',
  label: { en: key, nl: key },
  status: 'confirmed',
  value,
  publishable: true,
  source: 'a test',
  asOf: '2024-11-11T06:00:00Z',
  revision: 1,
  material: true,
  ...rest,
});

/** Next update Monday 16:30, trouble from 06:10 to 07:20, refunds on Friday 15 November; all Dutch time. */
const sheet: FactSheet = {
  'next-update': fact('next-update', '2024-11-11T15:30:00Z'),
  'started-at': fact('started-at', '2024-11-11T05:10:00Z', {
    terms: { nl: ['begon', 'begonnen'], en: ['began', 'started'] },
  }),
  'restored-at': fact('restored-at', '2024-11-11T06:20:00Z', {
    terms: { nl: ['verholpen', 'opgelost'], en: ['restored', 'fixed'] },
  }),
  'refund-date': fact('refund-date', '2024-11-15', { type: 'date', terms: { nl: ['terugbetaling'], en: ['refunds'] } }),
};
const context: Context = { ...bareContext('2024-11-11T06:45:00Z'), sheet };

const find = (language: string, text: string, changes: Partial<Context> = {}): string[] =>
  momentHits(readingOf(text, language), { ...context, ...changes }).map(({ rule, start, end, strength }) =>
    [rule, text.slice(start, end), strength].filter(Boolean).join(' | '),
  );

const other = (text: string, rest: Partial<OtherText> = {}): OtherText => ({
  id: 'm1',
  text,
  language: 'nl',
  kind: null,
  at: '2024-11-11T06:40:00Z',
  isOut: true,
  ...rest,
});

describe('Moments against the fact sheet', () => {
  const right: readonly (readonly [string, string])[] = [
    ['nl', 'Volgende update: uiterlijk 16.30 uur.'],
    ['nl', 'Om half vijf vertellen wij meer.'],
    ['nl', 'Vanmiddag hoort u weer van ons.'],
    ['nl', 'De storing begon om 06.10 uur en was om 07.20 uur verholpen.'],
    ['nl', 'De storing begon rond 6.00 uur.'],
    ['nl', 'De terugbetaling staat vrijdag op uw rekening.'],
    ['nl', 'De monteurs vertrokken om 09.00 uur.'],
    ['nl', 'Eerder meldden wij dat de storing om 05.00 uur begon.'],
    ['nl', '“Het begon om 05.00 uur”, schreef een klant.'],
    ['en', 'The next update is at 4.30 pm.'],
    ['en', 'It began at 6.10 am on Monday 11 November.'],
    ['en', 'Refunds arrive by 15 November.'],
  ];
  for (const [language, text] of right) it(`passes "${text}"`, () => expect(find(language, text)).to.deep.equal([]));

  const wrong: readonly (readonly [string, string, string])[] = [
    ['nl', 'Volgende update: uiterlijk 17.00 uur.', '17.00 uur'],
    ['nl', 'Om half zes vertellen wij meer.', 'half zes'],
    ['nl', 'Morgen om 16.30 uur hoort u weer van ons.', 'Morgen om 16.30 uur'],
    ['nl', 'De storing begon om 05.10 uur.', '05.10 uur'],
    ['nl', 'Sinds 08.00 uur is alles opgelost.', '08.00 uur'],
    ['nl', 'De terugbetaling staat maandag 18 november op uw rekening.', 'maandag 18 november'],
    ['en', 'We will provide an update by 5 pm.', '5 pm'],
    ['en', 'It started at 5.10 am.', '5.10 am'],
  ];
  for (const [language, text, says] of wrong)
    it(`finds "${text}"`, () => expect(find(language, text)).to.deep.equal([`time-contradicts | ${says}`]));

  it('tells which fact, and what stands on the sheet', () => {
    expect(momentHits(readingOf('Volgende update om 17.00 uur.', 'nl'), context)[0]?.data).to.deep.equal({
      key: 'next-update',
      fact: { en: 'next-update', nl: 'next-update' },
      stands: '16.30 uur',
    });
  });
});

describe('Moments against the calendar and the clock', () => {
  it('finds a weekday that is not that day', () => {
    expect(find('nl', 'Op woensdag 12 november openen wij.')).to.deep.equal(['weekday-wrong | woensdag 12 november']);
    expect(find('en', 'We reopen on Wednesday, 12 November 2024.')).to.deep.equal([
      'weekday-wrong | Wednesday, 12 November 2024',
    ]);
    expect(find('nl', 'Op dinsdag 12 november openen wij. Vrijdag 3 januari 2025 ook.')).to.deep.equal([]);
    const [hit] = momentHits(readingOf('Woensdag 12 november', 'nl'), context);
    expect(hit?.data).to.deep.equal({ instead: 'dinsdag', date: '12 november' });
  });

  it('finds a next update that has passed', () => {
    const bare = { sheet: {} };
    expect(find('nl', 'Volgende update om 06.30 uur.', bare)).to.deep.equal(['update-time-passed | 06.30 uur']);
    expect(find('nl', 'Volgende update: zondag 10 november om 20.00 uur.', bare)).to.deep.equal([
      'update-time-passed | zondag 10 november om 20.00 uur',
    ]);
    expect(find('nl', 'Volgende update om 16.30 uur.', { at: '2024-11-11T16:00:00Z' })).to.deep.equal([
      'update-time-passed | 16.30 uur',
    ]);
  });

  it('takes a time long past as meant for tomorrow', () => {
    expect(
      find('nl', 'Morgen meer. Volgende update om 08.30 uur.', { sheet: {}, at: '2024-11-11T21:00:00Z' }),
    ).to.deep.equal([]);
  });
});

describe('Moments against our other texts', () => {
  const text = 'Volgende update om 16.30 uur.';
  it('finds two next updates promised at the same time', () => {
    expect(find('nl', text, { sheet: {}, others: [other('Om 17.00 uur vertellen wij meer.')] })).to.deep.equal([
      'message-contradicts | 16.30 uur',
    ]);
  });
  it('only advises where ours is right, or a correction', () => {
    expect(find('nl', text, { others: [other('Om 17.00 uur vertellen wij meer.')] })).to.deep.equal([
      'message-contradicts | 16.30 uur | advice',
    ]);
  });
  it('passes an older text, and one that says the same', () => {
    expect(
      find('nl', text, {
        others: [
          other('Om 09.00 uur meer.', { at: '2024-11-11T04:00:00Z' }),
          other('Next update at 4.30 pm.', { language: 'en' }),
        ],
      }),
    ).to.deep.equal([]);
  });
  it('finds two beginnings of one trouble', () => {
    expect(
      find('nl', 'De storing begon om 06.10 uur.', {
        others: [other('It began at 5 am.', { language: 'en', at: '2024-11-11T04:30:00Z' })],
      }),
    ).to.deep.equal(['message-contradicts | 06.10 uur | advice']);
  });
});
