/** A session worked through in a real browser, by keyboard alone unless a test says otherwise. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect } from "@jest/globals";
import type { Page } from "playwright-core";
import { markdownReport } from "../../../lib/input/markdown.ts";
import { serve, type Served } from "../../../lib/session/server/server.ts";
import { openSession, type Session } from "../../../lib/session/session.ts";
import { browser, inBrowser } from "../../support/chromium.ts";
import { reportOf, servedSession, surroundings } from "../../support/served.ts";
import {
  current,
  focused,
  kindOf,
  left,
  moves,
  notice,
  sampleReports,
  says,
  tabTo,
  until,
} from "../../support/session-page.ts";

const { visit } = browser();
const talks = sampleReports("talks");

const reopened: { readonly session: Session; readonly served: Served }[] = [];
afterEach(async () => {
  for (const { session, served } of reopened.splice(0)) {
    await served.close();
    session.close();
  }
});

/** Decides what is on the desk, in another way each time, and gives how many there were. */
async function decideAll(page: Page): Promise<number> {
  const ways = ["1", "c", "x", "b", "2", "w"];
  let count = 0;
  for (; (await current(page)) !== null; count += 1) {
    expect(await focused(page)).toBe(count === 0 ? "body" : "desk-title");
    const key = (await kindOf(page)) === "Contradiction" ? (ways[count % ways.length] ?? "1") : String((count % 3) + 1);
    if (count % 3 === 0) {
      await page.keyboard.press("n");
      await page.keyboard.type(`checked with the desk, ${count}`);
      await page.keyboard.press("Escape");
    }
    if (key === "c" || key === "x") {
      await page.keyboard.press(key);
      await says(page, "write it first");
      await page.keyboard.type(key === "c" ? "Ask the harbour office" : "The same thing in other words");
      await moves(page, "Enter");
    } else await moves(page, key);
  }
  return count;
}

