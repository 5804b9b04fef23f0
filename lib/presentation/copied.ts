/** The first words about reports that have one text: who has it from whom, how much of it, and what was made of it. */
import type { Collation, Comparison, CopiedPair, Copy, Side, Sides, TextOrigin, Versions } from "../model.ts";
import { counted, listedWords } from "./reasons.ts";

/** Two reports with their letters, as many sentences as their stories have, and the text that they share. */
interface Pair<Text> {
  readonly letters: Sides<string>;
  readonly counts: Sides<number>;
  readonly text: Text;
}

/** What is said of the reports that have one text, a line each; none for reports that are written each by itself. */
export function copiedWords(found: Comparison | Collation): string[] {
  if ("facts" in found) return wordsOfSeveral(found);
  const { copied, sentences } = found;
  if (copied === null) return [];
  const counts = { a: storyCount(sentences.a), b: storyCount(sentences.b) };
  const pair = { letters: { a: "A", b: "B" }, counts };
  return copied.relation === "version"
    ? [versionWords({ ...pair, text: copied })]
    : [`${copyWords({ ...pair, text: copied })} ${once}`];
}

function storyCount(sentences: readonly { readonly state: string }[]): number {
  return sentences.filter(({ state }) => state !== "excluded").length;
}

/** `B is a later version of A: 12 sentences kept, 2 changed, 1 withdrawn, 3 added.` */
function versionWords({ letters, text }: Pair<Versions>): string {
  const { earlier, kept, changed, withdrawn, added } = text;
  const parts = [
    `${counted(kept.length, "sentence")} kept`,
    `${changed.length} changed`,
    `${withdrawn.length} withdrawn`,
    `${added.length} added`,
  ];
  return `${letters[other(earlier)]} is a later version of ${letters[earlier]}: ${parts.join(", ")}.`;
}

/**
 * `B is copied from A, as it says: 14 of its 15 sentences stand there word for word.` Where neither tells whose text it is: `A and
 * B carry one text: 14 of A's 15 sentences stand in B word for word, 14 of B's 20 in A.`
 */
function copyWords({ letters, counts, text }: Pair<Copy>): string {
  const { origin } = text;
  if (origin?.kind === "report") {
    const copy = other(origin.side);
    const original = letters[origin.side];
    const from =
      origin.told === "credit"
        ? `is copied from ${original}, as it says`
        : `carries the text of ${original}, which was published earlier`;
    return `${letters[copy]} ${from}: ${extentOf(text, counts, copy)}.`;
  }
  const both = `${letters.a} and ${letters.b} carry ${textOf(origin)}`;
  if ((["a", "b"] as const).every((side) => text.sentences[side].length === counts[side])) {
    return `${both}, word for word.`;
  }
  const part = (side: Side, stands: string): string => `${letters[side]}'s ${stands} in ${letters[other(side)]}`;
  if ((["a", "b"] as const).every((side) => isOfWords(text, counts, side))) {
    const share = (side: Side): string => `${Math.round(100 * text.shares[side])} % of `;
    return `${both}: ${share("a")}${part("a", "words stand in the same order")}, ${share("b")}${part("b", "words")}.`;
  }
  const whole = (side: Side): string => `${text.sentences[side].length} of `;
  const a = part("a", `${counts.a} sentences stand`);
  return `${both}: ${whole("a")}${a} word for word, ${whole("b")}${part("b", `${counts.b}`)}.`;
}

/** What comes of it. */
const once = "What is told in these words is one source.";

function textOf(origin: Exclude<TextOrigin, { kind: "report" }> | null): string {
  return origin === null ? "one text" : `one text of ${origin.name}`;
}

function extentOf(text: Copy, counts: Sides<number>, copy: Side): string {
  const whole = `${text.sentences[copy].length} of its ${counted(counts[copy], "sentence")} stand there word for word`;
  const share = Math.round(100 * text.shares[copy]);
  return isOfWords(text, counts, copy) ? `${whole}, and ${share} % of its words in the same order` : whole;
}

/** Of a report that changes a word in most sentences the sentences tell too little. */
function isOfWords({ sentences }: Copy, counts: Sides<number>, side: Side): boolean {
  return 2 * sentences[side].length < counts[side];
}

function other(side: Side): Side {
  return side === "a" ? "b" : "a";
}

function wordsOfSeveral({ copied, reports }: Collation): string[] {
  const letter = (report: number): string => reports[report]?.letter ?? "";
  const pairOf = <Text>({ reports: [a, b] }: CopiedPair, text: Text): Pair<Text> => ({
    letters: { a: letter(a), b: letter(b) },
    counts: { a: storyCount(reports[a]?.sentences ?? []), b: storyCount(reports[b]?.sentences ?? []) },
    text,
  });
  const versions = copied.flatMap(({ reports: pair, text }) => (text.relation === "version" ? [{ pair, text }] : []));
  const isEarlier = (x: number, y: number): boolean =>
    versions.some(({ pair: [a, b], text }) => (text.earlier === "a" ? a === x && b === y : a === y && b === x));
  const families = groups(versions.map(({ pair }) => pair)).map((family) => {
    const before = (report: number): number => family.filter((one) => isEarlier(one, report)).length;
    return family.toSorted((x, y) => before(x) - before(y) || x - y);
  });
  const copies = copied.flatMap((pair) => (pair.text.relation === "copy" ? [pairOf(pair, pair.text)] : []));
  // Of several that a report may have its text from, the one that it shares most with tells enough.
  const lines = reports.flatMap(({ letter: own }) => {
    const froms = copies.filter(
      ({ letters, text }) => text.origin?.kind === "report" && letters[other(text.origin.side)] === own,
    );
    const [most] = froms.toSorted((x, y) => shareOf(y, own) - shareOf(x, own));
    return most === undefined ? [] : [{ own, words: copyWords(most) }];
  });
  const told = new Set(lines.map(({ own }) => own));
  const untold = copies.filter(
    ({ letters, text }) => text.origin?.kind !== "report" && !told.has(letters.a) && !told.has(letters.b),
  );
  const said = [...lines.map(({ words }) => words), ...untold.map(copyWords)];
  return [
    ...families.map((family) => `${listedWords(family.map(letter))} are versions of one report, in this order.`),
    ...said.slice(0, -1),
    ...said.slice(-1).map((words) => `${words} ${once}`),
  ];
}

function shareOf({ letters, text }: Pair<Copy>, own: string): number {
  return text.shares[letters.a === own ? "a" : "b"];
}

/** Things tied two by two, those put together that are tied directly or through others. */
function groups(ties: readonly (readonly [number, number])[]): number[][] {
  let found: number[][] = [];
  for (const tie of ties) {
    const touched = found.filter((group) => tie.some((one) => group.includes(one)));
    found = [...found.filter((group) => !touched.includes(group)), [...new Set([...touched.flat(), ...tie])]];
  }
  return found;
}
