/** One sentence read on its own, and its quantities and times in the notation of the tests. */
import { quantitiesOf } from "../../lib/extract/quantities/quantities.ts";
import { timesOf } from "../../lib/extract/times/times.ts";
import type { Quantity, Time } from "../../lib/model.ts";
import { passageOf as cut, type EntityLookup, type Passage } from "../../lib/text/passage.ts";

/** A passage of one sentence. */
export function passageOf(text: string): Passage {
  const span = { start: 0, end: text.length };
  return cut(text, [{ span, class: "body", paragraph: 0 }]);
}

export function quantitiesIn(text: string, entityAt: EntityLookup = () => null): Quantity[] {
  const passage = passageOf(text);
  return quantitiesOf(passage, entityAt, timesOf(passage));
}

export function timesOfText(text: string): Time[] {
  return timesOf(passageOf(text));
}

/** "[At least 24] count at least 24 <people>": words, kind, bound, value with unit, rate, whole, lemma of what is counted. */
export function toldQuantities(text: string): string[] {
  return quantitiesIn(text).map(({ span, kind, bound, value, unit, per, partOf, counted }) =>
    [
      `[${text.slice(span.start, span.end)}]`,
      kind,
      ...(bound === "exactly" ? [] : [bound]),
      value,
      ...(unit === "" ? [] : [unit]),
      ...(per === null ? [] : [`per ${per}`]),
      ...(partOf === null ? [] : [`of #${partOf}`]),
      ...(counted === null ? [] : [`<${counted.lemma}>`]),
    ].join(" "),
  );
}

/** "[since October 11] since --10-11": words, bound, then the fields that are told. */
export function toldTimes(text: string): string[] {
  return timesOfText(text).map((time) => {
    const { span, bound, year, month, day, weekday, partOfDay, clock, offset, decade, period, shift, zone } = time;
    const fields = [
      year === null ? "" : `year ${year}`,
      month === null ? "" : `month ${month}`,
      day === null ? "" : `day ${day}`,
      weekday ?? "",
      clock === null ? "" : `${Math.floor(clock / 60)}:${(clock % 60).toString().padStart(2, "0")}`,
      partOfDay ?? "",
      offset === null ? "" : `today${offset < 0 ? "" : "+"}${offset}`,
      decade === null ? "" : `decade ${decade}`,
      period === null ? "" : `${period.unit}${period.offset < 0 ? "" : "+"}${period.offset}`,
      shift === null ? "" : `event${shift < 0 ? "" : "+"}${shift}`,
      zone === null ? "" : `zone ${zone}`,
    ].filter((field) => field !== "");
    return [`[${text.slice(span.start, span.end)}]`, ...(bound === "at" ? [] : [bound]), ...fields].join(" ");
  });
}
