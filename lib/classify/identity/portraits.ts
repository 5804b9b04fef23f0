/**
 * The words that describe someone, wherever they stand: in front of the name, behind it between commas, behind "is" or
 * "was", and in the next sentence's subject. "Mira Holt, a 41-year-old nurse from Varna, ..." -> "a 41-year-old nurse from Varna"
 */
import { partPlayed } from "../../lexicon/doers-and-victims.ts";
import type { Side, Token } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { isOfOtherOccasion } from "../other-occasion.ts";
import type { EntityWords, SentenceReading, Story } from "../story.ts";
import { bearersOf } from "./bearers.ts";
import { describes, inPhrase, longest, runBefore, runBehind } from "./descriptions.ts";

/** A run of tokens that describes someone, by their indexes in the sentence. */
export interface Portrait {
  /** `@3` for a shared entity, else the part played: "attacker". */
  readonly who: string;
  readonly sentence: SentenceReading;
  readonly first: number;
  readonly last: number;
  /** Where it stands to the name; a `before` ends right in front of it. */
  readonly place: "before" | "behind";
}

/** All descriptions of named people and bodies, and of those told by the part they play, of a report. */
export function portraitsOf(story: Story, side: Side): Portrait[] {
  const bearers = bearersOf(story, side);
  return flatMap(story.sentences[side], (sentence) => {
    const named = story.entitiesIn(side, sentence.index).filter((one) => isSomeone(story, one));
    return [
      ...named.flatMap((one) => ofNamed(sentence, one, named)),
      ...(isOfOtherOccasion(sentence) ? [] : partsIn(sentence, named)).map((one) => ({
        ...one,
        who: bearers.get(one.who) ?? one.who,
      })),
      ...taken(story, side, sentence, named),
    ];
  });
}

function isSomeone(story: Story, { entity, form }: EntityWords): boolean {
  const kind = story.entities[entity]?.kind;
  return form !== "description" && (kind === "person" || (kind === "organisation" && form === "name"));
}

/** What stands round one mention. */
function ofNamed(
  sentence: SentenceReading,
  { entity, span, form }: EntityWords,
  all: readonly EntityWords[],
): Portrait[] {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.span.end > span.start);
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  const who = `@${entity}`;
  const behind = runBehind(sentence, last, all);
  const before = form === "name" ? runBefore(tokens, first, last) : null;
  return [
    ...(behind === null || (form === "pronoun" && tokens[last + 1]?.norm === ",")
      ? []
      : [{ who, sentence, ...behind, place: "behind" as const }]),
    ...(before === null ? [] : [{ who, sentence, ...before, place: "before" as const }]),
  ];
}

/** Those told by the part they play: "the suspect, a 27-year-old Tunisian," and "the Tunisian attacker". */
function partsIn(sentence: SentenceReading, named: readonly EntityWords[]): Portrait[] {
  const { tokens } = sentence;
  return flatMap(tokens, (token, at): Portrait[] => {
    const part = token.tag === "NOUN" ? partPlayed(token.lemma) : null;
    // One driver is not the drivers.
    const who = part === null || token.norm === token.lemma ? part : `${part}s`;
    if (who === null || tokens[at + 1]?.tag === "NOUN" || tokens[at + 1]?.norm === "and") return [];
    let first = at;
    while (at - first < longest / 2) {
      const before = tokens[first - 1];
      if (before === undefined || !(inPhrase.has(before.tag) || before.norm === "-")) break;
      first -= 1;
      if (before.tag === "DET") break;
    }
    const behind = runBehind(sentence, behindOf(tokens, at), named);
    return [
      { who, sentence, first, last: at, place: "before" },
      ...(behind === null ? [] : [{ who, sentence, ...behind, place: "behind" as const }]),
    ];
  });
}

/** The end of "the driver of the stolen truck", from "driver". */
function behindOf(tokens: readonly Token[], at: number): number {
  if (tokens[at + 1]?.norm !== "of" && tokens[at + 1]?.norm !== "in") return at;
  let last = at + 1;
  while (inPhrase.has(tokens[last + 1]?.tag ?? "X")) last += 1;
  return last;
}

/**
 * The subject of a sentence that goes on about the one person of the sentence before: "Wycombe appointed Paul Renshaw. The
 * 46-year-old Scot ..." is of Renshaw.
 */
function taken(story: Story, side: Side, sentence: SentenceReading, named: readonly EntityWords[]): Portrait[] {
  const { tokens, index } = sentence;
  if (tokens[0]?.norm !== "the" || index === 0) return [];
  let last = 0;
  while (last < longest && (inPhrase.has(tokens[last + 1]?.tag ?? "X") || tokens[last + 1]?.norm === "-")) last += 1;
  // A verb may be read as a noun: "The midfielder cost about ...".
  while (last > 0 && !describes(tokens, last)) last -= 1;
  const head = tokens[last];
  if (head === undefined || last === 0) return [];
  if (
    tokens[last + 1]?.norm === "-" ||
    tokens[last + 1]?.norm === "'s" ||
    named.some(({ span }) => span.start < head.span.end)
  )
    return [];
  const before = story.entitiesIn(side, index - 1).filter((one) => isSomeone(story, one));
  const persons = new Set(before.flatMap(({ entity }) => (story.entities[entity]?.kind === "person" ? [entity] : [])));
  const [only, ...others] = persons;
  if (only === undefined || others.length > 0) return [];
  const from = tokens[last + 1]?.norm === "from" ? runBehind(sentence, last, named) : null;
  return [
    { who: `@${only}`, sentence, first: 0, last, place: "before" },
    ...(from === null ? [] : [{ who: `@${only}`, sentence, ...from, place: "behind" as const }]),
  ];
}
