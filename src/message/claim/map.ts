import type { Kind } from '../../playbook/vocabulary.js';
import type { Hit } from '../check/finding.js';
import type { Reading, Span } from '../check/reading.js';

const most = { messages: 3, words: 27 } as const;
const heading =
  /^(?:#{1,4} ?|\*\*)?(?:(?:our|the|key|main|core|three|four|five|de|onze|drie|vier|vijf)\s){0,2}(?:key (?:messages?|points)|messages|talking points|main points|lines to take|what we (?:say|want to say)|kernboodschap(?:pen)?|boodschappen|hoofdpunten|wat wij (?:zeggen|willen zeggen)|spreekpunten|onze lijn)(?![\p{L}])[^\n]{0,60}$/iu;
const item = /^[ \t]{0,9}(?:\d{1,2}[.)]|[-–•*])[ \t]{1,9}(\S.*)$/u;

/** Whether a brief for who speaks has more messages than anybody keeps in mind, or longer ones: it looks at the list under
 *  the heading "messages". Pure. */
export function mapHits(reading: Reading, kind: Kind | null): Hit[] {
  if (kind !== 'lines-to-take' && kind !== 'spokesperson-brief') return [];
  const messages = messagesIn(reading.text);
  const long = messages.flatMap((message): Hit[] => {
    const count =
      reading.text.slice(message.start, message.end).match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
    if (count <= most.words) return [];
    return [{ rule: 'message-map', ...message, data: { part: 'words', count, most: most.words } }];
  });
  const extra = messages[most.messages];
  if (extra === undefined) return long;
  const data = { part: 'messages', count: messages.length, most: most.messages };
  return [...long, { rule: 'message-map', ...extra, data }];
}

/** A brief that is one list, with at most a title above it, holds nothing but messages. */
const isList = (lines: readonly string[]): boolean =>
  lines.filter((line) => line.trim() !== '').length > 1 &&
  lines.filter((line) => line.trim() !== '').every((line, index) => item.test(line) || index === 0);

function messagesIn(text: string): Span[] {
  const found: Span[] = [];
  let start = 0;
  let isUnder = isList(text.split('\n'));
  for (const line of text.split('\n')) {
    const marked = item.exec(line);
    if (heading.test(line.trim())) isUnder = true;
    else if (isUnder && marked !== null)
      found.push({ start: start + line.length - marked[1]!.length, end: start + line.length });
    else if (isUnder && start > 0 && line.trim() !== '') {
      if (found.length > 0) break;
      isUnder = false;
    }
    start += line.length + 1;
  }
  return found;
}
