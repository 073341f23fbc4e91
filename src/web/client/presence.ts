import { isBusy } from './morph.js';
import type { Told } from './stream.js';
import { after, chance, every } from './time.js';
import type { LiveWords } from './words.js';

/** Well within the time after which the service forgets. */
const beatMs = 20_000;

/** Says that somebody is here, and whether he changes a text. @param url where to say it */
export function beSeen(url: string, message: string): void {
  const window = `w${chance().toString(36).slice(2, 14)}`;
  let saidEditing = false;
  let left = false;
  const say = (more: { gone?: boolean } = {}): void => {
    // Whoever left says nothing more, or he would be taken for somebody who came back.
    if (left) return;
    left = more.gone === true;
    saidEditing = isEditing();
    const body = JSON.stringify({ window, ...(message === '' ? {} : { message }), editing: saidEditing, ...more });
    void fetch(url, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body, keepalive: true }).catch(
      // Whoever is not heard is forgotten in a while, and the banner says that the line is down.
      () => undefined,
    );
  };
  const look = (): void => void after(50, () => (isEditing() === saidEditing ? undefined : say()));
  for (const event of ['focusin', 'focusout', 'input'] as const) document.addEventListener(event, look);
  document.addEventListener('visibilitychange', () => {
    if (document.hidden && !isEditing()) return say({ gone: true });
    if (!document.hidden) left = false;
    say();
  });
  addEventListener('pagehide', () => say({ gone: true }));
  addEventListener('pageshow', ({ persisted }) => {
    left &&= !persisted;
    if (persisted) say();
  });
  every(beatMs, say);
  say();
}

const isEditing = (): boolean =>
  [...document.querySelectorAll('form[action$="/commands/EditMessage"]')].some((form) => isBusy(form));

/** Shows who else is here, and who changes the text that this page is about. */
export function showOthers(
  { here, more, editing }: Told,
  { me, message, words }: { me: string; message: string; words: LiveWords },
): void {
  const list = new Intl.ListFormat(document.documentElement.lang);
  const others = here.filter((name) => name !== me);
  const names = [...others, ...(more > 0 ? [words.more.replace('{n}', String(more))] : [])];
  put('live-here', others.length === 0 ? '' : words.here.replace('{name}', () => list.format(names)));
  const editors = (editing[message] ?? []).filter((name) => name !== me);
  const phrase = editors.length === 1 ? words.editsOne : words.editsMany;
  put('live-editing', editors.length === 0 ? '' : phrase.replace('{name}', () => list.format(editors)));
}

/** Marks in the list of the team who looks at this incident now. */
export function markHere(here: readonly string[], me: string): void {
  for (const place of document.querySelectorAll<HTMLElement>('[data-person]')) {
    const name = place.dataset['person'] ?? '';
    place.classList.toggle('here', name === me || here.includes(name));
  }
}

function put(id: string, text: string): void {
  const place = document.getElementById(id);
  if (place === null || place.textContent === text) return;
  place.textContent = text;
  place.hidden = text === '';
}
