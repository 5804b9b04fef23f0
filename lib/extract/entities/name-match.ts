/** Whether two names are one name, two spellings of one, or two names. */
import { compareTwoStrings } from "string-similarity";
import { corporateSuffixes, knownAcronyms, partyOf, unlettered } from "../../lexicon/organisations.ts";
import { isNickname } from "../../lexicon/nicknames.ts";
import { latinSpelling } from "../../lexicon/transliterations.ts";
import { type Place, placeNamed } from "../../lexicon/places.ts";
import { honorifics, portfolios, roles } from "../../lexicon/titles.ts";
import { nameWords } from "./fold-name.ts";

export type NameRelation = "same" | "variant" | "different";

/**
 * Share of letter pairs (Dice, by `compareTwoStrings`) from which two words are taken for spellings of one name. Katherine
 * and Catherine share .750, Calamita and LaCalamita .875, Klitschko and Klitchsko .625, Heffner and Hefner .909; two names
 * that are often taken for each other share less: Joan and John .333, Maria and Mario .750 (told apart by `alikeSpelling`),
 * Martin and Martinez .833 (told apart by their endings). Lower, surnames of one country's pattern run together (Petrov and
 * Petrovic .833 are different, but Ivanov and Ivanenko .500 would be taken too); higher, Klitchsko is lost.
 */
const variantThreshold = 0.6;

/** Names shorter than this differ in a letter when they are different names: "Joan" and "John", "Iran" and "Iraq". */
const shortestVariant = 5;

/**
 * How two names stand to each other. Case, accents, hyphens, spaces and titles do not count.
 *
 *     "Mr. Rojas"        "Ana Rojas"         same       one is the other's last name
 *     "Del Giudice"      "DelGiudice"        same       spacing
 *     "Liz Rojas"        "Elizabeth Rojas"   same       a short form
 *     "Mohammed Paz"     "Muhammad Paz"      same       one name from another script
 *     "Katherine Gomes"  "Catherine Gomes"   variant    one spelled otherwise
 *     "Peru"             "Bolivia"           different
 */
export function nameRelation(a: string, b: string): NameRelation {
  return relationOfNames(lookedUp(a), lookedUp(b));
}

/** A name as it is compared: of those that are compared with many others it is worked out once. */
export interface LookedUpName {
  readonly place: Place | null;
  /** Its folded words without titles, as they are spelled in Latin letters. */
  readonly words: readonly string[];
}

/** A name for `relationOfNames`. */
export function lookedUp(name: string): LookedUpName {
  return { place: placeNamed(name), words: withoutTitles(nameWords(name)).map(latinSpelling) };
}

/** `nameRelation` of two names that were looked up before. */
export function relationOfNames(a: LookedUpName, b: LookedUpName): NameRelation {
  const [placeA, placeB] = [a.place, b.place];
  if (placeA !== null && placeB !== null)
    return placeA.name === placeB.name || standFor(placeA, placeB) ? "same" : "different";
  const [wordsA, wordsB] = [a.words, b.words];
  if (wordsA.length === 0 || wordsB.length === 0) return wordsA.length === wordsB.length ? "same" : "different";
  if (spelled(wordsA) === spelled(wordsB)) return "same";
  const [shorter, longer] = wordsA.length <= wordsB.length ? [wordsA, wordsB] : [wordsB, wordsA];
  if (isPartOf(shorter, longer) || isShortened(shorter, longer) || isAcronymOf(shorter, longer)) return "same";
  if (areOneParty(shorter, longer)) return "same";
  // "Peru" and "Perez": a known place is spelled as the gazetteer has it.
  if (placeA !== null || placeB !== null) return "different";
  return areVariants(shorter, longer) ? "variant" : "different";
}

function standFor(x: Place, y: Place): boolean {
  return x.kind === "country" && y.kind === "country" && x.country === y.country;
}

/** From this length on a name with y for i comes from another script: "Serdarguly" and "Serdarguli"; "Bryan" is no "Brian". */
const transliterated = 8;

/** British words in names, as America spells them. */
const american = new Map([
  ["centre", "center"],
  ["defence", "defense"],
  ["harbour", "harbor"],
  ["labour", "labor"],
  ["theatre", "theater"],
]);

function spelled(words: readonly string[]): string {
  return words
    .map((word) => (word.length >= transliterated ? word.replaceAll("y", "i") : word))
    .map((word) => american.get(word) ?? word.replace(/isation$/, "ization"))
    .join("");
}

/** "Prime Minister Ana Rojas" without the title, "Zerqa Ltd" without the suffix; "National Bank" has no title. */
function withoutTitles(words: readonly string[]): readonly string[] {
  let first = words[0] === "the" && words.length > 1 ? 1 : 0;
  for (let at = first; at < words.length - 1; at += 1) {
    const word = words[at] ?? "";
    if (honorifics.has(word) || roles.has(word)) first = at + 1;
    else if (!portfolios.has(word)) break;
  }
  let last = words.length;
  while (last > first + 1 && corporateSuffixes.has(words[last - 1] ?? "")) last -= 1;
  return words.slice(first, last);
}

/** Whether a name is the last or first word of the other, or its words with one in between left out. */
function isPartOf(shorter: readonly string[], longer: readonly string[]): boolean {
  const first = shorter[0] ?? "";
  if (shorter.length === 1)
    return longer.length > 1 && (longer.at(-1) === first || longer[0] === first) && placeNamed(first) === null;
  if (shorter.length === longer.length) return false;
  // "George Bush", "George W. Bush": the ends meet. "State Department", "US State Department": something in front.
  let at = 0;
  for (const word of longer) if (word === shorter[at]) at += 1;
  if (at < shorter.length || longer.at(-1) !== shorter.at(-1)) return false;
  return longer[0] === first || longer.slice(-shorter.length).join(" ") === shorter.join(" ");
}

