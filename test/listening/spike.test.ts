import { expect } from 'chai';
import fc from 'fast-check';
import { signalsFrom } from '../../src/listening/signal.js';
import { loudness, type Heard } from '../../src/listening/spike.js';

const start = Date.parse('2030-03-01T00:00:00.000Z');
const bin = 600_000;
const day = 144;
/** The moment so many days and hours after the beginning. */
const on = (days: number, hours = 0): string => new Date(start + (days * 24 + hours) * 3_600_000).toISOString();

/** Ten quiet days: two messages each ten minutes by day, none by night; and then what is given. */
function heard(change: (place: number) => number | undefined = () => undefined, days = 11): Heard[] {
  return Array.from({ length: days * day }, (_, place) => {
    const hour = Math.floor((place % day) / 6);
    const usual = hour >= 8 && hour < 22 ? 2 : 0;
    const mentions = change(place) ?? usual;
    return { at: new Date(start + place * bin).toISOString(), mentions, complaints: Math.floor(mentions / 2) };
  });
}
const storm = (from: number, to: number, each: number) =>
  heard((place) => (place >= from && place < to ? each : undefined));
const since = on(0);

describe('listening: how loud it is', () => {
  it('holds an hour against the same hour on earlier days, and says so', () => {
    const now = loudness('mentions', storm(10 * day + 54, 11 * day, 6), { at: on(10, 10), since });
    expect(now).to.deep.include({ perHour: 36, bound: 24, times: 3, isSpike: true });
    expect(now.baseline).to.deep.equal({ basis: 'same-hour', of: 10, usual: 12, spread: 0 });
    expect(now.began).to.equal(on(10, 9));
    expect(now.calmSince).to.equal(null);
  });

  it('hears a storm at night, when nothing is usual', () => {
    const now = loudness('complaints', storm(10 * day + 18, 11 * day, 12), { at: on(10, 4), since });
    expect(now).to.deep.include({ perHour: 36, times: null, isSpike: true });
    expect(now.began).to.equal(on(10, 3));
  });

  it('takes the hours before where no earlier day is known, and says nothing where too little is', () => {
    const short = heard().slice(0, 20 * 6);
    const now = loudness('mentions', short, { at: on(0, 19), since });
    expect(now.baseline).to.include({ basis: 'last-hours', usual: 12 });
    expect(now.isSpike).to.equal(false);
    const early = loudness('mentions', short, { at: on(0, 19), since: on(0, 18) });
    expect(early).to.include({ baseline: null, isSpike: false, calmSince: null });
  });

  it('takes no storm of days for what is usual, where it knows when that began', () => {
    const flood = storm(5 * day, 11 * day, 30);
    const moment = { at: on(10, 12), since, before: on(5) };
    expect(loudness('mentions', flood, moment)).to.deep.include({ perHour: 180, times: 15, isSpike: true });
    expect(loudness('mentions', flood, moment).began).to.equal(on(5));
  });

  it('is calm again once it stays below twice the usual, and says since when', () => {
    const over = storm(8 * day, 8 * day + 72, 30);
    const now = loudness('mentions', over, { at: on(10, 12), since, before: on(8) });
    expect(now).to.include({ isSpike: false });
    expect(now.calmSince).to.equal(on(8, 12 + 5 / 6));
  });

  it('calls a handful in a quiet shop no spike', () => {
    const few = heard((place) => (place > 10 * day && place % 6 === 0 ? 1 : 0));
    expect(loudness('complaints', few, { at: on(10, 12), since }).isSpike).to.equal(false);
  });

  it('never calls the same moment loud and calm, and more messages never make it less loud', () => {
    const counts = fc.array(fc.nat(40), { minLength: day * 4, maxLength: day * 5 });
    fc.assert(
      fc.property(counts, fc.nat(500), (each, more) => {
        const bins = each.map((mentions, place): Heard => ({
          at: new Date(start + place * bin).toISOString(),
          mentions,
          complaints: 0,
        }));
        const moment = { at: bins.at(-1)!.at, since };
        const now = loudness('mentions', bins, moment);
        expect(now.isSpike && now.calmSince !== null).to.equal(false);
        const louder = loudness('mentions', [...bins, { ...bins.at(-1)!, mentions: more }], moment);
        expect(louder.perHour).to.equal(now.perHour + more);
        if (now.isSpike) expect(louder.isSpike).to.equal(true);
      }),
      { numRuns: 25 },
    );
  });

  it('becomes a signal while it lasts, and ends once it is calm', () => {
    const now = loudness('mentions', storm(10 * day + 54, 11 * day, 6), { at: on(10, 10), since });
    expect(signalsFrom([], [], [now])).to.deep.equal([
      {
        type: 'RaiseSignal',
        data: {
          sort: 'spike',
          key: 'spike mentions',
          count: 36,
          mentions: [],
          began: on(10, 9),
          of: 'mentions',
          perHour: 36,
          usual: 12,
        },
      },
    ]);
    const calm = loudness('mentions', heard(), { at: on(10, 10), since });
    expect(signalsFrom([], [], [calm])).to.deep.equal([{ type: 'EndSignal', data: { key: 'spike mentions' } }]);
  });

  it('tells of all who are in danger at once, the newest first, by ids that are safe to keep', () => {
    const urgent = [3, 1, 2].map((hour) => ({ id: `x/\u202e${hour}\n`, at: on(1, hour), need: 'danger' as const }));
    expect(signalsFrom(urgent, [], [])).to.deep.equal([
      {
        type: 'RaiseSignal',
        data: { sort: 'danger', key: 'danger', count: 3, mentions: ['x/3', 'x/2', 'x/1'], began: on(1, 1) },
      },
    ]);
  });
});
