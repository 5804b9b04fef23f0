import { expect, test } from "@jest/globals";
import { part } from "../../../lib/extract/times/time-fields.ts";

test("a part leaves open what its words do not tell", () => {
  expect(part(2, 3, { month: 5 })).toEqual({
    fields: {
      year: null,
      month: 5,
      day: null,
      weekday: null,
      partOfDay: null,
      clock: null,
      offset: null,
      decade: null,
      period: null,
      shift: null,
      zone: null,
    },
    first: 2,
    last: 3,
    certain: true,
    late: false,
  });
});
