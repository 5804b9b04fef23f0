/** Which entities a reader means by a word or two. */
import { nameWords } from "../extract/entities/fold-name.ts";
import { placeNamed } from "../lexicon/places.ts";
import type { SharedEntity } from "../model.ts";

const articles = new Set(["a", "an", "the"]);

/**
 * Indexes of the entities a reader's words refer to, ascending: case and accents do not count, nor does number; an alias or
 * some words of a name are enough. Members of a group are not added. Nothing for an empty query.
 *
 *     "asif"        Ana Rojas
 *     "turkiye"     Turkey
 *     "mediator"    mediators
 */
export function entitiesNamed(entities: readonly SharedEntity[], query: string): number[] {
  const wanted = wordsOf(query);
  if (wanted.length === 0) return [];
  const place = placeNamed(query.trim());
  const whole: number[] = [];
  const part: number[] = [];
  entities.forEach((entity, index) => {
    const names = [entity.name, ...entity.aliases].map(wordsOf);
    const isPlace = place !== null && entity.kind === "place" && placeNamed(entity.name)?.name === place.name;
    if (isPlace || names.some((words) => words.join(" ") === wanted.join(" "))) whole.push(index);
    else if (names.some((words) => wanted.every((word) => words.includes(word)))) part.push(index);
  });
  // "Peru" is Peru when there is one, and not the Bank of Peru too.
  return whole.length > 0 ? whole : part;
}

function wordsOf(name: string): string[] {
  return nameWords(name)
    .filter((word) => !articles.has(word))
    .map(singular);
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  return word.endsWith("ies") ? `${word.slice(0, -3)}y` : word.slice(0, -1);
}
