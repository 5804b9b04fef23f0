/** What is to be explained, as an editor writes it: a finding by id or number, or sentences by line. */
import { StorydiffError } from "../errors.ts";
import type { Finding, Report, Sentence, Side, Sides } from "../model.ts";
import { linesOf } from "./places.ts";

/** What was asked for: a finding, or sentences of one report or both. */
export type Target =
  | { readonly kind: "finding"; readonly finding: Finding }
  | { readonly kind: "sentences"; readonly sentences: Sides<readonly number[] | null> };

/** What a target is looked up in. */
export interface Asked {
  readonly findings: readonly Finding[];
  readonly reports: Sides<Report>;
  readonly sentences: Sides<readonly Sentence[]>;
}

const placeWritten = /^([ab]):?(\d{1,9})(?:\.(\d{1,9}))?$/i;

/**
 * Understands "5f0c9a77be" (an id, or its beginning), "2" (the second contradiction), "A:3,B:5" (lines), "A:3.2,B:5" (the
 * second sentence of line 3) and "A:3" (a line against the other report). Throws `bad-option` for anything else, with the
 * way out.
 */
export function targetOf(written: string, asked: Asked): Target {
  const parts = written.split(/[\s,]+/).filter((part) => part !== "");
  const places = parts.map((part) => placeWritten.exec(part));
  if (parts.length === 0) throw refused(`--explain needs ${ways}`);
  if (places.some((place) => place !== null))
    return { kind: "sentences", sentences: sentencesAt(written, places, asked) };
  return { kind: "finding", finding: findingNamed(written.trim(), asked.findings) };
}

const ways = "a finding's id or number, or two lines such as A:3,B:5";

function refused(message: string): StorydiffError {
  return new StorydiffError("bad-option", message);
}

function sentencesAt(
  written: string,
  places: readonly (RegExpExecArray | null)[],
  asked: Asked,
): Sides<readonly number[] | null> {
  const found: { a: number[] | null; b: number[] | null } = { a: null, b: null };
  for (const place of places) {
    const side: Side = place?.[1]?.toLowerCase() === "b" ? "b" : "a";
    if (place === null || found[side] !== null) {
      throw refused(`--explain takes one line of A and one of B, such as A:3,B:5, got ${JSON.stringify(written)}`);
    }
    const ordinal = place[3] === undefined ? null : Number(place[3]);
    found[side] = sentencesOfLine(side, Number(place[2]), ordinal, asked);
  }
  return found;
}

/** Indexes of the sentences on a line, counted from 1; or of that one of them. */
function sentencesOfLine(side: Side, line: number, ordinal: number | null, asked: Asked): number[] {
  const lines = linesOf(asked.reports[side], asked.sentences[side]);
  const on = lines.flatMap(({ first, last }, index) => (first <= line && line <= last ? [index] : []));
  const name = side.toUpperCase();
  if (on.length === 0) {
    const near = nearestLines(
      lines.map(({ first }) => first),
      line,
    );
    throw refused(
      `line ${line} of ${name} holds no sentence: the nearest ${near.length === 1 ? "is" : "are"} on ${near.map((at) => `${name}:${at}`).join(" and ")}`,
    );
  }
  if (ordinal === null) return on;
  const one = on[ordinal - 1];
  if (one === undefined) {
    const most = on.length === 1 ? "one sentence" : `${on.length} sentences`;
    throw refused(
      `line ${line} of ${name} holds ${most}: ${name}:${line}.1${on.length === 1 ? "" : ` to ${name}:${line}.${on.length}`}`,
    );
  }
  return [one];
}

/** The nearest line before and behind that holds a sentence. */
function nearestLines(lines: readonly number[], line: number): number[] {
  const before = lines.findLast((at) => at < line);
  const behind = lines.find((at) => at > line);
  return [before, behind].filter((at) => at !== undefined);
}

/** Beginning of an id that is enough to name it, in characters, where no other begins so. */
const shortestId = 4;

function findingNamed(written: string, findings: readonly Finding[]): Finding {
  const contradictions = findings.filter(({ kind }) => kind === "contradiction");
  const exact = findings.find(({ id }) => id === written);
  if (exact !== undefined) return exact;
  if (/^[#≠]? ?\d{1,3}$/.test(written)) {
    const numbered = contradictions[Number(written.replace(/\D/g, "")) - 1];
    if (numbered !== undefined) return numbered;
    throw refused(`there is no contradiction ${written}: ${countOf(contradictions.length)}`);
  }
  const begun = written.length < shortestId ? [] : findings.filter(({ id }) => id.startsWith(written.toLowerCase()));
  const [only] = begun;
  if (only !== undefined && begun.length === 1) return only;
  throw refused(
    `no finding has the id ${JSON.stringify(written)}${nearest(written, findings, countOf(contradictions.length))}`,
  );
}

function countOf(contradictions: number): string {
  if (contradictions === 0) return "none was found; why, tell two lines such as A:3,B:5";
  return contradictions === 1 ? "there is one, number 1" : `they are numbered 1 to ${contradictions}`;
}

/** The id that begins most like the one written, else the other ways to ask. */
function nearest(written: string, findings: readonly Finding[], count: string): string {
  const common = (id: string): number => {
    let at = 0;
    while (at < id.length && id[at] === written[at]?.toLowerCase()) at += 1;
    return at;
  };
  const best = findings.reduce<Finding | null>((found, one) => {
    return found === null || common(one.id) > common(found.id) ? one : found;
  }, null);
  if (best !== null && common(best.id) >= 2) return `; did you mean ${best.id}?`;
  return `: ids stand in --format json; of contradictions ${count}; or give two lines such as A:3,B:5`;
}
