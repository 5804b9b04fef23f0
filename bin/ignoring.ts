/** Leaves a type of contradiction out from now on, by the project's settings file. */
import { readFile, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { ContradictionType } from "../lib/model.ts";
import { refused } from "./checks.ts";
import { isRecord, projectFileIn } from "./settings-files.ts";

/** Adds the type to `ignore` in the nearest settings file, or in a new one in the folder; gives its path. */
export async function ignoreType(folder: string, type: ContradictionType): Promise<string> {
  const found = await projectFileIn(folder);
  const path = found?.path ?? join(folder, ".storydiffrc.json");
  const content = isRecord(found?.content) ? found.content : {};
  const before = [content["ignore"] ?? []].flat().map(String);
  if (before.includes(type)) return path;
  const text = await changed(path, found === null ? "" : await readFile(path, "utf8"), [...before, type]);
  await writeFile(path, text).catch((error: unknown) => {
    throw refused(`cannot write the settings ${path}: ${error instanceof Error ? error.message : String(error)}`);
  });
  return path;
}

/** The file with its settings changed, and its comments where it can have some. */
async function changed(path: string, text: string, ignore: readonly string[]): Promise<string> {
  if (!path.endsWith(".json")) {
    const { parseDocument } = await import("yaml");
    const document = parseDocument(text);
    document.set("ignore", ignore);
    return document.toString();
  }
  const whole = text.trim() === "" ? {} : (JSON.parse(text.replace(/^\uFEFF/, "")) as Record<string, unknown>);
  const after =
    basename(path) === "package.json"
      ? { ...whole, storydiff: { ...(whole["storydiff"] as object), ignore } }
      : { ...whole, ignore };
  return `${JSON.stringify(after, null, 2)}\n`;
}
