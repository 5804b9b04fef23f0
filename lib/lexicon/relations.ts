/**
 * Relations of which one thing has one at a time: one capital, one inventor, one successor. Each with the nouns and the verbs
 * by which news tells it. The `holder` is who or what is one of its kind, the `thing` what it is that of: of "Lima, the capital of
 * Peru" Lima is the holder, Peru the thing.
 */
import type { ClausePlace } from "./converses.ts";

export interface Relation {
  /** Equal for all words that tell it. */
  readonly name: string;
  /** What the holder answers, as the beginning of a reason: "Who founded it". */
  readonly question: string;
  /** Whether the holder is a place. */
  readonly place: boolean;
  /** Whether it cannot hold both ways round: who succeeded another was not succeeded by him. */
  readonly oneWay: boolean;
  /** Lemmas of what can have it; empty: anything. */
  readonly of: ReadonlySet<string>;
}

/** Where a word that tells a relation has its holder and its thing. */
export interface RelationVerb {
  readonly relation: Relation;
  readonly holder: ClausePlace;
  readonly thing: ClausePlace;
}

export interface RelationNoun {
  readonly relation: Relation;
  /** Whether it is a word for the thing and not for the holder: "a subsidiary of Norvik", which Norvik owns. */
  readonly ofThing: boolean;
}

const noWords: ReadonlySet<string> = new Set();

interface Traits {
  readonly place?: boolean;
  readonly oneWay?: boolean;
  readonly of?: string;
}

function relation(name: string, question: string, { place = false, oneWay = false, of = "" }: Traits = {}): Relation {
  return { name, question, place, oneWay, of: of === "" ? noWords : new Set(of.split(" ")) };
}

/** What one competitor wins. */
const contests =
  "award championship contest cup election final gold medal presidency primary prize race runoff title tournament trophy vote";

const based = relation("based", "Where it is based", { place: true });
const born = relation("born", "Where the birth was", { place: true });
const building = relation("build", "Who built it");
const capital = relation("capital", "Which city is the capital", { place: true });
const club = relation("club", "Which side it is played for");
const designing = relation("design", "Who designed it");
const directing = relation("direct", "Who directed it", {
  of: "comedy documentary drama episode film movie musical picture play series thriller",
});
const discovering = relation("discover", "Who discovered it");
const father = relation("father", "Who the father is", { oneWay: true });
const founding = relation("found", "Who founded it");
const inventing = relation("invent", "Who invented it");
const lying = relation("lie", "Where it lies", { place: true });
const marriage = relation("marry", "Who is married to whom");
const mother = relation("mother", "Who the mother is", { oneWay: true });
const owning = relation("own", "Who owns it", { oneWay: true });
const succession = relation("succeed", "Who followed", { oneWay: true });
const winning = relation("win", "Who won it", { of: contests });
const writing = relation("write", "Who wrote it");

const byDoing = (told: Relation): RelationVerb => ({ relation: told, holder: "actor", thing: "target" });
const inPlace = (told: Relation): RelationVerb => ({ relation: told, holder: ["in"], thing: "target" });

/** By lemma. */
// prettier-ignore
export const relationVerbs: ReadonlyMap<string, readonly RelationVerb[]> = new Map<string, readonly RelationVerb[]>([
  ["author", [byDoing(writing)]],
  ["base", [inPlace(based)]],
  ["bear", [inPlace(born)]],
  ["belong", [{ relation: owning, holder: ["to"], thing: "actor" }]],
  ["build", [byDoing(building)]],
  ["compose", [byDoing(writing)]],
  ["construct", [byDoing(building)]],
  ["design", [byDoing(designing)]],
  ["devise", [byDoing(inventing)]],
  ["direct", [byDoing(directing)]],
  ["discover", [byDoing(discovering)]],
  ["establish", [byDoing(founding)]],
  ["found", [byDoing(founding)]],
  ["headquarter", [inPlace(based)]],
  ["invent", [byDoing(inventing)]],
  ["lie", [{ relation: lying, holder: ["in"], thing: "actor" }]],
  ["locate", [inPlace(lying)]],
  ["manufacture", [byDoing(building)]],
  ["marry", [
    { relation: marriage, holder: "target", thing: "actor" }, { relation: marriage, holder: "actor", thing: "target" },
    { relation: marriage, holder: ["to"], thing: "target" }, { relation: marriage, holder: "target", thing: ["to"] },
  ]],
  ["married", [
    { relation: marriage, holder: ["to"], thing: "actor" }, { relation: marriage, holder: "actor", thing: ["to"] },
  ]],
  ["own", [byDoing(owning)]],
  ["pen", [byDoing(writing)]],
  ["play", [{ relation: club, holder: ["for"], thing: "actor" }]],
  ["replace", [byDoing(succession), { relation: succession, holder: ["with"], thing: "target" }]],
  ["situate", [inPlace(lying)]],
  ["succeed", [byDoing(succession)]],
  ["wed", [
    { relation: marriage, holder: "target", thing: "actor" }, { relation: marriage, holder: "actor", thing: "target" },
  ]],
  ["win", [byDoing(winning)]],
  ["write", [byDoing(writing)]],
]);

function nouns(told: Relation, words: string, ofThing = false): (readonly [string, RelationNoun])[] {
  return words.split(" ").map((noun) => [noun, { relation: told, ofThing }] as const);
}

/** Posts of which a body has one, each a relation of its own; words for one post stand together. */
const posts = [
  "boss chief",
  "captain skipper",
  "ceo",
  "chair chairman chairperson chairwoman",
  "chancellor",
  "coach manager",
  "commissioner",
  "governor",
  "head leader",
  "king monarch",
  "mayor mayoress",
  "premier",
  "president",
  "principal headmaster headmistress headteacher",
  "queen",
  "secretary-general",
  "speaker",
];

/** By lemma. */
// prettier-ignore
export const relationNouns: ReadonlyMap<string, RelationNoun> = new Map<string, RelationNoun>([
  ...nouns(building, "builder maker manufacturer"),
  ...nouns(capital, "capital"),
  ...nouns(club, "defender forward fullback goalkeeper midfielder quarterback striker winger", true),
  ...nouns(designing, "architect designer"),
  ...nouns(discovering, "discoverer"),
  ...nouns(father, "father dad"),
  ...nouns(founding, "founder"),
  ...nouns(inventing, "inventor"),
  ...nouns(marriage, "bride bridegroom groom husband spouse wife"),
  ...nouns(mother, "mother mum mom"),
  ...nouns(owning, "owner proprietor"),
  ...nouns(owning, "subsidiary", true),
  ...nouns(succession, "successor"),
  ...nouns(succession, "predecessor", true),
  ...nouns(winning, "champion winner"),
  ...nouns(writing, "author composer"),
  ...posts.flatMap((words) => nouns(relation(`post ${words.split(" ")[0] ?? ""}`, `Who is ${words.split(" ")[0] ?? ""}`), words)),
]);

/** Words before such a noun by which it is another's, or of another time: "former", "his second wife", "deputy mayor". */
export const otherOnes: ReadonlySet<string> = new Set(
  `acting assistant associate co current-day deputy designate elect eldest ex first former future honorary incoming interim
  junior late latest longtime next old one-time onetime original outgoing past previous prospective reigning retired second senior
  then third vice would-be youngest`.split(/\s+/),
);
