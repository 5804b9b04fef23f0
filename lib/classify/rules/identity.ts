/**
 * Who or what it was: one person or organisation by two spellings, with two ages, posts or countries, or two in one place.
 * a: "Katherine Gomes, 35" b: "Catherine Gomes, 34" -> identity
 */
import { judgeAffiliations } from "../identity/affiliations.ts";
import { judgeAges } from "../identity/ages.ts";
import { judgeCastRoles } from "../identity/cast-roles.ts";
import { judgeClaimants } from "../identity/claimants.ts";
import { judgeContrasts } from "../identity/contrasts.ts";
import { judgeCountedKinds } from "../identity/counted-kinds.ts";
import { judgeDesignations } from "../identity/designations.ts";
import { judgeFillers } from "../identity/fillers.ts";
import { judgeHolders } from "../identity/holders.ts";
import { judgeKinds } from "../identity/kinds.ts";
import { judgeLooks } from "../identity/looks.ts";
import { judgeNearNames } from "../identity/near-names.ts";
import { judgeNationality } from "../identity/nationality.ts";
import { judgeOnesWork } from "../identity/ones-work.ts";
import { judgeParticulars } from "../identity/particulars/judge.ts";
import { judgePersons } from "../identity/persons.ts";
import { judgePosts } from "../identity/posts.ts";
import { judgeRelations } from "../identity/relations/other-holders.ts";
import { judgeSlotNames } from "../identity/slot-names.ts";
import { judgeSpellings } from "../identity/spelling.ts";
import { judgeThings } from "../identity/things.ts";
import { judgeToldOfOne } from "../identity/told-of-one.ts";
import type { Rule } from "../rule.ts";

export const identity: Rule = {
  type: "identity",
  judge: (story) => [
    ...judgeSpellings(story),
    ...judgeNearNames(story),
    ...judgeAges(story),
    ...judgePosts(story),
    ...judgeHolders(story),
    ...judgeKinds(story),
    ...judgeThings(story),
    ...judgeContrasts(story),
    ...judgeFillers(story),
    ...judgeLooks(story),
    ...judgeOnesWork(story),
    ...judgeDesignations(story),
    ...judgeSlotNames(story),
    ...judgeRelations(story),
    ...judgeAffiliations(story),
    ...judgeToldOfOne(story),
    ...judgeClaimants(story),
    ...judgeCastRoles(story),
    ...judgeParticulars(story, "identity"),
    ...story.pairs.flatMap((pair) => [
      ...judgeNationality(story, pair),
      ...judgePersons(story, pair),
      ...judgeCountedKinds(story, pair),
    ]),
  ],
};
