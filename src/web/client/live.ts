import { dueText } from './due.js';
import { beSeen, markHere, showOthers } from './presence.js';
import { previewForms } from './preview.js';
import { Regions } from './regions.js';
import { follow } from './stream.js';
import { after, chance, every, nowMs } from './time.js';
import type { LiveWords } from './words.js';

/** Keeps a page up to date: follows what happens, shows what is new, says who is there, and counts clocks down. Without it
 *  everything works as well, by sending forms and loading pages. */
const box = document.getElementById('live');
if (box !== null) begin(box);

function begin({ dataset }: HTMLElement): void {
  const words = JSON.parse(dataset['words'] ?? '{}') as LiveWords;
  let offsetMs = Date.parse(dataset['now'] ?? '') - nowMs();
  const tick = (): void => count(nowMs() + offsetMs, words);
  tick();
  every(1000, tick);
  previewForms();

  const { events, presence, me = '', message = '' } = dataset;
  if (events === undefined) return;
  let here: readonly string[] = [];
  const swapped = (): void => {
    tick();
    markHere(here, me);
  };
  const regions = new Regions({ words, say, swapped });
  let shown = Number(dataset['version']);
  let newest = shown;
  let asking = false;

  async function catchUp(): Promise<void> {
    if (asking) return;
    asking = true;
    while (shown !== newest) {
      const target = newest;
      if (!(await regions.refresh())) {
        after(5000, () => void catchUp());
        break;
      }
      shown = target;
      dataset['version'] = String(shown);
    }
    asking = false;
  }

  follow(events, {
    version({ version, now }) {
      offsetMs = Date.parse(now) - nowMs();
      newest = version;
      dataset['follows'] = '';
      // Two hundred pages hear this at once, and should not all ask in the same moment.
      if (shown !== newest) after(chance() * 100, () => void catchUp());
    },
    presence(told) {
      ({ here } = told);
      showOthers(told, { me, message, words });
      markHere(here, me);
    },
    lost(sinceMs) {
      const time = new Intl.DateTimeFormat(document.documentElement.lang, { timeStyle: 'short' }).format(sinceMs);
      banner(words.lost.replace('{time}', time));
    },
    shut(status) {
      if (status === 404) return banner(words.shut);
      banner(words.signedOut, {
        text: words.signIn,
        // Another window, so that what was typed in this one stays.
        href: `/sign-in?back=${encodeURIComponent(location.pathname)}`,
      });
    },
    back() {
      banner('');
      say(words.back);
    },
  });
  if (presence !== undefined && me !== '') beSeen(presence, message);
}

/** Each clock says beside its own words how long is left. */
function count(nowOnServerMs: number, words: LiveWords): void {
  for (const clock of document.querySelectorAll<HTMLTimeElement>('time[data-due]')) {
    const leftMs = Date.parse(clock.dateTime) - nowOnServerMs;
    if (Number.isNaN(leftMs)) continue;
    const figure = clock.querySelector('[data-left]');
    if (figure === null) clock.dataset['said'] ??= clock.textContent ?? '';
    const text = figure === null ? `${clock.dataset['said']} · ${dueText(leftMs, words)}` : dueText(leftMs, words);
    const place = figure ?? clock;
    if (place.textContent !== text) place.textContent = text;
    clock.classList.toggle('late', leftMs <= 0);
  }
}

function banner(text: string, way?: { readonly text: string; readonly href: string }): void {
  const place = document.getElementById('live-lost');
  if (place === null || (!place.hidden && place.dataset['text'] === text)) return;
  place.dataset['text'] = text;
  place.textContent = text;
  if (way !== undefined) {
    const link = document.createElement('a');
    link.href = way.href;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = way.text;
    place.append(' ', link);
  }
  place.hidden = text === '';
}

/** For whoever listens: said when he is done with what he is doing. */
function say(text: string): void {
  const place = document.getElementById('live-said');
  if (place !== null) place.textContent = text;
}
