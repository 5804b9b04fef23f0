/** The page of a session: markup made of what stands, and nothing else. A pure function of the view it is given. */
import { markup, type Markup } from "../../render/html/markup.ts";
import { itemAbout } from "../about.ts";
import type { Entry, SessionCounts, SessionState } from "../model.ts";
import { warningsIn } from "../warnings.ts";
import { deedWords } from "./deeds.ts";
import { desk } from "./desk.ts";
import { head, help, progress } from "./head.ts";
import { hasSameParts, isSameRow, leftWords, list, rowOf } from "./list.ts";
import { texts } from "./texts.ts";
import { tray } from "./tray.ts";
import { frameOf, type Frame } from "./words.ts";

/** What a page shows. */
export interface SessionView {
  readonly state: SessionState;
  /** All that was done, for the history of an item and for what others did since. */
  readonly log: readonly Entry[];
  /** Id of the item, or the lost one, on the desk; `null` for none, where all is decided. */
  readonly item: string | null;
  /** Name of the editor who looks at it. */
  readonly author: string;
  /** What the editor's next undo and redo are about. */
  readonly undoable: Readonly<Record<"undo" | "redo", Entry | null>>;
  /** Names that the reports give, for who corrects them to choose from. */
  readonly names: () => readonly string[];
  /** What is said first: what became of what was posted without the script; `null` for nothing. */
  readonly notice: string | null;
  /** Whether the texts stand in the page (`?texts=1`) and are not asked for by the script. */
  readonly texts: boolean;
  /** Whether the sources can be read again. */
  readonly rereadable: boolean;
}

/** What a tab must redraw: the answer of `/changes?since=SEQ`. */
export interface Changes {
  readonly seq: number;
  /** Key of the result. */
  readonly result: string;
  readonly counts: SessionCounts;
  /** Whether items or corrections came or went, or the reports were compared anew: the tab then asks for the page anew. */
  readonly whole: boolean;
  /** What stands at the head of the page: what is left, and what can be undone. */
  readonly progress: string;
  /** Rows of the list that look different now; empty where `whole`. */
  readonly rows: readonly { readonly id: string; readonly html: string }[];
  /** What was done since, in words; the tab shows what others did. */
  readonly notices: readonly { readonly author: string; readonly item: string | null; readonly words: string }[];
}

/** The answer to what was posted by the script. */
export interface Answer extends Changes {
  /** Id of the item to go to: the next undecided; the one disputed; the one undone; the one added. `null` where all is done. */
  readonly next: string | null;
  /** What became of it, in words: "Saved: A is right." */
  readonly notice: string;
}

/** The page, whole. It links `/style.css` and `/script.js` and holds neither style nor script itself. */
export function sessionPage(view: SessionView): string {
  const frame = frameOf(view.state, view.log);
  const { state, author, notice } = view;
  const page = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<title>${leftWords(state.counts)}: ${state.name}</title>
<link rel="stylesheet" href="/style.css">
<script src="/script.js" defer></script>
</head>
<body data-seq="${state.seq}" data-result="${state.resultKey}" data-author="${author}">
<a class="skip" href="#desk">Skip to the finding</a>
${head(frame, view)}
${warningsIn(state).map((words) => markup`<p class="warning"><strong>${words}</strong></p>\n`)}<p id="notice" role="status">${notice ?? ""}</p>
<p class="views" hidden><button type="button" data-do="list">List <kbd>l</kbd></button> <button type="button" data-do="desk">Finding <kbd>d</kbd></button> <button type="button" data-do="texts">Texts <kbd>g</kbd></button></p>
<main>
${list(frame, view.item)}
<div id="work">
<section id="desk" aria-label="The finding">${deskOf(frame, view)}</section>
${tray(frame, view)}
<div id="under">${view.texts ? texts(frame) : markup`<p><a href="/?${view.item === null ? "" : markup`item=${encodeURIComponent(view.item)}&amp;`}texts=1#texts">Show the texts</a></p>`}</div>
</div>
</main>
${help()}
</body>
</html>
`;
  return page.toString();
}

/** The item on the desk: in full, with its form and its history. */
export function deskFragment(view: SessionView): string {
  return deskOf(frameOf(view.state, view.log), view).toString();
}

function deskOf(frame: Frame, { log, item, author }: SessionView): Markup {
  return desk(frame, log, item, author);
}

/** The texts of all reports. */
export function textsFragment({ state, log }: SessionView): string {
  return texts(frameOf(state, log)).toString();
}

/** What a tab that shows `before` must redraw to show the view. */
export function changesOf(view: SessionView, before: SessionState): Changes {
  const frame = frameOf(view.state, view.log);
  const { seq, resultKey: result, counts, items } = view.state;
  const whole = !hasSameParts(view.state, before);
  const changed = whole ? [] : items.filter((one, i) => !isSameRow(one, before.items[i]));
  const since = view.log.filter((entry) => entry.seq > before.seq && entry.action.kind !== "compared");
  return {
    seq,
    result,
    counts,
    whole,
    progress: progress(frame, view).toString(),
    rows: changed.map(({ item: { id } }) => ({ id, html: rowOf(frame, id, view.item)?.toString() ?? "" })),
    notices: since.map((entry) => {
      const { author, action } = entry;
      const item = action.kind === "decided" ? itemAbout(entry, view.log, view.state) : null;
      return { author, item, words: deedWords(frame, view.log, entry) };
    }),
  };
}
