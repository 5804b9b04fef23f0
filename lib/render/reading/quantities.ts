/** Numbers as they are told and what they come to. */
import type { Phrase, Quantity } from "../../model.ts";
import { asides, entityName, phraseWords, shownWords, type ReadingView } from "./view.ts";

/** One line for each number of a sentence: `About 1,200 = about 1,200, count of people`. */
export function quantityLines(view: ReadingView, sentence: number): string[] {
  return (view.quantitiesIn.get(sentence) ?? []).flatMap((index) => {
    const quantity = view.reading.quantities[index];
    if (quantity === undefined) return [];
    const { counted, per, partOf, kind } = quantity;
    const whole = partOf === null ? undefined : view.reading.quantities[partOf];
    const value = view.palette.quantity(amountOf(quantity) + (per === null ? "" : ` per ${per}`));
    const what = counted === null ? kind : `${kind} of ${countedWords(view, counted)}`;
    const part = whole === undefined ? null : `part of “${shownWords(view, whole.span)}”`;
    return [`${shownWords(view, quantity.span)} = ${value}${asides(view, what, part)}`];
  });
}

/** What is counted, with its name where that tells more: `crew [the Alma's men]`; not `households [some 200 households]`. */
function countedWords(view: ReadingView, counted: Phrase): string {
  const words = shownWords(view, counted.span);
  const isNamed = entityName(view, counted.entity)?.toLowerCase().includes(words.toLowerCase()) === false;
  return isNamed ? phraseWords(view, counted) : words;
}

/** The value with its bound and unit: `at least 24 months`, `24 to 99`, `about 1,200 (1,100 to 1,300)`, `3.4 USD`. */
function amountOf(quantity: Quantity): string {
  const { value, bound, min, max } = quantity;
  const isRange = min !== null && max !== null && min !== max;
  const range = isRange ? `${figure(min)} to ${figure(max)}` : "";
  if (bound === "exactly") return withUnit(isRange ? range : figure(value), quantity);
  return withUnit(`${bound} ${figure(value)}`, quantity) + (isRange ? ` (${range})` : "");
}

function withUnit(amount: string, { unit, value, kind }: Quantity): string {
  if (unit === "") return kind === "ordinal" ? `number ${amount}` : amount;
  if (unit === "%") return `${amount}%`;
  return `${amount} ${value === 1 || kind === "money" ? unit : plural(unit)}`;
}

function figure(value: number): string {
  return value.toLocaleString("en", { maximumFractionDigits: 6 });
}

/** Units whose plural is not their name with an "s". */
const plurals: Readonly<Record<string, string>> = {
  century: "centuries",
  foot: "feet",
  hertz: "hertz",
  horsepower: "horsepower",
  inch: "inches",
  penny: "pence",
};

/** More than one of a unit: "kilometres per hour", "degrees Celsius", "square feet". */
function plural(unit: string): string {
  return unit.replace(/^(?:degree|.*?)(?= per | [A-Z]|$)/, (measured) => {
    return measured.replace(/\S+$/, (word) => plurals[word] ?? `${word}s`);
  });
}
