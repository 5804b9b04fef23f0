/**
 * Records as CSV for a spreadsheet (RFC 4180). A cell that a spreadsheet would take for a formula, as it begins with `=`, `+`, `-`
 * or `@`, has an apostrophe put before it (OWASP, CSV injection).
 */
import { stringify } from "csv-stringify/sync";
import { visible } from "./visible.ts";

/** The names of the columns, then the records, each cell on one line. */
export function csvText(columns: readonly string[], records: readonly (readonly string[])[]): string {
  const cells = records.map((record) => record.map(visible));
  return stringify([[...columns], ...cells], { record_delimiter: "\r\n", escape_formulas: true, quoted_string: true });
}
