/**
 * Whom a pronoun stands for: he and she the last fitting person, they the last group or body of people, it the last
 * organisation or country; rather nobody than the wrong one.
 */
import type { Pronoun } from "../../lexicon/pronouns.ts";
import type { Draft, DraftMention } from "./drafts.ts";

/** A pronoun looks no further back than this many sentences. */
const reach: Readonly<Record<"person" | "plural" | "thing", number>> = { person: 4, plural: 2, thing: 1 };

/** Mentions looked at, at most: a text of one endless sentence stays linear. */
const mostCandidates = 40;

/** A subject this few words before an object is taken for that of the same clause. */
const clauseReach = 6;

/** A subject is taken up rather than another word of its sentence; a sentence further back weighs against it by as much. */
const subjectWeight = 3;
const distanceWeight = 3;

/**
 * The draft a pronoun of the third person stands for, or `null`. `mentions` are all those before it, in order; `barred` is
 * whom it cannot be: the speaker, for "he" inside his own words.
 */
export function antecedent(
  pronoun: Pronoun,
  sentence: number,
  at: number,
  mentions: readonly DraftMention[],
  drafts: readonly Draft[],
  options: { readonly barred: number | null; readonly object: boolean },
): number | null {
  const kind = pronoun.plural ? "plural" : pronoun.gender === "neuter" ? "thing" : "person";
  const scores = new Map<number, number>();
  const subjects = new Set<number>();
  let looked = 0;
  for (let i = mentions.length - 1; i >= 0 && looked < mostCandidates; i -= 1) {
    const mention = mentions[i];
    if (mention === undefined || sentence - mention.sentence > reach[kind]) break;
    const draft = drafts[mention.draft];
    if (draft === undefined || mention.draft === options.barred) continue;
    looked += 1;
    if (mention.sentence === sentence && mention.last >= at) continue;
    const fit = fitness(kind, pronoun, draft, mention);
    if (fit === null) continue;
    // "She told him": an object is not its own clause's subject.
    if (options.object && mention.subject && mention.sentence === sentence && at - mention.last < clauseReach)
      subjects.add(mention.draft);
    if (subjects.has(mention.draft)) continue;
    const distance = (sentence - mention.sentence) * distanceWeight;
    const score = fit + (mention.subject ? subjectWeight : 0) - distance - looked / mostCandidates;
    if (score > (scores.get(mention.draft) ?? -Infinity)) scores.set(mention.draft, score);
  }
  let best: number | null = null;
  for (const [draft, score] of scores) if (best === null || score > (scores.get(best) ?? 0)) best = draft;
  return best;
}

function fitness(
  kind: "person" | "plural" | "thing",
  pronoun: Pronoun,
  draft: Draft,
  mention: DraftMention,
): number | null {
  switch (kind) {
    case "person":
      if (
        mention.plural ||
        (draft.kind !== "person" && !(draft.kind === "other" && draft.named && mention.form === "name"))
      )
        return null;
      if (draft.gender !== null && draft.gender !== pronoun.gender) return null;
      return (
        (draft.kind === "person" ? 3 : 0) +
        (draft.gender === pronoun.gender ? 2 : 0) +
        Math.min(2, draft.mentions.length / 4)
      );
    case "plural":
      if (!mention.plural) return null;
      return draft.kind === "group" ? 2 : 1;
    case "thing":
      if (mention.plural && draft.kind === "group") return null;
      if (draft.kind === "person" || draft.kind === "group") return null;
      if (draft.kind === "organisation" || (draft.kind === "place" && draft.country !== null)) return 4;
      // A bare noun ("fire") is taken up by "it" too seldom.
      return mention.plural || mention.first === mention.last ? null : 1;
  }
}
