/** Things that are told apart by a number or a short code behind their name: "Flight 447", "Highway 12", "Airbus A320". */
import { wordSet } from "./word-set.ts";

/** In lower case; makers of vehicles, aircraft and weapons stand for what they make. */
export const numberedThings: ReadonlySet<string> = wordSet(`
  airbus antonov apollo article block boeing bombardier category cessna chapter channel corridor court district embraer
  exit flight formula gate grade highway interstate junction level lockheed magnitude motorway page phase pier platform
  precinct proposition resolution room route runway section sector soyuz stage terminal tier track tunnel tupolev unit
  volume ward zone
`);
