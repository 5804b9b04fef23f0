/** Two reports and a question -> why there is a finding, or none: the stages of a comparison, seen at two sentences. */
import { checkCorrections } from "./align/corrections.ts";
import { findingsOf } from "./classify/findings.ts";
import { judgedBy, type Judged } from "./classify/judged.ts";
import { rules } from "./classify/rules.ts";
import { stagesOf, type CompareOptions, type Stages } from "./compare.ts";
import { alignmentOf, figure, isCandidate, sharedWords, type Aligned } from "./explain/alignment.ts";
import { withFate, type Outcome } from "./explain/fate.ts";
import { placesOf } from "./explain/places.ts";
import { isShort, neededOfSigns, signsOf } from "./explain/signs.ts";
import { targetOf, type Target } from "./explain/target.ts";
import { read } from "./extract/read.ts";
import type { ExplainedPair, Explanation, Finding, Report, Sides } from "./model.ts";
import { otherSide } from "./classify/story.ts";

/** What can be told of an explanation, which is never partial. */
export type ExplainOptions = Omit<CompareOptions, "within" | "isOver">;

/**
 * Explains a finding, named by its id or its number among the contradictions, or why two sentences, named by their lines
 * ("A:3,B:5"), have the findings they have, or none. With one line alone it is set against the likest sentences of the other
 * report. Throws `bad-option` when the target names nothing,
 * and for a correction of what neither report has.
 */
export function explain(a: Report, b: Report, target: string, options: ExplainOptions = {}): Explanation {
  const similarity = options.similarity ?? "words";
  const least = options.minConfidence ?? "medium";
  const watch = { onProgress: options.onProgress };
  const { corrections = [], versions = false } = options;
  const readings = { a: read(a, { ...watch, corrections }), b: read(b, { ...watch, corrections }) };
  checkCorrections([readings.a, readings.b], corrections);
  const stages = stagesOf(readings, similarity, { corrections, versions });
  const { story, alignments, verbatim } = stages;
  const { judged } = judgedBy(rules, story, watch);
  const findings = findingsOf(story, alignments, verbatim, judged, least);
  const sentences = { a: readings.a.sentences, b: readings.b.sentences };
  const asked = targetOf(target, { findings: withLow(stages, judged, findings), reports: { a, b }, sentences });
  const pairs = pairsOf(stages, asked);
  const places = { a: placesOf(a, sentences.a), b: placesOf(b, sentences.b) };
  const aligned: Aligned = {
    ...stages,
    short: isShort(stages),
    placeOf: (side, sentence) => `${side.toUpperCase()}:${places[side][sentence]}`,
  };
  const explained = pairs.slice(0, mostPairs).map((pair): ExplainedPair => {
    const words = sharedWords(story.vocabulary, pair);
    const score = stages.measure.score(pair.a, pair.b);
    const signs = signsOf(stages, pair);
    const isHere = (one: Sides<number>): boolean => one.a === pair.a && one.b === pair.b;
    const matched = alignments.some((one) => one.kind === "match" && isHere(one));
    const carried =
      !story.links.isLinked(pair) && ((verbatim.a[pair.a] ?? null) !== null || (verbatim.b[pair.b] ?? null) !== null);
    const outcome: Outcome = { findings, least, carried, matched };
    return {
      sentences: pair,
      words,
      candidate: isCandidate(stages.scored, pair),
      score,
      threshold: stages.measure.threshold,
      signs,
      needed: neededOfSigns,
      matched,
      alignment: alignmentOf(aligned, pair, signs.length > 0, words.length),
      judged: judgedHow(stages, pair, carried),
      rules: rules.map(({ type }) => ({
        type,
        judgements: judged
          .filter((one) => one.type === type && isHere(one.sentences))
          .map((one) => withFate(one, outcome)),
      })),
      findings: findings.filter((finding) => standsOn(finding, pair)).map(({ id }) => id),
    };
  });
  const finding = asked.kind === "finding" ? asked.finding : null;
  const left = Math.max(0, pairs.length - mostPairs);
  return { version: 2, target, finding, readings, pairs: explained, left, similarity };
}

