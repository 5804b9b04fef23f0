/** What can be done about a clash. Each is an edit or a command of the server, so that it works in any editor. */
import {
  CodeActionKind,
  type CodeAction,
  type Command,
  type Diagnostic,
  type Range,
  type TextEdit,
  type WorkspaceEdit,
} from "vscode-languageserver/node";
import type { Span } from "../model.ts";
import { commentLinesIn } from "../text/comment-lines.ts";
import { seen } from "../unseen.ts";
import type { Checked } from "./checked.ts";
import type { Against, Clash } from "./clashes.ts";
import type { Client } from "./client.ts";
import { applyCommand, dismissCommand, ignoreCommand, markAgainCommand, openCommand } from "./commands.ts";
import { findingsIn } from "./diagnostics.ts";
import { beginning, placeOf } from "./partners.ts";
import { nameOf, reportOf, shortened, valueOf } from "./wording.ts";

/** What a desk says when it lets a clash stand; an editor without a prompt cannot ask for more. */
const reasons = ["ours is newer", "ours was checked", "not the same thing", "both can hold"];

/** Longest words of another report that are put into the draft, in UTF-16 units: more is no value but a sentence. */
const longestValue = 200;

/**
 * Types whose words name a value, so that one stands where the other stood. Of the others they are a part of what is done or thought
 * ("are still trying", "had supported"), and the rest of the sentence hangs on it.
 */
const valued: ReadonlySet<Clash["type"]> = new Set([
  "number",
  "time",
  "place",
  "identity",
  "attribution",
  "quote",
  "cause",
]);

/** What code actions need besides what was found. */
export interface ActionInput {
  readonly client: Client;
  readonly pageOf: (type: Clash["type"]) => string;
}

/** The actions for the clashes that a range touches; for those of the diagnostics alone, where the editor names some. */
export function actionsOf(
  checked: Checked,
  range: Range,
  diagnostics: readonly Diagnostic[],
  { client, pageOf }: ActionInput,
): (CodeAction | Command)[] {
  const [start, end] = [checked.placed.offsetAt(range.start), checked.placed.offsetAt(range.end)];
  const touched = checked.clashes.filter(({ span }) => span.start <= end && start <= span.end);
  const { uri } = checked.placed;
  const actions = touched.flatMap((clash) => {
    const own = diagnostics.filter((one) => idsOf(clash).some((id) => findingsIn(one).includes(id)));
    const edit = (title: string, edits: TextEdit[], isPreferred = false): CodeAction | Command => {
      const made = editOf(checked, edits, client);
      if (!client.actionLiterals) return applyCommand(title, made);
      return { title, kind: CodeActionKind.QuickFix, diagnostics: own, edit: made, isPreferred };
    };
    const command = (one: Command): CodeAction | Command => actionOf(one, own, client);
    const { type } = clash;
    // Among the actions for several clashes each says which it is for.
    const [words, kind] = touched.length > 1 ? [` “${shortened(wordsIn(checked, clash))}”`, ` (${type})`] : ["", ""];
    return [
      ...valueEdits(checked, clash).map(([title, edits]) => edit(words === "" ? title : `${title} for${words}`, edits)),
      ...reasons.map((reason) =>
        command(dismissCommand(`Dismiss${words}${kind}: ${reason}`, uri, idsOf(clash), reason)),
      ),
      edit(`Ignore ${type} in this file`, [ignoring(checked, type)]),
      command(ignoreCommand(`Ignore ${type} in this workspace`, uri, type)),
      ...(client.shows
        ? [
            ...clash.against.flatMap((one) => opening(checked, one)).map(command),
            command(openCommand(`What is a contradiction of ${type}?`, pageOf(type), beginning)),
          ]
        : []),
    ];
  });
  const again = markingAgain(checked, start, end).map((one) => actionOf(one, [], client));
  // Two clashes of one type are ignored at once, and two of one place looked at there.
  return [...new Map([...actions, ...again].reverse().map((one) => [one.title, one])).values()].reverse();
}

function actionOf(command: Command, diagnostics: Diagnostic[], { actionLiterals }: Client): CodeAction | Command {
  return actionLiterals ? { title: command.title, kind: CodeActionKind.QuickFix, diagnostics, command } : command;
}

/** Taking back what was dismissed: of the sentences at the place, and of the draft. Their words bear no mark to ask it at. */
function markingAgain({ known, held, reading, placed }: Checked, start: number, end: number): Command[] {
  const all = new Set(known.map(({ id }) => id));
  const here = held.flatMap(({ comparison }) =>
    comparison.findings.flatMap((finding) => {
      if (finding.kind !== "contradiction" || !all.has(finding.id)) return [];
      const isHere = [finding, ...finding.also].some(({ sentences }) => {
        const span = reading?.sentences[sentences.a]?.span;
        return span !== undefined && span.start <= end && start <= span.end;
      });
      return isHere ? [finding.id] : [];
    }),
  );
  const again = (where: string, ids: ReadonlySet<string>): Command[] =>
    ids.size === 0 ? [] : [markAgainCommand(`Mark dismissed findings again: ${where}`, placed.uri, [...ids])];
  const own = new Set(here);
  return [...again("this sentence", own), ...(own.size === all.size ? [] : again("all of this draft", all))];
}

