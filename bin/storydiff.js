#!/usr/bin/env node
// Plain JavaScript, so that the command exists before the build and can say what is missing.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { compiled } from "./compiled.js";

const built = fileURLToPath(new URL("../dist/bin/cli.cjs", import.meta.url));
if (existsSync(built)) {
  const { main } = compiled(built);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("storydiff is not built yet: run `npm ci` in its folder first.");
  process.exitCode = 2;
}
