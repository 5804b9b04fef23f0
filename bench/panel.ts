/**
 * Answers a test set: `node dist/bench/panel.js TASK`, rows in on standard input, one JSON object a line, answers out in
 * the same order. Exit status 2 when there is no such task.
 */
import { answerers } from "./answers.ts";

/** Exit status for trouble, as the command has it. */
const trouble = 2;

const task = process.argv.at(-1) ?? "";
const answer = answerers[task];
if (answer === undefined) {
  process.stderr.write(`no such task: ${task}; there are ${Object.keys(answerers).join(", ")}\n`);
  process.exitCode = trouble;
} else {
  process.stdin.setEncoding("utf8");
  let input = "";
  for await (const part of process.stdin) input += String(part);
  const rows = input.split("\n").filter((line) => line.trim() !== "");
  const answers = rows.map((row) => JSON.stringify(answer(JSON.parse(row) as never)));
  process.stdout.write(answers.map((line) => `${line}\n`).join(""));
}
