/** Whether reports tell one event, tried on real ones: pairs of one event against pairs made of two stories. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { collate, compare, reportFromText } from "../lib/index.ts";
import type { Comparison, Report } from "../lib/model.ts";

/** A folder of folders, each named for its story ("12_5__12_6": the twelfth) with two reports of one event in it. */
const folder = process.env["STORYDIFF_STORIES"];
const ofStories = folder === undefined ? test.skip : test;
const skipped = folder === undefined ? " (set STORYDIFF_STORIES to a folder of texts)" : "";
const minutes = 60_000;

/** Every so manieth pair of two stories is tried: one in 25 shows a share of mistakes well below one in fifty. */
const step = 25;

/** Share of pairs that may be mistaken either way. */
const mostMistaken = 0.02;

interface StoryReport {
  readonly story: string;
  readonly report: Report;
}

function pairsOfOneEvent(): [StoryReport, StoryReport][] {
  const pairs = readdirSync(folder ?? "", { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const names = pairs.map(({ name }) => name).sort();
  const read = (name: string, side: string): StoryReport => {
    const text = readFileSync(join(folder ?? "", name, `${side}.txt`), "utf8");
    return { story: name.replace(/_.*/, ""), report: reportFromText(text, { name: `${name} ${side}` }) };
  };
  return names.map((name) => [read(name, "a"), read(name, "b")]);
}

function pairsOfTwoStories(reports: readonly StoryReport[]): [Report, Report][] {
  const all = reports.flatMap((a, i) =>
    reports.slice(i + 1).flatMap((b): [Report, Report][] => (a.story === b.story ? [] : [[a.report, b.report]])),
  );
  return all.filter((_, i) => i % step === 0);
}

const named = ({ reports }: Comparison): string => `${reports.a.name} / ${reports.b.name}`;
const hasHigh = ({ findings }: Comparison): boolean =>
  findings.some(({ kind, confidence }) => kind === "contradiction" && confidence === "high");

describe(`stories under STORYDIFF_STORIES${skipped}`, () => {
  ofStories(
    "two stories are told from one event, and nothing surely contradicts between them",
    () => {
      const ofOne = pairsOfOneEvent();
      const takenApart = ofOne.map(([a, b]) => compare(a.report, b.report)).filter(({ sameEvent }) => !sameEvent);
      expect(takenApart.length / ofOne.length).toBeLessThanOrEqual(mostMistaken);
      const ofTwo = pairsOfTwoStories(ofOne.flat()).map(([a, b]) => compare(a, b));
      expect(ofTwo.length).toBeGreaterThan(ofOne.length);
      expect(ofTwo.filter(({ sameEvent }) => sameEvent).length / ofTwo.length).toBeLessThanOrEqual(mostMistaken);
      expect(ofTwo.filter(hasHigh).map(named)).toEqual([]);
    },
    10 * minutes,
  );

  ofStories(
    "a report of another story stands apart from two of one event, and bears out nothing that they contradict",
    () => {
      const ofOne = pairsOfOneEvent();
      for (const [i, [a, b]] of ofOne.entries()) {
        const [other] = ofOne[(i + 24) % ofOne.length] ?? [a];
        const { apart, facts } = collate([a.report, b.report, other.report]);
        if (a.story === other.story || apart.length < 2) continue;
        const contradicted = facts.filter(({ kind }) => kind === "contradicted");
        expect(contradicted.filter(({ reports }) => reports.includes(2))).toEqual([]);
      }
    },
    10 * minutes,
  );
});
