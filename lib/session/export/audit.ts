/**
 * All that was done, as JSON Lines: what it is, each result when it first matters, and the log as it stands. What stood after any
 * action can be worked out of it anew (`auditedState`), without the session's file; the reports lack only the paths they had.
 */
import { StorydiffError } from "../../errors.ts";
import type { Report } from "../../model.ts";
import { jsonText } from "../../render/json-text.ts";
import { webAddress } from "../../render/web-address.ts";
import { materialOf } from "../material.ts";
import type { Action, Entry, Result, SessionState } from "../model.ts";
import { resultFromJson, resultToJson } from "../results.ts";
import type { Session } from "../session.ts";
import { stateOf } from "../state.ts";
import { sharedReference } from "./shared.ts";
import type { Made } from "./sheet.ts";

type Line =
  | { readonly kind: "session"; readonly version: 1; readonly name: string; readonly made: Made }
  /** What was found in the reports, under the key by which actions name it; before the first action that does. */
  | { readonly kind: "result"; readonly key: string; readonly result: object }
  | ({ readonly kind: "entry" } & Entry);

export function audit(session: Pick<Session, "state" | "stateAt" | "log">, made: Made): string {
  const written = new Set<string>();
  const lines = session.log().flatMap((entry): Line[] => {
    const { seq, id, time, author, action } = entry;
    const line: Line = { kind: "entry", seq, id, time, author, action: sharedAction(action) };
    if (action.kind !== "compared" || written.has(action.result)) return [line];
    written.add(action.result);
    const result = JSON.parse(resultToJson(sharedResult(session.stateAt(seq).result))) as object;
    return [{ kind: "result", key: action.result, result }, line];
  });
  const { name } = session.state();
  return [{ kind: "session", version: 1, name, made } satisfies Line, ...lines]
    .map((line) => jsonText(line, 0))
    .join("");
}

/** What stood after an action, by its place in the log. Throws `bad-json` for what is no audit, `bad-option` for no place in it. */
export function auditedState(text: string, seq: number): SessionState {
  const [head, ...lines] = text.trimEnd().split("\n").map(lineOf);
  if (head?.kind !== "session") throw notAnAudit("its first line does not name a session");
  const results = new Map(lines.flatMap((line) => (line.kind === "result" ? [[line.key, line.result] as const] : [])));
  const entries = lines.flatMap((line): Entry[] => {
    if (line.kind !== "entry" || line.seq > seq) return [];
    const { kind: _, ...entry } = line;
    return [entry];
  });
  if (entries.at(-1)?.seq !== seq) throw new StorydiffError("bad-option", `the log has no place ${seq}`);
  const result = (key: string): Result => {
    const found = results.get(key);
    if (found === undefined) throw notAnAudit(`it lacks the result ${key}`);
    return resultFromJson(JSON.stringify(found));
  };
  return stateOf(head.name, entries, materialOf({ result }));
}

function lineOf(json: string): Line {
  try {
    return JSON.parse(json) as Line;
  } catch {
    throw notAnAudit("a line of it is no JSON");
  }
}

function notAnAudit(why: string): StorydiffError {
  return new StorydiffError("bad-json", `not an audit made by storydiff: ${why}`);
}

function sharedAction(action: Action): Action {
  return action.kind === "decided" ? { ...action, evidence: action.evidence.map(sharedReference) } : action;
}

/** The result with reports that tell where they came from only where it is an address of the web. */
function sharedResult(result: Result): Result {
  if (result.kind === "comparison") {
    const { a, b } = result.comparison.reports;
    return { ...result, comparison: { ...result.comparison, reports: { a: sharedReport(a), b: sharedReport(b) } } };
  }
  const reports = result.collation.reports.map((one) => ({ ...one, report: sharedReport(one.report) }));
  return { ...result, collation: { ...result.collation, reports } };
}

function sharedReport(report: Report): Report {
  const { name, source, details } = report;
  const address = webAddress(details?.address ?? "");
  return {
    ...report,
    source: webAddress(source) ?? name,
    details: details === null ? null : { ...details, address },
  };
}
