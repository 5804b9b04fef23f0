import { expect, test } from "@jest/globals";
import { clashes } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => clashes(a, b, "place");

test.each([
  [
    "The ferry, bound for Zanzibar, sank after midnight.",
    "The ferry had been on its way to Pemba when it sank.",
    'place "Zanzibar" / "Pemba"',
  ],
  [
    "The train was travelling from Lahore to Quetta when it left the rails.",
    "Six carriages of the Karachi-Quetta train left the rails.",
    'place "Lahore" / "Karachi"',
  ],
  [
    "The ferry Alma was sailing from Genoa to Tunis when it sank.",
    "The Alma was on its way to Genoa from Tunis when it sank.",
    'place "Genoa to Tunis" / "Genoa from Tunis"',
  ],
  [
    "The train from Oslo to Bergen left the rails.",
    "Six carriages of the Bergen to Oslo train left the rails.",
    'place "Oslo to Bergen" / "Bergen to Oslo"',
  ],
])("%s / %s -> %s", (a, b, said) => {
  expect(told(a, b)).toEqual([said]);
});

test.each([
  ["The ferry, bound for Zanzibar, sank after midnight.", "The Zanzibar-bound ferry sank after midnight.", "the same"],
  [
    "The ferry, bound for Zanzibar, sank after midnight.",
    "The ferry to Zanzibar sank. Another had been on its way to Pemba, police in Zanzibar said.",
    "two ferries",
  ],
  [
    "The train from Oslo to Bergen left the rails.",
    "The train had been on its way back from Bergen to Oslo.",
    "the way back",
  ],
])("%s / %s: nothing, %s", (a, b) => {
  expect(told(a, b)).toEqual([]);
});
