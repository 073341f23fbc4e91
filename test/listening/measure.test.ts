import { expect } from 'chai';
import fc from 'fast-check';
import { Interned } from '../../src/listening/intern.js';
import { Ledger, type LedgerEntry } from '../../src/listening/ledger.js';
import { measure, measureBrands, measureChannels, measureDays, volumes } from '../../src/listening/measure.js';
import type { Kind } from '../../src/listening/mention.js';
import { movesToPrivate } from '../../src/listening/private.js';
import { quantile, type Figures } from '../../src/listening/tally.js';
import { threadsOf } from '../../src/listening/thread.js';

const start = Date.parse('2030-03-11T07:30:00Z');
const hour = 60;

/** A message some minutes after the start; the public writes unless the author is a bank. */
const said = (
  id: string,
  author: string,
  minutes: number,
  text: string,
  more: Partial<LedgerEntry> = {},
): LedgerEntry => ({
  id,
  author,
  inbound: !author.endsWith('Bank'),
  atMs: start + minutes * 60_000,
  text,
  inReplyTo: null,
  channel: 'x',
  brand: null,
  ...more,
});

function ledgerOf(entries: readonly LedgerEntry[], kinds: Readonly<Record<string, Kind>> = {}): Ledger {
  const ledger = new Ledger();
  for (const entry of entries) {
    const row = ledger.add(entry);
    if (row >= 0 && kinds[entry.id] !== undefined) ledger.setKind(row, kinds[entry.id]!);
  }
  return ledger;
}

function figuresOf(
  entries: readonly LedgerEntry[],
  kinds: Readonly<Record<string, Kind>> = {},
): { all: Figures; of: (name: string) => Figures } {
  const ledger = ledgerOf(entries, kinds);
  const threads = threadsOf(ledger);
  const brands = measureBrands(ledger, threads);
  return { all: measure(ledger, threads), of: (name) => brands.get(ledger.names.find(name.toLowerCase()))! };
}

const day = [
  said('1', 'jan', 0, 'Is mijn geld veilig? @ABank'),
  said('2', 'ABank', 10, '@jan Ja.', { inReplyTo: '1' }),
  said('3', 'jan', 12, '@ABank Zeker?', { inReplyTo: '2' }),
  said('4', 'ABank', 14, '@jan Zeker.', { inReplyTo: '3' }),
  said('5', 'piet', 20, 'Schande @abank @BBank'),
  said('6', 'BBank', 20 + 30 * hour, '@piet Stuur ons een DM.', { inReplyTo: '5' }),
  said('7', 'els', 30, 'Die app doet het niet.'),
  said('8', 'ABank', 40, '@els Kunnen we helpen?', { inReplyTo: '7' }),
  said('9', 'ABank', 50, 'Onze nieuwe rekening!'),
  said('10', 'kim', 31 * hour, 'Fijn @ABank'),
];
const dayKinds = { '1': 'question', '3': 'question', '5': 'complaint', '7': 'complaint', '10': 'compliment' } as const;

