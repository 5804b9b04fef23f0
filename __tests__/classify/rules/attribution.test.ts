import { describe, expect, test } from "@jest/globals";
import { attribution } from "../../../lib/classify/rules/attribution.ts";
import { clashes, judged } from "../../support/notation.ts";

describe("attribution", () => {
  test.each([
    [
      "The dam above Varna will hold through the winter, police said.",
      "The dam above Varna will hold through the winter, engineers said.",
      'attribution "police" / "engineers"',
    ],
    [
      "According to the army, the dam above Varna will hold through the winter.",
      "The dam above Varna will hold through the winter, a witness said.",
      'attribution "the army" / "a witness"',
    ],
    [
      "The dam will hold, police said, though engineers said it leaks.",
      "The dam will hold, a witness said.",
      'attribution "police" / "a witness"',
    ],
    [
      "Police said the blast at the mill killed four workers.",
      "It rained on Sunday. A neighbour said the blast killed four workers.",
      'attribution "Police" / "A neighbour"',
    ],
    [
      "Police said on Monday that Ana Holm died in Varna.",
      "It rained. Ana Holm died, her agent said.",
      'attribution "Police" / "her agent"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toEqual([said]);
  });

  test.each([
    [
      "The dam above Varna will hold through the winter, Ida Holm said.",
      "The dam above Varna will hold through the winter, Holm said.",
      "the same speaker",
    ],
    [
      "The dam above Varna will hold through the winter, police said.",
      "The dam above Varna will hold through the winter, Sheriff Ida Holm said.",
      "one of them, by name",
    ],
    [
      "The dam above Varna will hold through the winter, police said.",
      "The schools stay closed, engineers said.",
      "other words",
    ],
    [
      "The dam will hold through the winter, she said.",
      "The dam will hold through the winter, engineers said.",
      "who she is is not told",
    ],
    [
      "The dam above Varna will hold through the winter.",
      "The dam above Varna will hold through the winter, engineers said.",
      "the reporter names no speaker",
    ],
    [
      "Police said Ana Holm died in Varna.",
      "Police said Luis Marr died in Kestrin, his agent said.",
      "the death of another",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b, "attribution")).toEqual([]);
  });

  test("speakers who give other numbers say other things", () => {
    const [a, b] = ["The dam cost 12 million euros, police said.", "The dam cost 15 million euros, engineers said."];
    expect(clashes(a, b)).toEqual(['number "12 million euros" / "15 million euros"']);
    expect(judged(attribution, 5, a, b)).toEqual([]);
  });

  test("who is named in the other's sentence may have a part in what is said", () => {
    const a = "Ida Holm wrote to the engineers, who said the dam will hold.";
    const b = "The dam will hold, Ida Holm said.";
    expect(judged(attribution, 5, a, b)).toEqual([]);
  });

  test("quotations are compared word by word", () => {
    const [a, b] = ['"The dam will hold," police said.', '"The dam will hold," a witness said.'];
    expect(judged(attribution, 5, a, b)).toEqual(['conflict "police" / "a witness"']);
    expect(judged(attribution, 5, a, '"The old dam may well hold," a witness said.')).toEqual([]);
  });

  test("what a court hears is said by those who speak there", () => {
    const [a, b] = ["Marr had planned the raid, prosecutors said.", "Marr had planned the raid, the court heard."];
    expect(judged(attribution, 5, a, b)).toEqual([]);
  });

  test("two people with names of their own are two, whatever their office", () => {
    const a = "Defence Minister Karl Odin said the missile was fired from a submarine.";
    const b = "The missile was launched from a submarine, according to Foreign Minister Eva Lund.";
    expect(clashes(a, b)).toEqual(['attribution "Defence Minister Karl Odin" / "Foreign Minister Eva Lund"']);
  });

  test("of sentences that hand over the same words, where the kind of source is not told", () => {
    const [a, b] = ["The dam will hold, Northmen said.", "The dam will hold, engineers said."];
    expect(judged(attribution, 3, a, b)).toEqual(['conflict "Northmen" / "engineers"']);
    expect(judged(attribution, 2.95, a, b)).toEqual([]);
  });

  test("of one claim of two kinds of source, from sentences that tell the same", () => {
    const [a, b] = ["The dam will hold, police said.", "The dam will hold, a witness said."];
    expect(judged(attribution, 1, a, b)).toEqual(['conflict "police" / "a witness"']);
    expect(judged(attribution, 0.95, a, b)).toEqual([]);
  });
});

describe("close contents from two kinds of source", () => {
  test.each([
    [
      "The robber took off on a red motorcycle, Inspector Dana Price said.",
      "Bank clerks said the robber took off on a red motorcycle.",
      'attribution "Inspector Dana Price" / "Bank clerks"',
    ],
    [
      "Inspector Dana Price came at noon. Price said the gang from Kestrin had inside help.",
      "Bank clerks told reporters that the gang from Kestrin must have had inside help.",
      'attribution "Price" / "Bank clerks"',
    ],
    [
      "The suspect confessed to the killing, prosecutors said.",
      "His lawyer said the suspect had confessed to the killing.",
      'attribution "prosecutors" / "His lawyer"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toContain(said);
  });

  test.each([
    [
      "The gunman opened fire at noon, police said.",
      "The gunman opened fire at noon, Inspector Dana Price said.",
      "one kind",
    ],
    ["The gunman acted alone, police said.", "The gunman acted alone, officials said.", "of which office is not told"],
    ["The man was known to police, the mayor said.", "The man was not known to police, his lawyer said.", "denied"],
    ["Neighbours said the man was quiet.", "Police said the man was armed.", "other contents"],
    [
      "The army said the rebels shelled the mill.",
      "The rebels said the army shelled the mill.",
      "each charges the other",
    ],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b, "attribution")).toEqual([]);
  });
});
