/**
 * Findings as JSON Lines, one a line and each whole by itself, for `jq`, `grep` and whatever reads line by line. What must be known
 * of the result comes first, as lines of the kind `notice`.
 */
import type { Collation, Comparison } from "../../model.ts";
import { everyFact } from "../../presentation/facts.ts";
import { everything } from "../../presentation/selection.ts";
import { jsonText } from "../json-text.ts";
import {
  toldOf,
  toldOfCollation,
  type CollationMachineOptions,
  type MachineOptions,
  type Region,
  type Told,
  type ToldFinding,
  type ToldPlace,
} from "./told.ts";

export function renderJsonl(comparison: Comparison, options: MachineOptions = {}): string {
  return lines(toldOf(comparison, everything, options));
}

/** The facts of several reports. */
export function renderCollationJsonl(collation: Collation, options: CollationMachineOptions = {}): string {
  return lines(toldOfCollation(collation, everyFact, options));
}

/** Version of the shape of a line; raised when a reader would have to change. */
const version = 1;

function lines(told: Told): string {
  const records = [
    ...told.notices.map((text) => ({ version, kind: "notice", text })),
    ...told.findings.map((finding) => record(told, finding)),
  ];
  return records.map((one) => jsonText(one, 0)).join("");
}

function record(told: Told, finding: ToldFinding): object {
  const { id, kind, types, confidence, developing, question, reason, verdict, known, places, also } = finding;
  return {
    version,
    id,
    kind,
    types,
    confidence,
    developing,
    question,
    reason,
    verdict,
    known: known === null ? null : { reason: known.reason },
    places: places.map((place) => placed(told, place)),
    also: also.map((place) => placed(told, place)),
  };
}

/** Words and the sentence that they stand in. Positions are those of the text as it was read, which of text and Markdown is the file's. */
function placed({ reports }: Told, { report, words, sentence, speaker }: ToldPlace): object {
  const { letter = "", name = "", uri = null, isFile = false } = reports[report] ?? {};
  return { report: letter, name, uri, inFile: isFile, ...region(words), speaker, sentence: region(sentence) };
}

function region({ span, start, end, text }: Region): object {
  return {
    words: text,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    start: span.start,
    end: span.end,
  };
}
