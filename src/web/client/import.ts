/** Shows how far an import is. The service reads a file while it comes in, so what has been sent has been taken. */
const form = document.querySelector<HTMLFormElement>('form#import');
const shown = document.getElementById('importing');
const bar = shown?.querySelector('progress');

form?.addEventListener('submit', (event) => {
  const file = form.querySelector<HTMLInputElement>('input[type=file]')?.files?.[0];
  if (file === undefined || shown === null || bar == null) return;
  event.preventDefault();
  shown.hidden = false;
  const button = form.querySelector('button');
  if (button !== null) button.disabled = true;
  const request = new XMLHttpRequest();
  request.open('POST', form.action);
  request.setRequestHeader('Accept', 'text/html');
  request.upload.addEventListener('progress', ({ loaded, total }) => {
    bar.value = total === 0 ? 0 : (100 * loaded) / total;
    const told = shown.querySelector('span');
    if (told !== null) told.textContent = `${Math.floor(bar.value)}%`;
  });
  request.addEventListener('load', () => {
    // The page that says what came of it; where something was wrong, the form is sent as without a script.
    if (request.status === 200) location.assign(request.responseURL);
    else form.submit();
  });
  request.addEventListener('error', () => form.submit());
  request.send(new FormData(form));
});

export {};
