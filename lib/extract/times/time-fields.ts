/** What a time tells, field by field, while it is put together from its parts. */
import type { Time } from "../../model.ts";

/** What the words of a time tell, field by field; `null` where they do not. */
export type TimeFields = Pick<Time, "year" | "month" | "day" | "weekday" | "partOfDay" | "clock" | "offset">;

/** Some words that tell one or more fields, as indexes of pieces, both included. */
export interface TimePart {
  readonly fields: TimeFields;
  readonly first: number;
  readonly last: number;
  /** Whether the half of the day of its clock is told. */
  readonly certain: boolean;
  /** "November-end". */
  readonly late: boolean;
}

const noFields: TimeFields = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  partOfDay: null,
  clock: null,
  offset: null,
};

/** A part that tells some fields. */
export function part(first: number, last: number, fields: Partial<TimeFields>, certain = true, late = false): TimePart {
  return { fields: { ...noFields, ...fields }, first, last, certain, late };
}
