/**
 * Another winner of one game, fight or vote.
 * a: "Chelm beat Rossing 2-1." b: "Rossing came away from Chelm with a 2-1 win." -> antonym
 */
import { kinOf } from "../../align/terms.ts";
import type { Side } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { closenessIn } from "../closeness.ts";
import type { Judgement } from "../rule.ts";
import { quoted, wordsOf, type Story } from "../story.ts";
import { atOtherTimes } from "./bindings.ts";
import { areContrasted } from "./other-things.ts";
import { keyOfName, tellsOfContest, winsIn, type Win } from "./wins.ts";

/** Closeness from which two sentences tell of one game, and where both sides are named in both. */
const sameGame = 0.8;
const sameSides = 0.5;

/** The same of one side that won and lost, with none against it: a title is won in one year and lost in another. */
const sameTitle = 2;

/** Most wins of one report that are compared: beyond, it lists results. */
const mostWins = 12;

export function winners(story: Story): Judgement[] {
  const told = { a: winsIn(story, "a"), b: winsIn(story, "b") };
  if (told.a.length > mostWins || told.b.length > mostWins) return [];
  const closeness = closenessIn(story);
  const leads = { a: leadOf(story, "a"), b: leadOf(story, "b") };
  // Of a contest that only the win itself names there may be one a year.
  const haveContest = (a: Win, b: Win): boolean =>
    leads.a.contests.some((at) => at !== a.sentence) && leads.b.contests.some((at) => at !== b.sentence);
  const areLeads = (a: Win, b: Win): boolean => a.sentence < leadLength && b.sentence < leadLength;
  /** Both leads tell of one contest, and name whoever won or lost in either. */
  const meetInBoth = (a: Win, b: Win): boolean =>
    haveContest(a, b) &&
    [a.winner, a.loser, b.winner, b.loser].every(
      (key) => key === null || (leads.a.names.has(key) && leads.b.names.has(key)),
    );
  const found = flatMap(told.a, (a) =>
    flatMap(told.b, (b) => {
      const close = closeness(a.sentence, b.sentence);
      const isOneGame = areLeads(a, b) && meetInBoth(a, b);
      const areRivals = isOneGame && a.winner !== null && b.winner !== null && a.winner !== b.winner;
      const areLosers = isOneGame && a.loser !== null && b.loser !== null && a.loser !== b.loser;
      const swapped =
        areRivals ||
        areLosers ||
        (a.winner !== null && a.winner === b.loser) ||
        (a.loser !== null && a.loser === b.winner);
      const both = a.winner !== null && a.loser !== null && a.winner === b.loser && a.loser === b.winner;
      // "Chelm beat Rossing", "Rossing beat Durno": two games, where each names both sides.
      const areFull = [a.winner, a.loser, b.winner, b.loser].every((key) => key !== null);
      const least = both ? sameSides : isAlone(a) && isAlone(b) ? sameTitle : sameGame;
      if (!swapped || (areFull && !both && !isOneGame) || (close < least && !(areLeads(a, b) && haveContest(a, b))))
        return [];
      if (atOtherTimes(story, a, b) || areContrasted(story, a, b)) return [];
      // Who lost the one game may have won another, of which the report tells as well.
      if (told.a.some((other) => isSame(other, b)) || told.b.some((other) => isSame(other, a))) return [];
      return [judgement(story, a, b)];
    }),
  );
  return found.sort((x, y) => spot(x) - spot(y)).slice(0, 1);
}

/** Sentences that open a report: its headline and the first two of the body. */
const leadLength = 3;

/** The names in the sentences that open a report, and those that tell of a contest. */
function leadOf(
  story: Story,
  side: Side,
): { readonly names: ReadonlySet<string>; readonly contests: readonly number[] } {
  const opening = story.sentences[side].slice(0, leadLength);
  const names = opening.flatMap(({ index, tokens }) => [
    ...story.entitiesIn(side, index).map(({ entity }) => keyOfName(story.entities[entity]?.name ?? "")),
    ...tokens.filter(({ tag }) => tag === "PROPN").map(({ lemma }) => kinOf(lemma)),
  ]);
  return {
    names: new Set(names),
    contests: opening.filter(tellsOfContest).map(({ index }) => index),
  };
}

/** Where the words stand, the same for A and B swapped. */
function spot({ evidence: { a, b } }: Judgement): number {
  return a.start + b.start;
}

function isAlone({ winner, loser }: Win): boolean {
  return winner === null || loser === null;
}

function isSame(one: Win, other: Win): boolean {
  return (one.winner !== null && one.winner === other.winner) || (one.loser !== null && one.loser === other.loser);
}

function judgement(story: Story, a: Win, b: Win): Judgement {
  const said = (side: Side, { name, winner }: Win): string =>
    `${wordsOf(story, side, name)} ${winner === null ? "lost" : "won"} in ${side.toUpperCase()} (${quoted(story, side, side === "a" ? a.words : b.words)})`;
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.words, b: b.words },
    reason: `Another winner of one contest: ${said("a", a)}, ${said("b", b)}.`,
    developing: false,
  };
}
