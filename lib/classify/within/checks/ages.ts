/** An age that does not fit the year of birth: "Gade, 45, was born in 1970" in a report of 2025. */
import type { Quantity, Reading, Time } from "../../../model.ts";
import { tokenFrom } from "../../../text/search.ts";
import { overlaps, textOf } from "../../../text/span.ts";
import { groupBy } from "../../group-by.ts";
import type { Check, InnerJudgement } from "../check.ts";
import { flatMap } from "../../../text/flat-map.ts";

export const agesFit: Check = {
  name: "ages",
  judge: (reading) => {
    const today = Number(reading.date?.slice(0, 4) ?? NaN);
    const births = Number.isNaN(today) ? new Map<number, Time>() : birthsIn(reading);
    if (births.size === 0) return [];
    const years = groupBy(reading.times, ({ year, sentence }) => (year === null ? null : String(sentence)));
    return flatMap(reading.quantities, (age) => {
      const birth = age.kind === "age" ? births.get(age.counted?.entity ?? -1) : undefined;
      // An age told with another year is that of another day: "he was 45 when he won in 1990".
      const beside = years.get(String(age.sentence)) ?? [];
      if (birth === undefined || !isExact(age) || beside.some((time) => time !== birth)) return [];
      return judged(reading, age, birth, today);
    });
  },
};

/** The first birth that is told of each person, by its entity. */
function birthsIn(reading: Reading): Map<number, Time> {
  const clauses = groupBy(reading.claims, ({ verb, sentence }) => (verb === "bear" ? String(sentence) : null));
  const births = new Map<number, Time>();
  for (const time of reading.times) {
    const told = isBirth(reading, time) ? (clauses.get(String(time.sentence)) ?? []) : [];
    const clause = told.find(({ span }) => overlaps(span, time.span));
    const person = clause?.target?.entity ?? clause?.actor?.entity ?? null;
    if (person === null || births.has(person) || reading.entities[person]?.kind !== "person") continue;
    births.set(person, time);
  }
  return births;
}

function isBirth(reading: Reading, time: Time): boolean {
  const tokens = reading.tokens[time.sentence] ?? [];
  const at = tokenFrom(tokens, time.span.start);
  const before = tokens.slice(Math.max(0, at - mostBetween), at + 1).map(({ norm }) => norm);
  return time.year !== null && before.includes("born");
}

/** Words from "born" to its date: "born in Lund on". */
const mostBetween = 4;

function isExact({ bound, min, max }: Quantity): boolean {
  return bound === "exactly" && min === max;
}

function judged(reading: Reading, age: Quantity, birth: Time, today: number): InnerJudgement[] {
  const turning = today - (birth.year ?? today);
  if (age.value === turning || age.value === turning - 1) return [];
  const { text } = reading.report;
  const places = [
    { sentence: age.sentence, span: age.span },
    { sentence: birth.sentence, span: birth.span },
  ].sort((x, y) => x.span.start - y.span.start);
  const [first, second] = places;
  if (first === undefined || second === undefined) return [];
  return [
    {
      type: "identity",
      confidence: "medium",
      sentences: [first.sentence, second.sentence],
      evidence: [first.span, second.span],
      reason: `Born in ${birth.year}, the person is ${turning - 1} or ${turning} in ${today}, not ${textOf(text, age.span)}.`,
      developing: false,
    },
  ];
}
