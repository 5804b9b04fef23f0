import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "@jest/globals";
import { renderTerminal, type TerminalOptions } from "../../lib/render/terminal.ts";
import { comparisonOf, type Draft } from "../support/comparison.ts";
import { ferry } from "../support/ferry.ts";

/** The ferry reports as lines of the terminal. */
function lines(options: TerminalOptions = {}): string[] {
  return renderTerminal(ferry(), options).split("\n");
}

test("the whole view at 80 columns", () => {
  expect(renderTerminal(ferry())).toBe(`\
2 contradictions (1 high, 1 medium), 2 agreements, 1 addition in A, 1 in B

                sentences = contradict + agree + only here + left out
A  morning.txt          6 =          2 +     1 +         3 +        0
B  evening.txt          5 =          2 +     1 +         1 +        1

≠ 1  number, high confidence, developing: the story has moved on
  A counts 24 dead, B 26.
  A:2  «At least 24 people» died when the ferry Alma sank off Lorne on Tuesday,
       the coastguard said.
  B:2  «At least 26 people» died when the ferry Alma sank off Lorne on Tuesday
       ‹night›, the coastguard said.

≠ 2  stance, medium confidence
  In A the islands back the owner; in B they take no side.
  A:4  Both islands «backed the owner's plea» for more time.
  B:4  The islands «took no side» between the owner and the ministry.

Only in A: morning.txt, 1 addition
+ A:5  The Alma was built in 1974.

Only in B: evening.txt, 1 addition
+ B:3  Quill told this paper that the boat had been «overloaded».

Both tell: 2 agreements, 1 of them from one source; --only agreements shows them
in full
≈ A:2  At least 24 people died when the ferry Alma sank off Lorne «on …      B:2
= A:6  Rescue boats came from three towns.                                   B:5

« » the words it is about   ‹ › other words that differ   A:5 is line 5 of A
`);
});

test("agreements in full, when they are asked for", () => {
  expect(renderTerminal(ferry(), { only: ["agreement"] })).toContain(`\
Both tell: 2 agreements, 1 of them from one source
≈ A:2  At least 24 people died when the ferry Alma sank off Lorne «on Tuesday»,
       the coastguard said.
  B:2  At least 26 people died when the ferry Alma sank off Lorne «on Tuesday
       night», the coastguard said.
       Tuesday holds Tuesday night. One source, told twice.
= A:6  Rescue boats came from three towns.
  B:5  The same, word for word.
`);
});

test("colour changes no character but its own", () => {
  for (const options of [{}, { about: "Lorne" }, { context: 1 }, { about: "Lorne", width: 100 }]) {
    const coloured = renderTerminal(ferry(), { ...options, color: true });
    expect(coloured).toContain("\u001b[36m");
    expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(ferry(), options));
  }
});

test("neighbours are shown on request", () => {
  const shown = lines({ only: ["contradiction"], context: 1 });
  expect(shown.slice(7, 12)).toEqual([
    "  A counts 24 dead, B 26.",
    "    A:1  Ferry sinks off Lorne",
    "  A:2  «At least 24 people» died when the ferry Alma sank off Lorne on Tuesday,",
    "       the coastguard said.",
    "    A:3  The harbour master, Ada Quill, refused to comment.",
  ]);
  expect(shown).toContain("    B:1  By our correspondent");
  expect(shown).not.toContain("    A:6  Rescue boats came from three towns.");
});

test("neighbours are dim as a whole, place and words", () => {
  const shown = lines({ only: ["contradiction"], context: 1, color: true });
  expect(shown).toContain("    \u001b[2mA:1\u001b[22m  \u001b[2mFerry sinks off Lorne\u001b[22m");
});

test.each([
  ["the speaker is not named", "The boat leaked.", "The owner, Ada Quill", " (according to the owner, Ada Quill)"],
  ["a possessive", "The boat leaked.", "Her lawyer, Ada Quill", " (according to her lawyer, Ada Quill)"],
  ["a name that begins like a determiner", "The boat leaked.", "Thea Quill", " (according to Thea Quill)"],
  ["the speaker is named", "The boat leaked, Quill said.", "The owner, Ada Quill", ""],
  ["the speaker is named with a small letter", "Police said the boat leaked.", "the police", ""],
  ["only a part of a word is the same", "The boat sank by the quilling shed.", "Quill", " (according to Quill)"],
  [
    "the name is shortened away",
    `The boat ${"leaked and ".repeat(80)}sank, Quill said.`,
    "Ada Quill",
    " … (according to Ada Quill)",
  ],
])("who says it stands behind the words unless they tell: %s", (_, sentence, speaker, note) => {
  const comparison = comparisonOf({
    a: [sentence],
    b: ["It rained."],
    findings: [{ kind: "addition", side: "a", at: [0], reason: "B says nothing of it.", speaker }],
  });
  const text = renderTerminal(comparison, { only: ["addition"], width: 200 }).replace(/\n */g, " ");
  if (note === "") expect(text).not.toContain("according");
  else expect(text).toContain(note);
});

