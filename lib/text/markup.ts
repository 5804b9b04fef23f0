/** Takes markup out of sight without moving a character. */
import type { Report } from "../model.ts";

/** The report's text with each character of markup made a space: same length, so every span still holds. */
export function legible(report: Report): string {
  let text = "";
  let at = 0;
  for (const span of report.markup) {
    text += report.text.slice(at, span.start) + " ".repeat(span.end - span.start);
    at = span.end;
  }
  return text + report.text.slice(at);
}
