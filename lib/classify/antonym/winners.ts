/**
 * Another winner of one game, fight or vote.
 * a: "Chelm beat Rossing 2-1." b: "Rossing came away from Chelm with a 2-1 win." -> antonym
 */
import { kinOf } from "../../align/terms.ts";
import { beatings, contests, defeats, losings, wins } from "../../lexicon/contests.ts";
import type { Claim, Phrase, Side, Span } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { cover, overlaps } from "../../text/span.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import { closenessIn } from "../closeness.ts";
import type { Judgement } from "../rule.ts";
import { quoted, wordsOf, type SentenceReading, type Story } from "../story.ts";
import { atOtherTimes } from "./bindings.ts";
import { areContrasted } from "./other-things.ts";

/** Who won, as one sentence tells it. */
interface Win {
  readonly sentence: number;
  /** Keys of those told of; `null` where the sentence does not tell. */
  readonly winner: string | null;
  readonly loser: string | null;
  readonly words: Span;
  /** How the one side that is named stands in the text. */
  readonly name: Span;
}

/** Closeness from which two sentences tell of one game, and where both sides are named in both. */
const sameGame = 0.8;
const sameSides = 0.5;

/** The same of one side that won and lost, with none against it: a title is won in one year and lost in another. */
const sameTitle = 2;

/** Most wins of one report that are compared: beyond, it lists results. */
const mostWins = 12;

export function winners(story: Story): Judgement[] {
  const told = { a: winsIn(story, "a"), b: winsIn(story, "b") };
  if (told.a.length > mostWins || told.b.length > mostWins) return [];
  const closeness = closenessIn(story);
  const leads = { a: leadOf(story, "a"), b: leadOf(story, "b") };
  // Of a contest that only the win itself names there may be one a year.
  const haveContest = (a: Win, b: Win): boolean =>
    leads.a.contests.some((at) => at !== a.sentence) && leads.b.contests.some((at) => at !== b.sentence);
  const areLeads = (a: Win, b: Win): boolean => a.sentence < leadLength && b.sentence < leadLength;
  /** Both leads tell of one contest, and name whoever won or lost in either. */
  const meetInBoth = (a: Win, b: Win): boolean =>
    haveContest(a, b) &&
    [a.winner, a.loser, b.winner, b.loser].every(
      (key) => key === null || (leads.a.names.has(key) && leads.b.names.has(key)),
    );
  const found = flatMap(told.a, (a) =>
    flatMap(told.b, (b) => {
      const close = closeness(a.sentence, b.sentence);
      const isOneGame = areLeads(a, b) && meetInBoth(a, b);
      const areRivals = isOneGame && a.winner !== null && b.winner !== null && a.winner !== b.winner;
      const areLosers = isOneGame && a.loser !== null && b.loser !== null && a.loser !== b.loser;
      const swapped =
        areRivals ||
        areLosers ||
        (a.winner !== null && a.winner === b.loser) ||
        (a.loser !== null && a.loser === b.winner);
      const both = a.winner !== null && a.loser !== null && a.winner === b.loser && a.loser === b.winner;
      // "Chelm beat Rossing", "Rossing beat Durno": two games, where each names both sides.
      const areFull = [a.winner, a.loser, b.winner, b.loser].every((key) => key !== null);
      const least = both ? sameSides : isAlone(a) && isAlone(b) ? sameTitle : sameGame;
      if (!swapped || (areFull && !both && !isOneGame) || (close < least && !(areLeads(a, b) && haveContest(a, b))))
        return [];
      if (atOtherTimes(story, a, b) || areContrasted(story, a, b)) return [];
      // Who lost the one game may have won another, of which the report tells as well.
      if (told.a.some((other) => isSame(other, b)) || told.b.some((other) => isSame(other, a))) return [];
      return [judgement(story, a, b)];
    }),
  );
  return found.sort((x, y) => spot(x) - spot(y)).slice(0, 1);
}

/** Sentences that open a report: its headline and the first two of the body. */
const leadLength = 3;

