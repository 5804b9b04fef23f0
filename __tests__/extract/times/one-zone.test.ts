import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inOneZone } from "../../../lib/extract/times/one-zone.ts";
import type { Time } from "../../../lib/model.ts";
import { timesOfText } from "../../support/sentence.ts";

function timeOf(text: string): Time {
  const [time] = timesOfText(text);
  if (time === undefined) throw new Error(`no time in "${text}"`);
  return time;
}

test("times of one zone, and of no zone, stay as they are", () => {
  const [east, other, plain] = [timeOf("at 9am EST"), timeOf("at 8pm EST"), timeOf("at 9am")];
  expect(inOneZone(east, other)).toEqual([east, other]);
  expect(inOneZone(east, plain)).toEqual([east, plain]);
});

test("a clock that passes midnight takes its weekday and date with it, but no bare day of a month", () => {
  const late = { ...timeOf("on Saturday, October 11, at 11pm EST"), date: "2025-10-11", offset: 0 };
  const [moved] = inOneZone(late, timeOf("at 4am GMT"));
  expect(moved).toMatchObject({ clock: 240, zone: 0, weekday: "sunday", date: "2025-10-12", offset: 1 });
  expect([moved.month, moved.day]).toEqual([null, null]);
  const [undated] = inOneZone({ ...late, weekday: null, date: null, offset: null }, timeOf("at 4am GMT"));
  expect([undated.weekday, undated.date, undated.offset]).toEqual([null, null, null]);
});

test("two clocks that show one moment show one time on the clock of Greenwich", () => {
  const base = timeOf("at 9am GMT");
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 1439 }), fc.constantFrom(-300, -60, 330, 780), (clock, zone) => {
      const there = { ...base, zone, clock: (clock + zone + 1440) % 1440 };
      const [x, y] = inOneZone({ ...base, clock }, there);
      expect(y.clock).toBe(x.clock);
    }),
  );
});
