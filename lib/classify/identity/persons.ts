/** Two people in one place of the story. a: "police chief J.R. Holm" b: "police chief J.R. Weld" */
import { nameRelation } from "../../extract/entities/name-match.ts";
import { nameWords } from "../../extract/entities/fold-name.ts";
import { genderOfName } from "../../lexicon/given-names.ts";
import { roles } from "../../lexicon/titles.ts";
import type { Side, Sides, Span } from "../../model.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";

/** Closeness from which two half-equal names are held for one person. */
const samePerson = 0.7;

/**
 * a: "police chief J.R. Holm" b: "police chief J.R. Weld": names that share a part in sentences that tell the
 * same, of which neither report knows the other's.
 */
export function judgePersons(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < samePerson) return [];
  const names = { a: personsOf(story, "a", pair.a), b: personsOf(story, "b", pair.b) };
  return flatMap(names.a, (a) =>
    flatMap(names.b, (b): Judgement[] => {
      if (a.entity === b.entity || !shareOneName(a.name, b.name, { a: a.title, b: b.title })) return [];
      if (isKnown(story, "b", a.entity) || isKnown(story, "a", b.entity)) return [];
      const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
      return [conflictOf(at.a, at.b, "medium", `Who it was: ${a.name} in A, ${b.name} in B.`)];
    }),
  );
}

interface NamedPerson {
  readonly entity: number;
  readonly name: string;
  /** The word of a title right in front: "chief" of "police chief J.R. Holm"; empty without one. */
  readonly title: string;
  readonly span: Span;
}

function personsOf(story: Story, side: Side, sentence: SentenceReading): NamedPerson[] {
  return story.entitiesIn(side, sentence.index).flatMap(({ entity, span, form }) => {
    const name = wordsOf(story, side, span);
    return form === "name" && story.entities[entity]?.kind === "person" && name.includes(" ")
      ? [{ entity, name, span, title: titleBefore(sentence, span) }]
      : [];
  });
}

function titleBefore({ tokens }: SentenceReading, name: Span): string {
  const before = tokens.findLast(({ span }) => span.end <= name.start);
  return before !== undefined && roles.has(before.norm) ? before.norm : "";
}

function areOfTwoGenders(x = "", y = ""): boolean {
  const [first, other] = [genderOfName(x), genderOfName(y)];
  return first !== null && other !== null && first !== other;
}

function isKnown(story: Story, side: Side, entity: number): boolean {
  return (story.entities[entity]?.mentions[side].length ?? 0) > 0;
}

/** Whether two full names have the first or the last name in common, but not both. */
function shareOneName(a: string, b: string, titles: Sides<string>): boolean {
  const x = withoutSuffix(nameWords(a));
  const y = withoutSuffix(nameWords(b));
  // "Patrick Gray" and "L. Patrick Gray III" are one name.
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  if (shorter.every((word) => longer.includes(word))) return false;
  const first = x[0] === y[0];
  const last = x.at(-1) === y.at(-1);
  if (first === last || nameRelation(a, b) !== "different") return false;
  // Two of one family are two, and so are two by one first name, unless they have one title.
  return last ? !areOfTwoGenders(x[0], y[0]) : titles.a !== "" && titles.a === titles.b;
}

/** "Jr." and its like part father and son, but a report may well leave them out. */
function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}
