import { expect } from 'chai';
import { readingOf } from '../../src/message/check/reading.js';
import { addWorkingDays, easterOf, isWorkingDay } from '../../src/message/claim/moment/holiday.js';
import { momentsIn } from '../../src/message/claim/moment/moment.js';
import { instantOf } from '../../src/message/claim/moment/zone.js';
import { workMs } from '../support/work.js';

/** A Monday, 07:45 in the Netherlands. */
const now = { at: '2024-11-11T06:45:00Z', timeZone: 'Europe/Amsterdam' };

/** `kind first-instant[ last-instant]`, in Dutch winter time. */
const read = (language: string, text: string, at = now): string[] =>
  momentsIn(readingOf(text, language), at).map(({ kind, from, until }) => {
    const local = (instant: string): string =>
      new Date(Date.parse(instant) + 3600_000).toISOString().slice(0, 16).replace('T', ' ');
    return [kind, local(from), ...(from === until ? [] : [local(until)])].join(' ');
  });

const day = (date: string): string => `date ${date} 00:00 ${date} 23:59`;

describe('Moments in a text', () => {
  const dutch: Readonly<Record<string, string>> = {
    'half vijf': 'time 2024-11-11 16:30',
    'kwart over drie': 'time 2024-11-11 15:15',
    'vijf voor half negen': 'time 2024-11-11 08:25',
    '16.30 uur': 'time 2024-11-11 16:30',
    '16:30': 'time 2024-11-11 16:30',
    'Uiterlijk 16u30': 'time 2024-11-11 16:30',
    middernacht: 'time 2024-11-12 00:00',
    'vanavond om acht uur': 'instant 2024-11-11 20:00',
    'morgen om 9.00 uur': 'instant 2024-11-12 09:00',
    'om half negen ’s avonds': 'time 2024-11-11 20:30',
    vanavond: 'date 2024-11-11 17:00 2024-11-12 00:00',
    'op 12-11': day('2024-11-12'),
    '12 november': day('2024-11-12'),
    '3 januari': day('2025-01-03'),
    'dinsdag 12 november om 16.30 uur': 'instant 2024-11-12 16:30',
    vrijdag: day('2024-11-15'),
    'afgelopen vrijdag': day('2024-11-08'),
    'binnen 48 uur': 'deadline 2024-11-13 07:45',
    'over twee uur': 'deadline 2024-11-11 09:45',
    'binnen vijf werkdagen': 'deadline 2024-11-18 00:00 2024-11-18 23:59',
    'eind deze week': 'date 2024-11-11 00:00 2024-11-17 23:59',
  };
  const english: Readonly<Record<string, string>> = {
    '4.30 pm': 'time 2024-11-11 16:30',
    '4:30 p.m.': 'time 2024-11-11 16:30',
    noon: 'time 2024-11-11 12:00',
    'half past four': 'time 2024-11-11 16:30',
    '16:30 UTC': 'time 2024-11-11 17:30',
    'Tuesday 12 November': day('2024-11-12'),
    'November 12, 2024': day('2024-11-12'),
    'Tuesday, 2024-11-12 20:00': 'instant 2024-11-12 20:00',
    'within 48 hours': 'deadline 2024-11-13 07:45',
    'within five working days': 'deadline 2024-11-18 00:00 2024-11-18 23:59',
    'tomorrow morning': 'date 2024-11-12 05:00 2024-11-12 12:00',
    'by the end of the week': 'date 2024-11-11 00:00 2024-11-17 23:59',
  };
  for (const [language, cases] of Object.entries({ nl: dutch, en: english }))
    for (const [text, moment] of Object.entries(cases))
      it(`reads "${text}"`, () => expect(read(language, text)).to.deep.equal([moment]));

  const none: readonly (readonly [string, string])[] = [
    ['nl', 'Open van 9-17 uur, maandag tot en met vrijdag, 8 tot 20 uur, en tussen 9.00 en 17.00 uur.'],
    ['nl', 'Bel 020-1234567 of 0800 1234; versie 2.10.3 kost € 16.30, een half miljoen, 1.900 klanten.'],
    ['nl', 'Goedemorgen, u heeft anderhalf uur gewacht, en krijgt binnen 5 dagen na ontvangst bericht.'],
    ['en', 'Version 4.30 costs £4.30, up 12.50%. We may march on. Open 8 am to 8 pm, Monday to Friday.'],
  ];
  for (const [language, text] of none)
    it(`reads nothing in "${text}"`, () => expect(read(language, text)).to.deep.equal([]));

  it('knows when summer time skips an hour and when one comes twice', () => {
    const at = (month: number, date: number, hour: number): string =>
      new Date(instantOf({ year: 2024, month, day: date, hour, minute: 30 }, now.timeZone)).toISOString();
    expect(at(3, 31, 1)).to.equal('2024-03-31T00:30:00.000Z');
    expect(at(3, 31, 2)).to.equal('2024-03-31T01:30:00.000Z');
    expect(at(3, 31, 3)).to.equal('2024-03-31T01:30:00.000Z');
    expect(at(10, 27, 2)).to.equal('2024-10-27T00:30:00.000Z');
    expect(at(10, 27, 3)).to.equal('2024-10-27T02:30:00.000Z');
  });

  it('counts working days around Dutch holidays', () => {
    expect([2024, 2025, 2038].map(easterOf)).to.deep.equal([
      { year: 2024, month: 3, day: 31 },
      { year: 2025, month: 4, day: 20 },
      { year: 2038, month: 4, day: 25 },
    ]);
    expect(isWorkingDay({ year: 2025, month: 5, day: 29 })).to.equal(false);
    // Thursday before Easter: Good Friday, the weekend and Easter Monday do not count.
    expect(addWorkingDays({ year: 2025, month: 4, day: 17 }, 1)).to.deep.equal({ year: 2025, month: 4, day: 22 });
    expect(addWorkingDays({ year: 2024, month: 12, day: 24 }, 2)).to.deep.equal({ year: 2024, month: 12, day: 30 });
  });

  it('reads a hundred kilobytes well within half a second', () => {
    const text = 'Om half vijf, dinsdag 12 november om 16.30 uur, binnen 48 uur. '.repeat(1600);
    expect(workMs(() => expect(read('nl', text)).to.have.length(4800))).to.be.below(1500);
  });
});
