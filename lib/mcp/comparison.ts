/** What is said of a comparison as a whole. */
import { z } from "zod";
import type { Collation, Comparison } from "../model.ts";
import { noticesOf, warningsOf } from "../presentation/notices.ts";
import { counted } from "../presentation/reasons.ts";
import { termsOf } from "../presentation/terms.ts";
import { visible } from "../render/visible.ts";
import type { Row } from "./findings.ts";

const reportShape = z.object({
  letter: z.string().describe("What it is called in the findings"),
  name: z.string(),
  date: z.string().nullable().describe("The day it is from, as given or as it tells itself"),
  language: z.string().nullable(),
  sentences: z.int(),
});

export const summaryOutput = {
  comparison: z.string().describe("Name of this comparison, for list_findings, explain_finding and new_session"),
  reports: z.array(reportShape),
  sameEvent: z
    .boolean()
    .describe("Whether all seem to tell of one event; contradictions of two events are of low confidence"),
  notices: z
    .array(z.string())
    .describe("What must be known before the findings are used: partial, of two events, copied, in another language"),
  counts: z
    .object({
      contradictions: z.object({ high: z.int(), medium: z.int(), low: z.int() }),
      within: z.int(),
      agreements: z.int(),
      additions: z.int(),
      details: z.int(),
    })
    .describe("All that was found, whatever part of it is given here"),
};

export type Summary = z.output<z.ZodObject<typeof summaryOutput>>;

export function summaryOf(comparison: string, found: Comparison | Collation, rows: readonly Row[]): Summary {
  const of = (kind: Row["kind"]): number => rows.filter((row) => row.kind === kind).length;
  const sure = (confidence: Row["confidence"]): number =>
    rows.filter((row) => row.kind === "contradiction" && row.confidence === confidence).length;
  return {
    comparison,
    reports: reportsOf(found),
    sameEvent: "facts" in found ? found.apart.length === 0 : found.sameEvent,
    notices: [...warningsOf(found), ...noticesOf(found)].map(visible),
    counts: {
      contradictions: { high: sure("high"), medium: sure("medium"), low: sure("low") },
      within: of("within"),
      agreements: of("agreement"),
      additions: of("addition"),
      details: of("detail"),
    },
  };
}

function reportsOf(found: Comparison | Collation): Summary["reports"] {
  if ("facts" in found) {
    return found.reports.map(({ letter, report, date, language, sentences }) => ({
      ...{ letter, name: visible(report.name), date, language, sentences: sentences.length },
    }));
  }
  return (["a", "b"] as const).map((side) => ({
    letter: side.toUpperCase(),
    name: visible(found.reports[side].name),
    date: found.reports[side].date,
    language: found.languages[side],
    sentences: found.sentences[side].length,
  }));
}

const ofSeveral = { clash: "contradicted fact", clashes: "contradicted facts" };

/** `c1: A is wire.txt, B is draft. 2 contradictions (1 high, 1 medium), ...` */
export function summaryWords({ comparison, reports, notices, counts }: Summary, found: Comparison | Collation): string {
  const { clash, clashes } = "facts" in found ? ofSeveral : termsOf(found);
  const { contradictions, within, agreements, additions, details } = counts;
  const { high, medium, low } = contradictions;
  const total = high + medium + low;
  const sure = Object.entries(contradictions).flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}`]));
  const parts = [
    counted(total, clash, clashes) + (total === 0 ? "" : ` (${sure.join(", ")})`),
    ...(within === 0 ? [] : [counted(within, "clash within a report", "clashes within a report")]),
    counted(agreements, "agreement"),
    `${counted(additions, "sentence")} that one alone tells`,
    ...(details === 0 ? [] : [counted(details, "detail")]),
  ];
  return [
    `Comparison ${comparison}: ${reports.map(({ letter, name, date }) => `${letter} is ${name}${date === null ? "" : `, ${date}`}`).join("; ")}.`,
    `Found: ${parts.join(", ")}.`,
    ...notices,
  ].join("\n");
}
