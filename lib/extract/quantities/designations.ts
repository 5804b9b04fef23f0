/** Tells numbers that count nothing: AK-47, Boeing 747, Route 66, flight 447, a house's number, a year, "no one". */
import { fateWords } from "../../lexicon/fates.ts";
import { labelNouns, rowNouns, streetWords } from "../../lexicon/numbers.ts";
import type { Token } from "../../model.ts";
import { yearAt } from "../times/dates.ts";
import { isAmong, isAt, isDash, isHyphen, type Piece } from "../../text/pieces.ts";
import type { Amount } from "./amounts.ts";

/** Words that a hyphen may join to a number behind them without making it a name: "minus-5", "sub-7", "magnitude-5.9". */
const countingPrefixes = ["late", "magnitude", "mid", "minus", "over", "plus", "sub", "under"];

/** Makers whose products are numbers even in the plural: "Boeing 747 jets". */
const makers = [
  "airbus",
  "antonov",
  "boeing",
  "cessna",
  "embraer",
  "ilyushin",
  "nokia",
  "peugeot",
  "porsche",
  "tupolev",
];

/** Initials of a name are no longer: "S&P 500", "RTX 4090". */
const longestInitials = 3;

/** "The iPhone 14 sells": a verb ends like a plural. */
const verbs: ReadonlySet<Token["tag"]> = new Set(["AUX", "VERB"]);

const peopleWords = new Set(["adults", "bodies", "children", "men", "others", "people", "persons", "women"]);

/** Whether a number without a currency or scale is a name, a label, a year or a part of an address. */
export function isDesignation(
  pieces: readonly Piece[],
  amount: Amount,
  bounded: boolean,
  tagAt: (start: number) => Token["tag"] | undefined,
): boolean {
  const number = pieces[amount.number];
  const before = pieces[amount.number - 1];
  const follower = pieces[amount.next];
  if (number?.kind !== "number") return false;
  if (number.joined && before?.kind === "word") return true;
  if (amount.kind !== "count") return false;
  // "3D", "5G", "1990s", "1/16th": letters right behind, and no unit or scale.
  if (follower?.joined === true && follower.kind === "word" && follower.norm !== "'s") return true;
  // "10%", "9/11", "24/7"
  if (isAt(pieces, amount.next, "/") && pieces[amount.next + 1]?.kind === "number" && follower?.joined === true)
    return true;
  if (isAt(pieces, amount.number - 1, "/") && number.joined && pieces[amount.number - 2]?.kind === "number")
    return true;
  if (number.joined && isDash(pieces, amount.number - 1)) {
    const prefix = pieces[amount.number - 2];
    return prefix?.kind === "number" || (prefix?.kind === "word" && !countingPrefixes.includes(prefix.norm));
  }
  // "1. " opens an item of a list; "#1" and "No. 10" are places in a row.
  if (amount.number === 0 && isAt(pieces, 1, ".", ")") && pieces.length > 2) return true;
  if (isAt(pieces, amount.number - 1, ".") && isAt(pieces, amount.number - 2, "no", "nos", "vol", "p", "fig"))
    return true;
  const plural =
    follower?.kind === "word" &&
    (peopleWords.has(follower.norm) ||
      fateWords.has(follower.norm) ||
      (/[^s']s$/.test(follower.norm) && !verbs.has(tagAt(follower.start) ?? "X")));
  // "7:41 to go", "a 2:1 ratio"
  if (
    (isAt(pieces, amount.next, ":") && follower?.joined === true && pieces[amount.next + 1]?.joined === true) ||
    (number.joined && isAt(pieces, amount.number - 1, ":"))
  )
    return true;
  if (bounded) return false;
  if (yearAt(pieces, amount.number) !== null) {
    return !(
      follower !== undefined &&
      (peopleWords.has(follower.norm) || fateWords.has(follower.norm) || (plural && Number(number.norm) % 100 === 0))
    );
  }
  if (before?.kind !== "word") return isStreetNumber(pieces, amount);
  if (makers.includes(before.norm)) return true;
  // "six AK 47 rifles" are six.
  if (plural && !(before.upper && before.norm.length <= longestInitials && before.norm.length > 1)) return false;
  if (labelNouns.has(before.norm) || (before.upper && before.norm.length <= longestInitials && amount.number > 1))
    return true;
  return (
    (isNameBefore(before, amount, tagAt) && !headlineVerbs.includes(before.norm)) || isStreetNumber(pieces, amount)
  );
}

/** Verbs that a headline in capitals puts before a number, where a tagger takes them for names: "Toll Hits 24". */
const headlineVerbs = [
  "arrests",
  "claims",
  "frees",
  "hits",
  "hurts",
  "injures",
  "kills",
  "leaves",
  "nears",
  "passes",
  "reaches",
  "tops",
  "traps",
  "wounds",
];

/** "Channel 5", "iPhone 14": a capital word within the sentence that is no verb. */
function isNameBefore(before: Piece, amount: Amount, tagAt: (start: number) => Token["tag"] | undefined): boolean {
  const tag = tagAt(before.start);
  return before.capital && amount.number > 1 && (tag === "PROPN" || tag === "NOUN");
}

/** "575 Harrow Road": capital words up to one that ends a street's name. */
function isStreetNumber(pieces: readonly Piece[], amount: Amount): boolean {
  for (let at = amount.next; at < amount.next + 4; at += 1) {
    const word = pieces[at];
    if (word === undefined || !word.capital || word.kind !== "word") return false;
    if (at > amount.next && streetWords.has(word.norm)) return true;
  }
  return false;
}

/** Whether a number is a place in a row: "page 20", "Category 4", "round 7", but not "on day 24 people". */
export function isPlaceInRow(pieces: readonly Piece[], amount: Amount): boolean {
  const before = pieces[amount.number - 1];
  const follower = pieces[amount.next];
  if (before?.kind !== "word" || !rowNouns.has(before.norm) || !Number.isInteger(amount.value)) return false;
  return !(follower?.kind === "word" && (peopleWords.has(follower.norm) || fateWords.has(follower.norm)));
}

/** Words before "one" that make it a pronoun: "no one", "the one", "this one". */
const beforePronounOne: ReadonlySet<string> = new Set([
  "another",
  "any",
  "each",
  "every",
  "no",
  "some",
  "that",
  "the",
  "this",
  "which",
]);
const behindPronounOne = [
  "'s",
  "after",
  "another",
  "by",
  "of",
  "or",
  "thing",
  "to",
  "who",
  "whose",
  "whom",
  "that",
  "which",
];

/** Whether "one" stands for someone or something instead of counting: "one of them", "no one", "one who knew". */
export function isPronounOne(
  pieces: readonly Piece[],
  amount: Amount,
  tagAt: (start: number) => Token["tag"] | undefined,
): boolean {
  if (amount.value !== 1 || amount.digits || amount.kind !== "count" || !isAt(pieces, amount.next - 1, "one"))
    return false;
  if (isAmong(pieces, amount.number - 1, beforePronounOne)) return true;
  const follower = pieces[amount.next];
  if (follower === undefined || follower.kind !== "word")
    return !isHyphen(pieces, amount.next) || isAt(pieces, amount.next + 1, "on", "sided", "time", "way", "off", "to");
  if (fateWords.has(follower.norm)) return false;
  if (behindPronounOne.includes(follower.norm)) return true;
  const tag = tagAt(follower.start);
  return tag !== "NOUN" && tag !== "ADJ" && tag !== "PROPN" && tag !== "NUM" && tag !== "VERB";
}
