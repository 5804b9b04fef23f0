import { afterAll, expect, test } from "@jest/globals";
import type { ItemState } from "../../../lib/session/model.ts";
import { lettersOf, type Session } from "../../../lib/session/session.ts";
import { choiceOf } from "../../../lib/session/terminal/keys.ts";
import { roundOf, type Round } from "../../../lib/session/terminal/round.ts";
import { holds } from "../../../lib/session/terminal/search.ts";
import { everything, isLeft, nextStop, type Stop } from "../../../lib/session/terminal/stops.ts";
import { choicesOf } from "../../../lib/session/verdicts.ts";
import { flood, floodOf, sessionFolder, textReport } from "../../support/flood.ts";

const folder = sessionFolder();
afterAll(folder.remove);

const begun = (): Session => folder.begun(floodOf(24), floodOf(12));

function here(round: Round): ItemState {
  const stop = round.here();
  if (stop?.kind !== "item") throw new Error("no finding here");
  return stop.of;
}

function firstOf(round: Round): Stop {
  const [first] = round.stops();
  if (first === undefined) throw new Error("nothing found");
  return first;
}

/** Presses the key of a verdict. */
function press(round: Round, key: string, words = ""): void {
  const choice = choiceOf(choicesOf(here(round).item, lettersOf(round.state().reports)), key);
  if (choice === null) throw new Error(`no verdict ${key}`);
  round.choose(here(round), choice, words);
}

test("a verdict leads to the next that is left, round the end, until all is decided", () => {
  const round = roundOf(begun(), "Ana");
  round.step(-1);
  expect(round.number()).toBe(round.stops().length);
  press(round, "1");
  expect([round.number(), round.notices()]).toEqual([1, ["Saved: Confirmed."]]);
  while (round.stops().some(isLeft)) press(round, "1");
  expect(round.notices()).toEqual(["Saved: Confirmed. All is decided: q quits, k looks back."]);
});

test("a round begins where the last one ended", () => {
  const session = begun();
  press(roundOf(session, "Ana"), "x", "two floods");
  const again = roundOf(folder.again(session), "Ana");
  expect(again.number()).toBe(2);
  again.step(-1);
  expect(here(again).decisions[0]?.action.verdict).toEqual({ kind: "dismissed", reason: "two floods" });
});

test("undo goes to what it takes back, and names it; redo does it again", () => {
  const round = roundOf(begun(), "Ana");
  press(round, "2");
  round.takeBack("undo");
  expect([round.number(), round.notices(), here(round).status]).toEqual([1, ["Taken back: B is right."], "undecided"]);
  round.takeBack("redo");
  expect([round.notices(), here(round).status]).toEqual([["Done again: B is right."], "decided"]);
  round.reopen(firstOf(round));
  expect([round.notices(), here(round).status]).toEqual([["Saved: opened again."], "undecided"]);
});

test("nothing to take back, and nothing to open, is said", () => {
  const round = roundOf(begun(), "Ben");
  round.takeBack("undo");
  expect(round.notices()[0]).toMatch(/^You have done nothing/);
  round.takeBack("redo");
  expect(round.notices()[0]).toMatch(/^You have taken nothing back/);
  round.reopen(firstOf(round));
  expect(round.notices()).toEqual(["Nothing is decided here."]);
});

test("what others do is told, and a dispute is told to both", () => {
  const session = begun();
  const [ana, ben] = [roundOf(session, "Ana"), roundOf(folder.again(session), "Ben")];
  press(ana, "1");
  press(ben, "2");
  expect(ben.number()).toBe(1);
  expect(ben.notices()).toEqual([
    "Saved: B is right.",
    "Ana has just said otherwise: A is right.",
    "Both stand until one of you settles it.",
  ]);
  ana.refresh();
  expect(ana.notices()).toEqual(["Saved: A is right.", "Ben, of 1: B is right, which disputes it."]);
  press(ben, "w");
  ana.tell();
  ana.refresh();
  expect(ana.notices()).toEqual(["Ben, of 1: both are wrong."]);
});

test("many things that others did are counted", () => {
  const session = begun();
  const [ana, ben] = [roundOf(session, "Ana"), roundOf(folder.again(session), "Ben")];
  for (let i = 0; i < 5; i += 1) ben.remark(here(ben), { note: `call ${i}` }, "the note");
  ana.refresh();
  expect(ana.notices()).toHaveLength(4);
  expect(ana.notices().slice(2)).toEqual(["Ben, of this: a note.", "… and 2 more by others."]);
});

test("a filter keeps to a kind, and to what is left", () => {
  const round = roundOf(begun(), "Ana");
  round.narrow({ kind: "agreement", left: true });
  const first = round.number();
  expect(here(round).item.kind).toBe("agreement");
  while (round.stops().some((stop) => isLeft(stop) && stop.kind === "item" && stop.of.item.kind === "agreement")) {
    press(round, "1");
  }
  expect(round.notices()[0]).toBe("Saved: Confirmed. No agreements left, and 1 in all: f leads to them.");
  round.narrow({ kind: "addition", left: false });
  expect(round.notices()).toEqual(["There are no additions."]);
  expect(first).toBeGreaterThan(1);
  round.goTo(firstOf(round));
  expect(round.filter()).toEqual(everything);
});

test("a verdict on a removed sentence is taken back, and is gone then", () => {
  const session = begun();
  press(roundOf(session, "Ana"), "1");
  session.reread("Ana", [floodOf(24), `${flood} Twelve houses fell.`].map(textReport));
  const round = roundOf(session, "Ana");
  round.step(-1);
  const lost = round.here();
  expect(lost?.kind).toBe("lost");
  if (lost !== null) round.reopen(lost);
  expect(round.notices()).toEqual(["Saved: the verdict is taken back."]);
  expect(round.stops().some(({ kind }) => kind === "lost")).toBe(false);
  expect(round.number()).toBe(1);
});

test("what cannot be saved is said, and nothing else changes", () => {
  const round = roundOf(folder.again(begun(), true), "Ana");
  round.remark(here(round), { note: "x".repeat(100_000) }, "the note");
  expect(round.notices()[0]).toMatch(/^Not saved: cannot save to .*: the disk is full; what was saved before is safe/);
  expect([round.number(), here(round).decisions]).toEqual([1, []]);
});

test("words are found in sentences, notes and reasons, in any case", () => {
  const round = roundOf(begun(), "Ana");
  round.remark(here(round), { note: "The Mayor was\nasked." }, "the note");
  const found = (words: string): string | null =>
    nextStop(round.stops(), round.here()?.key ?? null, (stop) => holds(round.state(), stop, words))?.key ?? null;
  expect(found("mayor WAS asked")).toBe(round.stops()[0]?.key);
  expect(found("river Orla")).toBe(round.stops()[1]?.key);
  expect(found("glacier")).toBeNull();
});
