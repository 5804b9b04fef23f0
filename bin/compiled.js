/**
 * Loads the built command with the code that V8 made of it when it ran first, which spares a short comparison a third of its
 * time. It is kept beside the build, one file for each Node, as Python keeps its `__pycache__`; V8 takes none that another
 * version or other flags have made. The build runs a whole comparison first, so that it is this one's code that is kept.
 * `module.enableCompileCache` is of Node 22, and spares half as much.
 */
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { Script, constants } from "node:vm";

/** What has been loaded, by path: the command's files need each other. */
const loaded = new Map();

/** Scripts whose code is to be kept, by where: at the end, for then V8 has the functions that have run, too. */
const fresh = new Map();
process.once("exit", () => {
  for (const [path, script] of fresh) keep(path, script.createCachedData());
});

/** The exports of a script of the build, and of those that it requires. */
export function compiled(path) {
  const known = loaded.get(path);
  if (known !== undefined) return known.exports;
  const module = { exports: {} };
  loaded.set(path, module);

  const kept = `${path}.${process.version}-${process.arch}`;
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(path, "utf8")}\n})`,
    {
      filename: path,
      cachedData: bytesOf(kept),
      importModuleDynamically: constants?.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    },
  );
  if (script.cachedDataRejected !== false) fresh.set(kept, script);

  const folder = dirname(path);
  const packaged = createRequire(path);
  const require = (name) => (name.startsWith(".") ? compiled(resolve(folder, name)) : packaged(name));
  script.runInThisContext()(module.exports, require, module, path, folder);
  return module.exports;
}

function bytesOf(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** Writes beside and renames, for another run may be reading. Where nothing can be written, each run compiles anew. */
function keep(path, bytes) {
  const beside = `${path}.${process.pid}`;
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, path);
  } catch {
    // Nothing is lost but time.
  }
}
