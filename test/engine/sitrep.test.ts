import { expect } from 'chai';
import { firstPrev, sealCommit, type Commit } from '../../src/engine/port.js';
import { handoverOf } from '../../src/engine/handover.js';
import { paperText, type Line, type Paper } from '../../src/engine/paper.js';
import { sitrepOf } from '../../src/engine/sitrep.js';
import { paperWords, type SectionId } from '../../src/incident/words/paper.js';
import {
  act,
  acknowledgement,
  after,
  approve,
  beginning,
  draft,
  fact,
  given,
  holding,
  on,
  override,
  published,
  ready,
  revise,
  submit,
  team,
  type Story,
} from '../support/given.js';

/** The story's journal, a commit a minute; the last entries are the latest. */
function journalOf({ entries }: Story): Commit[] {
  return entries.map((entry, index) =>
    sealCommit({
      seq: index + 1,
      prev: firstPrev,
      command: { id: `c${index}`, type: entry.type, bodyHash: '' },
      at: new Date(Date.parse(beginning) + index * 60_000).toISOString(),
      by: 'Lena',
      entries: [entry],
    }),
  );
}

const report = (story: Story, look: Partial<Parameters<typeof sitrepOf>[3]> = {}): Paper =>
  sitrepOf(story.state, story.library, journalOf(story), { at: story.at, language: 'en', ...look });

const sheet = (story: Story, role: string, language = 'en'): Paper =>
  handoverOf(story.state, story.library, journalOf(story), { at: story.at, language, role });

const linesIn = ({ parts }: Paper, id: SectionId): readonly Line[] =>
  parts.flatMap(({ sections }) => sections).find((one) => one.id === id)!.lines;

const said = (paper: Paper, id: SectionId): string =>
  linesIn(paper, id)
    .map(({ text, note = '' }) => `${text} ${note}`)
    .join('\n');

