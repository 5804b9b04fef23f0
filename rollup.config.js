/**
 * The build's second half: the modules of the library set into a few files, for node opens five hundred of them in a
 * fifth of a second and one in a hundredth. Types are erased file by file, which `isolatedModules` allows; they are
 * checked by `tsc`.
 */
import { readdirSync } from "node:fs";
import ts from "typescript";

const benches = readdirSync("bench").filter((name) => name.endsWith(".ts"));

export default {
  input: {
    "lib/index": "lib/index.ts",
    "bin/cli": "bin/cli.ts",
    ...Object.fromEntries(benches.map((name) => [`bench/${name.slice(0, -".ts".length)}`, `bench/${name}`])),
  },
  external: (id) => !/^[./]/.test(id),
  output: { dir: "dist", format: "es", sourcemap: true, chunkFileNames: "lib/[name]-[hash].js" },
  plugins: [
    {
      name: "erase-types",
      transform(code, id) {
        const { outputText, sourceMapText } = ts.transpileModule(code, {
          fileName: id,
          compilerOptions: { target: "es2023", module: "esnext", sourceMap: true, verbatimModuleSyntax: true },
        });
        return { code: outputText, map: sourceMapText };
      },
    },
  ],
};
