/** The reports of samples/, as plain texts. */
import { readdirSync, readFileSync } from "node:fs";

const samples = new URL("../../samples/", import.meta.url);

/** Samples whose reports are versions of one. */
export const versionSamples: ReadonlySet<string> = new Set(["corrected"]);

/** Name of each report and its text, its first paragraph the headline. */
export const sampleTexts: readonly (readonly [string, string])[] = readdirSync(samples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) =>
    readdirSync(new URL(`${name}/`, samples))
      .filter((file) => file.endsWith(".txt"))
      .map((file): [string, string] => [
        `${name}/${file}`,
        readFileSync(new URL(`${name}/${file}`, samples), "utf8").trim(),
      ]),
  );
