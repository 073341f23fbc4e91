import { commitLine } from '../engine/port.js';
import type { Message } from '../incident/state.js';
import { capital, namesFor, speak } from '../incident/words.js';
import type { Played } from './played.js';
import { localDay, localTime, settingOf } from './telling.js';
import { wordingIn } from './wording.js';

/** The files that a play leaves behind, by name: every text, an index, and the journal. Pure. */
export function papersOf(played: Played): Map<string, string> {
  const { acts, state } = played;
  const named = fileNames(Object.values(state.messages));
  return new Map([
    ...[...named].map(([{ text }, name]): [string, string] => [name, `${text.trimEnd()}\n`]),
    ['index.md', index(played, named)],
    ['journal.jsonl', acts.map(({ commit }) => `${commitLine(commit)}\n`).join('')],
  ]);
}

/** `<order>-<kind>-<audience>-<channel>.<lang>.txt`: a text in two languages has one number. */
function fileNames(messages: readonly Message[]): Map<Message, string> {
  const numbers = new Map<string, number>();
  const seen = new Map<string, number>();
  return new Map(
    messages.map((message) => {
      const { kind, audience, channel, language } = message;
      const what = `${kind}-${audience}-${channel}`;
      const nth = (seen.get(`${what}.${language}`) ?? 0) + 1;
      seen.set(`${what}.${language}`, nth);
      const number = numbers.get(`${what} ${nth}`) ?? numbers.size + 1;
      numbers.set(`${what} ${nth}`, number);
      return [message, `${String(number).padStart(2, '0')}-${what}.${language}.txt`];
    }),
  );
}

function index(played: Played, named: ReadonlyMap<Message, string>): string {
  const { scenario, language } = played;
  const words = wordingIn(language);
  const { names } = speak(language);
  const setting = settingOf(played, played.endedAt);
  const name = namesFor(setting);
  const rows = [...named].map(([{ id, state: life, publishedAt, deviation }, file]) => {
    const published =
      publishedAt === undefined ? '' : `${localDay(publishedAt, setting)}, ${localTime(publishedAt, setting)}`;
    const standing = deviation === null ? names.messageStates[life] : `${names.messageStates[life]}; ${words.deviated}`;
    return [`[${file}](${file})`, capital(name.message(id)), standing, published];
  });
  const table = [words.indexHead, words.indexHead.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`);
  return [
    `# ${words.exercise}: ${words.indexTitle} ${scenario.title[language]}`,
    '',
    words.indexIntro,
    '',
    scenario.ending[language],
    '',
    ...table,
    '',
    '`journal.jsonl`',
    '',
  ].join('\n');
}
