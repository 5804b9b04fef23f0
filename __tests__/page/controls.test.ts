/** What the page does when it is used, in a real browser. */
import { describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { browser, inBrowser } from "../support/chromium.ts";
import { renderHtml } from "../../lib/index.ts";
import { comparisonOf } from "../support/comparison.ts";
import { talks, talksPage } from "../support/talks.ts";

const { open } = browser();

const hash = (page: Page): string => new URL(page.url()).hash;
const shown = (page: Page, selector = ".finding"): Promise<number> => page.locator(`${selector}:not([hidden])`).count();
const views = ["findings", "texts", "holders"];
const shownViews = async (page: Page): Promise<string[]> => {
  const visible = await Promise.all(views.map((view) => page.locator(`#${view}`).isVisible()));
  return views.filter((_, i) => visible[i]);
};
const current = (page: Page): Promise<string | null> => page.locator(".current").getAttribute("id");

describe("views", () => {
  inBrowser("by key, by link, by address, and back", async () => {
    const { page } = await open(talksPage);
    expect(await shownViews(page)).toEqual(["findings"]);
    await page.keyboard.press("2");
    expect([await shownViews(page), hash(page)]).toEqual([["texts"], "#texts"]);
    await page.keyboard.press("3");
    expect([await shownViews(page), hash(page)]).toEqual([["holders"], "#holders"]);
    await page.keyboard.press("1");
    await page.getByRole("link", { name: "Who stands where" }).click();
    expect(await shownViews(page)).toEqual(["holders"]);
    expect(await page.locator("[aria-current=true]").innerText()).toBe("Who stands where");
    await page.reload();
    expect(await shownViews(page)).toEqual(["holders"]);
    await page.goBack();
    expect(await shownViews(page)).toEqual(["findings"]);
  });

  inBrowser("on a narrow screen one text at a time", async () => {
    const { page } = await open(talksPage, { hash: "#texts", viewport: { width: 390, height: 800 } });
    expect([await page.locator(".text.a").isVisible(), await page.locator(".text.b").isVisible()]).toEqual([
      true,
      false,
    ]);
    await page.locator(".sides").getByRole("button", { name: "B" }).click();
    expect([await page.locator(".text.a").isVisible(), await page.locator(".text.b").isVisible()]).toEqual([
      false,
      true,
    ]);
    await page.locator(".text.b .sign[href^='#a-']").first().click();
    expect(await page.locator(".text.a").isVisible()).toBe(true);
  });
});

describe("filters", () => {
  inBrowser("each narrows the findings down, says so, and stands in the address", async () => {
    const { page } = await open(talksPage);
    const all = await shown(page);
    await page.locator(".filters summary").click();
    for (const [label, value, written] of [
      ["Kind", "addition", "kind=addition"],
      ["Type", "antonym", "type=antonym"],
      ["Confidence", "high", "confidence=high"],
      ["About", "Qatar", "entity=Qatar"],
    ] as const) {
      await page.getByLabel(label).selectOption(value);
      const count = await shown(page);
      expect([label, count > 0 && count < all]).toEqual([label, true]);
      expect(await page.locator(".shown").innerText()).toBe(`${count} of ${all} shown`);
      expect(hash(page)).toBe(`#findings?${written}`);
      await page.reload();
      expect(await shown(page)).toBe(count);
      expect(await page.getByLabel(label).inputValue()).toBe(value);
      await page.getByRole("button", { name: "Show all" }).click();
      expect([await shown(page), hash(page)]).toEqual([all, "#findings"]);
    }
  });

  inBrowser("a search finds what is folded away, and a heading with nothing under it goes", async () => {
    const { page } = await open(talksPage);
    await page.keyboard.press("/");
    await page.keyboard.type("ATTAULLAH");
    expect(await page.locator(".agreements .finding:visible").count()).toBe(1);
    expect(await page.locator(".additions:visible").count()).toBe(0);
    expect(hash(page)).toBe("#findings?text=ATTAULLAH");
  });

  inBrowser("stay when a link is followed, and what it leads to is shown in any case", async () => {
    const { page } = await open(talksPage, { hash: "#findings?kind=addition" });
    await page.locator(".addition .place").first().click();
    expect(hash(page)).toMatch(/^#a-\d+\?kind=addition$/);
    const contradiction = await page.locator(".contradiction").first().getAttribute("id");
    const { page: linked } = await open(talksPage, { hash: `#${contradiction ?? ""}?kind=addition` });
    expect(await linked.locator(".contradiction:visible").count()).toBe(1);
  });
});

describe("keys", () => {
  inBrowser("j and k go through the findings that are shown", async () => {
    const { page } = await open(talksPage);
    const ids = await page.evaluate<string[]>(
      "[...document.querySelectorAll('.contradiction, .addition')].map(({ id }) => id)",
    );
    for (const id of ids) {
      await page.keyboard.press("j");
      expect([await current(page), hash(page)]).toEqual([id, `#${id}`]);
    }
    await page.keyboard.press("j");
    expect(await current(page)).toBe(ids.at(-1));
    await page.keyboard.press("k");
    expect(await current(page)).toBe(ids.at(-2));
    expect(await page.evaluate("document.activeElement.id")).toBe(ids.at(-2));
  });

  inBrowser("are letters while one types, and Escape leaves the search", async () => {
    const { page } = await open(talksPage);
    await page.keyboard.press("/");
    await page.keyboard.type("j2?t");
    expect(await page.getByLabel("Search").inputValue()).toBe("j2?t");
    expect([await shownViews(page), await page.locator("dialog").isVisible()]).toEqual([["findings"], false]);
    await page.keyboard.press("Escape");
    await page.keyboard.press("2");
    expect(await shownViews(page)).toEqual(["texts"]);
  });

  inBrowser("? tells them, Escape closes it, and they can be turned off", async () => {
    const { page } = await open(talksPage);
    await page.keyboard.press("?");
    expect(await page.locator("dialog").isVisible()).toBe(true);
    await page.keyboard.press("2");
    expect(await shownViews(page)).toEqual(["findings"]);
    await page.keyboard.press("Escape");
    expect(await page.locator("dialog").isVisible()).toBe(false);
    await page.getByRole("button", { name: "Keys" }).click();
    await page.getByLabel("Use these keys").uncheck();
    await page.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("2");
    expect(await shownViews(page)).toEqual(["findings"]);
  });

  inBrowser("d marks what differs, t turns dark to light; the buttons do the same", async () => {
    const { page } = await open(talksPage, { hash: "#texts", colorScheme: "dark" });
    const underlined = (): Promise<unknown> =>
      page.evaluate("getComputedStyle(document.querySelector('.words mark.differs')).textDecorationLine");
    const ground = (): Promise<unknown> => page.evaluate("getComputedStyle(document.body).backgroundColor");
    const [plain, dark] = [await underlined(), await ground()];
    await page.keyboard.press("d");
    expect([plain, await underlined()]).toEqual(["none", "underline"]);
    await page.getByRole("button", { name: "Word differences", pressed: true }).click();
    expect(await underlined()).toBe("none");
    await page.keyboard.press("t");
    expect(await ground()).toBe("rgb(255, 255, 255)");
    await page.getByRole("button", { name: "Dark or light" }).click();
    expect(await ground()).toBe(dark);
  });
});

describe("links", () => {
  inBrowser("lead to a finding, also to an agreement that is folded away", async () => {
    const { page } = await open(talksPage);
    expect(await page.locator(".agreement:visible").count()).toBe(0);
    for (const kind of ["contradiction", "addition", "agreement"]) {
      const id = (await page.locator(`.${kind}`).last().getAttribute("id")) ?? "";
      const { page: linked } = await open(talksPage, { hash: `#${id}` });
      expect([await current(linked), await linked.evaluate("document.activeElement.id")]).toEqual([id, id]);
      await linked.locator(`#${id}:visible`).waitFor({ timeout: 1000 });
      expect(await isInWindow(linked, `#${id}`)).toBe(true);
    }
  });

  inBrowser("lead to every agreement, also to one that is shown together with another", async () => {
    const { page } = await open(talksPage);
    const ids = talks.findings.flatMap(({ kind, id }) => (kind === "agreement" ? [`f-${id}`] : []));
    for (const id of ids) await page.goto(`${page.url().replace(/#.*/, "")}#${id}`);
    expect(await page.locator(".agreement").count()).toBeLessThan(ids.length);
    expect(
      await page.locator(`.agreement.current:visible:has(#${ids.at(-1) ?? ""}), #${ids.at(-1) ?? ""}.current`).count(),
    ).toBe(1);
  });

  inBrowser.each([true, false])("lead into the middle of a long text, script on: %p", async (javaScriptEnabled) => {
    const sentences = Array.from({ length: 200 }, (_, i) => `Sentence ${i} tells that it rained. `.repeat(1 + (i % 7)));
    const long = renderHtml(comparisonOf({ a: sentences, b: sentences }));
    const { page } = await open(long, { hash: "#b-150", javaScriptEnabled });
    expect(await isInWindow(page, "#b-150")).toBe(true);
  });

  inBrowser("lead to a sentence in the texts, on a narrow screen in the text that it stands in", async () => {
    const { page } = await open(talksPage, { hash: "#b-5", viewport: { width: 390, height: 400 } });
    expect([await shownViews(page), await current(page), await isInWindow(page, "#b-5")]).toEqual([
      ["texts"],
      "b-5",
      true,
    ]);
  });

  inBrowser("to nowhere show the page as it is", async () => {
    const { page, complaints } = await open(talksPage, { hash: "#f-gone?type=" });
    expect([await shownViews(page), complaints]).toEqual([["findings"], []]);
  });

  inBrowser("are copied", async () => {
    const { page, context } = await open(talksPage, { hash: "#findings?type=stance" });
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const finding = page.locator(".contradiction:visible").nth(1);
    await finding.getByRole("button", { name: "Copy link" }).click();
    await finding.getByText("Copied").waitFor();
    const copied = new URL(await page.evaluate<string>("navigator.clipboard.readText()"));
    expect(copied.hash).toBe(`#${(await finding.getAttribute("id")) ?? ""}?type=stance`);
    await page.goto(copied.href);
    expect(await current(page)).toBe(await finding.getAttribute("id"));
  });

  inBrowser("where the clipboard is refused, the address bar holds the link", async () => {
    const { page } = await open(talksPage);
    await page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('refused'))");
    const finding = page.locator(".contradiction").first();
    await finding.getByRole("button", { name: "Copy link" }).click();
    await finding.getByText("In the address bar").waitFor();
    expect(hash(page)).toBe(`#${(await finding.getAttribute("id")) ?? ""}`);
  });
});

describe("texts", () => {
  inBrowser("a sentence lights its partners, and bands join them at both ends, scrolled and resized", async () => {
    const { page } = await open(talksPage, { hash: "#texts", viewport: { width: 1440, height: 500 } });
    const sentence = page.locator(".text.a .s[data-partners]").nth(2);
    for (const size of [
      { width: 1440, height: 500 },
      { width: 900, height: 500 },
    ]) {
      await page.setViewportSize(size);
      await sentence.locator(".sign").first().focus();
      await page.evaluate("scrollBy(0, 40)");
      const partners = ((await sentence.getAttribute("data-partners")) ?? "").split(" ");
      expect(await page.locator(".s.lit").count()).toBe(1 + partners.length);
      const from = await box(page, `#${(await sentence.getAttribute("id")) ?? ""}`);
      const bands = await page.locator(".threads path").count();
      expect(bands).toBe(partners.length);
      for (let i = 0; i < bands; i += 1) {
        const to = await box(page, `#${partners[i] ?? ""}`);
        const band = await box(page, `.threads path:nth-child(${i + 1})`);
        expect(band.top).toBeCloseTo(Math.min(from.top, to.top), 0);
        expect(band.bottom).toBeCloseTo(Math.max(from.bottom, to.bottom), 0);
        expect(band.left).toBeGreaterThanOrEqual(from.right - 1);
        expect(band.right).toBeLessThanOrEqual(to.left + 5);
      }
    }
    await page.keyboard.press("3");
    expect(await page.locator(".lit, .threads path").count()).toBe(0);
  });

  inBrowser("the mouse does what the focus does", async () => {
    const { page } = await open(talksPage, { hash: "#texts" });
    await page.locator(".s[data-partners] .q").first().hover();
    expect(await page.locator(".s.lit").count()).toBeGreaterThan(1);
  });

  inBrowser("the strip leads to the sentence and shows what is in the window", async () => {
    const { page } = await open(talksPage, { hash: "#texts", viewport: { width: 1440, height: 400 } });
    const mark = page.locator(".text.b .strip [data-to]").last();
    await mark.click({ force: true });
    expect(hash(page)).toBe(`#${(await mark.getAttribute("data-to")) ?? ""}`);
    const seen = await box(page, ".text.b .strip .seen");
    const strip = await box(page, ".text.b .strip");
    expect(seen.bottom - seen.top).toBeLessThan(strip.bottom - strip.top);
    expect(seen.bottom).toBeCloseTo(strip.bottom, -1);
  });

  inBrowser("what is told elsewhere leads there, and a contradiction to its finding", async () => {
    const { page } = await open(talksPage, { hash: "#texts" });
    const moved = page.locator(".moved").first();
    const to = await moved.getAttribute("href");
    await moved.click();
    expect(hash(page)).toBe(to);
    await page.locator(".text.a .sign", { hasText: "≠1" }).click();
    expect([await shownViews(page), await current(page)]).toEqual([
      ["findings"],
      await page.locator(".contradiction").first().getAttribute("id"),
    ]);
  });
});

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function box(page: Page, selector: string): Promise<Box> {
  return page.evaluate(`document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect().toJSON()`);
}

async function isInWindow(page: Page, selector: string): Promise<boolean> {
  const { top } = await box(page, selector);
  return top >= 0 && top < (page.viewportSize()?.height ?? 0);
}
