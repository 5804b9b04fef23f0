import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { compare } from "../../lib/compare.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { frameOf } from "../../lib/presentation/frame.ts";
import { textsOf, type Cell } from "../../lib/presentation/texts.ts";
import { comparisonOf } from "../support/comparison.ts";
import { growth } from "../support/growth.ts";

const blocksOf = (a: string, b: string) => textsOf(frameOf(compare(reportFromText(a), reportFromText(b))));

/** Blocks by line: `1|1 2` for a sentence beside two, `|2>3` for one of B's that is shown beside line 3 of A, `*2` for one moved there. */
function layout(a: string, b: string): string[] {
  const cell = (one: Cell): string => {
    if (one.kind === "reference") return `${one.line}>${one.beside}`;
    return `${one.moved ? "*" : ""}${one.sentence.line}`;
  };
  return blocksOf(a, b).map((block) => `${block.a.map(cell).join(" ")}|${block.b.map(cell).join(" ")}`);
}

const ferry = "The ferry Alma sank off Lorne on Friday.";
const van = "Police chased a silver van through Tarn.";
const wheat = "Wheat prices rose sharply in Oslo.";
const choir = "The choir sang in the cathedral of Lund.";

test("what both tell in one order stands beside each other", () => {
  expect(layout([ferry, van].join("\n"), [ferry, van].join("\n"))).toEqual(["1|1", "2|2"]);
});

test("what one alone tells leaves a gap", () => {
  expect(layout([ferry, van].join("\n"), [ferry, wheat, van].join("\n"))).toEqual(["1|1", "|2", "2|3"]);
  expect(layout([ferry, wheat, van].join("\n"), [ferry, van].join("\n"))).toEqual(["1|1", "2|", "3|2"]);
});

test("a moved sentence is shown beside its partner, and its own place says where", () => {
  expect(layout([ferry, van, wheat].join("\n"), [van, wheat, ferry].join("\n"))).toEqual([
    "1|*3",
    "2|1",
    "3|2",
    "|3>1",
  ]);
});

test("sentences that clash stand beside each other before those that are merely alike", () => {
  const blocks = blocksOf(
    "The ferry sank on Friday, killing 12 people.",
    "The ferry sank on Friday, killing 14 people.",
  );
  expect(blocks[0]?.a[0]?.contradictions).toEqual([1]);
  expect(blocks[0]?.b[0]).toMatchObject({ kind: "sentence", contradictions: [1], state: "contradicts" });
});

test("a sentence that reads the same says so", () => {
  expect(blocksOf(ferry, ferry)[0]?.b[0]).toMatchObject({ wordForWord: true });
  expect(blocksOf(ferry, "The ferry Alma sank off Lorne at dawn on Friday.")[0]?.b[0]).toMatchObject({
    wordForWord: false,
  });
});

test("every sentence of both is shown once, A's in order, B's own order told by places and references", () => {
  const sentences = fc.array(fc.constantFrom(ferry, van, wheat, choir), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(sentences, sentences, (a, b) => {
      const blocks = blocksOf(a.join("\n"), b.join("\n"));
      expect(blocks.flatMap((block) => block.a.map(({ sentence }) => sentence.line))).toEqual(a.map((_, i) => i + 1));
      const cells = blocks.flatMap((block) => block.b);
      const shown = cells.flatMap((cell) => (cell.kind === "sentence" ? [cell.sentence.index] : []));
      expect(shown.toSorted((x, y) => x - y)).toEqual(b.map((_, i) => i));
      const inPlace = cells.flatMap((cell) => {
        return cell.kind === "sentence" && !cell.moved ? [cell.sentence.line] : [];
      });
      expect(inPlace).toEqual(inPlace.toSorted((x, y) => x - y));
      const moved = cells.flatMap((cell) => (cell.kind === "sentence" && cell.moved ? [cell.sentence.line] : []));
      const referred = cells.flatMap((cell) => (cell.kind === "reference" ? [cell.line] : []));
      for (const line of moved) expect(referred).toContain(line);
    }),
    { numRuns: 60 },
  );
});

test("long texts are laid out in time that grows with their length", () => {
  const frame = (count: number) => {
    const lines = Array.from({ length: count }, (_, i) => `Boat ${i} sank.`);
    // All is told in one sentence of B, which stands beside the first of A: the others name it.
    const alignments = lines.map((_, a) => ({
      kind: "match" as const,
      a,
      b: 0,
      score: 0.5,
      strength: "part" as const,
    }));
    return frameOf({ ...comparisonOf({ a: lines, b: lines }), alignments });
  };
  const frames = new Map([1000, 16_000].map((count) => [count, frame(count)]));
  const laidOut = (size: number): number => textsOf(frames.get(size) ?? frame(0)).length;
  // Sixteen times as long takes about so many times, and 256 times where each sentence walks all alignments.
  expect(growth(laidOut, 1000, 16)).toBeLessThan(120);
});
