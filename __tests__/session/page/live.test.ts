/** Two tabs and two editors on one session: each sees what the other does, and nothing typed is lost. */
import { expect } from "@jest/globals";
import type { BrowserContext, Page } from "playwright-core";
import { browser, inBrowser } from "../../support/chromium.ts";
import { floodReports, reportOf, servedSession, surroundings } from "../../support/served.ts";
import { openSession } from "../../../lib/session/session.ts";
import { current, left, moves, notice, sampleReports, says, until } from "../../support/session-page.ts";

const { visit } = browser();
const talks = sampleReports("talks");

/** A second tab of the same browser, in which Ben works. */
async function bensTab(context: BrowserContext, origin: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin);
  await page.getByLabel("Your name").fill("Ben");
  await page.getByLabel("Your name").press("Escape");
  return page;
}

inBrowser("another's decision shows at once with the name, and what is being typed stays", async () => {
  const { address, origin } = await servedSession({}, talks);
  const { page: ana, context } = await visit(address);
  const ben = await bensTab(context, origin);
  await ana.bringToFront();
  await ana.keyboard.press("n");
  await ana.keyboard.type("I rang them");
  await ben.keyboard.press("2");
  await says(ana, "Ben: B is right, of ≠ 1");
  expect(await notice(ana)).toContain("You are looking at it: what you typed is kept.");
  expect(await ana.locator("#desk .standing.decided").innerText()).toMatch(/B is right Ben/);
  expect(await ana.locator("[name=note]").inputValue()).toBe("I rang them");
  expect(await ana.evaluate("document.activeElement.name")).toBe("note");
  expect(await ana.getByLabel("Your name").inputValue()).toBe("Ana");
  // She has seen it now, so that hers takes its place.
  await ana.keyboard.press("Escape");
  await moves(ana, "1");
  expect(await ana.locator(".row[data-status=disputed]").count()).toBe(0);
  expect(await ana.locator(".row[data-status=decided] .standing").allInnerTexts()).toEqual(["✓ A is right"]);
});

inBrowser("what another did that had not come through yet is told with one's own verdict", async () => {
  const { address, origin } = await servedSession({}, talks);
  const { page: ana, context } = await visit(address);
  const ben = await bensTab(context, origin);
  await ana.route("**/changes*", (route) => route.abort());
  await moves(ben, "j");
  await ben.keyboard.press("2");
  await says(ben, "Saved: B is right.");
  await ana.bringToFront();
  await ana.keyboard.press("1");
  await says(ana, "Meanwhile Ben: B is right");
});

inBrowser("two who decide the same finding without knowing of each other are both told, plainly", async () => {
  const { address, origin } = await servedSession({}, talks);
  const { page: ana, context } = await visit(address);
  const ben = await bensTab(context, origin);
  // Word of Ben's decision comes too late.
  await ana.route("**/changes*", (route) => route.abort());
  await ben.keyboard.press("2");
  await says(ben, "Saved: B is right.");
  const item = await current(ana);
  await ana.keyboard.press("n");
  await ana.keyboard.type("so says the transcript");
  await ana.keyboard.press("Escape");
  await ana.keyboard.press("1");
  await says(ana, "Ben had decided “B is right”");
  expect(await current(ana)).toBe(item);
  expect(await ana.locator("#desk .standing.disputed li").allInnerTexts()).toEqual([
    expect.stringMatching(/^B is right Ben/),
    expect.stringMatching(/^A is right Ana[^]*so says the transcript/),
  ]);
  await ben.keyboard.press("k");
  await ben.locator("#desk .standing.disputed").waitFor();
  expect(await left(ana)).toBe("13 left of 13");
  await moves(ana, "b");
  await ben.locator("#desk .standing.decided", { hasText: "both hold" }).waitFor();
});

