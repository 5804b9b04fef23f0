/** Lists that go with lists: "Horak and Novy got 12 years and nine years respectively" -> Horak 12 years, Novy nine years. */
import type { Quantity, Span, Token } from "../../model.ts";
import { tokenFrom } from "../../text/search.ts";
import { cover } from "../../text/span.ts";

export interface RespectivePair {
  readonly name: Span;
  readonly quantity: Quantity;
}

/** Each name of a sentence with its own number, in order; empty when the sentence does not deal out so. */
export function respectivePairs(tokens: readonly Token[], quantities: readonly Quantity[]): RespectivePair[] {
  if (!tokens.some(({ norm }) => norm === "respectively")) return [];
  const dealt = quantities.filter(({ kind }) => kind !== "age" && kind !== "ordinal");
  const numbers = listed(tokens, dealt, ({ counted, span }) => (counted === null ? span : cover(span, counted.span)));
  if (numbers.length < 2) return [];
  const names = listed(tokens, namesOf(tokens), (span) => span);
  if (names.length !== numbers.length) return [];
  return names.flatMap((name, i) => {
    const quantity = numbers[i];
    return quantity === undefined ? [] : [{ name, quantity }];
  });
}

/** The longest run of items with nothing but commas, "and" and ages between them. */
function listed<T>(tokens: readonly Token[], items: readonly T[], spanOf: (item: T) => Span): T[] {
  let best: T[] = [];
  let run: T[] = [];
  for (const item of items) {
    const before = run.at(-1);
    const between =
      before === undefined
        ? []
        : tokens.slice(tokenFrom(tokens, spanOf(before).end), tokenFrom(tokens, spanOf(item).start));
    const goesOn =
      before !== undefined && between.length > 0 && between.every(({ norm, tag }) => links.has(norm) || tag === "NUM");
    run = goesOn ? [...run, item] : [item];
    if (run.length > best.length) best = run;
  }
  return best;
}

const links: ReadonlySet<string> = new Set([",", "&", "and"]);

/** Runs of words of names. */
export function namesOf(tokens: readonly Token[]): Span[] {
  const found: Span[] = [];
  tokens.forEach((token, i) => {
    if (token.tag !== "PROPN") return;
    const before = found.at(-1);
    if (before !== undefined && tokens[i - 1]?.tag === "PROPN") found[found.length - 1] = cover(before, token.span);
    else found.push(token.span);
  });
  return found;
}
