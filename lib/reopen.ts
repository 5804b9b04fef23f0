/** What storydiff saved, opened again: a page that holds its comparison, or the JSON itself. */
import { StorydiffError } from "./errors.ts";
import type { Collation, Comparison } from "./model.ts";
import { collationFromJson } from "./render/collation-json.ts";
import { comparisonElement } from "./render/html.ts";
import { fromJson } from "./render/json.ts";

/** What a saved file holds: two reports compared, or several gathered. */
export type Saved =
  | { readonly kind: "comparison"; readonly comparison: Comparison }
  | { readonly kind: "collation"; readonly collation: Collation };

/**
 * The comparison or collation in a page that `renderHtml` or `renderCollationHtml` wrote, or in the JSON of `toJson` or
 * `collationToJson`. Which it is the text itself tells. Throws `bad-json` where it is none of them, is damaged, or was
 * written in another version.
 */
export function reopen(text: string): Saved {
  const json = savedJson(text);
  if (json === null) {
    throw new StorydiffError("bad-json", "no page or JSON that storydiff saved: it holds no comparison");
  }
  return isCollation(json)
    ? { kind: "collation", collation: collationFromJson(json) }
    : { kind: "comparison", comparison: fromJson(json) };
}

/** Whether a text looks like something that was saved, whole or not. */
export function isSaved(text: string): boolean {
  return savedJson(text) !== null;
}

/** The comparison in a page; `JSON.parse` reads back what was escaped for HTML, so nothing of it need be undone here. */
function savedJson(text: string): string | null {
  const opening = `id="${comparisonElement}">`;
  const at = text.indexOf(opening);
  if (at < 0) return text.trimStart().startsWith("{") ? text : null;
  const start = at + opening.length;
  const end = text.indexOf("</script", start);
  return text.slice(start, end < 0 ? undefined : end);
}

/** A collation lists its reports, where a comparison has two by name; what is no JSON is left to the reader of comparisons. */
function isCollation(json: string): boolean {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === "object" && value !== null && "reports" in value && Array.isArray(value.reports);
  } catch {
    return false;
  }
}
