/**
 * Whether two phrases mean one holder of an opinion, in whatever words news calls him.
 * a: "Telmar's board" b: "directors of Telmar"; a: "the parents of Ella Holm" b: "Ella Holm's family" -> one
 */
import { kinOf } from "../../align/terms.ts";
import { bodiesOfMembers, kinHolders } from "../../lexicon/holder-words.ts";
import { pronouns } from "../../lexicon/pronouns.ts";
import type { Phrase, Side, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, overlaps } from "../../text/span.ts";
import { remembered } from "../../text/remembered.ts";
import { unresolved } from "../sameness.ts";
import type { Story } from "../story.ts";

export interface Holder {
  /** What it may be found by: `@3` for a shared entity with a name, else the word for all who are called alike. */
  readonly keys: readonly string[];
  /** Shared entities with a name that stand in its words. */
  readonly entities: ReadonlySet<number>;
  /** Kin of the other nouns in its words: "officer" of "the officer's widow". */
  readonly beside: ReadonlySet<string>;
  /** Whether he is another's second or was so before: "deputy", "former". */
  readonly rank: string;
  /** "people living on Marsh Lane": who they are stands beside. */
  readonly isFolk: boolean;
}

/** The holder that a phrase means; `null` where it may be anyone: "a neighbour", "some". */
export function holderOf(story: Story, side: Side, sentence: number, phrase: Phrase): Holder | null {
  if (unresolved(story, side, phrase)) return null;
  const tokens = story.sentences[side][sentence]?.tokens ?? [];
  const words = wordsOfHolder(tokens, phrase);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return null;
  const span = { start: Math.min(first.span.start, phrase.span.start), end: last.span.end };
  const named = story
    .entitiesIn(side, sentence)
    .filter((one) => overlaps(one.span, span) && isNamed(story, one.entity));
  const isBody = bodiesOfMembers.has(phrase.lemma);
  const own = named.filter((one) => isBody || contains(one.span, phrase.head) || overlaps(one.span, phrase.head));
  const shared = story.sharedEntity(side, phrase.entity);
  const keys = new Set(own.map(({ entity }) => `@${entity}`));
  if (shared !== null && isNamed(story, shared)) keys.add(`@${shared}`);
  // "they" of whom the report calls "the parents".
  if (shared !== null && pronouns.has(phrase.lemma)) {
    const called = (story.entities[shared]?.name ?? "").toLowerCase().split(" ").at(-1) ?? "";
    const group = kinHolders.get(called.replace(/(?<=[^s])s$/, ""));
    if (group !== undefined) keys.add(group);
  }
  const isName = tokens.find(({ span: at }) => at.start === phrase.head.start)?.tag === "PROPN";
  if (isName) {
    const byName = lastNames(story).get(last.norm) ?? lastNames(story).get(phrase.lemma);
    if (byName !== undefined) keys.add(`@${byName}`);
    else if (keys.size === 0) keys.add(phrase.lemma);
  } else if (!pronouns.has(phrase.lemma) && !open.has(first.norm)) {
    keys.add(kinHolders.get(phrase.lemma) ?? kinOf(phrase.lemma));
  }
  // "the farmers' association" speaks for the farmers.
  if (unions.has(phrase.lemma))
    for (const word of membersIn(words, phrase)) keys.add(kinHolders.get(word) ?? kinOf(word));
  if (keys.size === 0) return null;
  const beside = words.filter(
    ({ tag, span: at }) => (tag === "NOUN" || tag === "PROPN") && at.start !== phrase.head.start,
  );
  return {
    keys: [...keys],
    entities: new Set(named.map(({ entity }) => entity)),
    beside: new Set(beside.map(({ lemma }) => kinHolders.get(lemma) ?? kinOf(lemma))),
    isFolk: folk.has(phrase.lemma),
    rank: words.map(({ norm }) => norm).find((norm) => ranks.has(norm)) ?? "",
  };
}

const unions: ReadonlySet<string> = new Set(["association", "conference", "federation", "leader", "union"]);

function membersIn(words: readonly Token[], { head }: Phrase): string[] {
  return words.flatMap(({ lemma, norm, tag, span }) =>
    tag === "NOUN" && norm !== lemma && span.start !== head.start ? [lemma] : [],
  );
}

const folk: ReadonlySet<string> = new Set(["man", "people", "person", "resident", "woman"]);
const ranks: ReadonlySet<string> = new Set(["assistant", "deputy", "ex", "former", "late", "rival", "vice"]);

/** "a neighbour", "some villagers": not said which. */
const open: ReadonlySet<string> = new Set([
  "a",
  "an",
  "another",
  "few",
  "many",
  "most",
  "one",
  "other",
  "several",
  "some",
]);

/** Whether two holders that share a key are not parted by the words beside: "the victim's family", "the accused's family". */
export function areOneHolder(a: Holder, b: Holder): boolean {
  if (a.keys.some((key) => key.startsWith("@") && b.keys.includes(key))) return true;
  if (a.rank !== b.rank || !a.keys.some((key) => b.keys.includes(key))) return false;
  if (a.isFolk !== b.isFolk && ![...a.beside].some((kin) => b.beside.has(kin))) return false;
  return !areApart(a.entities, b.entities) && !areApart(a.beside, b.beside);
}

function areApart<T>(x: ReadonlySet<T>, y: ReadonlySet<T>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((one) => y.has(one));
}

/** Tokens behind a phrase that still tell whose it is: "residents | of Marsh Lane". */
const mostBehind = 5;

function wordsOfHolder(tokens: readonly Token[], { span }: Phrase): Token[] {
  const from = tokenFrom(tokens, span.start);
  const to = tokenFrom(tokens, span.end);
  const behind: Token[] = [];
  if (ties.has(tokens[to]?.norm ?? "")) {
    for (const token of tokens.slice(to, to + mostBehind)) {
      if (!/^(?:ADJ|ADP|DET|NOUN|PROPN)$/.test(token.tag) && token.norm !== "living") break;
      behind.push(token);
    }
  }
  return [...tokens.slice(from, to), ...behind];
}

const ties: ReadonlySet<string> = new Set(["from", "in", "living", "of"]);

function isNamed({ entities }: Story, entity: number): boolean {
  const named = entities[entity];
  return named !== undefined && /^\p{Lu}/u.test(named.name) && (named.kind !== "other" || isOneName.test(named.name));
}

/** A name that the reading could not place: "Telmar". */
const isOneName = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)*$/u;

/** Shared entities by the last word of their names, in lower case; of two with one the first. */
const lastNames = remembered(({ entities }: Story): ReadonlyMap<string, number> => {
  const people = entities.flatMap(({ name, kind }, at) =>
    kind === "person" ? [[name.toLowerCase().split(" ").at(-1) ?? "", at] as const] : [],
  );
  return new Map(people.reverse());
});
