import { expect, test } from "@jest/globals";
import {
  currencyCodes,
  currencyNames,
  currencySigns,
  dollarLetters,
  nationalCurrencies,
} from "../../lib/lexicon/currencies.ts";

test("every currency is told by a code of three letters, and found in lower case", () => {
  for (const table of [currencyCodes, currencyNames, currencySigns, dollarLetters, nationalCurrencies]) {
    for (const [word, code] of table) {
      expect(code).toMatch(/^[A-Z]{3}$/);
      expect(word).toBe(word.toLowerCase());
    }
  }
});
