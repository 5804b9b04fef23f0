/** Prose set to a width: lines broken at words, a label before the first and its indent before the rest. */
import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/** Narrowest column that prose is set in behind its label; where less is left, it is set under it. */
const narrowest = 12;

/**
 * Breaks a text at words behind a label: `A 6  However, Afghan negotiators` with the next lines under "However". No line is
 * wider than the columns: a word that is wider than all of them is cut.
 */
export function hanging(label: string, text: string, columns: number): string[] {
  const indent = stringWidth(label);
  if (columns - indent < narrowest) return [...broken(label.trimEnd(), columns), ...broken(text, columns)];
  const [first = "", ...others] = broken(text, columns - indent);
  return [label + first, ...others.map((line) => (line === "" ? "" : " ".repeat(indent) + line))];
}

function broken(text: string, columns: number): string[] {
  return text === "" ? [] : wrapAnsi(text, columns, { hard: true }).split("\n").map(leftToRight);
}

/** Letters that are written from right to left, and would draw what stands beside them on the line over to their side. */
const fromTheRight =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;

/**
 * A line with right-to-left words set apart from its label and its neighbours by an isolate (UAX #9), for terminals that turn
 * such words round; the others let it pass without a trace.
 */
function leftToRight(line: string): string {
  return fromTheRight.test(line) ? `\u2066${line}\u2069` : line;
}

/** As much of a text as fits on one line, with `…` behind it where that is not all. */
export function firstLine(text: string, columns: number): string {
  const [whole = "", ...more] = broken(text, Math.max(columns, 1));
  if (more.length === 0) return whole;
  const [first = ""] = broken(text, Math.max(columns - 2, 1));
  return `${first} …`;
}

/** Short phrases one behind the other, three blanks between them; a row ends between two of them and not within one. */
export function inRows(phrases: readonly string[], columns: number): string[] {
  const rows: string[] = [];
  for (const phrase of phrases) {
    const longer = `${rows.at(-1) ?? ""}   ${phrase}`;
    if (rows.length > 0 && stringWidth(longer) <= columns) rows[rows.length - 1] = longer;
    else rows.push(phrase);
  }
  return rows;
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
