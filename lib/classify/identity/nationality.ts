/** Where someone comes from. a: "an Australian climber" b: "a New Zealand climber" */
import { peopleNouns } from "../../lexicon/fates.ts";
import { areTwoNations, longestPlaceName, placeNamed } from "../../lexicon/places.ts";
import { doubtfulRoles, people, roles } from "../../lexicon/titles.ts";
import type { Side, Span } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { wordsOf, type SentenceReading, type Story, type StoryPair } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

/** Closeness from which people of one description are held for the same ("an Australian climber"). */
const sameScene = 0.8;

/** Closeness from which they are where neither report tells of the other's country at all. */
const sameStory = 0.5;

/** a: "an Australian climber" b: "a New Zealand climber": the same kind of person of two countries. */
export function judgeNationality(story: Story, pair: StoryPair): Judgement[] {
  if (pair.closeness < sameStory) return [];
  const nationals = { a: nationalsOf(pair.a), b: nationalsOf(pair.b) };
  return nationals.a.flatMap((a) =>
    nationals.b.flatMap((b): Judgement[] => {
      if (
        !mayBeOne(a, b) ||
        !areTwoNations(a.country, b.country) ||
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
  return (
    a.noun === b.noun ||
    (a.thing !== null && a.thing === b.thing) ||
    (a.single && b.single && isPerson(a.noun) && isPerson(b.noun))
  );
}

interface National {
  /** Behind "a" or "an". */
  readonly single: boolean;
  readonly noun: string;
  /** Of a thing the kind of it: a "liner" is a ship. */
  readonly thing: string | null;
  readonly country: string;
  readonly span: Span;
}

/** Single people told by country and kind: "Australian climber", "New Zealand climber". */
const nationalsOf = remembered((sentence: SentenceReading): readonly National[] => {
  return flatMap(sentence.tokens, (noun, i) => {
    // "an Ethiopian merchant ship" tells of a ship.
    if (noun.tag !== "NOUN" || sentence.tokens[i + 1]?.tag === "NOUN") return [];
    if (!isPerson(noun.lemma) && !ofOneCountry.has(noun.lemma)) return [];
    // "a Belgian oil worker": a noun may stand between.
    const near = sentence.tokens[i - 1]?.tag === "NOUN" ? i - 1 : i;
    // "a Panama-flagged oil tanker" is read as five tokens.
    const flagged = ["flagged", "owned", "registered"].includes(sentence.tokens[near - 1]?.norm ?? "");
    const end = flagged ? near - 2 : near;
    for (let words = longestPlaceName; words >= 1; words -= 1) {
      const before = sentence.tokens.slice(Math.max(0, end - words), end);
      const first = before[0];
      if (first === undefined || before.length < words) continue;
      const place = placeNamed(before.map((token) => token.norm).join(" "));
      if (place?.country !== undefined && place.country !== null && place.kind === "country") {
        const article = sentence.tokens[end - words - 1]?.norm;
        const single = article === "a" || article === "an";
        return [
          {
            noun: noun.lemma,
            thing: thingOf(noun.lemma),
            single,
            country: place.country,
            span: cover(first.span, noun.span),
          },
        ];
      }
    }
    return [];
  });
});

/** Things that are of one country; what is told of them as of people. Words of one line may be told of one thing. */
const lines = [
  "aircraft airliner helicopter jet plane",
  "airline bank carmaker company drugmaker firm fund giant group insurer maker manufacturer retailer",
  "boat cargo ferry flag freighter liner ship submarine tanker trawler vessel warship yacht",
  "coin",
  "crew",
  "team",
];

const ofOneCountry: ReadonlyMap<string, string> = new Map(
  lines.flatMap((line) => line.split(" ").map((word, _, [first = word]) => [word, first] as const)),
);

function thingOf(lemma: string): string | null {
  return ofOneCountry.get(lemma) ?? null;
}

/** Whether a report names the country anywhere: then it may tell of two ships. */
function tellsCountry(story: Story, side: Side, country: string): boolean {
  return story.sentences[side].some(({ tokens }) => tokens.some(({ norm }) => placeNamed(norm)?.country === country));
}

/** Not the holders of an office: two countries have a minister each. */
function isPerson(lemma: string): boolean {
  if (people.has(lemma) || peopleNouns.has(lemma)) return true;
  // Of the roles only those that name no office for certain: "climber", "driver".
  return /(?:er|or|ist)$/.test(lemma) && (!roles.has(lemma) || doubtfulRoles.has(lemma));
}
