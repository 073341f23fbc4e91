import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { listen, startBrowser } from '../support/browser.js';
import { root } from '../support/library.js';
import { as } from '../support/people.js';
import { outage } from './scene.js';

/** Makes pictures of the main pages from a sample incident: `npm run screenshots [FOLDER]`. Those that lead the README lie
 *  where it looks for them; the others go to the folder that is named. */
const folder = process.argv[2] ?? join(root, '.github', 'pictures');

interface Shot {
  readonly name: string;
  readonly path: string;
  readonly language?: 'en' | 'nl';
  readonly dark?: boolean;
  readonly phone?: boolean;
}

const browser = await startBrowser();
if (browser === null) process.exit(1);
const { service, team, waiting } = await outage();
const served = await listen(service);
const room = `/incidents/${team.incident}`;
const message = `${room}/messages/${waiting}`;
const shots: readonly Shot[] = [
  { name: 'war-room', path: room },
  { name: 'war-room-phone', path: room, language: 'nl', phone: true, dark: true },
  { name: 'message', path: message },
  { name: 'approve-phone', path: message, phone: true },
  { name: 'facts', path: `${room}/facts` },
  { name: 'messages', path: `${room}/messages` },
  ...(process.argv[2] === undefined
    ? []
    : [
        { name: 'home', path: '/incidents' },
        { name: 'one-voice', path: `${room}/voice` },
        { name: 'playbook', path: '/playbooks/service-outage' },
        { name: 'sitrep', path: `${room}/sitrep` },
        { name: 'war-room-dark', path: room, dark: true, language: 'nl' as const },
      ]),
];
mkdirSync(folder, { recursive: true });
for (const { name, path, language = 'en', dark = false, phone = false } of shots) {
  const context = await browser.newContext({
    viewport: phone ? { width: 390, height: 844 } : { width: 1280, height: 860 },
    locale: language === 'nl' ? 'nl-NL' : 'en-GB',
    colorScheme: dark ? 'dark' : 'light',
    isMobile: phone,
    hasTouch: phone,
    extraHTTPHeaders: await as(service, 'Eva'),
  });
  const page = await context.newPage();
  await page.goto(served.url + path);
  const file = join(folder, `${name}.png`);
  await page.screenshot({ path: file });
  console.log(`${file} ${Math.round(statSync(file).size / 1024)} KiB`);
  await context.close();
}
await browser.close();
served.close();
await service.stop();
