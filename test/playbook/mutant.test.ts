import { expect } from 'chai';
import { lineOf, mutate, proveText, type Change } from '../support/mutant.js';
import { bundle, playbookIds, playbookText, type PlaybookId } from '../support/library.js';

/** A playbook with one thing wrong in it, and what must be said of it. */
interface Mutant {
  readonly what: string;
  readonly of: PlaybookId;
  readonly changes: readonly Change[];
  readonly code: string;
  /** What stands on the line that must be named, in the mutated file; where the first change was made when left out. */
  readonly at?: readonly [after: string, text: string];
  /** Codes of further problems that it brings with it. */
  readonly also?: readonly string[];
  readonly cure?: RegExp;
}

const c = 'contested-plan';
const r = 'rumour';
const one = (what: string, of: PlaybookId, code: string, change: Change, rest: Partial<Mutant> = {}): Mutant => ({
  what,
  of,
  code,
  changes: [change],
  ...rest,
});

const legal = `  - id: legal
    title: { en: Legal counsel, nl: Jurist }
    deputy: chair
    may: []
`;
const stopCampaigns = `      - id: stop-campaigns
        title: { en: Stop all campaigns and scheduled posts, nl: Stop alle campagnes en geplande berichten }
        role: webcare
        withinMin: 30
`;

const names: readonly Mutant[] = [
  one(
    'a role that much else names is dropped',
    c,
    'ROLE_UNKNOWN',
    { find: legal, put: '' },
    { at: ['', 'team: [chair'] },
  ),
  one(
    'a role is misspelt in a task',
    c,
    'ROLE_UNKNOWN',
    { after: 'id: stop-campaigns\n', find: 'role: webcare', put: 'role: webcair' },
    { cure: /did you mean "webcare"\?/ },
  ),
  one('a role is misspelt as deputy', c, 'ROLE_UNKNOWN', { find: 'deputy: spokesperson', put: 'deputy: spokesman' }),
  one('a role is misspelt in the team', c, 'ROLE_UNKNOWN', { find: 'team: [chair,', put: 'team: [chiar,' }),
  one('a role is misspelt among approvers', c, 'ROLE_UNKNOWN', {
    find: 'roles: [chair, legal]',
    put: 'roles: [chair, lawyer]',
  }),
  one('a role is misspelt in overrideBy', c, 'ROLE_UNKNOWN', {
    after: 'plan-decided-before-apology',
    find: 'overrideBy: [chair]',
    put: 'overrideBy: [chiar]',
  }),
  one('a role is misspelt among those who vouch', c, 'ROLE_UNKNOWN', {
    after: 'id: concerns-counted',
    find: 'by: [webcare, lead]',
    put: 'by: [webcare, leed]',
  }),
  one('a role is misspelt in a criterion', c, 'ROLE_UNKNOWN', {
    after: 'criterion: roles-held',
    find: 'lead, spokesperson',
    put: 'lead, spokeperson',
  }),
  one('a role is misspelt in an escalation', c, 'ROLE_UNKNOWN', {
    after: 'escalations:',
    find: 'to: chair',
    put: 'to: chairman',
  }),
  one('a role is its own deputy', c, 'DEPUTY_SELF', { find: 'deputy: lead', put: 'deputy: chair' }),
  one(
    'nobody may confirm facts',
    c,
    'POWER_UNHELD',
    { find: 'may: [confirm-facts]', put: 'may: []' },
    { at: ['', 'roles:\n'] },
  ),
  {
    what: 'nobody may write',
    of: r,
    changes: [
      { find: ', write,', put: ',' },
      { find: 'may: [write, release]', put: 'may: [release]', all: true },
    ],
    code: 'POWER_UNHELD',
    at: ['', 'roles:\n'],
  },
  one('a severity is misspelt', c, 'SEVERITY_UNKNOWN', { find: 'severities: [critical]', put: 'severities: [crit]' }),
  one('an audience is misspelt in a message', c, 'AUDIENCE_UNKNOWN', {
    find: 'kind: acknowledgement, audience: public,',
    put: 'kind: acknowledgement, audience: publick,',
  }),
  one(
    'an audience is misspelt in a criterion',
    r,
    'AUDIENCE_UNKNOWN',
    { find: 'kind: correction, audience: public }', put: 'kind: correction, audience: publics }' },
    { also: ['REMEDY_MISSING'] },
  ),
  one('an audience is misspelt in a clock', c, 'AUDIENCE_UNKNOWN', {
    after: 'clocks:',
    find: 'kind: internal-memo, audience: staff }',
    put: 'kind: internal-memo, audience: stuff }',
  }),
  one('a kind is misspelt in a message', c, 'FIELD_INVALID', {
    find: '{ kind: acknowledgement, audience',
    put: '{ kind: acknowledgment, audience',
  }),
  one('a channel is misspelt', c, 'FIELD_INVALID', { find: 'channel: linkedin', put: 'channel: linked-in' }),
  one('a strength is misspelt', c, 'FIELD_INVALID', { find: 'strength: hard', put: 'strength: hrad' }),
  one(
    'a decision is misspelt',
    c,
    'FIELD_INVALID',
    { find: 'decisions: [pause,', put: 'decisions: [paus,' },
    { at: ['', 'decisions:'] },
  ),
  one(
    'a fact is misspelt where it reopens',
    c,
    'FACT_UNKNOWN',
    { after: 'reopens:', find: 'true-story', put: 'true-stori' },
    { cure: /did you mean "true-story"\?/ },
  ),
  one('a fact is misspelt that a denial needs', r, 'FACT_UNKNOWN', {
    find: 'denialNeeds: [true-story',
    put: 'denialNeeds: [truestory',
  }),
  one('a fact is misspelt in a criterion', r, 'FACT_UNKNOWN', {
    find: 'facts: [true-story, known-part',
    put: 'facts: [true-story, know-part',
  }),
  one('the one fact of a criterion is misspelt', r, 'FACT_UNKNOWN', {
    find: 'with: { fact: proof }',
    put: 'with: { fact: proofs }',
  }),
  one('a fact is misspelt that starts a clock', r, 'FACT_UNKNOWN', {
    find: 'starts: { fact: outcome-in-at }',
    put: 'starts: { fact: outcome-at }',
  }),
  one(
    'a task is misspelt in a criterion',
    c,
    'TASK_UNKNOWN',
    { find: 'with: { task: stop-campaigns }', put: 'with: { task: stop-campains }' },
    { cure: /did you mean "stop-campaigns"\?/ },
  ),
  one('a task is misspelt that meets a clock', c, 'TASK_UNKNOWN', {
    find: 'meets: { team: standing }',
    put: 'meets: { task: stand }',
  }),
  one(
    'a clock is misspelt in an escalation',
    c,
    'CLOCK_UNKNOWN',
    { find: '- clock: acknowledge', put: '- clock: acknowlege' },
    { cure: /did you mean "acknowledge"\?/ },
  ),
  one(
    'a criterion is misspelt',
    c,
    'CRITERION_UNKNOWN',
    { find: 'criterion: roles-held', put: 'criterion: rolls-held' },
    { cure: /did you mean "roles-held"\?/ },
  ),
  one('a criterion is called like something that every object has', c, 'CRITERION_UNKNOWN', {
    find: 'criterion: roles-held',
    put: 'criterion: constructor',
  }),
];

