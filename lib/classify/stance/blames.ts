/**
 * The same holder said to blame another for the same.
 * a: "Ivo Stark blamed himself for the defeat." b: "Stark pointed the finger at the referee after the defeat." -> stance
 */
import { kinOf } from "../../align/terms.ts";
import { partiesToBlame, soleHolders } from "../../lexicon/holder-words.ts";
import type { Claim, Phrase, Side, Sides, Span, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains, cover } from "../../text/span.ts";
import { closenessIn } from "../closeness.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { referentOf, unresolved } from "../sameness.ts";
import { inBoth, wordsOf, type Story } from "../story.ts";
import { areOneHolder, holderOf, type Holder } from "./holders.ts";

interface Blame {
  readonly sentence: number;
  readonly phrase: Phrase;
  readonly holder: Holder;
  /** Whom: a key equal for the same in both reports; `self` for the holder. */
  readonly whom: string;
  /** What kinds of party that is, where its words tell. */
  readonly parties: ReadonlySet<string>;
  readonly words: Span;
  /** Kin of the nouns that tell what for. */
  readonly topics: ReadonlySet<string>;
  /** "accused the railway of neglect": one of many wrongs, and not what brought it about. */
  readonly isCharge: boolean;
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
    if (own.some(({ blame }) => others.some((one) => mayBeOne(one.blame, blame)))) return [];
    const isSole = key.startsWith("@") || soleHolders.has(key);
    const pairs = flatMap(own, ({ blame: a }) =>
      flatMap(others, ({ blame: b }) => {
        if (!areOneHolder(a.holder, b.holder) || areBothIn(story, a, b)) return [];
        const isOne = areOfOne(a, b, closeness(a.sentence, b.sentence)) || (isSole && areOfTheAffair(a, b));
        return isOne ? [{ a, b }] : [];
      }),
    );
    return pairs.slice(0, 1).map((pair) => judgement(story, pair));
  });
}

function byKey(blames: readonly Blame[]): Map<string, { readonly blame: Blame }[]> {
  const keyed = blames.flatMap((blame) => blame.holder.keys.map((key) => ({ key, blame })));
  return groupBy(keyed, ({ key }) => key);
}

/** "the company" may be the railway: both are firms. */
function mayBeOne(a: Blame, b: Blame): boolean {
  return a.whom === b.whom || [...a.parties].some((party) => b.parties.has(party));
}

/** Whether a sentence has both: then both may be to blame. */
function areBothIn(story: Story, a: Blame, b: Blame): boolean {
  return isIn(story, "a", a.sentence, b.whom) || isIn(story, "b", b.sentence, a.whom);
}

function areOfOne(a: Blame, b: Blame, close: number): boolean {
  return close >= sameMatter && [...a.topics].some((topic) => b.topics.has(topic));
}

/** Of whom it is not told what for, they are to blame for what the reports are about. */
function areOfTheAffair(a: Blame, b: Blame): boolean {
  if (a.isCharge && b.isCharge) return false;
  const areNamed = [a, b].every(({ whom }) => whom.startsWith("@"));
  if (!areNamed && (a.parties.size === 0 || b.parties.size === 0) && a.whom !== "self" && b.whom !== "self")
    return false;
  return a.topics.size === 0 || b.topics.size === 0 || [...a.topics].some((topic) => b.topics.has(topic));
}

function isIn(story: Story, side: Side, sentence: number, whom: string): boolean {
  if (whom.startsWith("@")) return story.entitiesIn(side, sentence).some(({ entity }) => `@${entity}` === whom);
  return (story.sentences[side][sentence]?.tokens ?? []).some(({ lemma }) => kinOf(lemma) === whom);
}

const blaming: ReadonlySet<string> = new Set(["accuse", "blame", "fault", "hold"]);
const responsible: ReadonlySet<string> = new Set(["accountable", "culpable", "liable", "responsible"]);
const selves: ReadonlySet<string> = new Set(["herself", "himself", "itself", "themselves"]);

