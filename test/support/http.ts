import { expect } from 'chai';
import request from 'supertest';
import { fillRemedy } from '../../src/incident/sample.js';
import type { Remedy } from '../../src/incident/reason.js';
import { as, get } from './people.js';
import type { TestService } from './service.js';

/** A reason as the API tells it. */
export interface ToldReason {
  readonly code: string;
  readonly text: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly criterion?: string;
  readonly strength?: string;
  readonly remedies: readonly ToldRemedy[];
}

export interface ToldRemedy {
  readonly command: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly roles: readonly string[];
  readonly text: string;
}

/** An incident as the API shows it; tests read from it what they need. */
export interface ToldIncident {
  readonly id: string;
  readonly version: number;
  readonly stage: { readonly id: string; readonly variant: string | null };
  readonly regions: Readonly<Record<string, { readonly id: string } | null>>;
  readonly messages: readonly ToldMessage[];
  readonly clocks: readonly { readonly id: string; readonly standing: string }[];
  readonly facts: {
    readonly recorded: readonly {
      readonly key: string;
      readonly wrongIn: readonly string[];
      readonly status: string;
    }[];
  };
  readonly exits: readonly {
    readonly id: string;
    readonly standing: string;
    readonly reasons: readonly ToldReason[];
  }[];
  readonly next: readonly ToldRemedy[];
  readonly overrides: readonly { readonly id: string; readonly status: string }[];
  readonly commitments: readonly { readonly id: string }[];
  readonly closedAt: string | null;
}

export interface ToldMessage {
  readonly id: string;
  readonly kind: string;
  readonly audience: string;
  readonly channel: string;
  readonly language: string;
  readonly state: string;
  readonly text: string;
  readonly hash: string;
  readonly stale: readonly string[];
}

/** One incident over HTTP, as a team would use it. */
export class Desk {
  constructor(
    readonly service: TestService,
    readonly incident: string,
  ) {}

  /** Opens an incident. */
  static async open(service: TestService, by: string, data: object): Promise<Desk> {
    const answer = await post(service, '/incidents', by, data);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(201);
    return new Desk(service, answer.body.incident as string);
  }

  /** Gives a command, whatever comes of it. */
  give(by: string, type: string, data: object = {}, headers: Readonly<Record<string, string>> = {}) {
    return post(this.service, `/incidents/${this.incident}/commands/${type}`, by, data, headers);
  }

  /** Gives a command that must be accepted. @returns the answer's body */
  async done(
    by: string,
    type: string,
    data: object = {},
  ): Promise<{
    version: number;
    entries: { type: string; [key: string]: unknown }[];
    drafts: (ToldMessage & { message: string })[];
  }> {
    const answer = await this.give(by, type, data);
    expect(answer.status, `${type} ${JSON.stringify(data)}: ${JSON.stringify(answer.body)}`).to.equal(201);
    await this.service.engine.settled();
    return answer.body;
  }

  /** Gives a command that must be refused for these reasons at least. @returns all reasons */
  async refused(by: string, type: string, data: object, ...codes: string[]): Promise<ToldReason[]> {
    const answer = await this.give(by, type, data);
    expect(answer.status, JSON.stringify(answer.body)).to.be.oneOf([409, 422]);
    expect(answer.headers['content-type']).to.include('application/problem+json');
    const reasons = answer.body.reasons as ToldReason[];
    expect(reasons.map(({ code }) => code)).to.include.members(codes);
    for (const { text } of reasons) expect(text).to.match(/\S{2,}/);
    return reasons;
  }

  async look(): Promise<ToldIncident> {
    const answer = await get(this.service, `/incidents/${this.incident}`);
    expect(answer.status).to.equal(200);
    return answer.body;
  }

  async message(kind: string, channel: string, language: string, audience?: string): Promise<ToldMessage> {
    const { messages } = await this.look();
    const found = messages.findLast(
      (one) =>
        one.kind === kind &&
        one.channel === channel &&
        one.language === language &&
        (audience ?? one.audience) === one.audience,
    );
    expect(found, `${kind} ${channel} ${language}`).to.not.equal(undefined);
    return found!;
  }

  async journal(
    only = '',
  ): Promise<{ version: number; refused: boolean; by: string; entries: { type: string; said: string }[] }[]> {
    const answer = await get(this.service, `/incidents/${this.incident}/journal${only === '' ? '' : `?only=${only}`}`);
    expect(answer.status).to.equal(200);
    return answer.body.commits;
  }

