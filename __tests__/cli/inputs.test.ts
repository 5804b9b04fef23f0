/** Inputs of every size and kind through the built command: compared, or refused in one line. */
import { afterAll, describe, expect, test } from "@jest/globals";
import { folderOf, storydiff } from "../support/command.ts";

const line = "The ferry Alma sank off Lorne on Tuesday.";

/** News-like sentences that differ, as many as make the size in bytes. */
function storyOf(bytes: number): string {
  const towns = ["Lorne", "Varna", "Tarn", "Osmund", "Kestrin", "Oldhaven", "Ansel"];
  const things = ["bridge", "ferry", "school", "mill", "harbour", "market", "chapel", "dam"];
  const ends = ["was closed by the council", "reopened after the storm", "burned down overnight", "lost its roof"];
  const sentences: string[] = [];
  for (let i = 0, size = 0; size < bytes; i += 1) {
    const town = towns[i % towns.length] ?? "";
    const thing = things[i % things.length] ?? "";
    const sentence = `In year ${String(i)} of the chronicle the ${thing} of ${town} ${ends[i % ends.length] ?? ""}.`;
    sentences.push(sentence);
    size += sentence.length + 1;
  }
  return sentences.join("\n");
}

const folder = folderOf({
  "line.txt": line,
  "same.txt": line,
  "other.txt": "The ferry Alma sank off Lorne on Wednesday.",
  "empty.txt": " \n",
  "marks.txt": "--- *** ---\n",
  "binary.txt": "PK\u0003\u0004\u0000\u0000\u0000\u0000",
  "large.txt": storyOf(1_000_000),
});
const run = (...words: string[]) => storydiff(folder.path, words);

afterAll(() => {
  folder.remove();
});

describe("inputs", () => {
  test("one line against one line", async () => {
    const { status, out } = await run("line.txt", "other.txt");
    expect(status).toBe(0);
    expect(out).toMatch(/≠ 1 {2}time/);
  });

  test("one line against itself", async () => {
    const { out } = await run("line.txt", "same.txt");
    expect(out).toMatch(/^No contradictions found, 1 agreement, 0 additions in A, 0 in B/);
  });

  test.each([
    ["empty.txt", "empty"],
    ["marks.txt", "no sentence"],
    ["binary.txt", "is a ZIP archive; unpack it first"],
    ["missing.txt", "no such file"],
  ])("%s is refused: %s", async (name, why) => {
    const { status, out, err } = await run("line.txt", name);
    expect({ status, out }).toEqual({ status: 2, out: "" });
    expect(err).toContain(why);
    expect(err.trim().split("\n")).toHaveLength(1);
  });

  test("a megabyte is compared, not refused", async () => {
    const { status, out, err } = await run("large.txt", "line.txt", "--format", "json");
    expect({ status, err }).toEqual({ status: 0, err: "" });
    const { sentences } = JSON.parse(out) as { sentences: { a: unknown[] } };
    expect(sentences.a.length).toBeGreaterThan(10_000);
  }, 60_000);
});
