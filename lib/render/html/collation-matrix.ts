/** All facts by report: a row a fact, a column a report, with the value that it tells; contradicted facts first. */
import type { Fact } from "../../model.ts";
import { isFactSelected, type CollationPresentation, type FactSelection } from "../../presentation/facts.ts";
import { matrixOfCollation, type MatrixRow } from "../../presentation/matrix.ts";
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
  const { rows, letters } = matrixOfCollation(collation);
  const facts = collation.facts.map((fact, i) => ({ fact, row: rows[i] }));
  const groups = kinds.flatMap(({ kind, title, sign }) => {
    const own = facts.flatMap(({ fact, row }) => (fact.kind === kind && row !== undefined ? [{ fact, row }] : []));
    if (own.length === 0 || !isFactSelected(kind, selection)) return [];
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

function factRow(fact: Fact, { number, type, cells, values }: MatrixRow, question: string | null): Markup {
  const name = question ?? type ?? "sentence";
  const ordinal = number === null ? null : markup`<span class="number">${number}</span> `;
  return markup`<tr><th scope="row"><a href="#${findingId(fact)}">${ordinal}${isolated(name)}</a></th>${cells.map((cell, report) => cellMarkup(fact, values, cell, report))}</tr>`;
}

/** A value; of one that stands against the majority that it does; a dash for a report that tells nothing of it. */
function cellMarkup(fact: Fact, values: readonly string[], cell: number | null, report: number): Markup {
  if (cell === null)
    return markup`<td class="none"><span aria-hidden="true">–</span><span class="sr">tells nothing of it</span></td>`;
  const isAgainst = fact.outliers.includes(report);
  const sign = isAgainst
    ? markup`<span class="number"><span aria-hidden="true">≠</span><span class="sr">against the others: </span></span> `
    : null;
  return markup`<td class="${isAgainst ? "against" : "told"}">${sign}${isolated(values[cell] ?? "")}</td>`;
}
