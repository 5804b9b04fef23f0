/** Settings files: where they are looked for, and what they hold. */
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import type { StorydiffError } from "../lib/errors.ts";
import { refused } from "./checks.ts";

export type Environment = Readonly<Record<string, string | undefined>>;

export const projectFiles = [".storydiffrc.json", ".storydiffrc.yaml", ".storydiffrc.yml", "package.json"];
export const userFiles = ["config.json", "config.yaml", "config.yml"];

/** Bytes: a settings file has a few hundred, and what has more is something else. */
const largest = 1_000_000;

/** A settings file and what it holds. */
export interface SettingsFile {
  readonly path: string;
  readonly content: unknown;
}

/**
 * The project's file, then the user's, or the one file that was named. Throws `bad-option` for one that is not there or cannot
 * be read.
 */
export async function filesOf(named: string | null, environment: Environment, folder: string): Promise<SettingsFile[]> {
  if (named !== null) {
    const file = await fileAt(resolve(folder, named));
    if (file === null) throw unreadable(resolve(folder, named), "there is no such file, or no settings in it");
    return [file];
  }
  const own = userFolder(environment);
  const files = [await projectFileIn(folder), own === null ? null : await firstOf(userFiles, own)];
  return files.filter((file) => file !== null);
}

/** The nearest of the project's files, here or above. */
export async function projectFileIn(folder: string): Promise<SettingsFile | null> {
  const above = dirname(folder);
  return (await firstOf(projectFiles, folder)) ?? (above === folder ? null : projectFileIn(above));
}

async function firstOf(names: readonly string[], folder: string): Promise<SettingsFile | null> {
  for (const name of names) {
    const file = await fileAt(join(folder, name));
    if (file !== null) return file;
  }
  return null;
}

/** Where the user's settings are; nowhere for a user without a home. Paths that are not absolute are void (XDG base directories). */
function userFolder(environment: Environment): string | null {
  const [config = "", home = ""] = [environment["XDG_CONFIG_HOME"], environment["HOME"] ?? environment["USERPROFILE"]];
  if (isAbsolute(config)) return join(config, "storydiff");
  return isAbsolute(home) ? join(home, ".config", "storydiff") : null;
}

/** A file's settings; `null` where there is no such file, or it is a package.json that holds none. */
async function fileAt(path: string): Promise<SettingsFile | null> {
  const text = await textOf(path);
  if (text === null) return null;
  const content = text.trim() === "" ? {} : ((await contentOf(path, text)) ?? {});
  if (basename(path) !== "package.json") return { path, content };
  return isRecord(content) && "storydiff" in content ? { path, content: content["storydiff"] } : null;
}

async function textOf(path: string): Promise<string | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  // What is neither file nor link to one may never end: a pipe, a device.
  if (!found.isFile()) throw unreadable(path, "it is no file");
  if (found.size > largest) throw unreadable(path, `it has more than ${largest.toLocaleString("en")} bytes`);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw unreadable(path, reasonOf(error));
  });
  return text.replace(/^\uFEFF/, "");
}

async function contentOf(path: string, text: string): Promise<unknown> {
  try {
    if (path.endsWith(".json")) return JSON.parse(text) as unknown;
    const { parse } = await import("yaml");
    // Warnings are no errors, and standard error is not theirs.
    return parse(text, { logLevel: "error" }) as unknown;
  } catch (error) {
    throw unreadable(path, reasonOf(error));
  }
}

function unreadable(path: string, why: string): StorydiffError {
  return refused(`cannot read the settings ${path}: ${why}; --no-config does without`);
}

/** The first line of a message: the lines below it show the place. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return (message.split("\n")[0] ?? "").replace(/[:;,.]\s*$/, "");
}

export function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}
