/**
 * Options that were set once and for all: flags stand over STORYDIFF_* variables, these over the project's file, found
 * upward from where the command runs, and that over the user's.
 */
import { readFile, stat } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, resolve } from "node:path";
import { StorydiffError } from "../lib/errors.ts";
import { visible } from "../lib/render/visible.ts";
import { didYouMean, last, refused, type Given } from "./checks.ts";
import { optionsOf, type Command, type OptionRow } from "./option-table.ts";
import { compareOptionsOf } from "./options.ts";

/** An option's values with where they were set, as it is shown: a path, a variable's name, `the command line`. */
export interface Setting {
  readonly name: string;
  readonly values: readonly string[];
  readonly from: string;
}

export type Environment = Readonly<Record<string, string | undefined>>;

export const projectFiles = [".storydiffrc.json", ".storydiffrc.yaml", ".storydiffrc.yml", "package.json"];
export const userFiles = ["config.json", "config.yaml", "config.yml"];

/** Bytes: a settings file has a few hundred, and what has more is something else. */
const largest = 1_000_000;

/**
 * What was set outside the command line, the last word on each option alone and the strongest first. Throws `bad-option` naming
 * the file or variable, the key and the nearest one that there is, or the file that cannot be read.
 */
export async function settingsOf(given: Given, environment: Environment, folder: string): Promise<Setting[]> {
  const all = [...variables(environment), ...(await filesOf(given, environment, folder)).flatMap(settingsIn)];
  for (const setting of all) checkSetting(setting);
  return all.filter(({ name }, i) => all.findIndex((stronger) => stronger.name === name) === i);
}

/** Settings told apart by whether they fit what else is asked: no layout goes with JSON, no order with an explanation. */
export interface Fitting {
  readonly fitting: readonly Setting[];
  readonly unfit: readonly Setting[];
}

/** Tries each setting of the command beside the flags and the settings before it. */
export function fitted(given: Given, settings: readonly Setting[], command: Command, check: Check): Fitting {
  const names = settable(command).map(({ name }) => name);
  const fitting: Setting[] = [];
  const unfit: Setting[] = [];
  for (const setting of settings) {
    if (given[setting.name] !== undefined || !names.includes(setting.name)) continue;
    const fits = passes(() => check(withSettings(given, [...fitting, setting])));
    (fits ? fitting : unfit).push(setting);
  }
  return { fitting, unfit };
}

/** Throws what speaks against that which was given. */
type Check = (given: Given) => unknown;

function passes(check: () => unknown): boolean {
  try {
    check();
    return true;
  } catch (error) {
    if (error instanceof StorydiffError) return false;
    throw error;
  }
}

/** Settings and flags as one. */
export function withSettings(given: Given, settings: readonly Setting[]): Given {
  return { ...Object.fromEntries(settings.map(({ name, values }) => [name, values])), ...given };
}

/** A settings file and what it holds. */
interface SettingsFile {
  readonly path: string;
  readonly content: unknown;
}

/** The project's file, then the user's, or the one file that was named. */
async function filesOf(given: Given, environment: Environment, folder: string): Promise<SettingsFile[]> {
  const named = last(given, "config");
  if (last(given, "no-config") === "true") {
    if (named !== null) throw refused("--config and --no-config contradict each other: leave one out");
    return [];
  }
  if (named !== null) {
    const file = await fileAt(resolve(folder, named));
    if (file === null) throw unreadable(resolve(folder, named), "there is no such file, or no settings in it");
    return [file];
  }
  const own = userFolder(environment);
  const files = [await projectFile(folder), own === null ? null : await firstOf(userFiles, own)];
  return files.filter((file) => file !== null);
}

/** The nearest of the project's files, here or above. */
async function projectFile(folder: string): Promise<SettingsFile | null> {
  const above = dirname(folder);
  return (await firstOf(projectFiles, folder)) ?? (above === folder ? null : projectFile(above));
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

function isRecord(content: unknown): content is Readonly<Record<string, unknown>> {
  return typeof content === "object" && content !== null && !Array.isArray(content);
}

function settingsIn({ path, content }: SettingsFile): Setting[] {
  if (!isRecord(content)) throw refused(`${path}: settings are keys with values, such as {"theme": "dark"}`);
  return Object.entries(content).map(([name, value]) => ({ name, values: wordsOf(value, name, path), from: path }));
}

function wordsOf(value: unknown, name: string, file: string): string[] {
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  if (values.length === 0) throw refused(`${file}: ${name} is an empty list: leave it out`);
  return values.map((one) => {
    if (typeof one === "string" || typeof one === "number" || typeof one === "boolean") return String(one);
    throw refused(`${file}: ${name} takes words or a list of them`);
  });
}

/** STORYDIFF_MIN_CONFIDENCE=low; variables that name no option are another's (STORYDIFF_PAGER). */
function variables(environment: Environment): Setting[] {
  return settable("compare").flatMap(({ name }) => {
    const variable = `STORYDIFF_${name.toUpperCase().replaceAll("-", "_")}`;
    const value = environment[variable];
    return value === undefined || value === "" ? [] : [{ name, values: [value], from: variable }];
  });
}

function settable(command: Command): OptionRow[] {
  return optionsOf(command).filter(({ setting }) => setting === true);
}

/** Settings are of all commands, and the comparison has every option that can be set. */
function checkSetting({ name, values, from }: Setting): void {
  const rows = settable("compare");
  const row = rows.find((one) => one.name === name);
  if (row === undefined) {
    const names = rows.map((one) => one.name);
    const isFlag = optionsOf("compare").some((one) => one.name === name);
    const way = isFlag
      ? "; it belongs on the command line"
      : didYouMean(name, names) || `: there are ${names.join(", ")}`;
    throw refused(`${from}: no setting is called ${JSON.stringify(name)}${way}`);
  }
  if (row.takes.kind === "nothing" && !values.every((value) => value === "true" || value === "false")) {
    throw refused(`${from}: ${name} is true or false, got ${JSON.stringify(values.join(","))}`);
  }
  try {
    compareOptionsOf({ _: ["a", "b"], [name]: values });
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    throw new StorydiffError(error.code, `${from}: ${error.message.replace(/^--/, "")}`);
  }
}

/** Each option of the command that can be set with its value and where that came from, one a line; what nobody set stands as it is. */
export function shownSettings(given: Given, { fitting, unfit }: Fitting, command: Command): string {
  const rows = settable(command).map(({ name }): Setting => {
    const flag = given[name];
    if (flag !== undefined) return { name, values: flag, from: "the command line" };
    const left = unfit.find((one) => one.name === name);
    const from =
      left === undefined ? "as it comes" : `${left.from} has ${left.values.join(",")}, which does not fit here`;
    return fitting.find((one) => one.name === name) ?? { name, values: [], from };
  });
  const columns = Math.max(...rows.map(({ name }) => name.length));
  const value = ({ values }: Setting): string => (values.length === 0 ? "-" : values.join(","));
  const wide = Math.max(...rows.map((row) => value(row).length));
  return rows.map((row) => `${row.name.padEnd(columns)}  ${value(row).padEnd(wide)}  ${visible(row.from)}\n`).join("");
}