test.each([
  ["contradiction", ["≠"]],
  ["addition", ["Only in A", "Only in B", "+"]],
  ["agreement", ["Both tell", "=", "≈"]],
] as const)("only %ss", (kind, starts) => {
  const shown = lines({ only: [kind] });
  const signs = ["≠", "+", "=", "≈", "Only in A", "Only in B", "Both tell"];
  const found = signs.filter((sign) => shown.some((line) => line.startsWith(sign)));
  expect(found.sort()).toEqual([...starts].sort());
});

describe("long lists", () => {
  const sentences = Array.from({ length: 12 }, (_, i) => `This is sentence ${i}.`);
  const comparison = comparisonOf({
    a: sentences,
    b: sentences.map((sentence) => `Quite otherwise told: ${sentence}`),
    findings: sentences.flatMap((_, i) => [
      { kind: "addition" as const, side: "a" as const, at: [i] as const },
      { kind: "agreement" as const, a: [i] as const, b: [i] as const, reason: "Both." },
    ]),
  });
  const shown = (options: TerminalOptions): string => renderTerminal(comparison, options);

  test("are shortened, with a count of the rest", () => {
    expect(shown({})).toContain("+ A:5   This is sentence 4.\n  … 7 more: --only additions shows all\n");
    expect(shown({})).toContain(
      "= A:10  This is sentence 9.                                                 B:10\n  … and 2 more sentences of A\n",
    );
  });

  test("grow with the context", () => {
    expect(shown({ context: 1 })).toContain("  … 2 more: --only additions shows all\n");
    expect(shown({ context: 2 })).not.toContain("more");
  });

  test("are whole when asked for", () => {
    expect(shown({ only: ["addition", "agreement"] })).not.toContain("more");
    expect(shown({ only: ["addition"] })).toContain("+ A:12  This is sentence 11.");
  });
});

test("reports of one name are told apart by where they came from", () => {
  const comparison = comparisonOf({ a: ["x"], b: ["y"], names: { a: "wire.txt", b: "wire.txt" } });
  expect(renderTerminal(comparison)).toContain("\nA  desk/wire.txt          1 =");
});

test("no contradictions is said, and nothing is explained that was not used", () => {
  const text = renderTerminal(comparisonOf({ a: ["One."], b: ["Two."] }));
  expect(text).toMatch(/^No contradictions found, 0 agreements, 0 additions in A, 0 in B\n/);
  expect(text).not.toContain("« »");
  expect(text).not.toContain("is line");
  expect(text).not.toContain("not part of the story");
});

test("one source for agreements, several values of one pair of sentences", () => {
  const comparison = comparisonOf({
    a: ["On Friday 24 died in the harbour."],
    b: ["The harbour saw 24 dead on Friday."],
    findings: [
      { kind: "agreement", a: [0, "On Friday"], b: [0, "on Friday"], reason: "Both say Friday" },
      { kind: "agreement", a: [0, "24"], b: [0, "24"], reason: "Both count 24." },
    ],
  });
  expect(renderTerminal(comparison, { only: ["agreement"] })).toContain(
    "= A:1  «On Friday» «24» died in the harbour.\n  B:1  The harbour saw «24» dead «on Friday».\n" +
      "       Both say Friday. Both count 24.\n",
  );
});

test("a sentence that agrees with several is shown once", () => {
  const comparison = comparisonOf({
    a: ["The harbour was shut."],
    b: ["Nobody could land.", "The port was closed."],
    findings: [
      { kind: "agreement", type: "paraphrase", a: [0], b: [0], reason: "In other words", relation: "compatible" },
      { kind: "agreement", type: "paraphrase", a: [0], b: [1], reason: "In other words", relation: "compatible" },
    ],
  });
  expect(renderTerminal(comparison, { only: ["agreement"] })).toContain(
    "\n≈ A:1  The harbour was shut.\n  B:1  Nobody could land.\n       In other words.\n" +
      "  B:2  The port was closed.\n       In other words.\n",
  );
});