const texts: readonly Mutant[] = [
  one(
    'a language is missing from a text',
    c,
    'LANGUAGE_MISSING',
    { find: '  nl: Een omstreden plan\n', put: '' },
    { at: ['', 'title:'] },
  ),
  one(
    'a language is missing from a sample',
    c,
    'LANGUAGE_MISSING',
    {
      find: '      nl: De proef is niet begonnen. Er zijn geen klantgegevens naar andere bedrijven gegaan.\n',
      put: '',
    },
    { at: ['key: true-story', 'sample:'] },
  ),
  one('a text is empty', c, 'VALUE_TOO_SMALL', { find: 'en: A contested plan', put: 'en: " "' }),
  one(
    'a text has a language too many',
    r,
    'LANGUAGE_UNDECLARED',
    { find: '  nl: Gerucht of valse beschuldiging\n', put: '  nl: Gerucht of valse beschuldiging\n  de: Gerücht\n' },
    { at: ['', 'title:'] },
  ),
  one(
    'a language is taken out of languages',
    r,
    'LANGUAGE_UNDECLARED',
    { find: 'languages: [en, nl]', put: 'languages: [en]' },
    { at: ['', 'title:'] },
  ),
  one(
    'a language is promised that no text has',
    r,
    'LANGUAGE_MISSING',
    { find: 'languages: [en, nl]', put: 'languages: [en, nl, de]' },
    { at: ['', 'title:'] },
  ),
  one('a language is called by a whole word', r, 'FIELD_INVALID', {
    find: '  nl: Gerucht of valse beschuldiging\n',
    put: '  dutch: Gerucht of valse beschuldiging\n',
  }),
  one('a text without quotes has a comma in it', c, 'FIELD_INVALID', {
    find: 'title: { en: Stop all campaigns and scheduled posts,',
    put: 'title: { en: Stop all campaigns, and posts,',
  }),
];