describe('the measures of the benchmark', () => {
  const { all, of } = figuresOf(day, dayKinds);

  it('count who was addressed: by name, by reply, and by being answered', () => {
    expect(of('ABank').messages).to.equal(5);
    expect(of('BBank').messages).to.equal(1);
    expect(all.messages).to.equal(5);
  });

  it('tell answers within 24 hours from answers at all', () => {
    expect(of('BBank')).to.include({
      answeredEver: 1,
      answeredWithin24h: 0,
      rateWithin24h: 0,
      rateEver: 1,
      medianSeconds: 30 * 3600,
    });
    expect(of('ABank')).to.include({ answeredEver: 3, rateEver: 3 / 5 });
  });

  it('leave out what still has time when the period ends', () => {
    // Kim's compliment came within the last day.
    expect(of('ABank')).to.include({ due: 4, answeredWithin24h: 3, rateWithin24h: 3 / 4 });
    expect(of('ABank').kinds.compliment).to.include({ messages: 1, due: 0, rateWithin24h: null, rateEver: 0 });
    expect(of('ABank').webcureGap).to.equal(null);
  });

  it('give time to the first answer by median and nine in ten', () => {
    expect(of('ABank')).to.include({ medianSeconds: 600, p90Seconds: 600 });
    expect(quantile([1, 2, 3, 4], 0.5)).to.equal(2.5);
    expect(quantile([10, 20, 30, 40, 50], 0.9)).to.equal(46);
    expect(quantile([7], 0.9)).to.equal(7);
  });

  it('tell broadcasting from dialogue', () => {
    expect(of('ABank')).to.include({ outbound: 4, originals: 1, replies: 3, broadcastShare: 1 / 4 });
    expect(of('ABank')).to.include({ threads: 3, threeTurnsShare: 1 / 3, reciprocity: 1 / 3, medianTurns: 2 });
    expect(of('ABank').proactiveShare).to.equal(1 / 3);
    expect(of('BBank')).to.include({ deflection: 1, proactiveShare: 0 });
  });

  it('take messages of one side that follow one another as one turn', () => {
    const { of: one } = figuresOf([
      said('1', 'jan', 0, '@ABank hoi'),
      said('2', 'ABank', 1, '(1/2)', { inReplyTo: '1' }),
      said('3', 'ABank', 2, '(2/2)', { inReplyTo: '2' }),
      said('4', 'jan', 3, 'dank', { inReplyTo: '3' }),
    ]);
    expect(one('ABank')).to.include({ medianTurns: 3, threeTurnsShare: 1, reciprocity: 0 });
  });

  it('compare complaints with compliments', () => {
    const entries = Array.from({ length: 4 }, (_, at) => said(`${at}`, 'jan', at, '@ABank')).concat(
      said('a', 'ABank', 5, 'x', { inReplyTo: '0' }),
      said('b', 'ABank', 5, 'x', { inReplyTo: '1' }),
      said('c', 'ABank', 5 + 48 * hour, 'later'),
    );
    const { of: one } = figuresOf(entries, {
      '0': 'complaint',
      '1': 'complaint',
      '2': 'compliment',
      '3': 'compliment',
    });
    expect(one('ABank').webcureGap).to.equal(1);
  });

  it('are told by channel and by day', () => {
    const ledger = ledgerOf(
      [
        ...day,
        said('11', 'jan', 16 * hour + 29, 'laat @ABank', { channel: 'facebook' }),
        said('12', 'jan', 16 * hour + 31, 'later @ABank', { channel: null }),
      ],
      dayKinds,
    );
    const threads = threadsOf(ledger);
    expect(
      Object.fromEntries(measureChannels(ledger, threads).map(({ part, figures }) => [part, figures.messages])),
    ).to.deep.equal({ x: 5, facebook: 1, '': 1 });
    const days = (timeZone: string): [string, number][] =>
      measureDays(ledger, threads, { timeZone }).map(({ part, figures }) => [part, figures.messages]);
    expect(days('UTC')).to.deep.equal([
      ['2030-03-11', 5],
      ['2030-03-12', 2],
    ]);
    expect(days('Europe/Amsterdam')).to.deep.equal([
      ['2030-03-11', 4],
      ['2030-03-12', 3],
    ]);
    const bank = ledger.names.find('abank');
    expect(
      measureDays(ledger, threads, { brands: new Set([bank]) }).map(({ brand, part, figures }) => [
        brand,
        part,
        figures.messages,
      ]),
    ).to.deep.equal([
      [bank, '2030-03-11', 5],
      [bank, '2030-03-12', 2],
    ]);
    expect(volumes(ledger)[0]).to.deep.equal([Date.parse('2030-03-11T07:00:00Z') / 1000, 1, 2, 0, 0]);
  });

  it('hold for nothing at all', () => {
    const { all: none } = figuresOf([]);
    expect(none).to.include({
      messages: 0,
      rateEver: null,
      medianSeconds: null,
      broadcastShare: null,
      reciprocity: null,
    });
  });
});

