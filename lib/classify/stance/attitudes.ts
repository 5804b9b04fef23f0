/**
 * The same holder with opposite minds of one thing, however each report words it, and whatever it calls him and the thing.
 * a: "The parents of Ella Holm do not blame the driver." b: "Ella Holm's family hold the driver responsible." -> stance
 * a: "The board urged shareholders to accept the bid." b: "Directors told investors to turn down the offer." -> stance
 */
import { kinOf } from "../../align/terms.ts";
import { flatMap } from "../../text/flat-map.ts";
import { closenessIn } from "../closeness.ts";
import { areContrasted } from "../antonym/other-things.ts";
import type { Sides } from "../../model.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { quoted, wordsOf, type Story } from "../story.ts";
import { attitudesIn, type Attitude } from "./attitudes-in.ts";
import { areOneHolder } from "./holders.ts";
import { soleHolders } from "../../lexicon/holder-words.ts";
import { affairNouns, wholeAttitudes } from "../../lexicon/attitude-phrases.ts";

/** Most pairs of attitudes of one holder that are compared. */
const mostPairs = 400;

/** Closeness from which one shared word tells that both are of one thing; else they share two, or the word it turns on. */
const sameMatter = 0.75;
const fewestShared = 2;

/** Closeness of sentences that are of one thing, whatever is told of it. */
const sameSentence = 1.5;

/** Closeness below which holders of no name, "residents", are not shown to be the same. */
const sameScene = 0.5;

export function opposedAttitudes(story: Story): Judgement[] {
  const told = { a: attitudesIn(story, "a"), b: attitudesIn(story, "b") };
  const theirs = byKey(told.b);
  const closeness = closenessIn(story);
  const seen = new Set<string>();
  return [...byKey(told.a)].flatMap(([key, own]) => {
    const others = theirs.get(key) ?? [];
    if (own.length * others.length > mostPairs) return [];
    const found = flatMap(own, ({ attitude: a }) =>
      flatMap(others, ({ attitude: b }) => {
        const close = closeness(a.sentence, b.sentence);
        return areOpposed(story, a, b, close, key) && !areBothTold(told, a, b) ? [{ a, b, close }] : [];
      }),
    );
    // A report repeats what someone thinks: once is enough.
    const best = found.sort(
      (x, y) => y.close - x.close || x.a.sentence + x.b.sentence - y.a.sentence - y.b.sentence,
    )[0];
    const place = `${String(best?.a.sentence)} ${String(best?.b.sentence)}`;
    if (best === undefined || seen.has(place)) return [];
    seen.add(place);
    return [judgement(story, best)];
  });
}

function byKey(all: readonly Attitude[]): Map<string, { readonly attitude: Attitude }[]> {
  const keyed = all.flatMap((attitude) => attitude.holder.keys.map((key) => ({ key, attitude })));
  return groupBy(keyed, ({ key, attitude }) => `${isReaction(attitude) ? "side" : attitude.question} ${key}`);
}

/** Who is pleased is for it: "welcomed the verdict", "was unhappy". */
function isReaction({ question }: Attitude): boolean {
  return question === "mood" || question === "side";
}

function areOpposed(story: Story, a: Attitude, b: Attitude, close: number, key: string): boolean {
  if (a.pole === b.pole || !areOneHolder(a.holder, b.holder)) return false;
  const isOne = key.includes(" @") || soleHolders.has(key.slice(key.indexOf(" ") + 1));
  if (!isOne && close < sameScene) return false;
  if (areContrasted(story, a, b)) return false;
  return areOfOne(a, b, close) || (isOne && areOfTheAffair(a, b));
}

/**
 * What is felt without a word on what at, "the family was relieved", is felt at what the reports are about; so is what is told
 * of a verdict or a deal.
 */
function areOfTheAffair(a: Attitude, b: Attitude): boolean {
  if (!isReaction(a) || !isReaction(b)) return false;
  // "Norland supports it", "Norland opposes it": of two things, for all that is told.
  if (a.topics.size + b.topics.size === 0 && a.question === "side" && b.question === "side") return false;
  // "the decision" is to shut the pool.
  if (isPointing(a) !== isPointing(b)) return affairs.has(a.head ?? "") && affairs.has(b.head ?? "");
  const isOfIt = ({ topics, head }: Attitude): boolean => topics.size === 0 || affairs.has(head ?? "");
  return isOfIt(a) && isOfIt(b) && (a.topics.size === 0 || b.topics.size === 0);
}

function areOfOne(a: Attitude, b: Attitude, close: number): boolean {
  if (areApart(a.names, b.names)) return false;
  const shared = [...a.topics].filter((topic) => b.topics.has(topic)).length;
  // "The offer, which they described as fair": only the sentence tells what of.
  if ((a.topics.size === 0) !== (b.topics.size === 0) && close >= sameSentence) return true;
  if (wholeAttitudes.has(a.question) && (shared > 0 || close >= sameMatter)) return true;
  if (a.head !== null && a.head === b.head) return true;
  // "Peru's army", "Peru's stance": a name alone tells whose it is.
  const isNamedOnly = [...a.topics].every((topic) => !b.topics.has(topic) || a.names.has(topic));
  return !isNamedOnly && (shared >= fewestShared || close >= sameMatter);
}

/** "the decision", without a word on what was decided. */
function isPointing({ topics, head }: Attitude): boolean {
  return topics.size === 1 && pointers.has(head ?? "");
}

const pointers: ReadonlySet<string> = new Set(
  ["announcement", "decision", "move", "news", "outcome", "plan", "result", "ruling"].map(kinOf),
);

const affairs: ReadonlySet<string> = new Set([...affairNouns].map(kinOf));

function areApart(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  return x.size > 0 && y.size > 0 && ![...x].some((name) => y.has(name));
}

/** "welcomed the offer but criticised its date": a report that tells both knows of two things. */
function areBothTold(told: Sides<readonly Attitude[]>, a: Attitude, b: Attitude): boolean {
  const knows = (all: readonly Attitude[], rival: Attitude): boolean =>
    all.some(
      (one) =>
        (one.question === rival.question || (isReaction(one) && isReaction(rival))) &&
        one.pole === rival.pole &&
        areOneHolder(one.holder, rival.holder) &&
        (one.topics.size === 0 || rival.topics.size === 0 || [...one.topics].some((topic) => rival.topics.has(topic))),
    );
  return knows(told.a, b) || knows(told.b, a);
}

const sides: Readonly<Record<string, readonly [string, string]>> = {
  character: ["well of him", "ill of him"],
  belief: ["believes it", "believes the opposite"],
  confidence: ["confident", "doubtful"],
  forgiveness: ["forgives", "does not forgive"],
  mood: ["pleased", "displeased"],
  readiness: ["willing", "unwilling"],
  regret: ["sorry", "not sorry"],
  unity: ["of one mind", "divided"],
  wish: ["wants to keep it", "wants to end it"],
};

function judgement(story: Story, { a, b }: Sides<Attitude>): Judgement {
  const evidence = { a: a.words, b: b.words };
  const told = (side: "a" | "b", { question, pole, words }: Attitude): string =>
    `${(sides[question] ?? ["for it", "against it"])[pole === "one" ? 0 : 1]} in ${side.toUpperCase()} (${quoted(story, side, words)})`;
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence,
    reason: `${wordsOf(story, "a", a.phrase.span)}: ${told("a", a)}, ${told("b", b)}.`,
    developing: false,
  };
}
