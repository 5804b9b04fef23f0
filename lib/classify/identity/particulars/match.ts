/** Phrases of a particular in a sentence: where its value stands, read forwards and backwards from one word of the phrase. */
import { byWord } from "../../../lexicon/by-word.ts";
import type { Particular, Step } from "../../../lexicon/particular.ts";
import { particularsOfPeople } from "../../../lexicon/particulars-of-people.ts";
import { particularsOfPlaces } from "../../../lexicon/particulars-of-places.ts";
import { wordSet } from "../../../lexicon/word-set.ts";
import type { Token } from "../../../model.ts";

/** A phrase with the place of the word that it is looked for by. */
export interface Anchored {
  readonly particular: Particular;
  readonly steps: readonly Step[];
  readonly anchor: number;
}

/** Words by which no phrase is looked for where it has another. */
const common = wordSet(`
  a an and are as at away be been by down for from get give go have he her him his hold in into is it make of off on out over
  she take that the their them they this to up was were with
`);

/** All phrases by each word of their anchor. */
export const byAnchor: ReadonlyMap<string, readonly Anchored[]> = byWord(
  [...particularsOfPeople, ...particularsOfPlaces].flatMap((particular) =>
    particular.phrases.map((steps): Anchored => ({ particular, steps, anchor: anchorOf(steps) })),
  ),
  ({ steps, anchor }) => wordsOf(steps[anchor]),
);

/** Where the first words stand that are not common, else the first words of all. */
function anchorOf(steps: readonly Step[]): number {
  const rare = steps.findIndex((step) => hasWords(step) && wordsOf(step).every((word) => !common.has(word)));
  return rare >= 0 ? rare : steps.findIndex(hasWords);
}

function hasWords(step: Step): step is ReadonlySet<string> {
  return typeof step !== "string";
}

/** The words of a step; none of a gap and of a value. */
function wordsOf(step: Step | undefined): readonly string[] {
  return step === undefined || !hasWords(step) ? [] : [...step];
}

/** Indexes of the tokens that a phrase spans, and those between which its value stands. */
export interface Found {
  readonly first: number;
  readonly last: number;
  /** The value ends here (`before`) or begins here (`behind`). */
  readonly at: number;
  readonly place: "before" | "behind";
  /** Steps behind a value that stands amid a phrase: "used # to". */
  readonly rest: readonly Step[];
}

/** Tokens that a gap stands for at most: "was arrested |early on Friday at a hotel| in Oru" has six. */
const widestGap = 6;

/** Helping words between two words of a phrase at most: "voters | have | chosen". */
const mostHelpers = 3;

/** A phrase whose anchor is the token at `at`; the value stands at one of its ends, or is read on from where it begins. */
export function phraseAt(tokens: readonly Token[], { steps, anchor }: Anchored, at: number): Found | null {
  const value = steps.indexOf("value");
  const behind =
    value > anchor ? walk(tokens, steps.slice(anchor + 1, value), at, 1) : walk(tokens, steps.slice(anchor + 1), at, 1);
  if (behind === null) return null;
  const before =
    value < anchor
      ? walk(tokens, steps.slice(value + 1, anchor).reverse(), at, -1)
      : walk(tokens, steps.slice(0, anchor).reverse(), at, -1);
  if (before === null) return null;
  if (value > anchor)
    return { first: before, last: behind, at: behind + 1, place: "behind", rest: steps.slice(value + 1) };
  const end = overHelpers(tokens, before - 1, tokens[before]);
  return end === null ? null : { first: before, last: behind, at: end, place: "before", rest: [] };
}

/** Whether the rest of a phrase stands behind its value. */
export function goesOn(tokens: readonly Token[], { rest }: Found, last: number): boolean {
  return rest.length === 0 || walk(tokens, rest, last, 1) !== null;
}

/** Where some steps end that go on from a token; `null` where they do not fit. */
function walk(tokens: readonly Token[], steps: readonly Step[], from: number, way: -1 | 1): number | null {
  const [step, ...rest] = steps;
  if (step === undefined) return from;
  if (step === "value") return null;
  if (step === "gap") {
    // The last gap ends where the value begins or the phrase does: nothing behind it asks for more.
    if (rest.length === 0) return from;
    for (let at = from, width = 0; width <= widestGap; width += 1, at += way) {
      const end = walk(tokens, rest, at, way);
      if (end !== null) return end;
      const next = tokens[at + way];
      if (next === undefined || closesGap(next)) return null;
    }
    return null;
  }
  for (let at = from + way, helpers = 0; helpers <= mostHelpers; helpers += 1, at += way) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (step.has(token.lemma) || step.has(token.norm)) {
      const end = walk(tokens, rest, at, way);
      if (end !== null) return end;
    }
    if (token.tag !== "ADV" && !(token.tag === "AUX" && token.lemma !== "be")) return null;
  }
  return null;
}

const joining = wordSet("and but if than that unless when whether which while who whom whose");

function closesGap({ tag, norm, lemma }: Token): boolean {
  if (tag === "VERB") return !norm.endsWith("ing");
  return tag === "PUNCT" ? norm !== "-" : tag === "SCONJ" || joining.has(norm) || (tag === "AUX" && lemma !== "be");
}

const leading = wordSet("to set due expected likely poised");

/** The end of what stands in front of a verb with its helpers: "Krog | is to | follow"; `null` behind another verb's "be". */
function overHelpers(tokens: readonly Token[], from: number, verb: Token | undefined): number | null {
  let at = from;
  for (; at >= 0; at -= 1) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.tag === "AUX" && token.lemma === "be") {
      const next = tokens[at + 1]?.norm ?? "";
      if (!leading.has(next) && !(verb?.norm.endsWith("ing") ?? false)) return null;
    } else if (token.tag !== "AUX" && token.tag !== "ADV" && !leading.has(token.norm)) break;
  }
  return at < 0 ? null : at;
}
