/** The rules, one line each. A new contradiction type is a file beside this one and a line here. */
import { antonym } from "./antonym.ts";
import { attribution } from "./attribution.ts";
import { certainty } from "./certainty.ts";
import { identity } from "./identity.ts";
import { number } from "./number.ts";
import { place } from "./place.ts";
import { polarity } from "./polarity.ts";
import { quote } from "./quote.ts";
import { role } from "./role.ts";
import type { Rule } from "./rule.ts";
import { stance } from "./stance.ts";
import { time } from "./time.ts";

/** In the order in which they are believed: where two rules see one clash in the same words, the earlier tells it. */
export const rules: readonly Rule[] = [
  number,
  time,
  place,
  identity,
  role,
  polarity,
  antonym,
  stance,
  quote,
  certainty,
  attribution,
];
