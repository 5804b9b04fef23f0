/** What a number counts, in a form in which two reports' numbers can be compared. */
import type { Claim, Quantity } from "../../model.ts";
import { fateOf, peopleNouns, type Fate } from "../../lexicon/fates.ts";
import { fateNouns, fateParticiples, mourning } from "../../lexicon/fate-phrases.ts";
import { fateInPhrase } from "./fate-phrases.ts";
import { captives, mortals } from "../../lexicon/scopes.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains } from "../../text/span.ts";
import type { SentenceReading } from "../story.ts";

/** The thing counted: its noun and, of people, what became of them. */
export interface Counted {
  readonly noun: string;
  readonly fate: Fate | null;
}

/** What a quantity of a sentence counts, or `null` when the text does not say. */
export function countedOf(sentence: SentenceReading, quantity: Quantity): Counted | null {
  const noun = quantity.counted?.lemma ?? null;
  if (noun === null) {
    // "Killing three and wounding eight": of whom it is told shows that they are people.
    const fate = fateInPhrase(sentence, quantity);
    return fate === null ? null : { noun: "people", fate };
  }
  const fate =
    fateOfHead(sentence, quantity) ??
    fateOf(noun) ??
    fateNamed(sentence, quantity) ??
    fateOfSome(sentence, quantity) ??
    fateNouns.get(noun) ??
    fateOfVictims(sentence, noun);
  return { noun, fate };
}

/** "Families of the six victims gathered", "the six victims were named". */
function fateOfVictims({ tokens }: SentenceReading, noun: string): Fate | null {
  if (noun !== "victim") return null;
  return tokens.some(({ lemma, norm }) => mourning.has(lemma) || mourning.has(norm)) ? "dead" : null;
}

/** "Two held", "six ill". */
function fateOfHead({ tokens }: SentenceReading, { counted }: Quantity): Fate | null {
  const head = counted === null ? undefined : tokens[tokenFrom(tokens, counted.head.start)];
  return fateParticiples.get(head?.norm ?? "") ?? null;
}

/** Of "two of the four hostages were freed" two were freed, not four. */
function fateOfSome(sentence: SentenceReading, quantity: Quantity): Fate | null {
  if (isWholeOfSome(sentence, quantity)) return null;
  return fateTold(sentence, quantity) ?? fateInPhrase(sentence, quantity);
}

/** Most tokens from "of" back to the number of some, and from it on to that of all: "two out of the four". */
const someReach = 2;

/** Whether a number is told as that of all, right behind the number of some: "four" of "one of the four hostages". */
function isWholeOfSome({ tokens }: SentenceReading, { span }: Quantity): boolean {
  const first = tokenFrom(tokens, span.start);
  const of = [first - 1, first - someReach].find((at) => tokens[at]?.norm === "of");
  if (of === undefined) return false;
  return [of - 1, of - someReach].some((at) => tokens[at]?.tag === "NUM" || some.has(tokens[at]?.norm ?? ""));
}

const some: ReadonlySet<string> = new Set(["half", "none", "one"]);

/** Whether a number of some is told before its whole, and what became of them behind: "two of the four hostages were freed". */
export function isToldOfPart(sentence: SentenceReading, quantity: Quantity): boolean {
  const whole = sentence.quantities.find((one) => one.span.start >= quantity.span.end);
  return (
    whole !== undefined &&
    whole.span.start - quantity.span.end < wholeGap &&
    isWholeOfSome(sentence, whole) &&
    fateOf(whole.counted?.lemma ?? "") === null
  );
}

/** Most characters from the number of some to that of all: " out of the ". */
const wholeGap = 12;

/** The fate named right before the number: "the lives of 23 people", "the arrest of 46 men", "shot dead nine militants". */
function fateNamed({ tokens }: SentenceReading, { span }: Quantity): Fate | null {
  const at = tokenFrom(tokens, span.start) - 1;
  const [last, before] = [tokens[at], tokens[at - 1]];
  if (last?.norm === "dead" && before?.lemma === "shoot") return "dead";
  if (last?.norm !== "of" && last?.norm !== "to") return null;
  return before === undefined || before.tag !== "NOUN" ? null : fateOf(before.lemma);
}

