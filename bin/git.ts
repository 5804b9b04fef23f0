/**
 * storydiff as git's external diff: what git hands over, and what of it two reports can be made of. Git takes any status but
 * 0 for a breakdown of the whole diff, so that a file that cannot be compared is told of and left.
 */
import { isAbsolute } from "node:path";
import { StorydiffError } from "../lib/errors.ts";
import type { Report, Sides } from "../lib/model.ts";
import { visible } from "../lib/render/visible.ts";
import { refused } from "./checks.ts";
import type { Environment } from "./settings-files.ts";

/** A file as git hands it over. */
interface GitFile {
  /** Where it lies; `null` where there is none. */
  readonly path: string | null;
  readonly name: string;
  readonly kind: "file" | "link" | "submodule";
}

export type GitPair =
  | { readonly kind: "versions"; readonly files: Sides<GitFile> }
  /** In the middle of a merge there are not two versions. */
  | { readonly kind: "unmerged"; readonly name: string };

/** What git-difftool(1) -x says the file is called; `null` where it is not at work. */
export function baseOf(environment: Environment): string | null {
  return environment["GIT_DIFFTOOL_EXTCMD"] === undefined ? null : (environment["BASE"] ?? null);
}

/** Puts `--` between our options and what git hands over: a file may be called `--stat`. */
export function guarded(words: readonly string[], base: string | null): string[] {
  const isHex = (word = ""): boolean => /^(?:\.|[0-9a-f]{40,64})$/.test(word);
  const handed = [9, 7].find((count) => isHex(words.at(2 - count)) && isHex(words.at(5 - count)));
  const count = handed ?? (base === null ? null : 2);
  return count === null ? [...words] : words.toSpliced(-count, 0, "--");
}

/**
 * Reads git's words: `PATH OLD HEX MODE NEW HEX MODE`, with `NEW-NAME METADATA` behind for a file that was renamed
 * (git(1), GIT_EXTERNAL_DIFF), `PATH` alone for one that is unmerged, and `OLD NEW` from git-difftool(1) -x, which says in BASE
 * what the file is called.
 */
export function gitPairOf(words: readonly string[], base: string | null): GitPair {
  const [first = "", second = "", , oldMode = "", fifth = "", , newMode = "", renamed = first] = words;
  switch (words.length) {
    case 1:
      return { kind: "unmerged", name: first };
    case 2: {
      // A file that is not a copy of git's is the one in the working tree, under the name that it has now.
      const name = base === null || !isAbsolute(second) ? second : `b/${base}`;
      return {
        kind: "versions",
        files: { a: fileOf(first, base === null ? first : `a/${base}`), b: fileOf(second, name) },
      };
    }
    case 7:
    case 9:
      return {
        kind: "versions",
        files: { a: fileOf(second, `a/${first}`, oldMode), b: fileOf(fifth, `b/${renamed}`, newMode) },
      };
    default:
      throw refused(
        `git takes what git gives an external diff, got ${words.length} words: storydiff A B compares two files`,
      );
  }
}

function fileOf(path: string, name: string, mode = ""): GitFile {
  const kind = mode === "160000" ? "submodule" : mode === "120000" ? "link" : "file";
  // A file of that name is no standard input.
  const place = path === "-" ? "./-" : path;
  return { path: path === "/dev/null" || path === "nul" ? null : place, name, kind };
}

/** The line that names the file, then the comparison, or why there is none. */
export async function gitText(
  pair: GitPair,
  read: (path: string, name: string) => Promise<Report>,
  compared: (a: Report, b: Report) => Promise<string> | string,
): Promise<string> {
  if (pair.kind === "unmerged") return `${visible(pair.name)} is unmerged: nothing to compare\n`;
  const { a, b } = pair.files;
  const heading = `${visible(`storydiff ${a.name} ${b.name}`)}\n`;
  const nothing = (what: string): string => `${heading}${what}: nothing to compare\n\n`;
  if (a.path === null) return nothing("new");
  if (b.path === null) return nothing("deleted");
  const other = [a, b].find(({ kind }) => kind !== "file");
  if (other !== undefined) return nothing(other.kind);
  try {
    return `${heading}${await compared(await read(a.path, a.name), await read(b.path, b.name))}\n`;
  } catch (error) {
    // Our own fault with one file should not keep the others from being shown either.
    const message = error instanceof Error ? error.message : String(error);
    return `${heading}${visible(error instanceof StorydiffError ? message : `this is a fault in storydiff: ${message}`)}\n\n`;
  }
}
