import { expect } from 'chai';
import { answersOf, toldOf, type Choices } from '../../src/listening/answer.js';
import { Concerns, type Voiced } from '../../src/listening/concern.js';
import { figuresFrom, type Tally } from '../../src/listening/figures.js';
import { Rumours } from '../../src/listening/rumour.js';
import { signalsFrom } from '../../src/listening/signal.js';
import { loudness, type Heard } from '../../src/listening/spike.js';
import { getPage } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';
import { crew, Team } from './team.js';

/** What people say, in words of our own. */
const storm = [
  'Verkoopt de bank mijn betaalgegevens aan bedrijven?',
  'Mijn betaalgegevens aan bedrijven verkopen? Hoe durven jullie',
  'Krijgen bedrijven straks mijn betaalgegevens te zien?',
  'Betaalgegevens zijn niet voor bedrijven, stop hiermee',
  'Hoe kan ik mij afmelden voor persoonlijke aanbiedingen?',
  'Afmelden voor die persoonlijke aanbiedingen, waar?',
  'Waar kan ik persoonlijke aanbiedingen uitzetten en afmelden?',
];

/** A stand-in for the archive: what was said, with what an answer of its own became of it. */
class Ear {
  readonly concerns = new Concerns();
  readonly rumours = new Rumours();
  readonly said: Voiced[] = [];
  answered = 0;

  constructor(
    readonly team: Team,
    readonly service: TestService,
  ) {}

  hear(...texts: readonly string[]): void {
    for (const text of texts) {
      const count = this.said.length;
      const one: Voiced = {
        id: `x/${count}`,
        author: `person ${count}`,
        at: this.service.clock.now(),
        text,
        language: 'nl',
        kind: text.includes('?') ? 'question' : 'complaint',
      };
      this.said.push(one);
      this.concerns.add(one);
      this.rumours.add(one);
    }
  }

  async measure(choices: Choices = {}, more: Partial<Tally> = {}): Promise<string[]> {
    const now = this.service.clock.now();
    const { state } = await this.service.engine.look(this.team.incident);
    const asked = this.said.filter(({ kind }) => kind === 'question').length;
    const tally: Tally = {
      window: { from: state.openedAt, to: now },
      mentions: this.said.length,
      counted: this.concerns.taken,
      kinds: { question: asked, complaint: this.said.length - asked, compliment: 0, other: 0 },
      questions: { asked, answered: this.answered },
      complaints: { asked: this.said.length - asked, answered: 0 },
      responseMedianMin: null,
      ...more,
    };
    const figures = figuresFrom(tally, toldOf(this.concerns.list(now), answersOf(state), choices));
    const answer = await this.service.engine.hear(this.team.incident, { type: 'MeasureListening', data: { figures } });
    return 'entries' in answer ? answer.entries.map(({ type }) => type) : [];
  }
}

