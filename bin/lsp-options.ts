/** What the language server can be told by flags and settings, and what of it makes sense. */
import type { Wish } from "../lib/index.ts";
import type { Confidence, SimilarityMeasure } from "../lib/model.ts";
import { choice, last, refused, wholeNumber, type Given } from "./checks.ts";
import { linkOptionsOf, type LinkOptions } from "./links.ts";
import { confidences, largestLimit, similarities, wishesOf } from "./options.ts";

/** What was asked for, checked; `null` where nothing was. */
export interface LspOptions {
  /** Paths and addresses. */
  readonly compareWith: readonly string[];
  readonly baseline: string | null;
  readonly only: readonly Wish[] | null;
  readonly ignore: readonly Wish[];
  readonly minConfidence: Confidence;
  readonly similarity: SimilarityMeasure;
  /** Bytes. */
  readonly maxBytes: number | null;
  readonly maxSentences: number | null;
  /** `null` where addresses are not to be fetched. */
  readonly links: LinkOptions | null;
}

/** Checks what was given. Throws `bad-option` naming the value and what is allowed. */
export function lspOptionsOf(given: Given): LspOptions {
  if ((given["_"] ?? []).length > 0) {
    throw refused("lsp takes no reports: name them with --compare-with, in a settings file or in the editor");
  }
  const compareWith = given["compare-with"] ?? [];
  if (compareWith.includes("") || compareWith.includes("-")) throw refused("--compare-with takes a path or an address");
  const links = linkOptionsOf(given);
  return {
    compareWith,
    baseline: last(given, "baseline"),
    only: wishesOf(given, "only"),
    ignore: wishesOf(given, "ignore") ?? [],
    minConfidence: choice(given, "min-confidence", confidences) ?? "medium",
    similarity: choice(given, "similarity", similarities) ?? "words",
    maxBytes: wholeNumber(given, "max-bytes", 1, largestLimit),
    maxSentences: wholeNumber(given, "max-sentences", 1, largestLimit),
    links: last(given, "allow-fetch") === "true" ? links : null,
  };
}
