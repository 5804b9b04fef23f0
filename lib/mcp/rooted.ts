/** A path as an assistant gives it -> a file below the folder that it may read. */
import { realpath, stat } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { StorydiffError } from "../errors.ts";
import { visible } from "../render/visible.ts";

/**
 * The whole path of a file below the folder, which must be without links itself; links below it are followed and may not lead
 * out. "news.xml#3" is an item of news.xml, unless a file has that name. Throws `unreadable` for what is not below the folder
 * and for what is no file, `not-found` for what is not there.
 */
export async function pathBelow(root: string, given: string): Promise<string> {
  const [whole = given, item = ""] = (await exists(root, given)) ? [given] : partsOf(given);
  const path = resolve(root, whole);
  // Before the disk is asked: whether something is there is nobody's business either.
  if (!isBelow(root, path)) throw outside(root, given);
  const real = await realpath(path).catch(() => null);
  if (real === null) {
    throw new StorydiffError("not-found", `cannot read ${visible(given)}: there is no such file in ${visible(root)}`);
  }
  if (!isBelow(root, real)) throw outside(root, given);
  const found = await stat(real);
  // Of a pipe or a device nobody knows whether it ever ends.
  if (!found.isFile())
    throw new StorydiffError("unreadable", `cannot read ${visible(given)}: it is no file; name a file`);
  return real + item;
}

async function exists(root: string, given: string): Promise<boolean> {
  const path = resolve(root, given);
  return isBelow(root, path) && (await stat(path).catch(() => null)) !== null;
}

/** A path and the item in it, as `readReport` takes them. */
function partsOf(given: string): readonly string[] {
  const [, path, item] = /^(.+)(#[1-9]\d{0,5})$/su.exec(given) ?? [];
  return path === undefined || item === undefined ? [given] : [path, item];
}

function isBelow(root: string, path: string): boolean {
  const way = relative(root, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

function outside(root: string, given: string): StorydiffError {
  return new StorydiffError(
    "unreadable",
    `${visible(given)} is not below ${visible(root)}, and nothing else is read here: give its text, or start storydiff mcp with --root`,
  );
}