  /** Gives a command, and does what each refusal says would help, until it is accepted: as a team would that knows
   *  nothing but what the service tells. @returns every refusal met on the way */
  async insist(type: string, data: object = {}, roles: readonly string[] = ['lead'], depth = 8): Promise<ToldReason[]> {
    const met: ToldReason[] = [];
    for (let told = ''; ;) {
      const answer = await this.give(await this.person(roles, data), type, data);
      await this.service.engine.settled();
      if (answer.status === 201) return met;
      expect(answer.status, `${type}: ${JSON.stringify(answer.body)}`).to.be.oneOf([409, 422]);
      const reasons = answer.body.reasons as ToldReason[];
      met.push(...reasons);
      const telling = JSON.stringify(reasons);
      expect(telling, `${type} ${JSON.stringify(data)} gets no further`).to.not.equal(told);
      expect(depth, `${type} ${JSON.stringify(data)}`).to.be.above(0);
      told = telling;
      await this.later(1);
      for (const { remedies } of reasons) met.push(...(await this.follow(remedies, depth - 1)));
    }
  }

  /** Does what the service says would help until a stage's criterion is met. */
  async meet(criterion: string): Promise<void> {
    for (let left = 12; ; left -= 1) {
      const exit = (await this.look()).exits.find(({ id }) => id === criterion);
      if (exit?.standing === 'met') return;
      expect(left, `${criterion}: ${JSON.stringify(exit)}`).to.be.above(0);
      await this.later(1);
      for (const { remedies } of exit?.reasons ?? []) await this.follow(remedies, 8);
    }
  }

  private async follow(remedies: readonly ToldRemedy[], depth: number): Promise<ToldReason[]> {
    const remedy = remedies.find(({ command }) => command !== 'OverrideCriterion');
    if (remedy === undefined) return [];
    const { state, library } = await this.service.engine.look(this.incident);
    const filled = fillRemedy(library.playbook, state, remedy as Remedy, this.service.clock.now());
    if (remedy.command === 'AssignRole') filled['person'] = people[String(filled['role'])];
    // What one remedy did may have made the next one needless.
    const before = await this.give(await this.person(remedy.roles, filled), remedy.command, filled);
    await this.service.engine.settled();
    if (before.status === 201) return [];
    const reasons = before.body.reasons as ToldReason[];
    if (reasons.every(({ code }) => settled.includes(code))) return reasons;
    return [...reasons, ...(await this.insist(remedy.command, filled, remedy.roles, depth))];
  }

  /** Whoever holds one of the roles; texts are written by webcare, who approves none. */
  private async person(roles: readonly string[], data: object): Promise<string> {
    const { state } = await this.service.engine.look(this.incident);
    const held = roles.filter((role) => state.roles[role] !== undefined);
    const role = 'kind' in data && held.includes('webcare') ? 'webcare' : held[0];
    return role === undefined ? state.openedBy : state.roles[role]!;
  }

  /** Moves the clock, and waits for what that wakes. */
  async later(minutes: number): Promise<void> {
    const { clock, engine } = this.service;
    clock.moveTo(new Date(Date.parse(clock.now()) + minutes * 60_000).toISOString());
    await engine.settled();
  }
}

/** The team of every journey, by role. */
export const people: Readonly<Record<string, string>> = {
  chair: 'Ann',
  lead: 'Eva',
  spokesperson: 'Mark',
  legal: 'Lea',
  expert: 'Xander',
  'fact-owner': 'Finn',
  webcare: 'Wim',
  'log-keeper': 'Lou',
};

/** Refusals that say that it is done already. */
const settled = ['UNCHANGED', 'TASK_SETTLED', 'FACT_UNCHANGED', 'FACT_EXISTS', 'COMMITMENT_SETTLED'];

/** Gives every audience a reader in each language, over the API. */
export async function withContacts(service: TestService, audiences: readonly string[]): Promise<void> {
  for (const audience of audiences) {
    const rows = ['en', 'nl'].map((language) => ({
      name: `Reader ${language}`,
      email: `${language}@${audience}.example`,
      language,
    }));
    const answer = await put(service, `/contacts/${audience}`, 'Eva', rows);
    expect(answer.status, JSON.stringify(answer.body)).to.equal(200);
  }
}

/** Posts JSON as somebody. */
export async function post(
  service: TestService,
  path: string,
  by: string | null,
  data: object,
  headers: Readonly<Record<string, string>> = {},
) {
  return request(service.app)
    .post(path)
    .set({ ...(await as(service, by)), ...headers })
    .send(data);
}

/** Puts JSON as somebody. */
export async function put(service: TestService, path: string, by: string, data: object) {
  return request(service.app)
    .put(path)
    .set(await as(service, by))
    .send(data);
}