const twice: readonly Mutant[] = [
  one('a severity', c, 'ID_DUPLICATE', { find: '  - id: major\n', put: '  - id: minor\n' }),
  one('a role', c, 'ID_DUPLICATE', { find: legal, put: `${legal}${legal}` }, { at: ['id: legal\n', '- id: legal'] }),
  one(
    'an audience',
    c,
    'ID_DUPLICATE',
    { find: '  - id: partners\n', put: '  - id: press\n' },
    { at: ['id: press\n', '- id: press'] },
  ),
  one('a fact', c, 'ID_DUPLICATE', { find: '- key: promise\n', put: '- key: prevention\n' }),
  one('a clock', c, 'ID_DUPLICATE', { find: '- id: holding\n', put: '- id: team\n' }, { also: ['CLOCK_UNKNOWN'] }),
  one('a task of another stage', c, 'ID_DUPLICATE', { find: '- id: talk-with-critics\n', put: '- id: press-log\n' }),
  one('a criterion of another stage', c, 'ID_DUPLICATE', { find: '- id: promises-kept\n', put: '- id: one-voice\n' }),
  one('a criterion of a gate', c, 'ID_DUPLICATE', { find: '- id: who-hears-first\n', put: '- id: plan-decided\n' }),
  one('a language', c, 'ID_DUPLICATE', { find: 'languages: [en, nl]', put: 'languages: [en, nl, en]' }),
  one(
    'a key',
    c,
    'YAML_SYNTAX',
    { find: 'variant: full\n', put: 'variant: full\nvariant: full\n' },
    { at: ['variant: full\n', 'variant: full'] },
  ),
];

const sense: readonly Mutant[] = [
  one(
    'the type of crisis belongs to another cluster',
    c,
    'CLUSTER_MISMATCH',
    { find: 'cluster: preventable', put: 'cluster: victim' },
    { cure: /write preventable/ },
  ),
  one('the time zone is none', c, 'TIME_ZONE_UNKNOWN', {
    find: 'timeZone: Europe/Amsterdam',
    put: 'timeZone: Europe/Amstelveen',
  }),
  one('a decision needs a plan that is not there', r, 'PLAN_MISSING', {
    find: 'decisions: [monitor]',
    put: 'decisions: [monitor, pause]',
  }),
  one(
    'the contested plan is taken away',
    c,
    'PLAN_MISSING',
    { find: 'contestedPlan: true', put: 'contestedPlan: false' },
    { at: ['', 'decisions:'], also: ['REMEDY_MISSING'] },
  ),
  one(
    'a soft criterion has nobody who may pass over it',
    c,
    'OVERRIDE_MISSING',
    { after: 'id: plan-decided-before-apology', find: '    overrideBy: [chair]\n', put: '' },
    { at: ['id: plan-decided-before-apology', 'strength: soft'] },
  ),
  one('a criterion of the gates stands at an exit', c, 'CRITERION_MISPLACED', {
    find: 'criterion: strategy-chosen',
    put: 'criterion: audience-order',
  }),
  one('a criterion gets a parameter of the wrong type', c, 'CRITERION_PARAMETERS', {
    find: 'with: { atLeast: 3 }',
    put: 'with: { atLeast: many }',
  }),
  one('a criterion gets a parameter that it does not take', c, 'CRITERION_PARAMETERS', {
    find: 'with: { atLeast: 3 }',
    put: 'with: { atLeast: 3, atMost: 4 }',
  }),
  one(
    'a criterion lacks its parameters',
    c,
    'CRITERION_PARAMETERS',
    { find: '        with: { atLeast: 3 }\n', put: '' },
    { at: ['', '- id: first-facts'] },
  ),
  one('a clock starts at what is no instant', c, 'CLOCK_TRIGGER', {
    find: 'starts: full-apology',
    put: 'starts: { fact: customers-reached }',
  }),
  one('a clock is negative', c, 'VALUE_TOO_SMALL', { after: 'clocks:', find: 'withinMin: 15', put: 'withinMin: -15' }),
  one('a clock in hours is nought', c, 'VALUE_TOO_SMALL', { find: 'hours: 24', put: 'hours: 0' }),
  one(
    'a clock has no length',
    c,
    'FIELD_INVALID',
    { find: '    hours: 24\n', put: '' },
    { at: ['clocks:', '- id: apology'] },
  ),
  one(
    'a clock has two lengths',
    c,
    'FIELD_INVALID',
    { find: '    hours: 24\n', put: '    hours: 24\n    withinMin: 5\n' },
    { at: ['clocks:', '- id: apology'] },
  ),
  one('a clock has half a minute', c, 'FIELD_INVALID', {
    after: 'clocks:',
    find: 'withinMin: 15',
    put: 'withinMin: 15.5',
  }),
  one('a clock waits for nothing', c, 'FIELD_INVALID', {
    find: 'meets: { team: standing }',
    put: 'meets: { team: sitting }',
  }),
  one('deputies step in after no time at all', c, 'VALUE_TOO_SMALL', {
    find: 'deputyAfterMin: 20',
    put: 'deputyAfterMin: 0',
  }),
  one(
    'a stage ends without any condition',
    c,
    'FIELD_MISSING',
    { after: '  transparency:', find: '    exit:\n', put: '    no-exit:\n' },
    { at: ['', '  transparency:'], also: ['FIELD_UNKNOWN'] },
  ),
  one('a sample is a text where a number is asked', c, 'SAMPLE_TYPE', {
    find: 'sample: 1900000',
    put: 'sample: 1.9 million',
  }),
  one('a sample is a date that does not exist', c, 'SAMPLE_TYPE', {
    find: 'sample: "2030-03-11T15:30:00Z"',
    put: 'sample: "2030-02-30T15:30:00Z"',
  }),
  one('a sample is one text where each language has its own', c, 'SAMPLE_TYPE', {
    find: '    sample:\n      en: our plan for personal offers from other companies\n      nl: ons plan voor persoonlijke aanbiedingen van andere bedrijven\n',
    put: '    sample: our plan\n',
  }),
  one('a sample is a link without its beginning', c, 'SAMPLE_TYPE', {
    find: 'sample: https://noorderbank.example/plan',
    put: 'sample: noorderbank.example/plan',
  }),
  one('a fact is of a type that there is not', c, 'FIELD_INVALID', { find: 'type: phone', put: 'type: fax' }),
];

