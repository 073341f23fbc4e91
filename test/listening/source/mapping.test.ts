import { expect } from 'chai';
import { guessMapping, mappingSchema } from '../../../src/listening/source/mapping.js';
import { momentOf, type MomentStyle } from '../../../src/listening/source/moment.js';
import { takeIn } from './intake.js';

const amsterdam: MomentStyle = { zone: 'Europe/Amsterdam', order: 'day-first' };
const utc: MomentStyle = { zone: 'UTC', order: 'day-first' };
const iso = (text: string, style = utc): string | null => {
  const found = momentOf(text, style);
  return found === null ? null : new Date(found).toISOString();
};

describe('moments of exports', () => {
  for (const [text, wanted, style] of [
    ['2017-10-31T22:10:47Z', '2017-10-31T22:10:47.000Z'],
    ['2017-10-31T22:10:47.123Z', '2017-10-31T22:10:47.123Z'],
    ['2017-10-31T22:10:47+01:00', '2017-10-31T21:10:47.000Z'],
    ['2015-02-24 11:35:52 -0800', '2015-02-24T19:35:52.000Z'],
    ['Tue Oct 31 22:10:47 +0000 2017', '2017-10-31T22:10:47.000Z'],
    ['Tue, 31 Oct 2017 22:10:47 +0200', '2017-10-31T20:10:47.000Z'],
    ['31-10-2017 22:10', '2017-10-31T21:10:00.000Z', amsterdam],
    ['31-07-2017 22.10 uur', '2017-07-31T20:10:00.000Z', amsterdam],
    ['31 okt. 2017 22:10', '2017-10-31T21:10:00.000Z', amsterdam],
    ['31 maart 2017 om 09:00', '2017-03-31T07:00:00.000Z', amsterdam],
    ['October 31, 2017 10:10 PM', '2017-10-31T22:10:00.000Z'],
    ['31-Oct-2017 10:10PM', '2017-10-31T22:10:00.000Z'],
    ['10/31/2017 10:10:05 PM', '2017-10-31T22:10:05.000Z', { zone: 'UTC', order: 'month-first' }],
    ['10/31/2017 12:10 AM EST', '2017-10-31T04:10:00.000Z', { zone: 'UTC', order: 'month-first' }],
    ['2017-10-31 22:10 CET', '2017-10-31T21:10:00.000Z'],
    ['1509487847', '2017-10-31T22:10:47.000Z'],
    ['1509487847123', '2017-10-31T22:10:47.123Z'],
    ['43039.5', '2017-10-31T12:00:00.000Z'],
    ['2017-10-31', '2017-10-31T00:00:00.000Z'],
    // The clock shows 02:30 twice; the first is taken. It never shows 02:30 in March; the clock has gone on.
    ['29-10-2017 02:30', '2017-10-29T00:30:00.000Z', amsterdam],
    ['26-03-2017 02:30', '2017-03-26T01:30:00.000Z', amsterdam],
    ['2017-02-29', null],
    ['2017-13-01', null],
    ['31-10-2017 25:00', null],
    ['10/31/2017', null],
    ['morgen', null],
    ['', null],
    ['2017-10-31T22:60:47Z', null],
    ['2017-10-31 22:10 XYZ', null],
  ] as const)
    it(`reads ${text === '' ? 'nothing' : text}`, () => expect(iso(text, style)).to.equal(wanted));
});

/** Columns by field, of a file with these names and one row. */
const columns = (names: string, row: string): object =>
  guessMapping([names.split(','), row.split(',')]).mapping.columns;

