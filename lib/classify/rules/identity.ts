/**
 * One person or organisation by two spellings, or with two ages.
 * a: "Katherine Gomes, 35" b: "Catherine Gomes, 34" -> identity
 */
import { nameRelation } from "../../extract/entities/name-match.ts";
import { relateQuantities } from "../../extract/quantities/quantity-relation.ts";
import { nameWords } from "../../extract/entities/fold-name.ts";
import { peopleNouns } from "../../lexicon/fates.ts";
import { longestPlaceName, placeNamed } from "../../lexicon/places.ts";
import { doubtfulRoles, people, roles } from "../../lexicon/titles.ts";
import type { Mention, Quantity, SharedEntity, Side, Sides, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement, Rule } from "../rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";

export const identity: Rule = {
  type: "identity",
  judge: (story) => [
    ...story.entities.flatMap((entity) => judgeSpelling(story, entity)),
    ...judgeAges(story),
    ...story.pairs.flatMap((pair) => [...judgeNationality(story, pair), ...judgePersons(story, pair)]),
  ],
};

/** One report spells the name so throughout, the other otherwise throughout. */
function judgeSpelling(story: Story, entity: SharedEntity): Judgement[] {
  if (entity.kind === "place") return [];
  const names = { a: namesOf(story, "a", entity), b: namesOf(story, "b", entity) };
  for (const [nameA, mentionA] of names.a) {
    for (const [nameB, mentionB] of names.b) {
      if (names.b.has(nameA) || names.a.has(nameB) || nameRelation(nameA, nameB) !== "variant") continue;
      return [
        {
          relation: "conflict",
          confidence: "high",
          sentences: { a: mentionA.sentence, b: mentionB.sentence },
          evidence: { a: mentionA.span, b: mentionB.span },
          reason: `The name is spelled ${nameA} in A and ${nameB} in B.`,
          developing: false,
        },
      ];
    }
  }
  return [];
}

/** The names by which a report calls an entity, each with its first mention. */
function namesOf(story: Story, side: Side, entity: SharedEntity): Map<string, Mention> {
  const names = new Map<string, Mention>();
  for (const mention of entity.mentions[side]) {
    if (mention.form !== "name") continue;
    const name = wordsOf(story, side, mention.span);
    if (!names.has(name)) names.set(name, mention);
  }
  return names;
}

function judgeAges(story: Story): Judgement[] {
  const ages = { a: agesOf(story, "a"), b: agesOf(story, "b") };
  return [...ages.a].flatMap(([person, [a]]) => {
    const b = ages.b.get(person)?.[0];
    if (a === undefined || b === undefined) return [];
    const relation = relateQuantities(a, b);
    if (relation === "unrelated") return [];
    const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
    const name = story.entities[Number(person)]?.name ?? "";
    return [
      {
        relation,
        confidence: "high",
        sentences: { a: a.sentence, b: b.sentence },
        evidence: { a: a.span, b: b.span },
        reason:
          relation === "conflict"
            ? `The age of ${name}: ${words.a} in A, ${words.b} in B.`
            : `Both tell the age of ${name}.`,
        developing: false,
      },
    ];
  });
}

/** Ages by the shared entity whose they are. */
function agesOf(story: Story, side: Side): Map<string, Quantity[]> {
  const ages = story.readings[side].quantities.filter((quantity) => quantity.kind === "age");
  return groupBy(ages, (age) => {
    const person = story.sharedEntity(side, age.counted?.entity ?? null);
    return person === null ? null : String(person);
  });
}

/** Closeness from which people of one description are held for the same ("an Australian climber"). */
const sameScene = 0.8;

/** a: "an Australian climber" b: "a New Zealand climber": the same kind of person of two countries. */
function judgeNationality(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameScene) return [];
  const nationals = { a: nationalsOf(pair.a), b: nationalsOf(pair.b) };
  return nationals.a.flatMap((a) =>
    nationals.b.flatMap((b): Judgement[] => {
      if (
        a.noun !== b.noun ||
        nationals.a.some((one) => one.country === b.country) ||
        nationals.b.some((one) => one.country === a.country)
      )
        return [];
      const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
      return [conflict(pair, { a: a.span, b: b.span }, "medium", `The nationality: ${words.a} in A, ${words.b} in B.`)];
    }),
  );
}

