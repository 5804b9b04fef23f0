import { expect, test } from "@jest/globals";
import { excludePosts, postForm } from "../../lib/lexicon/posts.ts";

test.each([
  ["Capt.", "captain"],
  ["chief executive", "ceo"],
  ["Congresswoman", "representative"],
  ["baker", "baker"],
])("%s is %s", (post, form) => {
  expect(postForm(post)).toBe(form);
});

test.each([
  ["ceo", "coo", true],
  ["captain", "sergeant", true],
  ["captain", "captain", false],
  ["captain", "ceo", false],
  ["baker", "cook", false],
])("%s and %s exclude each other: %s", (a, b, exclusive) => {
  expect(excludePosts(a, b)).toBe(exclusive);
});
