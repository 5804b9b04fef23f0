import { describe, expect, test } from "@jest/globals";
import { compare } from "../../../lib/compare.ts";
import { StorydiffError } from "../../../lib/errors.ts";
import { read } from "../../../lib/extract/read.ts";
import { textReport } from "../../../lib/input/text.ts";
import type { Correction } from "../../../lib/model.ts";

const same = (...names: [string, string]): Correction => ({ kind: "same", names });
const different = (...names: [string, string]): Correction => ({ kind: "different", names });

const report = (text: string) => textReport(text, "a.txt", "a.txt");

/** Who is spoken of, as `Name: words, words`. */
function spokenOf(text: string, ...corrections: readonly Correction[]): string[] {
  return read(report(text), { corrections }).entities.map(({ name, mentions }) => {
    return `${name}: ${mentions.map(({ span }) => text.slice(span.start, span.end)).join(", ")}`;
  });
}

/** What contradicts and who is spoken of in both. */
function compared(a: string, b: string, ...corrections: readonly Correction[]) {
  const { findings, entities } = compare(report(a), report(b), { corrections });
  const isInBoth = ({ mentions }: (typeof entities)[number]) => mentions.a.length > 0 && mentions.b.length > 0;
  return {
    clashes: findings.flatMap((one) => (one.kind === "contradiction" ? [one.type] : [])),
    shared: entities.filter(isInBoth).map(({ name }) => name),
  };
}

describe("two names that are one person", () => {
  const text = "Minister Alva Brandt met Olaf Lund. The finance chief said the dam would hold. She left early.";

  test("are one in a report, with what stands for either", () => {
    expect(spokenOf(text, same("Alva Brandt", "the finance chief"))).toEqual([
      "Alva Brandt: Alva Brandt, The finance chief, She",
      "Olaf Lund: Olaf Lund",
    ]);
    expect(read(report(text), { corrections: [same("Alva Brandt", "finance chief")] }).speakers[1]).toBe("Alva Brandt");
  });

  const [backed, opposed] = [
    "Minister Alva Brandt backed the harbour plan on Monday.",
    "The finance chief opposed the harbour plan on Monday.",
  ];
  test("are one in two reports, and take a side each", () => {
    expect(compared(backed, opposed)).toEqual({ clashes: [], shared: [] });
    expect(compared(backed, opposed, same("Alva Brandt", "the finance chief"))).toEqual({
      clashes: ["stance"],
      shared: ["Alva Brandt"],
    });
  });

  test("are one person although one report has her by a third name", () => {
    expect(compared(text, "Brandt said no.", same("Brandt", "the finance chief")).shared).toEqual(["Alva Brandt"]);
  });

  test("hold one post", () => {
    const [a, b] = ["The mayor of Tarn, Alva Brandt, resigned.", "The mayor of Tarn, Olga Lind, resigned."];
    expect(compared(a, b).clashes).toEqual(["identity"]);
    expect(compared(a, b, same("Alva Brandt", "Olga Lind")).clashes).toEqual([]);
  });
});

describe("two people who were taken for one", () => {
  const text = "Anna Berg left Tarn. She was tired. Berg, the mayor, stayed. He was ill.";

  test("have each their own words, and what follows them", () => {
    expect(spokenOf(text)).toContain("Anna Berg: Anna Berg, She, Berg, the mayor");
    expect(spokenOf(text, different("Berg", "Anna Berg"))).toEqual(
      expect.arrayContaining(["Anna Berg: Anna Berg, She", "Berg: Berg, the mayor"]),
    );
  });

  test("have each their own age", () => {
    const [a, b] = ["Anna Berg, 35, won the race in Tarn.", "Berg, 41, won the race in Tarn."];
    expect(compared(a, b)).toEqual({ clashes: ["identity"], shared: ["Anna Berg", "Tarn"] });
    expect(compared(a, b, different("Berg", "Anna Berg"))).toEqual({ clashes: [], shared: ["Tarn"] });
  });

  test("may have one name, each in one report", () => {
    const [a, b] = ["Anna Berg, 35, won the race in Tarn.", "Anna Berg, 41, won the race in Tarn."];
    expect(compared(a, b, different("Anna Berg", "Anna Berg"))).toEqual({ clashes: [], shared: ["Tarn"] });
  });

  test("stay members of what they are members of", () => {
    const text = "Lima rejected the plan. Peru and Chile met in Doha. Both countries signed.";
    const { entities } = read(report(text), { corrections: [different("Peru", "Lima")] });
    expect(entities.map(({ name }) => name)).toEqual(["Lima", "Peru", "Chile", "Doha", "Both countries"]);
    const both = entities.find(({ members }) => members.length > 0);
    expect(both?.members.map((member) => entities[member]?.name)).toEqual(["Peru", "Chile"]);
  });
});

describe("names are refused", () => {
  const refusal = (a: string, ...names: [string, string]) => {
    try {
      compared(a, "It rained.", same(...names));
      return null;
    } catch (error) {
      return error instanceof StorydiffError ? `${error.code}: ${error.message}` : error;
    }
  };

  test.each<[string, string, [string, string], string | null]>([
    ["that nobody bears", "Brandt left.", ["Brandt", "the baker"], 'bad-option: no report speaks of "the baker"'],
    ["of no letters", "Brandt left.", ["Brandt", "..."], 'bad-option: no report speaks of "..."'],
    [
      "that may mean two",
      "He met Minister Alva Brandt. He saw Minister Olaf Lund. The finance chief left.",
      ["the minister", "the finance chief"],
      'bad-option: "the minister" may be Alva Brandt or Olaf Lund',
    ],
    ["not otherwise", "He met Minister Alva Brandt. The baker left.", ["the minister", "the baker"], null],
  ])("%s", (_, text, names, message) => {
    expect(refusal(text, ...names)).toEqual(message === null ? null : expect.stringContaining(message));
  });
});
