import { paperWords } from '../../incident/words/paper.js';
import type { Call } from '../route.js';
import { wordsOf } from './words.js';

/** The places of the incident that a page is about, for the frame: one is where the reader is. Pure. */
export function placesModel({ request, language }: Call, { room }: Readonly<Record<string, unknown>>) {
  if (typeof room !== 'string' || room === '') return {};
  const { label, inbox, room: words } = wordsOf(language);
  const paper = paperWords(language);
  const home = `/incidents/${room}`;
  const places: readonly (readonly [end: string, text: string])[] = [
    ['', words.all],
    ['/inbox', inbox.title],
    ['/messages', label.messages],
    ['/facts', words.facts],
    ['/voice', label.oneVoice],
    ['/advice', label.howToRespond],
    ['/call-out', words.callOut],
    ['/journal', label.journal],
    ['/sitrep', paper.sitrep],
    ['/handover', words.handover],
    ['/pack.html', words.pack],
  ];
  return {
    placesTitle: words.places,
    places: places.map(([end, text]) => {
      const href = `${home}${end}`;
      return { href, text, here: request.path === href || (end !== '' && request.path.startsWith(`${href}/`)) };
    }),
  };
}
