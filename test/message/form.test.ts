import { expect } from 'chai';
import { channelRules } from '../../src/message/channel.js';
import { checkForm } from '../../src/message/check/form.js';
import { channels, type Channel } from '../../src/playbook/vocabulary.js';

const check = (text: string, channel: Channel, limits = {}) =>
  checkForm(text, { channel, language: 'en', mode: 'live', limits });
const ofMail = (subject: string): string => `Subject: ${subject}\n\nDear customer`;

describe('checking a text’s form', () => {
  it('blocks what the platform refuses and advises on the rest', () => {
    for (const channel of channels) {
      const { limit, strict } = channelRules[channel];
      if (limit === null) continue;
      const [finding] = check('ab '.repeat(Math.max(limit, 400) + 1), channel).filter(
        ({ rule }) => rule === 'too-long',
      );
      expect(finding, channel).to.include({
        rule: 'too-long',
        strength: strict ? 'hard' : 'advice',
        line: 1,
        column: 1,
      });
      expect(finding!.data).to.include({ channel, limit });
      expect('advised' in finding!.data).to.equal(!strict);
    }
  });

  it('says how much has to go, in what the channel counts', () => {
    expect(check('a'.repeat(290), 'x')[0]!.data).to.deep.equal({
      channel: 'x',
      unit: 'characters',
      count: 290,
      limit: 280,
      over: 10,
    });
    expect(check('a'.repeat(330), 'sms')[0]!.data).to.deep.equal({
      channel: 'sms',
      unit: 'segments',
      count: 3,
      limit: 2,
      over: 24,
      advised: 'yes',
    });
    expect(check(`e${'\u0301'.repeat(1600)}`, 'bluesky')[0]!.data).to.include({
      unit: 'bytes',
      count: 3201,
      over: 201,
    });
  });

  it('takes the limit of the server', () => {
    expect(check('a'.repeat(600), 'mastodon')).to.have.length(1);
    expect(check('a'.repeat(600), 'mastodon', { mastodon: 1000 })).to.deep.equal([]);
  });

  it('counts links and hashtags, each told once', () => {
    const [links] = check('1.com 2.com 3.com 4.com 5.com 6.com', 'threads');
    expect(links).to.deep.include({ rule: 'too-many-links', strength: 'hard' });
    expect(links!.data).to.include({ count: 6, limit: 5, over: 1 });
    expect(check('#a '.repeat(6), 'instagram')).to.have.length(1);
    expect(check('#a '.repeat(6), 'instagram')[0]).to.deep.include({ rule: 'too-many-hashtags', strength: 'advice' });
    const many = check('#a '.repeat(40), 'instagram');
    expect(many.map(({ rule, strength, data }) => [rule, strength, data['limit']])).to.deep.equal([
      ['too-many-hashtags', 'hard', 30],
    ]);
  });

  it('names the characters that make an SMS dearer, where they stand, with what to write', () => {
    const text = `Wij zijn geïnformeerd.\n“Café Noë” is dicht ${'en wij werken aan een oplossing '.repeat(3)}…`;
    const found = check(text, 'sms').filter(({ rule }) => rule === 'costly-character');
    expect(found.map(({ rule, strength }) => `${rule} ${strength}`)).to.deep.equal(
      Array.from({ length: 5 }, () => 'costly-character advice'),
    );
    expect(found.map(({ line, column, data }) => [data['character'], data['cure'], line, column])).to.deep.equal([
      ['ï', 'i', 1, 12],
      ['“', '"', 2, 1],
      ['ë', 'e', 2, 9],
      ['”', '"', 2, 10],
      ['…', '...', 2, 117],
    ]);
    expect(found[0]!.data).to.include({ times: 1, others: 0, segments: 3, without: 1 });
  });

  it('is silent on dear characters that cost nothing, and counts where there are many', () => {
    expect(check('Wij zijn geïnformeerd.', 'sms')).to.deep.equal([]);
    expect(check('Wij zijn geïnformeerd.'.repeat(10), 'x')).to.deep.equal([]);
    const [only, ...rest] = check(
      'Приносим извинения за неудобства и уже работаем над решением этого вопроса. '.repeat(2),
      'sms',
    ).filter(({ rule }) => rule === 'costly-character');
    expect(rest).to.deep.equal([]);
    expect(only!.data).to.include({ character: 'П', cure: '', others: 20 });
    expect(check('a\u200b'.repeat(40), 'sms')[0]!.data).to.include({ character: 'U+200B', times: 40 });
  });

  it('looks at a mail’s subject by what its reader sees', () => {
    expect(check(ofMail('a'.repeat(60)), 'email')).to.deep.equal([]);
    expect(check(ofMail('👨‍👩‍👧'.repeat(60)), 'email')).to.deep.equal([]);
    const [finding] = check(ofMail('a'.repeat(61)), 'email');
    expect(finding).to.deep.include({ rule: 'too-long', strength: 'advice' });
    expect(finding!.data).to.include({ channel: 'email subject', count: 61, limit: 60, over: 1 });
    expect(check('no subject', 'email')[0]).to.include({ rule: 'subject-missing', strength: 'hard' });
  });

  it('places what it finds by line and column', () => {
    const found = check('a\n\u200bb {{x}}\n\n\u202ec {{y}}', 'web');
    expect(found.map(({ rule, line, column }) => [rule, line, column])).to.deep.equal([
      ['token-left', 2, 4],
      ['token-left', 4, 4],
      ['hidden-character', 2, 1],
      ['hidden-character', 4, 1],
    ]);
  });
});