describe('journey: listening opens and closes the way', () => {
  let service: TestService;

  beforeEach(async () => {
    service = await startService();
  });
  afterEach(() => service.stop());

  it('measures what people ask, and lets nobody past it by his word', async () => {
    const team = await Team.start(service, { playbook: 'contested-plan', languages: ['nl'] });
    const ear = new Ear(team, service);
    ear.hear(...storm, ...storm, ...storm);
    expect(await ear.measure()).to.deep.equal(['ListeningMeasured']);
    expect(await ear.measure(), 'nothing new').to.deep.equal([]);

    // The exit of listening reads the figures: counted, and not answered in public.
    const unmet = await team.refused(crew['lead']!, 'AdvanceStage', {}, 'CONCERNS_UNANSWERED');
    expect(unmet.map(({ criterion }) => criterion)).to.not.include('concerns-counted');
    const concern = unmet.find(({ code }) => code === 'CONCERNS_UNANSWERED')!;
    expect(concern.text).to.include('betaalgegevens').and.to.include('0% is answered in public');
    await team.refused(
      crew['webcare']!,
      'AttestCriterion',
      { criterion: 'concerns-answered', reason: 'We told them' },
      'MEASURED_HERE',
    );
    const dutch = await team.give(crew['lead']!, 'AdvanceStage', {}, { 'Accept-Language': 'nl' });
    expect(JSON.stringify(dutch.body)).to.include('Dit heeft nog geen openbaar antwoord: ');

    // A person says that the acknowledgement answers both: then it does, once it is out.
    await team.samples('topic', 'what-happened');
    const [first, second] = ear.concerns.list(service.clock.now());
    const pinned = await team.publish({ kind: 'acknowledgement', audience: 'public', channel: 'x', language: 'nl' });
    const choices = { [first!.id]: pinned.id, [second!.id]: pinned.id };
    await team.later(2);
    expect(await ear.measure(choices)).to.deep.equal(['ListeningMeasured']);
    const after = (await team.look()).exits.find(({ id }) => id === 'concerns-answered');
    expect(after!.standing).to.equal('met');
    await team.until('apologise');

    // Questions are covered by lines of the questions and answers alone, and a public answer is none.
    await team.until('consistent-messaging');
    const covered = async () => (await team.look()).exits.find(({ id }) => id === 'questions-covered')!;
    expect((await covered()).standing).to.equal('unmet');
    const [uncovered] = await team.refused(crew['lead']!, 'AdvanceStage', {}, 'QUESTIONS_UNCOVERED');
    expect(uncovered!.text).to.match(/\S/);
    const qa = await team.publish({ kind: 'qa', audience: 'public', channel: 'web', language: 'nl' });
    const { state } = await service.engine.look(team.incident);
    const line = answersOf(state).find(({ id }) => id.startsWith(`${qa.id}/`))!;
    expect(line.question).to.match(/\?$/);
    await team.later(2);
    await ear.measure({ [first!.id]: line.id, [second!.id]: line.id });
    expect((await covered()).standing).to.equal('met');

    // New questions come in, and it is unmet again.
    const reread = 'Kan ik mijn spaarrekening bij de bank morgen nog openen?';
    ear.hear(...Array.from({ length: 30 }, () => reread));
    await team.later(2);
    await ear.measure({ [first!.id]: line.id, [second!.id]: line.id });
    const again = await covered();
    expect(again.standing).to.equal('unmet');
    expect(again.reasons[0]!.text).to.include('spaarrekening');
    await team.refused(crew['lead']!, 'AdvanceStage', {}, 'QUESTIONS_UNCOVERED');
    const third = ear.concerns.list(service.clock.now())[0]!;
    await team.later(2);
    await ear.measure({ [first!.id]: line.id, [second!.id]: line.id, [third.id]: line.id });
    await team.until('transparency');
    expect(service.reported).to.deep.equal([]);

    // However often it is counted, the last acts stay at hand.
    const { recent } = await service.engine.look(team.incident);
    expect(recent.flatMap(({ entries }) => entries.map(({ type }) => type))).to.not.include('ListeningMeasured');

    // The journal tells it, and holds nobody's words.
    const journal = await team.journal();
    const told = journal.flatMap(({ entries }) => entries).filter(({ type }) => type === 'ListeningMeasured');
    expect(told[0]!.said).to.match(/^We counted 21 reactions: 18 questions and 3 complaints\./);
    const raw = JSON.stringify(await service.engine.journal(team.incident));
    for (const text of [...storm, reread]) expect(raw).to.not.include(text);
    expect(raw).to.not.include('person 3');
  });

  it('brings danger, a rumour and a spike to a person, and knows when they are over', async () => {
    const team = await Team.start(service, { playbook: 'contested-plan', languages: ['nl'] });
    const ear = new Ear(team, service);
    await team.fact('customers-reached', 1900);
    ear.hear('Het gaat om 50.000 klanten', 'Klopt het dat het om 50.000 klanten gaat?');
    const { state } = await service.engine.look(team.incident);
    const now = service.clock.now();
    const rumours = ear.rumours.list(state.facts, { at: now, timeZone: state.timeZone });
    const earlier = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString();
    const bins = Array.from({ length: 6 * 24 * 5 }, (_, index): Heard => {
      const mentions = index < 6 ? 30 : 1;
      return { at: earlier(index * 10), mentions, complaints: mentions };
    });
    const loud = loudness('mentions', bins, { at: now, since: earlier(60 * 24 * 5) });
    const urgent = [{ id: 'x/7', at: now, need: 'danger' as const }];
    for (const heard of signalsFrom(urgent, rumours, [loud])) await service.engine.hear(team.incident, heard);
    for (const heard of signalsFrom(urgent, rumours, [loud])) {
      const { version } = await service.engine.hear(team.incident, heard);
      expect(version, 'said once').to.equal((await team.look()).version);
    }

    const { next } = await team.look();
    expect(next[0]!.text).to.equal(
      'See to this now, and say what was done: somebody who may be in danger, in 1 message',
    );
    expect(next[0]!.command).to.equal('SettleSignal');
    const texts = next.map(({ text }) => text).join('\n');
    expect(texts).to.include('a rumour that contradicts the fact sheet, on “');
    expect(texts).to.include('30 times the usual 6');
    const page = await getPage(service, `/incidents/${team.incident}`);
    expect(page.text).to.include('somebody who may be in danger').and.to.include('commands/SettleSignal');
    expect(page.text).to.match(/inbox\?need&#x3D;danger">Read the messages/);
    await team.done(crew['webcare']!, 'SettleSignal', {
      ...next[0]!.data,
      what: 'Called her; a neighbour is with her',
    });
    expect((await team.look()).next[0]!.text).to.not.include('danger');

    await service.engine.hear(team.incident, { type: 'EndSignal', data: { key: 'spike mentions' } });
    const said = (await team.journal()).flatMap(({ entries }) => entries.map((entry) => entry.said)).join('\n');
    expect(said).to.include('We heard of somebody who may be in danger, in 1 message.');
    expect(said).to.include('Called her; a neighbour is with her.');
    expect(said).to.include('This was over: a spike in reactions: 180 an hour, 30 times the usual 6.');
    expect(service.reported).to.deep.equal([]);
  });
});
