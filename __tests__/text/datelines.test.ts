import { expect, test } from "@jest/globals";
import { areCredits, isByline, isDateline, isNameLine, leadLength } from "../../lib/text/datelines.ts";

test.each([
  "Mar 12, 2014",
  "12 Mar 2014",
  "2014-03-12",
  "12 / 03 / 14",
  "Sunday, March 12, 2014",
  "Published: March 12, 2014",
  "Wed Mar 12, 2014 7: 12pm BST",
  "Last updated on: March 12, 2014 19: 04 IST",
  "LWN Mar 12, 2014, 07.20PM IST LARNE:",
  "Reuters | 12 March 2014",
  "Updated 3 hours ago",
  "Web Desk;",
  "By Web Desk",
  "GAZA CITY, Jan. 6 (AP) --",
  "LARNE:",
  "14:39 GMT, 9 March 2013",
  "Published Nov. 8, 2025 at 7:15 a.m. ET",
  "Updated at 16:02 GMT",
  "Updated: 4 p.m.",
  "First published on 7 November 2025",
])("dateline: %s", (line) => {
  expect(isDateline(line.replace("LWN", "TNN"))).toBe(true);
});

test.each([
  "Twelve people died on March 12, 2014.",
  "12 dead in Larne",
  "March 12: the day Larne fell",
  "LARNE DAM BURSTS, 3 DEAD",
  "Friday",
  "2014",
  "Talks at 10am",
  "On March 12, 2014 the dam in the hills above the town of Larne burst and took with it the mill, the school and much else besides",
])("no dateline: %s", (line) => {
  expect(isDateline(line)).toBe(false);
});

test.each([
  "By Jane Roe",
  "BY JANE ROE",
  "By Jane Roe and Bo van Hill, Larne Wire",
  "By Jane Roe | Mar 12, 2014",
  "Reported by Jane Roe",
  "Jane Roe, Staff Writer",
  "Reuters",
  "(AP)",
  "-- AFP",
  "Posted by Jane Roe on Nov 7, 2025",
  "From Jane Roe in Larne",
])("byline: %s", (line) => {
  expect(isByline(line)).toBe(true);
});

test.each([
  "By noon the dam had burst",
  "By the river",
  "From Larne the road climbs",
  "From noon",
  "By Friday the mayor had left.",
  "Jane Roe left",
  "Hill, the chief reporter, left",
  `By ${"Jane Roe and ".repeat(20)}Bo Hill`,
  "By A B C D E F G H I J K L M N O P",
])("no byline: %s", (line) => {
  expect(isByline(line)).toBe(false);
});

test.each([
  ["Islamabad – ", "The minister spoke."],
  ["WASHINGTON—", "The minister spoke."],
  ["NEW DELHI: ", "The minister spoke."],
  ["Web Desk; ", "The minister spoke."],
  ["GAZA CITY, Jan. 6 (AP) -- ", "The minister spoke."],
  ["LARNE (Reuters) - ", "Twelve died."],
  ["Larne, 8 Nov - ", "Twelve died."],
  ["CHARLESTON, S.C. — ", "“We go,” he said."],
  ["LARNE, March 3 (Newswire) - ", "Two died."],
  ["LARNE (Larne Wire) - ", "Two died."],
  ["", "Hill (Labour) - The bridge fell."],
  ["(AP) — ", "Two died."],
  ["(Reuters) ", "Two died."],
  ["Larne, Nov 8 (PTI) ", "Two died."],
  ["LARNE, March 8. /TASS/. ", "Two died."],
  ["", "(AP) reporters left."],
  ["", "(Nobody) left."],
  ["", "Larne (AP) reporters left."],
  ["", "The mayor – who left – spoke."],
  ["", "Hill – The Life of a Mayor opened."],
  ["", "Turkish – Greek talks failed."],
  ["", "Mayor: We go on."],
  ["", "Paris – where it began – slept."],
  ["", "LARNE-Norwick trains stopped."],
])("lead %j of %s", (lead, rest) => {
  expect(leadLength(lead + rest, true)).toBe(lead.length);
});

test("behind the first line a lead must tell a date or an agency", () => {
  expect(leadLength("Islamabad – The minister spoke.", false)).toBe(0);
  expect(leadLength("LARNE (AP) – The minister spoke.", false)).toBe("LARNE (AP) – ".length);
});

test.each([
  "Reporting by Jane Roe; editing by Bo Hill",
  "(Reporting by Jane Roe in Larne; Additional reporting by Bo Hill; Editing by Al Tarn)",
  "(Writing and editing by Jane Roe)",
])("credits: %s", (line) => {
  expect(areCredits(line)).toBe(true);
});

test.each([
  "Reporting by the council was late.",
  "Edited by Jane Roe, the book sold well.",
  "Reporting by Jane Roe; nobody else helped",
  "The book was edited by Jane Roe",
  `Reporting by ${"Jane Roe and ".repeat(20)}Bo Hill`,
])("no credits: %s", (line) => {
  expect(areCredits(line)).toBe(false);
});

test.each([
  ["Jane Roe", true],
  ["Jane Roe and John Hill in Larne", true],
  ["Jane", false],
  ["Larne Harbour", false],
  ["Jane Roe leaves", false],
  ["Jane " + "Roe ".repeat(60), false],
])("%s is a name alone: %p", (line, expected) => {
  expect(isNameLine(line)).toBe(expected);
});