describe('the situation report', () => {
  it('goes from what we see to what it means and what we do, in both languages', () => {
    const story = given(team, fact('organisation'));
    expect(report(story).parts.map(({ id }) => id)).to.deep.equal(['situation', 'assessment', 'decisions']);
    expect(report(story, { language: 'nl' }).parts.map(({ title }) => title)).to.deep.equal([
      'Beeld',
      'Oordeel',
      'Besluit',
    ]);
    const [english, dutch] = ['en', 'nl'].map((language) => report(story, { language }));
    const shape = ({ parts }: Paper): unknown =>
      parts.map(({ sections }) => sections.map(({ id, lines }) => [id, lines.map((one) => one.id)]));
    expect(shape(english!)).to.deep.equal(shape(dutch!));
  });

  it('says what we know, what we do not know, and what nobody has looked at', () => {
    const story = given(
      team,
      fact('organisation'),
      act('fact-owner', 'RecordFact', {
        key: 'cause',
        type: 'text',
        label: { en: 'the cause', nl: 'de oorzaak' },
        status: 'unknown',
        source: 'IT',
      } as never),
    );
    const paper = report(story);
    expect(said(paper, 'known')).to.include(': ');
    expect(said(paper, 'unknown')).to.match(/How it could come to this: not known yet/i);
    expect(said(paper, 'unknown')).to.include('Nobody has recorded yet');
  });

  it('marks what must not be said in public, also where it was told before', () => {
    const story = given(
      team,
      fact('organisation'),
      revise('organisation', { publishable: false, value: 'Secret Ltd' }),
    );
    const paper = report(story);
    expect(linesIn(paper, 'known').find(({ id }) => id === 'organisation')!.secret).to.equal(true);
    const news = linesIn(paper, 'news').filter(({ text }) => text.includes('a fact'));
    expect(news.length).to.equal(2);
    expect(news.every(({ secret }) => secret)).to.equal(true);
    const points = paperText(paper)
      .split(/\n(?=[-!] )/)
      .filter((one) => one.includes('Secret Ltd'));
    expect(points.length).to.be.above(1);
    for (const point of points) expect(point).to.include('[NOT TO BE SAID IN PUBLIC]');
  });

  it('says what is out and where, what is wrong with it, and that we do not speak with one voice', () => {
    const story = given(ready, published(acknowledgement));
    const right = report(story);
    expect(linesIn(right, 'out').map(({ wrong }) => wrong)).to.deep.equal([false]);
    expect(linesIn(right, 'wrong')).to.deep.equal([]);
    const { facts } = story.last;
    const used = Object.keys(facts).find((key) => facts[key]! > 0)!;
    const wrong = report(
      story.and(
        revise(used, {
          value:
            story.state.facts[used]!.type === 'text' ? { en: 'something else', nl: 'iets anders' } : 'Something else',
          material: true,
        }),
      ),
    );
    expect(linesIn(wrong, 'out')[0]!.wrong).to.equal(true);
    expect(said(wrong, 'out')).to.include('NO LONGER RIGHT');
    expect(said(wrong, 'wrong')).to.include('one voice');
    expect(wrong.head[0]).to.include('1 text that is out is no longer right');
    expect(paperText(wrong)).to.match(/^! /m);
  });

  it('tells decisions with reasons, exceptions, promises, press questions, tasks, people and the next update', () => {
    const story = given(
      team,
      act('chair', 'Decide', { choice: 'pause', options: ['Pause', 'Go on'], reason: 'Nobody listens while it runs' }),
      override('staff-told'),
      act('lead', 'MakePromise', {
        what: 'We publish what we learn',
        dueAt: '2030-03-12T10:00:00.000Z',
        owner: 'Lena',
      }),
      act('webcare', 'LogEnquiry', {
        medium: 'De Krant',
        question: 'Does it go on?',
        deadlineAt: '2030-03-11T07:40:00.000Z',
      }),
    );
    const paper = report(after60(story));
    expect(said(paper, 'decided')).to.match(/Pause the plan, decided by Chris.*Nobody listens/);
    expect(said(paper, 'overrides')).to.match(/by Chris as chair.*The test wants to get on/i);
    expect(said(paper, 'promises')).to.match(/We publish what we learn.*owner: Lena/);
    expect(said(paper, 'press')).to.match(/De Krant: Does it go on\? OVERDUE/);
    expect(said(paper, 'tasks')).to.match(/\(\w+\): /);
    expect(said(paper, 'team')).to.include('Lena');
    expect(said(paper, 'next')).to.equal('No next update has been promised. ');
    expect(linesIn(paper, 'clocks').length).to.be.above(0);
    expect(linesIn(paper, 'missing').length).to.be.above(0);
  });

  it('says who is missing', () => {
    const paper = report(given());
    expect(linesIn(paper, 'team').some(({ wrong, text }) => wrong && text.includes('NOBODY'))).to.equal(true);
  });

  it('marks what is new since a version or a time, and nothing without one', () => {
    const before = given(team, fact('organisation'));
    const story = before.and(fact('topic'));
    const fresh = (look: object): string[] =>
      linesIn(report(story, look), 'known')
        .filter(({ isNew }) => isNew)
        .map(({ id }) => id);
    expect(fresh({})).to.deep.equal([]);
    expect(fresh({ since: { version: before.entries.length } })).to.deep.equal(['topic']);
    const at = new Date(Date.parse(beginning) + (before.entries.length - 1) * 60_000).toISOString();
    expect(fresh({ since: { at } })).to.deep.equal(['topic']);
    const paper = report(story, { since: { version: before.entries.length } });
    expect(linesIn(paper, 'news').length).to.be.within(1, 3);
    expect(paper.parts[0]!.sections.find(({ id }) => id === 'news')!.title).to.match(/^New since/);
    expect(paperText(paper)).to.include('[NEW] ');
    expect(linesIn(report(story, { since: { version: 10_000 } }), 'news')).to.deep.equal([]);
  });

  it('keeps hostile texts on their line and in their order', () => {
    const story = on({ open: { title: 'Storm\u202E <script>alert(1)</script>' } }).given(
      team,
      act('lead', 'LogNote', { text: 'One\n\n2. ASSESSMENT\n\n- forged \u2066line' }),
    );
    const paper = report(story);
    const text = paperText(paper);
    expect(text).to.not.match(/[\u202A-\u202E\u2066-\u2069]/);
    expect(text.match(/^2\. ASSESSMENT$/gm)).to.have.length(1);
    expect(text).to.include('<script>alert(1)</script>');
    expect(text).to.not.match(/^- forged/m);
    expect(JSON.stringify(paper)).to.not.match(/\u202E/);
  });

  it('says on its first and last line that it is an exercise', () => {
    const story = on({ open: { mode: 'exercise' } }).given(team);
    const lines = paperText(report(story)).trim().split('\n');
    expect(lines[0]).to.match(/^EXERCISE: /);
    expect(lines.at(-1)).to.match(/^EXERCISE: /);
    expect(report(story, { language: 'nl' }).exercise).to.equal('OEFENING');
  });

  it('breaks lines where every mail program does', () => {
    for (const line of paperText(report(given(team, fact('organisation')))).split('\n'))
      expect(line.length <= 76 || !line.trim().includes(' ', 2), line).to.equal(true);
  });
});

