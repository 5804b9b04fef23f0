/** The sheet in a real browser: it asks for nothing, its ways lead on, axe finds nothing in it, and it fits window and paper. */
import { AxeBuilder } from "@axe-core/playwright";
import { expect } from "@jest/globals";
import { exported } from "../../../lib/session/export/export.ts";
import { browser, inBrowser, type Opening } from "../../support/chromium.ts";
import { mill } from "../../support/collation.ts";
import { decided, worked } from "../../support/worked.ts";

const { open } = browser();
const told = { note: "Rang twice.", evidence: ["https://example.org/list"] };
const sheet = exported(
  worked([
    { kind: "collation", collation: mill() },
    decided("toll", { kind: "right", reports: [0, 2] }, { ...told, sureness: "sure" }),
    ["Ben", decided("toll", { kind: "wrong" })],
    decided("owner", { kind: "single-source" }, told),
    decided("weather", { kind: "dismissed", reason: "Of two days." }),
    { kind: "corrected", correction: { kind: "different", names: ["Dessa", "Vane"] } },
  ]),
  "html",
);

const openings: readonly (readonly [name: string, opening: Opening])[] = [
  ["desk", {}],
  ["phone, dark", { viewport: { width: 390, height: 844 }, colorScheme: "dark" }],
];
for (const [name, opening] of openings) {
  inBrowser(`axe finds nothing, and nothing is wider than the window: ${name}`, async () => {
    const { page, requests, complaints } = await open(sheet, opening);
    const tags = ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"];
    const found = await new AxeBuilder({ page }).withTags(tags).analyze();
    expect(found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`)).toEqual([]);
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBe(0);
    expect([requests.length, complaints]).toEqual([1, []]);
  });
}

inBrowser("a claim at a glance leads to all that is told of it", async () => {
  const { page } = await open(sheet);
  await page.click("text=1 How many, or how much?");
  await page.waitForURL(/#row-1$/);
  const row = await page.innerText(":target");
  for (const part of ["A:2 Fourteen people died", "A and C are right, sure – Ana", "all are wrong – Ben"]) {
    expect(row).toContain(part);
  }
});

inBrowser("on paper no table is cut off", async () => {
  const { page } = await open(sheet, { viewport: { width: 700, height: 990 } });
  await page.emulateMedia({ media: "print" });
  const wider = "[...document.querySelectorAll('.wide')].filter((one) => one.scrollWidth > one.clientWidth).length";
  expect(await page.evaluate(wider)).toBe(0);
});
