/** The markup of a session's page: valid, and nothing in it but the page's own, whatever reports, notes and names hold. */
import { expect, test } from "@jest/globals";
import { HtmlValidate } from "html-validate";
import { reportFromText } from "../../../lib/input/read-report.ts";
import type { Verdict } from "../../../lib/session/model.ts";
import { verdictOf, verdictValue } from "../../../lib/session/page/forms.ts";
import { nextOf } from "../../../lib/session/page/next.ts";
import {
  changesOf,
  deskFragment,
  sessionPage,
  textsFragment,
  type SessionView,
} from "../../../lib/session/page/page.ts";
import type { Session } from "../../../lib/session/session.ts";
import { floodReports, openedSession, reportOf } from "../../support/served.ts";
import { sampleReports } from "../../support/session-page.ts";

function viewOf(session: Session, more: Partial<SessionView> = {}): SessionView {
  const state = session.state();
  return {
    state,
    log: session.log(),
    item: nextOf(state),
    author: "Ana",
    undoable: session.undoable("Ana"),
    names: session.names,
    notice: null,
    texts: true,
    rereadable: true,
    ...more,
  };
}

const nasty = `<script>x</script>"' onload='x' </textarea></title><!-- \u0000\u202e\u2066 &amp; </bdi>`;

/** Names hold no controls. */
const nastyName = nasty.replace("\u0000", "");

/** A session in which everything that people write is nasty. */
function nastySession(): Session {
  const { session } = openedSession([
    reportOf(`The Orla flooded Brenk. The flood in Brenk killed 24 people. ${nasty} said so.`, nasty),
    reportOf(`The flood in Brenk killed 12 people. ${nasty} said so.`, nasty),
  ]);
  const [first] = session.state().items;
  const told = { item: first?.item.id ?? "", note: nasty, evidence: [nasty, "https://example.org/?a='b'"] };
  session.decide(nastyName, { ...told, verdict: { kind: "unsettled", ask: nasty } });
  session.decide("Ben", { ...told, verdict: { kind: "dismissed", reason: nasty }, seen: [] });
  session.correct(nastyName, { kind: "same", names: ["Orla", "Brenk"] });
  return session;
}

test("valid HTML, whatever people write", async () => {
  const rules = new HtmlValidate({
    extends: ["html-validate:standard"],
    rules: { "long-title": "off", "no-redundant-role": "off", "prefer-native-element": "off" },
  });
  for (const session of [nastySession(), openedSession(sampleReports("three-reports", "abc")).session]) {
    const { results } = await rules.validateString(sessionPage(viewOf(session, { notice: nasty })));
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`))).toEqual(
      [],
    );
  }
});

test("what people write makes no element and no attribute", () => {
  const session = nastySession();
  for (const html of [sessionPage(viewOf(session)), deskFragment(viewOf(session)), textsFragment(viewOf(session))]) {
    const own = html.replace(/<script type="application\/json"[^]*?<\/script>/g, "");
    expect(own).not.toMatch(/<script>x|onload='x'|<!-- /);
  }
});

test("no path of the machine stands in the page, an address of the web does", () => {
  const reports = floodReports.map(({ text }, i) => {
    const source = i === 0 ? "/home/ana/secret/a.txt" : "https://example.org/b";
    return reportFromText(text, { name: `${i}.txt`, source });
  });
  const { session } = openedSession(reports);
  const html = sessionPage(viewOf(session));
  expect([html.includes("secret"), html.includes(session.path), html.includes("https://example.org/b")]).toEqual([
    false,
    false,
    true,
  ]);
});

test("a link of evidence is one of the web, and nothing else is a link", () => {
  const { session } = openedSession();
  const item = nextOf(session.state()) ?? "";
  const evidence = ["https://example.org/a", "javascript:alert(1)", "notes/a.pdf", "data:text/html,x"];
  session.decide("Ana", { item, verdict: { kind: "wrong" }, evidence });
  const html = deskFragment(viewOf(session, { item }));
  expect([...html.matchAll(/<a href="([^"]*)"/g)].map(([, href]) => href)).toEqual([
    "https://example.org/a",
    "https://example.org/a",
  ]);
});

test("a tab is told which rows look different now, and to ask for the page anew when others are there", () => {
  const { session } = openedSession();
  const before = session.state();
  const item = nextOf(before) ?? "";
  session.decide("Ben", { item, verdict: { kind: "wrong" } });
  const changes = changesOf(viewOf(session), before);
  expect(changes).toMatchObject({ whole: false, seq: 2, rows: [{ id: item }], notices: [{ author: "Ben", item }] });
  expect(changes.notices[0]?.words).toBe("both are wrong, of ≠ 1 How many dead?");
  expect(changes.rows[0]?.html).toContain("✓");
  const decided = session.state();
  session.correct("Ana", { kind: "different", names: ["Orla", "Brenk"] });
  expect(changesOf(viewOf(session), decided)).toMatchObject({ whole: true, rows: [] });
  expect(changesOf(viewOf(session), session.state())).toMatchObject({ whole: false, rows: [], notices: [] });
});

test("the next finding is behind this one, then from the top, and there is none when all is decided", () => {
  const { session } = openedSession(sampleReports("talks"));
  const ids = session.state().items.map(({ item }) => item.id);
  expect(nextOf(session.state(), ids[0])).toBe(ids[1]);
  expect(nextOf(session.state(), ids.at(-1))).toBe(ids[0]);
  for (const { item } of session.state().items) {
    session.decide("Ana", { item: item.id, verdict: { kind: "dismissed", reason: "none" } });
  }
  expect(nextOf(session.state(), ids[0])).toBeNull();
});

test("a verdict travels in its button and comes back", () => {
  const told = { ask: "whom", reason: "why" };
  const verdicts: Verdict[] = [
    { kind: "right", reports: [0, 2] },
    { kind: "right", reports: [0, 2], words: "“12”, or:\n more \ud83d" },
    { kind: "compatible" },
    { kind: "wrong" },
    { kind: "unsettled", ask: "whom" },
    { kind: "dismissed", reason: "why" },
    { kind: "confirmed" },
    { kind: "single-source" },
    { kind: "needs-source" },
  ];
  for (const verdict of [null, ...verdicts]) expect(verdictOf(verdictValue(verdict), told)).toEqual(verdict);
  for (const value of ["right", "right:", "right:x", "right:0,", "right:0:12", 'right:0:"\\x"', "other"])
    expect(verdictOf(value, told)).toBeUndefined();
});

test("names of three reports are offered to who corrects them", () => {
  const { session } = openedSession(sampleReports("three-reports", "abc"));
  const page = sessionPage(viewOf(session));
  for (const name of ["Mette Dahl", "the governor", "Orvik"]) expect(page).toContain(`<option value="${name}">`);
});
