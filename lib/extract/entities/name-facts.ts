/** What a name tells by its own words, wherever it stands. */
import { genderOfName, isGivenName } from "../../lexicon/given-names.ts";
import { knownOrganisations } from "../../lexicon/organisations.ts";
import { type Place, placeNamed } from "../../lexicon/places.ts";
import { honorifics, portfolios, roles } from "../../lexicon/titles.ts";
import type { EntityKind } from "../../model.ts";
import type { Gender } from "./drafts.ts";
import { nameWords } from "./fold-name.ts";
import { kindOf } from "./name-kinds.ts";

/** What the words of a name tell by themselves. */
export interface NameFacts {
  readonly display: string;
  readonly words: readonly string[];
  /** The words with single spaces. */
  readonly key: string;
  readonly place: Place | null;
  /** Without an article before it, and with one. */
  readonly kind: EntityKind | null;
  readonly determined: EntityKind | null;
  /** Whether its first word is a given name, and of which gender. */
  readonly given: boolean;
  readonly gender: Gender | null;
  /** Whether it is no name but a title: "Prime Minister". */
  readonly titleOnly: boolean;
}

/** The facts of a name as it is shown; `facts` keeps those of the names seen before. */
export function factsOf(display: string, facts: Map<string, NameFacts>): NameFacts {
  const known = facts.get(display);
  if (known !== undefined) return known;
  const words = nameWords(display);
  const place = placeNamed(display);
  const kind = place === null ? kindOf(display, words, false) : "place";
  const first = words[0] ?? "";
  const found: NameFacts = {
    display,
    words,
    key: words.join(" "),
    place,
    kind,
    // An article unmakes a person and nothing else.
    determined: kind === "person" ? kindOf(display, words, true) : kind,
    given: isGivenName(first),
    gender: genderOfName(first),
    titleOnly: isTitleOnly(words),
  };
  facts.set(display, found);
  return found;
}

/** The mark of possession at the end of a name: "Rojas's". */
const possessive = /['’]s$/;
const wide = /\s\s|[^\S ]/;

/** The words of a name as they are shown: with single spaces, without the mark of possession. */
export function displayed(words: string): string {
  return (wide.test(words) ? words.replace(/\s+/g, " ") : words).replace(possessive, "");
}

/** Titles without a name ("the Prime Minister") are descriptions. */
function isTitleOnly(words: readonly string[]): boolean {
  const isTitle = (word: string): boolean => roles.has(word) || honorifics.has(word);
  return (
    isTitle(words.at(-1) ?? "") &&
    words.every((word) => isTitle(word) || portfolios.has(word)) &&
    !knownOrganisations.has(words[0] ?? "")
  );
}
