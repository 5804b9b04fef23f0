/**
 * One quotation told in two wordings, or cut so that its sense turns.
 * a: "We will sign if they do," he said. b: "We will sign," he said. -> quote
 */
import { diffArrays } from "diff";
import type { Attribution, Side, Span, Token } from "../../model.ts";
import { contains, cover } from "../../text/span.ts";
import type { Judgement, Rule } from "../rule.ts";
import { quoted, type SentenceReading, type Story, type StoryPair } from "../story.ts";

/** Fewest words of a quotation that can be told from common phrases ("no comment"), when it is cut and when it is reworded. */
const fewestCut = 3;
const fewestReworded = 5;

/** Least share of the longer quotation's words that both have, in order, for it to be one quotation. */
const sameQuotation = 0.65;

/** Words that turn the sense of what is left when they are cut: negation, condition, exception, doubt. */
const turning = new Set([
  "not",
  "n't",
  "never",
  "no",
  "nor",
  "without",
  "if",
  "unless",
  "until",
  "but",
  "except",
  "only",
  "may",
  "might",
  "could",
  "perhaps",
  "maybe",
  "almost",
  "hardly",
  "barely",
]);

export const quote: Rule = {
  type: "quote",
  judge: (story) => story.pairs.flatMap((pair) => judgePair(story, pair)),
};

/** A quotation, or the part of it that stands in one sentence. */
interface Quotation {
  readonly words: readonly Token[];
}

function judgePair(story: Story, pair: StoryPair): Judgement[] {
  const judgements: Judgement[] = [];
  for (const a of quotationsOf(pair.a)) {
    for (const b of quotationsOf(pair.b)) {
      const judgement = judge(story, pair, a, b);
      if (judgement !== null) judgements.push(judgement);
    }
  }
  return judgements;
}

function quotationsOf(sentence: SentenceReading): Quotation[] {
  const direct = sentence.attributions.filter((attribution: Attribution) => attribution.direct);
  return direct.flatMap((attribution) => {
    const words = sentence.tokens.filter(
      (token) => token.tag !== "PUNCT" && attribution.content.some((span) => contains(span, token.span)),
    );
    return words.length >= fewestCut ? [{ words }] : [];
  });
}

function judge(story: Story, pair: StoryPair, a: Quotation, b: Quotation): Judgement | null {
  const parts = diffArrays(normsOf(a), normsOf(b));
  const shared = parts.reduce((sum, part) => (part.added || part.removed ? sum : sum + part.value.length), 0);
  const longer = Math.max(a.words.length, b.words.length);
  const shorter = Math.min(a.words.length, b.words.length);
  const base = { sentences: { a: pair.a.index, b: pair.b.index }, developing: false };
  const whole = { a: spanOf(a.words), b: spanOf(b.words) };
  if (shared === longer) {
    return { ...base, relation: "same", confidence: "high", evidence: whole, reason: "The same quotation." };
  }
  const changed = changedWords(parts, a, b);
  if (shared === shorter) {
    const cut = a.words.length > b.words.length ? changed.a : changed.b;
    // What is joined on with "and" stands beside the rest and leaves its sense alone.
    const turns = cut[0]?.norm !== "and" && cut.some((token) => turning.has(token.norm));
    if (!turns) {
      if (shared < sameQuotation * longer) return null;
      return {
        ...base,
        relation: "compatible",
        confidence: "medium",
        evidence: whole,
        reason: "The same quotation, shortened.",
      };
    }
    const evidence = {
      a: changed.a.length > 0 ? spanOf(changed.a) : whole.a,
      b: changed.b.length > 0 ? spanOf(changed.b) : whole.b,
    };
    return {
      ...base,
      relation: "conflict",
      confidence: "medium",
      evidence,
      reason: `The quotation is cut: "${cut.map((token) => token.norm).join(" ")}" is left out.`,
    };
  }
  if (shorter < fewestReworded || shared < sameQuotation * longer || changed.a.length === 0 || changed.b.length === 0)
    return null;
  const evidence = { a: spanOf(changed.a), b: spanOf(changed.b) };
  return {
    ...base,
    relation: "conflict",
    confidence: "medium",
    evidence,
    reason: `One quotation, two wordings: ${quoted(story, "a", evidence.a)} in A, ${quoted(story, "b", evidence.b)} in B.`,
  };
}

function normsOf(quotation: Quotation): string[] {
  return quotation.words.map((token) => token.norm);
}

function spanOf(tokens: readonly Token[]): Span {
  return tokens.map((token) => token.span).reduce(cover);
}

/** The words of either side that the other does not have at that place. */
function changedWords(parts: ReturnType<typeof diffArrays<string>>, a: Quotation, b: Quotation): Record<Side, Token[]> {
  const changed: Record<Side, Token[]> = { a: [], b: [] };
  const at = { a: 0, b: 0 };
  for (const part of parts) {
    const length = part.value.length;
    if (part.removed) changed.a.push(...a.words.slice(at.a, at.a + length));
    if (part.added) changed.b.push(...b.words.slice(at.b, at.b + length));
    if (!part.added) at.a += length;
    if (!part.removed) at.b += length;
  }
  return changed;
}
