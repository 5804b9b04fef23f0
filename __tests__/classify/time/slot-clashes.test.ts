import { expect, test } from "@jest/globals";
import { judgeSlotTimes } from "../../../lib/classify/time/slot-clashes.ts";
import { storyAt } from "../../support/notation.ts";

const told = (a: string, b: string): string[] => {
  const word = (text: string, { start, end }: { start: number; end: number }): string => text.slice(start, end);
  return judgeSlotTimes(storyAt(0, a, b)).map(
    ({ evidence, reason }) => `${/\((.*?)\)/.exec(reason)?.[1] ?? ""}: ${word(a, evidence.a)} / ${word(b, evidence.b)}`,
  );
};

const blast = ["A blast wrecked a mill in Orsk.", "An explosion tore through a mill in Orsk."] as const;
const singer = ["The singer Ana Roth is dead.", "Ana Roth, the singer, has died."] as const;
const strike = ["Drivers in Lund walked out on Monday.", "A strike by drivers has shut Lund's buses."] as const;
const bridge = ["The Tarn bridge is closed for repairs.", "Repairs have shut the Tarn bridge."] as const;
const striker = ["Rovers have signed the striker Juan Soto.", "Soto joins Rovers in a club record transfer."] as const;
const phone = ["Halo has shown its new phone.", "The Halo 4 is a new phone."] as const;

test.each([
  [blast, "The disaster struck on Monday.", "Neighbours heard the bang on Tuesday.", "explosion: Monday / Tuesday"],
  [
    blast,
    "Monday's explosion killed six.",
    "The accident occurred late on Friday.",
    "explosion: Monday / late on Friday",
  ],
  [blast, "It was 3 p.m. when the mill blew up.", "The first calls came in at 7 p.m.", "explosion: 3 p.m. / 7 p.m."],
  [singer, "She will be buried on Friday.", "The funeral is set for Tuesday.", "burial: Friday / Tuesday"],
  [singer, "Her death on Friday was made public.", "Roth passed away on Sunday.", "death: Friday / Sunday"],
  [
    strike,
    "They will stay out until Friday.",
    "The walkout is due to end on Sunday.",
    "strike end: until Friday / Sunday",
  ],
  [bridge, "It will remain shut until May.", "It is to reopen to traffic in July.", "reopening: until May / July"],
  [striker, "His contract runs until 2029.", "The deal expires in 2027.", "contract end: until 2029 / 2027"],
  [phone, "It hits the shelves in March.", "Customers can buy it from June.", "sale start: March / from June"],
])("%j: %s / %s", ([a, b], x, y, found) => {
  expect(told(`${a}\n${x}`, `${b}\n${y}`)).toEqual([found]);
});

test.each([
  [blast, "The disaster struck on Monday.", "It blew up on Monday evening."],
  [blast, "It exploded shortly before 3 p.m.", "The blast happened shortly after 3 p.m."],
  // Firemen are called some time after a fire breaks out.
  [blast, "The blast happened at 3 p.m.", "The fire brigade was called at 3.20 p.m."],
  // Harm comes some hours after.
  [blast, "The blast happened at 3 p.m. on Monday.", "Six people were killed on Monday night."],
  [blast, "The blast happened on Monday.", "The owner said on Tuesday that it would be rebuilt."],
  [blast, "The blast happened on Monday.", "The minister visited the site of the blast on Tuesday."],
  [blast, "The blast happened on Monday.", "A second blast followed on Tuesday."],
  [blast, "The blast happened on Monday.", "The mill may blow up on Friday."],
  [blast, "The blast happened on Monday.", "People near the blast on Monday have been let home on Tuesday."],
  // Of a disaster a bare month or year tells of another one.
  [blast, "The blast happened in May.", "An explosion in 1987 killed two."],
  [singer, "She died on Friday.", "She will be buried on Tuesday."],
  [singer, "She died on Friday.", "Her death was announced on Saturday."],
  [strike, "They will stay out until Friday.", "They walked out on Monday."],
  [bridge, "It closed in May.", "It will reopen in July."],
])("%j: %s / %s: no clash", ([a, b], x, y) => {
  expect(told(`${a}\n${x}`, `${b}\n${y}`)).toEqual([]);
});

test("a report that tells the other's time too settles it", () => {
  expect(
    told(`${blast[0]}\nIt blew up on Monday.`, `${blast[1]}\nIt blew up on Tuesday. The blast was on Monday.`),
  ).toEqual([]);
});

test("what was planned and then done is a story that moves on", () => {
  const [judgement] = judgeSlotTimes(
    storyAt(0, `${singer[0]}\nShe will be buried on Friday.`, `${singer[1]}\nShe was buried on Sunday.`),
  );
  expect(judgement?.developing).toBe(true);
});
