/** Who won and who lost, and who passed whom, told by a noun or a gerund: "through after a win over Marr", "by overtaking Marr". */
import { matchNouns, matchTies } from "../../lexicon/acts-of-two.ts";
import { actOfVerb, converses } from "../../lexicon/converses.ts";
import type { Side, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { contains, cover } from "../../text/span.ts";
import { subjectOf } from "../claim-pairs.ts";
import type { Act } from "./acts.ts";
import { farthest, keyOf, type NamedStory } from "./parties.ts";

/** "is through after a win over Marr", "won it by overtaking Marr": who did it is the subject of the clause. */
export function matchActs(story: NamedStory, side: Side, sentence: number, tokens: readonly Token[]): Act[] {
  const names = story.entitiesIn(side, sentence);
  return flatMap(tokens, (word, at): Act[] => {
    const result = word.tag === "NOUN" ? matchNouns.get(word.lemma) : undefined;
    const act = result === undefined ? actOfGerund(tokens, at) : "beat";
    if (act === null) return [];
    const tie = result === undefined ? word : tokens[at + 1];
    if (tie === undefined || (result !== undefined && !matchTies.has(tie.norm))) return [];
    // "Marr's defeat by Holm" and "the defeat of Marr" are read with their owners.
    if (result !== undefined && /^['’]s?$/.test(tokens[at - 1]?.norm ?? "") && tie.norm !== "by") return [];
    const other = names.find(({ span }) => span.start >= tie.span.end && span.start - tie.span.end <= farthest);
    const claim = story.claims[side].find(
      (one) => one.sentence === sentence && contains(one.span, word.span) && one.predicate.end <= word.span.start,
    );
    const subject = claim === undefined ? null : subjectOf(claim);
    if (other === undefined || claim === undefined || subject === null || claim.polarity === "negated") return [];
    const own = keyOf(story, side, sentence, subject);
    const second = `@${other.entity}`;
    if (own === null || !own.startsWith("@") || own === second) return [];
    const keys = result === "lost" ? { first: second, second: own } : { first: own, second };
    return [{ sentence, act, ...keys, phrases: null, span: cover(word.span, other.span), polarity: "affirmed" }];
  });
}

/** The act of "overtaking" in "by overtaking Marr"; `null` where the word tells none. */
function actOfGerund(tokens: readonly Token[], at: number): string | null {
  const [before, word] = [tokens[at - 1]?.norm ?? "", tokens[at]?.norm ?? ""];
  if (!word.endsWith("ing") || !["after", "by", "before", "in"].includes(before)) return null;
  const stem = word.slice(0, -"ing".length);
  const verb = [stem, `${stem}e`, stem.slice(0, -1)].find((one) => actOfVerb.has(one) || converses.has(one));
  const named = actOfVerb.get(verb ?? "");
  if (named !== undefined) return named;
  const told = converses.get(verb ?? "")?.find(({ first, second }) => first === "actor" && second === "target");
  return told?.act ?? null;
}
