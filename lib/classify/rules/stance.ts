/**
 * The same holder said to stand for and against the same.
 * a: "Bolivian negotiators dismissed Peru's stance." b: "The Bolivian delegation agreed with Peru's position." -> stance
 */
import { kinOf } from "../../align/terms.ts";
import type { Side, Stance } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement, Rule } from "../rule.ts";
import { referentOf, sameCompany, unresolved } from "../sameness.ts";
import { quoted, wordsOf, type Story } from "../story.ts";

/** Most pairs of stances of one holder that are compared. */
const mostPairs = 2500;

export const stance: Rule = {
  type: "stance",
  judge: (story) => {
    const holders = { a: byHolder(story, "a"), b: byHolder(story, "b") };
    return [...holders.a].flatMap(([holder, own]) => {
      const others = holders.b.get(holder) ?? [];
      if (own.length * others.length > mostPairs) return [];
      return own.flatMap((a) => others.flatMap((b) => judge(story, a, b)));
    });
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
      confidence: "high",
      sentences: { a: a.sentence, b: b.sentence },
      evidence: { a: a.span, b: b.span },
      reason: `${wordsOf(story, "a", a.holder.span)}: ${sides[a.attitude]} in A (${quoted(story, "a", a.span)}), ${sides[b.attitude]} in B (${quoted(story, "b", b.span)}).`,
      developing: false,
    },
  ];
}

/** The same thing of the same owner: "Pakistan's stance" and "Pakistan's position", but not "Pakistan's army". */
function sameTarget(story: Story, a: Stance, b: Stance): boolean {
  if (a.target === null || b.target === null || kinOf(a.target.lemma) !== kinOf(b.target.lemma)) return false;
  if (unresolved(story, "a", a.target) || unresolved(story, "b", b.target)) return false;
  return sameCompany(story, { phrase: a.target, sentence: a.sentence }, { phrase: b.target, sentence: b.sentence });
}

function byHolder(story: Story, side: Side): Map<string, Stance[]> {
  // An act against someone, or a harsh word said of him, is too little to clash with support told elsewhere.
  return groupBy(story.stances[side], (one) =>
    one.attitude === "neutral" || one.basis !== "stated" || unresolved(story, side, one.holder)
      ? null
      : referentOf(story, side, one.holder),
  );
}
