/** The law of foreign words on the command line: names of files, of settings and of people are shown, and never obeyed. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Io } from "../../bin/io.ts";
import { visible } from "../../lib/render/visible.ts";
import { folderOf } from "../support/command.ts";
import { outlaws } from "../support/outlaws.ts";
import { written } from "../support/printed.ts";

let folder: ReturnType<typeof folderOf>;
beforeAll(() => {
  folder = folderOf({});
});
afterAll(() => {
  folder.remove();
});

/** The command writes not one control, format or separating character but line feeds; blanks are plain. */
async function expectShown(words: readonly string[], env: Io["env"] = {}): Promise<void> {
  const { text } = await written(words, { HOME: folder.path, ...env });
  expect(text).toMatch(/\n$/);
  expect(text.replaceAll("\n", " ")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{DI}\u2028\u2029]/u);
}

// What no path can hold on a disk.
const onDisk = outlaws.filter((outlaw) => !/[\0/]|\p{Cs}/u.test(outlaw));

describe.each(outlaws.map((outlaw) => [visible(outlaw), outlaw] as const))("%s", (_, outlaw) => {
  test("in the words given", async () => {
    const report = join(folder.path, "report.txt");
    writeFileSync(report, "Two people died in Halden on Friday, police said.");
    for (const words of [
      [report, `none${outlaw}.txt`],
      [report, `${folder.path}/${outlaw}/`],
      [report, report, "--about", `nobody${outlaw}`],
      [report, report, "--explain", `A:${outlaw}`],
      [report, report, "--only", `numbers${outlaw}`],
      [report, report, "--theme", outlaw],
      [report, report, "--width", outlaw],
      [report, report, "--date-a", outlaw],
      [report, report, "--date", `${outlaw}=2024-01-06`],
      [report, report, `--none${outlaw}`],
      [report, report, `--colour${outlaw}`, outlaw],
      [report, report, "--format", "json", "--sort", outlaw],
      [report, report, "--config", `none${outlaw}.json`],
      [report, report, "-o", `/none/${outlaw}`],
      ["read", report, "--about", `nobody${outlaw}`],
      ["git", `story${outlaw}.md`],
      ["git", `story${outlaw}.md`, report, "1", "2", report, "3", "4"],
      ["git", "story.md", `none${outlaw}`, "1", "2", report, "3", "4", `new${outlaw}`, "5"],
      ["completion", `fish${outlaw}`],
    ]) {
      await expectShown(words);
    }
    await expectShown([report, report], { STORYDIFF_THEME: `dark${outlaw}` });
  });

  test("in settings", async () => {
    const config = join(folder.path, "config.json");
    for (const settings of [{ [`theme${outlaw}`]: "dark" }, { theme: `dark${outlaw}` }, { only: [{ a: outlaw }] }]) {
      writeFileSync(config, JSON.stringify(settings));
      await expectShown(["a", "b", "--config", config]);
    }
    for (const name of ["config.json", "config.yaml"]) {
      writeFileSync(join(folder.path, name), `"theme: ${outlaw}\n [`);
      await expectShown(["a", "b", "--config", join(folder.path, name)]);
    }
  });
});

test.each(onDisk.map((outlaw) => [visible(outlaw), outlaw] as const))("%s in names of files", async (_, outlaw) => {
  const place = join(folder.path, `f${outlaw}`);
  mkdirSync(place, { recursive: true });
  const report = join(place, `report${outlaw}.txt`);
  writeFileSync(report, "Two people died in Halden on Friday, police said.");
  writeFileSync(join(place, "config.json"), '{"theme": "dark"}');
  for (const words of [
    [report, report],
    [report, report, report],
    [report, report, "-s"],
    [report, report, "--view", "matrix"],
    ["read", report],
    [place, report],
    [report, report, "-o", report],
    [report, report, "--config", join(place, "config.json"), "--print-config"],
  ]) {
    await expectShown(words);
  }
});
