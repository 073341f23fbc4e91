import { expect } from 'chai';
import type { Manner } from '../../src/listening/draft.js';
import { movesToPrivate } from '../../src/listening/private.js';
import { invitationFor, outcomeFor } from '../../src/listening/reply/going-private.js';
import { personalIn } from '../../src/listening/reply/personal.js';
import { phrases, type Voice } from '../../src/listening/reply/phrase.js';
import { isDeflection, replyId, standingOf, type ReplySort } from '../../src/listening/reply/standing.js';
import type { Mention } from '../../src/listening/mention.js';
import { at } from './support.js';

const ours = (id: string, change: Partial<Mention> = {}): Mention => ({
  id,
  source: 'x',
  channel: 'x',
  author: 'us',
  inbound: false,
  at: at(0),
  text: 'At ten.',
  inReplyTo: '1',
  url: null,
  reach: null,
  ...change,
});
const sort = (one: ReplySort): Mention => ours(replyId(one, { to: 'x/1', by: 'Eva', text: one, before: [] }));

describe('listening: going on in private', () => {
  it('is neither open nor answered until the outcome is there, whatever else we said', () => {
    expect(standingOf([])).to.equal('open');
    expect(standingOf([ours('9')])).to.equal('answered');
    expect(standingOf([sort('private')])).to.equal('private');
    expect(standingOf([sort('private'), ours('9'), sort('answer')])).to.equal('private');
    expect(standingOf([sort('private'), sort('outcome')])).to.equal('answered');
    expect(standingOf([sort('private'), sort('outcome'), sort('private')])).to.equal('private');
  });

  it('counts as a move to private, as an answer in private and one that asks for it do', () => {
    expect([sort('private'), ours('9', { channel: 'private' }), ours('8', { text: 'Stuur ons een DM' })].map(isDeflection)).to.deep.equal([true, true, true]); // prettier-ignore
    expect([sort('answer'), sort('outcome')].map(isDeflection)).to.deep.equal([false, false]);
    const outcome = {
      ...sort('outcome'),
      text: 'We looked into it in your private message, and sent the order again.',
    };
    expect(isDeflection(outcome), 'it tells in public what came of it').to.equal(false);
  });

  it('is asked for by no answer that is drafted', () => {
    for (const { invitation: _, outcome: __, ...said } of Object.values(phrases))
      for (const line of Object.values(said).flat())
        expect(isDeflection({ ...sort('answer'), text: line }), line).to.equal(false);
  });

  it('is asked for in words that whoever measures an export knows again', () => {
    for (const voice of Object.keys(phrases) as Voice[])
      for (const line of phrases[voice].invitation) expect(movesToPrivate(line), line).to.equal(true);
  });

  it('invites by name where that is safe, and tells the outcome without one', () => {
    const manner: Manner = { address: 'informal', fallback: 'nl', isExercise: true };
    const asker = {
      mention: { id: 'x/1', author: 'Anna Jansen', channel: 'x' },
      understanding: { kind: 'complaint', needs: [], language: 'nl' },
    } as const;
    expect(invitationFor(asker, manner))
      .to.include('Anna')
      .and.match(/^OEFENING: /);
    expect(outcomeFor(asker, manner)).to.not.include('Anna');
    expect(outcomeFor(asker, manner)).to.match(/^OEFENING: .*\{\{wat is er gedaan\}\}$/);
  });
});

describe('listening: what tells who somebody is', () => {
  const found = (text: string, author = 'Anna Jansen'): string[] =>
    personalIn(text, author, {}).map(({ strength, data }) => `${strength} ${String(data['sort'])} ${String(data['says'])}`); // prettier-ignore

  it('is the name or handle of who asked; a part of it only asks for another look', () => {
    expect(found('We hebben anna jansen geholpen.')).to.deep.equal(['hard name anna jansen']);
    expect(found('We hebben Anna geholpen, en de annalen bijgewerkt.')).to.deep.equal(['soft name Anna']);
    expect(found('Dank @boze_klant_82!', '@boze_klant_82')).to.deep.equal(['hard name boze_klant_82']);
    expect(found('Op 3 jan is Jan gebeld.', 'Jan')).to.deep.equal(['soft name Jan']);
    expect(found('Dank je, @jan!', '@Jan')).to.deep.equal(['hard name @jan']);
    expect(found('De storing is voorbij.', 'Jan Storing')).to.deep.equal([]);
    expect(found('Hij is gebeld.', 'Hi')).to.deep.equal([]);
  });

  it('is a number of an order, a customer or a file, and a postcode', () => {
    expect(found('Bestelling 88123456 is verstuurd.')).to.deep.equal(['hard number 88123456']);
    expect(found('Dossier NL-2026/00412 is dicht.')).to.deep.equal(['hard number NL-2026/00412']);
    expect(found('Verstuurd naar 1234 AB, en naar 1234AB.')).to.deep.equal(['hard place 1234 AB', 'hard place 1234AB']);
  });

  it('is no amount, count, date, year or contact', () => {
    const text = 'Op 10-3-2026 om 10.30 uur kregen 12.500 klanten € 12500 terug; zie https://bank.example/a/1234567.';
    expect(found(text)).to.deep.equal([]);
  });

  it('is found in little time, whatever is sent', () => {
    const began = process.cpuUsage();
    for (const part of ['Anna ', '1234-', '9'.repeat(60), '1234 A', 'a@'])
      personalIn(part.repeat(10_000 / part.length), 'Anna Jansen', {});
    const { user } = process.cpuUsage(began);
    expect(user / 1000, 'ms').to.be.below(2000);
  });
});
