/** All facts by report: a row a fact, a column a report, with the value that it tells; contradicted facts first. */
import type { Fact } from "../../model.ts";
import { isFactSelected, type CollationPresentation, type FactSelection } from "../../presentation/facts.ts";
import { matrixOfCollation, type MatrixCell, type MatrixRow } from "../../presentation/matrix.ts";
import { letterBoxes } from "./collation-words.ts";
import { markup, type Markup } from "./markup.ts";
import { findingId, isolated } from "./words.ts";

const kinds: readonly { readonly kind: Fact["kind"]; readonly title: string; readonly sign: string }[] = [
  { kind: "contradicted", title: "Contradicted", sign: "≠" },
  { kind: "agreed", title: "Told by several", sign: "=" },
  { kind: "single", title: "Told by one alone", sign: "+" },
];

export function collationMatrix(shown: CollationPresentation, selection: FactSelection): Markup {
  const { collation, names } = shown;
  const { rows, letters } = matrixOfCollation(shown);
  const facts = collation.facts
    .map((fact, i) => ({ fact, row: rows[i] }))
    .filter(({ fact }) => isFactSelected(fact, selection));
  const groups = kinds.flatMap(({ kind, title, sign }) => {
    const own = facts.flatMap(({ fact, row }) => (fact.kind === kind && row !== undefined ? [{ fact, row }] : []));
    if (own.length === 0) return [];
    return markup`<tbody><tr class="group"><th scope="rowgroup" colspan="${letters.length + 1}"><span aria-hidden="true">${sign}</span> ${title}</th></tr>
${own.map(({ fact, row }) => factRow(fact, row, questionOf(shown, fact)))}</tbody>`;
  });
  const heads = letters.map(
    (letter, i) => markup`<th scope="col">${letterBoxes([letter])} ${isolated(names[i] ?? "")}</th>`,
  );
  return markup`<section id="matrix" aria-labelledby="matrix-title" tabindex="-1">
<h2 id="matrix-title">Facts by report</h2>
<section class="wide" aria-label="Table of facts by report" tabindex="0"><table class="matrix"><thead><tr><th scope="col">Fact</th>${heads}</tr></thead>
${groups}</table></section>
</section>`;
}

/** What a contradicted fact asks; of the others the words tell enough. */
function questionOf({ contradicted }: CollationPresentation, fact: Fact): string | null {
  return contradicted.find((one) => one.fact === fact)?.question ?? null;
}

function factRow(fact: Fact, row: MatrixRow, question: string | null): Markup {
  const { number, type, cells } = row;
  const name = question ?? type ?? "sentence";
  const ordinal = number === null ? null : markup`<span class="number">${number}</span> `;
  return markup`<tr><th scope="row"><a href="#${findingId(fact)}">${ordinal}${isolated(name)}</a></th>${cells.map((told, report) => cellMarkup(told, row.against.includes(report)))}</tr>`;
}

/** What a report tells; of what stands against the majority that it does; a dash where it tells nothing of it. */
function cellMarkup(told: readonly MatrixCell[], isAgainst: boolean): Markup {
  if (told.length === 0)
    return markup`<td class="none"><span aria-hidden="true">–</span><span class="sr">tells nothing of it</span></td>`;
  const sign = isAgainst
    ? markup`<span class="number"><span aria-hidden="true">≠</span><span class="sr">against the others: </span></span> `
    : null;
  const values = told.map(({ words }, i) => markup`${i === 0 ? "" : " / "}${isolated(words)}`);
  return markup`<td class="${isAgainst ? "against" : "told"}">${sign}${values}</td>`;
}