describe('the columns of an export', () => {
  it('are known by their names, in English and Dutch', () => {
    expect(
      columns(
        'Bericht ID,Datum,Tijd,Auteur,Bericht,Bron,Richting,Antwoord op,URL,Bereik',
        '1,31-10-2017,22:10,jan,hoi,twitter,inkomend,,http://x,12',
      ),
    ).to.deep.equal({
      id: 'Bericht ID',
      at: 'Datum',
      time: 'Tijd',
      author: 'Auteur',
      text: 'Bericht',
      channel: 'Bron',
      direction: 'Richting',
      inReplyTo: 'Antwoord op',
      url: 'URL',
      reach: 'Bereik',
    });
    expect(
      columns(
        'Date,Headline,URL,Opening Text,Hit Sentence,Source,Influencer,Reach',
        '31-Oct-2017 10:10PM,,http://x,a,b,Twitter,@jan,12',
      ),
    ).to.include({
      text: 'Hit Sentence',
      author: 'Influencer',
      at: 'Date',
    });
    expect(
      columns(
        'published,content,extra_author_attributes.name,source_type,reach',
        '1509487847000,hoi,jan,SOCIALMEDIA_TWITTER,3',
      ),
    ).to.deep.equal({
      at: 'published',
      text: 'content',
      author: 'extra_author_attributes.name',
      channel: 'source_type',
      reach: 'reach',
    });
  });

  it('name a known layout and a zone', () => {
    const { mapping, zoneAssumed } = guessMapping([
      ['Timestamp (ET)', 'Network', 'Message Type', 'Message', 'Permalink'],
      ['10/31/2017 10:10 pm', 'Twitter', 'Tweet', 'hi', 'http://x'],
    ]);
    expect(mapping).to.deep.include({ layout: 'sprout', zone: 'America/New_York', order: 'month-first' });
    expect(mapping.columns).to.not.have.property('direction');
    expect(zoneAssumed).to.equal(false);
  });

  it('are told by what stands in them where no name tells', async () => {
    const taken = await takeIn(
      '77,Dit is een lange tekst over iets,2017-10-31 22:10\n78,Nog een heel andere tekst,2017-10-31 22:11\n',
    );
    expect(taken.mapping).to.deep.include({ heading: false, columns: { at: '3', text: '2', id: '1' } });
    expect(taken.readings.map(({ id }) => id)).to.deep.equal(['77', '78']);
    expect(taken.noticed).to.deep.equal(['zone-assumed', 'no-heading']);
  });

  it('say when a zone or an order was assumed', async () => {
    const text = 'id,datum,tekst\n1,03-04-2017 10:00,hoi\n';
    const taken = await takeIn(text);
    expect(taken.noticed).to.deep.equal(['zone-assumed', 'order-assumed']);
    expect(taken.report.notices[0]!.sample).to.equal('UTC');
    const told = await takeIn(text, { zone: 'Europe/Amsterdam' });
    expect(told.noticed).to.deep.equal(['order-assumed']);
    expect(told.readings[0]!.atMs).to.equal(Date.parse('2017-04-03T08:00:00Z'));
  });

  it('can be saved and given again', async () => {
    const text = 'a;b;c;d\n1;2017-10-31 10:00;hoi;us\n2;2017-10-31 11:00;dag;jan\n';
    const given = mappingSchema.parse({
      columns: { id: 'a', at: 'b', text: 'c', author: 'd' },
      zone: 'Europe/Amsterdam',
      own: ['@Us'],
    });
    const taken = await takeIn(text, { mapping: JSON.parse(JSON.stringify(given)) as never });
    expect(taken.readings.map(({ inbound, author }) => [author, inbound])).to.deep.equal([
      ['us', false],
      ['jan', true],
    ]);
    expect(taken.noticed).to.deep.equal([]);
    expect(() => mappingSchema.parse({ columns: {}, zone: 'Mars/Olympus' })).to.throw(/IANA/);
  });

  it('tell who is who by the name of the organisation', async () => {
    const taken = await takeIn(
      'id,date,text,author,brand\n1,2017-10-31T10:00:00Z,hi,Bank,Bank\n2,2017-10-31T10:00:00Z,hi,jan,Bank\n',
    );
    expect(taken.readings.map(({ inbound, brand }) => [inbound, brand])).to.deep.equal([
      [false, 'Bank'],
      [true, 'Bank'],
    ]);
  });
});
