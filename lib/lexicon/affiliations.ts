/**
 * What a person is one of and not also another: parties of one country, faiths and their branches, wings of politics. One
 * line a scale; kinds are parted by a slash.
 */
const scales: readonly string[] = [
  "catholic / anglican episcopalian methodist presbyterian protestant lutheran baptist / muslim islamist / jewish rabbi / hindu / buddhist / sikh / mormon",
  "conservative right-wing rightist far-right right-leaning / left-leaning left-wing leftist far-left liberal socialist communist",
  "democrat democratic / gop republican",
  "labour / tory tories",
  "sunni / shia shiite",
  "amateur / professional",
  "unionist loyalist / nationalist",
];

export interface Affiliation {
  readonly scale: number;
  readonly kind: number;
}

/** By word in lower case. */
export const affiliations: ReadonlyMap<string, Affiliation> = new Map(
  scales.flatMap((line, scale) =>
    line.split(" / ").flatMap((words, kind) => words.split(" ").map((word) => [word, { scale, kind }] as const)),
  ),
);
