/** Where each of two reports clashes with itself. */
import type { Side } from "../../model.ts";
import { innerClashes } from "../inner-clashes.ts";
import { accordingTo, letter, place, type View } from "./view.ts";

/** The clashes of A with itself, then those of B; nothing where they were not asked for. */
export function withinSections(view: View): string[] {
  return [...section(view, "a"), ...section(view, "b")];
}

function section(view: View, side: Side): string[] {
  const { within, reports, sentences } = view.comparison;
  if (within === null) return [];
  const one = {
    report: reports[side],
    sentences: sentences[side],
    palette: view.palette,
    width: view.width,
    place: (offset: number) => place(view, side, offset),
    accordingTo: (speaker: string | null, shown: string) => accordingTo(view, speaker, shown),
  };
  return ["", ...innerClashes(one, letter(view, side), within[side])];
}
