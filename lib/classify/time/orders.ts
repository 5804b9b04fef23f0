/** Before or after. a: "fled before police arrived" b: "fled after police arrived" */
import { kinOf } from "../../align/terms.ts";
import type { Span } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { remembered } from "../../text/remembered.ts";
import { foundAt, type WordPlace } from "../../text/word-places.ts";

/** Closeness from which what happens before or after is held to be one thing. */
const sameEvent = 0.8;

interface Order {
  readonly word: "before" | "after";
  /** Kin of the words behind it. */
  readonly of: readonly string[];
  readonly span: Span;
}

/** Compares what both sentences tell to be before or after the same. */
export function judgeOrders(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameEvent) return [];
  const all = ordersIn(story);
  const orders = { a: all.a[pair.a.index] ?? [], b: all.b[pair.b.index] ?? [] };
  return orders.a.flatMap((a) =>
    orders.b.flatMap((b): Judgement[] => {
      if (a.word === b.word || orders.a.length > 1 || orders.b.length > 1) return [];
      const shorter = Math.min(a.of.length, b.of.length);
      const shared = a.of.filter((kin) => b.of.includes(kin)).length;
      if (shorter === 0 || shared < Math.min(shorter, leastShared)) return [];
      const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
      return [conflictOf(at.a, at.b, "medium", `The order: ${inBoth(story, a.span, b.span)}.`)];
    }),
  );
}

/** Words of what comes before or after that both must tell. */
const leastShared = 2;

/** Words looked at behind "before" and "after". */
const reach = 5;

const telling = new Set(["NOUN", "PROPN", "VERB", "ADJ"]);

const orderWords = new Set(["after", "before"]);

const ordersIn = remembered((story: Story) => ({
  a: foundAt(story.sentences.a, orderWords, orderAt),
  b: foundAt(story.sentences.b, orderWords, orderAt),
}));

function orderAt({ sentence: { tokens }, at, token }: WordPlace<SentenceReading>): Order | null {
  const word = token.norm;
  if (word !== "after" && word !== "before") return null;
  // "Shortly before 3.40 p.m.", "shortly after 3.40 p.m.": an hour is no event.
  if (tokens[at + 1]?.tag === "NUM") return null;
  const behind = tokens.slice(at + 1, at + 1 + reach);
  const stop = behind.findIndex(({ tag }) => tag === "PUNCT" || tag === "CCONJ");
  const phrase = stop < 0 ? behind : behind.slice(0, stop);
  const of = phrase.filter(({ tag }) => telling.has(tag)).map(({ lemma }) => kinOf(lemma));
  const end = phrase.at(-1)?.span.end ?? token.span.end;
  return of.length === 0 ? null : { word, of, span: { start: token.span.start, end } };
}