describe("by keyboard alone", () => {
  inBrowser(
    "all of the talks: decided, undone, a finding added, the comparison corrected, closed, opened, handed on",
    async () => {
      const { session, address, close } = await servedSession({}, talks);
      const { page, complaints } = await visit(address);
      const total = session.state().items.length;
      expect(await left(page)).toBe(`${total} left of ${total}`);
      expect(await decideAll(page)).toBe(total);
      expect(await left(page)).toBe(`all ${total} findings decided`);
      expect(await notice(page)).toContain("All is decided.");
      expect(await page.locator("#desk h2").innerText()).toBe("All is decided");

      await page.keyboard.press("u");
      await says(page, "Taken back.");
      expect(await left(page)).toBe(`1 left of ${total}`);
      await page.keyboard.press("r");
      await until(async () => (await left(page)) === `all ${total} findings decided`);

      // A finding: from a sentence of A to one of B by the arrows, each chosen by Enter, then words of both.
      await page.keyboard.press("g");
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await page.locator("#tray").waitFor();
      await tabTo(page, "#tray [data-report='0'] textarea");
      const sentence = await page.locator("#tray [data-report='0'] textarea").inputValue();
      await page.keyboard.press("Control+Home");
      await page.keyboard.press("Control+Shift+ArrowRight");
      await page.keyboard.press("Control+Shift+ArrowRight");
      const [first = "", second = ""] = sentence.split(" ");
      await page.locator("#tray [data-report='0'] .picked", { hasText: `“${first} ${second}”` }).waitFor();
      await tabTo(page, "#tray [data-report='1'] select");
      await page.keyboard.press("ArrowDown");
      await tabTo(page, "#tray [name='reason']");
      await page.keyboard.type("They are not at one");
      await page.keyboard.press("Enter");
      await says(page, "Your finding was added.");
      expect(await page.locator("#desk .answer .value").first().innerText()).toBe(`A ${first} ${second}`);
      expect(await page.locator("#desk .reason").innerText()).toBe("They are not at one");
      expect(await left(page)).toBe(`1 left of ${total + 1}`);
      await moves(page, "b");

      // The alignment: the sentences of the first contradiction do not tell the same.
      await page.keyboard.press("l");
      await page.keyboard.press("j");
      await page.locator("#desk article.contradiction").waitFor();
      const title = await page.locator("#desk h2 bdi").innerText();
      await page.keyboard.press("a");
      await tabTo(page, "#tray [value='unlink']");
      await page.keyboard.press("Enter");
      await says(page, "Your correction holds");
      expect(session.state().corrections).toHaveLength(1);
      expect(await page.locator("#list .contradiction .title", { hasText: title }).count()).toBe(0);
      await tabTo(page, "#corrections button");
      await page.keyboard.press("Enter");
      await says(page, "Taken back.");
      expect(session.state().corrections).toEqual([]);
      expect(await page.locator("#list .contradiction .title", { hasText: title }).count()).toBe(1);

      // Closed and opened again, all stands as it did.
      const kept = "#list .row:not([data-status=dismissed])";
      const rows = await page.locator(kept).allInnerTexts();
      await page.close();
      await close();
      const again = openSession(session.path, surroundings);
      const served = await serve(again, { author: "Ana", ...surroundings });
      reopened.push({ session: again, served });
      const { page: later } = await visit(served.address, { acceptDownloads: true });
      expect(await later.locator(kept).allInnerTexts()).toEqual(rows);
      expect(await later.locator(".dismissed summary").innerText()).toBe("Not a finding 1");
      await tabTo(later, ".menu summary");
      await later.keyboard.press("Enter");
      await tabTo(later, "[href='/export/markdown']");
      const [download] = await Promise.all([later.waitForEvent("download"), later.keyboard.press("Enter")]);
      const sheet = readFileSync(await download.path(), "utf8");
      expect(download.suggestedFilename()).toBe("flood.md");
      for (const words of ["Ask the harbour office", "The same thing in other words", "checked with the desk, 0"])
        expect(sheet).toContain(words);
      expect(complaints).toEqual([]);
    },
  );

  inBrowser("j and k go on without deciding, o opens again, h shows what was done", async () => {
    const { address } = await servedSession({}, talks);
    const { page } = await visit(address);
    const first = await current(page);
    await moves(page, "j");
    await moves(page, "k");
    expect(await current(page)).toBe(first);
    await moves(page, "1");
    await moves(page, "k");
    expect(await page.locator("#desk .standing.decided").innerText()).toMatch(/Decided\s+A is right Ana/);
    expect(await page.locator("#desk [aria-pressed=true]").innerText()).toMatch(/A is right/);
    await page.keyboard.press("o");
    await says(page, "Saved: opened again.");
    await page.keyboard.press("h");
    expect(await page.locator(".history li").allInnerTexts()).toEqual([
      expect.stringMatching(/^A is right Ana/),
      expect.stringMatching(/^opened again Ana/),
    ]);
    expect(await page.locator(`[id="i-${first ?? ""}"]`).getAttribute("data-status")).toBe("undecided");
  });

  inBrowser("a note alone is kept, evidence of the web is a link, and a file is words", async () => {
    const { address } = await servedSession();
    const { page } = await visit(address);
    await page.keyboard.press("n");
    await page.keyboard.type("asked twice");
    await page.keyboard.press("Escape");
    await page.keyboard.press("e");
    await page.keyboard.type("https://example.org/toll?a=1&b=2");
    await page.keyboard.press("Enter");
    await page.keyboard.type("javascript:alert(1)");
    await page.keyboard.press("Escape");
    await page.keyboard.press("o");
    await says(page, "Saved: a note and evidence.");
    const standing = page.locator("#desk .standing");
    expect(await standing.innerText()).toMatch(/A note stands[^]*asked twice/);
    expect(await standing.locator("a").count()).toBe(1);
    expect(await standing.locator("a").getAttribute("href")).toBe("https://example.org/toll?a=1&b=2");
    expect(await standing.innerText()).toContain("javascript:alert(1)");
  });

  inBrowser("keys are letters while one types, and can be turned off", async () => {
    const { session, address } = await servedSession();
    const { page } = await visit(address);
    const seq = session.state().seq;
    await page.keyboard.press("n");
    await page.keyboard.type("1 b w c x u j k ?");
    expect(await page.locator("[name=note]").inputValue()).toBe("1 b w c x u j k ?");
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.locator("#help").waitFor();
    await page.keyboard.press("1");
    await page.getByLabel("Use these keys").uncheck();
    await page.getByRole("button", { name: "Close" }).click();
    await page.keyboard.press("1");
    await page.waitForTimeout(300);
    expect(session.state().seq).toBe(seq);
  });
});

