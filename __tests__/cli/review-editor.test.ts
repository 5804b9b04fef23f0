import { expect, test } from "@jest/globals";
import { edited, editorOf } from "../../bin/review-editor.ts";

test.each([
  ["emacs", { VISUAL: "emacs", EDITOR: "ed" }],
  ["ed -s", { VISUAL: " ", EDITOR: "ed -s" }],
  [null, { EDITOR: "" }],
])("the editor is %p", (editor, env) => {
  expect(editorOf(env)).toBe(editor);
});

test("what an editor leaves alone comes back as it was, without what stands below", async () => {
  expect(await edited("One.\n# Two.", ["about", "it"], "true")).toBe("One.\n# Two.");
});

test("an editor may be any line of a shell, and what it writes is the note", async () => {
  expect(await edited("One.", [], "sed -i s/One/Two/")).toBe("Two.");
});

test.each(["false", "/no/such/editor"])("of %s, which does not end well, nothing is taken", async (editor) => {
  expect(await edited("One.", [], editor)).toBeNull();
});
