import { expect } from 'chai';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { fillRemedy } from '../../src/incident/sample.js';
import type { Remedy } from '../../src/incident/reason.js';
import { localIn } from '../../src/web/form.js';
import { Keys, Mouse, type Hands } from './hands.js';
import { Desk, type ToldRemedy } from './http.js';
import { password, withPassword } from './people.js';
import type { TestService } from './service.js';

/** How people sit at their screens. */
export interface Manner {
  readonly keys?: boolean;
  readonly thumb?: boolean;
  readonly script?: boolean;
  readonly language?: 'en' | 'nl';
}

interface Stage {
  readonly service: TestService;
  readonly url: string;
  readonly browser: Browser;
}

export const phone = { width: 390, height: 844 };

/** The hidden fields of a form that say what it is about, as they must be for this remedy. */
const about = (form: Locator, page: Page, data: Readonly<Record<string, unknown>>): Locator =>
  Object.entries(data).reduce(
    (found, [name, value]) =>
      typeof value === 'string'
        ? found.filter({ has: page.locator(`input[type=hidden][name="${name}"][value="${value}"]`) })
        : found,
    form,
  );

/** People who meet a crisis in their browsers, each in his own, and do nothing but what the pages let them do. */
export class Play {
  private readonly contexts: BrowserContext[] = [];
  private readonly people = new Map<string, Hands>();
  /** What browsers complained about. */
  readonly complaints: string[] = [];
  /** Called with each page that somebody has come to. */
  arrived: (page: Page) => Promise<void> = () => Promise.resolve();

  constructor(
    private readonly stage: Stage,
    private readonly manner: Manner = {},
  ) {}

  /** Somebody at his screen; at first he signs in, and is at home. */
  async person(name: string): Promise<Hands> {
    const known = this.people.get(name);
    if (known !== undefined) return known;
    const { browser, service, url } = this.stage;
    const { keys = false, thumb = false, script = true, language = 'en' } = this.manner;
    await withPassword(service, name);
    const context = await browser.newContext({
      locale: language === 'nl' ? 'nl-NL' : 'en-GB',
      javaScriptEnabled: script,
      ...(thumb ? { viewport: phone, hasTouch: true, isMobile: true } : { viewport: { width: 1280, height: 900 } }),
    });
    this.contexts.push(context);
    const page = await context.newPage();
    page.on('pageerror', (error) => this.complaints.push(error.message));
    page.on('console', (line) => {
      if (/Content Security Policy|Refused to|Uncaught/.test(line.text())) this.complaints.push(line.text());
    });
    await page.goto(url);
    const hands = keys ? new Keys(page) : new Mouse(page, thumb);
    await hands.type(page.locator('#name'), name);
    await hands.type(page.locator('#password'), password);
    await this.go(hands, page.locator('main button[type=submit]'));
    this.people.set(name, hands);
    return hands;
  }

  /** Presses something that leads to another page, and waits until that is there. */
  async go(hands: Hands, target: Locator): Promise<void> {
    const { page } = hands;
    const plain = (address: string): string => address.split('#', 1)[0]!;
    const before = plain(page.url());
    await hands.press(target);
    // The way past the header changes what stands after the hash alone.
    await page
      .waitForURL((to) => plain(to.href) !== before, { waitUntil: 'load' })
      .catch(async () => {
        throw new Error(`${hands.log.at(-1)} leads nowhere at ${before}: ${await page.locator('main').innerText()}`);
      });
    await this.arrived(page);
    // Somebody who stands somewhere notices when it is taken from under him.
    if (hands instanceof Keys) await hands.skip();
  }

  /** From home through the assessment to an open incident, with who is there.
   *  @param people who takes part, by role
   *  @param without languages in which nothing is written */
  async open(
    by: string,
    matter: string,
    {
      people = {},
      without = [],
      playbook,
    }: { people?: Readonly<Record<string, string>>; without?: string[]; playbook: string },
  ): Promise<Desk> {
    const hands = await this.person(by);
    const { page } = hands;
    await this.go(hands, page.locator('.ways a').first());
    await hands.tick(page.locator(`#about-${matter}`));
    await this.go(hands, page.locator('main form.command button[type=submit]'));
    expect(await page.locator('input[name=playbook]').getAttribute('value')).to.equal(playbook);
    for (const code of without) await hands.tick(page.locator(`#open-languages-${code}`));
    if (Object.keys(people).length > 0) await hands.press(page.locator('form.command details summary'));
    for (const [role, name] of Object.entries(people)) await hands.type(page.locator(`#open-role-${role}`), name);
    // To watch is what is advised; this incident is answered.
    const watch = page.locator('#open-watch');
    if ((await watch.count()) > 0 && (await watch.isChecked())) await hands.tick(watch);
    await this.go(hands, page.locator('main form.command button[type=submit]').last());
    const incident = /\/incidents\/([a-z0-9-]+)/.exec(page.url())?.[1];
    expect(incident, `an open incident at ${page.url()}`).to.not.equal(undefined);
    return new Desk(this.stage.service, incident!);
  }

