/**
 * Clauses of which one report tells as a fact, in whatever words, what the other only takes to be so.
 * a: "An axle may have been broken by a frozen rail." b: "Frozen rails broke the axle, tests showed."
 */
import type { Term } from "../../align/terms.ts";
import { clauseSayings } from "../../lexicon/saying.ts";
import type { Claim, Side } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { overlaps } from "../../text/span.ts";
import { isStory } from "../../text/story.ts";
import { groupBy } from "../group-by.ts";
import { otherSide, wordsOf, type Story } from "../story.ts";

/** A clause told as doubtful with one told as a fact. */
export interface DoubtedClause {
  readonly doubting: Side;
  readonly a: Claim;
  readonly b: Claim;
}

/** Part of the weight of the doubtful clause's words, from 0 to 1, that the other must have. */
const leastShared = 0.55;

/** Fewest words that they must share. */
const fewestShared = 2;

/** Most clauses of one word that are looked at: beyond, it is the story's theme. */
const mostOfWord = 12;

export function doubtedClauses(story: Story): DoubtedClause[] {
  return [...doubtedIn(story, "a"), ...doubtedIn(story, "b")];
}

interface Told {
  readonly claim: Claim;
  readonly terms: readonly Term[];
  readonly keys: ReadonlySet<string>;
  /** Keys of the verb. */
  readonly deed: readonly string[];
}

function doubtedIn(story: Story, doubting: Side): DoubtedClause[] {
  const doubtful = toldOf(story, doubting, (claim) => isDoubtful(story, doubting, claim));
  if (doubtful.length === 0) return [];
  const other = otherSide(doubting);
  const deeds = new Set(doubtful.flatMap(({ deed }) => deed));
  const firm = toldOf(
    story,
    other,
    (claim) => isFirm(claim) && deedOf(story, other, claim).some((key) => deeds.has(key)),
  );
  const pairs = flatMap(firm, (told) => [...told.keys].map((key) => ({ key, told })));
  const byKey = groupBy(pairs, ({ key }) => key);
  return flatMap(doubtful, (held): DoubtedClause[] => {
    const seen = new Set<Told>();
    for (const key of held.keys) {
      const own = byKey.get(key) ?? [];
      if (own.length <= mostOfWord) for (const { told } of own) seen.add(told);
    }
    const found = [...seen]
      .map((told) => ({ told, share: shareOf(held, told) }))
      .filter(({ share }) => share >= leastShared)
      .sort((x, y) => y.share - x.share)[0];
    if (found === undefined) return [];
    const { claim } = found.told;
    return [doubting === "a" ? { doubting, a: held.claim, b: claim } : { doubting, a: claim, b: held.claim }];
  });
}

/** The part of the weight of one clause's words that the other has, 0 where they are too few. */
function shareOf(held: Told, { keys, deed }: Told): number {
  // Clauses with most of their words in common may tell two deeds of the same people.
  if (!held.deed.some((key) => deed.includes(key))) return 0;
  const all = held.terms.reduce((sum, { weight }) => sum + weight, 0);
  const shared = held.terms.filter((term) => keysOf(term).some((key) => keys.has(key)));
  if (shared.length < fewestShared || all === 0) return 0;
  return shared.reduce((sum, { weight }) => sum + weight, 0) / all;
}

function keysOf({ kin, meanings }: Term): readonly string[] {
  return [kin, ...meanings];
}

function toldOf(story: Story, side: Side, isAsked: (claim: Claim) => boolean): Told[] {
  return story.claims[side].flatMap((claim) => {
    if (!isStory(story.readings[side].sentences[claim.sentence])) return [];
    // "Build Wealth", a firm's name, tells of no building.
    if (/^\p{Lu}/u.test(wordsOf(story, side, claim.predicate))) return [];
    if (clauseSayings.has(claim.verb) || claim.verb === "be" || !isAsked(claim)) return [];
    const words = story.vocabulary.terms[side][claim.sentence]?.words;
    const spans = [
      claim.span,
      ...[claim.actor, claim.target].flatMap((phrase) => (phrase === null ? [] : [phrase.span])),
    ];
    const lemmas = new Set(
      (story.readings[side].tokens[claim.sentence] ?? []).flatMap((token) =>
        spans.some((span) => overlaps(span, token.span)) ? [token.lemma] : [],
      ),
    );
    const terms = [...lemmas].flatMap((lemma) => words?.get(lemma) ?? []);
    return [{ claim, terms, keys: new Set(flatMap(terms, keysOf)), deed: deedOf(story, side, claim) }];
  });
}

function deedOf(story: Story, side: Side, { sentence, verb }: Claim): readonly string[] {
  const term = story.vocabulary.terms[side][sentence]?.words.get(verb);
  return term === undefined ? [] : keysOf(term);
}

const doubts: ReadonlySet<string> = new Set(["alleged", "possible", "reported"]);

function isDoubtful(story: Story, side: Side, claim: Claim): boolean {
  if (!doubts.has(claim.certainty) || claim.polarity === "negated") return false;
  // "tried to storm it" tells of an attempt.
  if (claim.certainty === "possible" && !claim.finite && !/\bhave\b/.test(wordsOf(story, side, claim.predicate)))
    return false;
  return !ability.test(wordsOf(story, side, claim.predicate));
}

/** What one can, should or would do is no doubt that it was done. */
const ability = /\b(?:can|could|must|ought|should|would)\b/i;

function isFirm({ certainty, polarity }: Claim): boolean {
  return certainty === "asserted" && polarity === "affirmed";
}
