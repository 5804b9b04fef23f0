/** What else an organisation is called: "Port Authority of Peru" and "PAP", "Zerqa Ltd" and "Zerqa". */
import { corporateSuffixes, knownAcronyms, organisationHeads, unlettered } from "../../lexicon/organisations.ts";
import { placeNamed, placeWordsFrom } from "../../lexicon/places.ts";

/** Acronyms by the long form, in lower case. */
const acronymOf: ReadonlyMap<string, string> = new Map(
  [...knownAcronyms].map(([acronym, long]) => [long.toLowerCase(), acronym]),
);

/** What else an organisation is called: its acronym, its name without suffix, country or kind. */
export function shorterNames(words: readonly string[]): string[] {
  const shorter: string[] = [];
  const letters = words.filter((word) => !unlettered.has(word));
  if (letters.length > 1) shorter.push(letters.map((word) => word[0]).join(""), words.map((word) => word[0]).join(""));
  const known = acronymOf.get(words.join(" "));
  if (known !== undefined) shorter.push(known);
  let end = words.length;
  while (end > 1 && corporateSuffixes.has(words[end - 1] ?? "")) end -= 1;
  if (end < words.length) shorter.push(words.slice(0, end).join(" "));
  const most = Math.min(words.length - 1, placeWordsFrom(words[0] ?? ""));
  for (let at = 1; at <= most; at += 1) {
    const place = placeNamed(words.slice(0, at).join(" "));
    // "San Diego Chargers" and "Chargers"; "Peruvian Navy" is no "Navy".
    const team = words.length - at === 1 && place?.kind !== "country" && (words[at] ?? "").endsWith("s");
    if (place !== null && (words.length - at > 1 || team)) shorter.push(words.slice(at).join(" "));
  }
  const of = words.indexOf("of");
  if (of > 0 && of < words.length - 1) shorter.push(words.slice(of + 1).join(" "));
  const first = words[0] ?? "";
  if (words.length > 1 && !organisationHeads.has(first) && words.slice(1).some((word) => organisationHeads.has(word)))
    shorter.push(first);
  return [...new Set(shorter)].filter((name) => placeNamed(name) === null && name.length > 1);
}
