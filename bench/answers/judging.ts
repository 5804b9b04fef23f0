/** Answers of two texts: what storydiff says when it compares them as two reports. */
import { compare, reportFromText, similarity } from "../../lib/index.ts";
import type { ComparedSentence, Span } from "../../lib/index.ts";
import { compareTexts, overlaps, wordStarts, type Range } from "./texts.ts";

interface Pair {
  readonly a: string;
  readonly b: string;
}

export function score({ a, b }: Pair) {
  return { score: similarity(reportFromText(a), reportFromText(b)) };
}

/** Two sentences tell of the same event when the comparison links them. */
export function same({ a, b }: Pair) {
  return { same: compareTexts(a, b).alignments.some((alignment) => alignment.kind === "match") };
}

/** The item of a list, joined by line breaks, in which a sentence begins. */
function itemAt(items: readonly string[], span: Span): number {
  return wordStarts(items).findLastIndex((start) => start <= span.start);
}

/** Two lists of sentences -> the pairs of them that the comparison links. */
export function pairs({ a, b }: { readonly a: readonly string[]; readonly b: readonly string[] }) {
  const { alignments, sentences: compared } = compareTexts(a.join("\n"), b.join("\n"));
  const linked = new Map<string, Range>();
  for (const alignment of alignments) {
    if (alignment.kind === "gap") continue;
    const pair = [itemAt(a, spanAt(compared.a, alignment.a)), itemAt(b, spanAt(compared.b, alignment.b))] as const;
    linked.set(pair.join(), pair);
  }
  return { pairs: [...linked.values()] };
}

function spanAt(compared: readonly ComparedSentence[], index: number): Span {
  const sentence = compared[index];
  if (sentence === undefined) throw new Error(`no sentence ${index} in the comparison`);
  return sentence.span;
}

interface NumberPair extends Pair {
  readonly number_a: string;
  readonly number_b: string;
}

function placeOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** Two numbers in two sentences -> what the findings that quote both say of them. */
export function numbers({ a, b, number_a, number_b }: NumberPair) {
  const place = { a: placeOf(a, number_a), b: placeOf(b, number_b) };
  let relation = "compatible";
  for (const finding of compareTexts(a, b).findings) {
    if (
      finding.kind === "addition" ||
      finding.kind === "detail" ||
      !(finding.type === "number" || finding.type === "time" || finding.type === "verbatim")
    )
      continue;
    if (!overlaps(finding.evidence.a, place.a) || !overlaps(finding.evidence.b, place.b)) continue;
    if (finding.kind === "contradiction") return { relation: "conflict" };
    // The same in another unit, where the arithmetic shows it, is no other number.
    const isConverted = finding.relation === "converted" && finding.confidence === "high";
    if (finding.relation === "same" || isConverted) relation = "equal";
  }
  return { relation };
}

/** What becomes of the second text when it is held against the first. */
function verdict(a: string, b: string): "contradicted" | "told" | "open" {
  const { findings, sentences: compared } = compareTexts(a, b);
  if (findings.some((finding) => finding.kind === "contradiction")) return "contradicted";
  const story = compared.b.filter((sentence) => sentence.state !== "excluded");
  return story.length > 0 && story.every((sentence) => sentence.state === "agrees") ? "told" : "open";
}

/**
 * A premise bears a hypothesis out when it tells all of its sentences in full and leaves no detail to it alone but a time or a
 * name, which may be another word for what stands there.
 */
export function entailed({ premise, hypothesis }: { readonly premise: string; readonly hypothesis: string }) {
  const { alignments, findings, sentences: compared } = compareTexts(premise, hypothesis);
  const full = new Set(alignments.flatMap((one) => (one.kind === "match" && one.strength === "full" ? [one.b] : [])));
  const story = compared.b.flatMap(({ state }, index) =>
    state === "excluded" ? [] : [state === "agrees" && full.has(index)],
  );
  const isTold = story.length > 0 && story.every(Boolean);
  const addsTo = findings.some(
    (finding) =>
      finding.kind === "detail" && finding.side === "b" && finding.type !== "name" && finding.type !== "time",
  );
  return { entailed: isTold && !addsTo };
}

const labels = { contradicted: "contradiction", told: "entailment", open: "neutral" } as const;

export function label({ text, hypothesis }: { readonly text: string; readonly hypothesis: string }) {
  return { label: labels[verdict(text, hypothesis)] };
}

/**
 * How a headline takes a claim: against it, where a desk would stop the page over the two; observing, where the one is less
 * certain than the other, be it only worth a look; else for it.
 */
export function reaction({ claim, headline }: { readonly claim: string; readonly headline: string }) {
  const { findings } = compare(reportFromText(headline), reportFromText(claim), { minConfidence: "low" });
  let stance = "for";
  for (const finding of findings) {
    if (finding.kind !== "contradiction") continue;
    const { type, confidence } = finding;
    // Another number or name in it does not speak against the claim.
    const isOfTruth = type === "certainty" || type === "polarity" || type === "antonym";
    if (isOfTruth && confidence === "high") return { stance: "against" };
    if (type === "certainty") stance = "observing";
  }
  return { stance };
}
