/**
 * Where sessions are kept, and how one is found again by its name, from whichever folder: a name is never guessed at, and
 * nothing here makes a session.
 */
import { existsSync, readdirSync, realpathSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, parse, resolve } from "node:path";
import { StorydiffError } from "../lib/errors.ts";
import { visible } from "../lib/render/visible.ts";
import { didYouMean, quoted, refused } from "./checks.ts";
import { sessionNameOf } from "./session-options.ts";
import type { Environment } from "./settings-files.ts";

const ending = ".storydiff";

/**
 * The folder of sessions: the one that was set, else the user's folder for what programs keep (XDG base directories, in which
 * paths that are not absolute are void). Throws `bad-option` for a user without a home.
 */
export function sessionsFolder(set: string | null, environment: Environment): string {
  if (set !== null) return resolve(set);
  const [kept = "", home = ""] = [environment["XDG_DATA_HOME"], environment["HOME"] ?? environment["USERPROFILE"]];
  if (isAbsolute(kept)) return join(kept, "storydiff");
  if (isAbsolute(home)) return join(home, ".local", "share", "storydiff");
  throw refused("there is no home to keep sessions in: name a folder with --sessions, or a file with --file");
}

/** The names of the sessions in the folder, for a shell to complete; none where it cannot be read. */
export function sessionNames(environment: Environment): string[] {
  try {
    const { STORYDIFF_SESSIONS: set = "" } = environment;
    return namesIn(sessionsFolder(set === "" ? null : set, environment));
  } catch {
    return [];
  }
}

/** Paths of the sessions in the folder of sessions and in the current one, each once. */
export function sessionFiles(folder: string, here: string): string[] {
  const paths = [folder, here].flatMap((place) => namesIn(place).map((name) => join(place, name + ending)));
  return paths.filter((path, i) => paths.findIndex((other) => isSameFile(other, path)) === i);
}

/** What a session is called by the name of its file. */
export function nameOfFile(path: string): string {
  return basename(path, ending);
}

/**
 * The file of a session that was named: a path where it has a separator, else a name, with or without the ending, in the folder of
 * sessions or in the current one. Throws `not-found` with names like it, and `bad-option` where both folders have one.
 */
export function sessionFile(named: string, sessions: () => string, here: string): string {
  if (/[/\\]/.test(named)) {
    const path = resolve(here, named);
    return !existsSync(path) && existsSync(path + ending) ? path + ending : path;
  }
  const file = named.endsWith(ending) ? named : named + ending;
  const folder = sessions();
  const [found, other] = [folder, here].map((place) => join(place, file)).filter((path) => existsSync(path));
  if (found === undefined) throw unknown(named, folder, here);
  if (other !== undefined && !isSameFile(found, other)) {
    throw refused(
      `there are two sessions ${quoted(named)}: give the path of one, ${visible(found)} or ${visible(other)}`,
    );
  }
  return found;
}

function unknown(named: string, folder: string, here: string): StorydiffError {
  const known = [...new Set([folder, here].flatMap(namesIn))];
  const way = known.length === 0 ? "" : didYouMean(named, known.map(visible));
  return new StorydiffError(
    "not-found",
    `there is no session ${quoted(named)} in ${visible(folder)}${way || "; see storydiff session list, or give the path of its file"}`,
  );
}

/** Where a new session is written. Throws `exists` where its name is taken. */
export function newSessionFile(
  {
    name,
    file,
    paths,
  }: { readonly name: string | null; readonly file: string | null; readonly paths: readonly string[] },
  folder: () => string,
  here: string,
): { readonly name: string; readonly path: string } {
  if (file !== null) {
    const path = resolve(here, file);
    return { name: name ?? sessionNameOf(nameOfFile(path)), path };
  }
  const own = name ?? nameFor(paths, here);
  const path = join(folder(), own + ending);
  if (!existsSync(path)) return { name: own, path };
  throw new StorydiffError(
    "exists",
    `there is a session ${visible(own)} already: go on with it, storydiff session open ${quoted(own)}, or give another --name`,
  );
}

/** Makes the folder of sessions, for its user alone. */
export async function madeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : "unknown fault";
    throw new StorydiffError(
      "unwritable",
      `cannot make the folder of sessions ${visible(folder)}: ${reason}; name another with --sessions, or a file with --file`,
    );
  }
}

/** Letters up to which a file's name says nothing by itself: `a.txt`, `2.txt`. */
const tellsNothing = 2;

/** Reports after whose names a session is called; more make no name that is typed. */
const mostNamed = 3;

/** `wire-agency` for wire.txt and agency.txt; `talks-a-b` for talks/a.txt and talks/b.txt, which say little by themselves. */
function nameFor(paths: readonly string[], here: string): string {
  const named = paths.slice(0, mostNamed).map((path) => ({
    own: path === "-" ? "stdin" : parse(path).name,
    folder: path === "-" ? "" : basename(dirname(resolve(here, path))),
  }));
  const folders = new Set(named.map(({ folder }) => folder));
  const isClear = named.every(({ own }) => own.length > tellsNothing);
  const words = named.map(({ own, folder }) => (isClear || folders.size === 1 ? own : `${folder}-${own}`));
  const [only = ""] = folders.size === 1 && !isClear ? folders : [];
  return sessionNameOf([only, ...words].join("-"));
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ending) && name !== ending)
      .map((name) => name.slice(0, -ending.length))
      .sort();
  } catch {
    return [];
  }
}

function isSameFile(x: string, y: string): boolean {
  try {
    return realpathSync(x) === realpathSync(y);
  } catch {
    return x === y;
  }
}
