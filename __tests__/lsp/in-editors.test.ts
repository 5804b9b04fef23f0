/** Drafts written in real editors, with the set-ups of EDITORS.md. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "@jest/globals";
import { emacs } from "../support/emacs.ts";
import { neovim, neovimInBytes } from "../support/neovim.ts";
import { deskOf, eventually, isAtWork, patience, type WritingEditor } from "../support/writing.ts";

const wire = `Storm kills dozens on the coast

At least 24 people were killed when the storm hit Harwick on Tuesday, police said.
`;
// Before the words: letters of two bytes, a sign of two UTF-16 units, ideographs, and a letter with its accent beside it.
const draft = `Zoë Müller 🔥 met 東京 envoys in a cafe\u0301. Some 12 people were killed when the storm hit Harwick on Tuesday, police said.

storydiff: compare with wire.txt
`;

const desks: ReturnType<typeof deskOf>[] = [];
afterAll(async () => {
  await Promise.all(desks.map((desk) => desk.clear()));
}, patience);

function newDesk(): ReturnType<typeof deskOf> {
  const desk = deskOf({ "wire.txt": wire, "draft.txt": draft });
  desks.push(desk);
  return desk;
}

/** The words marked and what the mark says of them. */
const mark = (number: string) =>
  expect.objectContaining({
    words: expect.stringMatching(new RegExp(`^(Some )?${number}( people)?$`)),
    severity: "error",
    message: expect.stringMatching(/wire\.txt: “At least 24” \(/),
  });

describe.each<WritingEditor>([neovim, neovimInBytes, emacs])("a draft in $name", ({ isHere, open }) => {
  const here = isHere ? test : test.skip;

  here(
    "has its words marked behind others than ASCII, follows as they change, and leads to the other report",
    async () => {
      const desk = newDesk();
      const writing = await open(desk, "draft.txt");
      await eventually(async () => {
        expect(await writing.marks()).toEqual([mark("12")]);
      });
      await writing.begin("Ü 🔥🔥 e\u0301 東. ");
      await writing.replace("12", "13");
      await eventually(async () => {
        expect(await writing.marks()).toEqual([mark("13")]);
      });
      await writing.replace("13", "24");
      await eventually(async () => {
        expect(await writing.marks()).toEqual([]);
      });
      expect(await writing.text()).toBe(`Ü 🔥🔥 e\u0301 東. ${draft.replace("12", "24")}`);
      await writing.goTo("24");
      expect(desk.servers()).toHaveLength(1);
      await writing.follow();
      // The headline tells it, too, and is no second place to choose from.
      await writing.pane.until(/^At least 24 people were killed/m);
      // Emacs starts another for what it has gone to.
      await writing.quit();
      await eventually(() => {
        expect(desk.servers().filter(isAtWork)).toEqual([]);
      });
    },
    4 * patience,
  );

  here(
    "shows what the other report says, takes it over, and lets a clash stand for a reason",
    async () => {
      const desk = newDesk();
      const writing = await open(desk, "draft.txt");
      await eventually(async () => {
        expect(await writing.marks()).toEqual([mark("12")]);
      });
      await writing.goTo("12");
      await writing.hover();
      await writing.pane.until(/At least 24 people were killed when the storm hit Harwick/);
      await writing.act("Take “At least 24” from wire.txt");
      await eventually(async () => {
        expect(await writing.text()).toBe(draft.replace("Some 12", "At least 24"));
        expect(await writing.marks()).toEqual([]);
      });
      await writing.replace("At least 24", "12");
      await eventually(async () => {
        expect(await writing.marks()).toEqual([mark("12")]);
      });
      await writing.goTo("12");
      await writing.act("Dismiss: ours was checked");
      await eventually(async () => {
        expect(await writing.marks()).toEqual([]);
      });
      expect(await writing.text()).toBe(draft.replace("Some 12", "12"));
      expect(readFileSync(join(desk.folder, ".storydiff-baseline.json"), "utf8")).toContain("ours was checked");
      await writing.quit();
    },
    4 * patience,
  );
});
