/** The page of a session in a browser: where it stands, and the ways of a keyboard. */
import { readFileSync } from "node:fs";
import { expect } from "@jest/globals";
import type { Page } from "playwright-core";
import type { Report } from "../../lib/model.ts";
import { reportOf } from "./served.ts";

/** Reports of a sample: its a.txt, b.txt, and c.txt where there is one. */
export function sampleReports(sample: string, letters = "ab"): Report[] {
  return Array.from(letters, (letter) =>
    reportOf(readFileSync(new URL(`../../samples/${sample}/${letter}.txt`, import.meta.url), "utf8"), `${letter}.txt`),
  );
}

/** What is said to the editor. */
export function notice(page: Page): Promise<string> {
  return page.locator("#notice").innerText();
}

/** Waits until the page says so. */
export async function says(page: Page, words: string | RegExp): Promise<void> {
  await page.locator("#notice", { hasText: words }).waitFor();
}

export function left(page: Page): Promise<string> {
  return page.locator("#progress strong").innerText();
}

/** Id of what is on the desk; `null` where all is decided. */
export function current(page: Page): Promise<string | null> {
  return page.evaluate<string | null>("document.querySelector('#desk .finding').dataset.item ?? null");
}

export function kindOf(page: Page): Promise<string> {
  return page.locator("#desk .kind").innerText();
}

/** Presses a key and waits until something else is on the desk. */
export async function moves(page: Page, key: string): Promise<void> {
  const before = await current(page);
  await page.keyboard.press(key);
  await until(async () => (await current(page)) !== before);
}

/** Waits until it is so; the page's policy lets no test watch from within. */
export async function until(isSo: () => Promise<boolean>): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await isSo()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`not within ten seconds: ${isSo.toString()}`);
}

/** What has the focus: the element's own attributes tell it best. */
export function focused(page: Page): Promise<string> {
  return page.evaluate<string>(
    "document.activeElement.id || document.activeElement.name || document.activeElement.localName",
  );
}

/** Goes on by Tab until what the selector names has the focus, as one who uses no mouse must. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await page.evaluate<boolean>(`document.activeElement.matches(${JSON.stringify(selector)})`)) return;
    await page.keyboard.press("Tab");
  }
  expect(`${selector} within 120 presses of Tab`).toBe("reached");
}
