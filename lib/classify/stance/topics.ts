/** What an attitude is of: the words of weight that its clause tells behind it or as its subject. */
import { kinOf } from "../../align/terms.ts";
import { timeNouns } from "../../lexicon/time-nouns.ts";
import type { Phrase, Side, Token } from "../../model.ts";
import { contains } from "../../text/span.ts";
import type { Story } from "../story.ts";
import type { Holder } from "./holders.ts";

export interface Matter {
  /** Kin of the word it turns on: "bid" of "accept the bid from Rovex"; `null` where only a clause tells. */
  readonly head: string | null;
  /** Kin of the words that tell what it is of, without those of the holder. */
  readonly topics: ReadonlySet<string>;
  /** The names among them. */
  readonly names: ReadonlySet<string>;
}

/** "rejected it": the treaty, by the words that name it elsewhere; who is for or against it is not it. */
export function topicsOfPronoun(story: Story, side: Side, holder: Holder, { entity }: Phrase): Matter {
  const shared = story.sharedEntity(side, entity);
  const named = shared === null || holder.entities.has(shared) ? undefined : story.entities[shared];
  const word = named === undefined || /^\p{Lu}/u.test(named.name) ? undefined : named.name.split(" ").at(-1);
  const head = word === undefined ? null : kindOf(word);
  return { head, topics: new Set(head === null ? [] : [head]), names: new Set() };
}

/** Most words that tell what it is of, from each place. */
const mostTopics = 5;

export function topicsFrom(
  tokens: readonly Token[],
  starts: readonly number[],
  { span: holder }: Phrase,
  telling: readonly Token[] = [],
): Matter {
  const found = starts.flatMap((start) => topicTokens(tokens, start).slice(0, mostTopics));
  const own = new Set(tokens.filter(({ span }) => contains(holder, span)).map(({ lemma }) => kinOf(lemma)));
  const others = found.filter((token) => !own.has(kinOf(token.lemma)) && !telling.includes(token));
  const head = others.find((token) => !isBefore(tokens, token));
  return {
    head: head === undefined ? null : kindOf(head.lemma),
    topics: new Set(others.map(({ lemma }) => kindOf(lemma))),
    names: new Set(others.filter(({ tag }) => tag === "PROPN").map(({ lemma }) => kinOf(lemma))),
  };
}

/** "Peru" of "Peru's army", "pay" of "pay offer": not what it is, but whose or of what kind. */
function isBefore(tokens: readonly Token[], token: Token): boolean {
  const next = tokens[tokens.indexOf(token) + 1];
  return next?.tag === "NOUN" || next?.tag === "PROPN" || /^['’]s?$/.test(next?.norm ?? "");
}

/** What someone is ready to do, and what bidders do, as the thing it is. */
const things: ReadonlyMap<string, string> = new Map([
  ["approach", "offer"],
  ["close", "closure"],
  ["depart", "departure"],
  ["leave", "departure"],
  ["negotiate", "talk"],
  ["player", "team"],
  ["resign", "resignation"],
  ["squad", "team"],
]);

/** Kin of the word, or of the thing that it means. */
export function kindOf(lemma: string): string {
  return kinOf(things.get(lemma) ?? lemma);
}

/** Words of weight from a token on, up to the next part of the sentence. */
function topicTokens(tokens: readonly Token[], start: number): Token[] {
  const found: Token[] = [];
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || stops.has(token.norm)) break;
    if (token.tag === "NOUN" || token.tag === "PROPN" || (token.tag === "VERB" && !plain.has(token.lemma))) {
      if (!timeNouns.has(token.lemma) && !token.lemma.endsWith("day")) found.push(token);
    }
  }
  return found;
}

const stops: ReadonlySet<string> = new Set([";", ",", "but", "while", "which", "who", "although", "despite", '"', ":"]);
const plain: ReadonlySet<string> = new Set(["be", "do", "go", "have", "make", "say", "take", "tell", "get"]);