inBrowser("what another program does shows as well, a finding it adds too", async () => {
  const { session, address } = await servedSession();
  const { page } = await visit(address);
  const other = openSession(session.path, surroundings);
  const words = [0, 1].map((report) => ({ report, words: "Twelve", before: "", behind: " houses" }));
  other.add("Cem", "number", words, "counted twice");
  other.close();
  await says(page, "Cem: added ≠ 2");
  expect(await page.locator(".contradiction .row").count()).toBe(2);
});

inBrowser(
  "a source that changed: what needs another look says what changed, what is gone can be withdrawn",
  async () => {
    const told = (dead: string): string => `The river Orla flooded Brenk on Monday. Twelve houses fell. ${dead}`;
    let now = [...floodReports];
    const { session, address } = await servedSession({ reread: () => Promise.resolve(now) });
    const { page, context } = await visit(address);
    const other = await context.newPage();
    await other.goto(new URL("/", address).href);
    await moves(page, "1");
    const reread = async (dead: string): Promise<void> => {
      now = [reportOf(told("The flood in Brenk killed 24 people."), "a"), reportOf(told(dead), "b")];
      await page.getByText("More", { exact: true }).click();
      await page.getByRole("button", { name: "Read the sources again" }).click();
      await says(page, "The sources were read again.");
    };
    await reread("The flood in Brenk killed 15 people.");
    await page.locator(".row[data-status=changed] a").click();
    await page.locator("#desk .changed").first().waitFor();
    expect(await page.locator("#desk .change del").allInnerTexts()).toEqual(["12"]);
    expect(await page.locator("#desk .change ins").allInnerTexts()).toEqual(["15"]);
    await until(async () => (await other.locator(".row[data-status=changed]").count()) === 1);
    await reread("");
    await page.locator(".row[data-status=orphaned] a").click();
    await page.locator("#desk article.orphaned").waitFor();
    expect(await page.locator("#desk .warning").innerText()).toContain("A sentence that it rests on is gone.");
    await page.keyboard.press("o");
    await until(() => Promise.resolve(session.state().lost.length === 0));
    await until(async () => (await page.locator(".row[data-status=orphaned]").count()) === 0);
  },
);

inBrowser("what cannot be saved is said, and what was typed stays", async () => {
  const { address, close } = await servedSession();
  const { page } = await visit(address);
  await page.keyboard.press("n");
  await page.keyboard.type("not to be lost");
  await page.keyboard.press("Escape");
  await close();
  await page.keyboard.press("1");
  await says(page, "The session does not answer");
  expect(await page.locator("[name=note]").inputValue()).toBe("not to be lost");
});

inBrowser("what is typed for one finding is there when one comes back to it", async () => {
  const { address } = await servedSession({}, talks);
  const { page } = await visit(address);
  await page.keyboard.press("n");
  await page.keyboard.type("half a thought");
  await page.keyboard.press("Escape");
  await moves(page, "j");
  expect(await page.locator("[name=note]").inputValue()).toBe("");
  await moves(page, "k");
  expect(await page.locator("[name=note]").inputValue()).toBe("half a thought");
});

inBrowser("a correction of one tab redraws the list of another, and leaves what is chosen there", async () => {
  const { session, address, origin } = await servedSession({}, talks);
  const { page: ana, context } = await visit(address);
  const ben = await bensTab(context, origin);
  await ana.bringToFront();
  await ana.keyboard.press("a");
  await ana.locator("#tray").waitFor();
  await ana.locator("#tray [name=reason]").fill("why it is so");
  const chosen = await ana.locator("#tray .chosen select").first().inputValue();
  await ben.keyboard.press("j");
  await ben.keyboard.press("a");
  await ben.getByRole("button", { name: "do not tell the same" }).click();
  await says(ben, "Your correction holds");
  await until(async () => (await ana.locator("#corrections li").count()) === 1);
  expect(await ana.locator("#list .row").count()).toBe(session.state().items.length);
  expect(await ana.locator("#tray [name=reason]").inputValue()).toBe("why it is so");
  expect(await ana.locator("#tray .chosen select").first().inputValue()).toBe(chosen);
});
