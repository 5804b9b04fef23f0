/** Movements that govern a country: "the Taliban" is the Afghan side, unless the report has it fight the government. */
import { governingMovements } from "../../lexicon/governments.ts";
import { placeNamed } from "../../lexicon/places.ts";
import type { Passage } from "../../text/passage.ts";
import type { NamePiece } from "./name-pieces.ts";

/** What is said of a movement that does not govern: "Taliban insurgents". */
const fighters: ReadonlySet<string> = new Set([
  "bomber",
  "fighter",
  "guerrilla",
  "gunman",
  "insurgency",
  "insurgent",
  "militant",
  "militia",
  "rebel",
  "stronghold",
]);

/** What a country has that a movement fights: "Afghan forces". */
const statesmen: ReadonlySet<string> = new Set([
  "army",
  "forces",
  "government",
  "police",
  "president",
  "security",
  "troops",
]);

/**
 * Names with those of governing movements as their countries'. A movement stays apart where another country stands before
 * it, and in a report that calls it an insurgency or names its country's government beside it.
 *
 *     "talks with the Taliban in Oslo"   "the Afghan Taliban"     -> Afghanistan
 *     "the Pakistani Taliban"   "Taliban fighters"   "Afghan forces fought the Taliban"     -> a movement
 */
export function withMovements(passage: Passage, pieces: readonly NamePiece[]): readonly NamePiece[] {
  const countryOf = (piece: NamePiece): string | undefined =>
    piece.kind === "place" ? undefined : governingMovements.get(piece.display.toLowerCase().replace(/^the /, ""));
  if (!pieces.some((piece) => countryOf(piece) !== undefined)) return pieces;
  const opposed = new Set<string>();
  pieces.forEach((piece, at) => {
    const country = countryOf(piece);
    if (country !== undefined && fights(passage, pieces, at, country)) opposed.add(country);
  });
  return pieces.map((piece, at): NamePiece => {
    const country = countryOf(piece);
    if (country === undefined || opposed.has(country) || !isOwn(pieces[at - 1], piece, country)) return piece;
    return { ...piece, kind: "place", place: { name: country, kind: "country", country, demonym: true } };
  });
}

/** Whether no other country's name stands right before: "Pakistani Taliban". */
function isOwn(before: NamePiece | undefined, piece: NamePiece, country: string): boolean {
  if (before?.sentence !== piece.sentence || before.last !== piece.first - 1) return true;
  return before.place === null || before.place.country === country;
}

/** Names of the sentence that are looked at on either side of a movement's. */
const nearNames = 6;

function fights(passage: Passage, pieces: readonly NamePiece[], at: number, country: string): boolean {
  const piece = pieces[at];
  if (piece === undefined) return false;
  const tokens = passage.tokens[piece.sentence] ?? [];
  if (fighters.has(tokens[piece.last + 1]?.lemma ?? "")) return true;
  for (const step of [-1, 1]) {
    for (let other = at + step; Math.abs(other - at) <= nearNames; other += step) {
      const name = pieces[other];
      if (name?.sentence !== piece.sentence) break;
      if (placeNamed(name.display)?.country !== country) continue;
      if (statesmen.has(tokens[name.last + 1]?.norm ?? "")) return true;
    }
  }
  return false;
}
