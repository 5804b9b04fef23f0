/**
 * Options that were set once and for all: flags stand over STORYDIFF_* variables, these over the project's file, found
 * upward from where the command runs, and that over the user's.
 */
import { homedir } from "node:os";
import { join, parse, resolve } from "node:path";
import type { LilconfigResult } from "lilconfig";
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

const projectFiles = [".storydiffrc.json", ".storydiffrc.yaml", ".storydiffrc.yml", "package.json"];
const userFiles = ["config.json", "config.yaml", "config.yml"];

/**
 * What was set outside the command line, the last word on each option alone. Throws `bad-option` naming the file or variable,
 * the key and the nearest one that there is; `not-found` or `unreadable` for a file named with `--config`.
 */
export async function settingsOf(given: Given, environment: Environment, folder: string): Promise<Setting[]> {
  const files = last(given, "no-config") === "true" ? [] : await filesOf(last(given, "config"), environment, folder);
  const all = [...files.flatMap(settingsIn), ...variables(environment)];
  for (const setting of all) checkSetting(setting);
  return [...new Map(all.map((setting) => [setting.name, setting])).values()];
}

/** Settings and flags as one, for the checks that flags alone go through; settings that do not fit what is asked are left out. */
export function withSettings(given: Given, settings: readonly Setting[], command: Command): Given {
  const known = new Set(optionsOf(command).map(({ name }) => name));
  const fitting = settings.filter(({ name }) => known.has(name) && given[name] === undefined);
  const format = last(given, "format") ?? fitting.find(({ name }) => name === "format")?.values.at(-1) ?? "terminal";
  const own = fitting.filter((setting) => fits(setting, given, format, command));
  return { ...Object.fromEntries(own.map(({ name, values }) => [name, values])), ...given };
}

/** Layouts that a flag of their own asks for, which a setting must not stand against. */
const layouts = ["view", "side-by-side", "unified", "stat", "about", "explain"];

/** Settings of the findings, of which an explanation and a reading show none. */
const ofFindings = ["view", "only", "ignore", "sort", "context", "within", "timeout"];

/** Settings of two reports that say nothing of three. */
const ofTwo = ["sort", "context", "within"];

function fits({ name, values }: Setting, given: Given, format: string, command: Command): boolean {
  if (command === "read") return !ofFindings.includes(name) && name !== "min-confidence";
  if (last(given, "explain") !== null && ofFindings.includes(name)) return false;
  if (name === "view" && (format === "json" || layouts.some((layout) => given[layout] !== undefined))) return false;
  const isOfSeveral = (given["_"] ?? []).length > 2;
  return (
    !isOfSeveral || !(ofTwo.includes(name) || (name === "view" && !/^(?:findings|matrix)$/.test(values.at(-1) ?? "")))
  );
}

/** The user's file, then the project's, or the one file that was named. */
async function filesOf(named: string | null, environment: Environment, folder: string): Promise<LilconfigResult[]> {
  const { lilconfig } = await import("lilconfig");
  const loaders = { ".json": readJson, ".yaml": readYaml, ".yml": readYaml };
  const search = async (places: readonly string[], from: string, stopDir: string): Promise<LilconfigResult> => {
    const searcher = lilconfig("storydiff", { searchPlaces: [...places], stopDir, loaders, cache: false });
    return searcher.search(from).catch(unreadable);
  };
  if (named !== null) {
    const path = resolve(folder, named);
    const file = await lilconfig("storydiff", { loaders, cache: false }).load(path).catch(unreadable);
    if (file === null || file.isEmpty === true) return [];
    return [file];
  }
  const home = environment["XDG_CONFIG_HOME"] ?? join(environment["HOME"] ?? homedir(), ".config");
  const own = join(home, "storydiff");
  return [await search(userFiles, own, own), await search(projectFiles, folder, parse(folder).root)];
}

async function readYaml(path: string, text: string): Promise<unknown> {
  const { parse: parseYaml } = await import("yaml");
  return read(path, () => parseYaml(text, { logLevel: "silent" }) as unknown);
}

function readJson(path: string, text: string): unknown {
  return read(path, () => JSON.parse(text) as unknown);
}

function read(path: string, parsed: () => unknown): unknown {
  try {
    return parsed();
  } catch (error) {
    throw new Error(`${path}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function unreadable(error: unknown): never {
  const isMissing = error instanceof Error && "code" in error && error.code === "ENOENT" && "path" in error;
  const message = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
  const why = isMissing ? `there is no file ${String(error.path)}` : message.replace(/[:;,.]\s*$/, "");
  throw refused(`the settings cannot be read: ${why}; --no-config does without`);
}

function settingsIn(file: LilconfigResult): Setting[] {
  if (file === null || file.isEmpty === true) return [];
  const { config, filepath } = file as { readonly config: unknown; readonly filepath: string };
  if (typeof config !== "object" || config === null || Array.isArray(config)) {
    throw refused(`${filepath}: settings are keys with values, such as {"theme": "dark"}`);
  }
  return Object.entries(config).map(([name, value]) => ({
    name,
    values: wordsOf(value, name, filepath),
    from: filepath,
  }));
}

function wordsOf(value: unknown, name: string, file: string): string[] {
  const values = Array.isArray(value) ? (value as unknown[]) : [value];
  return values.map((one) => {
    if (typeof one === "string" || typeof one === "number" || typeof one === "boolean") return String(one);
    throw refused(`${file}: ${name} takes words or a list of them`);
  });
}

/** STORYDIFF_MIN_CONFIDENCE=low; variables that name no option are another's (STORYDIFF_PAGER). */
function variables(environment: Environment): Setting[] {
  return settable.flatMap(({ name }) => {
    const variable = `STORYDIFF_${name.toUpperCase().replaceAll("-", "_")}`;
    const value = environment[variable];
    return value === undefined || value === "" ? [] : [{ name, values: [value], from: variable }];
  });
}

const settable: readonly OptionRow[] = optionsOf("compare").filter(({ setting }) => setting === true);

function checkSetting({ name, values, from }: Setting): void {
  const names = settable.map((row) => row.name);
  const row = settable.find((one) => one.name === name);
  if (row === undefined) {
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

/** Each option that can be set with its value and where that came from, one a line; what nobody set is left as it is. */
export function shownSettings(given: Given, settings: readonly Setting[]): string {
  const flags = settable.flatMap(({ name }): Setting[] => {
    const values = given[name];
    return values === undefined ? [] : [{ name, values, from: "the command line" }];
  });
  const all = new Map([...settings, ...flags].map((setting) => [setting.name, setting]));
  const rows = settable.map(({ name }) => all.get(name) ?? { name, values: [], from: "as it comes" });
  const columns = Math.max(...rows.map(({ name }) => name.length));
  const value = ({ values }: Setting): string => (values.length === 0 ? "-" : values.join(","));
  const wide = Math.max(...rows.map((row) => value(row).length));
  return rows.map((row) => `${row.name.padEnd(columns)}  ${value(row).padEnd(wide)}  ${visible(row.from)}\n`).join("");
}
