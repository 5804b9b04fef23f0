/** What kind of thing a name names, as far as its own words and the word before it tell. */
import { isGivenName } from "../../lexicon/given-names.ts";
import { namedSites } from "../../lexicon/named-sites.ts";
import {
  headsBeforeOf,
  knownAcronyms,
  knownOrganisations,
  organisationHeads,
  placeHeads,
  thingHeads,
} from "../../lexicon/organisations.ts";
import type { EntityKind, Token } from "../../model.ts";
import { isCapitalised, isShouted } from "./capitals.ts";

/** A name that nothing tells of, behind "in": a place that no gazetteer has. */
export function located(before: Token | undefined, display: string): EntityKind | null {
  if (before?.tag !== "ADP") return null;
  const { norm } = before;
  return (norm === "in" || norm === "near" || norm === "outside") && !isShouted(display) ? "place" : null;
}

/** A noun that makes a place of the name in front of it: "Zarun Velk hospital". */
export function isSite(next: Token | undefined): boolean {
  return next?.tag === "NOUN" && namedSites.has(next.norm);
}

/** "Ana Rojas", "Ana Maria Rojas": most names. */
const plainName = /^[A-Z][a-z]+ [A-Z][a-z]+(?: [A-Z][a-z]+)?$/;

const longForms: ReadonlySet<string> = new Set([...knownAcronyms.values()].map((name) => name.toLowerCase()));

/** The kind a name's own words tell: "Bank of Peru" an organisation, "Ana Rojas" a person; `null` when they do not. */
export function kindOf(display: string, words: readonly string[], determined: boolean): EntityKind | null {
  const first = words[0] ?? "";
  const last = words.at(-1) ?? "";
  if (knownOrganisations.has(display.toLowerCase()) || longForms.has(words.join(" "))) return "organisation";
  const of = words.indexOf("of");
  if (of > 0 && headsBeforeOf.has(words[of - 1] ?? ""))
    return /^(?:isle|strait|republic|states?)$/.test(words[of - 1] ?? "") ? "place" : "organisation";
  const forWhom = words.indexOf("for");
  if (forWhom > 0 && organisationHeads.has(words[forWhom - 1] ?? "")) return "organisation";
  if (words.includes("&") || (words.length > 1 && organisationHeads.has(last))) return "organisation";
  if (words.length === 1) {
    if (knownOrganisations.has(first)) return "organisation";
    if (knownAcronyms.has(first) && isShouted(display)) return "organisation";
    if (isGivenName(first) && !determined) return "person";
    return isShouted(display) && display.length < 7 ? "organisation" : null;
  }
  if (thingHeads.has(last)) return "other";
  if (placeHeads.has(last) || /^(?:mount|lake|cape|fort|port)$/.test(first))
    return isGivenName(first) && placeHeads.has(last) && words.length === 2 ? null : "place";
  if (isGivenName(first)) return "person";
  if (plainName.test(display)) return determined ? null : "person";
  // Two or three plain words without an article are mostly a person of whom no list knows the first name.
  const long = display.split(/[ -]/).filter((word) => isCapitalised(word)).length;
  const plain =
    long < 4 &&
    !determined &&
    !/[\d&]/.test(display) &&
    display.split(/[\s-]/).every((word) => !isShouted(word) || /^\p{L}\.?$/u.test(word));
  return plain &&
    display
      .split(" ")
      .every((word) => isCapitalised(word) || isCapitalised(word.slice(word.lastIndexOf("-") + 1)) || word.length < 5)
    ? "person"
    : null;
}