const remedies: readonly Mutant[] = [
  one(
    'the task that a criterion waits for is gone',
    c,
    'TASK_UNKNOWN',
    { find: stopCampaigns, put: '' },
    { at: ['', 'with: { task: stop-campaigns }'] },
  ),
  one(
    'the decision that a criterion waits for is gone',
    c,
    'REMEDY_MISSING',
    { find: ', investigate, return, drop]', put: ', return, drop]' },
    { at: ['', 'criterion: findings-reported'] },
  ),
  one(
    'every decision that a criterion takes is gone',
    c,
    'REMEDY_MISSING',
    {
      find: 'decisions: [pause, withdraw, continue, monitor, investigate, return, drop]',
      put: 'decisions: [pause, withdraw, monitor, investigate]',
    },
    { at: ['', 'criterion: decision-made'] },
  ),
  {
    what: 'no stage asks for the message that a criterion waits for',
    of: c,
    changes: [
      { find: '      - { kind: holding-statement, audience: public, channel: web }\n', put: '' },
      { find: '      - { kind: holding-statement, audience: press, channel: press, ifAsked: true }\n', put: '' },
    ],
    code: 'REMEDY_MISSING',
    at: ['id: holding-statement-live', 'criterion: message-published'],
  },
  {
    what: 'the message that a criterion waits for goes to somebody else',
    of: r,
    changes: [
      {
        find: '{ kind: correction, audience: public, channel: x }',
        put: '{ kind: correction, audience: partners, channel: x }',
      },
      {
        find: '{ kind: correction, audience: public, channel: linkedin, ifAsked: true }',
        put: '{ kind: correction, audience: press, channel: linkedin, ifAsked: true }',
      },
    ],
    code: 'REMEDY_MISSING',
    at: ['id: corrected-where-it-lives', 'criterion: message-published'],
  },
  one(
    'a stage asks for no message at all, and for all of them',
    r,
    'REMEDY_MISSING',
    { find: '      - { kind: qa, audience: public, channel: web }\n', put: '' },
    { at: ['', 'criterion: due-messages-published'] },
  ),
  one(
    'the base response is of kinds that no stage asks for',
    r,
    'REMEDY_MISSING',
    { find: 'with: { kinds: [acknowledgement, holding-statement] }', put: 'with: { kinds: [apology] }' },
    { at: ['id: practical-words-first', 'criterion: base-response-first'] },
  ),
  one(
    'more facts are asked for than there are',
    c,
    'REMEDY_MISSING',
    { find: 'with: { atLeast: 3 }', put: 'with: { atLeast: 300 }' },
    { at: ['', 'criterion: facts-confirmed'] },
  ),
  one('a plan is asked about that is not there', r, 'REMEDY_MISSING', {
    find: 'criterion: strategy-chosen',
    put: 'criterion: plan-decided',
  }),
  one(
    'a message waits for itself',
    c,
    'WITNESS_STUCK',
    {
      find: 'kinds: [apology, open-letter]\n    with: { kinds: [acknowledgement, holding-statement] }',
      put: 'kinds: [acknowledgement, holding-statement]\n    with: { kinds: [acknowledgement, holding-statement] }',
    },
    { at: ['', '- id: acknowledged'] },
  ),
];

