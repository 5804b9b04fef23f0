/** Words that tell numbers and how exact they are: the closed classes of any English grammar, with those of newswire style. */
import type { Bound } from "../model.ts";

/** Cardinal words below a hundred, without the compounds ("twenty-four"). */
// prettier-ignore
export const cardinals: ReadonlyMap<string, number> = new Map([
  ["zero", 0], ["one", 1], ["two", 2], ["three", 3], ["four", 4], ["five", 5], ["six", 6], ["seven", 7], ["eight", 8],
  ["nine", 9], ["ten", 10], ["eleven", 11], ["twelve", 12], ["thirteen", 13], ["fourteen", 14], ["fifteen", 15],
  ["sixteen", 16], ["seventeen", 17], ["eighteen", 18], ["nineteen", 19], ["twenty", 20], ["thirty", 30],
  ["forty", 40], ["fourty", 40], ["fifty", 50], ["sixty", 60], ["seventy", 70], ["eighty", 80], ["ninety", 90],
]);

/** Ordinal words that are told apart from fractions and units by what stands around them. */
// prettier-ignore
export const ordinals: ReadonlyMap<string, number> = new Map([
  ["first", 1], ["second", 2], ["third", 3], ["fourth", 4], ["fifth", 5], ["sixth", 6], ["seventh", 7], ["eighth", 8],
  ["ninth", 9], ["tenth", 10], ["eleventh", 11], ["twelfth", 12], ["thirteenth", 13], ["fourteenth", 14],
  ["fifteenth", 15], ["sixteenth", 16], ["seventeenth", 17], ["eighteenth", 18], ["nineteenth", 19], ["twentieth", 20],
  ["thirtieth", 30], ["fortieth", 40], ["fiftieth", 50], ["sixtieth", 60], ["seventieth", 70], ["eightieth", 80],
  ["ninetieth", 90], ["hundredth", 100], ["thousandth", 1000],
]);

/** What stands behind the digits of an ordinal: "21st". */
export const ordinalSuffixes: ReadonlySet<string> = new Set(["nd", "rd", "st", "th"]);

/** What "half", "a third", "two quarters" are parts in: the divisor. */
// prettier-ignore
export const divisors: ReadonlyMap<string, number> = new Map([
  ["half", 2], ["halves", 2], ["third", 3], ["thirds", 3], ["quarter", 4], ["quarters", 4], ["fourth", 4],
  ["fourths", 4], ["fifth", 5], ["fifths", 5], ["sixth", 6], ["sixths", 6], ["seventh", 7], ["sevenths", 7],
  ["eighth", 8], ["eighths", 8], ["ninth", 9], ["ninths", 9], ["tenth", 10], ["tenths", 10],
]);

/** Characters that are fractions, each as its value. */
// prettier-ignore
export const fractionCharacters: ReadonlyMap<string, number> = new Map([
  ["¼", 1 / 4], ["½", 1 / 2], ["¾", 3 / 4], ["⅓", 1 / 3], ["⅔", 2 / 3], ["⅕", 1 / 5], ["⅖", 2 / 5], ["⅗", 3 / 5],
  ["⅘", 4 / 5], ["⅙", 1 / 6], ["⅚", 5 / 6], ["⅛", 1 / 8], ["⅜", 3 / 8], ["⅝", 5 / 8], ["⅞", 7 / 8],
]);

/** Scale words as powers of ten. */
// prettier-ignore
export const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 2], ["thousand", 3], ["lakh", 5], ["lac", 5], ["million", 6], ["crore", 7], ["billion", 9],
  ["trillion", 12],
]);

/** Scale letters as powers of ten; they stand right behind digits ("3.4bn") or between an amount and its end ("$5 m"). */
// prettier-ignore
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ["k", 3], ["m", 6], ["mn", 6], ["mln", 6], ["mio", 6], ["b", 9], ["bn", 9], ["bln", 9], ["t", 12], ["tn", 12],
  ["trn", 12], ["cr", 7],
]);

/** Plural scale words that leave the number open, each as lowest and highest value that a reader would allow. */
// prettier-ignore
export const openNumbers: ReadonlyMap<string, readonly [number, number]> = new Map([
  // "Tens" and "scores" are told apart from points and results by the "of" that must follow them.
  ["tens", [20, 99]], ["dozens", [24, 99]], ["scores", [40, 199]], ["hundreds", [200, 1999]],
  ["thousands", [2000, 99_999]], ["lakhs", [200_000, 9_999_999]], ["millions", [2e6, 99e6]], ["crores", [2e7, 99e7]],
  ["billions", [2e9, 99e9]], ["trillions", [2e12, 99e12]],
]);

