/**
 * Deeds that are told of, though nobody has done them: infinitives that no clause of their own holds.
 * "is under pressure to resign", "is weighing whether to sell its mill", "rejected calls to free them"
 */
import { idleDeeds, refusals } from "../../lexicon/deed-words.ts";
import { wordSet } from "../../lexicon/word-set.ts";
import type { Side, Token } from "../../model.ts";
import { contains, cover } from "../../text/span.ts";
import type { SentenceReading, Story } from "../story.ts";
import type { Deed } from "./deeds.ts";
import { keysOfWord, partyOf, partyOfNoun } from "./parties.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Nouns before such an infinitive: "under pressure to resign", but not "the first man to resign". */
const governing: ReadonlySet<string> = wordSet(`
  bid call campaign deadline decision demand intention move need offer order permission plan pledge pressure promise
  proposal push request right threat vow
`);

/** Verbs whose denial leaves a deed open: "has not decided whether to sell". */
const undecided: ReadonlySet<string> = new Set(["decide", "rule"]);

export function openDeeds(story: Story, side: Side, reading: SentenceReading): Deed[] {
  const { tokens, claims } = reading;
  return flatMap(tokens, (token, at): Deed[] => {
    if (token.norm !== "to") return [];
    const verb = tokens[at + 1];
    const before = tokens[at - 1];
    if (before === undefined || before.norm === "have" || (before.tag !== "SCONJ" && !governing.has(before.lemma)))
      return [];
    if (verb?.tag !== "VERB" || idleDeeds.has(verb.lemma)) return [];
    if (claims.some(({ predicate }) => contains(predicate, verb.span))) return [];
    const governor = claims.findLast(({ predicate }) => predicate.end <= token.span.start);
    if (governor === undefined || (governor.polarity === "negated" && !undecided.has(governor.verb))) return [];
    const object = headBehind(tokens, at + 2);
    const refused = refusals.has(governor.verb) && governor.polarity === "affirmed";
    return [
      {
        side,
        sentence: reading.index,
        status: refused ? "not" : "open",
        words: cover(refused ? governor.predicate : before.span, verb.span),
        verb: verb.lemma,
        certainty: "possible",
        keys: new Set(keysOfWord(verb.lemma)),
        actor: partyOf(story, side, reading, governor.actor ?? governor.target),
        target: object === null ? null : partyOfNoun(object),
        others: [],
      },
    ];
  });
}

/** Words behind a verb among which the head of its object stands. */
const reach = 6;

/** The head of the noun phrase behind a verb, or behind a preposition there: "to sell its mill", "to file for bankruptcy". */
export function headBehind(tokens: readonly Token[], from: number): Token | null {
  const start = tokens[from]?.tag === "ADP" ? from + 1 : from;
  let head: Token | null = null;
  for (const token of tokens.slice(start, start + reach)) {
    if (token.tag === "NOUN" || token.tag === "PROPN") head = token;
    else if (head !== null || token.tag === "ADP" || token.tag === "VERB" || token.tag === "PUNCT") break;
  }
  return head;
}
