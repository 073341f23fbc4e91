import { every } from './time.js';

/** Shows the buttons that copy a text, also those that come later, and copies. */
export function offerCopies(): void {
  const show = (): void => {
    for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy][hidden]'))
      button.hidden = false;
  };
  show();
  every(1000, show);
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-copy]') : null;
    if (button !== null) void copy(button);
  });
}

async function copy(button: HTMLButtonElement): Promise<void> {
  const { copy: id = '', copied = '', failed = '' } = button.dataset;
  const text = document.getElementById(id);
  if (!(text instanceof HTMLTextAreaElement)) return;
  const done = await write(text);
  const told = button.parentElement?.querySelector('[role=status]');
  if (told != null) told.textContent = done ? copied : failed;
  if (!done) text.select();
}

/** Where the page did not come over https, browsers keep their clipboard shut: then the text is at least selected. */
async function write(text: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text.value);
    return true;
  } catch {
    return false;
  }
}
