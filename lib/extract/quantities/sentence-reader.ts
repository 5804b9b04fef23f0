/** A sentence ready for reading its numbers, and how a number found in it becomes a quantity. */
import { rateUnits } from "../../lexicon/units.ts";
import type { Quantity, Token } from "../../model.ts";
import { spanOf, type Piece } from "../../text/pieces.ts";
import { tokenAt } from "../../text/search.ts";
import type { Counting } from "./counted-phrases.ts";
import type { Interval } from "./intervals.ts";

/** One sentence with all that reading its numbers needs. */
export interface Reader extends Counting {
  readonly pieces: readonly Piece[];
  readonly sentence: number;
  readonly tagAt: (start: number) => Token["tag"] | undefined;
}

/** Index of the token that begins with a piece, or -1. */
export function tokenOf(reader: Reader, piece: number): number {
  return tokenAt(reader.tokens, reader.pieces[piece]?.start ?? -1);
}

/** What is told of a quantity, with the indexes of its first piece and of the piece behind it. */
interface Told {
  readonly first: number;
  readonly next: number;
  readonly kind: Quantity["kind"];
  readonly value: number;
  readonly bound: Quantity["bound"];
  readonly interval: Interval;
  readonly unit: string;
  readonly per: string | null;
  readonly counted: Quantity["counted"];
}

/** The quantity of some pieces; a unit that is a rate ("kilometre per hour") is told as unit and `per`. */
export function makeQuantity(reader: Reader, told: Told): Quantity {
  const rate = told.unit === "" ? undefined : rateUnits.get(told.unit);
  return {
    sentence: reader.sentence,
    span: spanOf(reader.pieces, told.first, told.next - 1),
    kind: told.kind,
    value: told.value,
    bound: told.bound,
    min: told.interval.min,
    max: told.interval.max,
    unit: rate === undefined ? told.unit : rate[0],
    per: rate === undefined ? told.per : rate[1],
    partOf: null,
    counted: told.counted,
  };
}
