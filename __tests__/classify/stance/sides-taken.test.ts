import { describe, expect, test } from "@jest/globals";
import { clashes, compareTexts } from "../../support/notation.ts";

describe("a go-between who is neutral in one report and takes a side in the other", () => {
  test.each([
    [
      "Mediators are still trying to save the talks.",
      "The mediators have lost hope in Bolivia.",
      'stance "are still trying to save the talks" / "have lost hope in Bolivia"',
    ],
    [
      "The umpire is still working to end the strike.",
      "The umpire has lost faith in the union.",
      'stance "is still working to end the strike" / "has lost faith in the union"',
    ],
    [
      "The talks between Peru and Bolivia were mediated by Norway.",
      "Norway backed Peru's position.",
      'stance "were mediated by Norway" / "backed Peru\'s position"',
    ],
  ])("%s / %s -> %s", (a, b, said) => {
    expect(clashes(a, b)).toContain(said);
    expect(clashes(b, a)).toHaveLength(clashes(a, b).length);
  });

  test.each([
    ["Mediators are still trying to save the talks.", "The mediators welcomed the truce.", "the truce is no side"],
    ["Mediators are still trying to save the talks.", "Chile backed Peru's position.", "Chile is no mediator"],
    ["The talks were mediated by Norway.", "Kenya backed Peru's position.", "another country"],
    ["Norway brokered the truce.", "The umpire backed Peru's position.", "another office"],
  ])("%s / %s: nothing, %s", (a, b) => {
    expect(clashes(a, b)).toEqual([]);
  });
});

test("the reason tells both ways", () => {
  const { findings } = compareTexts(
    "Mediators are still trying to save the talks.",
    "The mediators have lost hope in Bolivia.",
  );
  expect(findings.find(({ kind }) => kind === "contradiction")?.reason).toBe(
    'Mediators: between the sides in A ("are still trying to save the talks"), against Bolivia in B ("have lost hope in Bolivia").',
  );
});
