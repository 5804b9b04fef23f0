/**
 * The same act told as fact in one report and as doubtful, open or denied in the other; or told at a later step of the story.
 * a: "The pilot was killed." b: "The pilot is feared dead." -> certainty
 */
import type { Certainty, Side, Sides, Span } from "../../model.ts";
import { wordsOfClaim, type ClaimPair } from "../claim-pairs.ts";
import { credencePairs, type CredencePair } from "../certainty/credence-pairs.ts";
import { isOneAct, isOnePlan } from "../certainty/doubted-acts.ts";
import { answeredQuestions } from "../certainty/open-questions.ts";
import type { Judgement, Rule } from "../rule.ts";
import { isSameStory } from "../same-story.ts";
import { sureMatterPairs } from "../certainty/matters.ts";
import { stagePairs } from "../certainty/stages.ts";
import { areApart } from "../polarity/same-deed.ts";
import { withUntold } from "../untold.ts";
import { inBoth, otherSide, quoted, type Story } from "../story.ts";
import { doubtedDeeds, inDoubtedClauses, unsettledDeeds } from "../certainty/unsure-deeds.ts";
import { weighed } from "../certainty/weighing.ts";

export const certainty: Rule = {
  type: "certainty",
  judge: (story) => {
    const told: readonly Judgement[] = [
      ...credencePairs(story).flatMap((pair) => ofHeadline(story, pair)),
      ...story.claimPairs.flatMap((pair) => judge(story, pair)),
      ...(isSameStory(story) ? [...ofStages(story), ...ofQuestions(story), ...ofWeighing(story)] : []),
    ];
    // Each looks wider than those before it.
    return [ofMatters(story), unsettledDeeds(story), doubtedDeeds(story), inDoubtedClauses(story)].reduce(
      withUntold,
      told,
    );
  },
};

/** What the other headline makes of what one tells as fact; a negation is the rule of polarity's. */
const ways: Readonly<Record<CredencePair["way"], string | null>> = {
  denied: null,
  dropped: "a plan given up",
  reported: "not its own knowledge",
  untrue: "untrue",
};

/** a: "Mayor dies" b: "Mayor's death is a hoax" -> conflict; b: "Mayor reportedly dead" -> worth a look. */
function ofHeadline(story: Story, { doubting, way, sentences, evidence }: CredencePair): Judgement[] {
  const made = ways[way];
  if (made === null) return [];
  const telling = otherSide(doubting);
  return [
    {
      relation: "conflict",
      confidence: way === "reported" ? "low" : "high",
      sentences,
      evidence,
      reason: `${named(telling)} tells as fact (${quoted(story, telling, evidence[telling])}) what ${named(doubting)} calls ${made} (${quoted(story, doubting, evidence[doubting])}).`,
      developing: way === "dropped",
    },
  ];
}

/** What a certainty says of an act; a plan or a condition says nothing that could clash:
 * what one report says will be, the other, later, may tell as done. */
const told: Readonly<Record<Certainty, string | null>> = {
  asserted: "as fact",
  reported: "as hearsay",
  alleged: "as an allegation",
  possible: "as possible",
  planned: null,
  denied: "as denied",
  conditional: null,
};

function judge(story: Story, pair: ClaimPair): Judgement[] {
  const { a, b } = pair;
  const sentences = { a: a.sentence, b: b.sentence };
  const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
  if (isOnePlan(pair)) {
    const sure = a.certainty === "planned" ? "A" : "B";
    return [
      developing(sentences, evidence, `Told as settled in ${sure} only: ${inBoth(story, evidence.a, evidence.b)}.`),
    ];
  }
  const tellings = { a: told[a.certainty], b: told[b.certainty] };
  if (tellings.a === null || tellings.b === null || tellings.a === tellings.b) return [];
  if (a.certainty !== "asserted" && b.certainty !== "asserted") return [];
  if (a.polarity !== b.polarity || !isOneAct(story, pair) || areApart(story, a, b)) return [];
  return [
    {
      relation: "conflict",
      confidence: "medium",
      sentences,
      evidence,
      reason: `Told ${tellings.a} in A (${quoted(story, "a", evidence.a)}) and ${tellings.b} in B (${quoted(story, "b", evidence.b)}).`,
      developing: false,
    },
  ];
}

/** a: "Police seek the gunman." b: "The gunman was arrested." -> the story has moved on. */
function ofStages(story: Story): Judgement[] {
  return stagePairs(story).map(({ thing, further, sentences, evidence }) =>
    developing(
      sentences,
      evidence,
      `In ${named(further)} ${thing} has come further: ${inBoth(story, evidence.a, evidence.b)}.`,
    ),
  );
}

/** a: "The gunman's whereabouts are unknown." b: "The gunman was arrested." -> the story has moved on. */
function ofQuestions(story: Story): Judgement[] {
  return answeredQuestions(story).map(({ open, topic, sentences, evidence }) =>
    developing(
      sentences,
      evidence,
      `${named(open)} leaves open ${topic}, ${named(otherSide(open))} tells it: ${inBoth(story, evidence.a, evidence.b)}.`,
    ),
  );
}

/** a: "All the passengers have been accounted for." b: "Divers were still searching." -> the story has moved on */
function ofMatters(story: Story): Judgement[] {
  return sureMatterPairs(story).flatMap(({ matter, answers, sentences, evidence }): Judgement[] => {
    if (answers.a === "open" || answers.b === "open") {
      const settled = answers.a === "open" ? "B" : "A";
      const reason = `Only ${settled} settles ${matter.name}: ${inBoth(story, evidence.a, evidence.b)}.`;
      return [developing(sentences, evidence, reason)];
    }
    if (matter.clash !== "certainty") return [];
    const reason = `The answers to ${matter.name} exclude each other: ${inBoth(story, evidence.a, evidence.b)}.`;
    return [{ relation: "conflict", confidence: "medium", sentences, evidence, reason, developing: false }];
  });
}

/** a: "Corvane is considering a bid for Tarn." b: "Corvane will buy Tarn." -> the story has moved on. */
function ofWeighing(story: Story): Judgement[] {
  return weighed(story).map(({ weighing, a, b }) => {
    const evidence = { a: wordsOfClaim(a), b: wordsOfClaim(b) };
    const reason = `Still weighed in ${named(weighing)}, settled in ${named(otherSide(weighing))}: ${inBoth(story, evidence.a, evidence.b)}.`;
    return developing({ a: a.sentence, b: b.sentence }, evidence, reason);
  });
}

function developing(sentences: Sides<number>, evidence: Sides<Span>, reason: string): Judgement {
  return { relation: "conflict", confidence: "medium", sentences, evidence, reason, developing: true };
}

function named(side: Side): string {
  return side.toUpperCase();
}
