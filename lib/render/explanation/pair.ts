/** A pair of sentences in an explanation: the words they share, whether they were aligned, and what each rule said. */
import type { ExplainedJudgement, ExplainedPair, Explanation, SharedWord, Side } from "../../model.ts";
import { ended } from "../../presentation/reasons.ts";
import { excerpt } from "../excerpt.ts";
import { hanging, padded } from "../layout.ts";
import type { Palette } from "../palette.ts";
import type { ReadingView } from "../reading/view.ts";
import { visible } from "../visible.ts";

/** What every part of a shown explanation needs. */
export interface ExplanationView {
  readonly explanation: Explanation;
  readonly palette: Palette;
  readonly width: number;
  readonly readings: Readonly<Record<Side, ReadingView>>;
  /** `A:3` of each sentence; `A:3.2` where several begin on one line. */
  readonly places: Readonly<Record<Side, readonly string[]>>;
}

/** Columns of the labels of a pair's lines and the gap behind them. */
const labelColumns = "likeness  ".length;

/**
 * One pair of sentences:
 *
 *     A:10 against B:13
 *       words     dismiss ~ refuse 3.0, envoy 2.2
 *       likeness  .105; .096 where nothing else speaks for a match
 *       signs     words alike +0.1, neighbours alike +1.2, place in the reports +2.1; 3.40 in all, 3.30 needed
 *       so        Aligned: enough speaks for it.
 *       rules     Set against each other, value by value; closeness 1.095.
 *         ≠ stance, high confidence: “dismissed the plan” / “agreed with the plan”
 *           ...
 */
export function pairLines(view: ExplanationView, pair: ExplainedPair): string[] {
  const { palette, width } = view;
  const { a, b } = pair.sentences;
  const heading = `${palette.a(view.places.a[a] ?? "")} ${palette.heading("against")} ${palette.b(view.places.b[b] ?? "")}`;
  const line = (label: string, text: string): string[] =>
    hanging(`  ${palette.quiet(padded(label, labelColumns))}`, text, width);
  const silent = pair.rules.filter(({ judgements }) => judgements.length === 0).map(({ type }) => type);
  const spoken = pair.rules.flatMap(({ judgements }) => judgements);
  return [
    "",
    ...hanging("", heading, width),
    ...line("words", wordsLine(pair.words)),
    ...line("likeness", `${figure(pair.score)}; ${figure(pair.threshold)} where nothing else speaks for a match`),
    ...(pair.signs.length === 0 ? [] : line("signs", signsLine(pair))),
    ...line("so", pair.alignment),
    ...line("rules", pair.judged),
    ...spoken.flatMap((one) => judgementLines(view, one)),
    ...(silent.length === 0 ? [] : hanging("    ", palette.quiet(`nothing to compare: ${silent.join(", ")}`), width)),
  ];
}

/** Words shown of those that two sentences share: the heaviest decide. */
const mostWords = 12;

/** `wheat 2.1, port 1.4, negotiator ~ negotiation 1.2`; words of one meaning by `≈`. */
function wordsLine(words: readonly SharedWord[]): string {
  if (words.length === 0) return "none in common";
  const signs = { same: "", kin: " ~ ", meaning: " ≈ " };
  const shown = words.slice(0, mostWords).map(({ words: { a, b }, how, weight }) => {
    return visible(`${how === "same" ? a : a + signs[how] + b} ${weight.toFixed(1)}`);
  });
  const rest = words.length - shown.length;
  return shown.join(", ") + (rest > 0 ? `, … ${rest} more` : "");
}

/** `words alike -0.2, place in the reports +2.1; 1.90 in all, 3.30 needed`. */
function signsLine({ signs, needed }: ExplainedPair): string {
  const told = signs.map(({ name, worth }) => `${name} ${worth < 0 ? "-" : "+"}${Math.abs(worth).toFixed(1)}`);
  const sum = signs.reduce((total, { worth }) => total + worth, 0);
  return `${told.join(", ")}; ${sum.toFixed(2)} in all, ${needed.toFixed(2)} needed`;
}

/** A rule's word on the pair, then what became of it where it is no finding of its own. */
function judgementLines(view: ExplanationView, one: ExplainedJudgement): string[] {
  const { palette, width, explanation } = view;
  const sign = signOf(one, palette);
  const quoted = (side: Side): string =>
    `“${excerpt(explanation.readings[side].report, one.evidence[side], [], palette).replace(/["“”]/g, "")}”`;
  const sure = one.relation === "conflict" ? `, ${one.confidence} confidence` : "";
  const story = one.developing ? ", developing" : "";
  const relation = one.relation === "open" || one.relation === "conflict" ? "" : `, ${one.relation}`;
  const asked = explanation.finding?.id ?? null;
  const told = one.finding === asked ? "Told as this finding." : `Told as ${one.finding}.`;
  const fate = [one.dropped, one.finding === null ? null : told].filter((part) => part !== null);
  const last = fate.length === 0 && one.relation === "open" ? ["No finding."] : fate;
  return [
    ...hanging(
      "    ",
      `${sign} ${one.type}${palette.quiet(`${relation}${sure}${story}: `)}${quoted("a")} / ${quoted("b")}`,
      width,
    ),
    ...hanging("      ", ended(visible(one.reason)), width),
    ...hanging("      ", palette.quiet(last.join(" ")), width),
  ];
}

function signOf({ relation }: ExplainedJudgement, palette: Palette): string {
  if (relation === "conflict") return palette.contradiction("≠");
  if (relation === "open") return palette.quiet("?");
  return palette.agreement(relation === "same" ? "=" : "≈");
}

/** A score: three digits tell .096 from .1. */
function figure(score: number): string {
  return String(Number(score.toFixed(3))).replace(/^0\./, ".");
}
