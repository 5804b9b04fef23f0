/**
 * Nouns that begin sentences of news without an article and are no names, in lower case; plurals are known by their
 * ending. The tagger takes a capital at the beginning of a sentence for a name. By common knowledge.
 */
export const nounsThatBegin: ReadonlySet<string> = new Set([
  "aid", "aircraft", "anger", "army", "artillery", "blast", "bomb", "ceasefire", "children", "cholera", "crowd",
  "debris", "economy", "electricity", "evidence", "fear", "fighting", "fire", "firefighters", "flood", "flooding",
  "fuel", "government", "growth", "gunfire", "gunman", "gunmen", "inflation", "information", "landslide",
  "lightning", "media", "men", "minister", "negotiator", "nobody", "opposition", "parliament", "people", "police",
  "power", "president", "pressure", "production", "rain", "rescue", "security", "shelling", "shooting", "smoke",
  "snow", "staff", "storm", "talk", "trade", "traffic", "turnout", "unemployment", "violence", "water", "women",
  "work",
]);
