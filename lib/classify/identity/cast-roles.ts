/** Whom someone plays. a: "will play Queen Victoria" b: "has been cast as Florence Nightingale" */
import { wordSet } from "../../lexicon/word-set.ts";
import type { Side, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { toldOtherwise } from "../told-otherwise.ts";

interface Part extends Words {
  readonly who: number;
  /** Words of the part's name in lower case, or its noun. */
  readonly words: readonly string[];
}

/** Where each report has one part of someone, and neither has the other's. */
export function judgeCastRoles(story: Story): Judgement[] {
  const told = { a: partsOf(story, "a"), b: partsOf(story, "b") };
  return toldOtherwise(told).flatMap(({ a, b }): Judgement[] => {
    if (tells(story, "b", a.words) || tells(story, "a", b.words)) return [];
    return [
      conflictOf(a, b, "medium", `Whom ${story.entities[a.who]?.name ?? ""} plays: ${inBoth(story, a.span, b.span)}.`),
    ];
  });
}

function tells(story: Story, side: Side, words: readonly string[]): boolean {
  return story.sentences[side].some(({ tokens }) =>
    tokens.some(({ norm, lemma }) => words.includes(norm) || words.includes(lemma)),
  );
}

function partsOf(story: Story, side: Side): Map<string, Part[]> {
  const all = flatMap(story.sentences[side], (sentence) => {
    const people = story
      .entitiesIn(side, sentence.index)
      .filter(({ entity, form }) => form === "name" && story.entities[entity]?.kind === "person");
    if (people.length === 0) return [];
    return flatMap(sentence.tokens, (_, at): Part[] => {
      const part = partAt(sentence, at);
      const actor = part === null ? undefined : people.findLast(({ span }) => span.end <= part.before);
      return part === null || actor === undefined ? [] : [{ ...part.part, who: actor.entity }];
    });
  });
  return groupBy(all, ({ who }) => String(who));
}

/** Of a part played once another may be played now: only present and future are compared. */
const now = wordSet("play plays playing portray portrays portraying");
const as = wordSet("cast star stars starring known appear appears");

function partAt(sentence: SentenceReading, at: number): { part: Omit<Part, "who">; before: number } | null {
  const { tokens, index } = sentence;
  const token = tokens[at];
  if (token === undefined) return null;
  const isRole = (token.norm === "role" || token.norm === "part") && tokens[at + 1]?.norm === "of";
  const isAs = as.has(token.norm) && tokens[at + 1]?.norm === "as";
  if (!isRole && !isAs && !now.has(token.norm)) return null;
  const name = nameFrom(tokens, now.has(token.norm) ? at + 1 : at + 2);
  const [first, last] = [name?.[0], name?.at(-1)];
  if (name === null || first === undefined || last === undefined) return null;
  const words = name.filter(({ tag }) => tag === "PROPN" || tag === "NOUN").map(({ norm }) => norm);
  return { part: { words, sentence: index, span: cover(first.span, last.span) }, before: token.span.start };
}

/** A name, or "the crooked lawyer". */
function nameFrom(tokens: readonly Token[], at: number): readonly Token[] | null {
  const from = tokens[at]?.tag === "DET" ? at + 1 : at;
  let end = from;
  while (["ADJ", "NOUN", "PROPN"].includes(tokens[end]?.tag ?? "X")) end += 1;
  const words = tokens.slice(from, end);
  const isName = words.length > 0 && words.every(({ tag }) => tag === "PROPN");
  const isNoun = from > at && people.has(words.at(-1)?.lemma ?? "");
  return isName || isNoun ? words : null;
}

/** Nouns for those whom films and plays have in them. */
const people = wordSet(`
  assassin boss butler cop detective doctor father gangster ghost hero heroine hitman husband inspector judge king lawyer lover
  mother murderer nurse officer pilot priest prince princess prostitute queen sheriff soldier spy teacher thief villain wife witch
`);
