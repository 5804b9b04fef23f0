/** The rules, one line each. A new contradiction type is a file beside this one and a line here. */
import { antonym } from "./rules/antonym.ts";
import { attribution } from "./rules/attribution.ts";
import { cause } from "./rules/cause.ts";
import { certainty } from "./rules/certainty.ts";
import { identity } from "./rules/identity.ts";
import { number } from "./rules/number.ts";
import { place } from "./rules/place.ts";
import { polarity } from "./rules/polarity.ts";
import { quote } from "./rules/quote.ts";
import { role } from "./rules/role.ts";
import type { Rule } from "./rule.ts";
import { stance } from "./rules/stance.ts";
import { time } from "./rules/time.ts";

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
  cause,
  attribution,
];
