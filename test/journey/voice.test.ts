import { expect } from 'chai';
import { get, getPage } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { crew, Team } from './team.js';

/** What the page and the API tell of a finding. */
interface ToldFinding {
  readonly rule: string;
  readonly strength: string;
  readonly what: string;
  readonly cure: string;
  readonly remedies: readonly { readonly command: string; readonly data: Readonly<Record<string, unknown>> }[];
}

describe('journey: one voice', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  const writer = crew['spokesperson']!;

  /** Puts words of one's own into a draft. @returns what the checks find in it, as the answer to the edit says */
  const edit = async (team: Team, message: string, source: string): Promise<readonly ToldFinding[]> => {
    const { drafts } = await team.done(writer, 'EditMessage', { message, source });
    return (drafts as unknown as { findings: ToldFinding[] }[])[0]!.findings;
  };

  it('lets nobody say that the vast majority can log in while half of them cannot', async () => {
    const team = await Team.start(service, { playbook: 'service-outage', languages: ['en'] });
    // As TSB did in 2018: the sheet knows better.
    await team.fact('logged-in-at-once', 50, {
      type: 'number',
      unit: { en: '% of customers', nl: '% van de klanten' },
      label: { en: 'how many customers can log in at once', nl: 'hoeveel klanten in één keer kunnen inloggen' },
    });
    const { id, text } = await team.write({ kind: 'acknowledgement', audience: 'customers', channel: 'facebook' });
    const wrong = 'Customers can log in: it works smoothly for the vast majority of our customers.';
    const findings = await edit(team, id, wrong);
    expect(findings[0], JSON.stringify(findings)).to.include({ rule: 'quantifier-contradicts', strength: 'hard' });
    expect(findings[0]!.what).to.include('vast majority');
    const [refused] = await team.refused(writer, 'SubmitMessage', { message: id }, 'FINDING');
    expect(refused!.data['rule']).to.equal('quantifier-contradicts');
    expect(refused!.text).to.include('50');
    expect(refused!.remedies.map(({ command }) => command)).to.deep.equal(['EditMessage']);
    // Nothing that was typed is lost by the refusal.
    expect((await team.told(id)).text).to.equal(wrong);

    const right =
      'Customers can log in, but not all of them: half of our customers get in at once. We are working on it.';
    expect((await edit(team, id, right)).filter(({ strength }) => strength === 'hard')).to.deep.equal([]);
    await team.release(await team.approveAnew(id));
    expect((await team.told(id)).text)
      .to.equal(right)
      .and.not.equal(text);
  });

  it('lets a correction out at once, and lists the older post that it contradicts', async () => {
    const team = await Team.start(service, { playbook: 'service-outage', languages: ['en'] });
    const post = await team.write({ kind: 'acknowledgement', audience: 'customers', channel: 'facebook' });
    await edit(team, post.id, 'About 500 customers are affected. We are working on it.');
    await team.release(await team.approveAnew(post.id));
    expect((await team.look()).regions['voice']!.id).to.equal('aligned');

    const followed = await team.fact('affected-count', 240_000);
    expect(followed).to.include('MessageStaled').and.to.include('VoiceDiverged');
    const voice = (await get(service, `/incidents/${team.incident}/voice`)).body as {
      voice: { id: string };
      index: number;
      contradictions: { message: string; fact: string; what: string }[];
      divergences: { to: string | null }[];
    };
    expect(voice.contradictions).to.have.length(1);
    expect(voice.contradictions[0]).to.include({ message: post.id, fact: 'affected-count' });
    expect(voice.contradictions[0]!.what).to.include('500');
    expect(voice.index).to.be.lessThan(100);

    // The right figure does not wait until the wrong one is gone.
    const correction = await team.write({ kind: 'correction', audience: 'public', channel: 'facebook' });
    await edit(
      team,
      correction.id,
      'Earlier we wrote that about 500 customers are affected. That was wrong: it is {{affected-count}}.',
    );
    await team.release(await team.approveAnew(correction.id));
    const { regions, facts } = await team.look();
    expect(regions['voice']!.id).to.equal('diverging');
    expect(facts.recorded.find(({ key }) => key === 'affected-count')!.wrongIn).to.deep.equal([post.id]);

    await team.done(writer, 'WithdrawMessage', { message: post.id, reason: 'Corrected in another post' });
    expect((await team.look()).regions['voice']!.id).to.equal('aligned');
    const after = (await get(service, `/incidents/${team.incident}/voice`)).body as typeof voice;
    expect(after.divergences.map(({ to }) => to === null)).to.deep.equal([false]);
  });

  it('lists in the room a text that is wrong only because another text that is out says otherwise', async () => {
    const team = await Team.start(service, { playbook: 'service-outage', languages: ['en'] });
    const listed = async (id: string): Promise<string> => {
      const { text } = await getPage(service, `/incidents/${team.incident}`);
      return new RegExp(`<li><a href="/incidents/${team.incident}/messages/${id}">.*?</li>`).exec(text)?.[0] ?? '';
    };
    const post = await team.write({ kind: 'acknowledgement', audience: 'customers', channel: 'facebook' });
    await edit(team, post.id, 'About 500 customers are affected. We are working on it.');
    await team.release(await team.approveAnew(post.id));
    expect(await listed(post.id), 'what is out and right needs nobody').to.equal('');
    const other = await team.approve({ kind: 'acknowledgement', audience: 'public', channel: 'x' });
    // Somebody posted another figure by hand; no fact says which is right.
    await team.release({ ...other, text: 'About 900,000 customers are affected. We are working on it.' });
    expect(await listed(post.id)).to.include('out, and no longer right');
    expect(await listed(other.id)).to.not.equal('');
    await team.done(writer, 'WithdrawMessage', { message: other.id, reason: 'The figure was wrong' });
    expect(await listed(post.id)).to.equal('');
  });

  it('takes an apology that names the supplier and owns the duty, and none that only names the supplier', async () => {
    const team = await Team.start(service, { playbook: 'viral-service-failure', languages: ['en'] });
    await team.samples('organisation', 'topic');
    const { id } = await team.write({ kind: 'apology', audience: 'public', channel: 'web' });
    const judged = async (source: string) => {
      await edit(team, id, source);
      const { body } = await get(service, `/incidents/${team.incident}/messages/${id}`);
      return body as { judgement: { score: number; errors: number }; findings: ToldFinding[] };
    };
    const letter = (blame: string): string =>
      [
        'We apologise to everybody who stood on the quay on Sunday.',
        `We sold you a ticket and left you behind. ${blame}`,
        'We pay back your ticket twice by Friday 15 March.',
        'From today we sell no more tickets than there are seats, so that this does not happen again.',
        'Example Name, managing director',
      ].join('\n\n');
    const blaming = await judged(letter('This was caused by our supplier, who sent too small a boat.'));
    expect(blaming.findings.map(({ rule }) => rule)).to.include('scapegoat');
    expect(blaming.judgement.errors).to.be.greaterThan(0);
    const owning = await judged(
      letter(
        'Our supplier sent too small a boat, but it was our job to check that, and we did not. That is our fault.',
      ),
    );
    expect(owning.findings.map(({ rule }) => rule)).to.not.include('scapegoat');
    expect(owning.judgement, JSON.stringify(owning.findings)).to.include({ errors: 0 });
    expect(owning.judgement.score).to.be.at.least(70);
  });

  it('asks whoever may promise money for his yes, whatever kind of text it is', async () => {
    const team = await Team.start(service, { playbook: 'service-outage', languages: ['en'] });
    const { id } = await team.write({ kind: 'acknowledgement', audience: 'customers', channel: 'facebook' });
    await edit(team, id, 'We will refund everybody one month.');
    await team.done(writer, 'SubmitMessage', { message: id });
    expect((await team.told(id)).approvalsMissing).to.include('chair');
    await team.release(await team.approveAnew(id));
    expect((await team.told(id)).state).to.equal('published');
  });

  it('lets a soft finding pass for these words once somebody who may has said why', async () => {
    const team = await Team.start(service, { playbook: 'service-outage', languages: ['en'] });
    const { id } = await team.write({ kind: 'acknowledgement', audience: 'customers', channel: 'facebook' });
    await edit(team, id, 'We are there for you on Tuesday 12 April 2030.');
    await team.approveAnew(id);
    const [reason] = await team.refused(writer, 'ReleaseMessage', { message: id }, 'FINDING');
    expect(reason).to.include({ criterion: 'weekday-wrong', strength: 'soft' });
    const allow = reason!.remedies.find(({ command }) => command === 'OverrideCriterion')!;
    expect(allow.text).to.include('exception');
    await team.refused(writer, 'OverrideCriterion', { ...allow.data, reason: 'I like it' }, 'ROLE_NEEDED');
    await team.done(crew['chair']!, 'OverrideCriterion', { ...allow.data, reason: 'It is how our calendar says it' });
    // Other words are asked about anew.
    await edit(team, id, 'We are there for you on Tuesday 19 April 2030.');
    await team.approveAnew(id);
    await team.refused(writer, 'ReleaseMessage', { message: id }, 'FINDING');
    await team.done(crew['chair']!, 'OverrideCriterion', { ...allow.data, reason: 'The same again' });
    await team.release(await team.told(id));
  });
});
