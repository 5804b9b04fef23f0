/** The page of a session: markup made of what stands, and nothing else. A pure function of the view it is given. */
import type { Entry, SessionCounts, SessionState } from "../model.ts";

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
  /** Whether items came or went, or the reports were compared anew: the tab then asks for the page anew. */
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
  return `<!doctype html><title>${view.state.name}</title>`;
}

/** The item on the desk: in full, with its form and its history. */
export function deskFragment(view: SessionView): string {
  return view.item ?? "";
}

/** The texts of all reports. */
export function textsFragment(view: SessionView): string {
  return view.state.name;
}

/** What a tab that shows `before` must redraw to show the view. */
export function changesOf(view: SessionView, before: SessionState): Changes {
  const { seq, resultKey: result, counts } = view.state;
  return { seq, result, counts, whole: before.seq !== seq, progress: "", rows: [], notices: [] };
}
