/** Titles before a name: "Defence Minister", "former police spokesman", "Secretary of State". */
import { isGivenName } from "../../lexicon/given-names.ts";
import {
  headsBeforeOf,
  knownOrganisations,
  organisationHeads,
  placeHeads,
  thingHeads,
} from "../../lexicon/organisations.ts";
import { placeNamed } from "../../lexicon/places.ts";
import { doubtfulRoles, former, honorifics, people, portfolios, roles } from "../../lexicon/titles.ts";
import type { Token } from "../../model.ts";
import type { Passage } from "../../text/passage.ts";
import { isCapitalAt, isShouted } from "./capitals.ts";
import type { Gender } from "./drafts.ts";

/** Last words of names that start with what could be a title: "General Motors", "Star Wars". */
const notNames = new Set(["motors", "electric", "mills", "america", "wars", "trek", "strike"]);

/** A title as token indexes of its sentence, inclusive. */
interface Title {
  readonly start: number;
  /** Index of its last word. */
  readonly end: number;
}

/** The title inside a run, or in lower case before it: "Defence Minister", "actor". */
export function titleIn(passage: Passage, tokens: readonly Token[], first: number, last: number): Title | null {
  const norm = (at: number): string => tokens[at]?.norm ?? "";
  const isTitle = (at: number): boolean => honorifics.has(norm(at)) || roles.has(norm(at));
  const tail = norm(last);
  const namesThing = organisationHeads.has(tail) || thingHeads.has(tail) || placeHeads.has(tail) || notNames.has(tail);
  let end = -1;
  for (let at = last; at >= first; at -= 1) {
    if (!isTitle(at) || (at > first && isGivenName(norm(at - 1)) && at === last)) continue;
    if (at === first && doubtfulRoles.has(norm(at)) && last - at < 2 && !isGivenName(norm(at + 1))) continue;
    // "Communist Party of Cuba"
    if (doubtfulRoles.has(norm(at)) && headsBeforeOf.has(norm(at + 1)) && norm(at + 2) === "of") continue;
    end = at;
    break;
  }
  if (end >= 0 && !(namesThing && end < last)) {
    let start = end;
    while (start > first && (isTitle(start - 1) || portfolios.has(norm(start - 1)) || norm(start - 1) === "-"))
      start -= 1;
    return { start: start === first ? outward(passage, tokens, start) : start, end };
  }
  // "Secretary of State John Kerry"
  if (portfolios.has(norm(first)) && norm(first - 1) === "of" && roles.has(norm(first - 2)) && last > first) {
    return { start: outward(passage, tokens, first - 2), end: first };
  }
  const before = tokens[first - 1];
  if (before === undefined || namesThing || before.span.end === tokens[first]?.span.start) return null;
  if (!roles.has(before.norm) && !people.has(before.norm)) return null;
  const name = passage.text.slice(tokens[first]?.span.start ?? 0, tokens[last]?.span.end ?? 0);
  if (placeNamed(name) !== null || (last === first && isShouted(name)) || knownOrganisations.has(norm(first)))
    return null;
  return { start: outward(passage, tokens, first - 1), end: first - 1 };
}

/** The start of a title with the words in lower case before it: "former defence minister Asif", "police spokesman". */
function outward(passage: Passage, tokens: readonly Token[], start: number): number {
  let at = start;
  while (at > 0) {
    const before = tokens[at - 1]?.norm ?? "";
    if (!roles.has(before) && !portfolios.has(before) && !former.has(before)) break;
    if (before === "of" || before === "and" || before === "first") break;
    // "Grain Board chief": the end of another's name.
    if (organisationHeads.has(before) && isCapitalAt(passage.text, tokens[at - 2]?.span.start ?? -1)) break;
    at -= 1;
  }
  return at;
}

/** The gender a title tells: "Mrs", "spokesman", "actress"; `null` when none. */
export function genderOfTitle(tokens: readonly Token[], start: number, end: number): Gender | null {
  for (let at = end; at >= start; at -= 1) {
    const norm = tokens[at]?.norm ?? "";
    const gender = honorifics.get(norm) ?? people.get(norm);
    if (gender !== undefined && gender !== null) return gender;
    if (/(?:[^u]man|lord)$/.test(norm)) return "male";
    if (/(?:woman|ess)$/.test(norm)) return "female";
  }
  return null;
}
