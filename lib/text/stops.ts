/** Whether a full stop belongs to an abbreviation only, or ends the sentence as well. */
import { months, shortMonths, shortWeekdays, timeZones, weekdays, zonePlaces } from "../lexicon/calendar.ts";
import {
  dateAbbreviations,
  innerAbbreviations,
  nameAbbreviations,
  numberAbbreviations,
  officeNouns,
  sentenceOpeners,
  stateAbbreviations,
  suffixAbbreviations,
  titleAbbreviations,
  unitAbbreviations,
} from "../lexicon/abbreviations.ts";

/** What follows the stop. */
export interface Following {
  /** The next word or number, without marks before it. */
  readonly next: string;
  /** The text behind that word, as far as it is looked at. */
  readonly following: string;
  /** Marks between the stop and the next word: "“", "(", or nothing. */
  readonly opening: string;
  readonly headline: boolean;
}

/** Whether the stop that ends the text is an abbreviation's own, so that the sentence goes on with what follows. */
export function isAbbreviated(text: string, { next, following, opening, headline }: Following): boolean {
  const abbreviation = /[\p{L}°](?:[\p{L}°.’'-]*[\p{L}°])?(?=\.$)/u.exec(text.slice(-LONGEST))?.[0] ?? "";
  if (abbreviation === "") return false;
  const capital = /^\p{Lu}/u.test(abbreviation);
  const key = abbreviation.toLowerCase();
  const number = /^\d/.test(next);
  // A letter with a stop is an initial, never an article: "Sen. A. Roe".
  const opens = sentenceOpeners.has(next.toLowerCase()) && !(next.length === 1 && following.startsWith("."));
  const before = text.slice(0, text.length - abbreviation.length - 1);

  if (innerAbbreviations.has(key)) return true;
  if (numberAbbreviations.has(key) && (number || /^(?:[IVX]{2,}|[VX])$/.test(next))) return true;
  if (capital && dateAbbreviations.has(key) && number) return true;
  if (unitAbbreviations.has(key) && /\d\s*$/.test(before)) return number;
  if (/^[ap]\.m$/.test(key)) return isClockTail(before, next);
  if (key === "m" && /\d\s?[ap]\.\s$/.test(before)) return isClockTail(before.slice(0, -3), next);
  if (key === "st" && /\p{Lu}[\p{L}]+\s$/u.test(before)) return !opens;
  if (capital && titleAbbreviations.has(key)) return opening === "" ? !opens : /^[“"‘(]$/.test(opening);
  if (capital && abbreviation.length === 1) return isInitial(abbreviation, before, opens);
  if (headline && isKnownAbbreviation(abbreviation)) return true;
  if (nameAbbreviations.has(key)) return !opens && opening === "";
  if (capital && stateAbbreviations.has(key))
    return titleAbbreviations.has(next.toLowerCase()) && following.startsWith(".");
  if (suffixAbbreviations.has(key)) return !opens && opening === "" && officeNouns.has(next.toLowerCase());
  if (/^(?:\p{L}{1,2}\.)+\p{L}{1,2}$/u.test(key))
    return opening === "" && !opens && goesOnAfterAcronym(key, before, next, following);
  return false;
}

/** Longest abbreviation looked at, with its stop: "Messrs." with room to spare. */
const LONGEST = 16;

/** Whether a word is written with a stop of its own, wherever it stands: "Oct", "Gen", "No", "Inc". */
export function isKnownAbbreviation(word: string): boolean {
  const key = word.toLowerCase();
  const capital = /^\p{Lu}/u.test(word);
  return (
    numberAbbreviations.has(key) ||
    suffixAbbreviations.has(key) ||
    nameAbbreviations.has(key) ||
    innerAbbreviations.has(key) ||
    unitAbbreviations.has(key) ||
    (capital && (dateAbbreviations.has(key) || titleAbbreviations.has(key) || stateAbbreviations.has(key)))
  );
}

/** "At 5 a.m. Mr. Roe went", "5 p.m. Friday", "5 p.m. EST"; but "He left at 6 p.m. | Mr. Roe stayed". */
function isClockTail(before: string, next: string): boolean {
  const word = next.toLowerCase();
  const leads =
    /^\s*(?:[“"‘]\s*)?(?:about|after|around|at|before|by|from|since|until)\s(?:about\s|around\s)?\S+\s*$/i.test(before);
  return (
    leads ||
    weekdays.has(word) ||
    months.has(word) ||
    shortWeekdays.has(word) ||
    shortMonths.has(word) ||
    timeZones.has(word) ||
    zonePlaces.has(word)
  );
}

/** "J. Doe", "R. K. Sharma"; but "you and I. | Did you", "plan B. | The". */
function isInitial(letter: string, before: string, opens: boolean): boolean {
  return !opens && !(letter === "I" && /\p{Ll}\s$/u.test(before) && !/\p{Lu}[\p{L}’'-]*\s$/u.test(before));
}

/**
 * "the U.S. Army", "U.N. envoy Roe" go on. "in the U.S. | Chile did not come" does not: a place told in full, then a name
 * with its verb. "Washington, D.C. | Police said" ends like a state's abbreviation.
 */
function goesOnAfterAcronym(key: string, before: string, next: string, following: string): boolean {
  if (officeNouns.has(next.toLowerCase())) return true;
  if (key === "d.c") return titleAbbreviations.has(next.toLowerCase());
  const placed = /(?:^|\s)(?:across|against|from|in|inside|outside|to|with|within)\sthe\s$/.test(before);
  return !(placed && /^\s\p{Ll}/u.test(following) && !/^\s(?:and|for|of)\s/.test(following));
}
