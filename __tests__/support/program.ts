/** Programs of the tests that run in a process of their own, built as the command is: node 20 reads no TypeScript. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { afterEach } from "@jest/globals";

/** Builds a program that stands beside this file; gives where it was written, from where it finds its packages. */
export function programOf(name: string): string {
  const file = pathOf(`../../dist/tests/${name}.js`);
  execFileSync(process.execPath, [pathOf("build-program.js"), pathOf(`${name}.ts`), file], { stdio: "inherit" });
  return file;
}

function pathOf(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}

/** Those that run, for a test that fails leaves them behind. */
const running = new Set<ChildProcess>();
afterEach(async () => {
  for (const child of running) await killed(child);
});

/** Starts a program and waits for the first line that it prints. */
export async function started(
  program: string,
  ...words: readonly string[]
): Promise<{ readonly process: ChildProcess; readonly line: string }> {
  const child = spawn(process.execPath, [program, ...words], { stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { process: child, line };
}

/** Ends a program as a power cut does. */
export async function killed(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null) return;
  const ended = once(child, "exit");
  child.kill("SIGKILL");
  await ended;
}
