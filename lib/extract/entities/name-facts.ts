/** What a name tells by its own words, wherever it stands. */
import { knownOrganisations } from "../../lexicon/organisations.ts";
import { type Place, placeNamed } from "../../lexicon/places.ts";
import { honorifics, portfolios, roles } from "../../lexicon/titles.ts";
import type { EntityKind } from "../../model.ts";
import { nameWords } from "./fold-name.ts";
import { kindOf } from "./name-kinds.ts";

/** What the words of a name tell by themselves. */
export interface NameFacts {
  readonly words: readonly string[];
  readonly place: Place | null;
  /** Without an article before it, and with one. */
  readonly kind: EntityKind | null;
  readonly determined: EntityKind | null;
}

/** The facts of a name as it is shown; `facts` keeps those of the names seen before. */
export function factsOf(display: string, facts: Map<string, NameFacts>): NameFacts {
  const known = facts.get(display);
  if (known !== undefined) return known;
  const words = nameWords(display);
  const place = placeNamed(display);
  const found: NameFacts = {
    words,
    place,
    kind: place === null ? kindOf(display, words, false) : "place",
    determined: place === null ? kindOf(display, words, true) : "place",
  };
  facts.set(display, found);
  return found;
}

/** The mark of possession at the end of a name: "Rojas's". */
export const possessive = /['’]s$/;
const wide = /\s\s|[^\S ]/;

/** The words of a name as they are shown: with single spaces, without the mark of possession. */
export function displayed(words: string): string {
  return (wide.test(words) ? words.replace(/\s+/g, " ") : words).replace(possessive, "");
}

/** Titles without a name ("the Prime Minister") are descriptions. */
export function isTitleOnly(words: readonly string[]): boolean {
  const isTitle = (word: string): boolean => roles.has(word) || honorifics.has(word);
  return (
    isTitle(words.at(-1) ?? "") &&
    words.every((word) => isTitle(word) || portfolios.has(word)) &&
    !knownOrganisations.has(words[0] ?? "")
  );
}
