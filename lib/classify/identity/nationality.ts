/** Where someone comes from. a: "an Australian climber" b: "a New Zealand climber" */
import { peopleNouns } from "../../lexicon/fates.ts";
import { longestPlaceName, placeNamed } from "../../lexicon/places.ts";
import { doubtfulRoles, people, roles } from "../../lexicon/titles.ts";
import type { Side, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { remembered } from "../../text/remembered.ts";
import { foundAt, placesOf, type WordPlace } from "../../text/word-places.ts";

/** Closeness from which people of one description are held for the same ("an Australian climber"). */
const sameScene = 0.8;

/** Closeness from which they are where neither report tells of the other's country at all. */
const sameStory = 0.5;

/** a: "an Australian climber" b: "a New Zealand climber": the same kind of person of two countries. */
export function judgeNationality(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameStory) return [];
  const { a: inA, b: inB } = nationalsOf(story);
  const nationals = { a: inA[pair.a.index] ?? [], b: inB[pair.b.index] ?? [] };
  return nationals.a.flatMap((a) =>
    nationals.b.flatMap((b): Judgement[] => {
      if (
        !mayBeOne(a, b) ||
        nationals.a.some((one) => one.country === b.country) ||
        nationals.b.some((one) => one.country === a.country)
      )
        return [];
      const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
      const at = { a: { sentence: pair.a.index, span: a.span }, b: { sentence: pair.b.index, span: b.span } };
      const isOther = a.noun !== b.noun || !isPerson(a.noun) || pair.closeness < sameScene;
      if (isOther && (tellsCountry(story, "b", a.country) || tellsCountry(story, "a", b.country))) return [];
      return [conflictOf(at.a, at.b, "medium", `The nationality: ${words.a} in A, ${words.b} in B.`)];
    }),
  );
}

/** One word, or two for one person each: "a French engineer" and "a Belgian oil worker" may be told of one. */
function mayBeOne(a: National, b: National): boolean {
  return a.noun === b.noun || (a.single && b.single && isPerson(a.noun) && isPerson(b.noun));
}

interface National {
  /** Behind "a" or "an". */
  readonly single: boolean;
  readonly noun: string;
  readonly country: string;
  readonly span: Span;
}

/** Single people told by country and kind: "Australian climber", "New Zealand climber". */
const nationalsOf = remembered((story: Story) => ({
  a: foundAt(story.sentences.a, isOfCountry, nationalAt),
  b: foundAt(story.sentences.b, isOfCountry, nationalAt),
}));

function isOfCountry(lemma: string): boolean {
  return isPerson(lemma) || ofOneCountry.has(lemma);
}

function nationalAt({ sentence: { tokens }, at, token: noun }: WordPlace<SentenceReading>): National | null {
  // "an Ethiopian merchant ship" tells of a ship.
  if (noun.tag !== "NOUN" || tokens[at + 1]?.tag === "NOUN" || !isOfCountry(noun.lemma)) return null;
  // "a Belgian oil worker": a noun may stand between.
  const end = tokens[at - 1]?.tag === "NOUN" ? at - 1 : at;
  for (let words = longestPlaceName; words >= 1; words -= 1) {
    const before = tokens.slice(Math.max(0, end - words), end);
    const first = before[0];
    if (first === undefined || before.length < words) continue;
    const place = placeNamed(before.map((token) => token.norm).join(" "));
    if (place?.country !== undefined && place.country !== null && place.kind === "country") {
      const article = tokens[end - words - 1]?.norm;
      const single = article === "a" || article === "an";
      return { noun: noun.lemma, single, country: place.country, span: cover(first.span, noun.span) };
    }
  }
  return null;
}

/** Things that are of one country; what is told of them as of people. */
const ofOneCountry = new Set(
  "aircraft airline airliner bank boat carmaker company cargo coin crew ferry firm flag freighter fund group helicopter jet maker plane ship submarine tanker team trawler vessel warship yacht".split(
    " ",
  ),
);

/** Whether a report names the country anywhere: then it may tell of two ships. */
function tellsCountry(story: Story, side: Side, country: string): boolean {
  const isOf = (word: string): boolean => placeNamed(word)?.country === country;
  return placesOf(story.sentences[side], isOf).some(({ token }) => isOf(token.norm));
}

/** Not the holders of an office: two countries have a minister each. */
function isPerson(lemma: string): boolean {
  if (people.has(lemma) || peopleNouns.has(lemma)) return true;
  // Of the roles only those that name no office for certain: "climber", "driver".
  return /(?:er|or|ist)$/.test(lemma) && (!roles.has(lemma) || doubtfulRoles.has(lemma));
}
