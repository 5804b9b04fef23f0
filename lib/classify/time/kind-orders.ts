/**
 * Which of two things that happened came first, in whatever words.
 * a: "stepped down before the report was published" b: "only after its publication did she resign"
 */
import type { OccasionKind } from "../../lexicon/occasions.ts";
import type { Side, Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";
import { kindsTold } from "./occasion-words.ts";

interface KindOrder {
  /** Both kinds, in the order of the alphabet. */
  readonly key: string;
  /** What came first. */
  readonly first: OccasionKind;
  readonly sentence: number;
  readonly span: Span;
}

/** Compares the order of two kinds of things where each report tells it once. */
export function judgeKindOrders(story: Story): Judgement[] {
  const orders = { a: byKey(story, "a"), b: byKey(story, "b") };
  return toldOtherwise(orders).flatMap(({ key, a, b }): Judgement[] => {
    if (a.first === b.first) return [];
    return [conflictOf(a, b, "medium", `What came first (${key}): ${inBoth(story, a.span, b.span)}.`)];
  });
}

function byKey(story: Story, side: Side): Map<string, KindOrder[]> {
  const all = flatMap(story.sentences[side], ({ tokens, index }) => ordersIn(tokens, index));
  return groupBy(all, ({ key }) => key);
}

/** Words looked at behind "before" and "after". */
const reach = 8;

function ordersIn(tokens: readonly Token[], sentence: number): KindOrder[] {
  const at = tokens.findIndex(({ norm }) => norm === "before" || norm === "after");
  const word = tokens[at];
  // Of two such words nobody knows without the grammar which belongs to what.
  if (word === undefined || tokens.some(({ norm }, i) => i > at && (norm === "before" || norm === "after"))) return [];
  // "Only after the report came out that she quit", "After the report came out, she quit".
  const turn = tokens.findIndex(({ norm }, i) => i > at + 1 && (norm === "," || norm === "that" || norm === "did"));
  const isFronted = kindsTold(tokens.slice(0, at)).length === 0;
  if (isFronted && turn < 0) return [];
  const behind = tokens.slice(at + 1, isFronted ? turn : at + 1 + reach);
  const main = isFronted ? tokens.slice(turn + 1) : tokens.slice(0, at);
  const [own, other] = [kindsTold(main)[0], kindsTold(behind)[0]];
  if (own === undefined || other === undefined || own === other) return [];
  const end = behind.at(-1)?.span ?? word.span;
  const first = word.norm === "before" ? own : other;
  return [{ key: [own, other].sort().join(", "), first, sentence, span: cover(word.span, end) }];
}
