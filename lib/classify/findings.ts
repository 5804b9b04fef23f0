/** Judgements and alignments -> findings: each with its id, ranked. */
import { createHash } from "node:crypto";
import type {
  Addition,
  Agreement,
  Alignment,
  Confidence,
  Contradiction,
  Finding,
  Match,
  Side,
  Sides,
  Span,
} from "../model.ts";
import { oneSourceOf } from "./one-source.ts";
import { likenessOf } from "./likeness.ts";
import type { Judgement, Rule } from "./rule.ts";
import { wordsOf, type Story } from "./story.ts";
import { overlaps } from "../text/span.ts";

/** A finding before it has its id. */
type Unnamed<F extends Finding> = F extends Finding ? Omit<F, "id"> : never;

type Typed = Judgement & { readonly type: Rule["type"] };

/** Puts what the rules judged and what the alignment left together into the list of findings. */
export function findingsOf(
  story: Story,
  alignments: readonly Alignment[],
  verbatim: Sides<readonly (number | null)[]>,
  rules: readonly Rule[],
): Finding[] {
  const judgements = rules.flatMap((rule) =>
    rule.judge(story).map((judgement): Typed => ({ ...judgement, type: rule.type })),
  );
  const conflicts = rank(
    story,
    once(judgements.filter((one) => one.relation === "conflict" && !inBoth(one, verbatim))),
  );
  const contradictions = conflicts.map((one) => contradictionOf(story, one));
  const matches = alignments.filter((alignment) => alignment.kind === "match");
  const agreements = agreementsOf(story, judgements, matches, conflicts, verbatim);
  const contradicted = {
    a: new Set(conflicts.map((one) => one.sentences.a)),
    b: new Set(conflicts.map((one) => one.sentences.b)),
  };
  const additions = alignments.flatMap((alignment) =>
    alignment.kind === "gap" && !contradicted[alignment.side].has(alignment.sentence)
      ? [additionOf(story, alignment.side, alignment.sentence)]
      : [],
  );
  return withIds(story, [...contradictions, ...additions, ...agreements]);
}

/**
 * What both reports carry word for word is no difference between them: if B's sentence stands in A too, whatever in A
 * clashes with it is a clash of A with itself.
 */
function inBoth(judgement: Judgement, verbatim: Sides<readonly (number | null)[]>): boolean {
  return (verbatim.a[judgement.sentences.a] ?? null) !== null || (verbatim.b[judgement.sentences.b] ?? null) !== null;
}

/** Keeps the first of judgements on one pair of sentences whose words overlap on both sides: one clash is told once. */
function once(judgements: readonly Typed[]): Typed[] {
  const kept = new Map<string, Typed[]>();
  return judgements.filter((one) => {
    const key = `${one.sentences.a} ${one.sentences.b}`;
    const before = kept.get(key) ?? [];
    if (before.some((x) => overlaps(x.evidence.a, one.evidence.a) && overlaps(x.evidence.b, one.evidence.b)))
      return false;
    kept.set(key, [...before, one]);
    return true;
  });
}

const weightOfConfidence: Readonly<Record<Confidence, number>> = { high: 0, medium: 1, low: 2 };

/** The surest first; among equals the earlier in the two stories, for news tells the weightiest first. */
function rank(_story: Story, judgements: readonly Typed[]): Typed[] {
  const place = (one: Typed): number => one.sentences.a + one.sentences.b;
  return [...judgements].sort(
    (x, y) =>
      weightOfConfidence[x.confidence] - weightOfConfidence[y.confidence] ||
      place(x) - place(y) ||
      Math.min(x.sentences.a, x.sentences.b) - Math.min(y.sentences.a, y.sentences.b) ||
      (x.type < y.type ? -1 : x.type > y.type ? 1 : 0) ||
      x.sentences.a - y.sentences.a,
  );
}

function speakersAt(story: Story, sentences: Sides<number>): Sides<string | null> {
  return { a: story.speakers.a[sentences.a] ?? null, b: story.speakers.b[sentences.b] ?? null };
}

