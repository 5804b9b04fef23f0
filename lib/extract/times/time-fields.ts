/** What a time tells, field by field, while it is put together from its parts. */
import type { Time } from "../../model.ts";

/** What the words of a time tell, field by field; `null` where they do not. */
export type TimeFields = Omit<Time, "sentence" | "span" | "bound" | "date">;

/** The fields, in the order in which the model has them. */
export const fieldNames = [
  "year",
  "month",
  "day",
  "weekday",
  "partOfDay",
  "clock",
  "offset",
  "decade",
  "period",
  "shift",
  "zone",
] as const satisfies readonly (keyof TimeFields)[];

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

/** A time that tells nothing. */
export const noFields: TimeFields = {
  year: null,
  month: null,
  day: null,
  weekday: null,
  partOfDay: null,
  clock: null,
  offset: null,
  decade: null,
  period: null,
  shift: null,
  zone: null,
};

/** A part that tells some fields. */
export function part(first: number, last: number, fields: Partial<TimeFields>, certain = true, late = false): TimePart {
  return { fields: { ...noFields, ...fields }, first, last, certain, late };
}
