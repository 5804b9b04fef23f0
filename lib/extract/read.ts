/** Report -> Reading: sentences, then everything they claim. */
import type { Reading, Report } from "../model.ts";
import { chunksOf } from "../text/chunks.ts";
import { legible } from "../text/markup.ts";
import type { Passage } from "../text/passage.ts";
import { sentencesOf } from "../text/sentences.ts";
import { tokensOf } from "../text/tokens.ts";
import { attributionsOf } from "./attributions.ts";
import { claimsOf } from "./claims.ts";
import { entitiesOf, entityLookup } from "./entities.ts";
import { quantitiesOf } from "./quantities.ts";
import { speakersOf } from "./speakers.ts";
import { stancesOf } from "./stances.ts";
import { timesOf } from "./times.ts";

/** Reads one report. Deterministic; any text gives a reading. */
export function read(report: Report): Reading {
  const text = legible(report);
  const sentences = sentencesOf(report);
  const tokens = sentences.map((sentence) => tokensOf(text, sentence.span));
  const passage: Passage = { text, sentences, tokens, chunks: tokens.map(chunksOf) };
  const entities = entitiesOf(passage);
  const entityAt = entityLookup(entities);
  const attributions = attributionsOf(passage, entityAt);
  const claims = claimsOf(passage, entityAt, attributions);
  return {
    report,
    sentences,
    tokens,
    entities,
    quantities: quantitiesOf(passage, entityAt),
    times: timesOf(passage),
    attributions,
    speakers: speakersOf(passage, attributions, (entity) => entities[entity]?.name ?? ""),
    claims,
    stances: stancesOf(passage, entityAt, claims),
  };
}
