/** Two spellings of one name. a: "Katherine Gomes" b: "Catherine Gomes" */
import { nameRelation } from "../../extract/entities/name-match.ts";
import { nameWords } from "../../extract/entities/fold-name.ts";
import { placeNamed } from "../../lexicon/places.ts";
import type { Mention, SharedEntity, Side, Sides } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { otherSide, wordsOf, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Clashes of the spellings of one name: of those that the reading took for one, and of slips of the pen it took for two. */
export function judgeSpellings(story: Story): Judgement[] {
  return [...story.entities.flatMap((entity) => judgeEntity(story, entity)), ...judgeSlips(story)];
}

/** One report spells the name so throughout, the other otherwise throughout. */
function judgeEntity(story: Story, entity: SharedEntity): Judgement[] {
  if (entity.kind === "place") return [];
  const names = { a: namesOf(story, "a", entity), b: namesOf(story, "b", entity) };
  for (const [nameA, atA] of names.a) {
    for (const [nameB, atB] of names.b) {
      if (names.b.has(nameA) || names.a.has(nameB) || nameRelation(nameA, nameB) !== "variant") continue;
      if (lastWord(nameA) !== lastWord(nameB) && inOtherScript(nameA) === inOtherScript(nameB)) continue;
      const reason = `The name is spelled ${nameA} in A and ${nameB} in B.`;
      return judgementOf(story, { a: atA, b: atB }, "high", reason);
    }
  }
  return [];
}

/** Letters that stand for one letter of another script, or for one sound: "Karavi" and "Karabi", "Qadir" and "Kadir". */
const transcriptions = [
  [/[vw]/g, "b"],
  [/kh/g, "h"],
  [/q/g, "k"],
  [/ou|oo/g, "u"],
  [/ee|y/g, "i"],
] as const;

/** The last word of a name as another script would have it: two of one are no clash, for each desk writes it in its own way. */
function inOtherScript(name: string): string {
  return transcriptions.reduce((word, [letters, one]) => word.replace(letters, one), lastWord(name));
}

function lastWord(name: string): string {
  return nameWords(name).at(-1) ?? "";
}

/** Letters from which a name can be a misspelling of another that its report has, too: "Hofnferr" of "Hoffnerr". */
const shortestSlip = 7;

/**
 * a: "Hoffnerr" b: "Hoffnerr ... Hofnferr": a name of one report alone that differs in spelling from one that both have. It
 * is one word of a single mention, for a name that is told again and again is somebody's.
 */
function judgeSlips(story: Story): Judgement[] {
  const shared = story.entities.filter((entity) => told(entity, "a") > 0 && told(entity, "b") > 0);
  const byInitial = groupBy(shared, ({ name }) => lastWord(name).charAt(0));
  return flatMap(story.entities, (entity): Judgement[] => {
    const side = told(entity, "a") === 0 ? "b" : "a";
    if (told(entity, side) !== 1 || told(entity, otherSide(side)) > 0 || entity.kind === "organisation") return [];
    const [word = "", ...rest] = nameWords(entity.name);
    if (rest.length > 0 || word.length < shortestSlip || placeNamed(entity.name) !== null) return [];
    const right = byInitial.get(word.charAt(0))?.find(({ name, kind }) => {
      const last = lastWord(name);
      return kind === "person" && isScrambled(word, last) && nameRelation(word, last) === "variant";
    });
    if (right === undefined) return [];
    const names = { a: side === "a" ? entity : right, b: side === "b" ? entity : right };
    const at = { a: named(names.a, "a"), b: named(names.b, "b") };
    const spelled = { a: lastWord(names.a.name), b: lastWord(names.b.name) };
    const reason = `The name is spelled ${titled(spelled.a)} in A and ${titled(spelled.b)} in B, and one of them has both.`;
    return judgementOf(story, at, "medium", reason);
  });
}

/** Whether two words have the same letters, two of them changed about, or one letter more or less. */
function isScrambled(x: string, y: string): boolean {
  if (x === y || Math.abs(x.length - y.length) > 1) return false;
  const [longer, shorter] = x.length >= y.length ? [x, y] : [y, x];
  let rest = longer;
  for (const letter of shorter) rest = rest.replace(letter, "");
  return rest.length === longer.length - shorter.length;
}

function told(entity: SharedEntity, side: Side): number {
  return named(entity, side).length;
}

function named(entity: SharedEntity, side: Side): readonly Mention[] {
  return entity.mentions[side].filter(({ form }) => form === "name");
}

function titled(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function judgementOf(
  story: Story,
  at: Sides<readonly Mention[]>,
  confidence: Judgement["confidence"],
  reason: string,
): Judgement[] {
  const found = closest(story, at);
  return found === null ? [] : [conflictOf(found.a, found.b, confidence, reason)];
}

/** The two mentions in the sentences that are most alike; the first of each where none are; `null` without any. */
function closest(story: Story, at: Sides<readonly Mention[]>): Sides<Mention> | null {
  const [first, other] = [at.a[0], at.b[0]];
  let best = 0;
  let found = first === undefined || other === undefined ? null : { a: first, b: other };
  for (const pair of story.pairs) {
    if (pair.closeness <= best) continue;
    const a = at.a.find(({ sentence }) => sentence === pair.a.index);
    const b = at.b.find(({ sentence }) => sentence === pair.b.index);
    if (a === undefined || b === undefined) continue;
    best = pair.closeness;
    found = { a, b };
  }
  return found;
}

/** The names by which a report calls an entity, each with its mentions. */
function namesOf(story: Story, side: Side, entity: SharedEntity): Map<string, Mention[]> {
  return groupBy(named(entity, side), ({ span }) => wordsOf(story, side, span));
}
