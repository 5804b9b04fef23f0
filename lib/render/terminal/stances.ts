/**
 * Who stands how: those between the others first, with the side that each report says they take, then whoever is said to
 * back or oppose someone whom both reports name.
 */
import type { Comparison, ReportedStance, Side } from "../../model.ts";
import { words } from "../excerpt.ts";
import { hanging } from "../layout.ts";
import { visible } from "../visible.ts";
import { accordingTo, letter, limitOf, paragraph, place, type View } from "./view.ts";

/** A stance with its report. */
interface Told {
  readonly side: Side;
  readonly stance: ReportedStance;
}

/**
 * The section, left out when no report has a go-between take part and nobody is said to back or oppose another:
 *
 *     Who stands how
 *     A:4  the mediators: no side named, "are still trying to save the talks"
 *     B:5  the mediators: for Peru's position, "have backed Peru's position" (according to the minister)
 */
export function stancesSection(view: View): string[] {
  const { comparison, palette } = view;
  const between = onceEach(
    view,
    toldBy(comparison, ({ thirdParty }) => thirdParty),
  );
  const others = onceEach(
    view,
    toldBy(comparison, (stance) => !stance.thirdParty && isBetweenKnown(comparison, stance)),
  );
  if (between.length === 0 && others.length === 0) return [];
  return [
    "",
    palette.heading("Who stands how"),
    ...(["a", "b"] as const).flatMap((side) => reported(view, side, between)),
    ...shortened(view, others),
  ];
}

/** What one report tells of the go-betweens; that it tells nothing is said, too. */
function reported(view: View, side: Side, between: readonly Told[]): string[] {
  if (between.length === 0) return [];
  const own = between.filter((told) => told.side === side);
  if (own.length > 0) return own.flatMap((told) => line(view, told));
  const nothing = `tells of no side that ${visible(between[0] === undefined ? "" : holderOf(between[0].stance))} took`;
  return hanging(`${letter(view, side)}${" ".repeat(view.gutter - 1)}  `, view.palette.quiet(nothing), view.width);
}

function shortened(view: View, others: readonly Told[]): string[] {
  const shown = others.slice(0, limitOf(view));
  const rest = others.length - shown.length;
  const more = rest > 0 ? paragraph(view, 2, view.palette.quiet(`… ${rest} more: --about NAME shows them`)) : [];
  return [...shown.flatMap((told) => line(view, told)), ...more];
}

function toldBy(comparison: Comparison, isWanted: (stance: ReportedStance) => boolean): Told[] {
  return (["a", "b"] as const).flatMap((side) =>
    comparison.stances[side].filter(isWanted).map((stance) => ({ side, stance })),
  );
}

/** "mediated by Norway and Kenya" is told once, of both. */
function onceEach(view: View, all: readonly Told[]): Told[] {
  const groups = new Map<string, Told[]>();
  for (const told of all) {
    const { side, stance } = told;
    const key = [side, stance.attitude, words(view.comparison.reports[side], stance.span), stance.target].join(
      "\u0000",
    );
    groups.set(key, [...(groups.get(key) ?? []), told]);
  }
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const holders = new Set([first, ...rest].map(({ stance }) => stance.holder));
    return [{ ...first, stance: { ...first.stance, holder: [...holders].join(" and ") } }];
  });
}

/** Whether a stance is stated in words, and both reports name whose and towards whom it is. */
function isBetweenKnown(comparison: Comparison, { basis, holderEntity, targetEntity }: ReportedStance): boolean {
  if (basis !== "stated" || holderEntity === targetEntity) return false;
  return isNamedInBoth(comparison, holderEntity) && isNamedInBoth(comparison, targetEntity);
}

function isNamedInBoth({ entities }: Comparison, index: number | null): boolean {
  const entity = index === null ? undefined : entities[index];
  // "which critics", "my sister": who has no name is told apart by the sentence alone.
  if (entity === undefined || entity.kind === "other" || !/^\p{Lu}/u.test(entity.name)) return false;
  return entity.mentions.a.length > 0 && entity.mentions.b.length > 0;
}

function line(view: View, { side, stance }: Told): string[] {
  const { comparison } = view;
  const label = `${place(view, side, stance.span.start)}  `;
  const quote = `"${visible(words(comparison.reports[side], stance.span)).trim()}"`;
  const told = `${visible(holderOf(stance))}: ${sideOf(comparison, stance)}, ${quote}`;
  return hanging(label, told + accordingTo(view, stance.speaker, told), view.width);
}

/** The holder as a line begins with it: "the two countries" of "The two countries". */
function holderOf({ holder }: ReportedStance): string {
  return holder.replace(/^(?:The|Both|All)(?= )/, (word) => word.toLowerCase());
}

/** Whom the holder is for or against: as the report calls it, or by name where it says "her" or "my sister". */
function sideOf({ entities }: Comparison, { attitude, target, targetEntity }: ReportedStance): string {
  if (target === null) return attitude === "neutral" ? "no side named" : attitude;
  const named = targetEntity === null ? undefined : entities[targetEntity]?.name;
  const shown = /\p{Lu}/u.test(target) ? target : (named ?? target);
  return `${{ supports: "for", opposes: "against", neutral: "neutral on" }[attitude]} ${visible(shown)}`;
}
