/**
 * Options that were set once and for all: flags stand over STORYDIFF_* variables, these over the project's file, found
 * upward from where the command runs, and that over the user's.
 */
import { dirname, isAbsolute, resolve } from "node:path";
import { StorydiffError } from "../lib/errors.ts";
import { isAddress } from "../lib/input/web/is-address.ts";
import { visible } from "../lib/render/visible.ts";
import { didYouMean, last, quoted, refused, type Given } from "./checks.ts";
import type { OptionRow } from "./option-rows.ts";
import { commands, optionsOf, type Command } from "./option-table.ts";
import { compareOptionsOf } from "./options.ts";
import { sessionSettingsOf } from "./session-options.ts";
import { filesOf, isRecord, type Environment, type SettingsFile } from "./settings-files.ts";

/** An option's values with where they were set, as it is shown: a path, a variable's name, `the command line`. */
export interface Setting {
  readonly name: string;
  readonly values: readonly string[];
  readonly from: string;
}

/**
 * What was set outside the command line, the last word on each option alone and the strongest first. Throws `bad-option` naming
 * the file or variable, the key and the nearest one that there is, or the file that cannot be read.
 */
export async function settingsOf(given: Given, environment: Environment, folder: string): Promise<Setting[]> {
  const named = last(given, "config");
  const isWithout = last(given, "no-config") === "true";
  if (isWithout && named !== null) throw refused("--config and --no-config contradict each other: leave one out");
  const files = isWithout ? [] : await filesOf(named, environment, folder);
  const all = [...variables(environment), ...files.flatMap(settingsIn)];
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

function settingsIn({ path, content }: SettingsFile): Setting[] {
  if (!isRecord(content)) throw refused(`${path}: settings are keys with values, such as {"theme": "dark"}`);
  return Object.entries(content).map(([name, value]) => ({
    name,
    values: placedBeside(settingNamed(name, path), wordsOf(value, name, path), path),
    from: path,
  }));
}

/** The project's baseline and references lie by its settings, wherever the command runs. */
function placedBeside({ besideSettings }: OptionRow, values: string[], path: string): string[] {
  if (besideSettings !== true) return values;
  return values.map((value) => (isAddress(value) ? value : resolve(dirname(path), value)));
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
  return allSettable().flatMap(({ name }) => {
    const variable = `STORYDIFF_${name.toUpperCase().replaceAll("-", "_")}`;
    const value = environment[variable];
    return value === undefined || value === "" ? [] : [{ name, values: [value], from: variable }];
  });
}

function settable(command: Command): OptionRow[] {
  return optionsOf(command).filter(({ setting }) => setting === true);
}

/** What can be set of any command; under one name it is the same for all. */
function allSettable(): OptionRow[] {
  const rows = commands.flatMap(settable);
  return rows.filter(({ name }, i) => rows.findIndex((first) => first.name === name) === i);
}

/** The option of that name; settings are of all commands. */
function settingNamed(name: string, from: string): OptionRow {
  const rows = allSettable();
  const row = rows.find((one) => one.name === name);
  if (row !== undefined) return row;
  const names = rows.map((one) => one.name);
  const isFlag = commands.some((command) => optionsOf(command).some((one) => one.name === name));
  const way = isFlag
    ? "; it belongs on the command line"
    : didYouMean(name, names) || `: there are ${names.join(", ")}`;
  throw refused(`${from}: no setting is called ${quoted(name)}${way}`);
}

function checkSetting({ name, values, from }: Setting): void {
  const row = settingNamed(name, from);
  if (row.takes.kind === "nothing" && !values.every((value) => value === "true" || value === "false")) {
    throw refused(`${from}: ${name} is true or false, got ${quoted(values.join(","))}`);
  }
  try {
    compareOptionsOf({ _: ["a", "b"], [name]: values });
    const { sessions } = sessionSettingsOf({ [name]: values });
    if (sessions !== null && !isAbsolute(sessions)) {
      throw refused(`--sessions is a whole path here, from the root on, got ${quoted(sessions)}`);
    }
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
