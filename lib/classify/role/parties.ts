/** Whom the words beside an act mean. */
import type { Phrase, Side } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { contains } from "../../text/span.ts";
import { referentOf, unresolved } from "../sameness.ts";
import type { Story } from "../story.ts";

/** A story with whom a bare last name means, which the reading of one report alone may not resolve. */
export interface NamedStory extends Story {
  readonly lastNames: ReadonlyMap<string, number>;
}

/** Shared entities by the last word of their names, in lower case; of two with one the first. */
export function lastNamesOf({ entities }: Story): ReadonlyMap<string, number> {
  const named = entities.map(({ name }, at) => [name.toLowerCase().split(" ").at(-1) ?? "", at] as const);
  return new Map(named.reverse());
}

/** What a phrase stands for: whoever a name names, of "Kestrin 3-1" Kestrin; else the kin of its head. */
export function keyOf(story: NamedStory, side: Side, sentence: number, phrase: Phrase): string | null {
  if (unresolved(story, side, phrase)) return null;
  const { tokens = [] } = story.sentences[side][sentence] ?? {};
  const at = tokenFrom(tokens, phrase.span.start);
  const first = tokens[at]?.tag === "ADP" ? tokens[at + 1] : tokens[at];
  if (first?.tag === "PROPN") {
    const named = story.entitiesIn(side, sentence).find(({ span }) => span.start === first.span.start);
    const entity = named?.entity ?? story.sharedEntity(side, phrase.entity) ?? story.lastNames.get(first.norm) ?? null;
    return entity === null ? `@${first.norm}` : `@${entity}`;
  }
  // "past Varta 2-1"
  const inside = story.entitiesIn(side, sentence).find(({ span }) => contains(phrase.span, span));
  if (/^\d/.test(phrase.lemma) && inside !== undefined) return `@${inside.entity}`;
  // "its larger rival Corvane"
  const head = story.sentences[side][sentence]?.tokens.find(({ span }) => span.start === phrase.head.start);
  const byName = head?.tag === "PROPN" ? story.lastNames.get(head.norm) : undefined;
  return byName === undefined ? referentOf(story, side, phrase) : `@${byName}`;
}

/** Characters between "on" and the name behind it: "on the ". */
export const farthest = 5;