  /** Does the first thing under “what to do now”, as whoever it is for, at his own screen.
   *  @returns the stage before; null when nothing is left since it is closed */
  async step({ incident }: Desk): Promise<string | null> {
    const { service } = this.stage;
    await service.engine.settled();
    const { next, stage } = await new Desk(service, incident).look();
    if (stage.id === 'closed') return null;
    const remedy = next[0] as (ToldRemedy & { data: Record<string, string> }) | undefined;
    expect(remedy, `something to do in ${stage.id}`).to.not.equal(undefined);
    const { state, library } = await service.engine.look(incident);
    const data = fillRemedy(library.playbook, state, remedy as unknown as Remedy, service.clock.now());
    const holders = remedy!.roles.flatMap((role) => state.roles[role] ?? []);
    // Webcare writes, so that whoever approves did not.
    const writer = state.roles['webcare'];
    const by =
      remedy!.command === 'DraftMessage' && writer !== undefined && holders.includes(writer)
        ? writer
        : (holders[0] ?? state.openedBy);
    const hands = await this.person(by);
    await this.enter(hands, incident, state.title);
    const { page } = hands;
    const item = page.locator('[data-live=next] ol.next > li').first();
    // What is approved is read first, on its own page.
    const read = remedy!.command === 'ApproveMessage';
    if (read) await this.go(hands, item.locator(`a.button[href$="/messages/${remedy!.data['message']}"]`));
    const form = about(
      (read ? page : item).locator(`form[action$="/commands/${remedy!.command}"]`),
      page,
      remedy!.data,
    );
    // Where pages follow, what somebody else did shows by itself.
    await form.waitFor({ state: 'attached' }).catch(async () => {
      const shown = await page.locator('main').innerText();
      throw new Error(`${by} at ${page.url()} waits for ${remedy!.text}, and sees: ${shown}`);
    });
    if (!(await form.isVisible())) await hands.press(form.locator('xpath=ancestor::details[1]/summary'));
    await fill(hands, form, data, state.timeZone);
    await this.go(hands, form.locator('button[type=submit]'));
    if (/\/commands\//.test(page.url()))
      throw new Error(`${by} ${remedy!.command}: ${await page.locator('main').innerText()}`);
    return stage.id;
  }

  /** Goes to the incident's own page by what can be pressed; without a script that is also how to see what is new. */
  private async enter(hands: Hands, incident: string, title: string): Promise<void> {
    const { page } = hands;
    const home = `/incidents/${incident}`;
    const here = new URL(page.url()).pathname;
    if (here === home && this.manner.script !== false) {
      if (hands instanceof Keys) await hands.held();
      return;
    }
    if (here.startsWith(home)) return this.again(hands, home);
    // At home it stands among what is open.
    await this.go(hands, page.getByRole('link', { name: title }).first());
  }

  private async again(hands: Hands, home: string): Promise<void> {
    const { page } = hands;
    const link = page.locator(`nav.places a[href="${home}"]`);
    if (new URL(page.url()).pathname === home && new URL(page.url()).search === '') {
      await Promise.all([page.waitForEvent('load'), hands.press(link)]);
    } else await this.go(hands, link);
  }

  async close(): Promise<void> {
    for (const context of this.contexts) await context.close();
    expect(this.complaints, 'what browsers complained about').to.deep.equal([]);
  }

  /** What all did together. */
  get acts(): number {
    return [...this.people.values()].reduce((sum, { acts }) => sum + acts, 0);
  }
}

/** Fills in what a form asks for, with what is given; what has its value already is left. */
async function fill(
  hands: Hands,
  form: Locator,
  data: Readonly<Record<string, unknown>>,
  timeZone: string,
): Promise<void> {
  const controls = form.locator('input:not([type=hidden], [type=checkbox]), textarea, select');
  for (let index = 0; index < (await controls.count()); index++) {
    const control = controls.nth(index);
    const [name = '', code] = ((await control.getAttribute('name')) ?? '').split('.');
    const given = code === undefined ? data[name] : (data[name] as Record<string, unknown> | undefined)?.[code];
    if (given === undefined || given === null || typeof given === 'object' ? !Array.isArray(given) : false) continue;
    const isTime = (await control.getAttribute('type')) === 'datetime-local';
    const text = Array.isArray(given) ? given.join('\n') : isTime ? localIn(timeZone, String(given)) : String(given);
    if ((await control.inputValue()) === text) continue;
    if ((await control.evaluate((one: { tagName: string }) => one.tagName)) === 'SELECT')
      await hands.choose(control, text);
    else await hands.type(control, text);
  }
}
