/** The first screen: what was found in a line, where the sentences of each report went as bars, and the controls. */
import type { SentenceState, Side } from "../../model.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import { markup, type Markup } from "./markup.ts";
import { counted, states } from "./words.ts";

const order: readonly SentenceState[] = ["contradicts", "agrees", "only", "excluded"];

/** "3 contradictions: morning.txt and evening.txt" */
export function pageTitle({ summary, names }: Presentation): string {
  const { high, medium, low } = summary.contradictions;
  const count = high + medium + low;
  const found = count === 0 ? "No contradiction found" : counted(count, "contradiction");
  return `${found}: ${names.a} and ${names.b}`;
}

export function overview(shown: Presentation): Markup {
  const { summary } = shown;
  const parts = [
    ...(["high", "medium", "low"] as const).flatMap((confidence) => {
      const count = summary.contradictions[confidence];
      return count === 0 ? [] : [`${count} ${confidence}`];
    }),
  ];
  const sure = parts.length === 0 ? "" : ` Contradictions by confidence: ${parts.join(", ")}.`;
  const otherEvent = summary.sameEvent
    ? null
    : markup`<p class="warning"><strong>The reports seem to tell of two events:</strong> what differs between them is no contradiction of much weight.</p>`;
  const totals = [
    counted(summary.agreements, "agreement"),
    `${counted(summary.additions.a, "addition")} in A and ${summary.additions.b} in B`,
    counted(summary.details, "detail"),
  ].join(", ");
  return markup`<p class="found">${totals}.${sure}</p>
${otherEvent}
<div class="sources">${bar(shown, "a")}${bar(shown, "b")}</div>`;
}

/** One report: its name and day, and a bar of all its sentences by what became of them. */
function bar(shown: Presentation, side: Side): Markup {
  const { summary, names, comparison } = shown;
  const { source, date } = comparison.reports[side];
  const counts = summary.sentences[side];
  const total = summary.totals[side];
  const widest = Math.max(summary.totals.a, summary.totals.b, 1);
  let at = 0;
  const rects = order.map((state) => {
    const x = at;
    at += counts[state];
    return counts[state] === 0
      ? null
      : markup`<rect class="${state}" x="${x}" y="0" width="${counts[state]}" height="1"/>`;
  });
  const words = order.filter((state) => counts[state] > 0).map((state) => `${counts[state]} ${states[state].words}`);
  const legend = order
    .filter((state) => counts[state] > 0)
    .map((state) => {
      return markup`<li class="${state}"><span aria-hidden="true">${states[state].sign}</span> ${counts[state]} ${states[state].words}</li>`;
    });
  const from = source === names[side] || source === "" ? null : markup` <span class="from">${source}</span>`;
  const day = date === null ? null : markup` <time datetime="${date}">${date}</time>`;
  return markup`<section class="source" aria-label="Report ${side.toUpperCase()}">
<h2><span class="letter ${side}">${side.toUpperCase()}</span> <bdi>${names[side]}</bdi></h2>
<p class="about-source">${counted(total, "sentence")}${day}${from}</p>
<svg class="bar" role="img" aria-label="${counted(total, "sentence")} of ${side.toUpperCase()}: ${words.join(", ")}" viewBox="0 0 ${widest} 1" preserveAspectRatio="none">${rects}</svg>
<ul class="legend">${legend}</ul>
</section>`;
}

/** What filters and switches; hidden until the script is there to serve it. */
export function controls(shown: Presentation): Markup {
  const types = [...new Set(shown.contradictions.map(({ finding }) => finding.type))].sort();
  const option = (value: string, text = value): Markup => markup`<option value="${value}">${text}</option>`;
  return markup`<nav class="views" aria-label="Views"><a href="#findings">Findings</a> <a href="#texts">Both texts</a> <a href="#holders">Who stands where</a></nav>
<form class="controls" id="controls" aria-label="Filter" hidden>
<label>Kind <select name="kind">${option("", "all")}${option("contradiction", "contradictions")}${option("addition", "additions")}${option("agreement", "agreements")}</select></label>
<label>Type <select name="type">${option("", "all")}${types.map((type) => option(type))}</select></label>
<label>Confidence <select name="confidence">${option("", "all")}${option("high", "high")}${option("medium", "medium or more")}</select></label>
<label>About <select name="entity">${option("", "anyone")}${entitiesOf(shown).map((name) => option(name))}</select></label>
<label>Search <input type="search" name="text" autocomplete="off"></label>
<button type="button" data-do="theme">Dark or light</button>
<button type="button" data-do="differences" aria-pressed="false">Word differences</button>
<button type="button" data-do="help">Keys</button>
<p class="shown" role="status"></p>
</form>`;
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

const keys: readonly (readonly [key: string, does: string])[] = [
  ["j", "next finding"],
  ["k", "previous finding"],
  ["1", "findings"],
  ["2", "both texts"],
  ["3", "who stands where"],
  ["/", "search"],
  ["d", "word differences"],
  ["t", "dark or light"],
  ["?", "these keys"],
  ["Escape", "close, or leave the search"],
];

export const helpDialog: Markup = markup`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<dl>${keys.map(([key, does]) => markup`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
<form method="dialog"><button>Close</button></form></dialog>`;
