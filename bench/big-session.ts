/** What the benches of sessions do alike: two made-up reports that differ in as many things as asked, and the way to run on them. */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { reportFromText } from "../lib/index.ts";
import type { Report } from "../lib/index.ts";
import { trouble } from "./measuring.ts";

export const surroundings = { now: () => new Date().toISOString(), version: "0" };
export const options = { similarity: "words", minConfidence: "medium" } as const;

/** Times that something is opened, of which the median counts. */
export const openings = 5;

/**
 * Measures in a folder of its own, with as many findings and verdicts as the command line says, and writes what was measured as
 * lines or as JSON; what goes wrong is trouble, told in a line.
 */
export async function benchOfSession<Measured extends object>(
  measure: (folder: string, findings: number, verdicts: number) => Measured | Promise<Measured>,
  linesOf: (measured: Measured, verdicts: string) => readonly string[],
): Promise<void> {
  try {
    const { values } = parseArgs({
      options: {
        findings: { type: "string", default: "5000" },
        verdicts: { type: "string", default: "200" },
        json: { type: "boolean", default: false },
      },
    });
    const folder = mkdtempSync(join(tmpdir(), "storydiff-"));
    try {
      const measured = await measure(folder, Number(values.findings), Number(values.verdicts));
      const text = values.json
        ? JSON.stringify({ node: process.version, ...measured }, null, 2)
        : linesOf(measured, values.verdicts).join("\n");
      process.stdout.write(`${text}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  } catch (error) {
    trouble(error instanceof Error ? error.message : String(error));
  }
}

const consonants = "bdgklmnprstvwz";
const vowels = "aeiou";

/** A word that English lacks; numbers far below 70,001 have different ones. */
function word(number: number): string {
  const syllables: string[] = [];
  for (let rest = number + 1; syllables.length < 3; rest = (rest * 7919 + 13) % 70_001) {
    syllables.push(`${consonants.charAt(rest % 14)}${vowels.charAt(Math.floor(rest / 14) % 5)}`);
  }
  return `${syllables.join("")}${"nkst".charAt(number % 4)}`;
}

function place(number: number): string {
  const name = word(number);
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

const verbs = ["stood", "fell", "burned", "sank", "closed", "opened", "vanished", "moved", "arrived", "stopped"];

/** What both tell of one thing: by turns a contradiction, an agreement, and what one of them tells alone. */
function told(number: number): { readonly a: readonly string[]; readonly b: readonly string[] } {
  const [where, what, verb] = [place(number), word(number + 20_000), verbs[number % verbs.length] ?? ""];
  const count = 3 + (number % 50);
  switch (number % 4) {
    case 0:
      return { a: [`In ${where} ${count} ${what}s ${verb}.`], b: [`In ${where} ${count + 7} ${what}s ${verb}.`] };
    case 1:
      return { a: [`The ${what} at ${where} ${verb} early.`], b: [`Early on the ${what} at ${where} ${verb}.`] };
    case 2:
      return { a: [`A ${what} ${verb} near ${where}.`], b: [] };
    default:
      return { a: [], b: [`Some ${what} ${verb} in ${where}.`] };
  }
}

/** Two reports of which a comparison finds this many things. */
export function reportsOf(findings: number): [Report, Report] {
  const all = Array.from({ length: findings }, (_, number) => told(number));
  const text = (side: "a" | "b") => all.flatMap((one) => one[side]).join("\n");
  return [reportFromText(text("a"), { name: "a.txt" }), reportFromText(text("b"), { name: "b.txt" })];
}
