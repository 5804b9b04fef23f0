import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { boundedLines, requestIn } from "../../lib/mcp/lines.ts";

/** What comes through of pieces of text, and the ends of what is overlong. */
async function through(pieces: readonly string[], most: number) {
  const overlong: [string, string][] = [];
  const stream = (async function* () {
    for (const piece of pieces) yield await Promise.resolve(Buffer.from(piece));
  })();
  const lines: string[] = [];
  for await (const line of boundedLines(stream, most, (start, end) => overlong.push([start, end]))) {
    lines.push(line.toString());
  }
  return { lines, overlong };
}

describe("boundedLines", () => {
  test("lines are whole, however they come", async () => {
    expect(await through(["a\nb", "c\n\nd", "", "e"], 10)).toEqual({
      lines: ["a\n", "bc\n", "\n", "de\n"],
      overlong: [],
    });
  });

  test("an overlong one is left out, and those round it are not", async () => {
    expect(await through(["ab\nabcd\nabc\n"], 3)).toEqual({ lines: ["ab\n", "abc\n"], overlong: [["abcd", "abcd"]] });
    expect(await through(["abc", "def", "g"], 3)).toEqual({ lines: [], overlong: [["abcdef", "abcdefg"]] });
  });

  test("of an overlong one both ends are told", async () => {
    const { overlong } = await through(["a".repeat(500), "b".repeat(500), "c\n"], 300);
    expect(overlong).toEqual([["a".repeat(200), `${"b".repeat(199)}c`]]);
  });

  test("any text comes through line by line, in whichever pieces", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.stringMatching(/^[a\n]{0,9}$/), { maxLength: 9 }), async (pieces) => {
        const { lines, overlong } = await through(pieces, 4);
        const all = pieces.join("").split("\n");
        if (all.at(-1) === "") all.pop();
        expect(lines).toEqual(all.filter(({ length }) => length <= 4).map((line) => `${line}\n`));
        expect(overlong.map(([, end]) => end)).toEqual(all.filter(({ length }) => length > 4));
      }),
    );
  });
});

describe("requestIn", () => {
  test.each([
    ['{"jsonrpc":"2.0","id":5,"method":"tools/call","params":{"a', '"}}', 5],
    ['{ "id" : "x-1", "method":', "", "x-1"],
    ['{"method":"tools/call","params":{"a', 'aa"}},"jsonrpc":"2.0","id":7}', 7],
    ['{"method":"tools/call"', '"}},"id":"x","jsonrpc":"2.0"}\r', "x"],
    // Within something else it is another's.
    ['{"params":{"id":5,', 'aa"}}', null],
    ['{"method":"tools/call"', '{"jsonrpc":"2.0","id":7}}', null],
    ['{"method":"notifications/x","params":{"a', 'aa"},"jsonrpc":"2.0"}', null],
  ])("%s … %s", (start, end, id) => {
    expect(requestIn(start, end)).toBe(id);
  });
});
