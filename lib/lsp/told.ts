/** What the editor says of itself: when it begins, when it is asked, and when its settings change. */
import { isAbsolute, resolve } from "node:path";
import type { Confidence, ContradictionType } from "../model.ts";
import { isAddress } from "../input/web/is-address.ts";
import { asked } from "../presentation/questions.ts";
import { pathOf } from "./uris.ts";

/** What was told; nothing of what made no sense. */
export interface Told {
  /** Paths and addresses. */
  readonly compareWith: readonly string[];
  readonly ignore: readonly ContradictionType[];
  readonly minConfidence: Confidence | null;
}

export const nothingTold: Told = { compareWith: [], ignore: [], minConfidence: null };

/** Reads `{"compareWith": ["file:///drafts/wire.txt"]}`; what is no URI is a path from the folder. */
export function toldIn(options: unknown, folder: string): Told {
  if (typeof options !== "object" || options === null) return nothingTold;
  const { compareWith, ignore, minConfidence } = options as Readonly<Record<string, unknown>>;
  return {
    compareWith: textsIn(compareWith).map((one) => givenBy(one, folder)),
    ignore: typesIn(textsIn(ignore)),
    minConfidence: confidences.find((one) => one === minConfidence) ?? null,
  };
}

const confidences: readonly Confidence[] = ["high", "medium", "low"];

/** The path or address that words name, from a folder on. */
export function givenBy(words: string, folder: string): string {
  const path = pathOf(words);
  if (path !== null) return `${path}${new URL(words).hash}`;
  return isAddress(words) || isAbsolute(words) ? words : resolve(folder, words);
}

/** The types among some words. */
export function typesIn(words: readonly string[]): ContradictionType[] {
  return words.filter((word): word is ContradictionType => Object.hasOwn(asked, word));
}

function textsIn(value: unknown): string[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one): one is string => typeof one === "string" && one !== "");
}
