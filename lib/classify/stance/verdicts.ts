/** The phrases of praise and blame in a sentence, and whether they are told as so. "called the decision shameful" */
import { verdictPhrases } from "../../lexicon/verdict-phrases.ts";
import type { Token } from "../../model.ts";
import { remembered } from "../../text/remembered.ts";
import { isHedged, matchesIn, type PhraseMatch } from "../antonym/phrases.ts";
import type { SentenceReading } from "../story.ts";

/** All of them in a sentence: two searches ask for them. */
export const verdictMatches = remembered(({ tokens }: SentenceReading): readonly PhraseMatch[] =>
  matchesIn(verdictPhrases, tokens),
);

/** Whether a phrase is only hoped, feared or asked for: "called for a fair trial", but not "called the trial fair". */
export function isUnsure(tokens: readonly Token[], from: number): boolean {
  return isHedged(tokens.some(({ lemma }) => lemma === "call") ? tokens.map(asNaming) : tokens, from, true);
}

function asNaming(token: Token, at: number, tokens: readonly Token[]): Token {
  const names = token.lemma === "call" && token.tag === "VERB" && objectTags.has(tokens[at + 1]?.tag ?? "PUNCT");
  return names ? { ...token, norm: "named", lemma: "name" } : token;
}

const objectTags: ReadonlySet<Token["tag"]> = new Set(["DET", "PRON", "PROPN"]);
