/** Builds once before the tests when there is no build, for the command-line tests run the built command. */
import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

export default function buildOnce() {
  const root = new URL("../../", import.meta.url);
  if (existsSync(new URL("dist/bin/cli.cjs", root))) return;
  try {
    execFileSync("npm", ["run", "build"], { cwd: fileURLToPath(root), stdio: "pipe" });
  } catch (error) {
    // The tests that need no build are still worth their answer; those that do will say that the command is not built.
    process.stderr.write(`The build for the command-line tests failed:\n${String(error.stdout)}\n`);
  }
}