/** The names in the sentences that open a report, and those that tell of a contest. */
function leadOf(
  story: Story,
  side: Side,
): { readonly names: ReadonlySet<string>; readonly contests: readonly number[] } {
  const opening = story.sentences[side].slice(0, leadLength);
  const names = opening.flatMap(({ index, tokens }) => [
    ...story.entitiesIn(side, index).map(({ entity }) => kinOf(lastWord(story.entities[entity]?.name ?? ""))),
    ...tokens.filter(({ tag }) => tag === "PROPN").map(({ lemma }) => kinOf(lemma)),
  ]);
  return {
    names: new Set(names),
    contests: opening.filter((one) => isContest(one) || isOfOffice(one)).map(({ index }) => index),
  };
}

/** Where the words stand, the same for A and B swapped. */
function spot({ evidence: { a, b } }: Judgement): number {
  return a.start + b.start;
}

function isAlone({ winner, loser }: Win): boolean {
  return winner === null || loser === null;
}

function isSame(one: Win, other: Win): boolean {
  return (one.winner !== null && one.winner === other.winner) || (one.loser !== null && one.loser === other.loser);
}

function judgement(story: Story, a: Win, b: Win): Judgement {
  const said = (side: Side, { name, winner }: Win): string =>
    `${wordsOf(story, side, name)} ${winner === null ? "lost" : "won"} in ${side.toUpperCase()} (${quoted(story, side, side === "a" ? a.words : b.words)})`;
  return {
    relation: "conflict",
    confidence: "medium",
    sentences: { a: a.sentence, b: b.sentence },
    evidence: { a: a.words, b: b.words },
    reason: `Another winner of one contest: ${said("a", a)}, ${said("b", b)}.`,
    developing: false,
  };
}

function winsIn(story: Story, side: Side): Win[] {
  return flatMap(story.sentences[side], (sentence) =>
    flatMap(sentence.claims, (claim) => winsOf(story, side, sentence, claim)),
  );
}

function winsOf(story: Story, side: Side, sentence: SentenceReading, claim: Claim): Win[] {
  const { tokens } = sentence;
  const { actor, certainty, obliques, passive, polarity, target, verb } = claim;
  if (polarity === "negated" || (certainty !== "asserted" && certainty !== "reported")) return [];
  const behind = (prepositions: ReadonlySet<string>): Phrase | null =>
    obliques.find(({ preposition }) => prepositions.has(preposition))?.phrase ?? null;
  const win = (winner: Phrase | null, loser: Phrase | null, words: Span): Win[] => {
    const named = winner ?? loser;
    const keys = { winner: keyOf(story, side, sentence, winner), loser: keyOf(story, side, sentence, loser) };
    if (named === null || (keys.winner === null && keys.loser === null)) return [];
    const name = keys.winner === null ? (loser ?? named).span : (winner ?? named).span;
    return [{ sentence: sentence.index, ...keys, words, name }];
  };
  if (beatings.has(verb) && target !== null) return win(actor, target, claim.predicate);
  // "knocked out the champion": the reading takes "out" for a preposition or a particle.
  const knocked = phrasal.get(verb);
  const particle = tokens[tokenFrom(tokens, claim.predicate.end)];
  if (knocked !== undefined && particle !== undefined && knocked.has(particle.norm))
    return win(actor, behind(knocked) ?? target, cover(claim.predicate, particle.span));
  const after = tokens[tokenFrom(tokens, claim.predicate.end)]?.norm ?? "";
  const isOut = tokens.some(({ norm, span }) => norm === "out" && span.start >= claim.predicate.end);
  // "Voters threw her out", "was voted out", "was re-elected".
  if (target !== null && (verb === "vote" || verb === "throw") && isOut) return win(null, target, claim.predicate);
  if (passive && target !== null && elections.has(verb)) return win(target, null, claim.predicate);
  if (passive && target !== null && verb === "knock" && after === "out") return win(null, target, claim.predicate);
  if (verb === "give" && target !== null && tokens.some(({ norm }) => norm === "term"))
    return win(target, null, claim.predicate);
  if (passive || actor === null) return [];
  // "Victory went to the visitors", "They are the champions", "He took the title", "She reached the final".
  if (verb === "go" && wins.has(actor.lemma)) return win(behind(to), null, wordsOfClaim(claim));
  if (verb === "be" && champions.has(claim.complement?.lemma ?? "")) return win(actor, null, wordsOfClaim(claim));
  if (prizeTakings.has(verb) && target !== null && contests.has(target.lemma))
    return win(actor, null, wordsOfClaim(claim));
  if (verb === "concede" && (target === null || defeats.has(target.lemma) || contests.has(target.lemma)))
    return win(null, actor, wordsOfClaim(claim));
  if (goings.has(verb) && after === "out") return win(null, actor, claim.predicate);
  if (losings.has(verb) && behind(over) !== null && behind(over) !== actor && (verb !== "fall" || isContest(sentence)))
    return win(behind(to), actor, claim.predicate);
  const prize = target !== null && contests.has(target.lemma);
  if (verb === "win" && (target === null || prize)) return win(actor, behind(over), wordsOfClaim(claim));
  if (verb === "lose" && (target === null || prize)) return win(behind(to), actor, wordsOfClaim(claim));
  // "came away with a 2-1 win", "slipped to a 3-0 defeat": the noun of the clause tells.
  const noun = [target, ...obliques.map(({ phrase }) => phrase)].find(
    (phrase) => phrase !== null && (wins.has(phrase.lemma) || defeats.has(phrase.lemma)),
  );
  if (noun === undefined || noun === null || !taking.has(verb)) return [];
  const words = cover(noun.span, noun.head);
  return wins.has(noun.lemma) ? win(actor, behind(over), words) : win(behind(by), actor, words);
}

