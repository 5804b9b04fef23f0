/**
 * Why things happened, as a report tells it: the effect, the words of its cause, and how they are tied.
 * "Holm was suspended for feuding with colleagues" -> suspend Holm: "for feuding with colleagues"
 */
import type { Claim, Reading } from "../../model.ts";
import { isStory } from "../../text/story.ts";
import { contains } from "../../text/span.ts";
import type { Cause } from "./cause.ts";
import { clauseCauses } from "./clause-causes.ts";
import { meansCauses } from "./means.ts";
import { nearbyCauses } from "./nearby-causes.ts";
import { believedCauses, inherentCauses, plainCauses } from "./plain-causes.ts";
import { statedCauses } from "./stated-causes.ts";
import { nounCauses, tiedCauses } from "./tied-causes.ts";
import { untoldCauses } from "./untold-causes.ts";
import { flatMap } from "../../text/flat-map.ts";
import { remembered } from "../../text/remembered.ts";

/** Longest sentence that is read, in tokens: in a longer one, a list or a table, no cause is told, and time would grow as its square. */
const longestRead = 300;

/** Causes that a report tells, sentence by sentence. */
export const causesOf = remembered((reading: Reading): readonly Cause[] => {
  const claims: Claim[][] = reading.sentences.map(() => []);
  for (const claim of reading.claims) claims[claim.sentence]?.push(claim);
  return flatMap(claims, (own, sentence) => {
    const tokens = reading.tokens[sentence] ?? [];
    if (tokens.length > longestRead || !isStory(reading.sentences[sentence])) return [];
    const tied = tiedCauses(tokens, own, sentence);
    const plain = flatMap(own, (claim) => (isDoubted(own, claim) ? [] : plainCauses(tokens, claim)));
    const causes = [
      ...believedCauses(tokens, own),
      ...inherentCauses(tokens, sentence),
      ...own.flatMap((claim) => clauseCauses(tokens, claim)),
      // "sank after it struck a rock" is told once, with its effect.
      ...plain.filter(({ span }) => !tied.some((one) => contains(one.span, span))),
      ...own.flatMap((claim) => meansCauses(tokens, claim)),
      ...tied,
      ...nounCauses(tokens, sentence),
      ...untoldCauses(tokens, own, sentence),
    ];
    const nearby = [...causes, ...nearbyCauses(tokens, own, sentence, causes)];
    return nearby.length > 0 ? nearby : statedCauses(tokens, sentence);
  });
});

/** "Police do not believe that an engine failed". */
function isDoubted(claims: readonly Claim[], { predicate }: Claim): boolean {
  return claims.some(({ polarity, predicate: before }) => polarity === "negated" && before.end <= predicate.start);
}
