/**
 * The build. The library is set into a few files, for node opens five hundred of them in a fifth of a second and one in a
 * hundredth; `tsc` writes its types. The command is set into files of its own with all the packages that it uses, as scripts,
 * for of a script V8's code can be kept (bin/compiled.js).
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { defineConfig } from "rolldown";

const benches = readdirSync("bench").filter((name) => name.endsWith(".ts"));

const fileOf = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Modules of packages that are slow to make ready, where the command seldom needs what takes the time. */
const standIns = {
  name: "stand-ins",
  resolveId(name, importer) {
    const standIn = fileOf("bin/width.ts");
    return name === "string-width" && importer !== standIn ? standIn : null;
  },
  load(id) {
    // Never asked for names and moods (lib/text/tokens.ts), it need not carry them.
    if (/wink-eng-lite-web-model[\\/].*eng-(?:ner|sa)-model\.json$/.test(id)) return { code: "[]", moduleType: "json" };
    if (!/wink-eng-lite-web-model[\\/]dist[\\/]read-core-model\.js$/.test(id)) return null;
    return `module.exports = require(${JSON.stringify(fileOf("bin/tagger-model.ts"))}).readModel;`;
  },
};

/** Writes other characters as "\u2013" (and "\–" as well): a text of ASCII alone is read sooner, and kept at half the size. */
const ascii = {
  name: "ascii",
  renderChunk: (code) =>
    code.replace(
      /(\\*)([^\0-\x7f])/g,
      (_, slashes, unit) =>
        `${slashes.slice(slashes.length % 2)}\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
    ),
};

/** What was bundled, as a string for a page to hold instead of a file to load. */
const asString = {
  name: "as-string",
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) {
      chunk.code = `export const script = ${JSON.stringify(chunk.code)};\n`;
      this.emitFile({
        type: "asset",
        fileName: `${chunk.name}.d.ts`,
        source: "export declare const script: string;\n",
      });
    }
  },
};

/** What others wrote and the build holds, with the terms it is held under: such packages are not installed beside it. */
const licences = new Map([
  ["WordNet", readFileSync("lib/lexicon/WORDNET-LICENSE.txt", "utf8")],
  // Unpdf holds it, and names only itself.
  ["pdf.js", "Copyright Mozilla Foundation. Apache License, Version 2.0: http://www.apache.org/licenses/LICENSE-2.0"],
]);

/** Notes whose modules were bundled. */
const noted = {
  name: "licences",
  generateBundle(_options, bundle) {
    for (const { moduleIds = [] } of Object.values(bundle)) {
      for (const id of moduleIds) {
        const folder = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(id)?.[0];
        if (folder !== undefined && existsSync(join(folder, "package.json"))) noteLicence(folder);
      }
    }
    mkdirSync("dist", { recursive: true });
    const parts = [...licences]
      .sort(([x], [y]) => (x < y ? -1 : 1))
      .map(([name, text]) => `${name}\n\n${text.trim()}\n`);
    writeFileSync("dist/licences.txt", parts.join(`\n${"-".repeat(80)}\n\n`));
  },
};

function noteLicence(folder) {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const title = `${name} ${version}`;
  if (licences.has(title)) return;
  const file = readdirSync(folder).find((entry) => /^(?:licen[cs]e|copying)/i.test(entry));
  const owner = typeof author === "string" ? author : (author?.name ?? "its authors");
  licences.set(title, file === undefined ? `${license}, by ${owner}` : readFileSync(join(folder, file), "utf8"));
}

// Of an earlier build nothing stays: its files have other names.
rmSync(fileOf("dist"), { recursive: true, force: true });

/** The scripts of pages: of one that travels, and of one that a session serves. */
const scripts = { script: "lib/page/main.ts", session: "lib/page/session/main.ts" };

// One after the other: the library and the command hold the scripts of the pages. What reads documents is a thread of its own, which
// both open by its name (lib/input/confined.ts), with its packages set in as well, so that it opens quickly.
export default defineConfig([
  ...Object.entries(scripts).map(([name, input]) => ({
    input: { [name]: input },
    plugins: [asString],
    output: { dir: "dist/page", format: "iife", minify: true },
  })),
  {
    input: {
      "lib/index": "lib/index.ts",
      "lib/session/session": "lib/session/session.ts",
      ...Object.fromEntries(benches.map((name) => [`bench/${name.slice(0, -".ts".length)}`, `bench/${name}`])),
    },
    platform: "node",
    // What the bundler itself puts in, for templates that hold the end of a script, is no package.
    external: (id) => !/^(?:[./]|@oxc-project\/)/.test(id),
    output: { dir: "dist", sourcemap: true, chunkFileNames: "lib/[name]-[hash].js" },
  },
  {
    input: { "document-worker": "lib/input/document-worker.ts" },
    platform: "node",
    plugins: [noted],
    output: { dir: "dist/reading", format: "esm" },
  },
  {
    input: { cli: "bin/cli.ts", library: "lib/index.ts" },
    platform: "node",
    // Holds a library of the machine's own, which no script can.
    external: ["libsql"],
    plugins: [standIns, ascii, noted],
    // Of yargs, where it looks for the settings of a package, which is never asked.
    checks: { emptyImportMeta: false },
    output: {
      dir: "dist/bin",
      format: "cjs",
      entryFileNames: "[name].cjs",
      chunkFileNames: "[name]-[hash].cjs",
      // It would write the characters back.
      minify: false,
    },
  },
]);
