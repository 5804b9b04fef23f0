/** "Both women", "wounding both": two of something, told without a number. */
import type { Phrase, Quantity, Token } from "../../model.ts";
import type { SentenceReading } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Most tokens from "both" to the head of what it counts: "both young women". */
const headReach = 3;

/** Most tokens behind "both" in which an "and" makes it a mere link: "both Varna and Tarn". */
const linkReach = 5;

/** The numbers, two each, that a sentence tells by "both". */
export function twosOf({ tokens, index }: SentenceReading): Quantity[] {
  return flatMap(tokens, (token, at) => {
    if (token.norm !== "both" || isLink(tokens, at)) return [];
    const counted = nounBehind(tokens, at);
    // "Both said", "both were": whom it stands for is told elsewhere.
    if (counted === null && !endsPhrase(tokens[at + 1])) return [];
    return [
      {
        sentence: index,
        span: token.span,
        kind: "count",
        value: 2,
        bound: "exactly",
        min: 2,
        max: 2,
        unit: "",
        per: null,
        partOf: null,
        counted,
      },
    ];
  });
}

function isLink(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(at + 1, at + 1 + linkReach).some(({ norm }) => norm === "and") && nounBehind(tokens, at) === null;
}

function nounBehind(tokens: readonly Token[], at: number): Phrase | null {
  for (let head = at + 1; head <= at + headReach; head += 1) {
    const token = tokens[head];
    if (token === undefined) return null;
    if (token.tag === "NOUN" && tokens[head + 1]?.tag !== "NOUN")
      return token.norm === token.lemma
        ? null
        : { span: token.span, head: token.span, lemma: token.lemma, entity: null };
    if (!/^(?:ADJ|DET|NOUN|PRON)$/.test(token.tag) && token.norm !== "of") return null;
  }
  return null;
}

function endsPhrase(token: Token | undefined): boolean {
  return token === undefined || token.tag === "PUNCT" || token.tag === "CCONJ" || token.tag === "ADP";
}