describe("about an entity", () => {
  test("side by side", () => {
    expect(renderTerminal(ferry(), { width: 100, about: "islands" })).toBe(`\
both islands; with Lorne

A  morning.txt                                   │ B  evening.txt
+ A:1  Ferry sinks off «Lorne»                   │ ≠ B:2  At least 26 people died when the ferry
≠ A:2  At least 24 people died when the ferry    │        Alma sank off «Lorne» on Tuesday night,
       Alma sank off «Lorne» on Tuesday, the     │        the coastguard said.
       coastguard said.                          │ ≠ B:4  «The islands» took no side between the
≠ A:4  «Both islands» backed the owner's plea    │        owner and the ministry.
       for more time.                            │

Who stands how
A:4  both islands: for the owner's plea, "backed"
B:4  both islands: no side named, "took no side" (according to Quill)

≠ contradicts   = agrees   + only here   « » the words it is about   A:5 is line 5 of A
`);
  });

  test("one below the other on a narrow terminal", () => {
    expect(renderTerminal(ferry(), { width: 79, about: "Quill" })).toBe(`\
Ada Quill, also Quill, the harbour master

A  morning.txt
+ A:3  The harbour master, «Ada Quill», refused to comment.

B  evening.txt
+ B:3  «Quill» told this paper that the boat had been overloaded.

≠ contradicts   = agrees   + only here   « » the words it is about
A:5 is line 5 of A
`);
  });

  test("only sentences with findings of one kind", () => {
    const text = renderTerminal(ferry(), { width: 60, about: "Lorne", only: ["addition"] });
    expect(text).toContain("+ A:1  Ferry sinks off «Lorne»\n\nB  evening.txt\nnothing\n");
  });
});

test("further places of one clash stand under it, the first four by line", () => {
  const places = (count: number): string | undefined => {
    const also = Array.from({ length: count }, (_, line) => ({
      evidence: { a: { start: 2 * line, end: 2 * line + 1 }, b: { start: 0, end: 1 } },
      sentences: { a: line, b: 0 },
    }));
    const a = Array.from({ length: 9 }, () => "x");
    const draft: Draft = { a, b: ["y"], findings: [{ kind: "contradiction", a: [0], b: [0], also }] };
    return renderTerminal(comparisonOf(draft))
      .split("\n")
      .find((line) => line.startsWith("  also"));
  };
  expect([0, 1, 2, 6].map(places)).toEqual([
    undefined,
    "  also A:1 / B:1",
    "  also A:1 / B:1 and A:2 / B:1",
    "  also A:1 / B:1, A:2 / B:1, A:3 / B:1, A:4 / B:1 and 2 more",
  ]);
});

describe("details", () => {
  const draft: Draft = {
    a: ["The mill, sold a year before, burned down on Friday.", "Rye grew dear."],
    b: ["The old mill burned down.", "Rye, sold by two traders, grew dear."],
    findings: [
      { kind: "agreement", type: "paraphrase", a: [0], b: [0], reason: "Both tell of mill." },
      { kind: "agreement", type: "paraphrase", a: [1], b: [1], reason: "Both tell of rye." },
      { kind: "detail", side: "a", at: [0, "sold a year before"], partner: 0 },
      { kind: "detail", side: "a", at: [0, "on Friday"], partner: 0 },
      { kind: "detail", side: "b", at: [1, "two traders"], partner: 1 },
    ],
  };

  test("stand under the sentences that both tell", () => {
    expect(
      renderTerminal(comparisonOf(draft), { only: ["agreement"] })
        .split("\n")
        .slice(6, -3),
    ).toEqual([
      "Both tell: 2 agreements",
      "= A:1  The mill, sold a year before, burned down on Friday.",
      '       + only A: "sold a year before", "on Friday"',
      "  B:1  The old mill burned down.",
      "       Both tell of mill.",
      "= A:2  Rye grew dear.",
      "  B:2  Rye, sold by two traders, grew dear.",
      '       + only B: "two traders"',
      "       Both tell of rye.",
    ]);
  });

  test("are listed by sentence for who asks for them alone, and counted at the top", () => {
    const shown = renderTerminal(comparisonOf(draft), { only: ["detail"] }).split("\n");
    expect(shown[0]).toBe("No contradictions found, 2 agreements, 0 additions in A, 0 in B, 3 details");
    expect(shown.slice(6, -3)).toEqual([
      "Only in A, amid what both tell: 2 details",
      "+ A:1  The mill, «sold a year before», burned down «on Friday».",
      "",
      "Only in B, amid what both tell: 1 detail",
      "+ B:2  Rye, sold by «two traders», grew dear.",
    ]);
  });
});

test.each<TerminalOptions>([{}, { view: "unified" }, { view: "stat" }, { about: "Alma" }])(
  "a partial one says so first: %j",
  (options) => {
    const partial = { between: ["role", "cause"], within: { a: [], b: ["time"] } } as const;
    expect(renderTerminal({ ...ferry(), partial }, { ...options, width: 120 })).toMatch(
      /^Partial, for time was up\. Not looked for: contradictions by role and cause; clashes within B by time\.\n/,
    );
  },
);

test("what was not looked for to the end is not said to be absent", () => {
  const none = { ...ferry(), findings: [] };
  expect(renderTerminal(none)).toMatch(/^No contradictions found,/);
  const partial = { between: ["cause"], within: { a: [], b: [] } } as const;
  expect(renderTerminal({ ...none, partial })).toMatch(/\nNo contradictions found so far,/);
});
