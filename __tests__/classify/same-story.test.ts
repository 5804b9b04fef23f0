import { describe, expect, test } from "@jest/globals";
import { isSameStory, mostConfidenceOf, sharesName } from "../../lib/classify/same-story.ts";
import { storyAt } from "../support/notation.ts";

test.each([
  ["Police in Ilo arrested a gunman.", "A gunman fired at a bank in Ilo.", true],
  ["Police in Lima arrested a gunman.", "A gunman fired at a bank in Oslo.", false],
  ["Police arrested a gunman.", "A gunman fired at a bank.", false],
])("%s / %s: %s", (a, b, expected) => {
  expect(isSameStory(storyAt(1, a, b))).toBe(expected);
});

test.each([
  ["The Halvorsen ferry sank.", "All aboard the Halvorsen ferry are safe.", true],
  ["The Halvorsen ferry sank.", "The Torvald ferry sank.", false],
])("%s / %s: a name of any kind in common, %s", (a, b, expected) => {
  expect(sharesName(storyAt(0, a, b))).toBe(expected);
});

const reportOf = (...lines: readonly string[]): string => lines.join("\n");

describe("reports in other words", () => {
  const first = reportOf(
    "Two masked men rob Holsford bank",
    "Staff were made to lie on the floor while the pair emptied the tills in Fore Street.",
    "Detectives have appealed for anyone with a dashboard camera to come forward.",
    "A cashier was treated for shock.",
    "The branch, which opened in 1931, will stay shut until Thursday.",
  );
  const second = reportOf(
    "Gang fails to open time-locked safe",
    "Raiders who walked into a lender's premises on Fore Street yesterday left with nothing, it emerged last night.",
    "Shoppers in Holsford saw three people in overalls drive off.",
    "Nobody has been detained, a force spokeswoman said.",
    "It is the third such attempt in the county since Easter.",
  );

  test("are of one event where they name the same two, and surely contradict in nothing", () => {
    const story = storyAt(0, first, second);
    expect([story.sameEvent, story.mostConfidence]).toEqual([true, "medium"]);
  });

  test("are of two where they share one name alone", () => {
    expect(storyAt(0, first, second.replace("Fore Street", "Market Hill")).sameEvent).toBe(false);
  });
});

describe("how sure a clash can be", () => {
  const first = reportOf(
    "Riots shake Orvik after boy is shot",
    "Police shot a boy in Orvik, and youths burned cars.",
    "Minister Pia Lund spoke of murder.",
    "Dr Tom Okello treated nine people for burns.",
  );
  const later = reportOf(
    "Strike in Orvik turns violent",
    "Youths burned cars in Orvik while thousands marched against the cuts.",
    "Premier Ana Rojas spoke of shame.",
    "Union leader Luis Pardo praised the march.",
  );
  const most = (a: string, b: string): string => mostConfidenceOf(storyAt(1, a, b));

  test("nobody named by both, and little else in common: in doubt", () => {
    expect(storyAt(1, first, later).sameEvent).toBe(true);
    expect(most(first, later)).toBe("medium");
  });

  test.each([
    ["somebody named by both", first, later.replace("Ana Rojas", "Pia Lund")],
    ["one of them names nobody", first, later.replace(/Premier Ana Rojas|Union leader Luis Pardo/g, "Somebody")],
    ["told in the same words", first, first.replace("Pia Lund", "Ana Rojas").replace("Tom Okello", "Luis Pardo")],
  ])("%s: not in doubt", (_, a, b) => {
    expect(most(a, b)).toBe("high");
  });
});
