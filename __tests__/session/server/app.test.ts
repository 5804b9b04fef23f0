/** What is posted, and what comes of it: in the log, and in the answer. */
import { expect, test } from "@jest/globals";
import { StorydiffError } from "../../../lib/errors.ts";
import { reportFromText } from "../../../lib/input/read-report.ts";
import { serve } from "../../../lib/session/server/server.ts";
import { openSession } from "../../../lib/session/session.ts";
import {
  clientOf,
  floodReports,
  openedSession,
  servedSession,
  surroundings,
  type ServedSession,
} from "../../support/served.ts";

function firstOf({ session }: Pick<ServedSession, "session">): string {
  return session.state().items[0]?.item.id ?? "";
}

test("a form posted without the script is saved, and leads to the next that is undecided", async () => {
  const served = await servedSession();
  const [item, next] = served.session.state().items.map((one) => one.item.id);
  const body = {
    item: item ?? "",
    verdict: "right:0",
    note: "the mayor\r\nsays so",
    evidence: "https://a.example\r\nfile 3",
    sureness: "likely",
  };
  const { status, headers } = await served.ask("/decisions", { body });
  expect([status, headers.location]).toEqual([303, `/?item=${next ?? ""}&said=2`]);
  const { action, author } = served.session.log()[1] ?? {};
  expect([author, action]).toMatchObject([
    "Ana",
    {
      item,
      verdict: { kind: "right", reports: [0] },
      note: "the mayor\nsays so",
      evidence: ["https://a.example", "file 3"],
      sureness: "likely",
    },
  ]);
});

test("the script hears what was saved, what is next and what to redraw", async () => {
  const served = await servedSession();
  const answer = await served.post("/decisions", { item: firstOf(served), verdict: "right:0", since: "1" });
  const next = served.session.state().items[1]?.item.id ?? null;
  expect(answer).toMatchObject({ seq: 2, next, notice: "Saved: A is right.", counts: { decided: 1 } });
});

test("who decides is told by the form, and kept for a tab without script", async () => {
  const { ask, session, port, token } = await servedSession();
  const body = { item: firstOf({ session }), verdict: "wrong" };
  const { headers } = await ask("/decisions", { body: { ...body, author: " Béa Ünal " } });
  const [name = ""] = headers["set-cookie"]?.[0]?.split(";") ?? [];
  await ask("/decisions", { body, headers: { Cookie: `storydiff-${port}=${token}; ${name}` } });
  expect(session.log().map(({ author }) => author)).toEqual(["Ana", "Béa Ünal", "Béa Ünal"]);
});

test("two tabs that decide the same without knowing of each other: both stand, and the second hears of the first", async () => {
  const served = await servedSession();
  const item = firstOf(served);
  await served.post("/decisions", { item, verdict: "right:0", author: "Ana", seen: "" });
  const second = await served.post("/decisions", { item, verdict: "right:1", author: "Ben", seen: "" });
  expect(second).toMatchObject({ next: item, counts: { disputed: 1 } });
  expect(second["notice"]).toMatch(/^Saved: B is right\. Ana had decided “A is right” at 19\d\d-.* both stand/);
  const seen =
    served.session
      .state()
      .items[0]?.decisions.map(({ id }) => id)
      .join(" ") ?? "";
  expect(await served.post("/decisions", { item, verdict: "compatible", author: "Ben", seen })).toMatchObject({
    notice: "Saved: both hold.",
    counts: { disputed: 0, decided: 1 },
  });
});

test("two editors who agree both stand, each with what was noted", async () => {
  const served = await servedSession();
  const item = firstOf(served);
  await served.post("/decisions", { item, verdict: "right:0", note: "rang the harbour", author: "Ana" });
  const decisions = () => served.session.state().items[0]?.decisions ?? [];
  const seen = decisions()[0]?.id ?? "";
  await served.post("/decisions", { item, verdict: "right:0", author: "Ben", seen });
  expect(decisions().map(({ author, action }) => [author, action.note])).toEqual([
    ["Ana", "rang the harbour"],
    ["Ben", ""],
  ]);
});

test("undo leads back to what it opened again, and redo to what it decided again", async () => {
  const served = await servedSession();
  const item = firstOf(served);
  await served.post("/decisions", { item, verdict: "right:0" });
  expect(await served.post("/undo", {})).toMatchObject({ next: item, notice: "Taken back.", counts: { decided: 0 } });
  expect(await served.post("/undo", {})).toMatchObject({ notice: "Nothing changed." });
  expect(await served.post("/redo", {})).toMatchObject({ next: item, counts: { decided: 1 } });
});

