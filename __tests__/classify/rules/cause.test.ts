import { describe, expect, test } from "@jest/globals";
import { cause } from "../../../lib/classify/rules/cause.ts";
import { clashes, judged, judgements } from "../../support/notation.ts";

describe("cause", () => {
  test.each([
    [
      "Keeper Ana Holm was suspended for feuding with colleagues.",
      "Keeper Ana Holm was suspended for drinking at work.",
      'cause "for feuding with colleagues" / "for drinking"',
    ],
    [
      "Coach Ana Holm quit the club over money.",
      "Coach Ana Holm quit the club because she had no time.",
      'cause "over money" / "because she had no time"',
    ],
    [
      "Five people were killed by a landslide in the village of Mirow.",
      "Five people were killed by collapsing buildings in the village of Mirow.",
      'cause "by a landslide" / "by collapsing buildings"',
    ],
    [
      "A gas leak caused the blast at the mill.",
      "The blast at the mill was caused by a bomb.",
      'cause "A gas leak" / "a bomb"',
    ],
    ["Officials blamed the crash on fog.", "The crash was due to ice on the road.", 'cause "fog" / "due to ice"'],
    [
      "Painter Ana Holm died of cancer.",
      "Painter Ana Holm died of heart failure.",
      'cause "of cancer" / "of heart failure"',
    ],
    [
      "Trains were cancelled in Varna because of snow.",
      "Because of a strike, trains were cancelled in Varna.",
      'cause "because of snow" / "Because of a strike"',
    ],
    [
      "The crash happened when the driver fell asleep.",
      "The crash resulted from a burst tyre.",
      'cause "when the driver fell asleep" / "a burst tyre"',
    ],
    [
      "Painter Ana Holm was shot in her house on Monday.",
      "Painter Ana Holm was stabbed in her house on Monday.",
      'cause "shot" / "stabbed"',
    ],
    [
      "Ana Holm resigned as mayor over the flat.",
      "Mayor Ana Holm's resignation over a loan shocked the town.",
      'cause "over the flat" / "over a loan"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toContain(said);
  });

  test.each([
    [
      "Ana Holm was suspended for feuding with colleagues.",
      "Ana Holm was suspended over a feud with a colleague.",
      "one cause in other words",
    ],
    ["Ana Holm died of cancer.", "Luis Marr died of heart failure.", "another's death"],
    [
      "Two people were killed by a landslide.",
      "Three people were killed by collapsing buildings.",
      "another number of dead",
    ],
    [
      "Ana Holm quit over money. She quit because she had no time.",
      "Ana Holm quit because she had no time.",
      "both told by one",
    ],
    ["Ana Holm quit the club over two years ago.", "Ana Holm quit the club because she had no time.", "no reason"],
    ["Ana Holm did not quit over money.", "Ana Holm quit because she had no time.", "denied"],
    ["Ana Holm quit after the match.", "Ana Holm quit because she had no time.", "when, not why"],
    ["Ana Holm is cold because it rains.", "Ana Holm is cold because she has no coat.", "a state that tells nothing"],
    ["The fire was caused by a cigarette.", "The crash was caused by fog.", "another thing"],
    ["Ana Holm was shot in Varna.", "Luis Marr was stabbed in Varna.", "harm to another"],
    ["Ana Holm was shot and stabbed in Varna.", "Ana Holm was stabbed in Varna.", "both told by one"],
    ["The house was burned in Varna.", "The house was crushed in Varna.", "no person"],
    ["The shooting followed a row.", "The shooting shocked the town.", "no cause told"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(judged(cause, 0, a, b).filter((one) => one.startsWith("conflict"))).toEqual([]);
  });
});

test("what one report says nobody tells, and the other tells, has moved on", () => {
  const a = "Police did not say why Ana Holm, a clerk, was suspended.";
  const b = "A clerk who had been suspended for feuding with colleagues came back.";
  expect(judgements(cause, 0, a, b).map(({ reason, developing }) => ({ reason, developing }))).toEqual([
    {
      reason:
        'A says that the reason is not known or told, "did not say why"; B tells it: "for feuding with colleagues".',
      developing: true,
    },
  ]);
  expect(judged(cause, 0, a, a)).toEqual([]);
});

test("the only act of its kind is one, though only one report names whom it befell", () => {
  const a = "Ana Holm was fired for lying.";
  expect(judged(cause, 0, a, "The clerk was fired for drinking.")).toEqual(['conflict "for lying" / "for drinking"']);
  expect(judged(cause, 0, a, "Luis Marr was fired for drinking.")).toEqual([]);
});

describe("how sure", () => {
  test.each([
    ["two reasons", "The ferry sank because of a fire.", "The ferry sank because of a bomb.", "medium"],
    ["what happened before", "The ferry sank because of a fire.", "The ferry sank after it struck a rock.", "low"],
    ["both guess", "The ferry may have sunk because of a fire.", "The ferry may have sunk because of a bomb.", "low"],
  ])("%s", (_, a, b, confidence) => {
    expect(judgements(cause, 1, a, b).map((one) => one.confidence)).toEqual([confidence]);
  });
});

test("one cause is an agreement", () => {
  expect(judged(cause, 1, "The ferry sank because of a fire.", "The ferry sank because of the flames.")).toEqual([
    'same "because of a fire" / "because of the flames"',
  ]);
});

test("a place that both name makes two causes no one", () => {
  const a = "The ferry sank because of a fire in Varna.";
  expect(judged(cause, 1, a, "The ferry sank because of a rock in Varna.")).toHaveLength(1);
});

describe("the cause of what both reports are about", () => {
  test.each([
    [
      "Fire guts a mill in Varna. An electrical fault was to blame, the owner said.",
      "Blaze destroys mill in Varna. Police suspect arson.",
      'cause "An electrical fault" / "arson"',
    ],
    [
      "A ferry sank off Varna on Monday after it struck a submerged rock.",
      "The ferry went down off Varna. Officers said strong winds had overturned the boat.",
      'cause "after it struck a submerged rock" / "strong winds"',
    ],
    [
      "A light plane crashed near Varna. Investigators believe an engine failed.",
      "A small plane came down near Varna. Thick fog was the likely cause.",
      'cause "an engine failed" / "Thick fog"',
    ],
    [
      "Ana Holm left the pitch with a hamstring injury.",
      "Ana Holm was taken off to be rested for the cup match.",
      'cause "with a hamstring" / "to be rested"',
    ],
    [
      "Four lions escaped from the zoo at Varna after a guard left a gate unlocked.",
      "The lions at Varna zoo dug a tunnel and escaped.",
      'cause "after a guard left a gate" / "dug a tunnel"',
    ],
    [
      "Fighting broke out in Varna after a soldier was shot.",
      "The violence in Varna began when rebels tried to seize a convoy.",
      'cause "after a soldier was shot" / "when rebels tried to seize a convoy"',
    ],
    [
      "Ana Holm stepped down as mayor for health reasons.",
      "Ana Holm resigned as mayor over a row about her flat.",
      'cause "for health reasons" / "over a row about her flat"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toContain(said);
  });

  test.each([
    [
      "A plane crashed near Varna. Investigators do not believe an engine failed.",
      "A plane came down near Varna. Thick fog was the likely cause.",
      "doubted",
    ],
    [
      "A plane crashed near Varna. Investigators believe an engine failed.",
      "A plane came down near Varna. Thick fog was the likely cause. One engine was found in a field.",
      "both hazards in one report",
    ],
    [
      "Fire guts a mill in Varna. Faulty wiring was to blame.",
      "Blaze destroys mill in Varna. An electrical fault was the cause.",
      "one kind of hazard",
    ],
    [
      "Four people drowned when a ferry sank off Varna.",
      "A ferry sank off Varna. Four people drowned because of overloading.",
      "a chain of causes",
    ],
    [
      "Fire guts a mill in Varna. An electrical fault was to blame.",
      "A plane crashed near Varna. Police suspect arson.",
      "two incidents",
    ],
    ["Ana Holm died of pneumonia.", "Ana Holm died of complications.", "no cause is named"],
    ["Shares in Corvane fell because of a warning.", "Shares in Tarn fell because of a strike.", "two companies"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b, "cause")).toEqual([]);
  });
});
