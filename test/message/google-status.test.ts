import { expect } from 'chai';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readingOf } from '../../src/message/check/reading.js';
import { promisesIn } from '../../src/message/claim/promise/promise.js';
import { instantOf } from '../../src/message/claim/moment/zone.js';

interface Incident {
  readonly file: string;
  readonly updates: readonly { readonly at: string; readonly text: string }[];
}

const timeZone = 'America/Los_Angeles';
const minute = 60 * 1000;

/** The plain definition behind the published figures: "information|update|details … by HH:MM", today or else tomorrow. */
const plain = /(?:information|update|details)[^.]{0,120}?\bby\s+(?:\w+,?\s+)?(?:\d{4}-\d\d-\d\d\s+)?(\d{1,2}:\d\d)/i;

const atHour = 'says "at" and a time, where the plain definition asks for "by"';
/** Every update in which our finder and the plain definition differ, and why ours stands. */
const deviations: Readonly<Record<string, string>> = {
  'appengine#15025 2015-12-07T23:55':
    'missed: the whole update stands in quotation marks, and quoted words are not ours',
  'bigquery#18022 2016-11-08T18:30': `found: ${atHour}`,
  'bigquery#18022 2016-11-08T19:00': `found: ${atHour}`,
  'bigquery#18022 2016-11-08T19:44': `found: ${atHour}`,
  'bigquery#18022 2016-11-08T20:00': `found: ${atHour}`,
  'bigquery#18032 2017-07-26T15:24': `found: ${atHour}`,
  'cloud-networking#17002 2017-08-30T12:00': `found: ${atHour}`,
  'cloud-networking#19009 2019-06-02T14:59': `found: ${atHour}`,
  'cloud-pubsub#16003 2016-10-31T14:41': `found: ${atHour}`,
  'cloud-pubsub#16003 2016-10-31T15:02': `found: ${atHour}`,
  'cloud-sql#17012 2016-10-31T14:26': `found: ${atHour}`,
  'cloud-sql#17012 2016-10-31T15:01': `found: ${atHour}`,
  'compute#15056 2015-08-13T22:56': 'found: its date is "Aug 14", which the plain definition does not read',
  'compute#15056 2015-08-14T16:53':
    'other due date: it says 17 August, where the plain definition reads the time alone',
  'compute#16003 2016-02-23T11:11': `found: ${atHour}`,
  'compute#16003 2016-02-23T11:30': `found: ${atHour}`,
  'compute#16003 2016-02-23T12:30': `found: ${atHour}`,
  'compute#16003 2016-02-23T13:30': `found: ${atHour}`,
  'compute#16003 2016-02-23T14:30': `found: ${atHour}`,
  'compute#17003 2017-01-30T11:40': `found: ${atHour}`,
};

describe('Next-update promises of 88 real incidents', () => {
  const folder = process.env['UNISONO_REAL_DATA'];
  const file = path.join(folder ?? '', 'google-status', 'google-incidents.jsonl');
  let incidents: readonly Incident[] = [];

  before(function () {
    if (folder === undefined || !existsSync(file)) {
      process.stderr.write(
        '\n*** SKIPPED: set UNISONO_REAL_DATA to the folder that holds google-status/google-incidents.jsonl ***\n\n',
      );
      this.skip();
    }
    incidents = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line): Incident => JSON.parse(line));
  });

  it('differ from the plain definition only where this table says so, and why', () => {
    const found: Record<string, string> = {};
    for (const { file: name, updates } of incidents)
      for (const { at, text } of updates) {
        const ours = dueOf(at, text);
        const theirs = plainDueOf(at, text);
        if (ours === theirs) continue;
        found[`${name.replace('.txt', '')} ${at.slice(0, 16)}`] =
          ours === null ? 'missed' : theirs === null ? 'found' : 'other due date';
      }
    expect(found).to.deep.equal(
      Object.fromEntries(Object.entries(deviations).map(([update, why]) => [update, why.split(':')[0]])),
    );
  });

  it('are 303, of which 218 were kept, 267 within five minutes and 290 within fifteen, by the plain definition', () => {
    expect(countKept(incidents, plainDueOf)).to.deep.equal([303, 218, 267, 290]);
    const agreed = (at: string, text: string, name: string): number | null =>
      `${name.replace('.txt', '')} ${at.slice(0, 16)}` in deviations ? plainDueOf(at, text) : dueOf(at, text);
    expect(countKept(incidents, agreed)).to.deep.equal([303, 218, 267, 290]);
  });

  it('are 320 by ours, with those that say "at" and not "by"', () => {
    expect(countKept(incidents, dueOf)).to.deep.equal([320, 234, 284, 308]);
  });
});

/** By when an update promises the next one, as our finder reads it. */
function dueOf(at: string, text: string): number | null {
  // The pages were cut at 80 columns: a single line end is no sentence's end.
  const unwrapped = text.replace(/(?<!\n)\n(?!\n)/g, ' ');
  const now = { at: new Date(localInstant(at)).toISOString(), timeZone };
  const [promise] = promisesIn(readingOf(unwrapped, 'en'), now).filter(
    ({ sort, moment }) => sort === 'next-update' && moment?.precision === 'minute',
  );
  return promise?.by == null ? null : Date.parse(promise.by);
}

function plainDueOf(at: string, text: string): number | null {
  const time = plain.exec(text)?.[1];
  if (time === undefined) return null;
  const due = localInstant(`${at.slice(0, 10)}T${time}`);
  return due < localInstant(at) ? due + 24 * 60 * minute : due;
}

function localInstant(local: string): number {
  const [year, month, day, hour, minutes] = local.split(/[-T:]/).map(Number);
  return instantOf({ year: year!, month: month!, day: day!, hour: hour!, minute: minutes! }, timeZone);
}

/** How many promises there are, and how many were kept on time, within five and within fifteen minutes. */
function countKept(
  incidents: readonly Incident[],
  due: (at: string, text: string, file: string) => number | null,
): [number, number, number, number] {
  const late = incidents.flatMap(({ file, updates }) =>
    updates.flatMap(({ at, text }, index) => {
      const by = due(at, text, file);
      if (by === null) return [];
      const next = updates[index + 1];
      return [next === undefined ? Infinity : localInstant(next.at) - by];
    }),
  );
  const within = (minutes: number): number => late.filter((by) => by <= minutes * minute).length;
  return [late.length, within(0), within(5), within(15)];
}
