import { expect } from 'chai';
import type { Remedy } from '../../src/incident/reason.js';
import { fillRemedy } from '../../src/incident/sample.js';
import { Desk, people, withContacts, type ToldIncident, type ToldMessage, type ToldReason } from '../support/http.js';
import type { TestService } from '../support/service.js';

/** Who holds which role: everybody one, so that nobody approves what he wrote. */
export const crew: Readonly<Record<string, string>> = {
  ...people,
  'vice-chair': 'Vera',
  'family-contact': 'Fay',
  safety: 'Sam',
  hr: 'Hanna',
  dpo: 'Dirk',
  'it-security': 'Iris',
  'customer-contact': 'Cas',
  'incident-manager': 'Ingo',
  quality: 'Quinn',
  'shop-contact': 'Sofie',
  care: 'Cara',
  'investor-relations': 'Ivo',
  contact: 'Coen',
  operations: 'Olaf',
};

/** A clock with its due time, as the API tells it. */
export interface ToldClock {
  readonly id: string;
  readonly dueAt: string;
  readonly metAt: string | null;
  readonly standing: string;
}

export interface Text {
  readonly kind: string;
  readonly audience: string;
  readonly channel: string;
  readonly language?: string;
}

/** An incident with a whole team, which can also be left to what the service itself says is to be done now. */
export class Team extends Desk {
  /** Opens an incident as its lead, gives every role its person and every audience readers in each language. */
  static async start(service: TestService, data: { playbook: string; [key: string]: unknown }): Promise<Team> {
    const { incident } = await Desk.open(service, crew['lead']!, { title: 'It happened', ...data });
    const team = new Team(service, incident);
    const { audiences, roles } = (await service.engine.look(incident)).library.playbook;
    await withContacts(
      service,
      audiences.map(({ id }) => id),
    );
    for (const { id } of roles.filter((role) => role.id !== 'lead'))
      await team.done(crew['lead']!, 'AssignRole', { role: id, person: crew[id] });
    return team;
  }

  /** Ticks off tasks, each as whoever has it. */
  async tick(...tasks: string[]): Promise<void> {
    for (const task of tasks) await this.done(crew['lead']!, 'CompleteTask', { task });
  }

  /** Records a confirmed fact, or revises it. @returns what followed */
  async fact(key: string, value: unknown, more: object = {}): Promise<string[]> {
    const known = (await this.look()).facts.recorded.some((fact) => fact.key === key);
    const data = { key, value, status: 'confirmed', source: 'The duty officer', ...more };
    const { entries } = await this.done(crew['fact-owner']!, known ? 'ReviseFact' : 'RecordFact', data);
    return entries.map(({ type }) => type);
  }

  /** Confirms facts with the playbook's samples. */
  async samples(...keys: string[]): Promise<void> {
    const { facts } = (await this.service.engine.look(this.incident)).library.playbook;
    for (const key of keys) await this.fact(key, facts.find((fact) => fact.key === key)!.sample);
  }

  /** Drafts a text; facts that it needs and nobody has recorded are filled in with the playbook's samples. */
  async write({ language = 'en', ...text }: Text): Promise<ToldMessage> {
    await this.insist('DraftMessage', { ...text, language }, ['spokesperson']);
    return this.message(text.kind, text.channel, language, text.audience);
  }

  /** Writes a text and has it approved by everybody who must; it then waits to be released. */
  async approve(text: Text): Promise<ToldMessage> {
    const { id } = await this.write(text);
    return this.approveAnew(id);
  }

  /** Has a draft approved, which may have been voided by a fact that changed since. */
  async approveAnew(id: string): Promise<ToldMessage> {
    const { state, hash } = await this.told(id);
    if (state === 'draft') await this.done(crew['spokesperson']!, 'SubmitMessage', { message: id });
    for (const role of (await this.told(id)).approvalsMissing)
      await this.done(crew[role]!, 'ApproveMessage', { message: id, hash });
    const message = await this.told(id);
    expect(message.state).to.equal('approved');
    return message;
  }

  /** Releases an approved text and, where that is done by hand, posts it. */
  async release({ id, channel, text }: ToldMessage): Promise<void> {
    await this.done(crew['spokesperson']!, 'ReleaseMessage', { message: id });
    if (channel !== 'email') await this.done(crew['spokesperson']!, 'ConfirmPosted', { message: id, text });
    expect((await this.told(id)).state).to.equal('published');
  }

  async publish(text: Text): Promise<ToldMessage> {
    const message = await this.approve(text);
    await this.release(message);
    return message;
  }

  async told(id: string): Promise<ToldMessage & { approvalsMissing: string[] }> {
    const { messages } = await this.look();
    return messages.find((message) => message.id === id) as ToldMessage & { approvalsMissing: string[] };
  }

  async clock(id: string): Promise<ToldClock> {
    const clocks = (await this.look()).clocks as readonly ToldClock[];
    const found = clocks.find((clock) => clock.id === id);
    expect(found, `the clock ${id} runs`).to.not.equal(undefined);
    return found!;
  }

