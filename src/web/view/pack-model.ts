import type { Picture } from '../../engine/picture.js';
import type { Paper } from '../../engine/paper.js';
import { currentAnswers } from '../../engine/samples.js';
import { settingFor } from '../../engine/say.js';
import type { Library } from '../../incident/library.js';
import type { Message, State } from '../../incident/state.js';
import { isDone } from '../../incident/task.js';
import { capital, namesFor, speak } from '../../incident/words.js';
import { paperWords } from '../../incident/words/paper.js';
import { formatStamp } from '../../message/format.js';
import { stages } from '../../playbook/vocabulary.js';
import type { Pack, PackText } from './pack.js';
import { playbookModel, questionsModel } from './playbook-model.js';

interface Made {
  readonly language: string;
  readonly at: string;
  readonly picture: Picture;
}

/** What the pack of a playbook holds: every text with sample facts, and names to fill in by hand. Pure. */
export function playbookPack(library: Library, { language, at, picture }: Made): Pack {
  const playbook = playbookModel(library, { language, at });
  const { say, heading } = paperWords(language);
  return {
    language,
    title: playbook.title,
    exercise: false,
    made: [
      say.madeAt(formatStamp(at, { language, timeZone: library.playbook.timeZone })),
      say.madeFrom(say.playbookNamed(library.playbook.id), library.hash),
    ],
    playbook,
    picture: picture.svg,
    moves: picture.moves,
    stages: playbook.stages,
    texts: playbook.stages.flatMap(({ title: stage, messages }) =>
      messages.map(({ title, ifAsked, texts }): PackText => ({
        title: `${stage}: ${title}`,
        note: ifAsked ? capital(heading.ifAsked) : null,
        not: null,
        versions: texts,
      })),
    ),
    sample: true,
    questions: playbook.questions,
  };
}

/** In this order: what may be used first. */
const usable: readonly Message['state'][] = ['published', 'released', 'approved', 'submitted', 'draft'];

/** What the pack of an incident holds: its report, and every text as it now stands. It is for the team. Pure.
 *  @param hash of the journal's last commit */
export function incidentPack(
  state: State,
  library: Library,
  { language, at, picture, paper, hash }: Made & { readonly paper: Paper; readonly hash: string },
): Pack {
  const playbook = playbookModel(library, { language, at });
  const { say, heading } = paperWords(language);
  const { messageStates } = speak(language).names;
  const name = namesFor(settingFor(state, library, { language, at }));
  const stageTasks = stages.map((stage, index) => ({
    ...playbook.stages[index]!,
    tasks: library.playbook.stages[stage].tasks.map(({ id, role, withinMin }) => ({
      title: name.task(id),
      role: capital(name.role(role)),
      within: withinMin === undefined ? null : say.within(undefined, withinMin),
      done: isDone(library.playbook, state, id) ? `${state.tasks[id]!.by}, ${name.time(state.tasks[id]!.at)}` : null,
    })),
  }));
  return {
    language,
    title: `${paper.title}: ${paper.subject}`,
    exercise: state.mode === 'exercise',
    made: [
      say.madeAt(formatStamp(at, { language, timeZone: state.timeZone })),
      say.madeFrom(say.incidentAt(state.id, state.version), hash),
    ],
    playbook,
    picture: picture.svg,
    moves: picture.moves,
    paper,
    holders: state.roles,
    stages: stageTasks,
    texts: Object.values(state.messages)
      .filter(({ state: life }) => usable.includes(life))
      .toSorted((a, b) => usable.indexOf(a.state) - usable.indexOf(b.state))
      .map((message): PackText => ({
        title: capital(name.message(message.id)),
        note: [
          capital(messageStates[message.state]),
          message.stale.length > 0 ? say.noLongerRight(name.and(message.stale.map(name.fact))) : '',
          message.deviation === null ? '' : say.differs,
          message.ifAsked ? capital(heading.ifAsked) : '',
        ]
          .filter(Boolean)
          .join('. '),
        not: message.state === 'draft' || message.state === 'submitted' ? heading.draftNot : null,
        versions: [
          {
            language: message.language,
            languageText: capital(name.languageName(message.language)),
            text: message.text,
            waits: null,
          },
        ],
      })),
    sample: false,
    questions: questionsModel(currentAnswers(library, state, at), name, say.answerWaits),
  };
}
