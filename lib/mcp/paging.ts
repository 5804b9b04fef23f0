/** Answers in parts: an assistant reads what it needs, and is told how much is left. */
import { z } from "zod";

/** Things in one answer. */
const most = 50;
const usual = 10;

export const pageInput = {
  limit: z.int().min(1).max(most).default(usual).describe("How many to give"),
  cursor: z
    .string()
    .regex(/^\d{1,9}$/)
    .optional()
    .describe("nextCursor of the answer before, to go on from there"),
};

export const pageOutput = {
  total: z.int().describe("How many there are of what was asked for"),
  more: z.int().describe("How many of them come behind those given"),
  nextCursor: z.string().nullable().describe("What to give as cursor for the next ones; null where there are none"),
};

export interface Page<T> {
  readonly shown: readonly T[];
  /** Place of the first one shown, from 0. */
  readonly from: number;
  readonly place: { readonly total: number; readonly more: number; readonly nextCursor: string | null };
}

export function pageOf<T>(
  all: readonly T[],
  { limit, cursor }: { limit: number; cursor?: string | undefined },
): Page<T> {
  const from = Math.min(Number(cursor ?? 0), all.length);
  const end = Math.min(from + limit, all.length);
  const more = all.length - end;
  return {
    shown: all.slice(from, end),
    from,
    place: { total: all.length, more, nextCursor: more === 0 ? null : String(end) },
  };
}

/** `12 more: cursor "20"`; nothing behind the last. */
export function moreWords({ place: { more, nextCursor } }: Page<unknown>): string[] {
  return nextCursor === null ? [] : [`${more} more: go on with cursor "${nextCursor}".`];
}
