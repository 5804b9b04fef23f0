/** Where each of two reports clashes with itself. */
import type { Side } from "../../model.ts";
import { innerClashes } from "../inner-clashes.ts";
import { letter, place, type View } from "./view.ts";

/** The clashes of A with itself, then those of B; nothing where they were not asked for. */
export function withinSections(view: View): string[] {
  return [...section(view, "a"), ...section(view, "b")];
}

function section(view: View, side: Side): string[] {
  const { inner } = view.shown;
  if (inner === null) return [];
  const { palette, width } = view;
  const one = { palette, width, place: (line: number) => place(view, { side, line }) };
  return ["", ...innerClashes(one, letter(view, side), inner[side])];
}
