/** What narrows the findings down; hidden until the script is there to serve it. */
import type { Presentation } from "../../presentation/presentation.ts";
import { markup, type Markup } from "./markup.ts";

export interface Filters {
  /** Types of contradiction that there are. */
  readonly types: readonly string[];
  /** A choice among what each finding names in `data-about`: what it is called, what stands for all, and the names. */
  readonly about: { readonly label: string; readonly any: string; readonly names: readonly string[] };
}

export function filters({ types, about }: Filters): Markup {
  const option = (value: string, text = value): Markup => markup`<option value="${value}">${text}</option>`;
  return markup`<details class="filters" hidden><summary>Filter and search</summary>
<form aria-label="Filter the findings">
<label>Kind <select name="kind">${option("", "all")}${option("contradiction", "contradictions")}${option("addition", "additions")}${option("agreement", "agreements")}</select></label>
<label>Type <select name="type">${option("", "all")}${[...new Set(types)].sort().map((type) => option(type))}</select></label>
<label>Confidence <select name="confidence">${option("", "all")}${option("high", "high")}${option("medium", "medium or more")}</select></label>
<label>${about.label} <select name="entity">${option("", about.any)}${about.names.map((name) => option(name))}</select></label>
<label>Search <input type="search" name="text" autocomplete="off"></label>
<button type="reset">Show all</button>
</form></details>
<p class="shown" role="status"></p>`;
}

/** Names to filter by before the list grows too long to choose from. */
const mostEntities = 60;

/** Who and what both reports name, the most mentioned first. */
export function entitiesOf({ comparison }: Presentation): string[] {
  return comparison.entities
    .filter(({ kind, mentions }) => kind !== "other" && mentions.a.length > 0 && mentions.b.length > 0)
    .toSorted((x, y) => y.mentions.a.length + y.mentions.b.length - x.mentions.a.length - x.mentions.b.length)
    .slice(0, mostEntities)
    .map(({ name }) => name);
}
