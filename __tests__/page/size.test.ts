/** A long pair's page is small enough to send and opens at once; the bounds are wide, for the machine may be busy. */
import { expect, test } from "@jest/globals";
import { renderHtml } from "../../lib/index.ts";
import type { Comparison } from "../../lib/model.ts";
import { browser, inBrowser } from "../support/chromium.ts";
import { comparisonOf, type FindingDraft } from "../support/comparison.ts";

const { open } = browser();

const megabyte = 1_000_000;

/** Two reports of so many sentences: a tenth contradicts, a third agrees, a third is told by one alone, as in long stories. */
function longPair(count: number): Comparison {
  const sentences = (day: string): string[] =>
    Array.from({ length: count }, (_, i) => {
      return `The surveyor of district ${i} told the council on ${day} that ${i + 3} of the houses by the river need a new roof.`;
    });
  const findings = Array.from({ length: count }, (_, i): FindingDraft[] => {
    if (i % 10 === 0) return [{ kind: "contradiction", type: "time", a: [i, "Monday"], b: [i, "Tuesday"] }];
    if (i % 3 === 0)
      return [
        { kind: "agreement", a: [i], b: [i] },
        { kind: "detail", side: "a", at: [i, "Monday"], partner: i },
      ];
    return i % 3 === 1
      ? [
          { kind: "addition", side: "a", at: [i] },
          { kind: "addition", side: "b", at: [i] },
        ]
      : [];
  });
  return comparisonOf({ a: sentences("Monday"), b: sentences("Tuesday"), findings: findings.flat() });
}

const long = renderHtml(longPair(400));

test("400 sentences take less than 3 MB, 2,000 less than 15 MB", () => {
  expect(Buffer.byteLength(long)).toBeLessThan(3 * megabyte);
  expect(Buffer.byteLength(renderHtml(longPair(2000)))).toBeLessThan(15 * megabyte);
});

inBrowser("400 sentences are open and in use within seconds", async () => {
  const started = performance.now();
  const { page } = await open(long);
  await page.keyboard.press("j");
  expect(await page.locator(".contradiction.current").count()).toBe(1);
  await page.keyboard.press("2");
  expect(await page.locator("#a-1").isVisible()).toBe(true);
  expect(performance.now() - started).toBeLessThan(10_000);
});
