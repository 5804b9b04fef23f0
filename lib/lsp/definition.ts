/** From a sentence of the draft to what the other reports say: of each the place that is worth going to. */
import type { Definition, LocationLink } from "vscode-languageserver/node";
import type { Checked } from "./checked.ts";
import type { Client } from "./client.ts";
import { partnersIn, placeOf, sentenceAt, type Partner } from "./partners.ts";
import { tellings } from "./wording.ts";

export function definitionOf(
  checked: Checked,
  offset: number,
  { links }: Pick<Client, "links">,
): Definition | LocationLink[] {
  const sentence = sentenceAt(checked, offset);
  const span = sentence === null ? undefined : checked.reading?.sentences[sentence]?.span;
  if (sentence === null || span === undefined) return [];
  const places = targetsOf(checked, offset, sentence).flatMap((partner) => placeOf(checked, partner) ?? []);
  if (!links) return places;
  return places.map(({ uri, range }) => ({
    originSelectionRange: checked.placed.rangeOf(span),
    targetUri: uri,
    targetRange: range,
    targetSelectionRange: range,
  }));
}

/** What contradicts, of the words at the place or else of the sentence; what comes near it in a report that contradicts nothing there. */
function targetsOf(checked: Checked, offset: number, sentence: number): Partner[] {
  const { clashes, held } = checked;
  const own = clashes.filter((clash) => clash.sentence === sentence);
  const here = own.filter(({ span }) => span.start <= offset && offset <= span.end);
  const against = (here.length > 0 ? here : own).flatMap((clash) => tellings(checked, clash));
  const contradicting = against.map(({ reference, sentences }): Partner => ({ reference, sentence: sentences.b }));
  const near =
    here.length > 0
      ? []
      : held.flatMap((one): Partner[] => {
          if (contradicting.some(({ reference }) => reference === one.reference)) return [];
          const { clashing, alike } = partnersIn(one, sentence);
          const all = [...alike, ...clashing];
          const inStory = ({ sentence: at }: Partner): boolean => one.comparison.sentences.b[at]?.class === "body";
          return [all.find(inStory) ?? all[0]].filter((found) => found !== undefined);
        });
  const all = [...contradicting, ...near];
  return all.filter(
    (one, at) => at === all.findIndex((other) => other.reference === one.reference && other.sentence === one.sentence),
  );
}