test("a finding of one's own is added by the words of both texts", async () => {
  const { ask, session } = await servedSession();
  const body = new URLSearchParams({ type: "place", reason: "not the same houses" });
  for (const report of ["0", "1"]) {
    for (const [name, value] of Object.entries({ report, words: "Twelve houses", before: "", behind: " fell" }))
      body.append(name, value);
  }
  const { headers } = await ask("/findings", { body });
  const added = session.state().items.find(({ item }) => item.origin === "editor");
  expect(added?.item).toMatchObject({
    type: "place",
    reason: "not the same houses",
    title: "Twelve houses / Twelve houses",
  });
  expect(headers.location).toBe(`/?item=${added?.item.id ?? ""}&said=2`);
});

test("sentences are linked by their places in the result that the tab shows, and taken apart again", async () => {
  const { ask, post, session } = await servedSession();
  const { resultKey } = session.state();
  const body = (result: string) => {
    const form = new URLSearchParams({ kind: "unlink", result });
    for (const place of ["0:1", "1:1"]) form.append("sentence", place);
    return form;
  };
  expect((await ask("/corrections", { body: body("of another time") })).status).toBe(400);
  expect((await ask("/corrections", { body: body(resultKey) })).status).toBe(303);
  const [correction] = session.state().corrections;
  expect(correction?.entry.action.correction).toEqual({
    kind: "unlink",
    sentences: [0, 1].map((report) => ({ report, words: "Twelve houses fell.", occurrence: 0, of: 1 })),
  });
  await post("/undo", { of: correction?.entry.id ?? "", author: "Ben" });
  expect(session.state().corrections).toEqual([]);
});

test("sources are read again where that is offered, and it is said what became of the verdicts", async () => {
  const [a, b] = floodReports;
  const changed = reportFromText(b?.text.replace("12 people", "15 people") ?? "", { name: "b" });
  const sources = [
    [a, b],
    [a, changed],
  ];
  const reread = async () => (sources.shift() ?? []).filter((report) => report !== undefined);
  const served = await servedSession({ reread });
  await served.post("/decisions", { item: firstOf(served), verdict: "right:0" });
  expect(await served.post("/reread", {})).toMatchObject({ notice: "Nothing changed." });
  const answer = await served.post("/reread", { item: firstOf(served) });
  expect(answer).toMatchObject({ next: firstOf(served), counts: { changed: 1 } });
  expect(answer["notice"]).toContain("another look: 1");
  const without = await servedSession();
  expect((await without.ask("/reread", { body: {} })).status).toBe(404);
});

test.each([
  ["/decisions", { verdict: "right:0" }, 404],
  ["/decisions", { item: "ITEM", verdict: "maybe" }, 400],
  ["/decisions", { item: "ITEM", verdict: "right:7" }, 400],
  ["/decisions", { item: "ITEM", verdict: "confirmed" }, 400],
  ["/decisions", { item: "ITEM", verdict: "unsettled", ask: " " }, 400],
  ["/decisions", { item: "ITEM", verdict: "wrong", sureness: "very" }, 400],
  ["/decisions", { item: "ITEM", verdict: "wrong", seen: "no-such-decision" }, 400],
  ["/decisions", { item: "ITEM", verdict: "wrong", author: "x".repeat(201) }, 400],
  ["/decisions", { item: "ITEM", verdict: "wrong", author: "Ana\nBen" }, 400],
  ["/decisions", { item: "ITEM", verdict: "wrong", since: "-1" }, 400],
  ["/decisions", { item: "ITEM", verdict: "wrong", since: "0" }, 400],
  ["/decisions", { item: "ITEM", verdict: "wrong", evidence: "x\n".repeat(101) }, 413],
  ["/findings", { type: "colour" }, 400],
  ["/findings", { type: "place", report: "0", words: "Twelve" }, 400],
  ["/findings", { type: "place", report: "zero", words: "Twelve" }, 400],
  ["/corrections", { kind: "same", name: "Orla" }, 400],
  ["/corrections", { kind: "mend" }, 400],
  ["/undo", { of: "no-such-correction" }, 404],
])("%s %j is refused, and leaves nothing", async (path, form, status) => {
  const { ask, session } = await servedSession();
  const body = Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, value.replace("ITEM", firstOf({ session }))]),
  );
  const answer = await ask(path, { body, headers: { Accept: "application/json" } });
  expect([answer.status, JSON.parse(answer.text)]).toMatchObject([status, { error: { message: expect.any(String) } }]);
  expect(session.log()).toHaveLength(1);
});

