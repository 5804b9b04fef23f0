#!/usr/bin/env node
// Plain JavaScript, so that the command exists before the build and can say what is missing.
import { existsSync } from "node:fs";
import module from "node:module";

const built = new URL("../dist/bin/cli.js", import.meta.url);
if (existsSync(built)) {
  module.enableCompileCache?.();
  const { main } = await import(built.href);
  process.exitCode = await main(process.argv.slice(2));
} else {
  console.error("storydiff is not built yet: run `npm ci` in its folder first.");
  process.exitCode = 2;
}
