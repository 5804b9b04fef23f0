import { describe, expect, test } from "@jest/globals";
import { DEFAULT_MAX_BYTES, readReport, reportFromText } from "../../lib/input/read-report.ts";
import { markdownReport } from "../../lib/input/markdown.ts";
import { reportOf } from "../../lib/input/report-of.ts";
import { origin } from "../support/origin.ts";

async function* stream(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(Buffer.from(text));
}

/** What comes of reading it, in one line. */
function outcome(text: string, limits: { readonly maxBytes?: number; readonly maxSentences?: number } = {}) {
  return readReport("-", { ...limits, name: "a.txt", stdin: stream(text) }).then(
    ({ format }) => format,
    (error: unknown) => String(error),
  );
}

const words = "Rain fell in Orvik on Monday. ";

// Each within the time that a test has, which is seconds.
describe("what is too long for a report ends in an error that says how", () => {
  test.each([
    ["a line of 100 MB", () => "word ".repeat(20_000_000), /larger than 10000000 bytes/],
    ["a line of 9 MB", () => "word ".repeat(1_800_000), /a sentence of 8999999 characters, more than 50000/],
    ["a word of 9 MB", () => "w".repeat(9_000_000), /a sentence of 9000000 characters/],
    ["a million words, one a line", () => "Word.\n".repeat(1_000_000), /1000000 sentences, more than the 20000/],
    ["sentences without end on one line", () => words.repeat(100_000), /100000 sentences, more than the 20000/],
    ["JSON nested in itself", () => `${"[".repeat(4_000_000)}${"]".repeat(4_000_000)}`, /no sentence/],
    ["JSON of ours nested in itself", () => '{"version":4,"report":'.repeat(300_000), /of storydiff that was cut off/],
    ["quotations on one line, in one another", () => `${"> ".repeat(200_000)}Rain.`, /a sentence of 400005 characters/],
    ["links in one another", () => `# A\n\n${"[".repeat(400_000)}a${"]".repeat(400_000)}`, /a sentence of 800001 char/],
  ])("%s", async (_, text, message) => {
    expect(await outcome(text())).toMatch(message);
  });
});

test("Markdown of a length that no article has is read in a thread of its own, and the same way", async () => {
  const long = "# Rain\n\n> It fell.\n\n".repeat(2000);
  const report = await reportOf(Buffer.from(long), origin);
  expect(report).toEqual(await markdownReport(long, origin.name, origin.source));
});

test("sentences are counted to the limit, which can be set", async () => {
  expect(await outcome("Rain fell. Snow fell.", { maxSentences: 2 })).toBe("text");
  expect(await outcome("Rain fell. Snow fell. Hail fell.", { maxSentences: 2 })).toBe(
    "StorydiffError: cannot read standard input: it has 3 sentences, more than the 2 that are read; name a part of it, or --max-sentences",
  );
  expect(() => reportFromText("Rain fell. Snow fell.", { maxSentences: 1 })).toThrow(/text: it has 2 sentences/);
  expect(await outcome(words.repeat(25_000), { maxSentences: 25_000, maxBytes: DEFAULT_MAX_BYTES })).toBe("text");
});
