/** The page of the sample with the talks, which has some of everything that a page shows. */
import { readFileSync } from "node:fs";
import { compare, renderHtml, reportFromText } from "../../lib/index.ts";
import type { Comparison } from "../../lib/model.ts";

/** A sample compared; each report with itself, too, where `within`. */
export function comparedSample(sample: string, within = false): Comparison {
  const [a, b] = ["a.txt", "b.txt"].map((name) =>
    reportFromText(readFileSync(new URL(`../../samples/${sample}/${name}`, import.meta.url), "utf8"), { name }),
  );
  if (a === undefined || b === undefined) throw new Error(`no two reports in ${sample}`);
  return compare(a, b, { within });
}

export const talks = comparedSample("talks");
export const talksPage = renderHtml(talks, { version: "1.2.3" });
