/** What a number counts, in a form in which two reports' numbers can be compared. */
import type { Claim, Quantity } from "../model.ts";
import { fateOf, peopleNouns, type Fate } from "../lexicon/fates.ts";
import { contains } from "../text/span.ts";
import type { SentenceReading } from "./story.ts";

/** The thing counted: its noun and, of people, what became of them. */
export interface Counted {
  readonly noun: string;
  readonly fate: Fate | null;
}

/** What a quantity of a sentence counts, or `null` when the text does not say. */
export function countedOf(sentence: SentenceReading, quantity: Quantity): Counted | null {
  const noun = quantity.counted?.lemma ?? null;
  if (noun === null) return null;
  return { noun, fate: fateOf(noun) ?? fateTold(sentence, quantity) };
}

/** "24 people were killed", "the landslide killed 24 people": the verb tells the fate of the people counted. */
function fateTold(sentence: SentenceReading, quantity: Quantity): Fate | null {
  for (const claim of sentence.claims) {
    const patient = claim.target ?? claim.actor;
    if (patient === null || !holds(patient.span, quantity)) continue;
    const fate = fateOf(claim.verb) ?? (claim.complement === null ? null : fateOf(claim.complement.lemma));
    if (fate !== null) return fate;
  }
  return null;
}

function holds(span: Claim["predicate"], quantity: Quantity): boolean {
  return contains(span, quantity.span) || (quantity.counted !== null && contains(span, quantity.counted.head));
}

/**
 * A key that is equal for numbers of the same thing: people of one fate by their fate ("24 people were killed", "24
 * dead"), anything else by its noun, with its fate where one is told.
 */
export function keyOf(counted: Counted): string {
  const loose = peopleNouns.has(counted.noun) || fateOf(counted.noun) !== null;
  return counted.fate !== null && loose ? `:${counted.fate}` : `${counted.noun}:${counted.fate ?? ""}`;
}
