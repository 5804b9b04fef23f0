/** Two wordings laid side by side: the stretch that is one quotation, and where its words differ. */
import { diffArrays } from "diff";
import type { Side, Sides } from "../../model.ts";
import type { QuotedWord } from "./quoted-words.ts";

/** Words `from` to `to` of each side, `to` excluded; `shared` where both have the same. */
export interface Block {
  readonly shared: boolean;
  readonly a: Stretch;
  readonly b: Stretch;
}

/** Indexes of words, half-open. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What two wordings have in common: from the first to the last word of the best stretch. */
export interface CommonStretch {
  /** The words of the stretch that both have, in order. */
  readonly shared: number;
  /** Words of the stretch on the side that has more of them. */
  readonly length: number;
  readonly blocks: readonly Block[];
  readonly whole: Sides<Stretch>;
}

/** What a word that only one has counts against a shared one: at 1 a quotation ends at two words changed near its end. */
const against = 0.6;

/**
 * The stretch in which two wordings agree best: each shared word counts for it, each word that only one has against it.
 * So partial quotations meet: "used money [that] should not have [been] used" inside "I used money I should not have
 * used for personal purposes". `null` when they share nothing.
 */
export function commonStretch(a: readonly QuotedWord[], b: readonly QuotedWord[]): CommonStretch | null {
  const blocks = blocksOf(a, b);
  let best: { from: number; to: number; sum: number } | null = null;
  let from = 0;
  let sum = 0;
  for (const [at, block] of blocks.entries()) {
    if (sum <= 0) [from, sum] = [at, 0];
    sum += block.shared ? lengthOf(block.a) : -against * Math.max(lengthOf(block.a), lengthOf(block.b));
    if (block.shared && sum > (best?.sum ?? 0)) best = { from, to: at + 1, sum };
  }
  if (best === null) return null;
  const first = blocks[best.from];
  const kept = blocks.slice(first?.shared === false ? best.from + 1 : best.from, best.to);
  const whole = (side: Side): Stretch => ({ from: kept[0]?.[side].from ?? 0, to: kept.at(-1)?.[side].to ?? 0 });
  const [inA, inB] = [whole("a"), whole("b")];
  return {
    shared: kept.reduce((count, block) => count + (block.shared ? lengthOf(block.a) : 0), 0),
    length: Math.max(lengthOf(inA), lengthOf(inB)),
    blocks: kept,
    whole: { a: inA, b: inB },
  };
}

export function lengthOf({ from, to }: Stretch): number {
  return to - from;
}

/** Shared and changed blocks by turns. Laid side by side in one order of the two, so that swapping them swaps the blocks. */
function blocksOf(a: readonly QuotedWord[], b: readonly QuotedWord[]): Block[] {
  const forms = { a: a.map(({ form }) => form), b: b.map(({ form }) => form) };
  const isSwapped = forms.a.join(" ") > forms.b.join(" ");
  const parts = isSwapped ? diffArrays(forms.b, forms.a) : diffArrays(forms.a, forms.b);
  const blocks: Block[] = [];
  const at = { first: 0, second: 0 };
  for (const { added, removed, value } of parts) {
    const first = { from: at.first, to: at.first + (added ? 0 : value.length) };
    const second = { from: at.second, to: at.second + (removed ? 0 : value.length) };
    [at.first, at.second] = [first.to, second.to];
    const block = { shared: !added && !removed, ...(isSwapped ? { a: second, b: first } : { a: first, b: second }) };
    const before = blocks.at(-1);
    if (before === undefined || before.shared || block.shared) blocks.push(block);
    else blocks[blocks.length - 1] = { shared: false, a: joined(before.a, block.a), b: joined(before.b, block.b) };
  }
  return blocks;
}

function joined(before: Stretch, behind: Stretch): Stretch {
  return { from: before.from, to: behind.to };
}

/**
 * The stretch with the words before and behind it, where on both sides so few stand there that they are a word put in
 * another's place at the edge: "It ran like a [hare->deer]".
 */
export function withEdges(
  common: CommonStretch,
  words: Sides<readonly QuotedWord[]>,
  mostChanged: number,
): CommonStretch {
  const before = edge({ from: 0, to: common.whole.a.from }, { from: 0, to: common.whole.b.from }, mostChanged);
  const behind = edge(
    { from: common.whole.a.to, to: words.a.length },
    { from: common.whole.b.to, to: words.b.length },
    mostChanged,
  );
  const blocks = [...before, ...common.blocks, ...behind];
  const whole = (side: Side): Stretch => ({ from: blocks[0]?.[side].from ?? 0, to: blocks.at(-1)?.[side].to ?? 0 });
  const [a, b] = [whole("a"), whole("b")];
  return { shared: common.shared, length: Math.max(lengthOf(a), lengthOf(b)), blocks, whole: { a, b } };
}

function edge(a: Stretch, b: Stretch, mostChanged: number): Block[] {
  const lengths = [lengthOf(a), lengthOf(b)];
  return lengths.every((length) => length > 0 && length <= mostChanged) ? [{ shared: false, a, b }] : [];
}
