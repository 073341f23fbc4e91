import { expect } from 'chai';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { cookiesOf } from './people.js';
import type { TestService } from './service.js';

/** How large windows are in tests. */
export const sizes = { wide: { width: 1280, height: 900 }, narrow: { width: 390, height: 844 } } as const;

/** Browsers say where their language is spoken, too. */
const locales = { en: 'en-GB', nl: 'nl-NL' } as const;

/** How somebody looks at a page. */
export interface Seen {
  /** Null for a browser in which nobody is signed in. */
  readonly by?: string | null;
  readonly language?: keyof typeof locales;
  readonly script?: boolean;
  readonly size?: keyof typeof sizes;
  readonly dark?: boolean;
}

/** Windows that people have open, each in a browser of his own; they note what the browser complains about. */
export class Windows {
  readonly #complaints: string[] = [];
  readonly #contexts: BrowserContext[] = [];

  constructor(
    private readonly browser: Browser,
    private readonly service: TestService,
    /** Where the service is reached. */
    private readonly url: string,
  ) {}

  /** An empty window. */
  async blank(seen: Seen = {}): Promise<Page> {
    const { by = 'Eva', language = 'en', script = true, size = 'wide', dark = false } = seen;
    const context = await this.browser.newContext({
      locale: locales[language],
      javaScriptEnabled: script,
      viewport: sizes[size],
      colorScheme: dark ? 'dark' : 'light',
    });
    this.#contexts.push(context);
    if (by !== null)
      await context.addCookies((await cookiesOf(this.service, by)).map((one) => ({ ...one, url: this.url })));
    const page = await context.newPage();
    page.on('console', (line) => {
      if (/Content Security Policy|Refused to|Uncaught/.test(line.text())) this.#complaints.push(line.text());
    });
    page.on('pageerror', (error) => this.#complaints.push(error.message));
    return page;
  }

  /** A page that follows what happens, where there are scripts. @param path of the service */
  async open(path: string, seen: Seen = {}): Promise<Page> {
    const page = await this.blank(seen);
    await page.goto(this.url + path);
    if (seen.script !== false) await page.waitForSelector('#live[data-follows]', { state: 'attached' });
    return page;
  }

  async close(): Promise<void> {
    for (const context of this.#contexts) await context.close();
  }

  /** Fails where a browser complained. */
  expectCalm(where = 'what the browser complained about'): void {
    expect(this.#complaints, where).to.deep.equal([]);
  }
}