function contradictionOf(story: Story, one: Typed): Unnamed<Contradiction> {
  return {
    kind: "contradiction",
    type: one.type,
    confidence: one.confidence,
    reason: one.reason,
    evidence: one.evidence,
    sentences: one.sentences,
    speakers: speakersAt(story, one.sentences),
    developing: one.developing,
    also: [],
  };
}

/**
 * Each value found the same or compatible in a match, and for a match in which no rule found anything the two sentences
 * as a whole.
 */
function agreementsOf(
  story: Story,
  judgements: readonly Typed[],
  matches: readonly Match[],
  conflicts: readonly Typed[],
  verbatim: Sides<readonly (number | null)[]>,
): Unnamed<Agreement>[] {
  const keyOf = (sentences: Sides<number>): string => `${sentences.a}-${sentences.b}`;
  const matched = new Set(matches.map(keyOf));
  const values = once(judgements.filter((one) => one.relation !== "conflict" && matched.has(keyOf(one.sentences))));
  const settled = new Set([...values, ...conflicts].map((one) => keyOf(one.sentences)));
  const isOneSource = oneSourceOf(story.entities);
  const agreement = (
    one: Pick<Agreement, "type" | "relation" | "confidence" | "reason" | "evidence" | "sentences">,
  ): Unnamed<Agreement> => {
    const speakers = speakersAt(story, one.sentences);
    return { kind: "agreement", ...one, speakers, oneSource: isOneSource(speakers) };
  };
  const found = values.map((one) =>
    agreement({
      type: one.type,
      relation: one.relation === "same" ? "same" : "compatible",
      confidence: one.confidence,
      reason: one.reason,
      evidence: one.evidence,
      sentences: one.sentences,
    }),
  );
  const whole = matches.flatMap((match) => {
    if (settled.has(keyOf(match))) return [];
    const sentences = { a: match.a, b: match.b };
    const same = verbatim.a[match.a] === match.b || verbatim.b[match.b] === match.a;
    return [
      agreement({
        type: same ? "verbatim" : "paraphrase",
        relation: "same",
        confidence: same ? "high" : "medium",
        reason: same ? "The same sentence, word for word." : likenessOf(story, match),
        evidence: { a: spanOfSentence(story, "a", match.a), b: spanOfSentence(story, "b", match.b) },
        sentences,
      }),
    ];
  });
  return [...found, ...whole].sort((x, y) => x.sentences.a - y.sentences.a || x.sentences.b - y.sentences.b);
}

function spanOfSentence(story: Story, side: Side, sentence: number): Span {
  return story.readings[side].sentences[sentence]?.span ?? { start: 0, end: 0 };
}

function additionOf(story: Story, side: Side, sentence: number): Unnamed<Addition> {
  return {
    kind: "addition",
    side,
    confidence: "medium",
    reason: `Only ${side.toUpperCase()} tells this.`,
    evidence: spanOfSentence(story, side, sentence),
    sentence,
    speaker: story.speakers[side][sentence] ?? null,
  };
}

/** Characters of the hash kept: at 10, two of 10,000 findings meet with a chance of 1 in 20,000; the ordinal parts them. */
const idLength = 10;

/**
 * Ids are made of what a finding says, so that they stay when the text around it moves, and of both sides in one order,
 * so that swapping the reports changes none.
 */
function withIds(story: Story, findings: readonly Unnamed<Finding>[]): Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding): Finding => {
    const content = contentOf(story, finding).join("\u0000");
    const ordinal = seen.get(content) ?? 0;
    seen.set(content, ordinal + 1);
    const id = createHash("sha256").update(`${content}\u0000${ordinal}`).digest("hex").slice(0, idLength);
    return { id, ...finding };
  });
}

function contentOf(story: Story, finding: Unnamed<Finding>): string[] {
  const one = (side: Side, evidence: Span, sentence: number): string =>
    `${wordsOf(story, side, evidence)}\u0001${wordsOf(story, side, spanOfSentence(story, side, sentence))}`;
  if (finding.kind === "addition" || finding.kind === "detail")
    return [finding.kind, one(finding.side, finding.evidence, finding.sentence)];
  const sides = [one("a", finding.evidence.a, finding.sentences.a), one("b", finding.evidence.b, finding.sentences.b)];
  return [finding.kind, finding.type, ...sides.sort()];
}