const elections: ReadonlySet<string> = new Set(["elect", "re-elect", "reelect"]);
const champions: ReadonlySet<string> = new Set(["champion", "victor", "winner"]);
const goings: ReadonlySet<string> = new Set(["bow", "crash", "go"]);
const prizeTakings: ReadonlySet<string> = new Set(["clinch", "lift", "reach", "regain", "retain", "secure", "take"]);

/** "ran for a second term": an election. */
function isOfOffice({ tokens }: SentenceReading): boolean {
  return tokens.some(({ norm }) => norm === "term") && tokens.some(({ lemma }) => running.has(lemma));
}

const running: ReadonlySet<string> = new Set(["contest", "run", "seek", "stand"]);

function isContest({ tokens }: SentenceReading): boolean {
  return tokens.some(({ lemma, norm }) => contests.has(lemma) || /^\d{1,2}-\d{1,2}$/.test(norm));
}

/** Verbs of which the doer wins with a word behind them: "swept past the champion". */
const phrasal: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [
    "cruise past",
    "ease past",
    "edge out past",
    "hold off",
    "knock out",
    "outlast",
    "see off",
    "squeeze past",
    "sweep aside past",
  ].map((row) => {
    const [verb = "", ...particles] = row.split(" ");
    return [verb, new Set(particles)];
  }),
);

const to: ReadonlySet<string> = new Set(["to"]);
const over: ReadonlySet<string> = new Set(["against", "over", "to"]);
const by: ReadonlySet<string> = new Set(["against", "by", "to"]);

/** Verbs by which someone comes by a win or a defeat. */
const taking: ReadonlySet<string> = new Set([
  "clinch",
  "celebrate",
  "claim",
  "come",
  "cruise",
  "earn",
  "grab",
  "record",
  "romp",
  "seal",
  "secure",
  "slide",
  "slip",
  "slump",
  "snatch",
  "storm",
  "suffer",
  "crash",
  "run",
  "pull",
  "fall",
]);

/** What a side is found by in the other report: its name, or else the kin of its noun. */
function keyOf(story: Story, side: Side, { index, tokens }: SentenceReading, phrase: Phrase | null): string | null {
  if (phrase === null) return null;
  const named = story.entitiesIn(side, index).find(({ span }) => overlaps(span, phrase.span));
  // "Rossing" may be known for a name in one of the reports only.
  if (named !== undefined) return kinOf(lastWord(story.entities[named.entity]?.name ?? ""));
  const head = tokens[tokenFrom(tokens, phrase.head.start)];
  // "Orlan" of "Orlan United".
  const fuller = story.entities.find(({ name }) => name.toLowerCase().startsWith(`${head?.norm ?? ""} `));
  if (head?.tag === "PROPN" && fuller !== undefined) return kinOf(lastWord(fuller.name));
  return head?.tag === "NOUN" || head?.tag === "PROPN" ? kinOf(phrase.lemma) : null;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? "";
}
