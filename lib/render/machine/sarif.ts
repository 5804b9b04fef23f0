/**
 * Findings as SARIF 2.1.0 (OASIS, Static Analysis Results Interchange Format), for code scanning and the viewers of editors.
 * A result stands in the first report that tells it, with the others' words as related places.
 */
import type { Collation, Comparison, Confidence } from "../../model.ts";
import { unquoted } from "../../presentation/pieces.ts";
import { jsonText } from "../json-text.ts";
import { visible } from "../visible.ts";
import { isClash, machineRules, messageOf, ruleOf } from "./rules.ts";
import {
  contradictedAlone,
  contradictionsAlone,
  toldOf,
  toldOfCollation,
  type CollationMachineOptions,
  type MachineOptions,
  type Region,
  type Told,
  type ToldFinding,
  type ToldPlace,
  type ToldReport,
} from "./told.ts";
import { isWhole } from "./whereabouts.ts";

export function renderSarif(comparison: Comparison, options: MachineOptions = {}): string {
  return sarifText(toldOf(comparison, contradictionsAlone, options));
}

/** The facts of several reports. */
export function renderCollationSarif(collation: Collation, options: CollationMachineOptions = {}): string {
  return sarifText(toldOfCollation(collation, contradictedAlone, options));
}

const levels: Readonly<Record<Confidence, "error" | "warning" | "note">> = {
  high: "error",
  medium: "warning",
  low: "note",
};

/** The base of relative URIs, by the name that GitHub and others know. */
const base = "%SRCROOT%";

function sarifText(told: Told): string {
  const { version, reports, findings, notices } = told;
  return jsonText({
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: { driver: { name: "storydiff", ...(version === null ? {} : { version }), rules: rules(told) } },
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: notices.map((notice) => ({ level: "warning", message: plain(notice) })),
          },
        ],
        artifacts: reports.map(artifact),
        results: findings.map((finding) => result(told, finding)),
        columnKind: "utf16CodeUnits",
        newlineSequences: ["\r\n", "\n", "\r"],
      },
    ],
  });
}

function rules({ rulesPage }: Told): object[] {
  return machineRules.map(({ id, title, meaning, isType }) => ({
    id,
    shortDescription: plain(title),
    fullDescription: plain(meaning),
    help: plain(meaning),
    ...(rulesPage === null || !isType ? {} : { helpUri: `${rulesPage}#${id}` }),
    defaultConfiguration: { level: isType ? "warning" : "none" },
  }));
}

function artifact(report: ToldReport, index: number): object {
  return { location: location(report, index), description: plain(`${report.letter}: ${report.name}`) };
}

/** Where a report lies; of standard input no more than that is known. */
function location({ uri }: ToldReport, index: number): object {
  if (uri === null) return { index, description: plain("standard input") };
  return { uri, ...(isWhole(uri) ? {} : { uriBaseId: base }), index };
}

function result(told: Told, finding: ToldFinding): object {
  const { id, kind, types, confidence, developing, question, known, places, also } = finding;
  const [own, ...others] = places;
  const rule = ruleOf(finding);
  return {
    ruleId: rule,
    ruleIndex: machineRules.findIndex((one) => one.id === rule),
    ...(isClash(finding) ? { kind: "fail", level: levels[confidence] } : { kind: "informational", level: "none" }),
    message: plain(messageOf(finding)),
    locations: own === undefined ? [] : [{ physicalLocation: physical(told, own) }],
    relatedLocations: [...others, ...also].map((place, i) => ({
      id: i + 1,
      message: plain(saying(told, place)),
      physicalLocation: physical(told, place),
    })),
    partialFingerprints: { "storydiffFinding/v1": id },
    ...(told.isHeld && isClash(finding)
      ? {
          baselineState: known === null ? "new" : "unchanged",
          suppressions:
            known === null
              ? []
              : [
                  {
                    kind: "external",
                    status: "accepted",
                    ...(known.reason === null ? {} : { justification: visible(known.reason) }),
                  },
                ],
        }
      : {}),
    properties: { finding: kind, types, confidence, developing, ...(question === null ? {} : { question }) },
  };
}

/** A text was made of a report that is no text: no line of the file is a line of that. */
function physical({ reports }: Told, { report, words, sentence }: ToldPlace): object {
  const own = reports[report];
  if (own === undefined) return {};
  return {
    artifactLocation: location(own, report),
    ...(own.isFile ? { region: region(words), contextRegion: region(sentence) } : {}),
  };
}

function region({ span, start, end, text }: Region): object {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: end.line,
    endColumn: end.column,
    charOffset: span.start,
    charLength: span.end - span.start,
    snippet: { text: text.replace(/\p{Cs}/gu, "\ufffd") },
  };
}

/** `B: “40 people”, according to police: At least 40 people died.` */
function saying({ reports }: Told, { report, words, sentence, speaker }: ToldPlace): string {
  const says = speaker === null ? "" : `, according to ${speaker}`;
  return `${reports[report]?.letter ?? ""}: “${unquoted(words.text)}”${says}: ${sentence.text}`;
}

/** A text of which nothing is a link or a place for an argument (SARIF 2.1.0, 3.11.5 and 3.11.6). */
function plain(text: string): { readonly text: string } {
  const shown = visible(text)
    .replace(/\[(?=[^\]]*\]\()/g, String.raw`\[`)
    .replace(/\{(\d+)\}/g, "{{$1}}");
  return { text: shown };
}
