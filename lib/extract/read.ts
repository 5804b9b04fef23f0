/** Report -> Reading: sentences, then everything they claim. */
import { StorydiffError } from "../errors.ts";
import type { Correction, Reading, ReadingStep, Report } from "../model.ts";
import { isReadable, languageOf, toldLanguage } from "../text/language.ts";
import { legible } from "../text/markup.ts";
import { passageOf } from "../text/passage.ts";
import type { SentenceMemory } from "../text/sentence-memory.ts";
import { sentencesOf } from "../text/sentences.ts";
import type { Watch } from "../watch.ts";
import { attributionsOf } from "./attributions/attributions.ts";
import { claimsOf } from "./clauses/claims.ts";
import { clausesOf } from "./clauses/clause-parts.ts";
import { entitiesOf, entityLookup } from "./entities/entities.ts";
import { namingOf } from "./entities/naming.ts";
import { corrected } from "./entities/united.ts";
import { quantitiesOf } from "./quantities/quantities.ts";
import { speakersOf } from "./attributions/speakers.ts";
import { stancesOf } from "./stances/stances.ts";
import { datedTimes } from "./times/dated-times.ts";
import { reportDateOf } from "./times/report-date.ts";
import { timesOf } from "./times/times.ts";

const steps: readonly ReadingStep[] = [
  "words",
  "names",
  "times",
  "clauses",
  "attributions",
  "claims",
  "numbers",
  "stances",
];

/** How a report is read. */
export interface ReadingInput extends Watch {
  /** What an editor knows better; of these the names alone concern one report, and those that it does not have are passed over. */
  readonly corrections?: readonly Correction[];
  /** A new map, given again each time that a text is read which has changed a little since: it is read sooner, and no otherwise. */
  readonly memory?: SentenceMemory;
}

/** Reads one report. Deterministic; any text gives a reading. Throws `out-of-time` when the caller's time is up before. */
export function read(report: Report, { corrections, memory, ...watch }: ReadingInput = {}): Reading {
  const begin = (step: ReadingStep): void => {
    if (watch.isOver?.() === true) throw outOfTime(report);
    watch.onProgress?.({ kind: "reading", report, step, done: steps.indexOf(step), of: steps.length });
  };
  begin("words");
  const text = legible(report);
  const sentences = sentencesOf(report);
  // The longest step of all: what waits for it is told between its sentences, too.
  const waiting = (): void => {
    begin("words");
  };
  const passage = passageOf(text, sentences, waiting, memory);
  begin("names");
  // Before all that asks who is meant, so that the rest is read as if the text had made the names plain.
  const naming = namingOf(corrections);
  const entities = corrected(entitiesOf(passage, naming.told), text, naming);
  const entityAt = entityLookup(entities);
  begin("times");
  const told = timesOf(passage);
  const date = reportDateOf(report, passage, told);
  const times = datedTimes(passage, told, date);
  begin("clauses");
  const clauses = clausesOf(passage);
  begin("attributions");
  const attributions = attributionsOf(passage, entityAt, clauses);
  begin("claims");
  const claims = claimsOf(passage, entityAt, attributions, clauses);
  begin("numbers");
  const quantities = quantitiesOf(passage, entityAt, times);
  begin("stances");
  const language = languageOf(text) ?? toldLanguage(report.details?.language ?? "");
  // Who is for what stands in verbs and adjectives; of another language they would be guessed.
  const stances = isReadable(language) ? stancesOf(passage, entityAt, claims, attributions) : [];
  return {
    report,
    date,
    language,
    sentences,
    tokens: passage.tokens,
    entities,
    quantities,
    times,
    attributions,
    speakers: speakersOf(passage, attributions, (entity) => entities[entity]?.name ?? ""),
    claims,
    stances,
  };
}

function outOfTime({ name }: Report): StorydiffError {
  return new StorydiffError(
    "out-of-time",
    `time was up before ${name} was read, and nothing is compared yet: allow more time, or give less text`,
  );
}
