/** Clashes as diagnostics: where they stand in the draft, and the sentence of each report that says otherwise. */
import { DiagnosticSeverity, type Diagnostic, type DiagnosticRelatedInformation } from "vscode-languageserver/node";
import type { Confidence } from "../model.ts";
import type { Checked } from "./checked.ts";
import type { Against, Clash } from "./clashes.ts";
import { beginning } from "./partners.ts";
import { messageOf, nameOf, sentenceOf } from "./wording.ts";

/** What a diagnostic hands on to the code actions of it. */
interface DiagnosticContent {
  /** Ids of the findings it tells. */
  readonly findings: readonly string[];
}

export const source = "storydiff";

/** A desk would stop the page for the surest, ring for the next, and look at the least sure when there is time. */
const severities: Readonly<Record<Confidence, DiagnosticSeverity>> = {
  high: DiagnosticSeverity.Error,
  medium: DiagnosticSeverity.Warning,
  low: DiagnosticSeverity.Hint,
};

export function diagnosticsOf(checked: Checked, pageOf: (type: Clash["type"]) => string): Diagnostic[] {
  return [
    ...checked.troubles.map(({ message, span }): Diagnostic => {
      const range = span === null ? beginning : checked.placed.rangeOf(span);
      return { range, severity: DiagnosticSeverity.Warning, source, message };
    }),
    ...checked.clashes.map((clash) => diagnosticOf(checked, clash, pageOf(clash.type))),
  ];
}

/** Ids of the findings that a diagnostic tells, as the editor sends it back. */
export function findingsIn(diagnostic: Pick<Diagnostic, "data">): readonly unknown[] {
  const content: unknown = diagnostic.data;
  const found = typeof content === "object" && content !== null && "findings" in content ? content.findings : [];
  return Array.isArray(found) ? found : [];
}

function diagnosticOf(checked: Checked, clash: Clash, page: string): Diagnostic {
  const content: DiagnosticContent = { findings: [...new Set(clash.against.map(({ finding }) => finding.id))] };
  return {
    range: checked.placed.rangeOf(clash.span),
    // What both told rightly, each in its time, is worth knowing and no fault of the draft.
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
  const range = found.placed?.rangeOf(evidence.b) ?? beginning;
  const message = `${nameOf(checked, reference)}: “${sentenceOf(checked, reference, sentences.b)}”`;
  return [{ location: { uri: found.uri, range }, message }];
}
