/**
 * Findings as a JUnit report, which every build server shows: a test case a finding. What lets the check fail has failed, what is
 * known was skipped, and what does neither has passed. No time is told, for the same reports give the same bytes.
 */
import type { Collation, Comparison } from "../../model.ts";
import { unquoted } from "../../presentation/pieces.ts";
import { visible } from "../visible.ts";
import { isClash, messageOf, ruleOf } from "./rules.ts";
import {
  contradictedAlone,
  contradictionsAlone,
  toldOf,
  toldOfCollation,
  type CollationMachineOptions,
  type MachineOptions,
  type Told,
  type ToldFinding,
  type ToldPlace,
} from "./told.ts";

export function renderJunit(comparison: Comparison, options: MachineOptions = {}): string {
  return suites(toldOf(comparison, contradictionsAlone, options));
}

/** The facts of several reports. */
export function renderCollationJunit(collation: Collation, options: CollationMachineOptions = {}): string {
  return suites(toldOfCollation(collation, contradictedAlone, options));
}

function suites(told: Told): string {
  const { findings, notices, reports } = told;
  const failures = findings.filter(({ failing }) => failing).length;
  const skipped = findings.filter(({ known, failing }) => known !== null && !failing).length;
  // A suite without a case is taken for one that did not run.
  const tests = Math.max(findings.length, 1);
  const counts = `tests="${tests}" failures="${failures}" errors="0"`;
  const name = xml(reports.map((report) => report.name).join(", "));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="storydiff" ${counts}>`,
    `  <testsuite name="${name}" ${counts} skipped="${skipped}">`,
    ...(findings.length === 0 ? [`    <testcase classname="storydiff" name="no contradiction found"/>`] : []),
    ...findings.flatMap((finding) => testCase(told, finding)),
    ...(notices.length === 0 ? [] : [`    <system-out>${notices.map(xml).join("\n")}</system-out>`]),
    "  </testsuite>",
    "</testsuites>",
    "",
  ].join("\n");
}

function testCase(told: Told, finding: ToldFinding): string[] {
  const { id, question, known, failing, places } = finding;
  const rule = ruleOf(finding);
  const words = [messageOf(finding), ...places.map((place) => answer(told, place))].map(xml).join("\n");
  const outcome = failing
    ? `<failure type="${rule}" message="${xml(messageOf(finding))}">${words}</failure>`
    : known !== null
      ? `<skipped>${xml(known.reason ?? "known")}</skipped>`
      : `<system-out>${words}</system-out>`;
  const name = isClash(finding) && question !== null ? question : messageOf(finding);
  return [
    `    <testcase classname="storydiff.${rule}" name="${xml(`${name} (${id})`)}">`,
    `      ${outcome}`,
    "    </testcase>",
  ];
}

/** `B evening.txt:2 “40 people”, according to police: At least 40 people died.` */
function answer({ reports }: Told, { report, words, sentence, speaker }: ToldPlace): string {
  const { letter = "", name = "" } = reports[report] ?? {};
  const says = speaker === null ? "" : `, according to ${speaker}`;
  return `${letter} ${name}:${words.start.line} “${unquoted(words.text)}”${says}: ${sentence.text}`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&apos;",
};

/** Words on one line for any place in XML; what XML cannot hold (XML 1.0, 2.2) is named as on a terminal. */
function xml(text: string): string {
  return visible(text)
    .replace(/[\ufffe\uffff]/g, (character) => `<U+${character.charCodeAt(0).toString(16).toUpperCase()}>`)
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
