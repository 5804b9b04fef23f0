/** Clashes as diagnostics: where they stand in the draft, and the sentence of each report that says otherwise. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from "vscode-languageserver/node";
import type { Confidence } from "../model.ts";
import type { Checked } from "./checked.ts";
import type { Against, Clash } from "./clashes.ts";
import { messageOf, nameOf, sentenceOf } from "./wording.ts";

/** What a diagnostic hands on to the code actions of it. */
export interface DiagnosticContent {
  /** Ids of the findings it tells. */
  readonly findings: readonly string[];
}

export const source = "storydiff";

/**
 * A desk would stop the page for the surest, and no more than look at the least sure. What both may have told rightly, each in
 * its time, is worth knowing and no fault of the draft.
 */
const severities: Readonly<Record<Confidence, DiagnosticSeverity>> = {
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(checked: Checked, pageOf: (type: Clash["type"]) => string): Diagnostic[] {
  const top = checked.placed.rangeOf({ start: 0, end: 0 });
  return [
    ...checked.troubles.map(({ message }): Diagnostic => ({
      range: top,
      severity: DiagnosticSeverity.Warning,
      source,
      message,
    })),
    ...checked.clashes.map((clash) => diagnosticOf(checked, clash, pageOf(clash.type))),
  ];
}

function diagnosticOf(checked: Checked, clash: Clash, page: string): Diagnostic {
  const content: DiagnosticContent = { findings: [...new Set(clash.against.map(({ finding }) => finding.id))] };
  return {
    range: checked.placed.rangeOf(clash.span),
    severity: clash.developing ? DiagnosticSeverity.Information : severities[clash.confidence],
    source,
    code: clash.type,
    codeDescription: { href: page },
    message: messageOf(checked, clash),
    relatedInformation: clash.against.flatMap((one) => related(checked, one)),
    data: content,
  };
}

function related(checked: Checked, { reference, evidence, sentences }: Against): DiagnosticRelatedInformation[] {
  const found = checked.references[reference];
  if (found?.kind !== "read") return [];
  const range = found.placed?.rangeOf(evidence.b) ?? startOfFile;
  const message = `${nameOf(checked, reference)}: “${sentenceOf(checked, reference, sentences.b)}”`;
  return [{ location: { uri: found.uri, range }, message }];
}

/** Where a document has no lines of its own, as a PDF has none. */
const startOfFile = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
