/** When two reports have something from the same speaker or the same agency: one source, told twice, no corroboration. */
import { agencies, stateMedia } from "../lexicon/agencies.ts";
import { pronouns } from "../lexicon/pronouns.ts";
import type { Agreement, Reading, SharedEntity, Side, Sides } from "../model.ts";
import { remembered } from "../text/remembered.ts";
import { textOf } from "../text/span.ts";
import { isStory } from "../text/story.ts";
import { groupBy } from "./group-by.ts";
import { speakersAt, type Story } from "./story.ts";
import { flatMap } from "../text/flat-map.ts";

/**
 * Gives a test for two speakers: whether they are one, by the same words or by two names of one entity.
 * a: "..., Ida Holm said." b: "..., Mrs Holm said." -> one source
 */
export function oneSourceOf(entities: readonly SharedEntity[]): (speakers: Sides<string | null>) => boolean {
  const named = flatMap(entities, (entity) => [entity.name, ...entity.aliases].map((name) => ({ name, entity })));
  const byName = groupBy(named, ({ name }) => name);
  const entitiesOf = (name: string): SharedEntity[] => (byName.get(name) ?? []).map(({ entity }) => entity);
  return ({ a, b }) => {
    // "He" of two reports may be two.
    if (a === null || b === null || pronouns.has(a.toLowerCase())) return false;
    if (a === b) return !areTwo(entitiesOf(a).filter(({ name }) => name === a));
    return entitiesOf(a).some((entity) => entitiesOf(b).includes(entity));
  };
}

/** Whether each report means somebody else by one name: the Berg of A and the Berg of B, told apart by a correction. */
function areTwo(namesakes: readonly SharedEntity[]): boolean {
  return namesakes.length > 1 && !namesakes.some(({ mentions }) => mentions.a.length > 0 && mentions.b.length > 0);
}

/**
 * Gives a test for two sentences that agree: from whom both reports have it, or `null` where they may have it from two. One
 * speaker; one quotation, whoever told it; one agency, that both are the copy of or name in the sentence.
 * a: "KESTRIN (Reuters) - The dam has burst." b: "The dam has burst, an engineer told Reuters." -> Reuters
 */
export function sharedSourceOf(story: Story): (agreement: Pick<Agreement, "type" | "sentences">) => string | null {
  const isOne = oneSourceOf(story.entities);
  const carried = { a: creditsOf(story.readings.a), b: creditsOf(story.readings.b) };
  return ({ type, sentences }) => {
    const speakers = speakersAt(story, sentences);
    if (isOne(speakers)) return speakers.a;
    if (type === "quote") return speakers.a ?? speakers.b ?? "the same speech";
    const credited = (side: Side): readonly string[] => [
      ...carried[side],
      ...creditsOfSentence(story.readings[side])(sentences[side]),
    ];
    const others = credited("b");
    return credited("a").find((credit) => others.includes(credit)) ?? null;
  };
}

function sentenceText({ report, sentences }: Reading, at: number): string {
  const sentence = sentences[at];
  return sentence === undefined ? "" : textOf(report.text, sentence.span);
}

/** Agencies that a sentence has its news from: a sentence is asked for with each that agrees with it. */
const creditsOfSentence = remembered((reading: Reading) => {
  const known = new Map<number, readonly string[]>();
  return (at: number): readonly string[] => {
    const credits = known.get(at) ?? creditsIn(sentenceText(reading, at), told);
    known.set(at, credits);
    return credits;
  };
});

/** Lines at either end of a report in which an agency is credited for all of it. */
const creditLines = 4;

/** Agencies that the whole report is credited to: its dateline, byline and last lines, and "(Reuters)" before its lead. */
function creditsOf(reading: Reading): string[] {
  const outside = flatMap(reading.sentences, (sentence, at) => (isStory(sentence) ? [] : [at]));
  const ends = [...outside.slice(0, creditLines), ...outside.slice(-creditLines)];
  const lead = reading.sentences.findIndex(({ class: kind }) => kind === "body");
  const credited = ends
    .filter((at) => reading.sentences[at]?.class !== "heading" && reading.sentences[at]?.class !== "caption")
    .flatMap((at) => creditsIn(sentenceText(reading, at), anywhere));
  return [...new Set([...credited, ...creditsIn(sentenceText(reading, lead), datelined)])];
}

const names = [...agencies.keys()].sort((x, y) => y.length - x.length).join("|");
const media = stateMedia.map((name) => `[Ss]${name.slice(1)}`).join("|");
const anywhere = new RegExp(`(?<![\\p{L}\\p{N}])(${names})(?![\\p{L}\\p{N}])`, "gu");
/** "KESTRIN (Reuters) -", "Kestrin, May 3 (AP):" at the beginning of a sentence. */
const datelined = new RegExp(`^[^a-z.]{0,3}[^.()]{0,40}\\((?:The )?(${names})\\)`, "gu");
/** "told Reuters", "according to Xinhua", "the AP reported", "state media said". */
const told = new RegExp(
  `(?:\\b(?:told|by|to|by the|told the|to the|from|agency|citing)\\s(${names})(?![\\p{L}\\p{N}]))|` +
    `(?:(?<![\\p{L}\\p{N}])(${names}|${media})\\s(?:news agency\\s|has\\s)?(?:said|says|reported|reports|quoted|cited)\\b)`,
  "gu",
);

function creditsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, first, second]) => {
    const name = first ?? second;
    if (name === undefined) return [];
    if (stateMedia.includes(name.toLowerCase())) return ["state media"];
    return agencies.get(name) ?? [];
  });
}
