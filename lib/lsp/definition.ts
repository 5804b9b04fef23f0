/** From a sentence of the draft to its partners in the other reports. */
import type { Definition, LocationLink } from "vscode-languageserver/node";
import type { Checked } from "./checked.ts";
import type { Client } from "./client.ts";
import { partnersIn, placeOf, sentenceAt } from "./partners.ts";

export function definitionOf(
  checked: Checked,
  offset: number,
  { links }: Pick<Client, "links">,
): Definition | LocationLink[] {
  const sentence = sentenceAt(checked, offset);
  const span = sentence === null ? undefined : checked.reading?.sentences[sentence]?.span;
  if (sentence === null || span === undefined) return [];
  const places = checked.held
    .flatMap((held) => partnersIn(held, sentence))
    .flatMap((partner) => placeOf(checked, partner) ?? []);
  if (!links) return places;
  return places.map(({ uri, range }) => ({
    originSelectionRange: checked.placed.rangeOf(span),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}
