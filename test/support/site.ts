import type { Browser } from 'playwright-core';
import { listen, startBrowser } from './browser.js';
import { startService, type TestService } from './service.js';
import { Windows } from './window.js';

type Start = () => Promise<TestService>;

/** A service that is reached over a port, and the browser in which people look at it. */
export class Site {
  #browser: Browser | null = null;
  #service: TestService | undefined;
  #served: Awaited<ReturnType<typeof listen>> | undefined;
  #windows: Windows | undefined;

  private constructor(private readonly start: Start) {}

  /** One site for all tests of a suite. Where Chromium does not start they are left out, and loudly so. */
  static forSuite(start: Start = startService): Site {
    return Site.between(before, after, start);
  }

  /** A site of its own for each test of a suite; likewise. */
  static forEachTest(start: Start = startService): Site {
    return Site.between(beforeEach, afterEach, start);
  }

  private static between(first: typeof before, last: typeof after, start: Start): Site {
    const site = new Site(start);
    before(async function () {
      site.#browser = await startBrowser();
      if (site.#browser === null) this.skip();
    });
    first(() => site.begin());
    last(() => site.end());
    after(() => site.#browser?.close());
    return site;
  }

  get browser(): Browser {
    return this.#browser!;
  }

  get service(): TestService {
    return this.#service!;
  }

  /** Where the service is reached. */
  get url(): string {
    return this.#served!.url;
  }

  /** Windows that people have open on it. */
  get windows(): Windows {
    return this.#windows!;
  }

  /** The service goes, and its port with it; windows stay open. */
  async fall(): Promise<void> {
    this.#served?.close();
    await this.#service?.stop();
  }

  /** A service stands at the port of the one that fell. */
  async rise(start: Start): Promise<void> {
    const { port } = new URL(this.url);
    this.#service = await start();
    this.#served = await listen(this.#service, Number(port));
  }

  private async begin(): Promise<void> {
    this.#service = await this.start();
    this.#served = await listen(this.#service);
    this.#windows = new Windows(this.browser, this.#service, this.#served.url);
  }

  private async end(): Promise<void> {
    await this.#windows?.close();
    await this.fall();
    this.#windows?.expectCalm();
  }
}
