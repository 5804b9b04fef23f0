/**
 * Who stands how: those between the others first, with the side that each report says they take, then whoever is said to
 * back or oppose someone whom both reports name.
 */
import type { Comparison, ReportedStance, Side, Sides } from "../model.ts";
import { lineOf, type Frame } from "./frame.ts";
import { wordsOf } from "./pieces.ts";
import { shownSpeaker } from "./speakers.ts";

/** One report's word on whom someone backs. */
export interface ShownStance {
  readonly side: Side;
  /** Index of its sentence. */
  readonly index: number;
  readonly line: number;
  readonly holder: string;
  /** Whom the holder is for or against, in words: "for Peru's position", "no side named". */
  readonly stand: string;
  /** The report's own words. */
  readonly quote: string;
  readonly speaker: string | null;
}

export interface ShownStances {
  /** Of those between the others: what each report tells. */
  readonly between: Sides<readonly ShownStance[]>;
  /** Whom the go-betweens are called, where one report at least tells of them. */
  readonly goBetween: string | null;
  readonly others: readonly ShownStance[];
}

/** A stance with its report. */
interface Told {
  readonly side: Side;
  readonly stance: ReportedStance;
}

export function stancesOf(frame: Frame): ShownStances {
  const { comparison } = frame;
  const between = toldOf(frame, ({ thirdParty }) => thirdParty);
  const others = toldOf(frame, (stance) => !stance.thirdParty && isBetweenKnown(comparison, stance));
  const of = (side: Side) => between.filter((told) => told.side === side).map((told) => shownStance(frame, told));
  return {
    between: { a: of("a"), b: of("b") },
    goBetween: between[0] === undefined ? null : holderOf(between[0].stance),
    others: others.map((told) => shownStance(frame, told)),
  };
}

/** The stances that are wanted, A's first. */
export function stancesWhere(frame: Frame, isWanted: (stance: ReportedStance) => boolean): ShownStance[] {
  return toldOf(frame, isWanted).map((told) => shownStance(frame, told));
}

/** The stances that are wanted, A's first; "mediated by Norway and Kenya" once, of both. */
function toldOf({ comparison }: Frame, isWanted: (stance: ReportedStance) => boolean): Told[] {
  const all = (["a", "b"] as const).flatMap((side) =>
    comparison.stances[side].filter(isWanted).map((stance) => ({ side, stance })),
  );
  const groups = new Map<string, Told[]>();
  for (const told of all) {
    const { side, stance } = told;
    const key = [side, stance.attitude, wordsOf(comparison.reports[side], stance.span), stance.target].join("\u0000");
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

function shownStance(frame: Frame, { side, stance }: Told): ShownStance {
  const { comparison } = frame;
  const quote = wordsOf(comparison.reports[side], stance.span).trim();
  const holder = holderOf(stance);
  const stand = standOf(comparison, stance);
  return {
    side,
    index: stance.sentence,
    line: lineOf(frame, side, stance.span.start),
    holder,
    stand,
    quote,
    speaker: shownSpeaker(stance.speaker, `${holder} ${stand} ${quote}`),
  };
}

/** The holder as a line begins with it: "the two countries" of "The two countries". */
function holderOf({ holder }: ReportedStance): string {
  return holder.replace(/^(?:The|Both|All)(?= )/, (word) => word.toLowerCase());
}

/** Whom the holder is for or against: as the report calls it, or by name where it says "her" or "my sister". */
function standOf({ entities }: Comparison, { attitude, target, targetEntity }: ReportedStance): string {
  if (target === null) return attitude === "neutral" ? "no side named" : attitude;
  const named = targetEntity === null ? undefined : entities[targetEntity]?.name;
  const shown = /\p{Lu}/u.test(target) ? target : (named ?? target);
  return `${{ supports: "for", opposes: "against", neutral: "neutral on" }[attitude]} ${shown}`;
}
