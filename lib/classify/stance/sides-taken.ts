/**
 * Go-betweens who in one report work for both sides, and in the other take one.
 * a: "The talks, mediated by Norway, ..." b: "Norway has backed Peru's position" -> stance
 */
import { collectives } from "../../lexicon/organisations.ts";
import { betweenNouns, effortVerbs } from "../../lexicon/third-parties.ts";
import type { Side, Sides, Span, Stance } from "../../model.ts";
import { overlaps } from "../../text/span.ts";
import { flatMap } from "../../text/flat-map.ts";
import type { Judgement } from "../rule.ts";
import { otherSide, quoted, wordsOf, type Story } from "../story.ts";
import { mayBeOne, thirdPartiesOf } from "./third-parties.ts";

/** Most pairs of a neutral and a partisan stance that are looked at: a report on go-betweens tells of a dozen each. */
const mostPairs = 2500;

/** Each side taken in one report against what best shows the same holder neutral in the other. */
export function sidesTaken(story: Story): Judgement[] {
  const neutral = { a: neutralIn(story, "a"), b: neutralIn(story, "b") };
  const isThirdParty = thirdPartiesOf(story);
  const partisan = (side: Side): Stance[] =>
    story.stances[side].filter((one) => isThirdParty(side, one) && takesSide(story, side, one));
  const told = { a: partisan("a"), b: partisan("b") };
  const fromNeutral = (["a", "b"] as const).flatMap((side) => {
    const other = otherSide(side);
    const taken = told[side];
    if (taken.length * neutral[other].length > mostPairs) return [];
    return taken.flatMap((one) => {
      const rivals = neutral[other].filter((rival) => isOne(story, side, one, rival));
      const rival = rivals.find((each) => isEffort(story, other, each) === (one.attitude === "opposes")) ?? rivals[0];
      if (rival === undefined) return [];
      return [clash(story, side === "a" ? { a: one, b: rival } : { a: rival, b: one })];
    });
  });
  return fromNeutral.length > 0 ? fromNeutral : otherSides(story, told);
}

/** "The mediators backed Peru", "the mediators sided with Chile": two sides taken by those who should take none. */
function otherSides(story: Story, { a: own, b: others }: Sides<readonly Stance[]>): Judgement[] {
  if (own.length * others.length > mostPairs) return [];
  const pairs = flatMap(own, (a) =>
    flatMap(others, (b) => {
      if (a.attitude !== "supports" || b.attitude !== "supports" || !isOne(story, "a", a, b)) return [];
      const [x, y] = [sidesIn(story, "a", a), sidesIn(story, "b", b)];
      return x.size > 0 && y.size > 0 && ![...x].some((entity) => y.has(entity)) ? [{ a, b }] : [];
    }),
  );
  return pairs.slice(0, 1).map((pair) => clash(story, pair));
}

function sidesIn(story: Story, side: Side, { target, sentence }: Stance): ReadonlySet<number> {
  const within = story
    .entitiesIn(side, sentence)
    .filter(({ span, entity }) => target !== null && overlaps(span, target.span) && isOneSide(story, entity));
  return new Set(within.map(({ entity }) => entity));
}

function neutralIn(story: Story, side: Side): Stance[] {
  return story.stances[side].filter(({ attitude }) => attitude === "neutral");
}

function isOne(story: Story, side: Side, one: Stance, rival: Stance): boolean {
  return side === "a" ? mayBeOne(story, one.holder, rival.holder) : mayBeOne(story, rival.holder, one.holder);
}

/** Whether a stance is for or against one of the sides: "backed Peru's position", not "welcomed the truce". */
function takesSide(story: Story, side: Side, { attitude, basis, target, sentence }: Stance): boolean {
  if (attitude === "neutral" || basis !== "stated" || target === null || betweenNouns.has(target.lemma)) return false;
  const isWithin = ({ span }: { readonly span: Span }): boolean => overlaps(span, target.span);
  return (
    story.entitiesIn(side, sentence).some((words) => isWithin(words) && isOneSide(story, words.entity)) ||
    (story.sentences[side][sentence]?.tokens ?? []).some((token) => isWithin(token) && collectives.has(token.lemma))
  );
}

/** "both countries" are no side. */
function isOneSide({ entities }: Story, entity: number): boolean {
  const named = entities[entity];
  return named !== undefined && (named.kind !== "other" || isOneName.test(named.name)) && named.members.length === 0;
}

/** A name that the reading could not place. */
const isOneName = /^\p{Lu}[\p{L}’'-]*$/u;

/** "are still trying to save the talks" against having mediated: giving up on a side belies the one, backing it the other. */
function isEffort(story: Story, side: Side, { span, sentence }: Stance): boolean {
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  return tokens.some((token) => effortVerbs.has(token.lemma) && overlaps(token.span, span));
}

function clash(story: Story, { a, b }: Sides<Stance>): Judgement {
  const told = (side: Side, one: Stance): string => {
    const words = quoted(story, side, one.span);
    const at = side.toUpperCase();
    if (one.attitude === "neutral" || one.target === null) return `between the sides in ${at} (${words})`;
    const way = one.attitude === "supports" ? "for" : "against";
    return `${way} ${wordsOf(story, side, one.target.span)} in ${at} (${words})`;
  };
  const holder = wordsOf(story, "a", a.holder.span);
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.span, b: b.span },
    reason: `${holder.charAt(0).toUpperCase()}${holder.slice(1)}: ${told("a", a)}, ${told("b", b)}.`,
    developing: false,
  };
}
