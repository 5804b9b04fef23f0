import { expect, test } from "@jest/globals";
import { allGroups, groupsOf } from "../../lib/collate/groups.ts";

test("things joined through a third stand in one group", () => {
  const groups = groupsOf(5);
  groups.join(0, 3);
  groups.join(3, 1);
  groups.join(1, 0);
  expect(allGroups(groups, 5)).toEqual([[0, 1, 3], [2], [4]]);
  expect([...groups.members(1)].sort()).toEqual([0, 1, 3]);
  expect(groups.of(0)).toBe(groups.of(1));
  expect(groups.of(2)).not.toBe(groups.of(4));
});
