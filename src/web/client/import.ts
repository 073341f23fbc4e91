/** Shows what a file holds as soon as it is chosen, and how far its import is. Without it the same form asks the service for
 *  whole pages. */
const form = document.querySelector<HTMLFormElement>('form#import');
const chosen = form?.querySelector<HTMLInputElement>('input[type=file]');
const shown = document.getElementById('importing');
const bar = shown?.querySelector('progress');
/** The service looks at no more of a file than this to tell its columns. */
const headBytes = 256 << 10;

/** Takes over what the service said: what is wrong, and what the columns hold. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.querySelectorAll('main > .problem').forEach((old) => old.remove());
  const problem = page.querySelector('main > .problem');
  if (problem !== null) form?.before(problem);
  const [old, part] = [document, page].map((one) => one.getElementById('mapping'));
  // What was shown of the rows stays where the service was told of the columns alone.
  if (part != null && (old?.querySelector('.columns p') == null || part.querySelector('.columns p') !== null)) {
    old?.remove();
    // The file is still chosen here, so what it holds comes below it.
    chosen?.closest('.field')?.after(part);
  }
  part?.querySelector('.again')?.remove();
  for (const name of ['own', 'zone']) {
    const [field, told] = [document, page].map((one) => one.getElementById(name) as HTMLInputElement | null);
    if (field != null && told != null && field.value === field.defaultValue) field.value = told.value;
  }
  problem?.scrollIntoView({ block: 'nearest' });
}

/** Asks what the chosen file holds. */
function look(): void {
  const file = chosen?.files?.[0];
  // What was said of another file does not hold for this one.
  document.getElementById('mapping')?.replaceChildren();
  if (form === null || file === undefined) return;
  const sent = new FormData();
  sent.append('file', file.slice(0, headBytes), file.name);
  const asked = fetch(`${form.action}/look`, { method: 'POST', headers: { Accept: 'text/html' }, body: sent });
  // Where nobody answers, nothing is shown, and the import says why.
  const shows = async (answer: Response): Promise<void> => {
    const html = await answer.text();
    if (chosen?.files?.[0] === file) show(html);
  };
  asked.then(shows).catch(() => {});
}

chosen?.addEventListener('change', look);
// Whoever is quick chose one before this script had come.
if (chosen?.files?.length === 1) look();

form?.addEventListener('submit', (event) => {
  const file = chosen?.files?.[0];
  const looks = event.submitter?.hasAttribute('formaction') === true;
  if (file === undefined || looks || shown === null || bar == null) return;
  event.preventDefault();
  const buttons = form.querySelectorAll('button');
  const wait = (isWaiting: boolean): void => {
    shown.hidden = !isWaiting;
    buttons.forEach((button) => (button.disabled = isWaiting));
  };
  wait(true);
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.value = total === 0 ? 0 : (100 * loaded) / total;
    const told = shown.querySelector('span');
    if (told !== null) told.textContent = `${Math.floor(bar.value)}%`;
  });
  request.addEventListener('load', () => {
    if (request.status === 200) return location.assign(request.responseURL);
    // Only what is wrong with the file is said beside it; whatever else it is has a page of its own.
    if (request.status !== 422) return form.submit();
    wait(false);
    show(request.responseText);
  });
  request.addEventListener('error', () => form.submit());
  const sent = new FormData(form);
  // Whatever is said of a file goes before it, since it is read as it comes in.
  sent.delete('file');
  sent.append('file', file);
  request.send(sent);
});

export {};
