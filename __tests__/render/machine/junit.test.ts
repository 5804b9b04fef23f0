import { expect, test } from "@jest/globals";
import { renderCollationJunit, renderJunit } from "../../../lib/render/machine/junit.ts";
import { mill } from "../../support/collation.ts";
import { ferry } from "../../support/ferry.ts";
import { hasXmllint, junitErrors } from "../../support/machine.ts";

const known = { id: "f0", type: "number" as const, words: { a: "", b: "" }, reason: "a <misprint>" };
const baseline = { version: 1 as const, findings: [known] };

test("a test case a contradiction, failed where it lets the check fail", () => {
  expect(renderJunit(ferry())).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="storydiff" tests="2" failures="2" errors="0">
  <testsuite name="morning.txt, evening.txt" tests="2" failures="2" errors="0" skipped="0">
    <testcase classname="storydiff.number" name="How many, or how much? (f0)">
      <failure type="number" message="A counts 24 dead, B 26.">A counts 24 dead, B 26.
A morning.txt:2 “At least 24 people”, according to the coastguard: At least 24 people died when the ferry Alma sank off Lorne on Tuesday, the coastguard said.
B evening.txt:2 “At least 26 people”, according to the coastguard: At least 26 people died when the ferry Alma sank off Lorne on Tuesday night, the coastguard said.</failure>
    </testcase>
    <testcase classname="storydiff.stance" name="Who stands where? (f1)">
      <failure type="stance" message="In A the islands back the owner; in B they take no side.">In A the islands back the owner; in B they take no side.
A morning.txt:4 “backed the owner&apos;s plea”: Both islands backed the owner&apos;s plea for more time.
B evening.txt:4 “took no side”: The islands took no side between the owner and the ministry.</failure>
    </testcase>
  </testsuite>
</testsuites>
`);
});

test("what is known was skipped, what does not count has passed, and nothing found is a test that passed", () => {
  const report = renderJunit(ferry(), { baseline, failOn: ["high"] });
  expect(report).toContain('tests="2" failures="0" errors="0" skipped="1"');
  expect(report).toContain("<skipped>a &lt;misprint&gt;</skipped>");
  expect(report).toContain("<system-out>In A the islands back the owner");
  expect(renderJunit({ ...ferry(), findings: [] })).toContain('tests="1" failures="0"');
});

const validating = hasXmllint ? test : test.skip;
validating(`valid by the schema${hasXmllint ? "" : ": skipped, no xmllint (libxml2-utils) here"}`, () => {
  const partial = { between: ["time" as const], within: { a: [], b: [] } };
  const reports = [
    renderJunit(ferry()),
    renderJunit({ ...ferry(), partial }, { baseline, failOn: ["high"] }),
    renderJunit({ ...ferry(), findings: [] }),
    renderCollationJunit(mill()),
    renderCollationJunit(mill(), { selection: { only: ["single", "agreed"], ignore: [] } }),
  ];
  expect(junitErrors(reports)).toBe("");
  expect(junitErrors([renderJunit(ferry()).replace("<failure", "<failing").replace("</failure", "</failing")])).toMatch(
    /failing/,
  );
});
