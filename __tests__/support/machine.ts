/** What the formats for machines are held to: SARIF to its schema, JUnit to that of Jenkins, commands as GitHub's runner reads them. */
import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Ajv, type ErrorObject } from "ajv";

const schemaFile = (name: string): string => fileURLToPath(new URL(`../schemas/${name}`, import.meta.url));

/** Says what is wrong with a log by the schema of SARIF 2.1.0; `null` where nothing is. */
export const sarifErrors: (log: unknown) => readonly ErrorObject[] | null = (() => {
  const {
    $schema: _,
    id,
    ...schema
  } = JSON.parse(readFileSync(schemaFile("sarif-2.1.0.json"), "utf8")) as {
    readonly $schema: string;
    readonly id: string;
  };
  // Of draft 4 nothing is in it that later drafts read otherwise but the name of its own address; a pattern is not Unicode's.
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
  ajv.addFormat("uri", (text) => /^[\x21-\x7e]+$/.test(text) && URL.canParse(text));
  ajv.addFormat("uri-reference", (text) => /^[\x21-\x7e]*$/.test(text) && URL.canParse(text, "file:///base/"));
  ajv.addFormat("date-time", (text) => !Number.isNaN(Date.parse(text)));
  const validate = ajv.compile({ $id: id, ...schema });
  return (log) => (validate(log) ? null : (validate.errors ?? []));
})();

/** Whether XML can be held to a schema here. */
export const hasXmllint = spawnSync("xmllint", ["--version"]).status === 0;

/** What xmllint says of reports by the schema of JUnit; nothing where all are valid. */
export function junitErrors(reports: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "storydiff-"));
  try {
    const files = reports.map((report, i) => {
      const file = join(folder, `${i}.xml`);
      writeFileSync(file, report);
      return file;
    });
    execFileSync("xmllint", ["--noout", "--nonet", "--schema", schemaFile("junit.xsd"), ...files], { stdio: "pipe" });
    return "";
  } catch (error) {
    return error instanceof Error && "stderr" in error ? String(error.stderr) : String(error);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export interface WorkflowCommand {
  readonly level: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** The commands as GitHub's runner takes them from its log, line by line; throws for a line that is none. */
export function workflowCommands(text: string): WorkflowCommand[] {
  const lines = text.split(/\r\n|\r|\n/);
  if (lines.pop() !== "") throw new Error("the last line is not ended");
  return lines.map((line) => {
    const found = /^::(error|warning|notice) ([^:]*)::(.*)$/su.exec(line);
    if (found === null) throw new Error(`no command: ${line}`);
    const [, level = "", list = "", message = ""] = found;
    const properties = list.split(",").map((pair): [string, string] => {
      const at = pair.indexOf("=");
      if (at < 1) throw new Error(`no property: ${pair}`);
      return [
        pair.slice(0, at),
        unescaped(
          pair
            .slice(at + 1)
            .replaceAll("%3A", ":")
            .replaceAll("%2C", ","),
        ),
      ];
    });
    return { level, properties: Object.fromEntries(properties), message: unescaped(message) };
  });
}

function unescaped(text: string): string {
  return text.replaceAll("%0D", "\r").replaceAll("%0A", "\n").replaceAll("%25", "%");
}
