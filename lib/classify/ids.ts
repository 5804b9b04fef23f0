/** The names of findings, which stay when the text around them moves. */
import { createHash } from "node:crypto";
import type { Finding, Side, Span } from "../model.ts";
import { wordsOf, type Story } from "./story.ts";

/** A finding before it has its id. */
export type Unnamed<F extends Finding> = F extends Finding ? Omit<F, "id"> : never;

/** Characters of the hash kept: at 10, two of 10,000 findings meet with a chance of 1 in 20,000; the ordinal parts them. */
export const idLength = 10;

/**
 * Ids are made of what a finding says, so that they stay when the text around it moves, and of both sides in one order,
 * so that swapping the reports changes none.
 */
export function withIds(story: Story, findings: readonly Unnamed<Finding>[]): Finding[] {
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

/** Where a sentence stands in its report. */
export function spanOfSentence(story: Story, side: Side, sentence: number): Span {
  return story.readings[side].sentences[sentence]?.span ?? { start: 0, end: 0 };
}
