/**
 * storydiff as git's external diff: what git hands over, and what of it two reports can be made of. Git takes any status but
 * 0 for a breakdown of the whole diff, so that a file that cannot be read is told of and left.
 */
import { StorydiffError } from "../lib/errors.ts";
import type { Report, Sides } from "../lib/model.ts";
import { visible } from "../lib/render/visible.ts";
import { refused } from "./checks.ts";

/** A file as git hands it over: where it lies, `null` where there is none, and what it is called. */
interface GitFile {
  readonly path: string | null;
  readonly name: string;
}

export type GitPair =
  | { readonly kind: "versions"; readonly files: Sides<GitFile> }
  /** In the middle of a merge there are not two versions. */
  | { readonly kind: "unmerged"; readonly name: string };

/**
 * Reads git's words: `PATH OLD HEX MODE NEW HEX MODE`, with `NEW-NAME METADATA` behind for a file that was renamed
 * (git(1), GIT_EXTERNAL_DIFF), `PATH` alone for one that is unmerged, and `OLD NEW` from git-difftool(1) -x.
 */
export function gitPairOf(words: readonly string[]): GitPair {
  const [first = "", second = "", , , fifth = "", , , renamed] = words;
  switch (words.length) {
    case 1:
      return { kind: "unmerged", name: first };
    case 2:
      return { kind: "versions", files: { a: fileOf(first, first), b: fileOf(second, second) } };
    case 7:
    case 9:
      return {
        kind: "versions",
        files: { a: fileOf(second, `a/${first}`), b: fileOf(fifth, `b/${renamed ?? first}`) },
      };
    default:
      throw refused(
        `git takes what git gives an external diff, got ${words.length} words: storydiff A B compares two files`,
      );
  }
}

function fileOf(path: string, name: string): GitFile {
  return { path: path === "/dev/null" || path === "nul" ? null : path, name };
}

/** The line that names the file, then the comparison, or why there is none. */
export async function gitText(
  pair: GitPair,
  read: (path: string, name: string) => Promise<Report>,
  compared: (a: Report, b: Report) => Promise<string> | string,
): Promise<string> {
  if (pair.kind === "unmerged") return visible(`${pair.name} is unmerged: nothing to compare`) + "\n";
  const { a, b } = pair.files;
  const heading = visible(`storydiff ${a.name} ${b.name}`) + "\n";
  if (a.path === null || b.path === null)
    return `${heading}${a.path === null ? "new" : "deleted"}: nothing to compare\n\n`;
  try {
    return `${heading}${await compared(await read(a.path, a.name), await read(b.path, b.name))}\n`;
  } catch (error) {
    if (!(error instanceof StorydiffError)) throw error;
    return `${heading}${visible(error.message)}\n\n`;
  }
}
