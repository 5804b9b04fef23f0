/** A verdict on a fact of which a report tells two values says which of them is right, wherever it is told and merged. */
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { exported } from "../../lib/session/export/export.ts";
import type { Session } from "../../lib/session/session.ts";
import { lettersOf, openSession } from "../../lib/session/session.ts";
import { logLines } from "../../lib/session/terminal/log.ts";
import { reviewSetting } from "../../lib/session/terminal/setting.ts";
import { choicesOf } from "../../lib/session/verdicts.ts";
import { flood, sessionFolder } from "../support/flood.ts";

const folder = sessionFolder();
afterAll(() => {
  folder.remove();
});

const told = (dead: number): string => `${flood} The flood in Brenk killed ${dead} people.`;
/** C has the toll of A in its headline, and that of B below. */
const begun = (): Session => folder.begun(told(24), told(12), `Brenk flood kills 24 people\n\n${told(12)}`);

function decide(session: Session, author: string, label: string): void {
  const state = session.state();
  const [first] = state.items;
  if (first === undefined) throw new Error("nothing found");
  const choice = choicesOf(first.item, lettersOf(state.reports)).find((one) => one.label === label);
  const verdict = choice?.verdict ?? null;
  session.decide(author, { item: first.item.id, verdict });
}

test("the page, the terminal and the exports tell the value", () => {
  const session = begun();
  decide(session, "Ana", "B and C are right: “12”");
  const setting = reviewSetting({ color: false, theme: "terminal", timeZone: "UTC", width: 100 });
  expect(logLines(setting, session.state(), session.log()).at(-1)).toContain("Ana: B and C are right: “12”, of");
  for (const format of ["markdown", "csv", "html", "json", "annotations"] as const) {
    expect(exported(session, format).replaceAll("\\", "")).toMatch(/B and C are right: (?:<bdi>)?“12”/);
  }
  const reviews = JSON.parse(exported(session, "claimreview")) as {
    "@graph": { claimReviewed: string; reviewRating: { alternateName: string } }[];
  };
  expect(reviews["@graph"].map((one) => `${one.claimReviewed} ${one.reviewRating.alternateName}`)).toEqual([
    "How many dead? “24” False",
    "How many dead? “12” True",
  ]);
});

test("of two copies those who say the same value agree, and those who do not are disputed", () => {
  for (const [label, status] of [
    ["B and C are right: “12”", "decided"],
    ["A and C are right: “24”", "disputed"],
  ] as const) {
    const session = begun();
    const path = join(folder.path, `${status}.storydiff`);
    session.copy(path);
    const copy = openSession(path, { now: () => "2026-03-04T12:00:00.000Z", version: "0" });
    decide(session, "Ana", "B and C are right: “12”");
    decide(copy, "Ben", label);
    copy.close();
    session.merge("Ana", path);
    expect(session.state().items[0]?.status).toBe(status);
  }
});
