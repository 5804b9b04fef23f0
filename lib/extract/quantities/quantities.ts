/** Numbers as a report tells them: "at least 24 people", "$3.4bn", "dozens of houses", "34-year-old Holm", "no casualties". */
import { longestBound } from "../../lexicon/numbers.ts";
import type { Quantity, Span, Time } from "../../model.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { overlaps } from "../../text/span.ts";
import { wordAt } from "./counted-phrases.ts";
import { beginningAt, readAt } from "./quantity-at.ts";
import type { Reader } from "./sentence-reader.ts";
import type { Piece } from "../../text/pieces.ts";
import { tokenAt } from "../../text/search.ts";
import { withWholes } from "./wholes.ts";
import { readZero } from "./zeros.ts";

/**
 * Numbers as told, in text order and disjoint. Dates, years and clock times are times, given by `told` in text order, and no
 * quantities.
 */
export function quantitiesOf(passage: Passage, entityAt: EntityLookup, told: readonly Time[]): Quantity[] {
  let next = 0;
  const found: Quantity[] = [];
  for (let sentence = 0; sentence < passage.sentences.length; sentence += 1) {
    const first = next;
    while (told[next]?.sentence === sentence) next += 1;
    const pieces = passage.pieces[sentence] ?? [];
    const begin = firstBeginning(pieces);
    if (begin === pieces.length) continue;
    const tokens = passage.tokens[sentence] ?? [];
    const reader: Reader = {
      tokens,
      chunks: passage.chunks[sentence] ?? [],
      times: told.slice(first, next).map(({ span }) => span),
      entityAt: (head) => entityAt(sentence, head),
      pieces,
      sentence,
      tagAt: (start) => tokens[tokenAt(tokens, start)]?.tag,
    };
    for (const quantity of quantitiesIn(reader, begin)) found.push(quantity);
  }
  return withWholes(passage, found);
}

/** Index of the first piece at which a number or nought may begin; most sentences hold none. */
function firstBeginning(pieces: readonly Piece[]): number {
  let at = 0;
  while (at < pieces.length && beginningAt(pieces, at) === null) at += 1;
  return at;
}

/** The quantities of a sentence, none of which begins before a piece. */
function quantitiesIn(reader: Reader, begin: number): Quantity[] {
  const { pieces, times } = reader;
  const found: Quantity[] = [];
  const zeros: number[] = [];
  let floor = 0;
  let time = 0;
  for (let i = begin; i < pieces.length;) {
    const piece = pieces[i];
    if (piece === undefined) break;
    const beginning = beginningAt(pieces, i);
    if (beginning === "zero") zeros.push(piece.start);
    if (beginning !== "number") {
      i += 1;
      continue;
    }
    while ((times[time]?.end ?? Infinity) <= piece.start) time += 1;
    const busy = times[time];
    if (busy !== undefined && busy.start <= piece.start) {
      i += 1;
      continue;
    }
    floor = Math.max(floor, behindTime(pieces, i, times[time - 1]));
    const read = readAt(reader, i, floor);
    // An amount that runs into a time took the time's words for its own.
    if (read === null || (busy !== undefined && read.quantities.some(({ span }) => span.end > busy.start))) {
      i += 1;
      continue;
    }
    found.push(...read.quantities);
    i = Math.max(read.next, i + 1);
    floor = i;
  }
  return zeros.length === 0 ? found : withZeros(reader, found, zeros);
}

/** Pieces that no bound before a number passes: "slightly more than the". */
const furthestBound = longestBound + 2;

/** Index of the first piece before another that a time does not hold, as far back as a bound reaches. */
function behindTime(pieces: readonly Piece[], index: number, time: Span | undefined): number {
  let at = index;
  while (at > index - furthestBound && at > 0 && (pieces[at - 1]?.start ?? 0) >= (time?.end ?? 0)) at -= 1;
  return at;
}

/** The numbers with every nought that no other number overlaps, in text order; `places` are those of its first words. */
function withZeros(reader: Reader, found: readonly Quantity[], places: readonly number[]): Quantity[] {
  const { sentence, tokens } = reader;
  const zeros: Quantity[] = [];
  for (const place of places) {
    const zero = readZero(tokens, tokenAt(tokens, place));
    const [first, last] = [tokens[zero?.first ?? -1], tokens[zero?.last ?? -1]];
    if (zero === null || first === undefined || last === undefined) continue;
    const span = { start: first.span.start, end: last.span.end };
    zeros.push({
      sentence,
      span,
      kind: "count",
      value: 0,
      bound: "exactly",
      min: 0,
      max: 0,
      unit: "",
      per: null,
      partOf: null,
      counted: wordAt(reader, zero.counted),
    });
  }
  if (zeros.length === 0) return [...found];
  const sorted = [...found, ...zeros].sort((x, y) => x.span.start - y.span.start);
  return sorted.filter(
    (one, i) =>
      one.value === 0 ||
      ![sorted[i - 1], sorted[i + 1]].some((other) => other?.value === 0 && overlaps(other.span, one.span)),
  );
}
