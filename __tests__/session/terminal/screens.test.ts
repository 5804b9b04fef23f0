/** The screens of the review as they are read, one file for each at two widths; UPDATE_EXPECTED=1 writes them anew. */
import { readFileSync, writeFileSync } from "node:fs";
import { stripVTControlCharacters } from "node:util";
import { afterAll, expect, test } from "@jest/globals";
import stringWidth from "string-width";
import { decisionOf, remarked } from "../../../lib/session/deciding.ts";
import type { ItemKind, ItemState, Verdict } from "../../../lib/session/model.ts";
import { lettersOf, type Session } from "../../../lib/session/session.ts";
import { stopLines } from "../../../lib/session/terminal/finding.ts";
import { fitted, footLines, headLines, helpLines, noticeLines } from "../../../lib/session/terminal/frame.ts";
import { historyLines } from "../../../lib/session/terminal/history.ts";
import { keys } from "../../../lib/session/terminal/keys.ts";
import { reviewSetting, type ReviewSetting } from "../../../lib/session/terminal/setting.ts";
import { everything, stopsOf } from "../../../lib/session/terminal/stops.ts";
import { summaryLines } from "../../../lib/session/terminal/summary.ts";
import { choicesOf } from "../../../lib/session/verdicts.ts";
import { flood, floodOf, sessionFolder, textReport } from "../../support/flood.ts";

const folder = sessionFolder();
afterAll(folder.remove);

const settingOf = (width: number, color = false): ReviewSetting =>
  reviewSetting({ width, color, theme: "terminal", timeZone: "Europe/Lisbon" });

/** The whole screen of one finding. */
function screen(setting: ReviewSetting, session: Session, at: number): string[] {
  const state = session.state();
  const stop = stopsOf(state)[at];
  if (stop === undefined) throw new Error(`nothing at ${at}`);
  const { counts } = state;
  return [
    ...headLines(setting, state, { number: at + 1, of: counts.total }, everything),
    ...stopLines(setting, state, stop),
    ...footLines(setting, state, stop),
  ];
}

function first(session: Session, kind: ItemKind = "contradiction"): { readonly of: ItemState; readonly at: number } {
  const { items } = session.state();
  const at = items.findIndex(({ item }) => item.kind === kind);
  const of = items[at];
  if (of === undefined) throw new Error(`no ${kind}`);
  return { of, at };
}

function decide(session: Session, author: string, verdict: Verdict | null): void {
  session.decide(author, decisionOf(first(session).of, author, verdict, session.log()));
}

const right = (report: number): Verdict => ({ kind: "right", reports: [report] });

/** A finding with a verdict and all that may be told with one. */
function told(): Session {
  const session = folder.begun(floodOf(24), floodOf(12));
  const note = "The mayor's office counts anew.\nAsk again at noon.";
  const evidence = ["https://example.org/brenk", "notes/brenk.txt"];
  session.decide("Ana", remarked(first(session).of, "Ana", { note, evidence, sureness: "likely" }));
  decide(session, "Ana", { kind: "unsettled", ask: "the mayor of Brenk, how many are missing" });
  return session;
}

function disputed(): Session {
  const session = folder.begun(floodOf(24), floodOf(12));
  const { id } = first(session).of.item;
  session.decide("Ana", { item: id, verdict: right(0), seen: [] });
  session.decide("Ben", { item: id, verdict: { kind: "dismissed", reason: "two floods" }, seen: [] });
  return session;
}

/** Decided, then the second report read again. */
function changed(text: string): Session {
  const session = folder.begun(floodOf(24), floodOf(12));
  decide(session, "Ana", right(0));
  session.reread("Ana", [floodOf(24), text].map(textReport));
  return session;
}

const orphaned = (): Session => changed(`${flood} Twelve houses fell.`);

function walkedBack(): Session {
  const session = folder.begun(floodOf(24), floodOf(12));
  decide(session, "Ana", right(0));
  session.decide("Ana", remarked(first(session).of, "Ana", { note: "By phone." }));
  session.undo("Ana");
  session.redo("Ana");
  decide(session, "Ana", null);
  return session;
}

