/** The head of the page: the session, what is left of it, what can be undone, and where else to go. */
import { markup, type Markup } from "../../render/html/markup.ts";
import { isolated } from "../../render/html/words.ts";
import { keysDialog } from "../../render/html/overview.ts";
import type { ExportFormat } from "../export/export.ts";
import type { Entry } from "../model.ts";
import { deedWords } from "./deeds.ts";
import { leftWords } from "./list.ts";
import type { SessionView } from "./page.ts";
import { letterBox, type Frame } from "./words.ts";

export function head(frame: Frame, view: SessionView): Markup {
  return markup`<header class="top">
<div class="session"><h1>${isolated(view.state.name)}</h1><p class="reports">${frame.reports.map(({ letter, report }) => markup`<span>${letterBox(letter)} ${isolated(report.name)}${webSource(report.source)}</span> `)}</p></div>
<div id="progress">${progress(frame, view)}</div>
<div class="switches"><button type="button" data-do="tray" hidden>Add or correct <kbd>a</kbd></button>
<button type="button" data-do="help" hidden>Keys <kbd>?</kbd></button>
<details class="menu"><summary>Export</summary><ul>${Object.entries(exports).map(([format, name]) => markup`<li><a href="/export/${format}" download>${name}</a></li>`)}</ul></details>
<details class="menu"><summary>More</summary><ul>${
    view.rereadable
      ? markup`<li><form method="post" action="/reread"><input type="hidden" name="author" value="${view.author}"><button type="submit">Read the sources again</button></form></li>`
      : null
  }<li><button type="button" data-do="theme" hidden>Dark or light <kbd>t</kbd></button></li><li><a href="/?texts=1">The page with the texts</a></li></ul></details></div>
</header>`;
}

const exports: Readonly<Record<ExportFormat, string>> = {
  markdown: "Sheet as Markdown",
  html: "Sheet as HTML",
  csv: "Sheet as CSV",
  json: "Sheet as JSON",
  claimreview: "ClaimReview",
  annotations: "Web annotations",
  audit: "Audit log",
};

/** Where a report came from, if from the web; a path of the machine is nobody's business. */
function webSource(source: string): Markup | null {
  return /^https?:/i.test(source) ? markup` <span class="from">${isolated(source)}</span>` : null;
}

/** What is left to do, and what the next undo and redo are about. */
export function progress(frame: Frame, { state: { counts }, author, undoable, log }: SessionView): Markup {
  const { total, left, disputed, changed, orphaned, dismissed } = counts;
  const parts = [
    ...(disputed > 0 ? [`${disputed} disputed`] : []),
    ...(changed > 0 ? [`${changed} changed`] : []),
    ...(orphaned > 0 ? [`${orphaned} gone`] : []),
    ...(dismissed > 0 ? [`${dismissed} not a finding`] : []),
  ];
  return markup`<p class="left"><strong>${leftWords(counts)}</strong>${parts.length === 0 ? null : `, ${parts.join(", ")}`}</p>
<progress max="${Math.max(total, 1)}" value="${total - left}" aria-label="decided"></progress>
<div class="undoing">${step(frame, log, "undo", "u", undoable.undo, author)}${step(frame, log, "redo", "r", undoable.redo, author)}</div>`;
}

function step(
  frame: Frame,
  log: readonly Entry[],
  which: "undo" | "redo",
  key: string,
  of: Entry | null,
  author: string,
): Markup {
  const name = which === "undo" ? "Undo" : "Redo";
  const words = of === null ? `Nothing to ${which}` : `${name}: ${deedWords(frame, log, of)}`;
  return markup`<form method="post" action="/${which}"><input type="hidden" name="author" value="${author}"><button type="submit" title="${words}"${of === null ? markup` disabled` : null}>${name} <kbd>${key}</kbd></button></form>`;
}

/** What each key does; the keys of the verdicts stand on their buttons. */
export function help(): Markup {
  return keysDialog([
    ["1 2 …", "the verdict of that button; b, w, c and x for the others"],
    ["j", "next finding"],
    ["k", "previous finding"],
    ["n", "note"],
    ["e", "evidence"],
    ["o", "open again, or keep the note alone"],
    ["u", "undo"],
    ["r", "redo"],
    ["h", "history"],
    ["l", "to the list"],
    ["d", "to the finding"],
    ["g", "to its sentences in the texts: arrows go on, Enter chooses"],
    ["a", "add a finding, or correct the comparison"],
    ["f", "filter"],
    ["/", "search"],
    ["t", "dark or light"],
    ["?", "these keys"],
    ["Escape", "leave a field, or close"],
  ]);
}
