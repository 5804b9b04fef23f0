/** The page in all its surroundings, in a real browser: any width, dark and light, zoomed, on paper, without its script. */
import { AxeBuilder } from "@axe-core/playwright";
import { describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browser, inBrowser, type Opening } from "../support/chromium.ts";
import { renderHtml } from "../../lib/index.ts";
import { comparedSample, talks, talksPage } from "../support/talks.ts";

const { open } = browser();

const phone = { width: 390, height: 844 };
const tablet = { width: 768, height: 1024 };
const desk = { width: 1440, height: 900 };
/** A window of 1440 by 900 pixels at a zoom of 200 %: half as many CSS pixels. */
const zoomed = { viewport: { width: 720, height: 450 }, deviceScaleFactor: 2 };

async function violations(page: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"]).analyze();
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ""}`);
}

/** Pixels by which the page is wider than its window. */
function overflow(page: Page): Promise<number> {
  return page.evaluate("document.documentElement.scrollWidth - innerWidth");
}

describe("axe finds nothing, and nothing is wider than the window", () => {
  const states: readonly (readonly [name: string, opening: Opening, keys?: string])[] = [
    ["phone, findings", { viewport: phone }],
    ["phone, dark, texts", { viewport: phone, colorScheme: "dark", hash: "#b-3" }],
    ["phone, stances", { viewport: phone, hash: "#holders" }],
    ["tablet, dark, findings, all opened", { viewport: tablet, colorScheme: "dark", hash: "#?kind=agreement" }],
    ["tablet, texts with differences", { viewport: tablet, hash: "#texts" }, "d"],
    ["desk, findings, one found, filters open", { viewport: desk, hash: "#findings?type=stance" }, "j"],
    ["desk, dark, texts with bands", { viewport: desk, colorScheme: "dark", hash: "#a-5" }],
    ["desk, dark by switch, stances", { viewport: desk, hash: "#holders" }, "t"],
    ["desk, help", { viewport: desk }, "?"],
    ["zoom, findings", zoomed],
    ["zoom, dark, texts", { ...zoomed, colorScheme: "dark", hash: "#texts" }],
  ];
  for (const [name, opening, keys = ""] of states) {
    inBrowser(name, async () => {
      const { page } = await open(talksPage, opening);
      await page.keyboard.type(keys);
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    });
  }
});

inBrowser("a report against itself: axe finds nothing, filters and keys know it", async () => {
  const { page } = await open(renderHtml(comparedSample("against-itself", true)), { hash: "#?kind=contradiction" });
  expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
  await page.keyboard.press("k");
  expect(await page.locator(".inner .finding.current").count()).toBe(1);
});

describe("with the script off", () => {
  const withoutScript = talksPage.replace(/<script>[^]*?<\/script>/, "");

  inBrowser("all is there to read, links lead on, and nothing is offered that does not work", async () => {
    const { page, complaints } = await open(talksPage, { javaScriptEnabled: false });
    for (const view of ["#findings", "#texts", "#holders"]) expect(await page.locator(view).isVisible()).toBe(true);
    const sentences = talks.sentences.a.length + talks.sentences.b.length;
    expect(await page.locator(".s:visible").count()).toBe(sentences);
    expect(await page.locator(".agreement:visible").count()).toBeGreaterThan(0);
    expect(await page.locator("button:visible, select:visible, input:visible").count()).toBe(0);
    await page.locator(".contradiction .place").first().click();
    expect(new URL(page.url()).hash).toMatch(/^#a-\d+$/);
    expect(complaints).toEqual([]);
  });

  for (const viewport of [phone, desk]) {
    inBrowser(`axe finds nothing at ${viewport.width} pixels`, async () => {
      const { page } = await open(withoutScript, { viewport });
      expect([await violations(page), await overflow(page)]).toEqual([[], 0]);
    });
  }
});

describe("on paper", () => {
  const a4 = { width: 718, height: 1047 };
  /** What stands on paper, and whether it is within the sheet; `checkVisibility` knows of what is skipped or folded away. */
  const printed = (selector: string): string =>
    `[...document.querySelectorAll("${selector}")].map((one) => {
       const { left, right, height } = one.getBoundingClientRect();
       return one.checkVisibility({ contentVisibilityAuto: true }) && height > 0 && left >= 0 && right <= innerWidth;
     })`;

  for (const javaScriptEnabled of [true, false]) {
    inBrowser(`all is open and nothing is cut, script ${javaScriptEnabled ? "on" : "off"}`, async () => {
      const opening = { viewport: a4, colorScheme: "dark", hash: "#texts", javaScriptEnabled } as const;
      const { page } = await open(talksPage, opening);
      await page.emulateMedia({ media: "print" });
      if (javaScriptEnabled) await page.evaluate("dispatchEvent(new Event('beforeprint'))");
      for (const selector of [".finding", ".q", "#holders td", ".text h3"]) {
        const all = await page.evaluate<boolean[]>(printed(selector));
        expect([selector, all.length > 1, all.filter((is) => !is)]).toEqual([selector, true, []]);
      }
      expect(await page.locator("button:visible, nav:visible, .edge:visible").count()).toBe(0);
      expect(await page.evaluate("getComputedStyle(document.body).backgroundColor")).toBe("rgb(255, 255, 255)");
      expect(await overflow(page)).toBe(0);
      // axe is a script itself.
      if (javaScriptEnabled) expect(await violations(page)).toEqual([]);
    });
  }

  inBrowser("a PDF holds findings, texts and stances each on pages of their own, and folds up again", async () => {
    const { page } = await open(talksPage, { hash: "#texts" });
    const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
    expect((pdf.match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThanOrEqual(4);
    await page.keyboard.press("1");
    expect(await page.locator(".agreement:visible").count()).toBe(0);
  });

  inBrowser("what was filtered out stays out, and the paper says so", async () => {
    const { page } = await open(talksPage, { hash: "#findings?kind=addition" });
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".contradiction:visible").count()).toBe(0);
    expect(await page.locator(".shown").innerText()).toMatch(/^\d+ of \d+ shown$/);
  });
});

inBrowser("nothing moves, whatever motion is asked for", async () => {
  const { page } = await open(talksPage, { reducedMotion: "reduce" });
  await page.keyboard.type("jjjd2t");
  expect(await page.evaluate("document.getAnimations().length")).toBe(0);
  const { page: other } = await open(talksPage, { reducedMotion: "no-preference" });
  await other.keyboard.type("jjjd2t");
  expect(await other.evaluate("document.getAnimations().length")).toBe(0);
  expect(await other.evaluate("getComputedStyle(document.documentElement).scrollBehavior")).toBe("auto");
});

inBrowser("focus is seen on everything that can be reached", async () => {
  const { page } = await open(talksPage, { hash: "#texts" });
  for (let i = 0; i < 12; i += 1) {
    await page.keyboard.press("Tab");
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  }
});

inBrowser("what can be pressed is 24 pixels wide and high", async () => {
  const { page } = await open(talksPage, { hash: "#texts", viewport: phone });
  for (const view of ["#findings", "#texts"]) {
    await page.evaluate(`location.hash = "${view}"`);
    const small = `[...document.querySelectorAll("a:not(.skip), button, summary")].filter((one) => one.checkVisibility())
      .map((one) => [one.outerHTML, one.getClientRects()[0]])
      .filter(([, { width, height }]) => Math.round(width) < 24 || Math.round(height) < 24).map(([html]) => html)`;
    expect(await page.evaluate<string[]>(small)).toEqual([]);
  }
});

describe("nothing comes in from outside", () => {
  inBrowser("the page asks for itself alone", async () => {
    const { page, requests, complaints } = await open(talksPage);
    await page.keyboard.type("jd2t3");
    await page.waitForLoadState("networkidle");
    expect([requests.length, complaints]).toEqual([1, []]);
  });

  inBrowser.each([
    ["a script", `<script>document.title = "taken"</script>`],
    ["a handler", `<p id="x" onfocus="document.title = 'taken'" tabindex="0" autofocus>x</p>`],
    ["an image", `<img src="https://example.org/pixel.png" alt="">`],
    ["a style sheet", `<link rel="stylesheet" href="https://example.org/style.css">`],
    ["a style", `<style>h1 { display: none }</style>`],
    ["a frame", `<iframe src="https://example.org/"></iframe>`],
    ["a form", `<form action="https://example.org/" id="sent"></form>`],
  ])("%s that was put in is blocked by the policy", async (_, intruder) => {
    const { page, requests, complaints } = await open(talksPage.replace("<main>", `${intruder}<main>`));
    if (intruder.startsWith("<form")) await page.evaluate("document.getElementById('sent').submit()");
    await page.keyboard.press("j");
    // The browser tells of it when it finds the time.
    for (let tries = 0; tries < 50 && complaints.length === 0; tries += 1) await page.waitForTimeout(100);
    expect(complaints.join()).toContain("Content Security Policy");
    const got = requests.slice(1).filter((request) => request.failure()?.errorText !== "csp");
    expect(got.map((request) => request.url())).toEqual([]);
    expect(await page.title()).not.toBe("taken");
    expect(await page.locator("h1").isVisible()).toBe(true);
  });
});

inBrowser("read aloud, it makes sentences", async () => {
  const { page } = await open(talksPage);
  const read = async (view: string): Promise<string> => {
    await page.keyboard.press(view);
    return (await page.locator("main").ariaSnapshot()).replace(/ *\/url.*\n/g, "");
  };
  expect(await read("1")).toContain('heading "Contradiction 1: Afghan negotiators: for or against?" [level=3]');
  expect(await read("1")).toMatch(/link "A:5 line 5 of A"/);
  expect(await read("2")).toMatch(/link "contradiction 2:"[^]*link "told at another place, B:3"[^]*link "agrees:"/);
  expect(await read("3")).toMatch(/columnheader "A a\.txt"[^]*rowheader "the two mediators, the mediators"/);
});
