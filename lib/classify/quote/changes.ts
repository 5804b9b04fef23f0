/** Where two wordings of one quotation differ: how much it means, and the words that show it. */
import { lightWords, turningWords } from "../../lexicon/quotation-words.ts";
import type { Side, Sides, Span } from "../../model.ts";
import { spanOf, tellingOf, type QuotedWord, type QuotedWords } from "./quoted-words.ts";
import { lengthOf, type Block, type Stretch } from "./wordings.ts";
import { otherSide } from "../story.ts";

/** Shared words between two changes that are told as one, and the characters up to which they are. */
const nearChanges = 2;
const fewCharacters = 40;

function changedWords(pair: Sides<QuotedWords>, side: Side, block: Block): readonly QuotedWord[] {
  return pair[side].words.slice(block[side].from, block[side].to);
}

/** Whether the change is the writer's and not the speaker's: at "..." and "[...]", or "good bye" for "goodbye". */
export function isHarmless(pair: Sides<QuotedWords>, block: Block): boolean {
  const edited = (side: Side): boolean =>
    pair[side].words.slice(block[side].from, block[side].to + 1).some((word) => word.edited);
  const letters = (side: Side): string =>
    changedWords(pair, side, block)
      .map(({ form }) => form)
      .join("")
      .replace(/[^\p{L}\p{N}]/gu, "");
  return edited("a") || edited("b") || letters("a") === letters("b") || isRepeated(pair, block);
}

/** "very, very happy" for "very happy": all that one has more it says right before or behind. */
function isRepeated(pair: Sides<QuotedWords>, block: Block): boolean {
  return (["a", "b"] as const).some((side) => {
    const { from, to } = block[side];
    if (lengthOf(block[otherSide(side)]) > 0) return false;
    const near = [...pair[side].words.slice(from - (to - from), from), ...pair[side].words.slice(to, 2 * to - from)];
    const forms = new Set(near.map(({ form }) => form));
    return changedWords(pair, side, block).every(({ form }) => forms.has(form));
  });
}

/** Whether a word that turns the sense differs, or a number. */
export function turns(pair: Sides<QuotedWords>, block: Block): boolean {
  const words = [...changedWords(pair, "a", block), ...changedWords(pair, "b", block)];
  return words.some(({ form, token }) => turningWords.has(form) || token.tag === "NUM");
}

/** Fillers and openings that a reporter's ear drops: no desk would ring for them. */
export function isLight(pair: Sides<QuotedWords>, block: Block): boolean {
  const words = [...changedWords(pair, "a", block), ...changedWords(pair, "b", block)];
  return words.every(({ form }) => lightWords.has(form));
}

/** Whether a word of weight differs: "look at" for "see", not "with" for "at". */
export function tellsMore(pair: Sides<QuotedWords>, block: Block): boolean {
  return (["a", "b"] as const).some((side) => tellingOf(changedWords(pair, side, block)).length > 0);
}

/** Joins changes with hardly a word between them: "[used->spent] the [cash->money]" is one place. */
export function joinedPlaces(pair: Sides<QuotedWords>, changes: readonly Block[]): Block[] {
  const places: Block[] = [];
  for (const change of changes) {
    const before = places.at(-1);
    const between =
      before === undefined ? Infinity : Math.max(change.a.from - before.a.to, change.b.from - before.b.to);
    const both = before === undefined ? change : over(before, change);
    const spans = spansOf(pair, both);
    const short = lengthIn(spans.a) <= fewCharacters && lengthIn(spans.b) <= fewCharacters;
    if (between <= nearChanges && short) places[places.length - 1] = both;
    else places.push(change);
  }
  return places;
}

function over(before: Block, behind: Block): Block {
  return {
    shared: false,
    a: { from: before.a.from, to: behind.a.to },
    b: { from: before.b.from, to: behind.b.to },
  };
}

const lengthIn = ({ start, end }: Span): number => end - start;

/** The changed words with a word on either side, where they are few; where there are none, the words round the place. */
export function withNeighbours({ words }: QuotedWords, changed: Stretch, whole: Stretch): Span {
  const from = Math.max(whole.from, changed.from - 1);
  const to = Math.min(whole.to, changed.to + 1);
  const widened = spanOf(words.slice(from, wholeWordTo(words, to)));
  if (lengthIn(widened) <= fewCharacters) return widened;
  if (lengthOf(changed) > 0) return spanOf(words.slice(changed.from, changed.to));
  return spanOf(words.slice(changed.from - 1, changed.from));
}

/** The end of the word that a stretch ends in: "should|n't" is one. */
function wholeWordTo(words: QuotedWords["words"], to: number): number {
  return words[to]?.token.norm === "n't" ? to + 1 : to;
}

/** What two stretches span; of an empty one the words round it. */
export function spansOf(pair: Sides<QuotedWords>, { a, b }: Sides<Stretch>): Sides<Span> {
  const of = (side: Side, { from, to }: Stretch): Span =>
    spanOf(pair[side].words.slice(Math.min(from, to - 1), Math.max(to, from + 1)));
  return { a: of("a", a), b: of("b", b) };
}
