/** Numbers as a report tells them: "at least 24 people", "$3.4bn", "dozens of houses", "34-year-old Horton", "no casualties". */
import type { Quantity, Span, Time } from "../../model.ts";
import type { EntityLookup, Passage } from "../../text/passage.ts";
import { overlaps } from "../../text/span.ts";
import { wordAt, type Counting } from "./counted.ts";
import { readAt, type Reader } from "./quantity-at.ts";
import { tokenAt } from "../../text/search.ts";
import { readZero, zeroWords } from "./zeros.ts";

/**
 * Numbers as told, in text order and disjoint. Dates, years and clock times are times, given by `told` in text order, and no
 * quantities.
 */
export function quantitiesOf(passage: Passage, entityAt: EntityLookup, told: readonly Time[]): Quantity[] {
  let next = 0;
  return passage.sentences.flatMap((_, index) => {
    const pieces = passage.pieces[index] ?? [];
    const tokens = passage.tokens[index] ?? [];
    const times: Span[] = [];
    for (; told[next]?.sentence === index; next += 1) {
      const span = told[next]?.span;
      if (span !== undefined) times.push(span);
    }
    const counting: Counting = {
      tokens,
      chunks: passage.chunks[index] ?? [],
      times,
      entityAt: (head) => entityAt(index, head),
    };
    return quantitiesIn({
      ...counting,
      pieces,
      sentence: index,
      tagAt: (start) => tokens[tokenAt(tokens, start)]?.tag,
    });
  });
}

function quantitiesIn(reader: Reader): Quantity[] {
  const { pieces, times } = reader;
  const found: Quantity[] = [];
  let floor = 0;
  let time = 0;
  for (let i = 0; i < pieces.length;) {
    const piece = pieces[i];
    if (piece === undefined) break;
    while ((times[time]?.end ?? Infinity) <= piece.start) time += 1;
    const busy = times[time];
    if (busy !== undefined && busy.start <= piece.start) {
      i += 1;
      floor = i;
      continue;
    }
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
  return withZeros(reader, found);
}

/** The numbers with every nought that no other number overlaps, in text order. */
function withZeros(reader: Reader, found: readonly Quantity[]): Quantity[] {
  const { sentence, tokens } = reader;
  const zeros: Quantity[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    if (!zeroWords.has(tokens[i]?.norm ?? "")) continue;
    const zero = readZero(tokens, i);
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
