/** Reasons of a comparison of two, said with the letters that the reports have among several. */
import type { Sides } from "../model.ts";

/** The letter of a report: `A` for the first, `B` for the second, ... */
export function letterOf(report: number): string {
  return String.fromCharCode("A".charCodeAt(0) + report);
}

/**
 * Names the reports of a pair by their own letters: "24 dead in A, 12 in B." of the third and the fifth report is "24 dead
 * in C, 12 in E." Words in quotation marks are the reports' own and stay; so does an article ("A quotation, two wordings").
 */
export function relettered(reason: string, [a, b]: readonly [number, number]): string {
  return renamed(reason, { a: letterOf(a), b: letterOf(b) });
}

/** Names the reports of a pair otherwise: "24 dead in draft.md, 12 in wire.txt." */
export function renamed(reason: string, names: Sides<string>): string {
  return reason
    .split(/("[^"]*"|“[^”]*”)/)
    .map((part, i) => (i % 2 === 1 ? part : part.replace(letters, (letter) => (letter === "A" ? names.a : names.b))))
    .join("");
}

/** A report's letter: at the beginning of a sentence, where an article has its capital, only before a verb ("A counts"). */
const letters = /(?<![\w'’.-])(?:(?<!(?:^|[.!?:] ))A|A(?=:|['’]s\b| [a-z]+s\b)|B)(?![\w-]|['’](?!s\b)|\.\w)/g;