const talks = folder.sample("talks");
const several = folder.sample("three-reports");

const screens: Readonly<Record<string, (setting: ReviewSetting) => string[]>> = {
  contradiction: (setting) => screen(setting, talks, 0),
  addition: (setting) => screen(setting, talks, first(talks, "addition").at),
  agreement: (setting) => screen(setting, talks, first(talks, "agreement").at),
  "three-reports": (setting) => screen(setting, several, 0),
  decided: (setting) => screen(setting, told(), 0),
  disputed: (setting) => screen(setting, disputed(), 0),
  changed: (setting) => screen(setting, changed(floodOf(15)), 0),
  orphaned: (setting) => screen(setting, orphaned(), stopsOf(orphaned().state()).length - 1),
  history: (setting) => {
    const session = walkedBack();
    const [stop] = stopsOf(session.state());
    return stop === undefined ? [] : historyLines(setting, session.state(), session.log(), stop);
  },
  help: helpLines,
  summary: (setting) => [...summaryLines(setting, several.state()), ...summaryLines(setting, orphaned().state())],
};

test.each(Object.keys(screens))("the screen %s", (name) => {
  const lines = [60, 100].flatMap((width) => [`== ${width} columns`, ...(screens[name]?.(settingOf(width)) ?? [])]);
  const text = lines.map((line) => `${line}\n`).join("");
  const file = new URL(`screens/${name}.txt`, import.meta.url);
  if (process.env["UPDATE_EXPECTED"] === "1") writeFileSync(file, text);
  expect(text).toBe(readFileSync(file, "utf8"));
});

test.each([30, 60, 80, 120])("no line is wider than %d columns, and colour changes no word", (width) => {
  for (const lines of Object.values(screens)) {
    const plain = lines(settingOf(width));
    // A command is copied whole.
    for (const line of plain.filter((text) => !text.includes("storydiff session"))) {
      expect(stringWidth(line)).toBeLessThanOrEqual(width);
    }
  }
  const painted = screen(settingOf(width, true), several, 0);
  expect(painted.join("\n")).toContain("\x1b[");
  expect(painted.map(stripVTControlCharacters)).toEqual(screen(settingOf(width), several, 0));
});

test("what others wrote reaches the terminal as letters alone", () => {
  const session = folder.begun(floodOf(24), floodOf(12));
  session.decide(
    "B\u202een",
    remarked(first(session).of, "Ben", { note: "one\x1b]0;x\x07\ntwo", evidence: ["\x9bm"] }),
  );
  const text = screen(settingOf(80), session, 0).join("\n");
  expect(text).not.toMatch(/[\x1b\x07\x9b\u202e]/u);
  expect(text).toMatch(/note: one\\x1b\]0;x\\x07\n +two/u);
});

test("what is longer than the screen is shown from where it was scrolled to, and never beyond its end", () => {
  const body = Array.from({ length: 20 }, (_, i) => `line ${i + 1}`);
  const at = (from: number) => fitted(settingOf(60), { head: ["head"], body, foot: ["foot"] }, 10, from);
  expect(at(0).lines).toEqual(["head", ...body.slice(0, 7), "↓ 13 more lines: space", "foot"]);
  expect(at(7).lines[8]).toBe("↓ 6 more lines: space   ↑ 7 above: pageup or -");
  expect(at(99)).toMatchObject({ from: 13, page: 7 });
  expect(fitted(settingOf(60), { head: [], body: ["all"], foot: ["foot"] }, 4, 3).lines).toEqual([
    "all",
    "",
    "",
    "foot",
  ]);
});

test("a notice is set to the width, and no key has two meanings", () => {
  expect(noticeLines(settingOf(20), "Saved: A is right. All is decided.")).toHaveLength(2);
  const state = talks.state();
  const verdicts = state.items.flatMap(({ item }) => choicesOf(item, lettersOf(state.reports)).map(({ key }) => key));
  const names = [...new Set(verdicts), ...keys.flatMap((key) => key.names)];
  expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
});