function wordsIn({ placed }: Checked, { span }: Clash): string {
  return seen(placed.text.slice(span.start, span.end).replace(/\s+/gu, " "));
}

function idsOf({ against }: Clash): string[] {
  return [...new Set(against.map(({ finding }) => finding.id))];
}

/** Taking what another report says, with and without saying by whom; each value once. */
function valueEdits(checked: Checked, clash: Clash): [title: string, edits: TextEdit[]][] {
  const made = new Map<string, TextEdit[]>();
  if (!valued.has(clash.type)) return [];
  for (const one of clash.against) {
    const value = fitting(checked, clash, one);
    if (value === "" || value.length > longestValue) continue;
    const name = nameOf(checked, one.reference);
    const taken = replacing(checked, clash.span, value);
    const title = `Take “${seen(value)}” from ${name}`;
    made.set(title, [taken]);
    const end = endOf(checked, clash);
    if (end === null) continue;
    const according = `, according to ${authorityOf(checked, one)}`;
    made.set(`${title}${seen(according)}`, [taken, replacing(checked, { start: end, end }, according)]);
  }
  return [...made];
}

/** The words of the other report as they are written where the draft's stand: at the beginning of a sentence or inside it. */
function fitting(checked: Checked, { span, sentence }: Clash, against: Against): string {
  const value = valueOf(checked, against).replace(/\s+/gu, " ");
  if (checked.reading?.sentences[sentence]?.span.start === span.start)
    return value.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
  const found = checked.references[against.reference];
  const first = found?.kind === "read" ? found.reading.tokens[against.sentences.b]?.[0] : undefined;
  const isCapitalised = first !== undefined && first.span.start === against.evidence.b.start && first.tag !== "PROPN";
  return isCapitalised ? value.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase()) : value;
}

/** Who says so by the other report, else the report itself by its site or the name of its file. */
function authorityOf(checked: Checked, { reference, finding }: Against): string {
  const report = reportOf(checked, reference);
  return (finding.speakers.b ?? report?.details?.site ?? nameOf(checked, reference)).replace(/\s+/gu, " ");
}

/** Where the words of a sentence end, before its full stop; `null` where the sentence says already who says so. */
function endOf({ reading, placed }: Checked, { sentence, span }: Clash): number | null {
  const own = reading?.sentences[sentence];
  if (own === undefined || own.class !== "body" || (reading?.speakers[sentence] ?? null) !== null) return null;
  const words = placed.text.slice(own.span.start, own.span.end);
  const end = own.span.start + words.replace(/[.!?…]+$/u, "").length;
  return end >= span.end && !/["”’']$/u.test(words) ? end : null;
}

/** A line that leaves a type out: behind those that the draft has, or at its end. */
function ignoring(checked: Checked, type: Clash["type"]): TextEdit {
  const { text } = checked.placed;
  const line = commentLinesIn(text).find(({ kind }) => kind === "ignore");
  if (line !== undefined) {
    const end = line.span.start + text.slice(line.span.start, line.span.end).replace(/\s*(?:-->)?$/, "").length;
    return replacing(checked, { start: end, end }, `, ${type}`);
  }
  const asked = `storydiff: ignore ${type}`;
  const comment = checked.reading?.report.format === "markdown" ? `<!-- ${asked} -->` : asked;
  const before = /\n\s*\n$/.test(text) ? "" : text.endsWith("\n") ? "\n" : "\n\n";
  return replacing(checked, { start: text.length, end: text.length }, `${before}${comment}\n`);
}

function replacing({ placed }: Checked, span: Span, newText: string): TextEdit {
  return { range: placed.rangeOf(span), newText };
}

/** An edit of the version that was checked, where the editor can tell versions apart. */
function editOf({ placed: { uri }, version }: Checked, edits: TextEdit[], { edits: can }: Client): WorkspaceEdit {
  return can.versioned
    ? { documentChanges: [{ textDocument: { uri, version }, edits }] }
    : { changes: { [uri]: edits } };
}

function opening(checked: Checked, against: Against): Command[] {
  const { reference, sentences } = against;
  const place = placeOf(checked, { reference, sentence: sentences.b });
  if (place === null) return [];
  const line = place.range.start.line;
  const where = line === 0 ? "" : `, line ${line + 1}`;
  return [openCommand(`Open ${nameOf(checked, reference)}${where}`, place.uri, place.range)];
}
