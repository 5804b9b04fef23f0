import { expect, test } from "@jest/globals";
import type { Judged } from "../../lib/classify/judged.ts";
import { withFate, type Outcome } from "../../lib/explain/fate.ts";
import { ferry } from "../support/ferry.ts";

const { findings } = ferry();
const toll = findings.find((one) => one.kind === "contradiction");
const outcome: Outcome = { findings, least: "medium", carried: false, matched: true };
const judged = (changes: Partial<Judged>): Judged => ({
  type: "number",
  relation: "conflict",
  confidence: "high",
  sentences: { a: 1, b: 1 },
  evidence: toll?.kind === "contradiction" ? toll.evidence : { a: { start: 0, end: 1 }, b: { start: 0, end: 1 } },
  reason: "A counts 24 dead, B 26.",
  developing: false,
  ...changes,
});
const elsewhere = { a: { start: 900, end: 905 }, b: { start: 900, end: 905 } };

test.each<[string, Partial<Judged>, Partial<Outcome>, string | null, RegExp | null]>([
  ["the finding itself", {}, {}, "f0", null],
  [
    "below the least confidence",
    { evidence: elsewhere, confidence: "low" },
    {},
    null,
    /below medium: --min-confidence low/,
  ],
  ["word for word in both", { evidence: elsewhere }, { carried: true }, null, /word for word/],
  ["the same words of another type", { type: "polarity" }, {}, "f0", /told as number already/],
  ["the same words for another reason", { reason: "Not alike." }, {}, "f0", /told as number already/],
  ["open", { relation: "open", evidence: elsewhere }, {}, null, null],
  ["an agreement in passing", { relation: "same", evidence: elsewhere }, { matched: false }, null, /not aligned/],
  ["an agreement beside a clash", { relation: "same" }, {}, "f0", /Another finding/],
])("%s", (_, changes, held, finding, dropped) => {
  const fate = withFate(judged(changes), { ...outcome, ...held });
  expect(fate.finding).toBe(finding);
  if (dropped === null) expect(fate.dropped).toBeNull();
  else expect(fate.dropped).toMatch(dropped);
});

test("a further place of a finding is told with it", () => {
  const place = { sentences: { a: 3, b: 3 }, evidence: elsewhere };
  const gathered = findings.map((one) => (one.kind === "contradiction" ? { ...one, also: [place] } : one));
  const fate = withFate(judged(place), { ...outcome, findings: gathered });
  expect(fate.finding).toBe("f0");
  expect(fate.dropped).toMatch(/one finding tells all places/);
});

test("an agreement that is listed", () => {
  const time = findings.find((one) => one.kind === "agreement" && one.type === "time");
  const { evidence, sentences } = time as Extract<typeof time, { kind: "agreement" }>;
  const fate = withFate(judged({ type: "time", relation: "wider", evidence, sentences }), outcome);
  expect(fate).toMatchObject({ finding: time?.id, dropped: null });
});
