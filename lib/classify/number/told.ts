/** The numbers of a sentence with all that says of what they are: noun, scope, clause, who is counted, when. */
import { kinOf } from "../../align/terms.ts";
import { noCountsOfPeople } from "../../lexicon/attributes.ts";
import { determiners } from "../../lexicon/scopes.ts";
import type { Fate } from "../../lexicon/fates.ts";
import type { Claim, Quantity, Side } from "../../model.ts";
import { contains } from "../../text/span.ts";
import { tokenFrom } from "../../text/search.ts";
import { countedOf, isLoose, isToldOfPart, keyOf } from "./counted.ts";
import { ownKey } from "./keys.ts";
import { isPart } from "./parts.ts";
import type { SentenceReading, Story } from "../story.ts";

/** A number in its sentence. */
export interface Told {
  readonly side: Side;
  readonly sentence: SentenceReading;
  readonly quantity: Quantity;
  /** What it counts, as a key that is equal for the same things; `null` when the text does not say. */
  readonly key: string | null;
  /** What became of those counted; a number with a fate is a toll. */
  readonly fate: Fate | null;
  readonly toll: boolean;
  /** Kin of the words that say which of these things: "merchant" of "five merchant vessels". */
  readonly modifiers: ReadonlySet<string>;
  /** The innermost clause that holds it, or the last one before it. */
  readonly claim: Claim | null;
  /** The text tells it as a part of a greater number. */
  readonly part: boolean;
}

/** The number with its surroundings. */
export function toldNumber(story: Story, side: Side, sentence: SentenceReading, quantity: Quantity): Told {
  const own = ownKey(sentence, quantity, around(story.sentences[side], sentence.index));
  // "Nine stab wounds" are no wounded.
  const counted = own !== null && noCountsOfPeople.has(own) ? null : countedOf(sentence, quantity);
  // What befalls seats or houses is told by their own attributes: "captured 112 seats".
  const fate = counted === null || (own !== null && !isLoose(counted)) ? null : counted.fate;
  const isPartOfFate = isToldOfPart(sentence, quantity);
  return {
    side,
    sentence,
    quantity,
    // What became of people tells more than where they were: "17 of those aboard died".
    key:
      (fate === "sick" ? "cases:" : fate === null ? own : null) ??
      (counted === null ? null : `${isJoined(sentence, quantity) ? "-" : ""}${kinKey(keyOf(counted))}`),
    fate,
    toll: fate !== null,
    modifiers: modifiersOf(story, side, sentence, quantity),
    claim: clauseOf(sentence.claims, quantity),
    part: !isPartOfFate && (quantity.partOf !== null || isPart(sentence, quantity)),
  };
}

/** Sentences at the head of a report, and before one, that say what it speaks of. */
const headSentences = 2;
const sentencesBefore = 2;

function around(sentences: readonly SentenceReading[], index: number): SentenceReading[] {
  return [
    ...sentences.slice(0, Math.min(headSentences, index)),
    ...sentences.slice(Math.max(headSentences, index - sentencesBefore), index),
  ];
}

/** "3-pointer", "two-time", "five-member": a kind of thing, and no count of them. */
function isJoined({ tokens }: SentenceReading, { kind, span }: Quantity): boolean {
  const behind = tokens[tokenFrom(tokens, span.end)];
  return kind === "count" && behind?.norm === "-" && behind.span.start === span.end;
}

function kinKey(key: string): string {
  const [noun, fate] = key.split(":");
  return `${kinOf(noun ?? "")}:${fate ?? ""}`;
}

/** The innermost clause around a number, or the last one before it: a reading may end short of the number. */
function clauseOf(claims: readonly Claim[], quantity: Quantity): Claim | null {
  let best: Claim | null = null;
  for (const claim of claims) {
    if (!contains(claim.span, quantity.span)) continue;
    if (best === null || lengthOf(claim) < lengthOf(best)) best = claim;
  }
  return best ?? claims.findLast((claim) => claim.predicate.end <= quantity.span.start) ?? null;
}

function lengthOf({ span }: Claim): number {
  return span.end - span.start;
}

/** Words that class a thing; adjectives and participles ("hard", "suspected") may be told by one report alone. */
const modifying: ReadonlySet<string> = new Set(["NOUN", "PROPN"]);

/** Between the number and the head of what it counts. */
function modifiersOf(
  story: Story,
  side: Side,
  { tokens, index }: SentenceReading,
  { counted, span }: Quantity,
): ReadonlySet<string> {
  const found = new Set<string>();
  if (counted === null || counted.head.start < span.end) return found;
  const named = story.entitiesIn(side, index);
  for (let at = tokenFrom(tokens, span.end); at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.span.start >= counted.head.start) break;
    if (!modifying.has(token.tag) || determiners.has(token.norm)) continue;
    const entity =
      token.tag === "PROPN" ? named.find(({ span: name }) => contains(name, token.span))?.entity : undefined;
    found.add(entity === undefined ? kinOf(token.lemma) : `@${entity}`);
  }
  return found;
}
