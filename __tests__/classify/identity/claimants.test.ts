import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "identity");

test.each([
  [
    "Islamic State claimed responsibility for the attack on a mosque in Herat.",
    "The Taliban said they were behind the bombing of the Herat mosque.",
    'identity "Islamic State" / "Taliban"',
  ],
  [
    "Responsibility for the Herat attack was claimed by Islamic State.",
    "The Taliban has claimed responsibility for the attack in Herat.",
    'identity "Islamic State" / "Taliban"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  [
    "Islamic State claimed responsibility for the attack on a mosque in Herat.",
    "Islamic State said it was behind the bombing. The Taliban denied any part in it.",
    "the same",
  ],
  [
    "The Taliban claimed responsibility for the attack in Herat.",
    "Police said Islamic State might be behind the bombing in Herat.",
    "no claim of its own",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
