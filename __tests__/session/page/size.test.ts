/**
 * A session of 5,000 findings opens within a second of work, of the server and the page together: what is counted is the time
 * of the processor, for a machine that is busy with other tests gives either of them only a part of a second.
 */
import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browser, inBrowser } from "../../support/chromium.ts";
import { manyFindings, servedSession } from "../../support/served.ts";
import { moves } from "../../support/session-page.ts";

const { visit } = browser();

/** Milliseconds. */
const second = 1000;

/** Even the time of the processor is longer where others use its caches. */
const tries = 6;

inBrowser(
  "5,000 findings are open within a second, and after a verdict the next one is there at once",
  async () => {
    const { session, address, origin } = await servedSession({}, manyFindings(3100));
    expect(session.state().items.length).toBeGreaterThanOrEqual(5000);
    const { page: first, context } = await visit(address);
    await first.close();
    const opening: number[] = [];
    const deciding: number[] = [];
    for (let i = 0; i < tries && !(Math.min(...opening) < second); i += 1) {
      const page = await context.newPage();
      const worked = await workOf(page);
      const before = await worked();
      await page.goto(origin, { waitUntil: "domcontentloaded" });
      await page.locator("#desk .verdict").waitFor();
      opening.push(Math.round((await worked()) - before));
      await page.locator("#texts").waitFor();
      const ready = await worked();
      await moves(page, "1");
      deciding.push(Math.round((await worked()) - ready));
      await page.close();
    }
    process.stdout.write(
      `5,000 findings: open after ${opening.join(", ")} ms of work, decided after ${deciding.join(", ")} ms\n`,
    );
    expect(Math.min(...opening)).toBeLessThan(second);
    expect(Math.min(...deciding)).toBeLessThan(second / 2);
  },
  180_000,
);

/** Milliseconds that the page's own process and this one, which serves it, have worked. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const inspector = await page.context().browser()?.newBrowserCDPSession();
  return async () => {
    const { processInfo } = (await inspector?.send("SystemInfo.getProcessInfo")) ?? { processInfo: [] };
    const renderers = processInfo.filter(({ type }) => type === "renderer").map(({ cpuTime }) => cpuTime * 1000);
    const { user, system } = process.cpuUsage();
    return Math.max(...renderers) + (user + system) / 1000;
  };
}