describe("narrowed down", () => {
  inBrowser("the filter stands in the address, the next finding is one of those shown", async () => {
    const { address, origin } = await servedSession({}, talks);
    const { page } = await visit(address);
    await page.keyboard.press("f");
    await page.locator(".filters [name=kind]").selectOption("agreement");
    const shown = await page.locator(".row:visible").count();
    expect(await page.locator(".shown").innerText()).toMatch(new RegExp(`^${shown} of \\d+ shown`));
    expect(new URL(page.url()).hash).toBe("#kind=agreement");
    await page.locator(".row:visible a").first().click();
    await page.locator("#desk article.agreement").waitFor();
    await moves(page, "1");
    expect(await kindOf(page)).toBe("Agreement");
    await page.goto(`${origin}/#kind=addition`);
    await page.reload();
    expect(await page.locator(".row:visible").count()).toBe(await page.locator(".row[data-kind=addition]").count());
  });

  inBrowser("status, decider and confidence", async () => {
    const { address } = await servedSession({}, talks);
    const { page } = await visit(address);
    const all = await page.locator(".row").count();
    await moves(page, "1");
    await moves(page, "2");
    await page.keyboard.press("f");
    const count = async (field: string, value: string): Promise<number> => {
      await page.getByRole("button", { name: "Show all" }).click();
      await page.locator(`.filters [name=${field}]`).selectOption(value);
      return page.locator(".row:visible").count();
    };
    expect([await count("status", "decided"), await count("status", "open"), await count("who", "Ana")]).toEqual([
      2,
      all - 2,
      2,
    ]);
    const high = await page.locator(".row[data-confidence=high]").count();
    expect(await count("confidence", "high")).toBe(high);
  });

  inBrowser("the search finds words in findings and in texts, and Enter goes from place to place", async () => {
    const { address } = await servedSession({}, talks);
    const { page } = await visit(address);
    await page.locator("#texts").waitFor();
    await page.keyboard.press("/");
    await page.keyboard.type("ceasefire");
    expect(await page.locator(".shown").innerText()).toMatch(
      /^\d+ of 13 shown; [2-9] places in the texts, Enter goes on$/,
    );
    await page.keyboard.press("Enter");
    const marked = "[...CSS.highlights.get('here')].map(String)";
    expect(await page.evaluate<string[]>(marked)).toEqual(["ceasefire"]);
    const place = "[...CSS.highlights.get('here')][0].startContainer.parentElement.closest('.s').id";
    const before = await page.evaluate(place);
    await page.keyboard.press("Enter");
    expect(await page.evaluate(place)).not.toBe(before);
  });

  inBrowser("a deep link leads to its finding, and the browser's way back to the one before", async () => {
    const { address, origin, session } = await servedSession({}, talks);
    const { page } = await visit(address);
    const id = session.state().items.at(-1)?.item.id ?? "";
    await page.goto(`${origin}/?item=${id}`);
    expect(await current(page)).toBe(id);
    await moves(page, "k");
    await page.goBack();
    await until(async () => (await current(page)) === id);
  });
});

describe("chosen with the mouse", () => {
  inBrowser("words selected in the texts, whatever markup and line ends the report has between them", async () => {
    const reports = await Promise.all(
      [
        "The fire in **Brenk**\r\nkilled **24** people on Monday. It began in\r\na [mill](x).",
        "The fire in Brenk killed 24 people on Monday. It began in a barn.",
      ].map((text, i) => markdownReport(text, `${i}.md`, `${i}.md`)),
    );
    const { session, address } = await servedSession({}, reports);
    const { page } = await visit(address);
    await page.locator("#texts").waitFor();
    await page.keyboard.press("a");
    const select = (id: string, words: string): Promise<void> =>
      page.evaluate(`(() => {
        const walker = document.createTreeWalker(document.getElementById("${id}").querySelector(".q"), NodeFilter.SHOW_TEXT);
        const range = document.createRange();
        for (let node; (node = walker.nextNode()); ) {
          const at = node.data.indexOf("${words}");
          if (at >= 0) { range.setStart(node, at); range.setEnd(node, at + "${words}".length); }
        }
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        document.getElementById("${id}").dispatchEvent(new MouseEvent("mouseup", { bubbles: true }));
      })()`);
    await select("a-2", "mill");
    await select("b-2", "barn");
    await page.getByRole("button", { name: "Add the finding" }).click();
    await says(page, "Your finding was added.");
    const added = session.state().items.find(({ item }) => item.origin === "editor")?.item;
    expect(added?.answers.map(({ words }) => words)).toEqual(["mill", "barn"]);
  });
});