function blamesIn(story: Story, side: Side): Blame[] {
  return flatMap(story.claims[side], (claim): Blame[] => {
    const { sentence, predicate, polarity, certainty, actor } = claim;
    if (polarity === "negated" || certainty === "denied" || certainty === "possible") return [];
    const told = blamedIn(story, side, claim);
    if (told === null) return [];
    const source = story.readings[side].attributions[claim.attribution ?? -1]?.source ?? null;
    const phrase = told.isJudged ? source : actor;
    const holder = phrase === null ? null : holderOf(story, side, sentence, phrase);
    const { blamed } = told;
    const isSelf = selves.has(blamed.lemma);
    if (phrase === null || holder === null || (!isSelf && unresolved(story, side, blamed))) return [];
    const words = told.isJudged ? told.words : cover(predicate, blamed.span);
    const { tokens = [] } = story.sentences[side][sentence] ?? {};
    const behind = told.isCharge ? [] : tokens.slice(tokenFrom(tokens, words.end));
    const topics = behind.filter((token) => isNoun(token) && !contains(blamed.span, token.span));
    return [
      {
        ...{ sentence, phrase, holder, words, isCharge: told.isCharge },
        whom: isSelf ? "self" : referentOf(story, side, blamed),
        parties: partiesOf(tokens, blamed),
        topics: new Set(topics.map(({ lemma }) => kinOf(lemma))),
      },
    ];
  });
}

interface Blamed {
  readonly blamed: Phrase;
  readonly words: Span;
  /** Whether a clause in someone's words tells it: "the driver was at fault, the union said". */
  readonly isJudged: boolean;
  readonly isCharge: boolean;
}

function blamedIn(story: Story, side: Side, claim: Claim): Blamed | null {
  const { verb, target, obliques, predicate, sentence, passive, actor } = claim;
  const behind = (...ties: readonly string[]): Phrase | undefined =>
    obliques.find(({ preposition }) => ties.includes(preposition))?.phrase;
  const by = (blamed: Phrase | undefined): Blamed | null =>
    blamed === undefined ? null : { blamed, words: predicate, isJudged: false, isCharge: verb === "accuse" };
  if (verb === "be" || bearing.has(verb)) return judgedIn(story, side, claim);
  if (actor === null || target === null) return null;
  if (tracing.has(verb)) return by(behind("to"));
  if (pointing.has(verb)) return pointers.has(target.lemma) ? by(behind("at", "on", "with")) : null;
  if (!blaming.has(verb)) return null;
  const { tokens = [] } = story.sentences[side][sentence] ?? {};
  const next = tokens[tokenFrom(tokens, passive ? predicate.end : target.span.end)]?.norm ?? "";
  if (verb === "hold" && !responsible.has(next)) return null;
  // "blamed the leak on the port"
  return by((verb === "blame" ? behind("on") : undefined) ?? target);
}

/** "The driver was to blame", "the company bears responsibility". */
function judgedIn(story: Story, side: Side, { verb, actor, target, predicate, sentence }: Claim): Blamed | null {
  if (actor === null) return null;
  const { tokens = [] } = story.sentences[side][sentence] ?? {};
  const from = tokenFrom(tokens, predicate.end);
  const at = tokens[from]?.tag === "ADV" ? from + 1 : from;
  const [word, next] = [tokens[at], tokens[at + 1]];
  const isFault = word?.norm === "at" && next?.norm === "fault";
  const isToBlame = word?.norm === "to" && next?.norm === "blame";
  const isBorne = bearing.has(verb) && target !== null && pointers.has(target.lemma);
  const last = isBorne ? target.span : isFault || isToBlame ? next.span : word?.span;
  if (last === undefined || !(isBorne || isFault || isToBlame || responsible.has(word?.norm ?? ""))) return null;
  return { blamed: actor, words: cover(actor.span, last), isJudged: true, isCharge: false };
}

const bearing: ReadonlySet<string> = new Set(["bear", "carry"]);
const tracing: ReadonlySet<string> = new Set(["ascribe", "attribute"]);

/** "pointed the finger at", "laid the blame on". */
const pointing: ReadonlySet<string> = new Set(["lay", "pin", "place", "point", "put"]);
const pointers: ReadonlySet<string> = new Set(["blame", "finger", "fault", "guilt", "responsibility"]);

/** What kinds of party the words of a phrase tell: of "the railway company" a firm. */
function partiesOf(tokens: readonly Token[], { span }: Phrase): ReadonlySet<string> {
  const held = tokens.slice(tokenFrom(tokens, span.start), tokenFrom(tokens, span.end));
  return new Set(held.flatMap(({ lemma }) => partiesToBlame.get(lemma) ?? []));
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
    reason: `Whom ${wordsOf(story, "a", a.phrase.span)} blames: ${inBoth(story, evidence.a, evidence.b)}.`,
    developing: false,
  };
}
