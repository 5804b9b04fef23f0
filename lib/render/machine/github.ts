/**
 * Findings as workflow commands of GitHub Actions, one a line, which GitHub shows beside the lines of a change:
 *
 *     ::error file=drafts/ferry.txt,line=3,endLine=3,col=10,endColumn=19,title=number%3A How many dead?::A counts 24 ...
 */
import type { Collation, Comparison, Confidence } from "../../model.ts";
import { unquoted } from "../../presentation/pieces.ts";
import { knownWords } from "../../presentation/known.ts";
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
import { pathOfUri } from "./whereabouts.ts";

export function renderGithub(comparison: Comparison, options: MachineOptions = {}): string {
  return commands(toldOf(comparison, contradictionsAlone, options));
}

/** The facts of several reports. */
export function renderCollationGithub(collation: Collation, options: CollationMachineOptions = {}): string {
  return commands(toldOfCollation(collation, contradictedAlone, options));
}

const levels: Readonly<Record<Confidence, "error" | "warning" | "notice">> = {
  high: "error",
  medium: "warning",
  low: "notice",
};

function commands(told: Told): string {
  return [
    ...told.notices.map((notice) => command("warning", { title: "storydiff" }, [notice])),
    ...told.findings.map((finding) => annotation(told, finding)),
  ].join("");
}

function annotation(told: Told, finding: ToldFinding): string {
  const { confidence, question, known, places } = finding;
  const isNew = known === null && isClash(finding);
  const words = knownWords(known);
  const title = [ruleOf(finding), ...(question === null ? [] : [question])].join(": ");
  return command(
    isNew ? levels[confidence] : "notice",
    { ...placeOf(told, places[0]), title: words === null ? title : `${title} (${words})` },
    [messageOf(finding), ...places.map((place) => answer(told, place))],
  );
}

/** The file and where in it; a report from elsewhere has none, and a text that was made of a file no lines of it. */
function placeOf({ reports }: Told, place: ToldPlace | undefined): Readonly<Record<string, string | number>> {
  const report = place === undefined ? undefined : reports[place.report];
  const file = report === undefined || report.uri === null ? null : pathOfUri(report.uri);
  if (place === undefined || report === undefined || file === null) return {};
  if (!report.isFile) return { file };
  const { start, end } = place.words;
  // Columns are those of one line.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {};
  return { file, line: start.line, endLine: end.line, ...columns };
}

/** `B evening.txt:2: “40 people”, according to police` */
function answer({ reports }: Told, { report, words, speaker }: ToldPlace): string {
  const { letter = "", name = "" } = reports[report] ?? {};
  const says = speaker === null ? "" : `, according to ${speaker}`;
  return `${letter} ${name}:${words.start.line}: “${unquoted(words.text)}”${says}`;
}

/** One line, whatever the words are: line ends and the signs of the command itself are escaped as the runner reads them back. */
function command(
  level: string,
  properties: Readonly<Record<string, string | number>>,
  lines: readonly string[],
): string {
  const told = Object.entries(properties).map(([name, value]) => {
    const shown = typeof value === "number" ? String(value) : name === "file" ? value : visible(value);
    return `${name}=${escaped(shown).replaceAll(":", "%3A").replaceAll(",", "%2C")}`;
  });
  return `::${level} ${told.join(",")}::${escaped(lines.map(visible).join("\n"))}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
