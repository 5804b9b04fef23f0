import { expect, test } from "@jest/globals";
import { compareTexts } from "../support/notation.ts";

function told(a: string, b: string): string[] {
  const { findings, reports } = compareTexts(a, b);
  return findings.flatMap((one) =>
    one.kind === "contradiction"
      ? [one, ...one.also].map(
          ({ evidence }, place) =>
            `${place === 0 ? one.type : "also"} "${reports.a.text.slice(evidence.a.start, evidence.a.end)}" / "${reports.b.text.slice(evidence.b.start, evidence.b.end)}"`,
        )
      : [],
  );
}

test("a clash told in headline and body is one finding with its places", () => {
  expect(
    told(
      "Landslide at Tarn kills 24\nThe landslide at Tarn killed 24 people.",
      "The landslide at Tarn killed 21 people.",
    ),
  ).toEqual(['number "24" / "21"', 'also "24" / "21"']);
});

test("two values of one report are two clashes", () => {
  expect(
    told(
      "The landslide at Tarn killed 24 people.\nThe landslide at Tarn injured 24 people.",
      "The landslide at Tarn killed 21 people.\nThe landslide at Tarn injured 21 people.",
    ),
  ).toEqual(['number "24" / "21"', 'number "24" / "21"']);
});

test("opposite states that hang on the same words are one clash", () => {
  expect(
    told(
      "The talks between Peru and Chile are over.\nThe dialogue has ended, an envoy said.",
      "The ongoing talks between Peru and Chile have reached a deadlock.",
    ),
  ).toEqual(['antonym "are over" / "ongoing"', 'also "has ended" / "ongoing"']);
});
