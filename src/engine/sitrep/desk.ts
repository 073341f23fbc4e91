import { stageOf } from '../../incident/chart.js';
import type { Library } from '../../incident/library.js';
import { isCurrent, isMissed, openDeadlines, type State } from '../../incident/state.js';
import { capital, namesFor, type Naming, type Setting } from '../../incident/words.js';
import { paperWords, type PaperWords } from '../../incident/words/paper.js';
import { exerciseWord } from '../../message/exercise.js';
import { formatStamp } from '../../message/format.js';
import { newsOf, type News, type Since } from '../news.js';
import { clean, type Paper } from '../paper.js';
import type { Commit } from '../port.js';
import { settingFor, type Look } from '../say.js';

/** All that a section of a report is made from. */
export interface Desk {
  readonly state: State;
  readonly library: Library;
  readonly setting: Setting;
  readonly name: Naming;
  readonly words: PaperWords;
  readonly at: string;
  readonly language: string;
  /** What changed lately. */
  readonly news: News;
}

export interface SitrepLook extends Look {
  /** Marks what changed after it; left out, nothing is marked and the last events are told. */
  readonly since?: Since;
  /** Where reading the journal had to stop. */
  readonly damagedAt?: number;
}

/** Gathers what reports are made from. Pure. */
export function deskFor(state: State, library: Library, commits: readonly Commit[], look: SitrepLook): Desk {
  const { at, language } = look;
  const setting = settingFor(state, library, look);
  const news = newsOf(commits, look.since, state, setting);
  return { state, library, setting, name: namesFor(setting), words: paperWords(language), at, language, news };
}

/** What stands above every report: what it is of, when it was made, and the two sentences for who has no time. Pure. */
export function headOf(
  { state, name, words, at, language }: Desk,
  title: string,
  damagedAt?: number,
): Omit<Paper, 'parts'> {
  const { say } = words;
  const { id, version, mode, timeZone } = state;
  const overdue = openDeadlines(state).filter((one) => one.dueAt <= at || isMissed(state, one)).length;
  const wrong = Object.values(state.messages).filter((one) => one.state === 'published' && !isCurrent(one)).length;
  return {
    incident: id,
    version,
    language,
    title,
    subject: clean(state.title),
    exercise: mode === 'exercise' ? (exerciseWord[language] ?? exerciseWord['en']!) : null,
    at,
    head: [
      `${say.bottomLine(name.stage(stageOf(state.chart)), overdue, wrong)} ${capital(clean(name.severity(state.severity)))}.`,
      say.asAt(formatStamp(at, { language, timeZone }), version),
      ...(damagedAt === undefined ? [] : [say.damaged(damagedAt)]),
    ],
  };
}
