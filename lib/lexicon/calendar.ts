/** Names of days, months, parts of the day, holidays on a fixed date and time zones, as English news writes them. */
import type { Time, TimePeriod, Weekday } from "../model.ts";

/** Weekdays by name; in the order of `Date.getUTCDay`, which counts from Sunday. */
export const weekdayOrder: readonly Weekday[] = [
  "sunday",
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
];

export const weekdays: ReadonlyMap<string, Weekday> = new Map(weekdayOrder.map((day) => [day, day]));

/** Short names, which need a date beside them or a full stop: "sat" and "sun" are words. */
// prettier-ignore
export const shortWeekdays: ReadonlyMap<string, Weekday> = new Map<string, Weekday>([
  ["sun", "sunday"], ["mon", "monday"], ["tue", "tuesday"], ["tues", "tuesday"], ["wed", "wednesday"],
  ["thu", "thursday"], ["thur", "thursday"], ["thurs", "thursday"], ["fri", "friday"], ["sat", "saturday"],
]);

/** Months as they are written, January first. */
// prettier-ignore
const monthNames: readonly string[] = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];

export const months: ReadonlyMap<string, number> = new Map(
  monthNames.map((name, index) => [name.toLowerCase(), index + 1]),
);

/** "November" of 11. */
export function monthName(month: number): string {
  return monthNames[month - 1] ?? "";
}

/** "Monday" of "monday". */
export function weekdayName(weekday: Weekday): string {
  return weekday.charAt(0).toUpperCase() + weekday.slice(1);
}

/** Short names, which need a day or year beside them, or a word such as "in" before. */
// prettier-ignore
export const shortMonths: ReadonlyMap<string, number> = new Map([
  ["jan", 1], ["feb", 2], ["mar", 3], ["apr", 4], ["jun", 6], ["jul", 7], ["aug", 8], ["sep", 9], ["sept", 9],
  ["oct", 10], ["nov", 11], ["dec", 12],
]);

/** Months whose names are also words or surnames: alone they need a preposition that only a time can have. */
export const doubtfulMonths: ReadonlySet<string> = new Set(["march", "may"]);

// prettier-ignore
export const partsOfDay: ReadonlyMap<string, NonNullable<Time["partOfDay"]>> = new Map([
  ["morning", "morning"], ["dawn", "morning"], ["daybreak", "morning"], ["sunrise", "morning"],
  ["afternoon", "afternoon"], ["lunchtime", "afternoon"],
  ["evening", "evening"], ["dusk", "evening"], ["nightfall", "evening"], ["sunset", "evening"],
  ["night", "night"], ["overnight", "night"],
]);

/** Times of day with a name, in minutes after midnight. */
export const namedClocks: ReadonlyMap<string, number> = new Map([
  ["noon", 720],
  ["midday", 720],
  ["midnight", 0],
]);

/** Days counted from the day of the report. */
export const relativeDays: ReadonlyMap<string, number> = new Map([
  ["today", 0],
  ["tonight", 0],
  ["yesterday", -1],
  ["tomorrow", 1],
]);

/** Holidays on a fixed date, as month and day: "Christmas Day". The words are joined by one space. */
// prettier-ignore
export const holidays: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ["boxing day", [12, 26]], ["christmas day", [12, 25]], ["christmas eve", [12, 24]], ["halloween", [10, 31]],
  ["new year's day", [1, 1]], ["new year's eve", [12, 31]], ["valentine's day", [2, 14]],
]);

/**
 * Zones behind a clock time, in minutes east of Greenwich (IANA tz database); `null` where the name stands for summer and
 * winter time alike ("ET"). Of namesakes the one that English news means: IST is India's, BST Britain's, CST America's.
 */
// prettier-ignore
export const timeZones: ReadonlyMap<string, number | null> = new Map([
  ["acst", 570], ["aedt", 660], ["aest", 600], ["akdt", -480], ["akst", -540], ["ast", -240], ["bst", 60], ["cat", 120],
  ["cdt", -300], ["cest", 120], ["cet", 60], ["cst", -360], ["ct", null], ["eat", 180], ["edt", -240], ["eest", 180], ["eet", 120],
  ["est", -300], ["et", null], ["gmt", 0], ["hkt", 480], ["hst", -600], ["ist", 330], ["jst", 540], ["kst", 540],
  ["mdt", -360], ["msk", 180], ["mst", -420], ["mt", null], ["nzdt", 780], ["nzst", 720], ["pdt", -420], ["pkt", 300],
  ["pst", -480], ["pt", null], ["sast", 120], ["sgt", 480], ["trt", 180], ["utc", 0], ["wat", 60], ["wib", 420], ["zulu", 0],
]);

/** First words of a zone in two words: "local time", "Eastern Time". */
// prettier-ignore
export const zonePlaces: ReadonlySet<string> = new Set([
  "central", "eastern", "local", "mountain", "pacific",
]);

/** Units of time longer than a day that are counted from the report's, each as so many of one that the model has. */
// prettier-ignore
export const periodWords: ReadonlyMap<string, { readonly unit: TimePeriod["unit"]; readonly times: number }> = new Map([
  ["century", { unit: "year", times: 100 }], ["decade", { unit: "year", times: 10 }],
  ["decades", { unit: "year", times: 10 }], ["fortnight", { unit: "week", times: 2 }],
  ["month", { unit: "month", times: 1 }], ["months", { unit: "month", times: 1 }],
  ["week", { unit: "week", times: 1 }], ["weekend", { unit: "weekend", times: 1 }],
  ["weeks", { unit: "week", times: 1 }], ["year", { unit: "year", times: 1 }], ["years", { unit: "year", times: 1 }],
]);

/** Parts of a game: a clock time in one of them runs from its beginning. */
export const gameParts: ReadonlySet<string> = new Set(["frame", "half", "overtime", "period", "quarter"]);
