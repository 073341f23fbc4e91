import { expect } from 'chai';
import { measuresOf } from '../../src/message/channel.js';
import { checkForm } from '../../src/message/check/form.js';
import { threadOf } from '../../src/message/thread.js';
import { channels } from '../../src/playbook/vocabulary.js';

const size = 50_000;
/** Runs that make a careless expression or segmenter take the square of its time. */
const runs = [
  'a',
  '.',
  '-',
  '_',
  '@',
  '#',
  '/',
  '(',
  '{',
  '!',
  '"',
  'é',
  '漢',
  '😀',
  '\u0301',
  '🇳',
  '\u200d',
  '\ufe0f',
  '\n',
  ' ',
  '\r',
  '\ud83d',
  '\u202e',
  '\u200b',
  'न',
  'ק',
]
  .concat([
    'a.',
    '@a',
    '@a.',
    '@a@b',
    'a.com ',
    'a.com/',
    'a.com/(',
    'a.com?',
    'a.com.-',
    'é.com',
    '#a',
    '#1',
    'https://',
    'https://a.com/(',
    '(a',
    '((',
    'xn--a.',
    'a_.',
    '漢a.com',
    '. A',
    '…’',
    '1\ufe0f',
    '👨‍',
    '{{a',
    '\r\n',
  ])
  .map((piece) => piece.repeat(Math.ceil(size / piece.length)).slice(0, size))
  .concat([
    `a.com/${'('.repeat(size)}`,
    `${'é'.repeat(size)}.com`,
    `https://${'漢'.repeat(size)}.com`,
    `xn--${'a-'.repeat(size / 2)}.com`,
  ]);

describe('counting a hostile text', () => {
  for (const text of runs) {
    it(`does not stall on any channel for 50 KB of ${JSON.stringify(text.slice(0, 12))}`, () => {
      for (const channel of channels) {
        const started = process.cpuUsage();
        for (const { of } of measuresOf(channel)) of(text);
        checkForm(text, { channel, language: 'en', mode: 'live' });
        if (channel === 'x' || channel === 'bluesky' || channel === 'mastodon' || channel === 'threads')
          threadOf(text, channel);
        // What grows with the square of the text takes tens of seconds here; how fast it is, the benchmark tells.
        expect(process.cpuUsage(started).user / 1000, channel).to.be.below(2500);
      }
    });
  }
});
