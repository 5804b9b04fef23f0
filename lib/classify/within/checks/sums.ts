/** Parts that do not add up to their whole: "12 dead: seven men and four women". */
import { anyPeople, kindsOfPeople } from "../../../lexicon/kinds-of-people.ts";
import type { Quantity, Reading, Token } from "../../../model.ts";
import { tokenFrom } from "../../../text/search.ts";
import { cover } from "../../../text/span.ts";
import type { Check, InnerJudgement } from "../check.ts";
import { flatMap } from "../../../text/flat-map.ts";

export const sumsFit: Check = {
  name: "sums",
  judge: (reading) => flatMap(reading.quantities, (whole, index) => sumOf(reading, whole, index)),
};

/** A number followed by the list of its parts, and by nothing but parts. */
function sumOf(reading: Reading, whole: Quantity, index: number): InnerJudgement[] {
  const tokens = reading.tokens[whole.sentence] ?? [];
  const opening = isExact(whole) ? openingBehind(tokens, whole) : null;
  const next = reading.quantities[index + 1];
  if (opening === null || next?.sentence !== whole.sentence) return [];
  if (tokens[opening.at]?.span.start !== next.span.start) return [];
  const parts = partsFrom(reading, tokens, index + 1, whole);
  if (parts === null || parts.length < 2) return [];
  // A comma may go on with other things: "police seized 12 rifles, seven pistols and four grenades".
  const isOfPeople = [whole.counted?.lemma ?? ""].every((word) => anyPeople.has(word)) && parts.every(isKindOfPeople);
  if (!isOfPeople && (opening.mark === "," || !parts.every((part) => isOneKind(whole, part)))) return [];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const [first, last] = [parts[0], parts.at(-1)];
  if (sum === whole.value || first === undefined || last === undefined) return [];
  const words = parts.map((part) => String(part.value)).join(" + ");
  return [
    {
      type: "number",
      confidence: "high",
      sentences: [whole.sentence, whole.sentence],
      evidence: [whole.span, cover(first.span, last.span)],
      reason: `The parts do not add up: ${words} = ${sum}, not ${whole.value}.`,
      developing: false,
    },
  ];
}

function isExact({ kind, bound, value, min, max, per }: Quantity): boolean {
  return (
    (kind === "count" || kind === "money") && bound === "exactly" && min === value && max === value && per === null
  );
}

/** Marks behind a number and its noun that open the list of its parts. */
const openings = new Set([",", ":", "-", "–", "—", "("]);

/** The token behind the mark that opens a list: "12 people:", "12 dead –", "killed 12 (". */
function openingBehind(
  tokens: readonly Token[],
  whole: Quantity,
): { readonly at: number; readonly mark: string } | null {
  const end = Math.max(whole.span.end, whole.counted?.span.end ?? 0);
  let at = tokenFrom(tokens, end);
  // The noun of "12 dead" may be read as a state.
  if (whole.counted === null && tokens[at]?.tag === "ADJ") at += 1;
  const mark = tokens[at]?.norm ?? "";
  return openings.has(mark) ? { at: at + 1, mark } : null;
}

/**
 * The numbers of a list that ends with "and", each with its noun behind it and nothing else between; `null` where something
 * else is told ("seven men and an unknown number of women"), or the list goes on.
 */
function partsFrom(reading: Reading, tokens: readonly Token[], from: number, whole: Quantity): Quantity[] | null {
  const parts: Quantity[] = [];
  let closed = false;
  for (let index = from; ; index += 1) {
    const part = reading.quantities[index];
    if (part?.sentence !== whole.sentence || !isExact(part) || part.kind !== whole.kind || part.unit !== whole.unit) {
      return null;
    }
    parts.push(part);
    let at = tokenFrom(tokens, Math.max(part.span.end, part.counted?.span.end ?? 0));
    if (closed) return isEnd(tokens[at]) ? parts : null;
    if (tokens[at]?.norm === ",") at += 1;
    if (tokens[at]?.norm === "and") {
      closed = true;
      at += 1;
    }
    const next = reading.quantities[index + 1];
    if (tokens[at] === undefined || tokens[at]?.span.start !== next?.span.start) return null;
  }
}

function isEnd(token: Token | undefined): boolean {
  return token === undefined || token.tag === "PUNCT";
}

function isKindOfPeople({ counted }: Quantity): boolean {
  return counted !== null && kindsOfPeople.has(counted.lemma);
}

/** Whether a part counts what the whole counts, or says no noun of its own: "12 boats: seven from Arvo and four from Lund". */
function isOneKind(whole: Quantity, part: Quantity): boolean {
  return part.kind === "money" || part.counted === null || part.counted.lemma === whole.counted?.lemma;
}