/** "24 people were killed", "the landslide killed 24 people": the verb tells the fate of the people counted. */
function fateTold(sentence: SentenceReading, quantity: Quantity): Fate | null {
  for (const claim of sentence.claims) {
    const isHome = losesHome(sentence, claim);
    if (isHome && claim.actor !== null && holds(claim.actor.span, quantity)) return "displaced";
    const patient = claim.target ?? claim.actor;
    if (patient === null || !holds(patient.span, quantity)) continue;
    if (isHome) return "displaced";
    const behind = sentence.tokens[tokenFrom(sentence.tokens, claim.predicate.end)];
    if (claim.verb === "shoot" && claim.passive && behind?.norm === "dead") return "dead";
    if (claim.verb === "release" && captives.has(quantity.counted?.lemma ?? "")) return "rescued";
    const fate = fateOf(claim.verb) ?? (claim.complement === null ? null : fateOf(claim.complement.lemma));
    if (fate !== null) return fate;
  }
  return fateBehind(sentence, quantity);
}

/** "Lost their homes", "were driven from their homes". */
function losesHome({ tokens }: SentenceReading, { verb, predicate }: Claim): boolean {
  if (!/^(?:drive|flee|force|lose)$/.test(verb)) return false;
  const at = tokenFrom(tokens, predicate.end);
  return tokens.slice(at, at + homeReach).some(({ lemma }) => lemma === "home" || lemma === "house");
}

/** Most tokens from such a verb to the homes: "forced 12,000 people from their homes". */
const homeReach = 6;

/** Verbs that take no one else: "17 people drowned". */
const ownFates: ReadonlySet<string> = new Set(["die", "drown", "perish"]);

/** Word classes that do not follow a verb as its object. */
const noObject: ReadonlySet<string> = new Set(["ADP", "ADV", "CCONJ", "PUNCT", "SCONJ"]);

/** Where no clause was read, the verb right behind the noun: "17 people drowned", "12 workers injured in a fire". */
function fateBehind({ tokens }: SentenceReading, { counted, span }: Quantity): Fate | null {
  if (counted === null || counted.head.start < span.end) return null;
  let at = tokenFrom(tokens, counted.head.end);
  const first = at;
  while (tokens[at]?.tag === "AUX" || tokens[at]?.tag === "ADV") at += 1;
  const verb = tokens[at];
  // The tagger takes many a participle for an adjective.
  if (verb === undefined || (verb.tag !== "VERB" && verb.tag !== "ADJ")) return null;
  const lemma = verb.tag === "ADJ" ? verb.norm.replace(/ed$/, "") : verb.lemma;
  const passive = tokens.slice(first, at).some((token) => token.lemma === "be");
  if (lemma === "shoot" && tokens[at + 1]?.norm === "dead") return "dead";
  const bare = tokens[at + 1] === undefined || noObject.has(tokens[at + 1]?.tag ?? "");
  return ownFates.has(lemma) || passive || bare ? (fateOf(lemma) ?? fateOf(verb.norm)) : null;
}

function holds(span: Claim["predicate"], quantity: Quantity): boolean {
  return contains(span, quantity.span) || (quantity.counted !== null && contains(span, quantity.counted.head));
}

/**
 * A key that is equal for numbers of the same thing: people of one fate by their fate ("24 people were killed", "24
 * dead"), anything else by its noun, with its fate where one is told.
 */
export function keyOf(counted: Counted): string {
  // Who is told to leave home and who has left it: reports write the one for the other.
  const fate = counted.fate === "evacuated" ? "displaced" : counted.fate;
  return fate !== null && isLoose(counted) ? `:${fate}` : `${counted.noun}:${fate ?? ""}`;
}

/** Whether those counted are people, whom reports call by any noun once they tell what became of them. */
export function isLoose({ noun }: Counted): boolean {
  return peopleNouns.has(noun) || mortals.has(noun) || fateOf(noun) !== null;
}
