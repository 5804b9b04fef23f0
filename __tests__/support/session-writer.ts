/**
 * A program that works on a session until it is done or killed. It prints the id of each verdict that was acknowledged, in a
 * line each, at once; and what stopped it.
 *
 *     node session-writer.js PATH AUTHOR COUNT WORDS     gives verdicts, each with a note of so many words
 *     node session-writer.js FOLDER AUTHOR COUNT new     makes sessions
 */
import { writeSync } from "node:fs";
import { join } from "node:path";
import { StorydiffError } from "../../lib/errors.ts";
import { reportFromText } from "../../lib/input/read-report.ts";
import { createSession, openSession } from "../../lib/session/session.ts";
import { choicesOf } from "../../lib/session/verdicts.ts";

const [path = "", author = "", count = "0", what = "0"] = process.argv.slice(2);
const surroundings = { now: () => new Date().toISOString(), version: "0" };
const acknowledge = (words: string): void => {
  writeSync(1, `${words}\n`);
};

function make(name: string): void {
  const reports = [24, 12].map((dead) => reportFromText(`The dam at Orl broke. It killed ${dead} people.`));
  const options = { similarity: "words", minConfidence: "medium" } as const;
  createSession(join(path, name), name, author, reports, options, surroundings).close();
  acknowledge(name);
}

function decide(): void {
  const session = openSession(path, surroundings);
  const items = session.state().items.map(({ item }) => item);
  const note = "counted ".repeat(Number(what));
  for (let i = 0; i < Number(count); i += 1) {
    const item = items[i % items.length];
    if (item === undefined) throw new Error("nothing was found");
    const [first] = choicesOf(item, ["A", "B"]);
    const verdict = author === "Ana" ? ({ kind: "dismissed", reason: "counted twice" } as const) : first?.verdict;
    acknowledge(
      session.decide(author, { item: item.id, verdict: verdict ?? null, note: `${note}${i}`, seen: [] }).entry.id,
    );
  }
  session.close();
}

try {
  if (what === "new") for (let i = 0; i < Number(count); i += 1) make(`${i}.storydiff`);
  else decide();
} catch (error) {
  if (!(error instanceof StorydiffError)) throw error;
  acknowledge(`${error.code}: ${error.message}`);
}
