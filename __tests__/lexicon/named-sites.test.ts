import { expect, test } from "@jest/globals";
import { namedSites } from "../../lib/lexicon/named-sites.ts";

test("a road is of one kind with a street, a hotel is not", () => {
  expect(namedSites.get("road")).toBe(namedSites.get("street"));
  expect(namedSites.get("hotel")).not.toBe(namedSites.get("street"));
});
