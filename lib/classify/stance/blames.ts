/**
 * The same holder said to blame another for the same.
 * a: "Ivo Stark blamed himself for the defeat." b: "Stark pointed the finger at the referee after the defeat." -> stance
 */
import { kinOf } from "../../align/terms.ts";
import type { Phrase, Side, Sides, Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, cover } from "../../text/span.ts";
import { closenessIn } from "../closeness.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { referentOf, unresolved } from "../sameness.ts";
import { quoted, wordsOf, type Story } from "../story.ts";
import { areOneHolder, holderOf, type Holder } from "./holders.ts";

interface Blame {
  readonly sentence: number;
  readonly phrase: Phrase;
  readonly holder: Holder;
  /** Whom: a key equal for the same in both reports; `self` for the holder. */
  readonly whom: string;
  readonly words: Span;
  /** Kin of the nouns that tell what for. */
  readonly topics: ReadonlySet<string>;
}

/** Closeness from which one shared noun tells that both are blamed for one thing. */
const sameMatter = 0.75;

/** Most pairs of charges of one holder that are compared. */
const mostPairs = 100;

export function otherBlames(story: Story): Judgement[] {
  const told = { a: blamesIn(story, "a"), b: blamesIn(story, "b") };
  const theirs = byKey(told.b);
  const closeness = closenessIn(story);
  return [...byKey(told.a)].flatMap(([key, own]) => {
    const others = theirs.get(key) ?? [];
    if (own.length * others.length > mostPairs) return [];
    // Who is told to blame the same one in both may blame others besides.
    if (own.some(({ blame }) => others.some((one) => one.blame.whom === blame.whom))) return [];
    const pairs = flatMap(own, ({ blame: a }) =>
      flatMap(others, ({ blame: b }) => (areOfOne(story, a, b, closeness(a.sentence, b.sentence)) ? [{ a, b }] : [])),
    );
    return pairs.slice(0, 1).map((pair) => judgement(story, pair));
  });
}

function byKey(blames: readonly Blame[]): Map<string, { readonly blame: Blame }[]> {
  const keyed = blames.flatMap((blame) => blame.holder.keys.map((key) => ({ key, blame })));
  return groupBy(keyed, ({ key }) => key);
}

function areOfOne(story: Story, a: Blame, b: Blame, close: number): boolean {
  if (close < sameMatter || a.whom === b.whom || !areOneHolder(a.holder, b.holder)) return false;
  // Both may be to blame where a sentence has both.
  if (isIn(story, "a", a.sentence, b.whom) || isIn(story, "b", b.sentence, a.whom)) return false;
  return [...a.topics].some((topic) => b.topics.has(topic));
}

function isIn(story: Story, side: Side, sentence: number, whom: string): boolean {
  if (whom.startsWith("@")) return story.entitiesIn(side, sentence).some(({ entity }) => `@${entity}` === whom);
  return (story.sentences[side][sentence]?.tokens ?? []).some(({ lemma }) => kinOf(lemma) === whom);
}

const blaming: ReadonlySet<string> = new Set(["accuse", "blame", "fault", "hold"]);
const responsible: ReadonlySet<string> = new Set(["accountable", "liable", "responsible"]);
const selves: ReadonlySet<string> = new Set(["herself", "himself", "itself", "themselves"]);

function blamesIn(story: Story, side: Side): Blame[] {
  const plain = story.claims[side].flatMap(({ verb, polarity, actor, target, obliques, sentence, predicate }) => {
    if (!blaming.has(verb) || polarity === "negated" || actor === null || target === null) return [];
    const { tokens = [] } = story.sentences[side][sentence] ?? {};
    const next = tokens[tokenFrom(tokens, target.span.end)]?.norm ?? "";
    if (verb === "hold" && !responsible.has(next)) return [];
    // "blamed the leak on the port"
    const on = verb === "blame" ? obliques.find(({ preposition }) => preposition === "on")?.phrase : undefined;
    const blamed = on ?? target;
    if (!selves.has(blamed.lemma) && unresolved(story, side, blamed)) return [];
    const whom = selves.has(blamed.lemma) ? "self" : referentOf(story, side, blamed);
    return blameOf(story, side, sentence, actor, blamed, whom, cover(predicate, blamed.span));
  });
  const pointed = story.claims[side].flatMap(({ verb, polarity, actor, target, obliques, sentence, predicate }) => {
    if (!pointing.has(verb) || polarity === "negated" || actor === null || !pointers.has(target?.lemma ?? ""))
      return [];
    const at = obliques.find(
      ({ preposition }) => preposition === "at" || preposition === "on" || preposition === "with",
    );
    if (at === undefined || unresolved(story, side, at.phrase)) return [];
    const whom = selves.has(at.phrase.lemma) ? "self" : referentOf(story, side, at.phrase);
    return blameOf(story, side, sentence, actor, at.phrase, whom, cover(predicate, at.phrase.span));
  });
  return [...plain, ...pointed];
}

/** "pointed the finger at", "laid the blame on". */
const pointing: ReadonlySet<string> = new Set(["lay", "pin", "place", "point", "put"]);
const pointers: ReadonlySet<string> = new Set(["blame", "finger", "fault", "guilt", "responsibility"]);

function blameOf(
  story: Story,
  side: Side,
  sentence: number,
  phrase: Phrase,
  target: Phrase,
  whom: string,
  words: Span,
): Blame[] {
  const holder = holderOf(story, side, sentence, phrase);
  if (holder === null) return [];
  const { tokens = [] } = story.sentences[side][sentence] ?? {};
  const behind = tokens.slice(tokenFrom(tokens, words.end));
  const topics = behind.filter((token) => isNoun(token) && !contains(target.span, token.span));
  return [{ sentence, phrase, holder, whom, words, topics: new Set(topics.map(({ lemma }) => kinOf(lemma))) }];
}

function isNoun({ tag }: Token): boolean {
  return tag === "NOUN" || tag === "PROPN";
}

function judgement(story: Story, { a, b }: Sides<Blame>): Judgement {
  const evidence = { a: a.words, b: b.words };
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence,
    reason: `Whom ${wordsOf(story, "a", a.phrase.span)} blames: ${quoted(story, "a", evidence.a)} in A, ${quoted(story, "b", evidence.b)} in B.`,
    developing: false,
  };
}
