import { expect } from 'chai';
import { readFeed } from '../../../../src/listening/source/feed/read.js';
import { rss } from '../../../support/feed-server.js';

const setting = { source: 'feed-1', base: 'https://news.example/feeds/all', now: '2030-03-11T09:00:00.000Z' };
const read = (text: string | Uint8Array, charset: string | null = null) =>
  readFeed(typeof text === 'string' ? Buffer.from(text) : text, charset, setting);
const only = (text: string | Uint8Array, charset: string | null = null) => {
  const { mentions } = read(text, charset) ?? expect.fail('no feed');
  expect(mentions).to.have.length(1);
  return mentions[0]!;
};

describe('listening: reading a feed', () => {
  it('takes id, author, moment, text without HTML, and link', () => {
    const item =
      '<guid isPermaLink="false">a-1</guid><title>Bank &amp;amp; data</title><link>/a/1</link><dc:creator>Ann</dc:creator><pubDate>Mon, 11 Mar 2030 08:30:00 +0100</pubDate><description><![CDATA[<p>Is it <b>safe</b>?</p><script>steal()</script><p>Caf&eacute;</p>]]></description>';
    expect(read(rss(item))).to.deep.equal({
      title: 'The Daily Example',
      mentions: [
        {
          id: 'a-1',
          source: 'feed-1',
          channel: 'news.example',
          author: 'Ann',
          inbound: true,
          at: '2030-03-11T07:30:00.000Z',
          text: 'Bank & data\nIs it safe?\nCafé',
          inReplyTo: null,
          url: 'https://news.example/a/1',
          reach: null,
        },
      ],
    });
  });

  it('reads Atom, RDF and JSON feeds too', () => {
    const atom = `<feed xmlns="http://www.w3.org/2005/Atom"><title>Forum</title><entry><id>e1</id><title type="text">1 &lt; 2</title><link rel="alternate" href="t/1"/><author><name>Bo</name></author><updated>2030-03-11T08:00:00Z</updated><content type="html">&lt;p&gt;Well&lt;/p&gt;</content></entry></feed>`;
    expect(only(atom)).to.include({
      id: 'e1',
      author: 'Bo',
      text: '1 < 2\nWell',
      url: 'https://news.example/feeds/t/1',
    });
    const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>c</title></channel><item rdf:about="i1"><title>Old</title><link>https://x.example/1</link><dc:date>2030-03-11T08:00:00Z</dc:date></item></rdf:RDF>`;
    expect(only(rdf)).to.include({ id: 'i1', author: 'c', text: 'Old', at: '2030-03-11T08:00:00.000Z' });
    const json = {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'J',
      items: [{ id: '7', content_text: 'a <b> c' }],
    };
    expect(only(JSON.stringify(json))).to.include({ id: '7', author: 'J', text: 'a <b> c' });
  });

  it('says what a short message says once, where its title is the beginning of its text', () => {
    expect(
      only(rss('<title>The bank sells our…</title><description>The bank sells our data.</description>')).text,
    ).to.equal('The bank sells our data.');
  });

  it('has an id without a guid, and the same each time', () => {
    const linked = only(rss('<title>x</title><link>https://news.example/1</link>'));
    expect(linked.id).to.equal('https://news.example/1');
    const bare = rss('<title>nothing else</title>');
    expect(only(bare).id)
      .to.equal(only(bare).id)
      .and.not.equal(only(rss('<title>other</title>')).id);
    const long = rss(`<guid>${'g'.repeat(5000)}</guid><title>x</title>`);
    expect(only(long).id).to.have.length.below(200);
  });

  it('takes the moment of reading where a date is missing, wrong, in the future or before 1990', () => {
    for (const date of [
      '',
      'yesterday',
      'Mon, 31 Feb 2030 08:00:00 GMT',
      '2031-01-01T00:00:00Z',
      '1970-01-01T00:00:00Z',
    ])
      expect(only(rss(`<title>x</title><pubDate>${date}</pubDate>`)).at, date).to.equal(setting.now);
  });

  it('keeps no link but to a page, and no words that are none', () => {
    for (const link of ['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'http://'])
      expect(only(rss(`<title>x</title><link>${link}</link>`)).url, link).to.equal(null);
    expect(only(rss('<title>&lt;script&gt;alert(1)&lt;/script&gt;Hi &lt;img src=x onerror=alert(1)&gt;</title>')).text).to.equal('Hi'); // prettier-ignore
    expect(read(rss('<title></title>', '<title>&lt;b&gt; &lt;/b&gt;</title>'))?.mentions).to.deep.equal([]);
    const torn = JSON.stringify({ version: 'https://jsonfeed.org/version/1', items: [{ id: '1', content_text: 'a\0b\ud800' }] }); // prettier-ignore
    expect(only(torn).text).to.equal('a\ufffdb\ufffd');
  });

  it('never fills in entities that a document defines: a billion laughs are none', () => {
    const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const after = (types: string): string =>
      rss('<title>x &l9; &file;</title>').replace('?>', `?><!DOCTYPE r [${types}]>`);
    expect(only(after(`<!ENTITY l0 "ha">${laughs}`)).text).to.equal('x &l9; &file;');
    expect(read(after('<!ENTITY file SYSTEM "file:///etc/passwd">')), 'what points outside is no feed').to.equal(null);
  });

  it('is null for what is no feed, or breaks off', () => {
    for (const other of [
      '',
      'hello',
      '<html><body>x</body></html>',
      '{"a":1}',
      '[]',
      rss('<title>x</title>').slice(0, -30),
    ])
      expect(read(other), other).to.equal(null);
    expect(read(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0xff, 0xfe]))).to.equal(null);
  });

  it('reads it in the encoding in which it is written', () => {
    const item = '<title>café €10 “so”</title>';
    const text = only(rss(item)).text;
    expect(text).to.equal('café €10 “so”');
    const old = Buffer.concat(
      [...rss(item)].map((sign) => Buffer.from(sign === '€' ? [0x80] : sign === '“' ? [0x93] : sign === '”' ? [0x94] : Buffer.from(sign, 'latin1'))), // prettier-ignore
    );
    for (const charset of [null, 'windows-1252', 'ISO-8859-1', 'utf-8', 'no-such-thing'])
      expect(only(old, charset).text, `${charset}`).to.equal(text);
    const declared = Buffer.from(rss('<title>ж</title>').replace('"1.0"', '"1.0" encoding="koi8-r"'), 'latin1');
    declared[declared.indexOf('<title>6') + 7] = 0xd6;
    expect(only(declared).text).to.equal('ж');
    expect(only(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(rss(item), 'utf16le')])).text).to.equal(text);
  });

  it('takes little time, whatever somebody sends', () => {
    const much = 500_000;
    for (const inner of ['<', '&', '<![CDATA[', '<!--', '<div>', '<a x=', ' ', '&#65;', '<title>', '<p><b>']) {
      const start = process.cpuUsage();
      read(rss(`<title>${inner.repeat(much / inner.length)}</title>`));
      read(rss(`<description><![CDATA[${inner.repeat(much / inner.length)}]]></description>`));
      const { user } = process.cpuUsage(start);
      expect(user / 1000, inner).to.be.below(3000);
    }
  });
});
