/** The page of a session in all its surroundings: any width, dark and light, zoomed, with much in it; axe finds nothing. */
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import type { Report } from "../../../lib/model.ts";
import { browser, inBrowser } from "../../support/chromium.ts";
import { floodReports, reportOf, servedSession } from "../../support/served.ts";
import { moves, sampleReports, says, until } from "../../support/session-page.ts";

const { visit } = browser();
const talks = sampleReports("talks");

const phone = { viewport: { width: 390, height: 844 } };
const tablet = { viewport: { width: 768, height: 1024 } };
const desk = { viewport: { width: 1440, height: 900 } };
/** A window of 1440 by 900 pixels at a zoom of 200 %: half as many CSS pixels. */
const zoomed = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };
const dark = { colorScheme: "dark" } as const;

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - innerWidth");
}

async function isSound(page: Page): Promise<void> {
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
}

/** The page of the talks, its texts there. */
async function opened(options: BrowserContextOptions, reports: readonly Report[] = talks): Promise<Page> {
  const { address } = await servedSession({}, reports);
  const { page } = await visit(address, options);
  await page.locator("#texts").waitFor({ state: "attached" });
  return page;
}

describe("axe finds nothing, and nothing is wider than the window", () => {
  for (const [name, options] of [
    ["desk", desk],
    ["desk, dark", { ...desk, ...dark }],
    ["tablet, dark", { ...tablet, ...dark }],
    ["phone", phone],
    ["zoom", zoomed],
  ] as const) {
    inBrowser(`${name}: a finding, the list with the filter, the texts, the tray, the keys`, async () => {
      const page = await opened(options);
      await isSound(page);
      await moves(page, "1");
      await page.keyboard.press("f");
      await page.locator(".filters [name=status]").waitFor();
      await isSound(page);
      await page.keyboard.press("Escape");
      await page.keyboard.press("g");
      await page.locator("#texts").waitFor();
      await isSound(page);
      await page.keyboard.press("a");
      await page.locator("#tray").waitFor();
      await isSound(page);
      await page.keyboard.press("?");
      await isSound(page);
    });
  }

  inBrowser("decided, noted, undone, taken back, all done", async () => {
    const page = await opened(desk, floodReports);
    await page.keyboard.press("n");
    await page.keyboard.type("https://example.org");
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    await page.keyboard.type("https://example.org");
    await page.keyboard.press("Escape");
    await page.locator("[name=sureness]").selectOption("likely");
    await moves(page, "1");
    await moves(page, "k");
    await page.keyboard.press("h");
    await isSound(page);
    await page.keyboard.press("u");
    await says(page, "Taken back.");
    await page.keyboard.press("h");
    await isSound(page);
    for (let i = 0; (await page.locator("#desk article.done").count()) === 0; i += 1) await moves(page, "1");
    await isSound(page);
  });

  inBrowser("disputed, changed, orphaned, a correction that stands", async () => {
    let now = [...talks];
    const { session, address } = await servedSession({ reread: () => Promise.resolve(now) }, talks);
    const [first, second] = session.state().items.map(({ item }) => item.id);
    for (const author of ["Ana", "Ben"]) {
      const verdict = author === "Ana" ? ({ kind: "wrong" } as const) : ({ kind: "compatible" } as const);
      session.decide(author, { item: first ?? "", verdict, seen: [] });
      session.decide(author, { item: second ?? "", verdict: { kind: "wrong" } });
    }
    session.correct("Ana", { kind: "same", names: ["Khawaja Asif", "Asif"] });
    const { page } = await visit(address);
    await page.locator(".row[data-status=disputed] a").click();
    await page.locator("#desk .standing.disputed").waitFor();
    await isSound(page);
    await page.keyboard.press("a");
    await page.locator("#corrections li").waitFor();
    await isSound(page);
    await page.keyboard.press("Escape");
    const [a, b] = talks;
    now = [
      reportOf((a?.text ?? "").replace("dismissed", "flatly dismissed"), "a.txt"),
      reportOf((b?.text ?? "").replace(/Talks between[^.]*\./, ""), "b.txt"),
    ];
    await page.getByText("More", { exact: true }).click();
    await isSound(page);
    await page.getByRole("button", { name: "Read the sources again" }).click();
    await until(async () => (await page.locator(".row[data-status=orphaned]").count()) === 1);
    await page.locator(".row[data-status=orphaned] a").click();
    await page.locator("#desk article.orphaned").waitFor();
    await isSound(page);
    await page.locator(".row[data-status=changed] a").first().click();
    await page.locator("#desk article.changed").waitFor();
    await isSound(page);
  });

  inBrowser("three reports, and a page without the script", async () => {
    const three = sampleReports("three-reports", "abc");
    await isSound(await opened(desk, three));
    await isSound(await opened({ ...phone, ...dark }, three));
    const { address } = await servedSession({}, talks);
    const { page, context } = await visit(address, tablet);
    await context.route("**/script.js", (route) => route.abort());
    await page.goto(new URL("/?texts=1", address).href);
    await isSound(page);
  });
});

