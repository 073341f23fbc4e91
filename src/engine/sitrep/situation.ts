import { underWay } from '../../incident/chart.js';
import { isOut } from '../../incident/state.js';
import { capital, speak } from '../../incident/words.js';
import { approvalsMissing } from '../../incident/people.js';
import { line, section, type Line, type Part } from '../paper.js';
import type { Desk } from './desk.js';

/** What we see: facts, what happened, what is out, who asks. Pure. */
export function situation(desk: Desk): Part {
  const { language, words, news, name } = desk;
  const title = news.since === null ? undefined : words.say.newsSince(name.time(news.since));
  const earlier = news.earlier === 0 ? [] : [line('earlier', words.say.earlier(news.earlier))];
  return {
    id: 'situation',
    title: words.parts.situation,
    sections: [
      section(language, 'known', known(desk)),
      section(language, 'unknown', unknown(desk)),
      section(language, 'news', [...news.lines, ...earlier], title),
      section(language, 'out', out(desk)),
      section(language, 'coming', coming(desk)),
      section(language, 'press', press(desk)),
    ],
  };
}

function known({ state, name, news, words: { say } }: Desk): Line[] {
  return Object.values(state.facts)
    .filter(({ status }) => status === 'confirmed')
    .map((fact) =>
      line(fact.key, `${capital(name.fact(fact.key))}: ${name.factValue(fact)}`, {
        note: say.sourceOf(fact.source, name.time(fact.asOf), fact.revision),
        isNew: news.isNew('fact', fact.key),
        secret: !fact.publishable,
      }),
    );
}

function unknown({ state, name, news, language, words: { say }, library: { playbook } }: Desk): Line[] {
  const { factStatuses } = speak(language).names;
  const open = Object.values(state.facts)
    .filter(({ status }) => status !== 'confirmed')
    .map((fact) =>
      line(
        fact.key,
        `${capital(name.fact(fact.key))}: ${say.status(name.factValue(fact), factStatuses[fact.status])}`,
        { isNew: news.isNew('fact', fact.key), secret: !fact.publishable },
      ),
    );
  const missing = playbook.facts.filter(({ key }) => !Object.hasOwn(state.facts, key)).map(({ key }) => name.fact(key));
  return missing.length === 0 ? open : [...open, line('not-recorded', say.notRecorded(missing.join('; ')))];
}

/** What the public can see, the latest first. */
function out({ state, name, news, words: { say } }: Desk): Line[] {
  return Object.values(state.messages)
    .filter((message) => isOut(message.state))
    .toSorted((a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? ''))
    .map(({ id, state: life, publishedAt, url, stale, deviation }) => {
      const replaced = life === 'superseded';
      const wrong = !replaced && (stale.length > 0 || deviation !== null);
      return line(id, capital(name.message(id)), {
        note: [
          publishedAt === undefined ? '' : say.outSince(name.time(publishedAt)),
          replaced ? say.replaced : '',
          !replaced && stale.length > 0 ? say.noLongerRight(name.and(stale.map(name.fact))) : '',
          !replaced && deviation !== null ? say.differs : '',
          url ?? '',
        ]
          .filter(Boolean)
          .join(' '),
        isNew: news.isNew('message', id),
        wrong,
        message: id,
      });
    });
}

/** What is written and not out yet, without its words: they are not anybody's to use yet. */
function coming({ state, name, news, language, library: { playbook } }: Desk): Line[] {
  const { messageStates } = speak(language).names;
  return Object.values(state.messages)
    .filter((message) => underWay.includes(message.state))
    .toSorted((a, b) => underWay.indexOf(a.state) - underWay.indexOf(b.state))
    .map((message) => {
      const lacking = message.state === 'submitted' ? approvalsMissing(playbook, state, message) : [];
      const standing = `${messageStates[message.state]}${lacking.length === 0 ? '' : ` (${name.and(lacking.map(name.role))})`}`;
      return line(message.id, `${capital(name.message(message.id))}: ${standing}`, {
        isNew: news.isNew('message', message.id),
        message: message.id,
      });
    });
}

function press({ state, name, news, at, words: { say } }: Desk): Line[] {
  return Object.values(state.enquiries)
    .filter(({ answeredAt }) => answeredAt === undefined)
    .toSorted((a, b) => compare(a.deadlineAt, b.deadlineAt))
    .map(({ id, medium, person, question, deadlineAt }) => {
      const late = deadlineAt <= at;
      const when = name.time(deadlineAt);
      return line(id, `${medium}${person === undefined ? '' : ` (${person})`}: ${question}`, {
        note: capital(late ? say.overdue(when) : say.due(when)),
        isNew: news.isNew('enquiry', id),
        wrong: late,
      });
    });
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
