/**
 * The same deed, another doer or another whom it befell. a: "A night watchman raised the alarm" b: "A passing taxi driver
 * called the fire brigade". Clauses are paired by the deed and by someone or something that both name in it, wherever
 * their sentences stand; in the place that differs there must be two kinds of one scale.
 */
import { kinOf } from "../../align/terms.ts";
import { contrastsOf, deedContrastsOf, deedContrastWords, keyOfContrast } from "../../lexicon/contrasts.ts";
import { callsForHelp, deedOf, nameOfThing, sufferedDeeds } from "../../lexicon/kindred-deeds.ts";
import { meaningsOf } from "../../lexicon/wordnet.ts";
import { placeNamed } from "../../lexicon/places.ts";
import type { Claim, Phrase, Side, Token } from "../../model.ts";
import { cover } from "../../text/span.ts";
import { conflictOf, type Words } from "../conflict.ts";
import type { Judgement } from "../rule.ts";
import { referentOf, unresolved } from "../sameness.ts";
import { otherInstance } from "../number/instances.ts";
import { inBoth, type Story } from "../story.ts";
import { flatMap } from "../../text/flat-map.ts";
import { placesOf } from "../../text/word-places.ts";

/** Who does it and whom it befalls. */
type Part = "doer" | "other";

/** A deed with those who have a part in it. */
interface Deed {
  readonly claim: Claim;
  readonly doer: Phrase | null;
  readonly other: Phrase | null;
}

/** Most deeds of one key in a report: beyond, the key is the story's theme and shows no one deed. */
const mostOfKey = 4;

/** Verbs of every sentence. */
const emptyVerbs = new Set([
  "add",
  "be",
  "become",
  "come",
  "do",
  "get",
  "go",
  "have",
  "include",
  "know",
  "make",
  "say",
  "see",
  "tell",
  "think",
  "want",
]);

/** The kinds that fill one part of one deed and exclude each other; of which neither report tells the other's. */
export function judgeFillers(story: Story): Judgement[] {
  const deeds = { a: deedsOf(story, "a"), b: deedsOf(story, "b") };
  const told = { a: kindsTold(story, "a"), b: kindsTold(story, "b") };
  const seen = new Set<string>();
  return [...deeds.a].flatMap(([key, inA]) => {
    const inB = deeds.b.get(key) ?? [];
    if (inA.length > mostOfKey || inB.length > mostOfKey) return [];
    const part: Part = key.startsWith("doer") ? "doer" : "other";
    return inA.flatMap((x) =>
      inB.flatMap((y): Judgement[] => {
        if (x.claim.polarity !== y.claim.polarity || isOtherTime(story, x.claim, y.claim)) return [];
        const [a, b] = [fillerOf(story, "a", x, part), fillerOf(story, "b", y, part)];
        if (a === null || b === null || !exclude(a.kinds, b.kinds)) return [];
        if (a.kinds.some((kind) => told.b.has(kind)) || b.kinds.some((kind) => told.a.has(kind))) return [];
        const place = `${a.span.start} ${b.span.start}`;
        if (seen.has(place)) return [];
        seen.add(place);
        const who = part === "doer" ? "Who did it" : "Whom or what it befell";
        return [conflictOf(a, b, "medium", `${who}: ${inBoth(story, a.span, b.span)}; neither report tells of both.`)];
      }),
    );
  });
}

/** The deeds of a report by the part that is open and by what is shared: "doer find body" holds who found the body. */
function deedsOf(story: Story, side: Side): Map<string, Deed[]> {
  const byKey = new Map<string, Deed[]>();
  for (const claim of story.claims[side]) {
    if (emptyVerbs.has(claim.verb) || claim.certainty === "denied") continue;
    for (const deed of partsOf(claim)) {
      for (const key of keysOf(story, side, deed)) {
        const own = byKey.get(key);
        if (own === undefined) byKey.set(key, [deed]);
        else own.push(deed);
      }
    }
  }
  return byKey;
}

/** A clause as a deed; who dies is its other, and of two that collide each is both. */
function partsOf(claim: Claim): Deed[] {
  if (sufferedDeeds.has(claim.verb)) return [{ claim, doer: null, other: claim.actor ?? claim.target }];
  const partner =
    claim.verb === "collide" ? claim.obliques.find(({ preposition }) => preposition === "with") : undefined;
  if (partner === undefined) return [{ claim, doer: claim.actor, other: claim.target }];
  return [
    { claim, doer: claim.actor, other: partner.phrase },
    { claim, doer: partner.phrase, other: claim.actor },
  ];
}

