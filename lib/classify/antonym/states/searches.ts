/** What is searched for is not found yet: "officers were searching for the gunman", "a manhunt for the gunman". */
import { answersOf } from "../../../lexicon/opposites.ts";
import type { Claim, Phrase } from "../../../model.ts";
import { cover } from "../../../text/span.ts";
import type { State } from "./state.ts";

const searchVerbs: ReadonlySet<string> = new Set(["look", "search"]);
const seekingVerbs: ReadonlySet<string> = new Set(["hunt", "seek"]);
const searchNouns: ReadonlySet<string> = new Set(["hunt", "manhunt", "search"]);

/** The states of what a clause tells to be searched for: at large and missing. */
export function searched(claim: Claim): State[] {
  if (claim.polarity === "negated") return [];
  const named = [claim.actor, claim.target].some((phrase) => phrase !== null && searchNouns.has(phrase.lemma));
  const behind = claim.obliques.find(({ preposition }) => preposition === "for")?.phrase ?? null;
  const sought: Phrase | null = seekingVerbs.has(claim.verb)
    ? (claim.target ?? behind)
    : searchVerbs.has(claim.verb) || named
      ? behind
      : null;
  if (sought === null || claim.certainty === "planned") return [];
  const words = cover(claim.predicate, sought.span);
  return ["at large", "missing"].flatMap((state) =>
    answersOf(state).map((answer): State => {
      return { sentence: claim.sentence, thing: sought, words, answer, extent: "all" };
    }),
  );
}
