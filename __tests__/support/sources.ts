/** The project's own source files and what they import, for the law of imports. */
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";

export interface Import {
  /** A file of the project by its path from the root, a package's name, or a built-in with `node:`. */
  readonly target: string;
  /** As it is written. */
  readonly specifier: string;
  /** Whether only types are imported, which leaves nothing at run time. */
  readonly typeOnly: boolean;
  /** Whether it is loaded only when the code comes to it. */
  readonly dynamic: boolean;
}

export interface Source {
  /** Path from the root: `lib/text/span.ts`. */
  readonly path: string;
  /** The code without comments. */
  readonly code: string;
  readonly imports: readonly Import[];
}

const root = new URL("../../", import.meta.url);

/** All TypeScript files of the given folders. */
export function sourcesOf(...folders: readonly string[]): Source[] {
  return folders.flatMap((folder) => {
    const names = readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" });
    const paths = names
      .filter((name) => name.endsWith(".ts"))
      .map((name) => posix.join(folder, name.replaceAll("\\", "/")));
    return paths.sort().map((path) => {
      const code = withoutComments(readFileSync(new URL(path, root), "utf8"));
      return { path, code, imports: importsOf(path, code) };
    });
  });
}

/** Imports and re-exports of a file, static and dynamic. */
function importsOf(path: string, code: string): Import[] {
  const statements =
    /^\s*(?:import|export)\b(?<clause>[^;"'`]*?)\bfrom\s*"(?<from>[^"]+)"|^\s*import\s*"(?<bare>[^"]+)"|\bimport\(\s*"(?<dynamic>[^"]+)"\s*\)/gm;
  return [...code.matchAll(statements)].map(({ groups = {} }) => {
    const specifier = groups["from"] ?? groups["bare"] ?? groups["dynamic"] ?? "";
    const target = specifier.startsWith(".") ? posix.join(posix.dirname(path), specifier) : packageOf(specifier);
    const typeOnly = /^\s*type\b/.test(groups["clause"] ?? "");
    return { target, specifier, typeOnly, dynamic: groups["dynamic"] !== undefined };
  });
}

/** `ajv/dist/2020.js` is of the package `ajv`. */
function packageOf(specifier: string): string {
  if (specifier.startsWith("node:")) return specifier;
  return specifier.split("/", specifier.startsWith("@") ? 2 : 1).join("/");
}

/** Code with comments left out; good enough for sources whose strings hold no comment signs. */
function withoutComments(code: string): string {
  return code.replace(/^\s*\/\*\*?[^]*?\*\//gm, "").replace(/(^|\s)\/\/ .*$/gm, "$1");
}
