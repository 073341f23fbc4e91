import { isBusy, isChanged, morph } from './morph.js';
import { after } from './time.js';
import type { LiveWords } from './words.js';

/** What regions need from the page around them. */
export interface Around {
  readonly words: LiveWords;
  /** Says something to whoever listens and does not look. */
  say(text: string): void;
  /** Called after a region was brought up to date. */
  swapped(): void;
}

/** The parts of a page that are kept up to date: `data-live`, with a name and a mark of what they show. */
export class Regions {
  /** What is new, where somebody is filling something in. */
  private readonly waiting = new Map<string, Element>();

  constructor(private readonly around: Around) {
    // Whoever leaves a field that he did not change no longer keeps anything waiting.
    document.addEventListener('focusout', () => after(50, () => this.release()));
  }

  /** Asks for what is new, and shows it. @returns whether the service answered */
  async refresh(): Promise<boolean> {
    const regions = all(document);
    if (regions.length === 0) return true;
    const query = new URLSearchParams(location.search);
    query.delete('done');
    const address = `${location.pathname}${query.size === 0 ? '' : `?${query.toString()}`}`;
    try {
      const answer = await fetch(address, {
        headers: {
          Accept: 'text/html',
          'Unisono-Fragment': regions.map((one) => `${nameOf(one)}=${one.dataset['hash'] ?? ''}`).join(','),
        },
      });
      if (!answer.ok || answer.redirected) return false;
      this.take(new DOMParser().parseFromString(await answer.text(), 'text/html'));
      return true;
    } catch {
      return false;
    }
  }

  private take(fresh: Document): void {
    const shown: string[] = [];
    for (const region of all(fresh)) {
      const old = find(nameOf(region));
      if (old === undefined || old.dataset['hash'] === region.dataset['hash']) continue;
      if (isBusy(old)) this.hold(old, region);
      else if (this.isAhead(old)) this.waiting.set(nameOf(old), region);
      else {
        this.swap(old, region);
        shown.push(titleOf(old));
      }
    }
    const titles = [...new Set(shown)].filter((title) => title !== '');
    if (titles.length > 0) this.around.say(this.around.words.changed.replace('{what}', () => titles.join(', ')));
  }

  /** Whether it would be newer than a part that somebody still sees as it was: nobody approves what he was not shown. */
  private isAhead({ dataset }: HTMLElement): boolean {
    return this.waiting.has(dataset['after'] ?? '');
  }

  private hold(old: HTMLElement, fresh: Element): void {
    const { words } = this.around;
    const name = nameOf(old);
    this.waiting.set(name, fresh);
    const changed = textIn(fresh) !== null && textIn(old) !== textIn(fresh);
    const text = changed ? words.newText : words.new;
    const there = notice(name)?.firstChild;
    if (there != null) {
      if (there.nodeValue === `${text} `) return;
      there.nodeValue = `${text} `;
      return this.around.say(text);
    }
    const line = document.createElement('p');
    line.className = 'note fresh';
    line.dataset['fresh'] = name;
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = words.show;
    button.addEventListener('click', () => {
      const region = find(name);
      const now = this.waiting.get(name);
      if (region !== undefined && now !== undefined) this.swap(region, now);
      region?.setAttribute('tabindex', '-1');
      region?.focus();
      this.release();
    });
    line.append(`${text} `, button);
    steadily(() => old.before(line));
    this.around.say(text);
  }

  private release(): void {
    for (const [name, fresh] of this.waiting) {
      const region = find(name);
      // A click on the notice's own button is on its way.
      if (region === undefined || isBusy(region) || this.isAhead(region)) continue;
      if (notice(name)?.contains(document.activeElement) === true) continue;
      this.swap(region, fresh);
    }
  }

  /** Puts what is new in the place of what was, and leaves the reader where he is. */
  private swap(old: HTMLElement, fresh: Element): void {
    const focused = document.activeElement;
    const within = focused !== null && old.contains(focused) ? focused : null;
    const range =
      within instanceof HTMLTextAreaElement ? ([within.selectionStart, within.selectionEnd] as const) : null;
    const typed = [...old.querySelectorAll('form')].filter((form) => hasChanged(form));
    steadily(() => {
      morph(old, fresh);
      for (const form of typed) if (!form.isConnected) this.keep(old, form);
      notice(nameOf(old))?.remove();
    });
    if (within !== null && document.activeElement !== within) {
      const same = within.isConnected ? within : within.id === '' ? null : document.getElementById(within.id);
      if (same === null) old.setAttribute('tabindex', '-1');
      ((same ?? old) as HTMLElement).focus({ preventScroll: true });
      if (range !== null && same instanceof HTMLTextAreaElement) same.setSelectionRange(...range);
    }
    this.waiting.delete(nameOf(old));
    this.around.swapped();
  }

  /** A form that is no longer there, with words that somebody typed in it: the words stay, to be copied. */
  private keep(region: HTMLElement, form: HTMLFormElement): void {
    const box = document.createElement('div');
    box.className = 'note';
    const line = document.createElement('p');
    line.textContent = this.around.words.kept;
    box.append(line);
    for (const area of form.querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('textarea, input')) {
      if (area.type === 'hidden' || !isChanged(area)) continue;
      const text = document.createElement('pre');
      text.textContent = area.value;
      box.append(text);
    }
    region.before(box);
  }
}

/** Which text an editor here began from. */
const textIn = (region: Element): string | null =>
  region.querySelector('form[action$="/commands/EditMessage"] input[name="hash"]')?.getAttribute('value') ?? null;
const all = (place: Document): HTMLElement[] => [...place.querySelectorAll<HTMLElement>('[data-live]')];
const nameOf = (region: HTMLElement): string => region.dataset['live'] ?? '';
const find = (name: string): HTMLElement | undefined => all(document).find((one) => nameOf(one) === name);
const notice = (name: string): Element | null => document.querySelector(`[data-fresh="${CSS.escape(name)}"]`);
const titleOf = (region: Element): string =>
  (region.querySelector(':scope > h2') ?? document.querySelector('h1'))?.textContent?.trim() ?? '';
const hasChanged = (form: HTMLFormElement): boolean =>
  [
    ...form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>('input, textarea, select'),
  ].some((one) => one.type !== 'hidden' && isChanged(one));

/** Changes something, and keeps what the reader looks at where it is: his field, or what stands high in the window. */
function steadily(change: () => void): void {
  const { activeElement } = document;
  const seen = (one: Element): boolean => {
    const { top, bottom } = one.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const anchor =
    activeElement !== null && activeElement !== document.body && seen(activeElement)
      ? activeElement
      : document.elementFromPoint(innerWidth / 2, innerHeight / 4);
  const before = anchor?.getBoundingClientRect().top ?? 0;
  change();
  if (anchor?.isConnected === true) scrollBy({ top: anchor.getBoundingClientRect().top - before, behavior: 'instant' });
}
