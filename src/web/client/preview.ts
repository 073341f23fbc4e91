import { morph } from './morph.js';
import { after } from './time.js';

/** Long enough for a word to be finished, short enough to be there when one looks up. */
const quietMs = 350;

/** Shows beside a form what it would change, while somebody fills it in. Forms say where to ask by `data-preview`. */
export function previewForms(): void {
  let cancel = (): void => {};
  let asking: AbortController | null = null;
  let last: HTMLFormElement | null = null;

  const soon = (form: HTMLFormElement): void => {
    cancel();
    cancel = after(quietMs, () => void ask(form));
  };

  async function ask(form: HTMLFormElement): Promise<void> {
    cancel();
    // An answer to what has been typed over since is not shown.
    asking?.abort();
    const mine = new AbortController();
    asking = mine;
    last = form;
    const box = document.getElementById('consequences');
    box?.classList.add('asking');
    const fresh = await answerTo(form, mine.signal);
    if (asking !== mine) return;
    asking = null;
    box?.classList.remove('asking');
    show(fresh);
  }

  const formOf = ({ target }: Event): HTMLFormElement | null =>
    target instanceof Element ? target.closest<HTMLFormElement>('form[data-preview]') : null;

  for (const type of ['input', 'change'])
    document.addEventListener(type, (event) => {
      const form = formOf(event);
      if (form !== null) soon(form);
    });

  document.addEventListener('submit', (event) => {
    const form = formOf(event);
    const { submitter } = event;
    if (form === null || !(submitter instanceof HTMLButtonElement) || !submitter.hasAttribute('formaction')) return;
    event.preventDefault();
    void ask(form).then(() => document.getElementById('consequences')?.focus());
  });

  // What happens elsewhere may change what would follow.
  const live = document.getElementById('live');
  if (live !== null)
    new MutationObserver(() => {
      if (last?.isConnected === true) soon(last);
    }).observe(live, { attributeFilter: ['data-version'] });
}

/** What the service says to a form as it stands; null where it says nothing. */
async function answerTo(form: HTMLFormElement, signal: AbortSignal): Promise<Document | null> {
  const fields = [...new FormData(form)].flatMap(([name, value]): [string, string][] =>
    typeof value === 'string' ? [[name, value]] : [],
  );
  try {
    const answer = await fetch(form.dataset['preview'] ?? '', {
      method: 'POST',
      headers: { Accept: 'text/html', 'Unisono-Fragment': 'consequences' },
      body: new URLSearchParams(fields),
      signal,
    });
    if (!answer.ok || answer.redirected) return null;
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  } catch {
    return null;
  }
}

function show(fresh: Document | null): void {
  const said = document.getElementById('consequences-said');
  const told = document.getElementById('consequences-told');
  if (said === null || told === null) return;
  const newSaid = fresh?.getElementById('consequences-said')?.textContent ?? said.dataset['failed'] ?? '';
  if (said.textContent !== newSaid) said.textContent = newSaid;
  const newTold = fresh?.getElementById('consequences-told');
  if (newTold != null) morph(told, newTold);
  else told.replaceChildren();
}