/** "Liz Rojas" and "J. Rojas" beside "Elizabeth Rojas" and "Julio Rojas": the first name shortened. */
function isShortened(shorter: readonly string[], longer: readonly string[]): boolean {
  const [first = "", other = ""] = [shorter[0], longer[0]];
  if (shorter.length < 2 || shorter.at(-1) !== longer.at(-1)) return false;
  const initial = first.length === 1 ? other.startsWith(first) : other.length === 1 && first.startsWith(other);
  return initial || isNickname(first, other);
}

function isAcronymOf(shorter: readonly string[], longer: readonly string[]): boolean {
  const acronym = shorter[0] ?? "";
  if (shorter.length !== 1 || longer.length < 2 || acronym.length < 2) return false;
  if (knownAcronyms.get(acronym)?.toLowerCase() === longer.join(" ")) return true;
  const content = longer.filter((word) => !unlettered.has(word));
  return [content, longer].some((words) => words.map((word) => word[0]).join("") === acronym);
}

/** "the GOP" is "the Republican Party" and, of a house, "Senate Republicans". */
function areOneParty(shorter: readonly string[], longer: readonly string[]): boolean {
  const party = partyOf(shorter.join(" "));
  if (party === null) return false;
  const last = longer.at(-1) === "party" ? longer.slice(0, -1) : longer;
  return party === partyOf(last.join(" ")) || party === partyOf(last.at(-1) ?? "");
}

/** Whether all words of two names are the same but for spelling, and the rest of the longer can be left out. */
function areVariants(shorter: readonly string[], longer: readonly string[]): boolean {
  const spaced = longer.length - shorter.length === 1 && shorter.length > 1;
  if (spaced && alikeSpelling(shorter.join(""), longer.join(""))) return true;
  const against =
    shorter.length === 1 ? longer.slice(-1) : [longer[0] ?? "", ...longer.slice(longer.length - shorter.length + 1)];
  let respelled = 0;
  for (const [at, word] of shorter.entries()) {
    const other = against[at] ?? "";
    if (word === other) continue;
    if (!alikeSpelling(word, other)) return false;
    respelled += 1;
  }
  return respelled > 0;
}

/** Letters that a spelling may have more than the other at its end. */
const longestSlip = 2;

/** Endings that make another name of one, or another sex's: Martin and Martinez, Maria and Mario, Petrov and Petrova. */
const telling = /^(?:[aeio]|an|na|s|es|ez|on|son|sen|ova|ic|ich|vic|man|er|ton|ley|sson|ina|ine|ette|y|a?bad|stan)$/;

/** Whether two words are spellings of one: they sound alike, or share most of their letter pairs. */
function alikeSpelling(x: string, y: string): boolean {
  // Most names begin with other sounds: nothing else need be asked.
  if (firstSoundOf(x) !== firstSoundOf(y) && !x.endsWith(y) && !y.endsWith(x)) return false;
  if (Math.min(x.length, y.length) > 2 && soundOf(x) === soundOf(y)) return true;
  if (Math.min(x.length, y.length) < shortestVariant) return false;
  let common = 0;
  while (common < x.length && x[common] === y[common]) common += 1;
  const [restX, restY] = [x.slice(common), y.slice(common)];
  // "Christian" and "Christianity": more than a slip of the pen behind the whole of the other.
  if (common === Math.min(x.length, y.length) && Math.abs(x.length - y.length) > longestSlip) return false;
  if ((telling.test(restX) && (restY === "" || telling.test(restY))) || (restX === "" && telling.test(restY)))
    return false;
  // "Harrison" and "Morrison": spellings of one name start with one sound, or one has a particle in front.
  if (!soundOf(y).startsWith(soundOf(x).charAt(0)) && !x.endsWith(y) && !y.endsWith(x)) return false;
  return compareTwoStrings(x, y) >= variantThreshold || sameConsonants(x, y);
}

/** A word as it sounds, roughly: Stephen and Steven, Sara and Sarah, Marc and Mark, Geoffrey and Jeffrey come out alike. */
function soundOf(word: string): string {
  return word
    .replace(/^geo/, "je")
    .replace(/ph|v/g, "f")
    .replace(/ck|c(?![eihy])|q/g, "k")
    .replace(/z/g, "s")
    .replace(/(?<=[aeioun])h(?![aeiou])|(?<=o)h(?=n)/g, "")
    .replace(/y/g, "i")
    .replace(/(.)\1/g, "$1");
}

/** The first letter of a word as it sounds. */
function firstSoundOf(word: string): string {
  const first = word.charAt(0);
  switch (first) {
    case "g":
      return word.startsWith("geo") ? "j" : "g";
    case "p":
      return word.charAt(1) === "h" ? "f" : "p";
    case "c":
      return "eihy".includes(word.charAt(1)) && word.length > 1 ? "c" : "k";
    case "v":
      return "f";
    case "q":
      return "k";
    case "z":
      return "s";
    case "y":
      return "i";
    default:
      return first;
  }
}

/** Consonants from which vowels no longer matter: "Mohammed" and "Muhammad" have four. */
const tellingConsonants = 4;

function sameConsonants(x: string, y: string): boolean {
  const [bonesX, bonesY] = [x, y].map((word) => soundOf(word).replace(/[aeiou]/g, ""));
  return bonesX === bonesY && (bonesX ?? "").length >= tellingConsonants && Math.abs(x.length - y.length) < 2;
}
