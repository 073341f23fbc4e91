import { expect } from 'chai';
import { Desk, withContacts } from '../support/http.js';
import { startService, type TestService } from '../support/service.js';

describe('journey: facts that change', () => {
  let service: TestService;
  let desk: Desk;

  beforeEach(async () => {
    service = await startService();
    await withContacts(service, ['staff', 'partners', 'affected', 'customers']);
    desk = await Desk.open(service, 'Eva', { playbook: 'rumour', title: 'Glass in the yoghurt', languages: ['en'] });
  });
  afterEach(() => service.stop());

  it('new victims take transparency back to listening; what is out is wrong until it is replaced', async () => {
    for (let stage = 0; stage < 3; stage++) await desk.insist('AdvanceStage');
    let view = await desk.look();
    expect(view.stage.id).to.equal('transparency');
    const out = view.messages.filter(({ state }) => state === 'published');
    expect(view.regions['voice']!.id).to.equal('aligned');

    // A first figure is work going well; another one, once it was certain, is not.
    const revised = await desk.done('Xander', 'ReviseFact', {
      key: 'people-harmed',
      value: 3,
      status: 'confirmed',
      source: 'A hospital called',
    });
    expect(revised.entries.map(({ type }) => type)).to.include('StageReopened');
    await desk.done('Xander', 'ReviseFact', {
      key: 'true-story',
      value: { en: 'In one batch there was glass. Do not eat it.' },
      status: 'confirmed',
      source: 'Second laboratory',
    });
    view = await desk.look();
    expect(view.stage.id).to.equal('listen');
    expect(view.regions['voice']!.id).to.equal('diverging');
    const wrong = view.messages.filter(({ state, stale }) => state === 'published' && stale.length > 0);
    expect(wrong.length).to.be.above(0).and.at.most(out.length);
    expect(view.facts.recorded.find(({ key }) => key === 'true-story')!.wrongIn).to.include.members(
      wrong.filter(({ stale }) => stale.includes('true-story')).map(({ id }) => id),
    );
    // What was vouched for before must be vouched for again.
    expect(view.exits.find(({ id }) => id === 'concerns-counted')!.standing).to.equal('unmet');
    expect(view.clocks.find(({ id }) => id === 'acknowledge')!.standing).to.equal('running');

    for (const { id, kind, audience, channel, language } of wrong) {
      const { regions } = await desk.look();
      expect(regions['voice']!.id).to.equal('diverging');
      await desk.insist('DraftMessage', { kind, audience, channel, language, replaces: id }, ['webcare']);
      const { id: message, text } = await desk.message(kind, channel, language, audience);
      expect(message).to.not.equal(id);
      await desk.insist('ReleaseMessage', { message }, ['webcare']);
      if (channel !== 'email') await desk.done('Wim', 'ConfirmPosted', { message, text });
      expect((await desk.look()).messages.find((one) => one.id === id)!.state).to.equal('superseded');
    }
    expect((await desk.look()).regions['voice']!.id).to.equal('aligned');
    await desk.insist('AdvanceStage');
    expect((await desk.look()).stage.id).to.equal('apologise');
  });

  it('a material revision voids an approval, and lists what is out and wrong', async () => {
    await desk.insist('AdvanceStage');
    const published = (await desk.look()).messages.filter(
      ({ state, text }) => state === 'published' && text.includes('glass'),
    );
    expect(published.length).to.be.above(0);
    await desk.insist(
      'DraftMessage',
      { kind: 'holding-statement', audience: 'press', channel: 'press', language: 'en' },
      ['webcare'],
    );
    const { id: message, hash } = await desk.message('holding-statement', 'press', 'en');
    await desk.done('Wim', 'SubmitMessage', { message });
    await desk.done('Eva', 'ApproveMessage', { message, hash });

    // A typing error is not material: the approval stands, and nothing that is out becomes wrong.
    const sheet = (await desk.look()).facts.recorded;
    const before = sheet.find(({ key }) => key === 'what-happened')!;
    await desk.done('Finn', 'ReviseFact', {
      ...pick(before),
      value: { en: 'Since Sunday a video goes round that shows glass in our yoghurt.' },
      source: 'Spelling',
      material: false,
    });
    expect((await desk.message('holding-statement', 'press', 'en')).state).to.equal('approved');

    const { entries, drafts } = await desk.done('Finn', 'ReviseFact', {
      ...pick(before),
      value: { en: 'Since Saturday two videos go round that show glass in our yoghurt.' },
      source: 'Webcare',
      material: true,
    });
    expect(entries.map(({ type }) => type)).to.include.members([
      'FactRevised',
      'ApprovalVoided',
      'MessageRedrafted',
      'MessageStaled',
      'VoiceDiverged',
    ]);
    expect(drafts.find((draft) => draft.message === message)!.text).to.include('two videos');
    const view = await desk.look();
    expect(view.messages.find(({ id }) => id === message)!.state).to.equal('draft');
    await desk.refused('Wim', 'ReleaseMessage', { message }, 'MESSAGE_STATE');
    const wrong = view.facts.recorded.find(({ key }) => key === 'what-happened')!.wrongIn;
    expect(wrong.length).to.be.above(0);
    expect(wrong).to.deep.equal(
      view.messages
        .filter(({ state, stale }) => state === 'published' && stale.includes('what-happened'))
        .map(({ id }) => id),
    );
    expect(view.regions['voice']!.id).to.equal('diverging');
    // What to do now begins with what is wrong in public.
    expect(
      view.next.some(({ command, data }) => command === 'DraftMessage' && wrong.includes(String(data['replaces']))),
    ).to.equal(true);
  });
});

const pick = ({ key }: { key: string }) => ({ key, status: 'confirmed' });