/** Words before a scale that leave the number open ("several hundred"), each as lowest and highest factor. */
// prettier-ignore
export const openFactors: ReadonlyMap<string, readonly [number, number]> = new Map([
  ["few", [2, 9.99]], ["several", [2, 9.99]],
]);

/** Words before a number that bound it, the words joined by one space. */
// prettier-ignore
export const boundsBefore: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["~", "about"], ["≈", "about"], ["about", "about"], ["almost", "about"], ["an estimated", "about"],
  ["approx", "about"], ["approximate", "about"], ["approximately", "about"], ["around", "about"], ["barely", "about"],
  ["circa", "about"], ["close to", "about"], ["estimated", "about"], ["in the region of", "about"],
  ["just about", "about"], ["near", "about"], ["nearly", "about"], ["roughly", "about"], ["some", "about"],
  ["virtually", "about"],
  ["a minimum of", "at least"], ["at least", "at least"], ["minimum", "at least"], ["no fewer than", "at least"],
  ["no less than", "at least"], ["not fewer than", "at least"], ["not less than", "at least"], ["≥", "at least"],
  ["a maximum of", "at most"], ["as high as", "at most"], ["as long as", "at most"], ["as many as", "at most"],
  ["as much as", "at most"], ["at most", "at most"], ["maximum", "at most"], ["no more than", "at most"],
  ["not more than", "at most"], ["up to", "at most"], ["≤", "at most"],
  ["above", "more than"], ["exceeding", "more than"], ["greater than", "more than"], ["higher than", "more than"],
  ["in excess of", "more than"], ["just above", "more than"], ["just over", "more than"], ["larger than", "more than"],
  ["little over", "more than"], ["longer than", "more than"], ["more than", "more than"],
  ["older than", "more than"], ["over", "more than"], ["slightly over", "more than"], ["topping", "more than"],
  ["upward of", "more than"], ["upwards of", "more than"], ["well over", "more than"], [">", "more than"],
  ["below", "less than"], ["fewer than", "less than"], ["just below", "less than"], ["just under", "less than"],
  ["less than", "less than"], ["lower than", "less than"], ["shy of", "less than"], ["slightly under", "less than"],
  ["smaller than", "less than"], ["sub", "less than"], ["under", "less than"], ["well under", "less than"],
  ["younger than", "less than"], ["<", "less than"],
]);

/** Words of `boundsBefore` that tell that the true number lies below the one stated: "nearly 50" is not 51. */
export const approaching: ReadonlySet<string> = new Set(["almost", "close to", "near", "nearly", "virtually"]);

/** Words behind a number that bound it, the words joined by one space. */
// prettier-ignore
export const boundsAfter: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ["and above", "at least"], ["and counting", "at least"], ["and over", "at least"], ["and up", "at least"],
  ["at least", "at least"], ["or above", "at least"], ["or higher", "at least"], ["or more", "at least"],
  ["or over", "at least"], ["+", "at least"], ["- plus", "at least"],
  ["at most", "at most"], ["or fewer", "at most"], ["or less", "at most"], ["or under", "at most"],
  ["- odd", "about"], ["odd", "about"], ["or so", "about"], ["or thereabouts", "about"],
]);

/** The last words of `boundsBefore` and the first of `boundsAfter`: where none stands, no bound is looked for. */
export const boundEnds: ReadonlySet<string> = new Set(
  [...boundsBefore.keys()].map((words) => words.slice(words.lastIndexOf(" ") + 1)),
);
export const boundStarts: ReadonlySet<string> = new Set(
  [...boundsAfter.keys()].map((words) => words.split(" ")[0] ?? ""),
);

/** The most words that a bound takes: "in the region of". */
export const longestBound = 4;

/** Nouns whose "no" tells a number, nought: "no casualties" against "12 casualties". Plans and doubts are not counted. */
// prettier-ignore
export const countedWhenNone: ReadonlySet<string> = new Set([
  "arrest", "attacker", "casualty", "child", "civilian", "damage", "death", "fatality", "hostage", "injury", "officer",
  "passenger", "person", "people", "resident", "soldier", "student", "survivor", "victim",
]);

