/**
 * One relation with two holders. a: "Norvik's founder, Peter Lang, said" b: "Marie Vogt founded Norvik in 1987" -> identity.
 * What each report tells of it is compared wherever it stands, by the relation and the thing.
 */
import { nameRelation } from "../../../extract/entities/name-match.ts";
import type { ToldRelation } from "../../../extract/relations/relations.ts";
import { areTwoPlaces, placeNamed } from "../../../lexicon/places.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import type { Side } from "../../../model.ts";
import { closenessIn } from "../../closeness.ts";
import { conflictOf } from "../../conflict.ts";
import { groupBy } from "../../group-by.ts";
import type { Judgement } from "../../rule.ts";
import { inBoth, quoted, wordsOf, type Story } from "../../story.ts";
import { flatMap } from "../../../text/flat-map.ts";
import { toldRelations, type Known, type Told } from "./told.ts";

/** Closeness from which a thing without a name ("the ship") is held for one in both reports. */
const sameThing = 0.5;

/** Most tellings of one relation of one thing in a report: a table, and no story, has more. */
const mostTold = 20;

/** Who holds what in both reports, where the two name two and neither tells of the other's as such. */
export function judgeRelations(story: Story): Judgement[] {
  return [...compared(story, ({ relation }) => !relation.place), ...ofNounAndName(story)];
}

/** The same of places: two capitals of one country, one firm based in two towns. */
export function judgeRelationPlaces(story: Story): Judgement[] {
  return compared(story, ({ relation }) => relation.place);
}

function compared(story: Story, isOf: (told: ToldRelation) => boolean): Judgement[] {
  const told = toldRelations(story);
  const byThing = (side: Side): Map<string, Told[]> =>
    groupBy(
      told[side].filter((one) => isOf(one.told) && one.holder.named),
      keyOf,
    );
  const theirs = byThing("b");
  return [...byThing("a")].flatMap(([key, inA]) => {
    const inB = theirs.get(key) ?? [];
    if (inA.length > mostTold || inB.length > mostTold) return [];
    // A report that itself tells of two knows of two times or two things.
    if (!isOne(inA) || !isOne(inB)) return [];
    const found = flatMap(inA, (a) => flatMap(inB, (b) => (areTwo(story, a, b) ? [{ a, b }] : [])));
    const best = found[0];
    return best === undefined ? [] : [judgement(story, best.a, best.b)];
  });
}

/**
 * Posts of what one report names and the other calls by a noun. a: "Ana Rojas, president of Rovers," b: "the club's
 * president, Ida Kern,": where the sentences tell the same.
 */
function ofNounAndName(story: Story): Judgement[] {
  const told = toldRelations(story);
  const posts = (side: Side): Told[] =>
    told[side].filter((one) => one.told.relation.name.startsWith("post ") && one.holder.named);
  const [inA, inB] = [posts("a"), posts("b")];
  if (inA.length > mostTold || inB.length > mostTold) return [];
  return flatMap(inA, (a) =>
    flatMap(inB, (b) => {
      if (a.told.relation !== b.told.relation || a.thing.named === b.thing.named) return [];
      if (!isBareNoun(a.thing.named ? b.thing : a.thing)) return [];
      if (closenessIn(story)(a.told.sentence, b.told.sentence) < samePost || !areTwo(story, a, b)) return [];
      const isTold = (all: readonly Told[], { holder, told: { relation } }: Told): boolean =>
        all.some((one) => one.told.relation === relation && one.holder.key === holder.key);
      return isTold(inA, b) || isTold(inB, a) ? [] : [judgement(story, a, b)];
    }),
  ).slice(0, 1);
}

/** "the club" may be what the other report names; "the provincial rescue service" is one of many. */
function isBareNoun({ words }: Known): boolean {
  const [article = "", noun = "", ...more] = words.toLowerCase().split(" ");
  return article === "the" && more.length === 0 && bodies.has(noun);
}

const bodies: ReadonlySet<string> = wordSet(`
  agency airline association bank board body brewer broadcaster carmaker charity city club college company council country
  federation firm foundation group hospital institute league maker museum newspaper organisation organization party
  publisher retailer school side state team town union university village
`);

/** Closeness from which "the club" is held for the one that the other report names. */
const samePost = 0.5;

function keyOf({ told, thing }: Told): string {
  return `${told.relation.name} | ${thing.key}`;
}

function isOne(all: readonly Told[]): boolean {
  return all.every(({ holder }) => holder.key === all[0]?.holder.key || isSameName(holder, all[0]?.holder ?? holder));
}

function isSameName(a: Known, b: Known): boolean {
  return nameRelation(a.words, b.words) !== "different";
}

/** "the Scot" and "the Bronco" stand for someone named elsewhere. */
function standsFor(story: Story, side: Side, { told: { holder } }: Told): boolean {
  return /^the [^ ]+$/i.test(wordsOf(story, side, holder.span));
}

function areTwo(story: Story, a: Told, b: Told): boolean {
  if (standsFor(story, "a", a) || standsFor(story, "b", b)) return false;
  if (a.holder.key === b.holder.key || isSameName(a.holder, b.holder)) return false;
  const closeness = closenessIn(story)(a.told.sentence, b.told.sentence);
  if ((!a.thing.named || !b.thing.named) && closeness < sameThing) return false;
  if (differInTime(story, a, b)) return false;
  const [x, y] = [placeNamed(a.holder.words), placeNamed(b.holder.words)];
  if (a.told.relation.place) return x !== null && y !== null && areTwoPlaces(a.holder.words, b.holder.words);
  // A country may stand for its club, its army or its firm.
  return x === null || y === null ? x === null && y === null : areTwoPlaces(a.holder.words, b.holder.words);
}

/** Whether the sentences name two years: the winner of 1998 is none of 1999. */
function differInTime(story: Story, a: Told, b: Told): boolean {
  const years = (side: Side, { told: { sentence, thing } }: Told): number[] => [
    ...flatMap(story.sentences[side][sentence]?.times ?? [], ({ year }) => (year === null ? [] : [year])),
    ...[...quoted(story, side, thing.span).matchAll(yearInWords)].map(([year]) => Number(year)),
  ];
  const [x, y] = [years("a", a), years("b", b)];
  return x.length > 0 && y.length > 0 && !x.some((year) => y.includes(year));
}

const yearInWords = /\b(?:1[5-9]|20)\d\d\b/g;

function judgement(story: Story, a: Told, b: Told): Judgement {
  const at = {
    a: { sentence: a.told.sentence, span: a.told.holder.span },
    b: { sentence: b.told.sentence, span: b.told.holder.span },
  };
  const names = inBoth(story, at.a.span, at.b.span);
  const of = quoted(story, "a", a.told.thing.span);
  return conflictOf(at.a, at.b, "medium", `${a.told.relation.question} (${of}): ${names}.`);
}
