/**
 * Two places of the same event that cannot both hold.
 * a: "The ship was 150 miles east of Aden." b: "... 150 miles west of Aden." -> place
 */
import { judgeBearings } from "../place/bearings.ts";
import { judgeDirections } from "../place/directions.ts";
import { judgeFloors } from "../place/floors.ts";
import { judgeGrounds } from "../place/grounds.ts";
import { judgePlaces, judgePlaceSlots } from "../place/named-places.ts";
import { judgeHappeningPlaces } from "../place/happening-places.ts";
import { judgeJourneys } from "../place/journeys.ts";
import { judgeOnlyPlaces } from "../place/only-places.ts";
import { judgeRoads } from "../place/roads.ts";
import { judgeScenes } from "../place/scenes.ts";
import { judgeSeats } from "../place/seats.ts";
import { judgeSitesIn } from "../place/sites-in.ts";
import { judgeVenues } from "../place/venues.ts";
import { judgeParticulars } from "../identity/particulars/judge.ts";
import { judgeRelationPlaces } from "../identity/relations/other-holders.ts";
import type { Rule } from "../rule.ts";

export const place: Rule = {
  type: "place",
  judge: (story) => [
    ...judgeBearings(story),
    ...story.pairs.flatMap((pair) => judgePlaces(story, pair)),
    ...judgePlaceSlots(story),
    ...judgeOnlyPlaces(story),
    ...judgeScenes(story),
    ...judgeGrounds(story),
    ...judgeFloors(story),
    ...judgeDirections(story),
    ...judgeSitesIn(story),
    ...judgeSeats(story),
    ...judgeVenues(story),
    ...judgeRelationPlaces(story),
    ...judgeHappeningPlaces(story),
    ...judgeJourneys(story),
    ...judgeRoads(story),
    ...judgeParticulars(story, "place"),
  ],
};
