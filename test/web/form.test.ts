import { expect } from 'chai';
import fc from 'fast-check';
import { commandSchemas, openSchema } from '../../src/incident/command.js';
import { commandData, formData, instantIn, localIn } from '../../src/web/form.js';

const form = (fields: Readonly<Record<string, string | string[]>>) =>
  new Map(Object.entries(fields).map(([name, value]) => [name, Array.isArray(value) ? value : [value]]));
const reading = {
  timeZone: 'Europe/Amsterdam',
  factType: (key: string) => (({ count: 'number', when: 'instant', topic: 'text' }) as const)[key],
};

describe('web: forms', () => {
  it('become data of the schema’s types', () => {
    const decided = commandData(
      'Decide',
      form({
        _key: 'x',
        choice: 'monitor',
        options: 'Answer\n Watch \n\n',
        reason: 'Small',
        reviewAt: '2030-07-01T10:30',
      }),
      reading,
    );
    expect(decided).to.deep.equal({
      choice: 'monitor',
      options: ['Answer', 'Watch'],
      reason: 'Small',
      reviewAt: '2030-07-01T08:30:00.000Z',
    });
    expect(commandSchemas.Decide.safeParse(decided).success).to.equal(true);
    expect(
      commandData(
        'ChooseStrategy',
        form({ intensifiers: ['bad-reputation', 'moral-outrage'], strategy: 'deny' }),
        reading,
      ),
    ).to.deep.equal({ intensifiers: ['bad-reputation', 'moral-outrage'], strategy: 'deny' });
    expect(
      commandData('ReviewOverride', form({ override: 'o1', upheld: 'false', reason: 'No' }), reading),
    ).to.deep.equal({ override: 'o1', upheld: false, reason: 'No' });
    expect(
      formData(openSchema, form({ playbook: 'rumour', title: 'T', severity: '' }), { timeZone: 'UTC' }),
    ).to.deep.equal({ playbook: 'rumour', title: 'T' });
  });

  it('give each fact a value of its type', () => {
    const value = (key: string, fields: Readonly<Record<string, string>>) =>
      commandData('RecordFact', form({ key, ...fields }), reading)['value'];
    expect(value('count', { value: ' 1900000 ' })).to.equal(1_900_000);
    expect(value('count', { value: '1.900.000' })).to.equal('1.900.000');
    expect(value('when', { value: '2030-01-01T10:30' })).to.equal('2030-01-01T09:30:00.000Z');
    expect(value('topic', { 'value.en': 'A plan', 'value.nl': '' })).to.deep.equal({ en: 'A plan' });
    expect(value('page', { value: 'https://x.example' })).to.equal('https://x.example');
  });

  it('keep unknown fields, for the schema to name', () => {
    const data = commandData('LogNote', form({ text: 'a', isAdmin: 'true' }), reading);
    expect(commandSchemas.LogNote.safeParse(data).error!.issues[0]).to.deep.include({
      code: 'unrecognized_keys',
      keys: ['isAdmin'],
    });
  });

  it('read wall-clock times in a zone, and show them again as they were', () => {
    expect(instantIn('Europe/Amsterdam', '2030-03-31T01:59')).to.equal('2030-03-31T00:59:00.000Z');
    expect(instantIn('Europe/Amsterdam', '2030-03-31T03:00')).to.equal('2030-03-31T01:00:00.000Z');
    // Twice on one night, and never on another.
    expect(instantIn('Europe/Amsterdam', '2030-10-27T02:30')).to.equal('2030-10-27T00:30:00.000Z');
    expect(instantIn('Europe/Amsterdam', '2030-03-31T02:30')).to.match(/^2030-03-31T0[01]:30/);
    expect(instantIn('Europe/Amsterdam', 'tomorrow')).to.equal('tomorrow');
    expect(instantIn('Europe/Amsterdam', '2030-02-30T99:99')).to.equal('2030-02-30T99:99');
    const minutes = fc.integer({ min: Date.parse('2020-01-01') / 60_000, max: Date.parse('2040-01-01') / 60_000 });
    fc.assert(
      fc.property(
        minutes,
        fc.constantFrom('Europe/Amsterdam', 'UTC', 'America/New_York', 'Asia/Kathmandu'),
        (minute, zone) => {
          const shown = localIn(zone, new Date(minute * 60_000).toISOString());
          expect(localIn(zone, instantIn(zone, shown))).to.equal(shown);
        },
      ),
    );
  });
});
