import { morph } from './morph.js';
import { after } from './time.js';

/** Long enough that nobody waits for it, and short enough that not each letter asks. */
const pauseMs = 300;

/** More than this is not sent: the service would not take it. In bytes, as a form sends it. */
const mostBytes = 900_000;

/** What was asked last, for each form: an answer to anything older is let go. */
const asked = new WeakMap<HTMLFormElement, AbortController>();
const waiting = new WeakMap<HTMLFormElement, () => void>();

/** Shows what would become of a text while somebody types it: forms that name in `data-try` where to ask. Nothing in the form's
 *  fields is touched, so that neither focus nor caret is lost. */
export function tryWhileTyping(): void {
  document.addEventListener('input', ({ target }) => {
    const form = formOf(target);
    if (form === null) return;
    outdate(form);
    waiting.get(form)?.();
    waiting.set(
      form,
      after(pauseMs, () => void ask(form)),
    );
  });
  document.addEventListener('submit', (event) => {
    const form = formOf(event.target);
    if (form === null || !(event.submitter instanceof HTMLElement) || !('tryNow' in event.submitter.dataset)) return;
    event.preventDefault();
    waiting.get(form)?.();
    void ask(form, event.submitter);
  });
}

const formOf = (target: EventTarget | null): HTMLFormElement | null =>
  target instanceof Element ? target.closest<HTMLFormElement>('form[data-try]') : null;

/** What stands beside older words can no longer be confirmed. */
function outdate(form: HTMLFormElement): void {
  for (const button of form.querySelectorAll<HTMLButtonElement>('[data-look] button[formaction]'))
    button.disabled = true;
}

/** @param pressed the button by which somebody asked; nothing where he only typed */
async function ask(form: HTMLFormElement, pressed?: HTMLElement): Promise<void> {
  asked.get(form)?.abort();
  const controller = new AbortController();
  asked.set(form, controller);
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  if (body.toString().length > mostBytes) {
    // The service says what is too long; a part of it is enough for that.
    const source = body.get('source');
    if (source !== null) body.set('source', source.slice(0, 30_000));
  }
  try {
    const answer = await fetch(form.dataset['try'] ?? '', {
      method: 'POST',
      headers: { Accept: 'text/html', 'Unisono-Fragment': 'look' },
      body,
      signal: controller.signal,
    });
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (asked.get(form) !== controller) return;
    if (fresh.querySelector('[data-look]') !== null) return show(fresh);
    // It says something else, such as that the form has expired: whoever pressed is told as he would be without a script.
    delete pressed?.dataset['tryNow'];
    pressed?.click();
  } catch {
    // Whoever goes on typing asks again; that the line is down is said elsewhere.
  }
}

/** Puts what came in its places. What is there by the same name becomes the same. */
function show(fresh: Document): void {
  for (const part of fresh.querySelectorAll<HTMLElement>('[data-look]')) {
    const name = part.dataset['look'] ?? '';
    const old = document.querySelector(`[data-look="${CSS.escape(name)}"]`);
    if (old !== null) morph(old, part);
  }
}
