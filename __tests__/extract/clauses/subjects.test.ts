import { expect, test } from "@jest/globals";
import { toldClaims } from "../../support/told-claims.ts";

test.each<[string, string[]]>([
  ["The firm, whose profits fell, closed.", ["whose profits > fall > -", "The firm > close > -"]],
  [
    "Ada Lund, a teacher whose home was burned down, blamed the mayor.",
    ["- > burn* > whose home", "Ada Lund > blame > the mayor"],
  ],
  [
    "The army said the rebels, who had lost, fled.",
    ["The army > say > -", "the rebels > lose > -", "the rebels > flee > -"],
  ],
  [
    "“We prayed, especially for our sons,” Ruiz, a nurse, told the Courier.",
    ["We > pray > -", "Ruiz > be = a nurse", "Ruiz > tell > the Courier"],
  ],
  ["The man responsible resigned.", ["The man > resign > -"]],
  [
    "The ferry, carrying 40 people, sank on Sunday, leaving two sailors.",
    ["The ferry > carry > 40 people", "The ferry > sink > -", "The ferry > leave > two sailors"],
  ],
  ["Three people, including a child, died.", ["Three people > die > -"]],
  [
    "A nurse accused of killing a patient was cleared.",
    ["- > accuse* > A nurse", "alleged: A nurse > kill > a patient", "- > clear* > A nurse"],
  ],
  [
    "A nurse accused her boss of killing a patient.",
    ["A nurse > accuse > her boss", "alleged: her boss > kill > a patient"],
  ],
  // Nobody says envoys: what follows is the clause that was said. The mayor may well be met.
  ["She said envoys of Peru and Chile had left.", ["She > say > -", "envoys > leave > -"]],
  ["She met the mayor and the crowd cheered.", ["She > meet > the mayor", "the crowd > cheer > -"]],
])("%s", (sentence, expected) => {
  expect(toldClaims(sentence)).toEqual(expected);
});
