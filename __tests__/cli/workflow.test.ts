/** The workflow in README.md does what it is there for: its commands are run as they stand. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, expect, test } from "@jest/globals";
import { parse } from "yaml";
import { folderOf, storydiff } from "../support/command.ts";
import { sarifErrors, workflowCommands } from "../support/machine.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");
const workflow = parse(/^```yaml\n(name: draft[^]*?)^```$/m.exec(readme)?.[1] ?? "") as {
  readonly jobs: { readonly storydiff: { readonly steps: readonly { readonly run?: string }[] } };
};
const commands = workflow.jobs.storydiff.steps
  .flatMap(({ run }) => run ?? [])
  .filter((line) => line.startsWith("npx storydiff "))
  .map((line) => line.split(" ").slice(2));

const toll = (count: string): string => `The Alma sank off Lorne.\nAt least ${count} people died when the Alma sank.\n`;
const folder = folderOf({
  "draft.txt": toll("24"),
  "wire.txt": toll("40"),
  "known.json": '{"version":1,"findings":[]}',
});
afterAll(() => {
  folder.remove();
});

test("it writes SARIF to upload, then fails with an annotation, until the contradiction is known", async () => {
  const [upload = [], check = []] = commands;
  expect(await storydiff(folder.path, upload)).toEqual({ status: 0, out: "", err: "" });
  const log: unknown = JSON.parse(readFileSync(join(folder.path, "storydiff.sarif"), "utf8"));
  expect(sarifErrors(log)).toBeNull();
  const { status, out } = await storydiff(folder.path, check);
  expect(status).toBe(1);
  expect(workflowCommands(out)).toMatchObject([{ level: "error", properties: { file: "draft.txt", line: "2" } }]);
  await storydiff(folder.path, [...check, "--update-baseline", "-q"]);
  expect((await storydiff(folder.path, check)).status).toBe(0);
});
