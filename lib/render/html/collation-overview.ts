/** The first screen of several reports: what was found in a line, and where the sentences of each went. */
import type { CollationPresentation } from "../../presentation/facts.ts";
import { counted } from "../../presentation/reasons.ts";
import { byConfidence, countedStates, ofThemKnown, totalOf } from "../../presentation/summary.ts";
import { letterBoxes } from "./collation-words.ts";
import { markup, type Markup } from "./markup.ts";
import { controls, type PageView } from "./overview.ts";
import { isolated, states } from "./words.ts";

export const viewsOfSeveral: readonly PageView[] = [
  { id: "findings", name: "Findings" },
  { id: "matrix", name: "Facts by report" },
  { id: "texts", name: "Texts" },
];

export function collationOverview(shown: CollationPresentation): Markup {
  const { collation, names, summary } = shown;
  const parts = byConfidence(summary.contradicted);
  const sure =
    parts === ""
      ? ""
      : ` Contradicted facts by confidence: ${parts}${ofThemKnown(summary.known, summary.contradicted)}.`;
  const found = [
    `${counted(summary.byAll, "fact")} that all tell`,
    `${summary.bySome} that some tell`,
    `${summary.single} that one alone tells`,
  ].join(", ");
  const heads = countedStates.map(({ state }) => {
    const { sign, words } = states[state];
    return markup`<th scope="col" class="figure"><span aria-hidden="true">${sign}</span> ${words}</th>`;
  });
  const rows = collation.reports.map(({ letter, date, counts }, i) => {
    const figures = countedStates.map(({ state }) => markup`<td class="figure ${state}">${counts[state]}</td>`);
    const day = date === null ? null : markup`<time datetime="${date}">${date}</time>`;
    return markup`<tr><th scope="row">${letterBoxes([letter])} ${isolated(names[i] ?? "")}</th><td>${day}</td><td class="figure">${totalOf(counts)}</td>${figures}</tr>`;
  });
  return markup`<p class="found">${found}.${sure}</p>
<section class="wide" aria-label="Table of the reports" tabindex="0"><table class="reports"><thead><tr><th scope="col">Report</th><th scope="col">Day</th><th scope="col" class="figure">Sentences</th>${heads}</tr></thead>
<tbody>${rows}</tbody></table></section>
${controls(viewsOfSeveral)}`;
}
