/** The first words of a result that time was up for. */
import type { ContradictionType, Unjudged } from "../../model.ts";
import { hanging, listedWords } from "../layout.ts";
import type { Palette } from "../palette.ts";

/** `Partial, for time was up. Not looked for: contradictions by place and role; within A by time.`; nothing for a whole one. */
export function partialNote(
  partial: Unjudged | null,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): string[] {
  if (partial === null) return [];
  const parts: readonly (readonly [where: string, types: readonly ContradictionType[]])[] = [
    ["contradictions", partial.between],
    ["clashes within A", partial.within.a],
    ["clashes within B", partial.within.b],
  ];
  const left = parts.flatMap(([where, types]) => (types.length === 0 ? [] : [`${where} by ${listedWords(types)}`]));
  return noted(`Not looked for: ${left.join("; ")}.`, { palette, width });
}

/** The words that every partial result begins with, and what is left out of this one. */
export function noted(
  left: string,
  { palette, width }: { readonly palette: Palette; readonly width: number },
): string[] {
  return hanging("", palette.heading(`Partial, for time was up. ${left}`), width);
}