const shape: readonly Mutant[] = [
  one(
    'a stage is missing',
    c,
    'FIELD_MISSING',
    { find: '  transparency:\n', put: '  openness:\n' },
    { at: ['', 'stages:\n'], also: ['FIELD_UNKNOWN'] },
  ),
  one(
    'a field is missing',
    c,
    'FIELD_MISSING',
    { find: '    basis: Assumption\n', put: '' },
    { at: ['clocks:', '- id: team'] },
  ),
  one(
    'the first field is missing',
    c,
    'FIELD_MISSING',
    { find: '\nid: contested-plan\n', put: '\n' },
    { at: ['', '# A plan'] },
  ),
  one(
    'a field is one that nothing reads',
    c,
    'FIELD_UNKNOWN',
    { find: 'variant: full\n', put: 'variant: full\ncolour: orange\n' },
    { at: ['', 'colour:'] },
  ),
  one('a field deep inside is one that nothing reads', c, 'FIELD_UNKNOWN', {
    after: 'id: read-reactions',
    find: 'withinMin: 30',
    put: 'withinMinutes: 30',
  }),
  one('an id has capitals', c, 'FIELD_INVALID', { find: '- id: log-keeper', put: '- id: LogKeeper' }),
  one('a list is a word', c, 'FIELD_INVALID', {
    find: 'team: [chair, lead, spokesperson, legal, fact-owner, webcare]',
    put: 'team: everybody',
  }),
  one(
    'the YAML is not closed',
    c,
    'YAML_SYNTAX',
    { find: 'languages: [en, nl]', put: 'languages: [en, nl' },
    { at: ['', 'timeZone:'] },
  ),
  one('the YAML is indented by a tab', c, 'YAML_SYNTAX', {
    find: '  cluster: preventable',
    put: '\tcluster: preventable',
  }),
  one('the YAML has a colon in a word', c, 'YAML_SYNTAX', {
    find: 'en: A contested plan',
    put: 'en: A plan: contested',
  }),
  {
    what: 'the YAML has an alias',
    of: c,
    changes: [
      { find: 'team: [chair', put: 'team: &team [chair' },
      { find: 'overrideBy: [lead, chair]', put: 'overrideBy: *team' },
    ],
    code: 'YAML_ALIAS',
    at: ['', 'overrideBy: *team'],
  },
  one(
    'the YAML is two documents',
    c,
    'YAML_SYNTAX',
    { find: 'variant: full\n', put: '---\nvariant: full\n' },
    { at: ['', '---\nvariant'] },
  ),
];

const groups: [string, readonly Mutant[]][] = [
  ['names', names],
  ['texts', texts],
  ['doubles', twice],
  ['sense', sense],
  ['remedies', remedies],
  ['shape', shape],
];

