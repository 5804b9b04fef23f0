/** Prose set to a width: lines broken at words, a label before the first and its indent before the rest. */
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Narrowest column that prose is set in; below it, hanging indents are given up rather than one word a line. */
const narrowest = 16;

/**
 * Breaks a text at words behind a label: `A 6  However, Afghan negotiators` with the next lines under "However". A word
 * wider than the column stands on a line of its own and juts out, or is cut where it would run into a neighbour.
 */
export function hanging(label: string, text: string, width: number, longWords: "jut" | "cut" = "jut"): string[] {
  const indent = " ".repeat(stringWidth(label));
  const lines = wrapAnsi(text, Math.max(width - indent.length, narrowest), { hard: longWords === "cut" }).split("\n");
  return lines.map((line, i) => (i === 0 ? label : line === "" ? "" : indent) + line);
}

/** As much of a text as fits on one line, with `…` behind it where that is not all. */
export function firstLine(text: string, columns: number): string {
  const [whole = "", ...more] = wrapAnsi(text, Math.max(columns, 1), { hard: true }).split("\n");
  if (more.length === 0) return whole;
  const [first = ""] = wrapAnsi(text, Math.max(columns - 2, 1), { hard: true }).split("\n");
  return `${first} …`;
}

/** A text filled up with spaces to a number of columns; a wider one is left as it is. */
export function padded(text: string, columns: number): string {
  return text + " ".repeat(Math.max(columns - stringWidth(text), 0));
}

/** A number filled up with spaces in front. */
export function padNumber(value: number, columns: number): string {
  return String(value).padStart(columns);
}

/** Two blocks of text beside each other, each `columns` wide, with a rule between them. No line of them may be wider. */
export function beside(a: readonly string[], b: readonly string[], columns: number, rule: string): string[] {
  const lines: string[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    lines.push(`${padded(a[i] ?? "", columns)} ${rule} ${b[i] ?? ""}`.trimEnd());
  }
  return lines;
}

/** A count with its noun: `1 sentence`, `2 sentences`. */
export function counted(count: number, singular: string, plural = `${singular}s`): string {
  return `${count} ${count === 1 ? singular : plural}`;
}

/** `A, B and D` */
export function listedWords(items: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(items);
}