describe('the handover sheet', () => {
  it('shows what waits for the role and no texts of others', () => {
    const story = given(ready, draft(holding), submit(), draft(acknowledgement, 'lead'));
    const [submitted, drafted] = Object.values(story.state.messages);
    const approver = sheet(story, 'lead');
    expect(linesIn(approver, 'waiting').map(({ id }) => id)).to.deep.equal([submitted!.id, drafted!.id]);
    expect(linesIn(sheet(story, 'webcare'), 'waiting')).to.deep.equal([]);
    for (const role of ['expert', 'log-keeper', 'webcare'])
      expect(JSON.stringify(sheet(story, role))).to.not.include(submitted!.id);
    for (const paper of [approver, report(story)])
      expect(paperText(paper)).to.not.include(submitted!.text.slice(0, 60));
  });

  it('tells what the role decided while somebody held it, and approved', () => {
    const story = given(
      ready,
      act('chair', 'Decide', { choice: 'pause', options: ['Pause', 'Go on'], reason: 'Nobody listens while it runs' }),
      draft(acknowledgement),
      submit(),
      approve('lead'),
    );
    expect(said(sheet(story, 'lead'), 'ownDecided')).to.match(/^Approved: /);
    expect(said(sheet(story, 'expert'), 'ownDecided')).to.equal('');
  });

  it('carries the note of the last handover, and who to call', () => {
    const story = given(
      team,
      act('lead', 'HandOverRole', { role: 'lead', to: 'Noor', note: 'The krant calls at four' }),
    );
    const paper = sheet(story, 'lead');
    expect(said(paper, 'notes')).to.match(/The krant calls at four From Lena to Noor/);
    expect(linesIn(paper, 'call')[0]!.text).to.match(/Noor$/);
    expect(linesIn(sheet(story, 'chair'), 'notes')).to.deep.equal([]);
    expect(sheet(story, 'lead', 'nl').title).to.match(/^Overdrachtsblad, /);
  });

  it('gives each role its own deadlines, and who leads all of them', () => {
    const story = given(team, override('staff-told'));
    const ids = (role: string): string[] => linesIn(sheet(story, role), 'deadlines').map(({ id }) => id);
    expect(ids('lead').length).to.be.above(1);
    expect(ids('log-keeper')).to.deep.equal([]);
    expect(ids('chair').some((id) => id.startsWith('review:'))).to.equal(true);
  });
});

describe('the words of papers', () => {
  it('are there in both languages for every name, and differ', () => {
    const keys = (value: unknown): string[] =>
      typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => [key, ...keys(inner).map((one) => `${key}.${one}`)])
        : [];
    expect(keys(paperWords('nl'))).to.deep.equal(keys(paperWords('en')));
    expect(paperWords('nl').sections.known[0]).to.not.equal(paperWords('en').sections.known[0]);
  });
});

/** The same story, looked at an hour later. */
const after60 = (story: Story): Story => story.and(after(60, act('lead', 'LogNote', { text: 'Still here' })));
