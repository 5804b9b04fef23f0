/** Who won a game, a fight or a vote, in the ways that news tells it. "came away with a 2-1 win", "was voted out" */
import { kinOf } from "../../align/terms.ts";
import { beatings, contests, defeats, losings, wins } from "../../lexicon/contests.ts";
import type { Claim, Phrase, Side, Span } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { tokenFrom } from "../../text/search.ts";
import { cover, overlaps } from "../../text/span.ts";
import { wordsOfClaim } from "../claim-pairs.ts";
import type { SentenceReading, Story } from "../story.ts";

/** Who won, as one sentence tells it. */
export interface Win {
  readonly sentence: number;
  /** Keys of those told of; `null` where the sentence does not tell. */
  readonly winner: string | null;
  readonly loser: string | null;
  readonly words: Span;
  /** How the one side that is named stands in the text. */
  readonly name: Span;
}

export function winsIn(story: Story, side: Side): Win[] {
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
  if (losings.has(verb) && behind(over) !== null && (verb !== "fall" || isContest(sentence)))
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

/** Whether a sentence tells of something that is won and lost. */
export function tellsOfContest(sentence: SentenceReading): boolean {
  return isContest(sentence) || isOfOffice(sentence);
}

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
  if (named !== undefined) return keyOfName(story.entities[named.entity]?.name ?? "");
  const head = tokens[tokenFrom(tokens, phrase.head.start)];
  // "Orlan" of "Orlan United".
  const fuller = story.entities.find(({ name }) => name.toLowerCase().startsWith(`${head?.norm ?? ""} `));
  if (head?.tag === "PROPN" && fuller !== undefined) return keyOfName(fuller.name);
  return head?.tag === "NOUN" || head?.tag === "PROPN" ? kinOf(phrase.lemma) : null;
}

/** "United" of "Orlan United", in its kin. */
export function keyOfName(name: string): string {
  return kinOf(name.toLowerCase().split(/\s+/).at(-1) ?? "");
}
