import { expect } from 'chai';
import fc from 'fast-check';
import { channelRules, isTaken } from '../../src/message/channel.js';
import { graphemes } from '../../src/message/count/grapheme.js';
import { mastodonLength } from '../../src/message/count/mastodon.js';

/** docs.joinmastodon.org, "Posting" ("all links are counted as 23 characters", "the domain part of a mention does not
 *  count"); spec/validators/status_length_validator_spec.rb; config/initializers/twitter_regex.rb. */
const links: [string, number][] = [
  ['https://example.com', 23],
  ['http://example.com', 23],
  [`http://${'b'.repeat(30)}.com/example`, 23],
  ['HTTPS://EXAMPLE.COM/A', 23],
  ['https://a.nl', 23],
  ['https://www.example.com/a/b?c=d&e=f#g', 23],
  ['https://example.com:8080/a', 23],
  ['https://example.com/a(b)c', 23],
  ['https://example.com/(a)', 23],
  ['https://example.com/a~(b)', 23],
  ['https://example.com/日本', 23],
  ['https://example.com/😀', 23],
  ['https://example.com/ё?q=ё', 23],
  ['https://example.com/a.', 24],
  ['https://example.com/a!', 24],
  ['https://example.com/a, b', 26],
  ['(https://example.com)', 25],
  ['"https://example.com/a"', 25],
  ['https://example.com/<b>', 26],
  ['https://example.com?', 24],
  ['https://example.com?a', 23],
  ['https://t.co/abc/def', 23],
  ['https://☃.net', 23],
  ['https://例え.jp', 23],
  ['https://example.рф', 23],
  ['gemini://example.com/a', 23],
  ['gopher://example.com', 23],
  ['ipfs://example.com', 23],
  ['ftp://example.com', 17],
  ['example.com', 11],
  ['www.example.com/a', 17],
  ['https://localhost', 17],
  ['https://example', 15],
  ['xhttps://example.com', 20],
  ['https://example.com https://example.org', 47],
  [`${'a'.repeat(476)} http://${'b'.repeat(30)}.com/example`, 500],
];
const mentions: [string, number][] = [
  ['@alice', 6],
  ['@alice@example.com', 6],
  [`@alice@${'b'.repeat(30)}.com`, 6],
  [`${'a'.repeat(475)} @alice@${'b'.repeat(30)}.com`, 482],
  ['@alice@example.com @bob@example.org', 11],
  ['@alice@example.com, hello', 13],
  ['@alice@example.com.', 7],
  ['(@alice@example.com)', 8],
  ['@al.ice@example.com', 7],
  ['@al-ice@example.com', 7],
  ['@al_ice@example.com', 7],
  ['@ALICE@EXAMPLE.COM', 6],
  ['@alice@xn--bcher-kva.example', 6],
  ['@alice@bücher.example', 6],
  ['@alice@example', 6],
  ['x@alice@example.com', 19],
  ['/@alice@example.com', 19],
  ['https://example.com/@alice', 23],
  ['https://example.com/@alice@example.org', 23],
  ['foo@example.com', 15],
  ['@', 1],
  ['@ alice', 7],
  ['@@alice@example.com', 7],
  ['@élise@example.com', 18],
  ['@alice@example.com://', 21],
];
const letters: [string, number][] = [
  ['', 0],
  ['a'.repeat(500), 500],
  ['ë', 1],
  ['e\u0301', 1],
  ['😀', 1],
  ['👨‍👩‍👧‍👦', 1],
  ['🇳🇱', 1],
  ['€', 1],
  ['漢字', 2],
  ['a\nb', 3],
  ['👍🏿 https://example.com @bob@example.org', 30],
];

describe('counting for Mastodon', () => {
  for (const [one, expected] of [...links, ...mentions, ...letters]) {
    it(`counts ${JSON.stringify(one.length > 60 ? `${one.slice(0, 57)}…` : one)}`, () => {
      expect(mastodonLength(one)).to.equal(expected);
    });
  }

  it('takes the limit of the server', () => {
    const text = 'a'.repeat(700);
    expect(isTaken(text, 'mastodon')).to.equal(false);
    expect(isTaken(text, 'mastodon', { mastodon: 1000 })).to.equal(true);
    expect(channelRules.mastodon.count(text, { mastodon: 1000 })).to.deep.equal({
      used: 700,
      limit: 1000,
      unit: 'characters',
    });
  });

  it('is the number of graphemes where there is neither link nor mention', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (one) => {
        fc.pre(!one.includes('@') && !one.includes('://'));
        expect(mastodonLength(one)).to.equal(graphemes(one));
      }),
      { numRuns: Number(process.env['UNISONO_FUZZ'] ?? 500) },
    );
  });
});
