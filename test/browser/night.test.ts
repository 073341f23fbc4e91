import { expect } from 'chai';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { overflows, smallTargets } from '../support/browser.js';
import { freshFolders } from '../support/folder.js';
import type { Hands } from '../support/hands.js';
import { type Desk, put } from '../support/http.js';
import { Play, type Manner } from '../support/play.js';
import { startService } from '../support/service.js';
import { Site } from '../support/site.js';

/** From home to a statement that is out: nobody alone at night has more in him. */
const mostActs = 12;
const officer = 'Noor';

describe('one duty officer alone at night, in a browser', () => {
  const fresh = freshFolders();
  let play: Play;
  afterEach(() => play.close());
  const site = Site.forEachTest(async () => {
    const folder = join(fresh(), 'organisation');
    mkdirSync(folder);
    writeFileSync(join(folder, 'organisation.yaml'), 'name: Noorderbank\n');
    const service = await startService({
      at: '2026-03-09T10:00:00.000Z',
      own: { folder, playbooks: ['contested-plan'] },
    });
    // In daylight, with time to read: two people approve the words.
    const approved = await put(service, '/preapprovals', 'Ann', {
      playbook: 'contested-plan',
      kind: 'holding-statement',
      audience: 'public',
      channel: 'web',
      language: 'nl',
      author: 'Eva',
      approver: 'Ann',
      expiresAt: '2026-06-01T00:00:00Z',
    });
    expect(approved.status).to.equal(200);
    service.clock.moveTo('2026-03-10T02:10:00.000Z');
    return service;
  });

  const ways: readonly (readonly [string, Manner])[] = [
    ['by mouse', { language: 'nl' }],
    ['by keyboard', { language: 'nl', keys: true }],
    ['with a thumb, on a phone', { language: 'nl', thumb: true }],
    ['with JavaScript off', { language: 'nl', script: false }],
  ];
  for (const [how, manner] of ways) {
    it(`releases what was approved beforehand in ${mostActs} acts at most, ${how}`, async () => {
      play = new Play(site, manner);
      const visited: string[] = [];
      play.arrived = async (page: Page) => {
        visited.push(new URL(page.url()).pathname);
        expect(await overflows(page), `${page.url()} scrolls sideways`).to.equal(false);
        if (manner.thumb === true) expect(await smallTargets(page), page.url()).to.deep.equal([]);
      };
      const hands = await play.person(officer);
      const before = hands.acts;
      const desk = await play.open(officer, 'plan', { playbook: 'contested-plan' });
      await shortest(hands, desk);

      const acts = hands.log.slice(before);
      process.stdout.write(`      ${acts.length} acts ${how}:\n${acts.map((act) => `        ${act}\n`).join('')}`);
      expect(acts.length).to.be.at.most(mostActs);
      expect(new Set(visited).size, 'it met pages').to.be.above(3);
      const view = await desk.look();
      expect(view.messages.map(({ kind, state }) => [kind, state])).to.deep.equal([['holding-statement', 'released']]);
      expect(view.messages[0]!.text).to.include('Noorderbank').and.include('aanbiedingen');
      expect(view.overrides).to.deep.equal([]);
      expect(await desk.journal('refusals')).to.deep.equal([]);
      const given = (await desk.journal()).flatMap(({ entries }) => entries);
      expect(given.find(({ type }) => type === 'ApprovalGiven')).to.not.equal(undefined);
    });
  }

  /** From the open incident on: stop what would jar, fill in what the text lacks, let it go. */
  async function shortest(hands: Hands, desk: Desk): Promise<void> {
    const { page } = hands;
    const room = page.locator('[data-live=next]');
    await play.go(hands, room.locator('a[href*="/drafting?"]'));
    await hands.type(page.getByLabel(/waar dit over gaat.*Nederlands/i), 'ons plan voor aanbiedingen');
    await hands.type(
      page.getByLabel(/wat er is gebeurd.*Nederlands/i),
      'Een krant schrijft dat wij aanbiedingen willen testen.',
    );
    await hands.tick(page.getByLabel(/stop alle campagnes/i));
    await play.go(hands, page.locator('form[action$="/drafting"] button[type=submit]'));
    await play.go(hands, page.locator('form[action$="/commands/ReleaseMessage"] button[type=submit]').first());
    expect(page.url()).to.include(`/incidents/${desk.incident}/messages/`);
  }
});
