import { expect, test } from "@jest/globals";
import { readAmount } from "../../../lib/extract/quantities/amounts.ts";
import { firstOf } from "../../support/pieces.ts";

test.each([
  ["$3.4bn", "money", 3.4e9, "USD"],
  ["US$5m", "money", 5e6, "USD"],
  ["US $5", "money", 5, "USD"],
  ["$US5", "money", 5, "USD"],
  ["A$5", "money", 5, "AUD"],
  ["£1.2m", "money", 1.2e6, "GBP"],
  ["1,200€", "money", 1200, "EUR"],
  ["Rs4.5bn", "money", 4.5e9, "INR"],
  ["Rs. 400", "money", 400, "INR"],
  ["USD10m", "money", 1e7, "USD"],
  ["110 JPY", "money", 110, "JPY"],
  ["euro30 billion", "money", 3e10, "EUR"],
  ["two-million-euro", "money", 2e6, "EUR"],
  ["7.5 million Danish crowns", "money", 7.5e6, "DKK"],
  ["10 million Hong Kong dollars", "money", 1e7, "HKD"],
  ["$5 million Canadian dollars", "money", 5e6, "CAD"],
  ["$75 US", "money", 75, "USD"],
  ["$-50.8bn", "money", -5.08e10, "USD"],
  ["$two million", "money", 2e6, "USD"],
  ["fined 500 pounds", "money", 500, "GBP"],
  ["a 300-pound bomb", "measure", 300, "pound"],
  ["300 pounds of rice", "measure", 300, "pound"],
  ["weighed 208 pounds", "measure", 208, "pound"],
  ["208 pounds lighter", "measure", 208, "pound"],
  ["12%", "percent", 12, "%"],
  ["12 per cent", "percent", 12, "%"],
  ["5pc", "percent", 5, "%"],
  ["3 percentage points", "percent", 3, "percentage point"],
  ["3 per cent points", "percent", 3, "percentage point"],
  ["150 km", "measure", 150, "kilometre"],
  ["a 200-square-mile park", "measure", 200, "square mile"],
  ["the 15,800-square-metre hall", "measure", 15_800, "square metre"],
  ["311 square miles", "measure", 311, "square mile"],
  ["60 miles per hour", "measure", 60, "mile per hour"],
  ["60mph", "measure", 60, "mile per hour"],
  ["five-year", "duration", 5, "year"],
  ["90 minutes", "duration", 90, "minute"],
  ["minus-5 degrees Celsius", "measure", -5, "degree Celsius"],
  ["12C", "measure", 12, "degree Celsius"],
  ["-5 metres", "measure", -5, "metre"],
  ["5G", "count", 5, ""],
  ["two second-half goals", "count", 2, ""],
  ["24 people", "count", 24, ""],
])("%s", (text, kind, value, unit) => {
  expect(firstOf(text, readAmount)).toMatchObject({ kind, value, unit });
});

test.each(["PS5", "Y5"])("%s is a name", (text) => {
  expect(firstOf(text, readAmount)).toMatchObject({ kind: "count" });
});
