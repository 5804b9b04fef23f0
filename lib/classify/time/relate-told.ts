/** How the times of one event stand, as told: parts of the year, counts back and "shortly after" included. */
import { relateTimes, type Relation } from "../../extract/times/time-relation.ts";
import type { Sides, Time } from "../../model.ts";
import { wordsOf, type Story } from "../story.ts";
import { relateAgo, relateNear } from "./rough-times.ts";
import { isSeason, monthsOf } from "./seasons.ts";

/** Relates two times of one event by what their words tell. */
export function relateTold(story: Story, times: Sides<Time>): Relation {
  const { a, b } = times;
  const words = { a: wordsOf(story, "a", a.span), b: wordsOf(story, "b", b.span) };
  if (isSeason(words.a) || isSeason(words.b)) {
    if (a.year !== null && b.year !== null && a.year !== b.year) return "conflict";
    const [x, y] = [monthsOf(a, words.a), monthsOf(b, words.b)];
    if (x === null || y === null) return "unrelated";
    return x.some((month) => y.includes(month)) ? "compatible" : "conflict";
  }
  return relateAgo(a, b, words) ?? relateNear(a, b, words) ?? relateTimes(a, b);
}
