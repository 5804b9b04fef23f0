/** Who stands how, in each report's own words. */
import type { Side } from "../../model.ts";
import type { ShownStance } from "../../presentation/stances.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { accordingTo, letter, limitOf, paragraph, place, type View } from "./view.ts";

/**
 * The section, left out when no report has a go-between take part and nobody is said to back or oppose another:
 *
 *     Who stands how
 *     A:4  the mediators: no side named, "are still trying to save the talks"
 *     B:5  the mediators: for Peru's position, "have backed Peru's position" (according to the minister)
 */
export function stancesSection(view: View): string[] {
  const { goBetween, others } = view.shown.stances;
  if (goBetween === null && others.length === 0) return [];
  const listed = others.slice(0, limitOf(view));
  const rest = others.length - listed.length;
  const more = view.palette.quiet(`… ${rest} more: --about NAME shows them`);
  return [
    "",
    view.palette.heading("Who stands how"),
    ...(goBetween === null ? [] : [...reported(view, "a", goBetween), ...reported(view, "b", goBetween)]),
    ...listed.flatMap((stance) => stanceLines(view, stance)),
    ...(rest > 0 ? paragraph(view, 2, more) : []),
  ];
}

/** What one report tells of the go-betweens; that it tells nothing is said, too. */
function reported(view: View, side: Side, goBetween: string): string[] {
  const own = view.shown.stances.between[side];
  if (own.length > 0) return own.flatMap((stance) => stanceLines(view, stance));
  const nothing = `tells of no side that ${visible(goBetween)} took`;
  return hanging(`${letter(view, side)}${" ".repeat(view.gutter - 1)}  `, view.palette.quiet(nothing), view.width);
}

/** `B:8  both countries: for Peru's position, "have backed it" (according to the minister)` */
export function stanceLines(view: View, stance: ShownStance): string[] {
  const { holder, stand, quote, speaker } = stance;
  const text = visible(`${holder}: ${stand}, "${quote}"`);
  return hanging(`${place(view, stance)}  `, text + accordingTo(view.palette, speaker), view.width);
}
