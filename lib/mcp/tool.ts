/** What an assistant can call: its schemas, told once, and what it does. */
import type { z } from "zod";
import type { Desk } from "./desk.ts";
import type { Kept } from "./kept.ts";

/** What a tool works with. */
export interface Work {
  readonly desk: Desk;
  /** The comparisons that were made. */
  readonly kept: Kept;
}

/** What a tool answers: as data, and as words that say the same for those who read words alone. */
export interface Answer<T> {
  readonly data: T;
  readonly words: string;
}

/** What a client may know of a tool before it calls it. */
export interface Hints {
  /** It changes nothing. */
  readonly reads: boolean;
  /** Called again with the same it does no more. */
  readonly once: boolean;
  /** It may be given addresses. */
  readonly opens: boolean;
}

export interface Tool<Given extends z.ZodObject = z.ZodObject, Data extends z.ZodObject = z.ZodObject> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly input: Given;
  readonly output: Data;
  readonly hints: Hints;
  readonly run: (given: z.output<Given>, work: Work) => Promise<Answer<z.output<Data>>>;
}

export const asking: Hints = { reads: true, once: true, opens: false };
export const reading: Hints = { ...asking, opens: true };
export const adding: Hints = { reads: false, once: false, opens: false };
