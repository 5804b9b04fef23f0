/** States told by a noun of the event with the thing behind "of": "the destruction of the bridge", "the end of the talks". */
import { answersOf } from "../../../lexicon/opposites.ts";
import type { Token } from "../../../model.ts";
import { cover } from "../../../text/span.ts";
import { partNouns } from "../../../lexicon/extents.ts";
import type { State } from "./state.ts";
import { flatMap } from "../../../text/flat-map.ts";

/** Tokens behind "of" that are looked through for the thing. */
const longestThing = 6;

const nominal = new Set(["ADJ", "DET", "NOUN", "PROPN"]);

/** The states that the nouns of one sentence tell. "The release of the film" frees nobody: that is left to who is meant. */
export function nominalStates(sentence: number, tokens: readonly Token[]): State[] {
  return flatMap(tokens, (noun, at) => {
    if (noun.tag !== "NOUN" || tokens[at + 1]?.norm !== "of" || tokens[at - 1]?.norm !== "the") return [];
    const answers = answersOf(noun.lemma);
    if (answers.length === 0 || partNouns.has(noun.lemma)) return [];
    let head: Token | undefined;
    for (let next = at + 2; next < at + 2 + longestThing; next += 1) {
      const token = tokens[next];
      if (token === undefined || !nominal.has(token.tag)) break;
      if (token.tag === "NOUN" || token.tag === "PROPN") head = token;
    }
    if (head === undefined) return [];
    const start = tokens[at + 2]?.span.start ?? head.span.start;
    const thing = { span: { start, end: head.span.end }, head: head.span, lemma: head.lemma, entity: null };
    const words = cover(noun.span, head.span);
    return answers.map((answer): State => ({ sentence, thing, words, answer, extent: "all" }));
  });
}