  /** Gives a command that must be refused for exactly these reasons, in the asker's language, and must change nothing.
   *  @returns the reasons, as they are told in English */
  async stopped(by: string, type: string, data: object, ...codes: string[]): Promise<ToldReason[]> {
    const { version: _, ...before } = await this.look();
    const reasons = await this.refused(by, type, data, ...codes);
    expect([...new Set(reasons.map(({ code }) => code))]).to.have.members(codes);
    const dutch = await this.give(by, type, data, { 'Accept-Language': 'nl' });
    expect(dutch.body.detail).to.match(/^Er is niets veranderd/);
    for (const [index, { text }] of (dutch.body.reasons as ToldReason[]).entries()) {
      expect(text).to.match(/\S{2,}/);
      expect(text, 'each is told in its own language').to.not.equal(reasons[index]!.text);
    }
    const { version: __, ...after } = await this.look();
    expect(after, 'a refusal changes nothing').to.deep.equal(before);
    return reasons;
  }

  /** The words of a refusal, in a language. */
  async wordsFor(language: string, by: string, type: string, data: object): Promise<string> {
    const answer = await this.give(by, type, data, { 'Accept-Language': language });
    expect(answer.status, JSON.stringify(answer.body)).to.be.oneOf([409, 422]);
    return (answer.body.reasons as ToldReason[]).map(({ text }) => text).join('\n');
  }

  /** Passes over a soft criterion with a reason, and has somebody else look at it again. */
  async override(by: string, criterion: string, reason: string, message?: string): Promise<void> {
    const data = { criterion, reason, ...(message === undefined ? {} : { message }) };
    const { entries } = await this.done(by, 'OverrideCriterion', data);
    const { override } = entries.find(({ type }) => type === 'CriterionOverridden') as unknown as { override: string };
    const another = by === crew['lead'] ? crew['chair']! : crew['lead']!;
    await this.done(another, 'ReviewOverride', { override, upheld: true, reason: 'It was right to do so' });
  }

  /** Does what stands under “what to do now”, until the incident is in a stage. */
  async until(stage: string): Promise<void> {
    for (let rounds = 0; ; rounds++) {
      const view = await this.look();
      if (view.stage.id === stage) return;
      expect(rounds, `still in ${view.stage.id}, on the way to ${stage}`).to.be.below(200);
      if (!(await this.round(view))) throw new Error(`nothing can be done in ${view.stage.id}`);
      await this.later(1);
    }
  }

  /** One round of the team: whatever of “what to do now” goes by itself, or the first thing that is a choice. */
  private async round({ next }: ToldIncident): Promise<boolean> {
    let done = false;
    for (const remedy of next) {
      const plain = routine.includes(remedy.command) && !('replaces' in remedy.data);
      if (done && !plain) return true;
      const { state, library } = await this.service.engine.look(this.incident);
      const now = this.service.clock.now();
      const data = fillRemedy(library.playbook, state, remedy as Remedy, now);
      const known = library.playbook.facts.find(({ key }) => key === data['key']);
      // All instants lie behind us, but for the one that we promise.
      if (known?.type === 'instant' && known.key !== 'next-update') data['value'] = now;
      const writes = remedy.roles.includes('spokesperson') && !('hash' in data);
      const role = writes ? 'spokesperson' : (remedy.roles[0] ?? 'lead');
      const answer = await this.give(crew[role]!, remedy.command, data);
      await this.service.engine.settled();
      done ||= answer.status === 201;
      if (done && !plain) return true;
    }
    return done;
  }

  /** In which order audiences first got something from us. */
  async heard(): Promise<string[]> {
    const { messages } = await this.look();
    const released = (await this.journal()).flatMap(({ entries }) =>
      entries
        .filter(({ type }) => type === 'MessageReleased')
        .map((entry) => (entry as unknown as { message: string }).message),
    );
    return [...new Set(released.map((id) => messages.find((message) => message.id === id)!.audience))];
  }

  /** Expects that it has come to its end: closed, one voice, nothing wrong in public, and these texts out in each language.
   *  @param out each as `kind audience channel` */
  async ended(...out: string[]): Promise<void> {
    const view = await this.look();
    expect(view.stage.id).to.equal('closed');
    expect(view.closedAt).to.be.a('string');
    expect(view.regions['voice']!.id).to.equal('aligned');
    const published = view.messages.filter(({ state }) => state === 'published');
    for (const { id, stale } of published) expect(stale, id).to.deep.equal([]);
    const { state } = await this.service.engine.look(this.incident);
    const told = published.map((one) => `${one.kind} ${one.audience} ${one.channel} ${one.language}`);
    expect(told).to.include.members(out.flatMap((one) => state.languages.map((language) => `${one} ${language}`)));
    expect((await this.journal('refusals')).length).to.be.above(0);
    expect(view.overrides.map(({ status }) => status))
      .to.include('upheld')
      .and.not.include('standing');
    expect(this.service.reported).to.deep.equal([]);
  }
}

/** What a team does without a decision. */
const routine = [
  'ApproveMessage',
  'AttestCriterion',
  'CompleteTask',
  'ConfirmPosted',
  'DraftMessage',
  'RecordFact',
  'ReleaseMessage',
  'ReviseFact',
  'SubmitMessage',
];
