/** Stances that an adjective behind a noun tells: "Berg, critical of the plan, left", "a report sharply critical of Lind". */
import { oppositionAdjectives, supportAdjectives } from "../../lexicon/stance-adjectives.ts";
import type { Stance } from "../../model.ts";
import { person } from "./holders.ts";
import { behind, chunkUpTo, phraseIn, stanceOf, type Scene } from "./scene.ts";
import { whole } from "./targets.ts";

/** The stance that an adjective at a token tells, if any. What a copula says is told by its clause. */
export function adjectiveStances(scene: Scene, at: number): Stance[] {
  const { tokens } = scene;
  const word = tokens[at];
  if (word === undefined || (word.tag !== "ADJ" && word.tag !== "VERB")) return [];
  const forIt = supportAdjectives.get(word.norm);
  const prepositions = forIt ?? oppositionAdjectives.get(word.norm);
  const aim = prepositions === undefined ? null : behind(scene, at + 1, prepositions);
  if (aim === null) return [];
  let before = at - 1;
  while (tokens[before]?.tag === "ADV") before -= 1;
  if (tokens[before]?.norm === ",") before -= 1;
  const described = chunkUpTo(scene, before);
  if (described === null) return [];
  const target = whole(scene, phraseIn(scene, aim));
  const span = { start: word.span.start, end: target.span.end };
  const holder = person(scene, phraseIn(scene, described), at);
  return stanceOf(scene, span, holder, target, forIt === undefined ? "opposes" : "supports", "stated");
}
