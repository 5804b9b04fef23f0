/** Why two states of things called the same are not shown to be of one thing, in words for the reader. */
import { peopleNouns } from "../../../lexicon/fates.ts";
import { folk } from "../../../lexicon/titles.ts";
import type { Phrase, Side, Token } from "../../../model.ts";
import { tokenFrom } from "../../../text/search.ts";
import type { Story } from "../../story.ts";
import { atOtherTimes } from "../bindings.ts";
import { isPersonLike } from "./people.ts";
import type { State } from "./state.ts";
import { flatMap } from "../../../text/flat-map.ts";
import { remembered } from "../../../text/remembered.ts";

/** Closeness of two sentences from which a thing that many are called by is one: half-way to a match. */
const closeEnough = 0.5;

/**
 * Tells why not, or `null` when two states are shown to be of one thing. "The man" of one report may be any man of the other,
 * and a team wins and loses more than one game: then the sentences must be alike. The Tarn bridge is not the Varna bridge, "a
 * gunman" of one report not "two gunmen" of the other, and prices rise in May and fall in June.
 */
export const vouching = remembered((story: Story): ((a: State, b: State) => string | null) => {
  const close = new Set(
    flatMap(story.pairs, (pair) => (pair.closeness >= closeEnough ? [`${pair.a.index} ${pair.b.index}`] : [])),
  );
  return (a, b) => {
    const phrases = { a: tokensOf(story, "a", a), b: tokensOf(story, "b", b) };
    if (areApart(namesOf(phrases.a, a.thing), namesOf(phrases.b, b.thing))) return "another name";
    if (isUnnamed(story, "a", a) && isUnnamed(story, "b", b) && isOpen(phrases.a) && isOpen(phrases.b))
      return "neither says which";
    if (atOtherTimes(story, a, b)) return "at other times";
    if (close.has(`${a.sentence} ${b.sentence}`)) return null;
    if (isCommon(a.thing.lemma) || isCommon(b.thing.lemma)) return "there may be several";
    return recurring.has(a.answer.question) ? "it may have happened more than once" : null;
  };
});

function tokensOf({ sentences }: Story, side: Side, { sentence, thing }: State): Token[] {
  const tokens = sentences[side][sentence]?.tokens ?? [];
  return tokens.slice(tokenFrom(tokens, thing.span.start), tokenFrom(tokens, thing.span.end));
}

/** The names before the head: "Tarn" of "the Tarn bridge". */
function namesOf(tokens: readonly Token[], { head }: Phrase): ReadonlySet<string> {
  return new Set(tokens.filter(({ tag, span }) => tag === "PROPN" && span.end <= head.start).map(({ lemma }) => lemma));
}

function areApart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((name) => y.has(name));
}

/** Someone whose name no report tells. */
function isUnnamed(story: Story, side: Side, { thing }: State): boolean {
  const shared = story.sharedEntity(side, thing.entity);
  return isPersonLike(story, side, thing) && (shared === null || !/^\p{Lu}/u.test(story.entities[shared]?.name ?? ""));
}

/** "a gunman", "three people", "witnesses": not said which. */
function isOpen(tokens: readonly Token[]): boolean {
  const first = tokens[0];
  if (first === undefined || first.tag === "PRON") return false;
  return (
    !(first.tag === "DET" && !indefinite.has(first.norm)) &&
    !tokens.some(({ tag }) => tag === "PART" || tag === "PROPN")
  );
}

const indefinite = new Set(["a", "an", "another", "any", "no", "some"]);

/** Questions that one thing answers again and again: games are won and lost, prices rise and fall. */
export const recurring: ReadonlySet<string> = new Set([
  "direction",
  "kept",
  "rate",
  "result",
  "severity",
  "supply",
  "victory",
]);

function isCommon(lemma: string): boolean {
  return peopleNouns.has(lemma) || folk.has(lemma) || common.has(lemma);
}

/** Nouns that stand for many things in any report. */
const common: ReadonlySet<string> = new Set([
  "area",
  "case",
  "day",
  "door",
  "family",
  "group",
  "home",
  "house",
  "member",
  "number",
  "part",
  "place",
  "room",
  "side",
  "thing",
  "time",
  "way",
  "week",
  "year",
]);
