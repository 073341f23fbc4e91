import { expect } from 'chai';
import type { Fact } from '../../src/message/fact.js';
import { formatFact, formatInstant, formatStamp } from '../../src/message/format.js';
import { isOfType, type FactValue } from '../../src/playbook/value.js';
import type { FactType } from '../../src/playbook/vocabulary.js';

const amsterdam = 'Europe/Amsterdam';
const write = (language: string, type: FactType, value: FactValue, more: Partial<Fact> = {}): string => {
  const fact = {
    key: 'x',
    type,
    label: {},
    status: 'confirmed',
    value,
    publishable: true,
    source: 'x',
    asOf: 'x',
    revision: 1,
    material: true,
    ...more,
  } as Fact & { value: FactValue };
  return formatFact(fact, { language, timeZone: amsterdam, at: '2030-03-11T08:00:00.000Z' });
};
const told = (language: string, instant: string, at: string): string =>
  formatInstant(instant, { language, timeZone: amsterdam, at });

describe('numbers', () => {
  it('are written as each language writes them', () => {
    expect(write('en', 'number', 1900000)).to.equal('1,900,000');
    expect(write('nl', 'number', 1900000)).to.equal('1.900.000');
    expect(write('en', 'number', 1.5)).to.equal('1.5');
    expect(write('nl', 'number', 1.5)).to.equal('1,5');
    expect(write('nl', 'number', -40)).to.equal('-40');
    expect(write('en', 'number', 0)).to.equal('0');
    expect(write('en', 'number', 0.1 + 0.2)).to.equal('0.3');
  });

  it('carry their unit', () => {
    const unit = { en: 'customers', nl: 'klanten' };
    expect(write('en', 'number', 12, { unit })).to.equal('12 customers');
    expect(write('nl', 'number', 1200, { unit })).to.equal('1.200 klanten');
    expect(write('nl', 'number', 3, { unit: { en: 'people' } })).to.equal('3');
    const people = { unit: { en: 'people', nl: 'mensen' }, unitOne: { en: 'person', nl: 'mens' } };
    expect([0, 1, 1.5, 2].map((value) => write('en', 'number', value, people))).to.deep.equal([
      '0 people',
      '1 person',
      '1.5 people',
      '2 people',
    ]);
    expect(write('nl', 'number', 1, people)).to.equal('1 mens');
    expect(write('nl', 'number', 1, { unit: people.unit })).to.equal('1 mensen');
  });
});

describe('money', () => {
  it('has cents only where it has any', () => {
    expect(write('en', 'money', 1250)).to.equal('€1,250');
    expect(write('nl', 'money', 1250)).to.equal('€\u00A01.250');
    expect(write('en', 'money', 12.5)).to.equal('€12.50');
    expect(write('nl', 'money', 12.5)).to.equal('€\u00A012,50');
  });
});

describe('dates', () => {
  it('are the day that was written, wherever one is', () => {
    expect(write('en', 'date', '2030-03-01')).to.equal('1 March 2030');
    expect(write('nl', 'date', '2030-03-01')).to.equal('1 maart 2030');
    expect(write('nl', 'date', '2030-12-31')).to.equal('31 december 2030');
  });
});

