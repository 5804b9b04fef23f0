/** A percentage that does not fit the numbers beside it: "rose 20 percent, from $50 to $80"; "12 of the 40, or 50 percent". */
import type { Quantity, Reading, Token } from "../../../model.ts";
import { tokenFrom } from "../../../text/search.ts";
import { cover, textOf } from "../../../text/span.ts";
import type { Check, InnerJudgement } from "../check.ts";
import { flatMap } from "../../../text/flat-map.ts";

export const sharesFit: Check = {
  name: "shares",
  judge: (reading) =>
    flatMap(reading.quantities, (share, index) =>
      share.kind === "percent" && isPlain(share)
        ? [...asPart(reading, share, index), ...asChange(reading, share, index)]
        : [],
    ),
};

/** Points of percent by which a share may be off beside what rounding explains: figures are rounded before they are told. */
const slack = 1;

/** "12 of the 40 crew, or 50 percent": the share stands right behind a part and its whole. */
function asPart(reading: Reading, share: Quantity, index: number): InnerJudgement[] {
  const tokens = reading.tokens[share.sentence] ?? [];
  const whole = reading.quantities[index - 1];
  const part = reading.quantities[index - 2];
  if (part === undefined || whole === undefined || part.sentence !== share.sentence) return [];
  if (part.partOf !== index - 1 || !isPlain(part) || !isPlain(whole) || whole.value === 0) return [];
  const at = tokenFrom(tokens, share.span.start);
  const mark = tokens[at - 1]?.norm === "or" ? tokens[at - 2]?.norm : tokens[at - 1]?.norm;
  const end = Math.max(whole.span.end, whole.counted?.span.end ?? 0);
  const isRightBehind = (tokens[tokenFrom(tokens, end)]?.norm ?? "") === mark && (mark === "," || mark === "(");
  if (!isRightBehind) return [];
  const told = `${part.value} of ${whole.value}`;
  return judged(reading, share, [part, whole], (100 * part.value) / whole.value, told);
}

/** "rose 20 percent, from $50 to $80": the only share and the only two amounts, one behind "from" and one behind "to". */
function asChange(reading: Reading, share: Quantity, index: number): InnerJudgement[] {
  const tokens = reading.tokens[share.sentence] ?? [];
  const others = othersIn(reading, share.sentence, index);
  const from = others.find((one) => wordBefore(tokens, one) === "from");
  const to = others.find((one) => wordBefore(tokens, one) === "to");
  if (others.length !== 2 || from === undefined || to === undefined || !isPlain(from) || !isPlain(to)) return [];
  if (from.kind !== to.kind || from.unit !== to.unit || from.value === 0 || !changing.has(from.kind)) return [];
  const verb = tokens.slice(0, tokenFrom(tokens, share.span.start)).findLast(({ tag }) => tag === "VERB");
  if (verb === undefined || !changes.has(verb.lemma)) return [];
  const change = (100 * Math.abs(to.value - from.value)) / from.value;
  return judged(reading, share, [from, to], change, `from ${from.value} to ${to.value}`);
}

const changing: ReadonlySet<Quantity["kind"]> = new Set(["count", "money", "measure"]);

const changes = new Set([
  "climb",
  "decline",
  "decrease",
  "drop",
  "fall",
  "gain",
  "grow",
  "increase",
  "jump",
  "plunge",
  "rise",
  "shrink",
  "sink",
  "surge",
]);

function judged(
  reading: Reading,
  share: Quantity,
  [first, second]: readonly [Quantity, Quantity],
  right: number,
  told: string,
): InnerJudgement[] {
  const rounding = (right * (stepOf(first) / first.value + stepOf(second) / second.value)) / 2 + stepOf(share) / 2;
  if (Math.abs(right - share.value) <= slack + rounding) return [];
  const numbers = cover(first.span, second.span);
  const { sentence } = share;
  const fitting = right.toLocaleString("en", { maximumFractionDigits: 1 });
  return [
    {
      type: "number",
      confidence: "medium",
      sentences: [sentence, sentence],
      evidence: share.span.start < numbers.start ? [share.span, numbers] : [numbers, share.span],
      reason: `The percentage does not fit: ${told} is ${fitting}%, not ${textOf(reading.report.text, share.span)}.`,
      developing: false,
    },
  ];
}

/** The unit of a number's last digit that is not a zero: 10 of 50, 1 of 47, 0.1 of 4.7. */
function stepOf({ value }: Quantity): number {
  let step = 1;
  while (step < value && value % (step * 10) === 0) step *= 10;
  while (step > smallestStep && Math.abs(value / step - Math.round(value / step)) > smallestStep) step /= 10;
  return step;
}

const smallestStep = 1e-6;

function isPlain({ bound, min, max, value }: Quantity): boolean {
  return bound === "exactly" && min === value && max === value;
}

/** The numbers of a sentence beside one, up to three to each side: from the third on it is a table. */
function othersIn({ quantities }: Reading, sentence: number, index: number): Quantity[] {
  const near = [...quantities.slice(Math.max(0, index - 3), index), ...quantities.slice(index + 1, index + 4)];
  return near.filter((one) => one.sentence === sentence);
}

function wordBefore(tokens: readonly Token[], { span }: Quantity): string {
  return tokens[tokenFrom(tokens, span.start) - 1]?.norm ?? "";
}