/** Nouns that a number names behind them, as a place in a row: "page 20", "Category 4", "Game 7". */
// prettier-ignore
export const rowNouns: ReadonlySet<string> = new Set([
  "category", "chapter", "day", "episode", "game", "grade", "lap", "level", "line", "page", "part", "phase", "round",
  "season", "stage", "step", "tier", "volume", "week",
]);

/** Lower-case nouns that a number names behind them, as a label and no count: "room 12", "flight 447". */
// prettier-ignore
export const labelNouns: ReadonlySet<string> = new Set([
  "apartment", "appendix", "article", "block", "bus", "camp", "channel", "clause", "exhibit", "exit", "figure", "flight",
  "gate", "highway", "house", "interstate", "item", "junction", "lane", "model", "no", "number", "pier", "platform",
  "route", "room", "runway", "section", "sector", "size", "suite", "table", "terminal", "type", "unit", "version", "zone",
]);

/** Last words of a street's name: a number before it is a house's. */
// prettier-ignore
export const streetWords: ReadonlySet<string> = new Set([
  "ave", "avenue", "blvd", "boulevard", "circle", "court", "crescent", "drive", "highway", "lane", "parkway", "place",
  "plaza", "rd", "road", "row", "square", "st", "street", "terrace", "way",
]);

/** Words about a rising pair of numbers with a hyphen that make it a result and no range: "lost 21-24". */
// prettier-ignore
export const scoreWords: ReadonlySet<string> = new Set([
  "ahead", "beat", "beaten", "beating", "behind", "defeat", "defeated", "down", "draw", "drew", "edged", "final", "lead",
  "leading", "led", "lose", "losing", "loss", "lost", "opened", "record", "score", "started", "tie", "tied", "trail",
  "trailed", "trailing", "triumph", "up", "victory", "vote", "voted", "win", "winning", "won",
]);

/** Things, besides units of time, by which a number is told with an article: "$70 a barrel", "two goals a game". */
// prettier-ignore
export const ratedThings: ReadonlySet<string> = new Set([
  "acre", "barrel", "bottle", "box", "bushel", "carat", "foot", "gallon", "game", "gram", "head", "kilo", "kilogram", "kilometre",
  "litre", "match", "mile", "ounce", "pack", "person", "piece", "pint", "pop", "quarter", "season", "share", "shift", "ticket",
  "ton", "tonne", "vote", "yard",
]);

/** Words that tell how many times, before "a week" and its like. */
export const repeats: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);

/** Words that alone tell how often, each with its unit of time. */
// prettier-ignore
export const habitualWords: ReadonlyMap<string, string> = new Map([
  ["annually", "year"], ["daily", "day"], ["fortnightly", "fortnight"], ["hourly", "hour"], ["monthly", "month"],
  ["nightly", "night"], ["weekly", "week"], ["yearly", "year"],
]);

/** Nouns before which such a word tells a kind of thing and not how often: "a daily newspaper", "daily life". */
// prettier-ignore
export const notHabitual: ReadonlySet<string> = new Set([
  "bread", "chores", "grind", "gazette", "herald", "journal", "life", "living", "lives", "mail", "magazine", "news", "newspaper",
  "newspapers", "paper", "papers", "post", "routine", "star", "tabloid", "times",
]);

/** Words before a number that make it a part of one told before. */
export const beforeParts: ReadonlySet<string> = new Set(["included", "includes", "including", "include"]);

/** Words that stand for a whole told before, behind "of" or "among". */
export const standsForWhole: ReadonlySet<string> = new Set(["them", "these", "those", "which", "whom"]);

/** What a part of an amount of money is in: "$281m in cash". */
export const holdings: ReadonlySet<string> = new Set(["cash", "debt", "equity", "shares", "stock"]);

/** Things of two halves, of which a pair is one: "a pair of gloves". */
// prettier-ignore
export const pairedThings: ReadonlySet<string> = new Set([
  "binoculars", "boots", "earrings", "eyeglasses", "gloves", "glasses", "handcuffs", "headphones", "jeans", "leggings",
  "mittens", "pants", "pliers", "pyjamas", "sandals", "scissors", "shoes", "shorts", "skis", "slippers", "sneakers",
  "socks", "spectacles", "stockings", "sunglasses", "tights", "trainers", "trousers", "tweezers", "wings",
]);
