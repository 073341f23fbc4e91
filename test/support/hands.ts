import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';

/** How somebody uses a page. All of it counts: what is pressed, ticked, chosen or filled in. */
export interface Hands {
  readonly page: Page;
  /** How often he did something. */
  readonly acts: number;
  /** What he did, in order. */
  readonly log: readonly string[];
  press(target: Locator): Promise<void>;
  tick(target: Locator): Promise<void>;
  type(target: Locator, text: string): Promise<void>;
  choose(target: Locator, value: string): Promise<void>;
}

/** Moments fill a field of this type; typed as the browser's own language writes them. */
const isMoment = async (target: Locator): Promise<boolean> => (await target.getAttribute('type')) === 'datetime-local';

/** What every kind of hands does alike. */
abstract class Counting implements Hands {
  private readonly done: string[] = [];

  constructor(readonly page: Page) {}

  get acts(): number {
    return this.done.length;
  }

  get log(): readonly string[] {
    return this.done;
  }

  abstract press(target: Locator): Promise<void>;
  abstract tick(target: Locator): Promise<void>;
  abstract type(target: Locator, text: string): Promise<void>;
  abstract choose(target: Locator, value: string): Promise<void>;

  /** Notes one act, with what a person would call it. */
  protected async note(how: string, target: Locator): Promise<void> {
    await target.waitFor({ state: 'visible' });
    const said = await target.evaluate(
      (one: { labels?: ArrayLike<{ textContent: string }>; textContent: string; value?: string }) =>
        one.labels?.[0]?.textContent ?? one.textContent,
    );
    this.done.push(`${how} “${said.trim().replaceAll(/\s+/g, ' ').slice(0, 70)}”`);
  }
}

/** A mouse, or a thumb where the page is a phone's, and a keyboard to fill fields with. */
export class Mouse extends Counting {
  constructor(
    page: Page,
    private readonly thumb = false,
  ) {
    super(page);
  }

  private point(target: Locator): Promise<void> {
    return this.thumb ? target.tap() : target.click();
  }

  async press(target: Locator): Promise<void> {
    await this.note('press', target);
    await this.point(target);
  }

  async tick(target: Locator): Promise<void> {
    await this.note('tick', target);
    await this.point(target);
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.note('type', target);
    await this.point(target);
    if (await isMoment(target)) return target.fill(text);
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.insertText(text);
    expect(await target.inputValue()).to.equal(text);
  }

  async choose(target: Locator, value: string): Promise<void> {
    await this.note('choose', target);
    await target.selectOption(value);
  }
}

/** What stands in the focus after a key. */
interface Place {
  readonly here: boolean;
  /** Whether it comes after what is sought. */
  readonly past: boolean;
  readonly nowhere: boolean;
  readonly seen: boolean;
  readonly what: string;
}

/** More keys than this between two things on one page, and nobody finds the second. */
const mostTabs = 160;

/** Nothing but keys: Tab and Shift+Tab to go, Enter, Space and arrows to act. Each step of the way is looked at: the focus
 *  can be seen, it is never nowhere, and it goes in the order of the page. */
export class Keys extends Counting {
  /** How many times Tab was pressed. */
  tabs = 0;

  async press(target: Locator): Promise<void> {
    await this.reach(target);
    await this.note('press', target);
    await this.page.keyboard.press('Enter');
  }

  async tick(target: Locator): Promise<void> {
    if ((await target.getAttribute('type')) === 'radio') {
      const name = await target.getAttribute('name');
      const group = this.page.locator(`input[type=radio][name="${name}"]`);
      const chosen = group.and(this.page.locator(':checked'));
      await this.reach((await chosen.count()) > 0 ? chosen : group.first());
      for (let moves = 0; moves < 12 && !(await this.at(target)).here; moves++)
        await this.page.keyboard.press('ArrowDown');
    } else await this.reach(target);
    await this.note('tick', target);
    if ((await target.getAttribute('type')) !== 'radio' || !(await target.isChecked()))
      await this.page.keyboard.press('Space');
  }