describe('times', () => {
  const today = '2030-03-11T08:00:00.000Z';

  it('of today are the hour alone', () => {
    expect(told('nl', '2030-03-11T15:30:00Z', today)).to.equal('16.30 uur');
    expect(told('en', '2030-03-11T15:30:00Z', today)).to.equal('4.30 pm');
    expect(told('nl', '2030-03-11T07:05:00Z', today)).to.equal('08.05 uur');
    expect(told('en', '2030-03-11T07:05:00Z', today)).to.equal('8.05 am');
  });

  it('know midnight and noon', () => {
    expect(told('en', '2030-03-11T11:00:00Z', today)).to.equal('noon');
    expect(told('en', '2030-03-10T23:00:00Z', today)).to.equal('midnight');
    expect(told('nl', '2030-03-10T23:00:00Z', today)).to.equal('00.00 uur');
  });

  it('of another day say which', () => {
    expect(told('nl', '2030-03-12T15:30:00Z', today)).to.equal('dinsdag 12 maart om 16.30 uur');
    expect(told('en', '2030-03-12T15:30:00Z', today)).to.equal('Tuesday 12 March at 4.30 pm');
  });

  it('of another year say which', () => {
    expect(told('nl', '2031-01-01T10:00:00Z', '2030-12-31T10:00:00Z')).to.equal('woensdag 1 januari 2031 om 11.00 uur');
    expect(told('en', '2029-12-31T10:00:00Z', today)).to.equal('Monday 31 December 2029 at 11.00 am');
  });

  it('count days where the people are, not where the server is', () => {
    // 23:30 in London is the next day in Amsterdam.
    expect(told('nl', '2030-03-11T23:30:00Z', '2030-03-11T20:00:00Z')).to.equal('dinsdag 12 maart om 00.30 uur');
    expect(told('nl', '2030-03-11T23:30:00Z', '2030-03-11T23:10:00Z')).to.equal('00.30 uur');
    expect(told('nl', '2030-12-31T23:30:00Z', '2030-12-31T22:00:00Z')).to.equal('woensdag 1 januari 2031 om 00.30 uur');
  });

  it('follow the clock when it is put forward and back', () => {
    const march = '2030-03-31T12:00:00Z';
    expect(told('nl', '2030-03-31T00:59:00Z', march)).to.equal('01.59 uur');
    expect(told('nl', '2030-03-31T01:00:00Z', march)).to.equal('03.00 uur');
    const october = '2030-10-27T12:00:00Z';
    expect(told('nl', '2030-10-27T00:30:00Z', october)).to.equal('02.30 uur');
    expect(told('nl', '2030-10-27T01:30:00Z', october)).to.equal('02.30 uur');
    expect(told('nl', '2030-10-27T02:00:00Z', october)).to.equal('03.00 uur');
  });

  it('of writing are stamped with their full date', () => {
    expect(formatStamp('2014-03-10T06:45:00Z', { language: 'nl', timeZone: amsterdam })).to.equal(
      '10 maart 2014, 07.45 uur',
    );
    expect(formatStamp('2014-03-10T06:45:00Z', { language: 'en', timeZone: amsterdam })).to.equal(
      '10 March 2014, 7.45 am',
    );
  });
});

describe('texts, names, links and numbers to call', () => {
  it('are written as they are, without the space around them', () => {
    expect(write('nl', 'text', { en: 'the plan', nl: ' het plan\n' })).to.equal('het plan');
    expect(write('en', 'name', ' Noorderbank ')).to.equal('Noorderbank');
    expect(write('en', 'phone', '0800 0000')).to.equal('0800 0000');
    expect(write('en', 'link', 'https://bank.example/plan')).to.equal('https://bank.example/plan');
    expect(write('en', 'email', 'press@bank.example')).to.equal('press@bank.example');
  });
});

describe('a value', () => {
  const fits: [FactType, FactValue][] = [
    ['text', { en: 'x' }],
    ['name', 'Bank'],
    ['number', 0],
    ['number', -1.5],
    ['money', 12.5],
    ['instant', '2030-03-11T15:30:00Z'],
    ['instant', '2030-03-11T15:30Z'],
    ['instant', '2030-03-11T15:30:00.123Z'],
    ['date', '2028-02-29'],
    ['link', 'https://bank.example/a?b=c#d'],
    ['phone', '+31 (0)20-123 4567'],
    ['email', 'press@bank.example'],
  ];
  const faults: [FactType, FactValue][] = [
    ['text', 'x'],
    ['text', 5],
    ['name', '  '],
    ['name', 5],
    ['name', { en: 'Bank' }],
    ['number', '12'],
    ['number', Number('1e999')],
    ['number', NaN],
    ['money', -Infinity],
    ['money', '€ 5'],
    ['instant', '2026-02-30T10:00:00Z'],
    ['instant', '2030-03-11T24:00:00Z'],
    ['instant', '2030-03-11T15:60:00Z'],
    ['instant', '2030-03-11T15:30:00+01:00'],
    ['instant', '2030-03-11'],
    ['instant', 1900000],
    ['date', '2026-02-30'],
    ['date', '2027-02-29'],
    ['date', '11-03-2030'],
    ['date', '2030-3-11'],
    ['link', 'bank.example'],
    ['link', 'javascript:alert(1)'],
    ['link', 'https://bank.example/a b'],
    ['link', 'https://'],
    ['phone', 'call us'],
    ['phone', '12'],
    ['email', 'a@x, b@y'],
    ['email', 'b@x\r\nBcc: e@evil.example'],
    ['email', 'nobody'],
  ];

  for (const [type, value] of fits)
    it(`of type ${type} may be ${JSON.stringify(value)}`, () => expect(isOfType(type, value)).to.equal(true));
  for (const [type, value] of faults)
    it(`of type ${type} may not be ${typeof value === 'number' ? value : JSON.stringify(value)}`, () =>
      expect(isOfType(type, value)).to.equal(false));
});
