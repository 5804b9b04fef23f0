/** Sentences of the references that tell what a sentence of the draft tells, or the contrary. */
import type { Range } from "vscode-languageserver/node";
import type { SentenceState } from "../model.ts";
import type { Checked } from "./checked.ts";
import type { Held } from "./clashes.ts";
import { spanOf } from "./wording.ts";

export interface Partner {
  readonly reference: number;
  readonly sentence: number;
}

/** Index of the sentence of the draft at a place; `null` between sentences, and where nothing was read. */
export function sentenceAt({ reading }: Checked, offset: number): number | null {
  const index = reading?.sentences.findIndex(({ span }) => span.start <= offset && offset <= span.end) ?? -1;
  return index < 0 ? null : index;
}

/** The partners in one reference: the sentences that contradict, and the others that come near. */
export function partnersIn(
  { reference, comparison }: Held,
  sentence: number,
): { readonly clashing: Partner[]; readonly alike: Partner[] } {
  const clashing = comparison.findings.flatMap((finding) =>
    finding.kind === "contradiction"
      ? [finding, ...finding.also].flatMap(({ sentences }) => (sentences.a === sentence ? sentences.b : []))
      : [],
  );
  const alike = comparison.alignments.flatMap((one) => (one.kind === "match" && one.a === sentence ? one.b : []));
  const partners = (all: readonly number[]): Partner[] =>
    [...new Set(all)].map((found) => ({ reference, sentence: found }));
  return { clashing: partners(clashing), alike: partners(alike.filter((found) => !clashing.includes(found))) };
}

/** What became of a sentence of the draft beside one reference. */
export function stateIn({ comparison }: Held, sentence: number): SentenceState {
  return comparison.sentences.a[sentence]?.state ?? "excluded";
}

/** Where a partner stands, for the editor to go to: the beginning of what has no lines of its own, as a PDF has none. */
export function placeOf(checked: Checked, { reference, sentence }: Partner): { uri: string; range: Range } | null {
  const found = checked.references[reference];
  if (found?.kind !== "read") return null;
  const span = spanOf(checked, reference, sentence);
  return { uri: found.uri, range: (span && found.placed?.rangeOf(span)) ?? beginning };
}

export const beginning: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
