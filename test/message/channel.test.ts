import { expect } from 'chai';
import { channelRules, isTaken, measuresOf, type Unit } from '../../src/message/channel.js';
import { channels, type Channel } from '../../src/playbook/vocabulary.js';

/** What the platforms publish: channel, text, what is used of the first measure, and whether it is taken.
 *  LinkedIn: learn.microsoft.com, Posts API. Facebook: 63,206. Instagram: IG User Media, caption. WhatsApp: Cloud API, text
 *  messages. Push: APNs and FCM, 4 KB. E-mail, press, status page: our own advice. */
const counted: [Channel, string, number, boolean][] = [
  ...(
    [
      ['linkedin', 3000],
      ['facebook', 63_206],
      ['instagram', 2200],
      ['whatsapp', 4096],
    ] as const
  ).flatMap(([channel, most]): [Channel, string, number, boolean][] => [
    [channel, '', 0, true],
    [channel, 'a', 1, true],
    [channel, 'ë', 1, true],
    [channel, '€', 1, true],
    [channel, '漢', 1, true],
    [channel, '\n', 1, true],
    [channel, 'e\u0301', 2, true],
    [channel, '😀', 2, true],
    [channel, '🇳🇱', 4, true],
    [channel, '👨‍👩‍👧‍👦', 11, true],
    [channel, 'https://example.com/a', 21, true],
    [channel, 'a'.repeat(most), most, true],
    [channel, 'a'.repeat(most + 1), most + 1, false],
    [channel, '😀'.repeat(most / 2), most, true],
    [channel, `${'😀'.repeat(most / 2)}a`, most + 1, false],
  ]),
  ['instagram', '#a '.repeat(30), 90, true],
  ['instagram', '#a '.repeat(31), 93, false],
  ['instagram', '#1 '.repeat(31), 93, true],
  ['instagram', 'a#b '.repeat(31), 124, true],
  ['instagram', '#ë #日本 #a_b', 11, true],
  ['push', 'a'.repeat(110), 110, true],
  ['push', '😀'.repeat(110), 110, true],
  ['push', 'e\u0301'.repeat(110), 110, true],
  ['push', 'a'.repeat(4067), 4067, true],
  ['push', 'a'.repeat(4068), 4068, false],
  ['push', '"'.repeat(2033), 2033, true],
  ['push', '"'.repeat(2034), 2034, false],
  ['push', '€'.repeat(1355), 1355, true],
  ['push', '€'.repeat(1356), 1356, false],
  ['press', 'word '.repeat(400), 400, true],
  ['press', 'word '.repeat(401), 401, true],
  ['press', '  two\nwords  ', 2, true],
  ['press', '', 0, true],
  ['status-page', 'one two\tthree\u00a0four', 4, true],
  ['web', 'a'.repeat(100_000), 100_000, true],
  ['document', '😀', 1, true],
  ['call', 'e\u0301', 1, true],
  ['email', 'a b', 3, true],
];

const limits: [Channel, Unit, number, boolean][] = [
  ['x', 'characters', 280, true],
  ['bluesky', 'characters', 300, true],
  ['bluesky', 'bytes', 3000, true],
  ['mastodon', 'characters', 500, true],
  ['threads', 'characters', 500, true],
  ['threads', 'links', 5, true],
  ['linkedin', 'characters', 3000, true],
  ['facebook', 'characters', 63_206, true],
  ['instagram', 'characters', 2200, true],
  ['instagram', 'hashtags', 30, true],
  ['instagram', 'hashtags', 5, false],
  ['whatsapp', 'characters', 4096, true],
  ['sms', 'segments', 2, false],
  ['push', 'characters', 110, false],
  ['push', 'bytes', 4096, true],
  ['press', 'words', 400, false],
  ['status-page', 'words', 100, false],
];

describe('channels', () => {
  it('have the limits that their platforms publish, and no others', () => {
    const found = channels.flatMap((channel) =>
      measuresOf(channel).map(({ unit, limit, strict }) => [channel, unit, limit, strict]),
    );
    expect(found).to.have.deep.members(limits);
  });

  for (const [channel, text, used, taken] of counted) {
    const shown = JSON.stringify(text.length > 40 ? `${[...text].slice(0, 20).join('')}…` : text);
    it(`${channel} counts ${used} in ${shown} and ${taken ? 'takes' : 'refuses'} it`, () => {
      const { limit, unit } = channelRules[channel].count(text);
      expect(channelRules[channel].count(text).used).to.equal(used);
      expect(limit).to.equal(channelRules[channel].limit);
      expect(unit).to.equal(measuresOf(channel)[0]?.unit ?? 'characters');
      expect(isTaken(text, channel)).to.equal(taken);
    });
  }

  it('tells how an SMS travels', () => {
    expect(channelRules.sms.count('Excusès €')).to.deep.equal({
      used: 1,
      limit: 2,
      unit: 'segments',
      detail: { encoding: 'GSM-7', units: 10, room: 160, segments: 1 },
    });
  });

  it('take a limit that was set, in place of the first of their own alone', () => {
    expect(channelRules.x.count('a', { x: 25_000 }).limit).to.equal(25_000);
    expect(channelRules.x.count('a', { mastodon: 25_000 }).limit).to.equal(280);
    expect(measuresOf('threads', { threads: 100 }).map(({ limit }) => limit)).to.deep.equal([100, 5]);
    expect(measuresOf('web', { web: 100 })).to.deep.equal([]);
  });

  it('send nothing but e-mail themselves', () => {
    expect(channels.filter((channel) => channelRules[channel].sentBy === 'email')).to.deep.equal(['email']);
  });
});
