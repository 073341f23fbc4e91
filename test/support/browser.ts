import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import chromium from '@sparticuz/chromium';
import axe from 'axe-core';
import { expect } from 'chai';
import { chromium as launcher, type Browser, type Page } from 'playwright-core';
import type { TestService } from './service.js';

/** Starts the Chromium that npm brings; null, and loudly so, where this machine cannot run it. */
export async function startBrowser(): Promise<Browser | null> {
  try {
    // Its own arguments are for a small cloud function: one process, which ends with the first window.
    const args = chromium.args.filter((one) => one !== '--single-process' && one !== '--no-zygote');
    return await launcher.launch({ executablePath: await chromium.executablePath(), args, headless: true });
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n').slice(0, 6).join('\n') : String(error);
    process.stderr.write(`\n*** CHROMIUM DID NOT START: pages are NOT tested in a browser here ***\n${why}\n\n`);
    return null;
  }
}

/** Serves the app on a port of this machine; any free one where none is named. */
export function listen({ app }: Pick<TestService, 'app'>, port = 0): Promise<{ url: string; close: () => void }> {
  return new Promise((resolve) => {
    const server = app.listen(port, '127.0.0.1', () => {
      const { port: given } = server.address() as AddressInfo;
      const close = (): void => {
        server.close();
        // Browsers keep lines open, and streams of events never end by themselves.
        server.closeAllConnections();
      };
      resolve({ url: `http://127.0.0.1:${given}`, close });
    });
  });
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds wrong by WCAG 2.2 A and AA, in short.
 *  @param tags further kinds of rules, such as `best-practice` */
export const violations = (page: Page, tags: readonly string[] = []): Promise<string[]> =>
  found(page, { type: 'tag', values: [...wcag, ...tags] });

/** What a thumb cannot hit: less than 24 by 24 pixels, and too near to something else. */
export const smallTargets = (page: Page): Promise<string[]> => found(page, { type: 'rule', values: ['target-size'] });

/** What cannot be read for want of contrast, which is all that light and dark change. */
export const contrasts = (page: Page): Promise<string[]> =>
  found(page, { type: 'rule', values: ['color-contrast', 'link-in-text-block'] });

async function found(page: Page, runOnly: { readonly type: string; readonly values: readonly string[] }) {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source);
  const results = (await page.evaluate(`axe.run(document, { runOnly: ${JSON.stringify(runOnly)} })`)) as axe.AxeResults;
  return results.violations.map(
    ({ id, help, nodes }) =>
      `${id}: ${help}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html.slice(0, 160))
        .join(' | ')}`,
  );
}

/** Whether a page is wider than its window. */
export const overflows = (page: Page): Promise<boolean> =>
  page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth') as Promise<boolean>;

/** Keeps a picture of a whole page, for whoever names a folder in UNISONO_SCREENSHOTS. */
export async function shoot(page: Page, name: string): Promise<void> {
  const shots = process.env['UNISONO_SCREENSHOTS'];
  if (shots === undefined) return;
  mkdirSync(shots, { recursive: true });
  await page.screenshot({ path: join(shots, `${name}.png`), fullPage: true });
}

/** Accessible, no wider than its window, and with one heading; a picture is kept for whoever asks for one. */
export async function looksRight(page: Page, name: string): Promise<void> {
  await shoot(page, name);
  expect(await violations(page), name).to.deep.equal([]);
  expect(await overflows(page), `${name} is wider than its window`).to.equal(false);
  expect(await page.locator('h1').count(), name).to.equal(1);
}
