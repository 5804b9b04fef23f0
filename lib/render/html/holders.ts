/** Who supports, opposes or stands between whom: a row a holder, a column a report, each in the report's own words. */
import type { Side } from "../../model.ts";
import type { HolderRow } from "../../presentation/holders.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import type { ShownStance } from "../../presentation/stances.ts";
import { markup, type Markup } from "./markup.ts";
import { isolated, letter, placeLink, saidBy } from "./words.ts";

export function holdersSection({ names }: Presentation, rows: readonly HolderRow[]): Markup {
  const heading = (side: Side): Markup => markup`<th scope="col">${letter(side)} ${isolated(names[side])}</th>`;
  const table = markup`<table><thead><tr>${heading("a")}${heading("b")}</tr></thead>
${rows.map(({ holder, told }) => markup`<tbody><tr><th scope="rowgroup" colspan="2">${isolated(holder)}</th></tr><tr>${cell(told.a)}${cell(told.b)}</tr></tbody>`)}</table>`;
  return markup`<section id="holders" aria-labelledby="holders-title" tabindex="-1">
<h2 id="holders-title">Who stands where</h2>
${rows.length === 0 ? markup`<p class="none">Neither report says who supports or opposes whom.</p>` : table}
</section>`;
}

function cell(stances: readonly ShownStance[]): Markup {
  if (stances.length === 0) return markup`<td class="none">does not say</td>`;
  return markup`<td><ul>${stances.map((stance) => {
    const { stand, quote } = stance;
    return markup`<li>${placeLink(stance)} ${isolated(stand)}, “${isolated(quote)}”${saidBy(stance)}</li>`;
  })}</ul></td>`;
}