  async type(target: Locator, text: string): Promise<void> {
    await this.reach(target);
    await this.note('type', target);
    if (await isMoment(target)) {
      // Chromium without a window writes months first.
      const [, year, month, day, hour, minute] = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)/.exec(text)!;
      const half = Number(hour) < 12 ? 'AM' : 'PM';
      const twelve = String(((Number(hour) + 11) % 12) + 1).padStart(2, '0');
      await this.page.keyboard.type(`${month}${day}${year}`);
      await this.page.keyboard.press('ArrowRight');
      await this.page.keyboard.type(`${twelve}${minute}${half}`);
    } else {
      await this.page.keyboard.press('Control+A');
      await this.page.keyboard.insertText(text);
    }
    expect(await target.inputValue()).to.equal(text);
  }

  async choose(target: Locator, value: string): Promise<void> {
    await this.reach(target);
    await this.note('choose', target);
    await this.page.keyboard.press('Home');
    for (let moves = 0; moves < 40 && (await target.inputValue()) !== value; moves++)
      await this.page.keyboard.press('ArrowDown');
    expect(await target.inputValue()).to.equal(value);
  }

  /** Goes on past the header, by the link that is the first thing on every page. */
  async skip(): Promise<void> {
    await this.page.keyboard.press('Tab');
    expect(await this.page.evaluate('document.activeElement.className'), 'the first stop').to.equal('skip');
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Tab');
    const main = await this.page.evaluate('document.activeElement.closest("main") !== null');
    expect(main, 'the link leads past the header').to.equal(true);
  }

  /** What was in the focus still is, whatever others did meanwhile. */
  async held(): Promise<void> {
    const { nowhere } = await this.at(this.page.locator('main'));
    expect(nowhere, 'the focus is lost').to.equal(false);
  }

  /** Goes to something, the shorter way, looking at each stop. */
  private async reach(target: Locator): Promise<void> {
    await target.waitFor();
    if ((await this.at(target)).nowhere) await this.skip();
    if ((await this.at(target)).here) return;
    for (let keys = 0; keys < mostTabs; keys++) {
      const before = await this.at(target);
      await this.page.keyboard.press(before.past && !before.nowhere ? 'Shift+Tab' : 'Tab');
      this.tabs++;
      const now = await this.at(target);
      expect(now.nowhere, `the focus is nowhere, on the way to ${String(target)}`).to.equal(false);
      expect(now.seen, `the focus can be seen on ${now.what}`).to.equal(true);
      if (now.here) return;
      if (!before.nowhere) expect(now.past, `keys pass by ${String(target)} at ${now.what}`).to.equal(before.past);
    }
    throw new Error(`${String(target)} cannot be reached within ${mostTabs} keys`);
  }

  private at(target: Locator): Promise<Place> {
    return target.evaluate((one: unknown) => {
      // Runs in the page, whose types are not ours.
      const { document, getComputedStyle } = globalThis as unknown as {
        document: { activeElement: Spot; body: Spot };
        getComputedStyle: (spot: Spot) => Record<string, string>;
      };
      interface Spot {
        readonly outerHTML: string;
        compareDocumentPosition(other: unknown): number;
        getBoundingClientRect(): { width: number; height: number };
      }
      const held = document.activeElement;
      const style = getComputedStyle(held);
      const { width, height } = held.getBoundingClientRect();
      const outlined = style['outlineStyle'] !== 'none' && Number.parseFloat(style['outlineWidth'] ?? '0') >= 2;
      return {
        here: held === one,
        past: (held.compareDocumentPosition(one) & 2) !== 0,
        nowhere: held === document.body,
        seen: outlined && width > 0 && height > 0,
        what: held.outerHTML.slice(0, 160),
      };
    });
  }
}
