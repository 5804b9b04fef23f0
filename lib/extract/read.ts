/** Report -> Reading: sentences, then everything they claim. */
import type { Reading, Report } from "../model.ts";
import { legible } from "../text/markup.ts";
import { passageOf } from "../text/passage.ts";
import { sentencesOf } from "../text/sentences.ts";
import { attributionsOf } from "./attributions/attributions.ts";
import { claimsOf } from "./clauses/claims.ts";
import { clausesOf } from "./clauses/clause-parts.ts";
import { entitiesOf, entityLookup } from "./entities/entities.ts";
import { quantitiesOf } from "./quantities/quantities.ts";
import { speakersOf } from "./attributions/speakers.ts";
import { stancesOf } from "./stances/stances.ts";
import { datedTimes } from "./times/dated-times.ts";
import { reportDateOf } from "./times/report-date.ts";
import { timesOf } from "./times/times.ts";

/** Reads one report. Deterministic; any text gives a reading. */
export function read(report: Report): Reading {
  const text = legible(report);
  const sentences = sentencesOf(report);
  const passage = passageOf(text, sentences);
  const entities = entitiesOf(passage);
  const entityAt = entityLookup(entities);
  const told = timesOf(passage);
  const date = reportDateOf(report, passage, told);
  const times = datedTimes(passage, told, date);
  const clauses = clausesOf(passage);
  const attributions = attributionsOf(passage, entityAt, clauses);
  const claims = claimsOf(passage, entityAt, attributions, clauses);
  return {
    report,
    date,
    sentences,
    tokens: passage.tokens,
    entities,
    quantities: quantitiesOf(passage, entityAt, times),
    times,
    attributions,
    speakers: speakersOf(passage, attributions, (entity) => entities[entity]?.name ?? ""),
    claims,
    stances: stancesOf(passage, entityAt, claims, attributions),
  };
}
