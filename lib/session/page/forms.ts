/**
 * How what an editor does travels from the page to the server: the fields of its forms, written and read in one place. Fields
 * that stand several times make lists.
 *
 *     /decisions    author item seen verdict ask reason note evidence sureness          seen: ids with blanks between
 *     /undo /redo   author; of /undo also `of`: the id of a correction that is taken back, whatever came after it
 *     /findings     author type reason, and for each report  report words before behind
 *     /corrections  author kind, and  sentence sentence result  or  name name          sentence: "0:4", report and index
 *     /reread       author
 *
 * The script sends `since` with each: the last place of the log that the tab shows.
 */
import type { Verdict } from "../model.ts";

/** A verdict as the value of its button: "right:0,2", `right:0,2:"12 people"`, "compatible"; empty for none. */
export function verdictValue(verdict: Verdict | null): string {
  if (verdict === null) return "";
  if (verdict.kind !== "right") return verdict.kind;
  const { reports, words } = verdict;
  return `right:${reports.join()}${words === undefined ? "" : `:${JSON.stringify(words)}`}`;
}

/** The verdict that a button stands for, with what was told; `null` for none, `undefined` for a value of no button. */
export function verdictOf(value: string, told: { readonly ask: string; readonly reason: string }) {
  const [, reports, words] = /^right:(\d{1,2}(?:,\d{1,2})*)(?::(".*"))?$/.exec(value) ?? [];
  if (reports !== undefined) return rightOf(reports.split(",").map(Number), words);
  switch (value) {
    case "":
      return null;
    case "compatible":
    case "wrong":
    case "confirmed":
    case "single-source":
    case "needs-source":
      return { kind: value } satisfies Verdict;
    case "unsettled":
      return { kind: value, ask: told.ask } satisfies Verdict;
    case "dismissed":
      return { kind: value, reason: told.reason } satisfies Verdict;
    default:
      return undefined;
  }
}

/** The words are told as JSON, which also holds what no form can: half of a surrogate pair. */
function rightOf(reports: readonly number[], json: string | undefined): Verdict | undefined {
  if (json === undefined) return { kind: "right", reports };
  try {
    return { kind: "right", reports, words: JSON.parse(json) as string };
  } catch {
    return undefined;
  }
}
