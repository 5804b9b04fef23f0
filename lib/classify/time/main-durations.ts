/** How long what both reports are about lasted, in whatever words. a: "The siege lasted six hours" b: "Troops needed two hours to retake the hotel" */
import { lastingSlotsAbout, type LastingSlot } from "../../lexicon/lasting-slots.ts";
import type { Quantity, Side } from "../../model.ts";
import { flatMap } from "../../text/flat-map.ts";
import { conflictOf } from "../conflict.ts";
import { groupBy } from "../group-by.ts";
import type { Judgement } from "../rule.ts";
import { inBoth, type SentenceReading, type Story } from "../story.ts";
import { areNear, hoursOf, type Hours } from "./hours.ts";
import { leadWords } from "./main-slots.ts";
import { clauseAround } from "./time-clauses.ts";

interface SlotDuration extends Hours {
  readonly slot: string;
  readonly sentence: number;
  readonly span: Quantity["span"];
}

/** Compares the durations of each slot; where any two of them can hold, nothing clashes. */
export function judgeMainDurations(story: Story): Judgement[] {
  if (!story.sameEvent) return [];
  const lasting = { a: bySlot(story, "a"), b: bySlot(story, "b") };
  return [...lasting.a].flatMap(([slot, inA]): Judgement[] => {
    const inB = lasting.b.get(slot) ?? [];
    const [a, b] = [inA[0], inB[0]];
    if (a === undefined || b === undefined || inA.some((x) => inB.some((y) => areNear(x, y)))) return [];
    return [conflictOf(a, b, "medium", `How long it lasted (${slot}): ${inBoth(story, a.span, b.span)}.`)];
  });
}

function bySlot(story: Story, side: Side): Map<string, SlotDuration[]> {
  const rows = lastingSlotsAbout(leadWords(story.sentences[side]));
  if (rows.length === 0) return new Map();
  const found = flatMap(story.sentences[side], (sentence) =>
    flatMap(sentence.quantities, (quantity): SlotDuration[] => {
      const hours = hoursOf(quantity);
      if (hours === null) return [];
      return slotsOf(sentence, quantity, rows).map((slot) => ({
        slot,
        sentence: sentence.index,
        span: quantity.span,
        ...hours,
      }));
    }),
  );
  return groupBy(found, ({ slot }) => slot);
}

/** Words beside a duration that say that it is a time since or to come, or of each of several. */
const shifts = new Set(["ago", "apart", "before", "each", "earlier", "every", "later", "old", "per"]);
const apart = new Set(["another", "every", "last", "next", "past", "within"]);

/** Words of a clause beyond which nothing belongs to its duration. */
const reach = 9;

function slotsOf({ tokens, quantities }: SentenceReading, { span }: Quantity, rows: readonly LastingSlot[]): string[] {
  const first = tokens.findIndex((token) => token.span.end > span.start);
  const last = tokens.findLastIndex((token) => token.span.start < span.end);
  if (shifts.has(tokens[last + 1]?.norm ?? "") || [1, 2].some((back) => apart.has(tokens[first - back]?.norm ?? "")))
    return [];
  const spans = quantities.map((one) => one.span);
  const clause = clauseAround(tokens, span, spans, "narrow");
  if (clause === null) return [];
  // "After six hours the siege was over": the preposition begins no clause.
  const link = tokens[first - 1]?.norm === "after" ? ["after"] : [];
  const near = clause.tokens.filter((token) => {
    const at = tokens.indexOf(token);
    return at >= first - reach && at <= last + reach;
  });
  const words = new Set([...near.flatMap(({ lemma, norm }) => [lemma, norm]), ...link]);
  const matches = rows.flatMap(({ slot, told }) => {
    const lengths = told.flatMap((phrase) => (phrase.every((word) => words.has(word)) ? [phrase.length] : []));
    return lengths.length === 0 ? [] : [{ slot, length: Math.max(...lengths) }];
  });
  const most = Math.max(...matches.map(({ length }) => length));
  return matches.flatMap(({ slot, length }) => (length === most ? [slot] : []));
}
