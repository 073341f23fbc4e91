import { password } from './people.js';

/** The link that a service prints at its first start. */
export const firstLink = (said: string): string | undefined => /(http\S+\/invitations\/[\w-]{43})/.exec(said)?.[1];

/** Makes the first account of a service that runs elsewhere, by the link that it printed, as a person with a browser would.
 *  @returns a token for programs */
export async function enterFirst(link: string, name: string): Promise<string> {
  const { origin } = new URL(link);
  let cookies: string[] = [];
  const ask = async (path: string, sent: RequestInit = {}): Promise<Response> => {
    const headers = { accept: 'text/html', cookie: cookies.join('; '), ...sent.headers };
    const answer = await fetch(path, { redirect: 'manual', ...sent, headers });
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0]!);
    cookies = [...cookies.filter((one) => !set.some((other) => other.split('=')[0] === one.split('=')[0])), ...set];
    return answer;
  };
  const csrf = async (path: string): Promise<string> =>
    /name="_csrf" value="([^"]+)"/.exec(await (await ask(path)).text())?.[1] ?? '';
  const entered = await ask(link, {
    method: 'POST',
    body: new URLSearchParams({ name, password, _csrf: await csrf(link) }),
  });
  if (entered.status !== 303) throw new Error(`the first link answered ${entered.status}: ${await entered.text()}`);
  const made = await ask(`${origin}/me/tokens`, {
    method: 'POST',
    headers: {
      accept: 'application/json',
      'content-type': 'application/json',
      'x-csrf-token': await csrf(`${origin}/me`),
    },
    body: JSON.stringify({ label: 'test' }),
  });
  if (made.status !== 201) throw new Error(`a token was refused: ${made.status} ${await made.text()}`);
  return ((await made.json()) as { token: string }).token;
}
