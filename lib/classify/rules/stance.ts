/**
 * The same holder said to stand for and against the same, or a go-between said to be neutral and to take a side.
 * a: "Bolivian negotiators dismissed Peru's stance." b: "The Bolivian delegation agreed with Peru's position." -> stance
 * a: "Mediators are still trying to save the talks." b: "Even the mediators have lost faith in Peru." -> stance
 */
import { kinOf } from "../../align/terms.ts";
import type { Side, Stance } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement, Rule } from "../rule.ts";
import { referentOf, sameCompany, unresolved } from "../sameness.ts";
import { quoted, wordsOf, type Story } from "../story.ts";
import { oppositeStates } from "../antonym/opposite-states.ts";
import { opposedAttitudes } from "../stance/attitudes.ts";
import { otherBlames } from "../stance/blames.ts";
import { positions } from "../stance/positions.ts";
import { sidesTaken } from "../stance/sides-taken.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Most pairs of stances of one holder that are compared. */
const mostPairs = 2500;

export const stance: Rule = {
  type: "stance",
  judge: (story) => {
    const holders = { a: byHolder(story, "a"), b: byHolder(story, "b") };
    const opposed = [...holders.a].flatMap(([holder, own]) => {
      const others = holders.b.get(holder) ?? [];
      if (own.length * others.length > mostPairs) return [];
      return flatMap(own, (a) => flatMap(others, (b) => judge(story, a, b)));
    });
    const told = [...opposed, ...sidesTaken(story), ...positions(story), ...oppositeStates(story, "opinion")];
    const pairs = new Set(told.map(({ sentences }) => `${String(sentences.a)} ${String(sentences.b)}`));
    // What is read as a stance of its own is read with more care than what a phrase tells.
    const attitudes = [...opposedAttitudes(story), ...otherBlames(story)].filter(
      ({ sentences }) => !pairs.has(`${String(sentences.a)} ${String(sentences.b)}`),
    );
    return [...told, ...attitudes];
  },
};

function judge(story: Story, a: Stance, b: Stance): Judgement[] {
  const opposite =
    (a.attitude === "supports" && b.attitude === "opposes") || (a.attitude === "opposes" && b.attitude === "supports");
  if (!opposite || !sameTarget(story, a, b)) return [];
  const sides = { supports: "for it", opposes: "against it", neutral: "neither" };
  return [
    {
      relation: "conflict",
      // What someone's words make of another is read with less certainty than what he is told to back.
      confidence: a.basis === "stated" && b.basis === "stated" ? "high" : "medium",
      sentences: { a: a.sentence, b: b.sentence },
      evidence: { a: a.span, b: b.span },
      reason: `${wordsOf(story, "a", a.holder.span)}: ${sides[a.attitude]} in A (${quoted(story, "a", a.span)}), ${sides[b.attitude]} in B (${quoted(story, "b", b.span)}).`,
      developing: false,
    },
  ];
}

/** The same thing of the same owner: "Pakistan's stance" and "Pakistan's position", but not "Pakistan's army". */
function sameTarget(story: Story, a: Stance, b: Stance): boolean {
  if (a.target === null || b.target === null) return false;
  if (unresolved(story, "a", a.target) || unresolved(story, "b", b.target)) return false;
  // "the mayor" and "Berg" are one, whatever the words.
  if (kinOf(a.target.lemma) !== kinOf(b.target.lemma))
    return referentOf(story, "a", a.target) === referentOf(story, "b", b.target);
  return sameCompany(story, { phrase: a.target, sentence: a.sentence }, { phrase: b.target, sentence: b.sentence });
}

function byHolder(story: Story, side: Side): Map<string, Stance[]> {
  // An act against someone is too little to clash with support told elsewhere.
  return groupBy(story.stances[side], (one) =>
    one.attitude === "neutral" || one.basis === "act" || unresolved(story, side, one.holder)
      ? null
      : referentOf(story, side, one.holder),
  );
}
