/**
 * The build's second half: the modules of the library set into a few files, for node opens five hundred of them in a
 * fifth of a second and one in a hundredth. Types are erased file by file, which `isolatedModules` allows; they are
 * checked by `tsc`.
 */
import { readdirSync } from "node:fs";
import ts from "typescript";

const benches = readdirSync("bench").filter((name) => name.endsWith(".ts"));

/** Types erased, file by file. */
const eraseTypes = {
  name: "erase-types",
  transform(code, id) {
    const { outputText, sourceMapText } = ts.transpileModule(code, {
      fileName: id,
      compilerOptions: { target: "es2023", module: "esnext", sourceMap: true, verbatimModuleSyntax: true },
    });
    return { code: outputText, map: sourceMapText };
  },
};

/** What was bundled, as a string for a page to hold instead of a file to load. */
const asString = {
  name: "as-string",
  generateBundle(_options, bundle) {
    for (const chunk of Object.values(bundle)) chunk.code = `export const script = ${JSON.stringify(chunk.code)};\n`;
    this.emitFile({ type: "asset", fileName: "script.d.ts", source: "export declare const script: string;\n" });
  },
};

const page = {
  input: { script: "lib/page/main.ts" },
  output: { dir: "dist/page", format: "iife" },
  plugins: [eraseTypes, asString],
};

const library = {
  input: {
    "lib/index": "lib/index.ts",
    "bin/cli": "bin/cli.ts",
    ...Object.fromEntries(benches.map((name) => [`bench/${name.slice(0, -".ts".length)}`, `bench/${name}`])),
  },
  external: (id) => !/^[./]/.test(id),
  output: { dir: "dist", format: "es", sourcemap: true, chunkFileNames: "lib/[name]-[hash].js" },
  plugins: [eraseTypes],
};

export default [page, library];
