/** Programs of the tests that run in processes of their own: set into one file each, for node reads no TypeScript. */
import { execFileSync } from "node:child_process";
import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** The file in this folder that is the program of that name under `support/`. */
export function programIn(folder: string, name: string): string {
  const file = join(folder, `${name}.js`);
  const build = `
    import { build } from "rolldown";
    await build({
      input: ${JSON.stringify(join(root, "__tests__/support", `${name}.ts`))},
      platform: "node",
      logLevel: "silent",
      external: (id) => !/^[./]/.test(id),
      output: { file: ${JSON.stringify(file)}, codeSplitting: false },
    });`;
  execFileSync(process.execPath, ["--input-type=module", "--eval", build], { cwd: root });
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return file;
}
