/** A contradiction that the assistant found. */
import { z } from "zod";
import { letterOf } from "../../collate/reasons.ts";
import { StorydiffError } from "../../errors.ts";
import type { Report } from "../../model.ts";
import { lineStarts } from "../../presentation/positions.ts";
import { visible } from "../../render/visible.ts";
import type { ChosenWords } from "../../session/model.ts";
import { types } from "../findings.ts";
import { authorOf, itemNamed, itemShape, sessionInput, withSession } from "../sessions.ts";
import { adding, type Tool } from "../tool.ts";

const chosen = z.strictObject({
  report: z
    .string()
    .regex(/^[A-Z]$/)
    .describe("Letter of the report"),
  line: z.int().min(1).describe("Line of the report on which the words begin, from 1"),
  words: z.string().min(1).max(1000).describe("The few words that clash, exactly as they stand there"),
});

const input = z.strictObject({
  session: sessionInput,
  type: z.enum(types).describe("What it is about"),
  words: z.array(chosen).min(2).max(20).describe("The words that contradict each other, of two reports or more"),
  reason: z.string().min(1).max(1000).describe("Why they do, naming the values"),
});

const output = z.object({ finding: itemShape });

export const addFinding: Tool<typeof input, typeof output> = {
  name: "add_finding",
  title: "Add a finding",
  description:
    "Adds to a session a contradiction that storydiff did not find, in the name of the assistant. The words must stand in the reports " +
    "as they are given. Only when the editor asks for it; undo takes it back.",
  input,
  output,
  hints: adding,
  run: async ({ session: name, type, words, reason }, { desk }) => {
    const author = await authorOf(desk);
    return withSession(desk, name, (session) => {
      const { reports } = session.state();
      const found = words.map(({ report: letter, line, words: told }) => {
        const index = reports.findIndex((_, i) => letterOf(i) === letter);
        const report = reports[index];
        if (report === undefined) throw refused(`the session has no report ${letter}`);
        return { report: index, ...placed(report, letter, line, told) };
      });
      const { id } = session.add(author, type, found, reason);
      const { shown } = itemNamed(session, id);
      return { data: { finding: shown }, words: `Added as finding ${shown.number}: ${shown.title}` };
    });
  },
};

/** Units on either side by which words are found again, as on the page of a session. */
const surroundings = 30;

/** Characters of a line that are told where the words do not stand on it. */
const mostTold = 300;

/** Words as the report has them, whatever blanks stand between them there. Throws `bad-option` where they do not begin on the line. */
function placed({ text }: Report, letter: string, line: number, told: string): Omit<ChosenWords, "report"> {
  const starts = lineStarts(text);
  const [start, end = text.length] = [starts[line - 1], starts[line]];
  if (start === undefined) throw refused(`report ${letter} has no line ${line}: it has ${starts.length}`);
  const pattern = told.trim().split(/\s+/u).map(escaped).join("\\s+");
  const found = new RegExp(pattern, "u").exec(text.slice(start));
  if (pattern === "" || found === null || start + found.index >= end) {
    const there = visible(text.slice(start, Math.min(end, start + mostTold)).trim());
    throw refused(`line ${line} of ${letter} has no words ${JSON.stringify(told)}; it reads ${JSON.stringify(there)}`);
  }
  const first = start + found.index;
  const last = first + found[0].length;
  return {
    words: found[0],
    // No half of a letter that takes two units.
    before: text.slice(Math.max(0, first - surroundings), first).replace(/^[\udc00-\udfff]/, ""),
    behind: text.slice(last, last + surroundings).replace(/[\ud800-\udbff]$/, ""),
  };
}

function escaped(word: string): string {
  return word.replace(/[\\^$.*+?()[\]{}|]/gu, "\\$&");
}

function refused(message: string): StorydiffError {
  return new StorydiffError("bad-option", message);
}