describe("three reports", () => {
  inBrowser("each answer has its letters and its key, and all three texts stand beside each other", async () => {
    const { session, address } = await servedSession({}, sampleReports("three-reports", "abc"));
    const { page, complaints } = await visit(address);
    await page.locator("#texts").waitFor();
    expect(await page.locator("#texts .text").count()).toBe(3);
    const several = session.state().items.find(({ item }) => item.answers.length > 1)?.item;
    expect(await page.locator("#desk .answer").count()).toBe(several?.answers.length);
    await moves(page, "2");
    const decided = session.state().items.find(({ item }) => item.id === several?.id);
    expect(decided?.decisions.at(-1)?.action.verdict).toEqual({ kind: "right", reports: several?.answers[1]?.reports });
    for (let i = 1; (await current(page)) !== null; i += 1) await moves(page, "1");
    expect(session.state().counts.left).toBe(0);
    expect(complaints).toEqual([]);
  });
});

const stories = process.env["STORYDIFF_STORIES"] ?? "";
const pair = existsSync(stories) ? readdirSync(stories).sort()[0] : undefined;
if (pair !== undefined) {
  inBrowser("a real pair, all decided by key", async () => {
    const reports = ["a.txt", "b.txt"].map((name) => reportOf(readFileSync(join(stories, pair, name), "utf8"), name));
    const { session, address } = await servedSession({}, reports);
    const { page, complaints } = await visit(address);
    await decideAll(page);
    expect([session.state().counts.left, complaints]).toEqual([0, []]);
  });
}

describe("without the script", () => {
  inBrowser("the loop goes on by forms: decide, undo, the texts, what is missing is said", async () => {
    const { session, address } = await servedSession({}, talks);
    const { page } = await visit(address, { javaScriptEnabled: false });
    const first = session.state().items[0]?.item.id;
    await page.getByRole("button", { name: "B is right" }).click();
    expect(await notice(page)).toContain("Saved: B is right.");
    expect(new URL(page.url()).searchParams.get("item")).toBe(session.state().items[1]?.item.id);
    await page.getByRole("button", { name: "Undo" }).click();
    expect(new URL(page.url()).searchParams.get("item")).toBe(first);
    await page.getByRole("link", { name: "Show the texts" }).click();
    expect(await page.locator("#texts .s").count()).toBeGreaterThan(10);
    // What Return does in a field is not the verdict of the first button.
    await page.locator("[name=ask]").fill("the office");
    await page.locator("[name=ask]").press("Enter");
    expect(session.state().counts.decided).toBe(0);
    await page.getByRole("button", { name: "Cannot settle" }).click();
    expect(session.state().counts.decided).toBe(1);
    expect(await page.locator("[data-do]:visible, .filters:visible, #tray:visible").count()).toBe(0);
  });
});

inBrowser(
  "keys that are quicker than the server act one after the other, each on what was there before it",
  async () => {
    const { session, address } = await servedSession({}, talks);
    const { page } = await visit(address);
    await page.route("**/items/*", async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 150));
      await route.continue();
    });
    const ids = session.state().items.map(({ item }) => item.id);
    // The verdict is that of the finding that j leads to; pressed twice, it is meant once.
    for (const key of ["j", "2", "2"]) await page.keyboard.press(key);
    await says(page, "Saved: B is right.");
    await until(async () => (await current(page)) === ids[2]);
    const decided = session.state().items.filter(({ status }) => status === "decided");
    expect(decided.map(({ item }) => item.id)).toEqual([ids[1]]);
  },
);