/** Pairs of sentences explained at once: two lines of two sentences, or a sentence with its three likest and some more. */
const mostPairs = 6;

/** Sentences of the other report that one sentence alone is set against. */
const mostPartners = 3;

/** All findings, those that are not sure enough to be shown behind the others: their way can be asked for too. */
function withLow(
  { story, alignments, verbatim }: Stages,
  judged: readonly Judged[],
  findings: readonly Finding[],
): Finding[] {
  const shown = new Set(findings.map(({ id }) => id));
  const all = findingsOf(story, alignments, verbatim, judged, "low");
  return [...findings, ...all.filter(({ id }) => !shown.has(id))];
}

/** The pairs of sentences that a target means, the likest first. */
function pairsOf(stages: Stages, target: Target): Sides<number>[] {
  if (target.kind === "finding") {
    const { finding } = target;
    switch (finding.kind) {
      case "addition":
        return likest(stages, finding.side, [finding.sentence]);
      case "detail":
        return [
          finding.side === "a"
            ? { a: finding.sentence, b: finding.partner }
            : { a: finding.partner, b: finding.sentence },
        ];
      case "agreement":
      case "contradiction":
        return [finding.sentences];
    }
  }
  const { a, b } = target.sentences;
  if (a === null) return likest(stages, "b", b ?? []);
  if (b === null) return likest(stages, "a", a);
  return byScore(
    stages,
    a.flatMap((first) => b.map((second) => ({ a: first, b: second }))),
  );
}

/** Sentences of one report with those of the other that are likest to each. */
function likest(stages: Stages, side: "a" | "b", sentences: readonly number[]): Sides<number>[] {
  const other = otherSide(side);
  const all = stages.story.readings[other].sentences.map((_, index) => index);
  const partners = sentences.flatMap((sentence) => {
    const pairs = all.map((index) => (side === "a" ? { a: sentence, b: index } : { a: index, b: sentence }));
    return byScore(stages, pairs).slice(0, mostPartners);
  });
  return byScore(stages, partners);
}

function byScore({ measure }: Stages, pairs: readonly Sides<number>[]): Sides<number>[] {
  const scored = pairs.map((pair) => ({ pair, score: measure.score(pair.a, pair.b) }));
  return scored.sort((x, y) => y.score - x.score).map(({ pair }) => pair);
}

/** In plain words how much of two sentences the rules looked at. */
function judgedHow({ story }: Stages, { a, b }: Sides<number>, carried: boolean): string {
  if (story.links.isUnlinked({ a, b })) return "Unlinked by a correction: nothing that a rule says of them is told.";
  if (carried) return "Told word for word in both reports: the rules look at neither.";
  const pair = story.pairs.find((one) => one.a.index === a && one.b.index === b);
  if (pair !== undefined) return `Set against each other, value by value; closeness ${figure(pair.closeness)}.`;
  const clauses = story.claimPairs.filter((one) => one.a.sentence === a && one.b.sentence === b).length;
  if (clauses === 0) return "Too far apart to be set against each other, and without clauses of one actor.";
  return `Too far apart to be set against each other as a whole; ${clauses === 1 ? "one pair" : `${clauses} pairs`} of clauses of one actor ${clauses === 1 ? "was" : "were"}.`;
}

/** Whether a finding stands on both sentences of a pair. */
function standsOn(finding: Finding, { a, b }: Sides<number>): boolean {
  if (finding.kind === "addition") return false;
  if (finding.kind === "detail") {
    const [own, partner] = finding.side === "a" ? [a, b] : [b, a];
    return finding.sentence === own && finding.partner === partner;
  }
  const places = finding.kind === "contradiction" ? [finding, ...finding.also] : [finding];
  return places.some(({ sentences }) => sentences.a === a && sentences.b === b);
}
