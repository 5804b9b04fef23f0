import { expect, test } from "@jest/globals";
import { clashes } from "../../../support/notation.ts";

test("tells a succession that is told both ways round", () => {
  expect(
    clashes(
      "After the resignation of Lena Marsh, Otto Brandt was chosen as chairman.",
      "Lena Marsh replaced Otto Brandt as chairman.",
    ),
  ).toEqual([expect.stringMatching(/^role /)]);
});

test("tells an owner and what is owned exchanged, in other words", () => {
  expect(clashes("Alpina Group is a subsidiary of Norvik Foods.", "Norvik Foods belongs to Alpina Group.")).toEqual([
    expect.stringMatching(/^role /),
  ]);
});

test("tells nothing where one report tells both ways: they took turns", () => {
  expect(
    clashes(
      "Otto Brandt succeeded Lena Marsh. Years later Lena Marsh succeeded Otto Brandt.",
      "Lena Marsh succeeded Otto Brandt.",
    ),
  ).toEqual([]);
  expect(clashes("Otto Brandt succeeded Lena Marsh.", "Lena Marsh was succeeded by Otto Brandt.")).toEqual([]);
});