test("a decision that stands for another finding cannot be taken out of the way", async () => {
  const { ask, session } = await servedSession();
  const [one, other] = session.state().items.map(({ item }) => item.id);
  const { entry } = session.decide("Ben", { item: one ?? "", verdict: { kind: "wrong" } });
  expect((await ask("/decisions", { body: { item: other ?? "", verdict: "confirmed", seen: entry.id } })).status).toBe(
    400,
  );
});

test("a session that is full says so, keeps what it has, and names no path", async () => {
  const { session: made } = openedSession();
  const session = openSession(made.path, { ...surroundings, maxPages: 1 });
  const { address, close } = await serve(session, { author: "Ana", ...surroundings });
  const { ask } = clientOf(address);
  const body = { item: firstOf({ session }), verdict: "wrong", note: "x".repeat(9_000) };
  const answer = await ask("/decisions", { body, headers: { Accept: "application/json" } });
  await close();
  const { error } = JSON.parse(answer.text) as { error: { code: string; message: string } };
  expect([answer.status, error.code]).toEqual([507, "unwritable"]);
  expect(error.message).toContain("cannot save to flood.storydiff: the disk is full");
  expect(session.log()).toHaveLength(1);
  session.close();
});

test.each([
  ["markdown", ".md", "text/markdown"],
  ["csv", ".csv", "text/csv"],
  ["html", ".html", "text/html"],
  ["json", ".json", "application/json"],
  ["audit", ".audit.jsonl", "application/jsonl"],
])("the session as %s is a file to save", async (format, ending, type) => {
  const { ask } = await servedSession();
  const { status, headers, text } = await ask(`/export/${format}`);
  expect([status, headers["content-disposition"]]).toEqual([200, `attachment; filename="flood${ending}"`]);
  expect(headers["content-type"]).toContain(type);
  expect(text).toContain("24");
});

test("markup in notes, names and links is text on the page", async () => {
  const { ask, session } = await servedSession();
  const item = firstOf({ session });
  const hostile = `"'><img src=x onerror=alert(1)><script>alert(1)</script></textarea>`;
  const body = {
    item,
    verdict: "unsettled",
    ask: hostile,
    note: hostile,
    author: hostile,
    evidence: "javascript:alert(1)",
  };
  const { headers } = await ask("/decisions", { body });
  for (const path of [headers.location ?? "", `/items/${item}`, `/?item=${item}&texts=1`, `/changes?since=1`]) {
    const { status, text } = await ask(path);
    const html = path.startsWith("/changes") ? Object.values(JSON.parse(text) as object).join() : text;
    expect([status, /<img|<script>|href="javascript/i.test(html)]).toEqual([200, false]);
  }
  expect((await ask(`/items/${item}`)).text).toContain("&lt;script&gt;alert(1)");
});

test("markup in what is asked for is text in the answer", async () => {
  const { ask } = await servedSession();
  const { status, text } = await ask("/items/%3Cscript%3Ealert(1)%3C%2Fscript%3E");
  expect([status, text.includes("<script")]).toEqual([404, false]);
});

test("a source that cannot be read is named, and not where it lies", async () => {
  const [a, b] = floodReports;
  const source = "/home/ana/desk/flood/b.txt";
  const reread = async (): Promise<never> => {
    throw new StorydiffError("not-found", `cannot read ${source}: there is no such file`);
  };
  const reports = [a, b].flatMap((report) => (report === undefined ? [] : [{ ...report, source }]));
  const { post } = await servedSession({ reread }, reports);
  expect(await post("/reread", {})).toEqual({
    error: { code: "not-found", message: "cannot read b.txt: there is no such file" },
  });
});

test("a fault is told to who serves, and to nobody else", async () => {
  const faults: unknown[] = [];
  const fault = new TypeError("at /home/ana/secret.ts:3");
  const reread = async () => {
    throw fault;
  };
  const { ask } = await servedSession({ reread, onFault: (one) => faults.push(one) });
  const { status, text } = await ask("/reread", { body: {} });
  expect([status, faults, text.includes("secret")]).toEqual([500, [fault], false]);
});
