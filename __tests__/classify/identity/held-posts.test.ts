import { expect, test } from "@jest/globals";
import { postsOf } from "../../../lib/classify/identity/held-posts.ts";
import { storyAt } from "../../support/notation.ts";

test.each([
  ["CEO Ana Rojas spoke.", ["ceo"]],
  ["Chief executive Ana Rojas spoke.", ["chief ceo"]],
  ["Ana Rojas, the deputy director of the port, spoke.", ["deputy director"]],
  ["Ana Rojas was named acting director of the port.", ["acting director"]],
  ["Ana Rojas was not named acting director.", []],
  ["Ana Rojas was named coach of the year.", []],
  ["Ana Rojas, CEO Jon Weld and others met.", []],
])("%s -> %j", (text, posts) => {
  const story = storyAt(0, text, "Rain fell.");
  const person = story.entities.find(({ name }) => name === "Ana Rojas");
  const told = person === undefined ? [] : postsOf(story, "a", person);
  expect([...new Set(told.map(({ modifiers, head }) => [...modifiers, head].join(" ")))]).toEqual(posts);
});