inBrowser("on a narrow screen one part is shown at a time, and one text", async () => {
  const page = await opened(phone);
  const shown = async (): Promise<boolean[]> =>
    Promise.all(["#list", "#desk", "#under"].map((part) => page.locator(part).isVisible()));
  expect(await shown()).toEqual([false, true, false]);
  await page.getByRole("button", { name: "List" }).click();
  expect(await shown()).toEqual([true, false, false]);
  await page.locator(".row a").nth(2).click();
  await until(async () => (await shown()).join() === "false,true,false");
  await page.locator("#desk .place.b").first().click();
  expect(await shown()).toEqual([false, false, true]);
  const texts = (): Promise<boolean[]> =>
    Promise.all(["a", "b"].map((side) => page.locator(`#texts .text.${side}`).isVisible()));
  expect(await texts()).toEqual([false, true]);
  await page.locator(".sides").getByRole("button", { name: "A" }).click();
  expect(await texts()).toEqual([true, false]);
});

inBrowser("what can be pressed is 24 pixels wide and high", async () => {
  const page = await opened(phone);
  for (const key of ["d", "l", "g", "a"]) {
    await page.keyboard.press(key);
    await page.waitForTimeout(200);
    const small = `[...document.querySelectorAll("a:not(.skip), button, summary, input, select, textarea")].filter((one) => one.checkVisibility())
      .map((one) => [one.outerHTML, one.getClientRects()[0]])
      .filter(([, rect]) => rect !== undefined && (Math.round(rect.width) < 24 || Math.round(rect.height) < 24)).map(([html]) => html)`;
    expect([key, await page.evaluate<string[]>(small)]).toEqual([key, []]);
  }
});

inBrowser("focus is seen wherever Tab leads, and nothing moves", async () => {
  const page = await opened(desk);
  for (let i = 0; i < 40; i += 1) {
    await page.keyboard.press("Tab");
    const seen =
      "[getComputedStyle(document.activeElement).outlineStyle, document.activeElement.outerHTML.slice(0, 60)]";
    expect(await page.evaluate(seen)).toEqual(["solid", expect.any(String)]);
  }
  await page.keyboard.press("Escape");
  await moves(page, "j");
  expect(await page.evaluate("document.getAnimations().length")).toBe(0);
});

inBrowser("read aloud, it makes sentences", async () => {
  const page = await opened(desk);
  const finding = await page.locator("#desk").ariaSnapshot();
  expect(finding).toContain('heading "Contradiction 1: Afghan negotiators: for or against?" [level=2]');
  expect(finding).toMatch(/link "A:5 line 5 of A"[^]*form "Your verdict"[^]*button "1 A is right"/);
  expect(finding).toMatch(/button "c Cannot settle"[^]*textbox "Whom to ask, and what"/);
  const list = await page.locator("#list").ariaSnapshot();
  expect(list).toMatch(/navigation "Findings"[^]*heading "Contradictions 4" \[level=2\]/);
});
