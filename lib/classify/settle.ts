/** The last step: every sentence gets its one state, and all that a format shows is gathered. */
import type {
  Alignment,
  ComparedSentence,
  Comparison,
  Counts,
  Finding,
  ReportedStance,
  SentenceState,
  Side,
  SimilarityMeasure,
  Sides,
  Stance,
  Unjudged,
} from "../model.ts";
import { isStory } from "../text/story.ts";
import { commonGroundOf } from "./shared-ground.ts";
import { wordsOf, type Story } from "./story.ts";
import { changesOf } from "./versions.ts";
import { officeOf, thirdPartiesOf } from "./stance/third-parties.ts";

/** Gathers the comparison. Contradicts goes before agrees, agrees before only here. */
export function settle(
  story: Story,
  alignments: readonly Alignment[],
  verbatim: Sides<readonly (number | null)[]>,
  findings: readonly Finding[],
  similarity: SimilarityMeasure,
  within: Comparison["within"] = null,
  partial: Unjudged | null = null,
): Comparison {
  const sentences = both((side) => comparedSentences(story, side, alignments, findings));
  const isThirdParty = thirdPartiesOf(story);
  return {
    version: 4,
    reports: both((side) => story.readings[side].report),
    sentences,
    counts: both((side) => countsOf(sentences[side])),
    sameEvent: story.sameEvent,
    inCommon: commonGroundOf(story),
    copied:
      story.copied?.relation === "version"
        ? { ...story.copied, ...changesOf(story, alignments, verbatim, findings) }
        : story.copied,
    languages: both((side) => story.readings[side].language),
    entities: story.entities,
    stances: both((side) =>
      story.readings[side].stances.map((stance) => reportedStance(story, side, stance, isThirdParty)),
    ),
    speakers: story.speakers,
    alignments,
    findings,
    within,
    similarity,
    partial,
  };
}

function both<T>(of: (side: Side) => T): Sides<T> {
  return { a: of("a"), b: of("b") };
}

function comparedSentences(
  story: Story,
  side: Side,
  alignments: readonly Alignment[],
  findings: readonly Finding[],
): ComparedSentence[] {
  const matched = new Set(alignments.flatMap((one) => (one.kind === "match" ? [one[side]] : [])));
  const contradicted = new Set(findings.flatMap((one) => (one.kind === "contradiction" ? sentencesOf(one, side) : [])));
  const ids: string[][] = story.readings[side].sentences.map(() => []);
  for (const one of findings) {
    for (const at of sentencesOf(one, side)) ids[at]?.push(one.id);
  }
  return story.readings[side].sentences.map((sentence, i) => {
    const state: SentenceState = !isStory(sentence)
      ? "excluded"
      : contradicted.has(i)
        ? "contradicts"
        : matched.has(i)
          ? "agrees"
          : "only";
    return { ...sentence, state, findings: ids[i] ?? [] };
  });
}

/** The sentences of one report that a finding touches, each once. */
function sentencesOf(finding: Finding, side: Side): readonly number[] {
  switch (finding.kind) {
    case "addition":
      return finding.side === side ? [finding.sentence] : [];
    case "detail":
      return [finding.side === side ? finding.sentence : finding.partner];
    case "agreement":
      return [finding.sentences[side]];
    case "contradiction":
      return [...new Set([finding, ...finding.also].map(({ sentences }) => sentences[side]))];
  }
}

function countsOf(sentences: readonly ComparedSentence[]): Counts {
  const count = (state: SentenceState): number => sentences.filter((sentence) => sentence.state === state).length;
  return {
    contradicts: count("contradicts"),
    agrees: count("agrees"),
    only: count("only"),
    excluded: count("excluded"),
  };
}

function reportedStance(
  story: Story,
  side: Side,
  stance: Stance,
  isThirdParty: ReturnType<typeof thirdPartiesOf>,
): ReportedStance {
  const holderEntity = story.sharedEntity(side, stance.holder.entity);
  const targetEntity = story.sharedEntity(side, stance.target?.entity ?? null);
  const thirdParty = isThirdParty(side, stance);
  // "both countries" tells less than "the mediators".
  const known = holderEntity === null ? undefined : story.entities[holderEntity];
  const office = thirdParty && known !== undefined ? officeOf(known) : null;
  return {
    sentence: stance.sentence,
    span: stance.span,
    holder: office ?? known?.name ?? wordsOf(story, side, stance.holder.span),
    target: stance.target === null ? null : wordsOf(story, side, stance.target.span),
    holderEntity,
    targetEntity,
    attitude: stance.attitude,
    basis: stance.basis,
    thirdParty,
    speaker: story.speakers[side][stance.sentence] ?? null,
  };
}