for (const [group, mutants] of groups) {
  describe(`a playbook is refused for its ${group}:`, () => {
    for (const { what, of, changes, code, at, also = [], cure } of mutants) {
      it(`${what} (${code})`, () => {
        const text = mutate(playbookText(of), changes);
        const problems = proveText(of, text);
        const [first] = problems.filter((problem) => problem.code === code);
        expect(
          first,
          problems.map(({ code: found, line }) => `${found}:${line}`).join(' ') || 'no problem',
        ).to.not.equal(undefined);
        const { after = '', find } = changes[0]!;
        const expected = at === undefined ? lineOf(playbookText(of), after, find) : lineOf(text, ...at);
        expect(first!.line, first!.message).to.equal(expected);
        expect(new Set(problems.map((problem) => problem.code))).to.deep.equal(new Set([code, ...also]));
        expect(first!.file).to.equal(`playbooks/${of}/playbook.yaml`);
        if (cure !== undefined) expect(first!.cure).to.match(cure);
        for (const { line, column, message, cure: told, level } of problems) {
          expect(line).to.be.at.least(1).and.at.most(text.split('\n').length);
          expect(column).to.be.at.least(1);
          expect(message).to.not.equal('');
          expect(told).to.not.equal('');
          expect(level).to.equal('error');
        }
      });
    }
  });
}

describe('a playbook is refused for its templates:', () => {
  const change = (of: PlaybookId, sources: Record<string, string | undefined>) =>
    proveText(
      of,
      playbookText(of),
      Object.fromEntries(
        Object.entries({ ...bundle(of).templates, ...sources }).filter(
          (entry): entry is [string, string] => entry[1] !== undefined,
        ),
      ),
    );
  const dueAt = (of: PlaybookId, due: string): number => lineOf(playbookText(of), '', due);
  const x = '{ kind: acknowledgement, audience: public, channel: x }';

  it('one is missing (TEMPLATE_MISSING)', () => {
    for (const of of playbookIds) {
      expect(change(of, { 'nl/acknowledgement/x': undefined }).map(({ code, line }) => [code, line])).to.deep.equal([
        ['TEMPLATE_MISSING', dueAt(of, x)],
      ]);
    }
  });

  it('all of a language are missing (TEMPLATE_MISSING for each message due)', () => {
    const dutch = Object.fromEntries(
      Object.keys(bundle(c).templates)
        .filter((path) => path.startsWith('nl/'))
        .map((path) => [path, undefined]),
    );
    const problems = change(c, dutch);
    const due = Object.values(bundle(c).playbook.stages).flatMap(({ messages }) => messages);
    expect(problems).to.have.length(due.length);
    expect(new Set(problems.map(({ code }) => code))).to.deep.equal(new Set(['TEMPLATE_MISSING']));
    expect(problems[0]!.message).to.contain('templates/nl/acknowledgement/x.hbs');
  });

  it('one needs a fact that the playbook does not have (TEMPLATE_FACT_MISSING, with the place in the template)', () => {
    const [problem, ...rest] = change(c, { 'en/acknowledgement/x': 'A\n {{no-such-fact}}' });
    expect(rest).to.deep.equal([]);
    expect(problem).to.include({ code: 'TEMPLATE_FACT_MISSING', line: dueAt(c, x) });
    expect(problem!.message).to.contain('templates/en/acknowledgement/x.hbs:2:2').and.contain('"no-such-fact"');
  });

  it("one is over X's limit with the sample facts (TEMPLATE_UNFIT)", () => {
    const [problem] = change(c, { 'nl/acknowledgement/x': `{{topic}}${'x'.repeat(280)}` });
    expect(problem).to.include({ code: 'TEMPLATE_UNFIT', line: dueAt(c, x) });
    expect(problem!.message).to.contain('too-long');
  });

  it('a mail has no subject (TEMPLATE_UNFIT)', () => {
    const [problem] = change(c, { 'en/internal-memo/email': 'Dear all' });
    expect(problem).to.include({
      code: 'TEMPLATE_UNFIT',
      line: dueAt(c, '{ kind: internal-memo, audience: staff, channel: email }'),
    });
    expect(problem!.message).to.contain('subject-missing');
  });

  it('one uses what templates may not (TEMPLATE_INVALID, in the template)', () => {
    const [problem] = change(c, { 'en/acknowledgement/x': 'A\n {{#with topic}}x{{/with}}' });
    expect(problem).to.include({
      code: 'TEMPLATE_INVALID',
      file: 'templates/en/acknowledgement/x.hbs',
      line: 2,
      column: 2,
    });
  });

  it('a partial of it is missing or broken (TEMPLATE_INVALID)', () => {
    const [missing] = change(c, { 'en/partials/next-update': undefined });
    expect(missing).to.include({ code: 'TEMPLATE_INVALID' });
    expect(missing!.message).to.contain('no partial "next-update"');
    const [broken] = change(c, { 'en/partials/contact': 'x\n{{#if page}}' });
    expect(broken).to.include({ code: 'TEMPLATE_INVALID', line: 2 });
  });
});
