import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, expect, test } from "@jest/globals";
import type { Report } from "../../lib/model.ts";
import { comparedAll } from "../../lib/session/compared.ts";
import type { Result } from "../../lib/session/model.ts";
import { keyOf, reportsOf, resultFromJson, resultToJson } from "../../lib/session/results.ts";
import { openSession } from "../../lib/session/session.ts";
import { createStore, type NewEntry } from "../../lib/session/store.ts";
import { floodOf, textReport } from "../support/flood.ts";

const folder = mkdtempSync(join(tmpdir(), "storydiff-"));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const options = { similarity: "words", minConfidence: "medium" } as const;
const two = comparedAll([24, 12].map(floodOf).map(textReport), options, []);
const three = comparedAll([24, 12, 24].map(floodOf).map(textReport), options, []);

type Parts = Record<string, unknown>;

/** The JSON of a result as the first storydiff that kept sessions wrote it. */
function firstJson(result: Result): string {
  const value = JSON.parse(resultToJson(result)) as Parts;
  for (const later of ["version", "languages", "inCommon", "apart", "copied"]) Reflect.deleteProperty(value, later);
  const first = ({ details: _, notices: __, ...report }: Parts): Parts => report;
  if (result.kind === "comparison") {
    const { a, b } = value["reports"] as Record<"a" | "b", Parts>;
    return JSON.stringify({ version: 2, ...value, reports: { a: first(a), b: first(b) } });
  }
  const reports = (value["reports"] as Parts[]).map(({ language: _, ...one }) => {
    return { ...one, report: first(one["report"] as Parts) };
  });
  return JSON.stringify({ version: 1, ...value, reports });
}

test("a result of the first version is read as one of today", () => {
  for (const result of [two, three]) {
    const read = resultFromJson(firstJson(result));
    expect(read.kind).toBe(result.kind);
    expect(reportsOf(read)).toEqual(reportsOf(result));
  }
  const collation = resultFromJson(firstJson(three));
  expect(collation.kind === "collation" && three.kind === "collation" && collation.collation.facts).toEqual(
    three.kind === "collation" && three.collation.facts,
  );
});

test("what no storydiff wrote is refused with what is wrong in it", () => {
  expect(() => resultFromJson('{"version":9,"reports":[]}')).toThrow("its version is 9");
  expect(() => resultFromJson('{"version":1,"reports":[{}]}')).toThrow("its version is 1");
  expect(() => resultFromJson("{")).toThrow("not a comparison made by storydiff");
});

/** A session that a storydiff of the first version made of a result, in which its first finding was dismissed. */
function firstSession(result: Result): string {
  const json = firstJson(result);
  const key = keyOf(json);
  const reports = reportsOf(result).map((report) => keyOf(JSON.stringify(report)));
  const item = resultItems(result)[0] ?? "";
  const entryOf = (id: string, action: NewEntry["action"]): NewEntry => {
    return { id, time: "2026-03-04T09:00:00.000Z", author: "Ana", action };
  };
  const path = join(folder, `${key}.storydiff`);
  createStore(
    path,
    "flood",
    [
      entryOf("1", { kind: "compared", cause: "new", reports, result: key, version: "0", options }),
      entryOf("2", {
        ...{ kind: "decided", item, result: key, verdict: { kind: "dismissed", reason: "two floods" } },
        ...{ note: "", evidence: [], sureness: null, replaces: [] },
      }),
    ],
    [{ key, content: gzipSync(json) }],
  ).close();
  return path;
}

function resultItems(result: Result): string[] {
  return result.kind === "comparison"
    ? result.comparison.findings.map(({ id }) => id)
    : result.collation.facts.map(({ id }) => id);
}

test.each([two, three])(
  "a session of before opens with all that was decided, and keeps it when compared anew",
  (result) => {
    const session = openSession(firstSession(result), { now: () => "2026-03-05T09:00:00.000Z", version: "1" });
    const standing = (): (string | undefined)[] =>
      session.state().items.flatMap(({ decisions }) => decisions.map(({ action }) => action.verdict?.kind));
    expect(standing()).toEqual(["dismissed"]);
    const reports: readonly Report[] = session.state().reports;
    expect([session.reread("Ana", reports), session.reread("Ana", reports)]).toEqual([true, false]);
    expect(standing()).toEqual(["dismissed"]);
    expect(session.state().counts).toMatchObject({ changed: 0, orphaned: 0 });
    session.close();
  },
);
