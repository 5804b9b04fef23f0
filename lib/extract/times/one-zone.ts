/** Puts clock times of different zones on one clock, so that they can be compared. */
import { weekdayOrder } from "../../lexicon/calendar.ts";
import type { Time } from "../../model.ts";
import { dateOf, dayOfDate } from "./calendar-days.ts";

const minutesOfDay = 1440;

/** Two clock times of different zones, both on the clock of Greenwich: "9am EST" is "2pm GMT". */
export function inOneZone(a: Time, b: Time): readonly [Time, Time] {
  if (a.zone === null || b.zone === null || a.zone === b.zone) return [a, b];
  return [onGreenwichClock(a), onGreenwichClock(b)];
}

function onGreenwichClock(time: Time): Time {
  if (time.clock === null || time.zone === null) return time;
  const minutes = time.clock - time.zone;
  const days = Math.floor(minutes / minutesOfDay);
  const moved = { ...time, clock: minutes - days * minutesOfDay, zone: 0 };
  if (days === 0) return moved;
  const day = dayOfDate(time.date);
  const place = time.weekday === null ? null : weekdayOrder.indexOf(time.weekday) + days;
  const weekday = place === null ? null : (weekdayOrder[(place + weekdayOrder.length) % weekdayOrder.length] ?? null);
  // A day of the month moves only with its calendar.
  const told = {
    weekday,
    day: null,
    month: null,
    year: null,
    offset: time.offset === null ? null : time.offset + days,
  };
  return { ...moved, ...told, date: day === null ? null : dateOf(day + days) };
}
