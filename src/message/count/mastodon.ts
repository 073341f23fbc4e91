import { graphemes } from './grapheme.js';
import { linksIn, type LinkRules } from './link.js';

const linkLength = 23;

/** Mastodon wants a scheme, takes more of them, and more characters in a path.
 *  @see github.com/mastodon/mastodon, config/initializers/twitter_regex.rb */
const mastodonLinks: LinkRules = {
  scheme: /(?:https?|dat|dweb|ipfs|ipns|ssb|gopher|gemini):\/\/$/i,
  bare: false,
  path: /[^\p{White_Space}<>()?]*/uy,
  pathEnd: /[^\p{White_Space}()?!*"'「」<>;:=,.$%[\]~&|@]/u,
  anyBrackets: true,
  query: /[a-z0-9!?*'();:&=+$/%#[\]\-_.,~|@^\xA0-\uFDCF\uFDF0-\uFFEF]*/iy,
  queryEnd: /[a-z0-9_&=#/\-\xA0-\uFDCF\uFDF0-\uFFEF]/i,
};

/** `@local` and, for somebody of another server, `@server`. @see app/models/account.rb, MENTION_RE */
const mention =
  /(?<![=/\p{L}\p{M}\p{Nd}\p{Pc}])@([a-z0-9_]+(?:[.-]+[a-z0-9_]+)*)(?:@[\p{L}\p{M}\p{Nd}\p{Pc}]+(?:[.-]+[\p{L}\p{M}\p{Nd}\p{Pc}]+)*)?/giu;
/** What stands behind a mention and makes it none. @see twitter-text, endMentionMatch */
const noMention = /[@＠\xC0-\xD6\xD8-\xF6\xF8-\u024F\u1E00-\u1EFF]|:\/\//y;

/** The length as a Mastodon server counts it: a link 23, somebody of another server as his local name, all else by
 *  graphemes. Pure; linear.
 *  @see docs.joinmastodon.org, "Posting"; app/validators/status_length_validator.rb */
export function mastodonLength(text: string): number {
  if (!text.includes('@') && !text.includes('://')) return graphemes(text);
  const parts = [
    ...linksIn(text, mastodonLinks).map((link) => ({
      ...link,
      as: 'x'.repeat(linkLength),
    })),
    ...mentionsIn(text),
  ];
  parts.sort((one, other) => one.start - other.start);
  const pieces: string[] = [];
  let from = 0;
  for (const { start, length, as } of parts) {
    if (start < from) continue;
    pieces.push(text.slice(from, start), as);
    from = start + length;
  }
  return graphemes(pieces.join('') + text.slice(from));
}

function mentionsIn(text: string): { start: number; length: number; as: string }[] {
  return [...text.matchAll(mention)].flatMap(({ 0: whole, 1: local, index }) => {
    noMention.lastIndex = index + whole.length;
    return noMention.test(text) ? [] : [{ start: index, length: whole.length, as: `@${local!}` }];
  });
}