describe('threads', () => {
  it('stand whatever order messages come in, and whatever leads back to itself', () => {
    const entries = [
      said('c', 'jan', 3, '', { inReplyTo: 'b' }),
      said('a', 'jan', 1, '', { inReplyTo: 'c' }),
      said('b', 'ABank', 2, '', { inReplyTo: 'a' }),
      said('self', 'jan', 4, '', { inReplyTo: 'self' }),
      said('lost', 'jan', 5, '', { inReplyTo: 'gone' }),
    ];
    const ledger = ledgerOf(entries);
    const threads = threadsOf(ledger);
    expect([...threads.of]).to.deep.equal([0, 0, 0, 1, 2]);
    expect([...threads.rows]).to.deep.equal([1, 2, 0, 3, 4]);
    expect(threads.cycles).to.equal(2);
    expect(measure(ledger, threads)).to.include({ messages: 4, answeredEver: 1 });
  });

  it('are the same as a plain search finds', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(30), { minLength: 1, maxLength: 30 }), (parents) => {
        const ledger = ledgerOf(parents.map((parent, at) => said(`${at}`, 'jan', 0, '', { inReplyTo: `${parent}` })));
        const { of, count } = threadsOf(ledger);
        const group = parents.map((_, at) => at);
        for (let round = 0; round < parents.length; round += 1)
          for (const [at, parent] of parents.entries())
            if (parent < parents.length) group[at] = group[parent] = Math.min(group[at]!, group[parent]!);
        expect(new Set(group).size).to.equal(count);
        for (const [at, one] of group.entries())
          for (const [other, two] of group.entries()) expect(of[at] === of[other]).to.equal(one === two);
      }),
    );
  });
});

describe('the ledger', () => {
  it('takes each id once in a source, and grows', () => {
    const ledger = new Ledger();
    for (let at = 0; at < 5000; at += 1) expect(ledger.add(said(`${at}`, `jan${at}`, at, '@ABank @x'))).to.equal(at);
    expect(ledger.add(said('17', 'jan', 0, ''))).to.equal(-1);
    expect(ledger.add(said('17', 'jan', 0, ''), 'other')).to.equal(5000);
    expect(ledger.rowOf('17')).to.equal(17);
    expect(ledger.rowOf('17', 'other')).to.equal(5000);
    expect(ledger.rowOf('nobody')).to.equal(-1);
    const tags: string[] = [];
    ledger.eachTag(4999, (name) => tags.push(ledger.names.text(name)));
    expect(tags).to.deep.equal(['abank', 'x']);
  });

  it('keeps texts by number as a map would', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 20 }), { maxLength: 200 }), (texts) => {
        const table = new Interned();
        const map = new Map<string, number>();
        for (const text of texts.map((one) => one.toWellFormed())) {
          if (!map.has(text)) map.set(text, map.size);
          expect(table.add(text)).to.equal(map.get(text));
        }
        for (const [text, number] of map) {
          expect(table.text(number)).to.equal(text);
          expect(table.find(text)).to.equal(number);
        }
        expect(table.size).to.equal(map.size);
      }),
    );
  });
});

describe('what moves to private', () => {
  for (const text of [
    'Please send us a DM with your booking number.',
    'Kun je ons een DM sturen met je gegevens?',
    'Stuur ons even een privébericht, dan kijken we mee.',
    'We have replied to your direct message.',
    'Wil je ons via PB je klantnummer geven?',
    'Mail ons je gegevens liever privé.',
    'Feel free to message us privately.',
    'Please DM us!',
    'DM’t u ons even uw postcode?',
  ])
    it(text, () => expect(movesToPrivate(text)).to.equal(true));
  for (const text of [
    'The admin will look at it today.',
    'De storing is voorbij, dank voor je bericht.',
    'You can call us on 0800-1234.',
    'We nemen privacy serieus.',
    'This is a private company.',
    'Thanks for your message!',
  ])
    it(`not: ${text}`, () => expect(movesToPrivate(text)).to.equal(false));
});
