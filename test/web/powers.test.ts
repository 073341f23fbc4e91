import { expect } from 'chai';
import { commandTypes, type Command, type CommandType } from '../../src/incident/command.js';
import { decide } from '../../src/incident/decide.js';
import { commandExamples } from '../../src/web/example.js';
import { holders, others, stage, type Moment, type Role, type Scene } from '../support/cast.js';
import { account } from '../support/people.js';
import { startService, type TestService } from '../support/service.js';

type Power = 'coordinate' | 'decide' | 'write' | 'release' | 'confirm-facts';

/** What each role may, in words of the team; written here by hand. */
const may: Readonly<Record<Role, readonly Power[]>> = {
  chair: ['coordinate', 'decide', 'release'],
  lead: ['coordinate', 'decide', 'write', 'release'],
  spokesperson: ['write', 'release'],
  legal: [],
  'fact-owner': ['confirm-facts'],
  webcare: ['write', 'release'],
  'log-keeper': [],
};

/** What each command takes: a power, any role at all, or some roles by name. A command that stands here in no way fails. */
const takes: Readonly<Record<CommandType, Power | 'any role' | readonly Role[]>> = {
  AcknowledgeCall: 'coordinate',
  AdvanceStage: 'coordinate',
  AnswerEnquiry: 'any role',
  ApproveMessage: ['lead'],
  AssignRole: 'coordinate',
  AttestCriterion: ['lead', 'webcare'],
  CallTeam: 'coordinate',
  ChangeSeverity: 'coordinate',
  ChooseStrategy: 'decide',
  CloseIncident: 'coordinate',
  CompleteTask: 'any role',
  ConfirmPosted: 'release',
  Decide: 'decide',
  DraftDue: 'write',
  DraftMessage: 'write',
  EditMessage: 'write',
  HandOverRole: 'coordinate',
  KeepPromise: 'any role',
  LeaveRole: 'coordinate',
  LogEnquiry: 'any role',
  LogNote: 'any role',
  MakePromise: 'any role',
  OverrideCriterion: ['lead', 'chair'],
  RecordFact: 'confirm-facts',
  RedatePromise: 'any role',
  RejectMessage: ['lead'],
  ReleaseMessage: 'release',
  ReopenIncident: 'coordinate',
  ReopenStage: 'coordinate',
  ReportFindings: 'decide',
  ReviewOverride: 'coordinate',
  ReviseFact: 'confirm-facts',
  SettleDelivery: 'release',
  SettleSignal: 'any role',
  SubmitMessage: 'write',
  WithdrawMessage: 'write',
};

/** About things that are there: roles of somebody else, facts that are known. */
const more: Partial<Record<CommandType, object>> = {
  AssignRole: { role: 'spokesperson', person: 'Nora' },
  HandOverRole: { role: 'expert' },
  ReviseFact: { key: 'topic', value: { en: 'our plan' } },
};

/** Codes that say: not you. */
const notYou = ['ROLE_NEEDED', 'ROLE_APART'];
/** Codes that say that there is no such thing here, which comes before the question who asks. */
const noThing = ['CLOSED', 'ID_UNKNOWN', 'STAGE_NOT_HERE', 'CRITERION_HARD', 'CRITERION_UNKNOWN'];

describe('web: who may give which command', () => {
  const scenes = new Map<Moment, Scene>();
  const moments: readonly Moment[] = ['draft', 'submitted', 'closed'];
  let service: TestService;

  before(async () => {
    service = await startService();
    for (const name of [...Object.values(holders), others.observer, others.former, others.ended])
      await account(service, name);
    await account(service, others.duty, 'duty');
    for (const moment of moments) scenes.set(moment, await stage(service, moment));
  });
  after(() => service.stop());

  const dataOf = (type: CommandType, { message }: Scene): object => {
    const example: object = { ...commandExamples[type], ...more[type] };
    if ('role' in example && example.role === 'expert') Object.assign(example, { role: 'spokesperson', to: 'Nora' });
    return 'message' in example ? { ...example, message } : example;
  };
  const lets = (type: CommandType, role: Role): boolean => {
    const need = takes[type];
    if (need === 'any role') return true;
    return typeof need === 'string' ? may[role].includes(need) : need.includes(role);
  };

  it('has an expectation for every command', () => {
    expect(Object.keys(takes).toSorted()).to.deep.equal([...commandTypes].toSorted());
  });

  for (const moment of moments) {
    it(`${moment}: each role may what its power says, and nothing else`, async () => {
      const scene = scenes.get(moment)!;
      const { state, library } = await service.engine.look(scene.desk.incident);
      for (const type of commandTypes)
        for (const [role, by] of Object.entries(holders) as [Role, string][]) {
          // Whoever holds a role may always give it on himself.
          if (role === 'webcare' && type === 'LeaveRole') continue;
          if (role === 'spokesperson' && type === 'HandOverRole') continue;
          const meta = { id: `${type}-${role}`, by, at: service.engine.now() };
          const told = decide(library, state.id, state, { type, data: dataOf(type, scene), meta } as Command);
          const codes = 'reasons' in told ? told.reasons.map(({ code }) => code as string) : [];
          const what = `${type} by ${role} (${moment}): ${codes.join(', ') || 'done'}`;
          if (lets(type, role))
            expect(
              codes.some((code) => notYou.includes(code)),
              what,
            ).to.equal(false);
          else
            expect(
              codes.some((code) => [...notYou, ...noThing].includes(code)),
              what,
            ).to.equal(true);
        }
    });
  }

  it('refuses over HTTP whoever lacks the power, with who has it, and changes nothing', async () => {
    const scene = scenes.get('submitted')!;
    const { desk, message } = scene;
    const before = await desk.message('holding-statement', 'web', 'en');
    for (const type of commandTypes)
      for (const by of [holders.legal, others.observer]) {
        const any = takes[type] === 'any role';
        if (by === holders.legal && any) continue;
        const answer = await desk.give(by, type, dataOf(type, scene));
        expect(answer.status, `${type} by ${by}: ${answer.text}`).to.be.oneOf([409, 422]);
        for (const { text } of answer.body.reasons as { text: string }[]) expect(text).to.match(/\S{2,}/);
      }
    expect(await desk.message('holding-statement', 'web', 'en')).to.deep.equal(before);
    const acts = (await desk.journal('acts')).filter(({ by }) => by === holders.legal);
    expect(acts).to.deep.equal([]);
    expect(message).to.equal(before.id);
  });
});
