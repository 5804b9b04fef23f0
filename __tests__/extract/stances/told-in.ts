/** Stances of one sentence in a short notation: "Berg supports the plan". */
import { attributionsOf } from "../../../lib/extract/attributions/attributions.ts";
import { claimsOf } from "../../../lib/extract/clauses/claims.ts";
import { entitiesOf, entityLookup } from "../../../lib/extract/entities/entities.ts";
import { sceneOf, type Scene } from "../../../lib/extract/stances/scene.ts";
import { stancesOf } from "../../../lib/extract/stances/stances.ts";
import type { Span, Stance } from "../../../lib/model.ts";
import { passageOf } from "../../support/passage-of.ts";

/** The stances with their evidence, entities and attributions read as in a report. */
export function stancesIn(sentence: string): (Stance & { readonly words: string })[] {
  const passage = passageOf([[sentence]]);
  const entityAt = entityLookup(entitiesOf(passage));
  const attributions = attributionsOf(passage, entityAt);
  const claims = claimsOf(passage, entityAt, attributions);
  return stancesOf(passage, entityAt, claims, attributions).map((stance) => ({
    ...stance,
    words: passage.text.slice(stance.span.start, stance.span.end),
  }));
}

/** The stances as "holder attitude target". */
export function toldIn(sentence: string): string[] {
  const words = ({ start, end }: Span): string => sentence.slice(start, end);
  return stancesIn(sentence).map(
    ({ holder, attitude, target }) => `${words(holder.span)} ${attitude} ${target === null ? "-" : words(target.span)}`,
  );
}

/** A sentence as the search for stances sees it, without entities. */
export function sceneIn(sentence: string): Scene {
  const passage = passageOf([[sentence]]);
  const claims = claimsOf(
    passage,
    () => null,
    attributionsOf(passage, () => null),
  );
  return sceneOf(0, passage.tokens[0] ?? [], passage.chunks[0] ?? [], claims, () => null);
}
