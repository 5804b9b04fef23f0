/** The first screen: what was found in a line, where the sentences of each report went as bars, and the controls. */
import type { Side } from "../../model.ts";
import type { Presentation } from "../../presentation/presentation.ts";
import { capital, counted } from "../../presentation/reasons.ts";
import { additionCounts } from "../../presentation/terms.ts";
import { byConfidence, countedStates, ofThemKnown, totalOf } from "../../presentation/summary.ts";
import { markup, type Markup } from "./markup.ts";
import { isolated, letter, states } from "./words.ts";

export function overview(shown: Presentation): Markup {
  const { summary } = shown;
  const parts = byConfidence(summary.contradictions);
  const known = ofThemKnown(summary.known, summary.contradictions);
  const sure = parts === "" ? "" : ` ${capital(shown.terms.clashes)} by confidence: ${parts}${known}.`;
  const totals = [
    counted(summary.agreements, "agreement"),
    additionCounts(shown.terms, shown.comparison, summary.additions).join(" and "),
    counted(summary.details, "detail"),
  ].join(", ");
  return markup`<p class="found">${totals}.${sure}</p>
<div class="sources">${bar(shown, "a")}${bar(shown, "b")}</div>`;
}

/** One report: its name and day, and a bar of all its sentences by what became of them. */
function bar(shown: Presentation, side: Side): Markup {
  const { summary, names, comparison } = shown;
  const { source, date } = comparison.reports[side];
  const counts = summary.sentences[side];
  const widest = Math.max(totalOf(summary.sentences.a), totalOf(summary.sentences.b), 1);
  const share = (count: number): number => Number(((100 * count) / widest).toFixed(3));
  let before = 0;
  const parts = countedStates.flatMap(({ state }) => {
    const count = counts[state];
    const start = share(before);
    before += count;
    if (count === 0) return [];
    const { sign } = states[state];
    const label =
      share(count) < narrowest ? null : markup`<text x="${start + share(count) / 2}%" y="15">${sign}</text>`;
    return [markup`<rect class="${state}" x="${start}%" y="0" width="${share(count)}%" height="20"/>${label}`];
  });
  const legend = countedStates
    .filter(({ state }) => counts[state] > 0)
    .map(({ state }) => {
      const { sign, words, plural } = states[state];
      return markup`<li class="${state}"><span aria-hidden="true">${sign}</span> ${counts[state]} ${counts[state] === 1 ? words : plural}</li>`;
    });
  // A path of the machine that made the page tells its reader nothing, and is nobody else's business.
  const from = !/^https?:/i.test(source) ? null : markup` <span class="from">${isolated(source)}</span>`;
  const day = date === null ? null : markup` <time datetime="${date}">${date}</time>`;
  return markup`<section class="source" aria-label="Report ${side.toUpperCase()}">
<h2>${letter(side)} ${isolated(names[side])}</h2>
<p class="about-source">${counted(totalOf(counts), "sentence")}${day}${from}</p>
<svg class="bar" width="100%" height="20" aria-hidden="true">${parts}</svg>
<ul class="legend">${legend}</ul>
</section>`;
}

/** Share of the bar in hundredths that a part must have to hold its sign. */
const narrowest = 3;

/** A part of the page that is shown by itself: the id of its section, and what it is called. */
export interface PageView {
  readonly id: string;
  readonly name: string;
}

export const viewsOfTwo: readonly PageView[] = [
  { id: "findings", name: "Findings" },
  { id: "texts", name: "Both texts" },
  { id: "holders", name: "Who stands where" },
];

/** The ways to the views; what switches the page is hidden until the script is there to serve it. */
export function controls(views: readonly PageView[]): Markup {
  const ways = views.map(({ id, name }, i) => markup`${i === 0 ? "" : " "}<a href="#${id}">${name}</a>`);
  return markup`<div class="controls"><nav class="views" aria-label="Views">${ways}</nav>
<p class="switches" hidden><button type="button" data-do="theme">Dark or light</button> <button type="button" data-do="help">Keys</button></p></div>`;
}

/** What each key does on a page of these views; word differences are of two texts. */
export function helpDialog(views: readonly PageView[]): Markup {
  return keysDialog([
    ["j", "next finding"],
    ["k", "previous finding"],
    ...views.map(({ name }, i) => [String(i + 1), name.toLowerCase()] as const),
    ["/", "search"],
    ...(views === viewsOfTwo ? [["d", "word differences"] as const] : []),
    ["t", "dark or light"],
    ["?", "these keys"],
    ["Escape", "close, or leave the search"],
  ]);
}

/** What each key does, and the switch that turns the keys off. */
export function keysDialog(keys: readonly (readonly [key: string, does: string])[]): Markup {
  return markup`<dialog id="help" aria-labelledby="help-title"><h2 id="help-title">Keys</h2>
<dl>${keys.map(([key, does]) => markup`<div><dt><kbd>${key}</kbd></dt><dd>${does}</dd></div>`)}</dl>
<p><label><input type="checkbox" name="keys" checked> Use these keys</label></p>
<form method="dialog"><button type="submit">Close</button></form></dialog>`;
}
