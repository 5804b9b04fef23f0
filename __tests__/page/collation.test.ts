/** The page of several reports in a real browser: it asks for nothing, every way leads on, and axe finds nothing in it. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@jest/globals";
import { renderCollationHtml } from "../../lib/render/html.ts";
import { browser, inBrowser, type Opening } from "../support/chromium.ts";
import { mill } from "../support/collation.ts";

const { open } = browser();
const phone = { width: 390, height: 844 };
const collation = mill();
const page = renderCollationHtml(collation);

const openings: readonly (readonly [name: string, opening: Opening])[] = [
  ["desk", {}],
  ["desk, dark, facts by report", { colorScheme: "dark", hash: "#matrix" }],
  ["phone", { viewport: phone }],
  ["phone, dark, texts", { viewport: phone, colorScheme: "dark", hash: "#texts" }],
  ["zoom", { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 }],
];
for (const [name, opening] of openings) {
  inBrowser(`axe finds nothing, and nothing is wider than the window: ${name}`, async () => {
    const { page: shown, requests, complaints } = await open(page, opening);
    const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
    const found = await new AxeBuilder({ page: shown }).withTags(tags).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(await shown.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    expect([requests.length, complaints]).toEqual([1, []]);
  });
}

inBrowser("all is there with every sentence as it stands in its report, and a fact leads to its words", async () => {
  const { page: shown } = await open(page, { javaScriptEnabled: false });
  const sentences = collation.reports.flatMap(({ report, sentences: own }) =>
    own.map(({ span }) => report.text.slice(span.start, span.end)),
  );
  expect(await shown.locator(".q:visible").allTextContents()).toEqual(sentences);
  await shown.locator("#matrix a").first().click();
  expect(new URL(shown.url()).hash).toBe("#f-toll");
  await shown.locator("#f-toll .place").first().click();
  expect(new URL(shown.url()).hash).toBe("#a-2");
});

inBrowser("by key, and narrowed down to what one report tells", async () => {
  const { page: shown } = await open(page);
  await shown.keyboard.press("2");
  expect([await shown.locator("#matrix").isVisible(), await shown.locator("#findings").isVisible()]).toEqual([
    true,
    false,
  ]);
  await shown.keyboard.press("1");
  await shown.keyboard.press("j");
  expect(await shown.locator(".current").getAttribute("id")).toBe("f-toll");
  await shown.locator(".filters summary").click();
  await shown.getByLabel("Told by").selectOption("C");
  const told = collation.facts.filter(({ reports }) => reports.includes(2)).map(({ id }) => `f-${id}`);
  const left = await shown
    .locator(".finding:not([hidden])")
    .evaluateAll((all: { id: string }[]) => all.map(({ id }) => id));
  expect([...left].sort()).toEqual([...told].sort());
});

inBrowser("on paper nothing is folded away or cut", async () => {
  const { page: shown } = await open(page, { viewport: { width: 718, height: 1047 }, colorScheme: "dark" });
  await shown.emulateMedia({ media: "print" });
  await shown.evaluate("dispatchEvent(new Event('beforeprint'))");
  for (const selector of [".finding", ".q", "#matrix td"]) {
    const all = shown.locator(selector);
    expect([selector, await shown.locator(`${selector}:visible`).count()]).toEqual([selector, await all.count()]);
  }
  expect(await shown.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
});