interface National {
  readonly noun: string;
  readonly country: string;
  readonly span: Span;
}

/** Single people told by country and kind: "Australian climber", "New Zealand climber". */
function nationalsOf(sentence: SentenceReading): National[] {
  return sentence.tokens.flatMap((noun, i) => {
    // "an Ethiopian merchant ship" tells of a ship.
    if (noun.tag !== "NOUN" || !isPerson(noun.lemma) || sentence.tokens[i + 1]?.tag === "NOUN") return [];
    for (let words = longestPlaceName; words >= 1; words -= 1) {
      const before = sentence.tokens.slice(Math.max(0, i - words), i);
      const first = before[0];
      if (first === undefined || before.length < words) continue;
      const place = placeNamed(before.map((token) => token.norm).join(" "));
      if (place?.country !== undefined && place.country !== null && place.kind === "country") {
        return [{ noun: noun.lemma, country: place.country, span: cover(first.span, noun.span) }];
      }
    }
    return [];
  });
}

/** Not the holders of an office: two countries have a minister each. */
function isPerson(lemma: string): boolean {
  if (people.has(lemma) || peopleNouns.has(lemma)) return true;
  // Of the roles only those that name no office for certain: "climber", "driver".
  return /(?:er|or|ist)$/.test(lemma) && (!roles.has(lemma) || doubtfulRoles.has(lemma));
}

/** Closeness from which two half-equal names are held for one person. */
const samePerson = 0.7;

/**
 * a: "police chief J.R. Holm" b: "police chief J.R. Weld": names that share a part in sentences that tell the
 * same, of which neither report knows the other's.
 */
function judgePersons(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < samePerson) return [];
  const names = { a: personsOf(story, "a", pair.a), b: personsOf(story, "b", pair.b) };
  return names.a.flatMap((a) =>
    names.b.flatMap((b): Judgement[] => {
      if (a.entity === b.entity || !shareOneName(a.name, b.name)) return [];
      if (isKnown(story, "b", a.entity) || isKnown(story, "a", b.entity)) return [];
      return [conflict(pair, { a: a.span, b: b.span }, "medium", `Who it was: ${a.name} in A, ${b.name} in B.`)];
    }),
  );
}

interface NamedPerson {
  readonly entity: number;
  readonly name: string;
  readonly span: Span;
}

function personsOf(story: Story, side: Side, sentence: SentenceReading): NamedPerson[] {
  return story.entitiesIn(side, sentence.index).flatMap(({ entity, span, form }) => {
    const name = wordsOf(story, side, span);
    return form === "name" && story.entities[entity]?.kind === "person" && name.includes(" ")
      ? [{ entity, name, span }]
      : [];
  });
}

function isKnown(story: Story, side: Side, entity: number): boolean {
  return (story.entities[entity]?.mentions[side].length ?? 0) > 0;
}

/** Whether two full names have the first or the last name in common, but not both. */
function shareOneName(a: string, b: string): boolean {
  const x = withoutSuffix(nameWords(a));
  const y = withoutSuffix(nameWords(b));
  // "Patrick Gray" and "L. Patrick Gray III" are one name.
  const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x];
  if (shorter.every((word) => longer.includes(word))) return false;
  const first = x[0] === y[0];
  const last = x.at(-1) === y.at(-1);
  return first !== last && nameRelation(a, b) === "different";
}

/** "Jr." and its like part father and son, but a report may well leave them out. */
function withoutSuffix(words: readonly string[]): readonly string[] {
  return words.filter((word) => !/^(?:jr|sr|ii|iii|iv)$/.test(word));
}

function conflict(
  pair: StoryPair,
  evidence: Sides<Span>,
  confidence: Judgement["confidence"],
  reason: string,
): Judgement {
  return {
    relation: "conflict",
    confidence,
    sentences: { a: pair.a.index, b: pair.b.index },
    evidence,
    reason,
    developing: false,
  };
}