/** Prepositions that tie a deed to what brought it about or where it was done. */
const ties = new Set(["at", "by", "during", "in", "near", "outside", "over"]);

function keysOf(story: Story, side: Side, { claim, doer, other }: Deed): Set<string> {
  const keys = new Set<string>();
  if (other !== null && callsForHelp(claim.verb, other.lemma)) keys.add("doer call for help");
  const deed = deedOf(claim.verb) ?? kinOf(claim.verb);
  for (const name of namesFor(story, side, other)) keys.add(`doer ${deed} ${name}`);
  // What a lorry kills it hits.
  const struck = deed === "kill" && doer !== null && contrastsOf(doer.lemma).some(({ scale }) => scale === "vehicle");
  for (const name of namesFor(story, side, doer)) keys.add(`other ${struck ? "hit" : deed} ${name}`);
  // "died in an avalanche", "was shot during the march": of whom it befell what it was in tells as much as who did it.
  if (doer !== null || deedOf(claim.verb) === null) return keys;
  for (const { preposition, phrase } of claim.obliques) {
    if (!ties.has(preposition)) continue;
    for (const name of namesFor(story, side, phrase)) keys.add(`other ${deed} ${name}`);
  }
  return keys;
}

/** What a phrase is known by: whom it names, its word's kin, and what that may mean. */
function namesFor(story: Story, side: Side, phrase: Phrase | null): string[] {
  if (phrase === null || unresolved(story, side, phrase)) return [];
  const referent = referentOf(story, side, phrase);
  if (referent.startsWith("@")) return [referent];
  return [kinOf(nameOfThing(phrase.lemma)), ...meaningsOf(phrase.lemma)];
}

function isOtherTime(story: Story, a: Claim, b: Claim): boolean {
  const [first, second] = [story.sentences.a[a.sentence], story.sentences.b[b.sentence]];
  return first !== undefined && second !== undefined && otherInstance({ a: first, b: second, closeness: 1 });
}

/** A description that fills a part, with its kinds. */
interface Filler extends Words {
  readonly kinds: readonly string[];
}

function fillerOf(story: Story, side: Side, deed: Deed, part: Part): Filler | null {
  const phrase = deed[part];
  if (phrase === null) return null;
  const tokens = story.sentences[side][deed.claim.sentence]?.tokens ?? [];
  const at = tokens.findIndex(({ span }) => span.start === phrase.head.start);
  const head = tokens[at];
  // "a student and a nurse" are two, of whom the other report may tell one.
  if (head === undefined || head.tag !== "NOUN" || tokens[at + 1]?.norm === "and") return null;
  const inPhrase = tokens.filter(({ span }) => span.start >= phrase.span.start && span.end <= phrase.head.start);
  const kinds = [
    ...deedContrastsOf(head.lemma, tokens[at - 1]?.lemma).map(keyOfContrast),
    ...inPhrase.flatMap(nationOf),
  ];
  return { kinds, sentence: deed.claim.sentence, span: cover({ ...phrase.span, end: phrase.head.start }, phrase.head) };
}

/** Whether two words are on one scale and of two kinds on each that they share. */
function exclude(a: readonly string[], b: readonly string[]): boolean {
  const scaleOf = (kind: string): string => kind.split(" ")[0] ?? "";
  const scales = new Set(a.map(scaleOf));
  return b.some((kind) => scales.has(scaleOf(kind))) && !b.some((kind) => a.includes(kind));
}

function kindsTold(story: Story, side: Side): Set<string> {
  return new Set(
    flatMap(placesOf(story.sentences[side], tellsKind), ({ sentence: { tokens }, at, token }) => [
      ...deedContrastsOf(token.lemma, tokens[at - 1]?.lemma).map(keyOfContrast),
      ...nationOf(token),
    ]),
  );
}

function tellsKind(word: string): boolean {
  return deedContrastWords.has(word) || placeNamed(word) !== null;
}

/** The nationality a word tells, as a kind: "nation Denmark" of "Danish". */
function nationOf({ norm, tag }: Token): string[] {
  if (tag !== "PROPN" && tag !== "ADJ") return [];
  const country = placeNamed(norm)?.country ?? null;
  return country === null ? [] : [`nation ${country}`];
}
