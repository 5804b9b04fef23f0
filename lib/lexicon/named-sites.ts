/** Last words of the names of places and institutions, by kind: of two names of one kind one place has one. */
const kinds: readonly (readonly string[])[] = [
  ["academy"],
  ["airport", "airfield"],
  ["arena", "stadium"],
  ["avenue", "boulevard", "lane", "road", "street"],
  ["beach"],
  ["bridge"],
  ["cathedral", "church"],
  ["clinic", "hospital", "infirmary"],
  ["college", "university"],
  ["creek", "river"],
  ["hall"],
  ["hotel", "inn", "motel"],
  ["island"],
  ["jail", "penitentiary", "prison"],
  ["lake"],
  ["library"],
  ["mall"],
  ["mosque"],
  ["mount", "mountain", "peak"],
  ["museum"],
  ["palace"],
  ["park"],
  ["school"],
  ["square"],
  ["station"],
  ["theater", "theatre"],
  ["valley"],
];

/** The kind by its last word, in lower case. */
export const namedSites: ReadonlyMap<string, string> = new Map(
  kinds.flatMap((words) => words.map((word) => [word, words[0] ?? word] as const)),
);
