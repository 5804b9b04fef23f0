/**
 * Numbers that a sentence tells without telling one: "both women", "the pair were jailed", "a hat-trick", "scored twice",
 * "112 votes to 86", "won the prize three times".
 */
import type { Phrase, Quantity, QuantityKind, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { tokenFrom } from "../../text/search.ts";
import { flatMap } from "../../text/flat-map.ts";
import type { SentenceReading } from "../story.ts";
import { twosOf } from "./both.ts";
import { isAmongVotes } from "./keys.ts";
import { fateInPhrase } from "./fate-phrases.ts";
import { countedOf } from "./counted.ts";

/** All such numbers of a sentence. */
export function wordedNumbers(sentence: SentenceReading): Quantity[] {
  return [
    ...twosOf(sentence),
    ...groupsOf(sentence),
    ...goalsOf(sentence),
    ...talliesOf(sentence),
    ...winsOf(sentence),
  ];
}

const groups: ReadonlyMap<string, number> = new Map([
  ["duo", 2],
  ["pair", 2],
  ["quartet", 4],
  ["trio", 3],
]);

/** "The pair were sentenced to life": only where the sentence says what became of them. */
function groupsOf(sentence: SentenceReading): Quantity[] {
  const { tokens, index } = sentence;
  return flatMap(tokens, (token, at) => {
    const value = groups.get(token.norm);
    const lead = tokens[at - 1]?.norm;
    if (value === undefined || (lead !== "the" && lead !== "both" && lead !== "this") || tokens[at + 1]?.norm === "of")
      return [];
    const counted: Phrase = { span: token.span, head: token.span, lemma: "people", entity: null };
    const quantity = quantityOf(index, token.span, "count", value, counted);
    const fate = countedOf(sentence, quantity)?.fate ?? fateInPhrase(sentence, quantity);
    return fate === null ? [] : [quantity];
  });
}

const scoring: ReadonlySet<string> = new Set(["bag", "grab", "hit", "net", "notch", "score", "strike"]);
const goalWords: ReadonlyMap<string, number> = new Map([
  ["brace", 2],
  ["hat-trick", 3],
  ["hattrick", 3],
  ["treble", 3],
]);
const repeated: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["thrice", 3],
  ["twice", 2],
]);

/** "Scored twice", "netted a hat-trick", "his second-half brace". */
function goalsOf({ tokens, index }: SentenceReading): Quantity[] {
  const isMatch = tokens.some(({ lemma }) => scoring.has(lemma) || lemma === "goal");
  if (!isMatch) return [];
  return flatMap(tokens, (token, at) => {
    const trick = token.norm === "hat" && /^-?trick$/.test(tokens[at + 2]?.norm ?? "") ? 3 : undefined;
    const value =
      goalWords.get(token.norm) ??
      trick ??
      (scoring.has(tokens[at - 1]?.lemma ?? "") ? repeated.get(token.norm) : undefined);
    if (value === undefined) return [];
    const end = trick === undefined ? token : (tokens[at + 2] ?? token);
    const counted: Phrase = { span: token.span, head: token.span, lemma: "goal", entity: null };
    return [quantityOf(index, cover(token.span, end.span), "count", value, counted)];
  });
}

const against: ReadonlySet<string> = new Set([
  "-",
  "–",
  "against",
  "for",
  "in",
  "to",
  "vote",
  "votes",
  "favour",
  "favor",
  "with",
]);

/** Most tokens between the two numbers of a vote: "votes in favour to". */
const widestTally = 4;

/** "112 votes to 86", "by 112 to 86", "54-45": the two numbers of a vote, as one result. */
function talliesOf(sentence: SentenceReading): Quantity[] {
  const { tokens, quantities, index } = sentence;
  if (!isAmongVotes(sentence)) return [];
  return flatMap(quantities, (quantity, at): Quantity[] => {
    if (quantity.unit !== "" || quantity.per !== null) return [];
    const { min, max, span, kind } = quantity;
    if (
      kind === "count" &&
      min !== null &&
      max !== null &&
      min < max &&
      Number.isInteger(min) &&
      quantity.bound === "exactly" &&
      /\d/.test(tokens[tokenFrom(tokens, span.start)]?.norm ?? "")
    )
      return [{ ...quantity, kind: "score" as const, counted: null }];
    const next = quantities[at + 1];
    if (kind !== "count" || next?.kind !== "count" || next.unit !== "" || next.value === 0) return [];
    const between = tokens.slice(tokenFrom(tokens, span.end), tokenFrom(tokens, next.span.start));
    const isTally =
      between.length > 0 &&
      between.length <= widestTally &&
      between.every(({ norm }) => against.has(norm)) &&
      between.some(({ norm }) => norm === "to" || norm === "against" || norm === "-" || norm === "–");
    if (!isTally) return [];
    const [low, high] = [Math.min(quantity.value, next.value), Math.max(quantity.value, next.value)];
    return [{ ...quantityOf(index, cover(span, next.span), "score", quantity.value, null), min: low, max: high }];
  });
}

const winning: ReadonlySet<string> = new Set(["champion", "championship", "nominee", "win", "winner", "title"]);

/** "Has won the award three times", "a five-time champion": which time the last one was. */
function winsOf({ tokens, quantities, index }: SentenceReading): Quantity[] {
  if (!tokens.some(({ lemma }) => winning.has(lemma))) return [];
  return flatMap(quantities, (quantity) =>
    quantity.kind === "count" && quantity.counted?.lemma === "time" && quantity.value > 1
      ? [quantityOf(index, quantity.span, "ordinal", quantity.value, quantity.counted)]
      : [],
  );
}

function quantityOf(sentence: number, span: Span, kind: QuantityKind, value: number, counted: Phrase | null): Quantity {
  return {
    sentence,
    span,
    kind,
    value,
    bound: "exactly",
    min: value,
    max: value,
    unit: "",
    per: null,
    partOf: null,
    counted,
  };
}
