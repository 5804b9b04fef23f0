/** Another page, open in the browser that has the session open, can neither read the session nor write to it. */
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, expect } from "@jest/globals";
import { browser, inBrowser } from "../../support/chromium.ts";
import { servedSession } from "../../support/served.ts";

const { visit } = browser();

const others: Server[] = [];
afterEach(() => {
  for (const other of others.splice(0)) other.close().closeAllConnections();
});

/** A page of another port, which is another origin of the same site: SameSite cookies go along with what it asks. */
async function foreignPort(): Promise<number> {
  const other = createServer((_, outgoing) => {
    outgoing.writeHead(200, { "Content-Type": "text/html" }).end("<!doctype html><title>other</title><body></body>");
  });
  others.push(other.listen(0, "127.0.0.1"));
  await once(other, "listening");
  return (other.address() as AddressInfo).port;
}

/** Everything that a page can try, as source for the browser; gives what it could read. It knows the port and even the finding. */
const attack = `async ({ origin, item }) => {
  const read = [];
  const form = new URLSearchParams({ item, verdict: "wrong", author: "Mallory" });
  const tried = (attempt) => attempt.then((text) => read.push(text), () => undefined);
  const loaded = (element, name, value) => new Promise((resolve) => {
    element.onload = element.onerror = resolve;
    element[name] = value;
    document.body.append(element);
    setTimeout(resolve, 3000);
  });
  for (const path of ["/", "/items/" + item, "/texts", "/changes?since=1", "/export/json"]) {
    for (const mode of ["cors", "no-cors"]) {
      await tried(fetch(origin + path, { mode, credentials: "include" }).then((response) => response.text()));
    }
  }
  for (const path of ["/decisions", "/undo", "/reread", "/findings", "/corrections"]) {
    await tried(fetch(origin + path, { method: "POST", mode: "no-cors", credentials: "include", body: form }).then((response) => response.text()));
  }
  await tried(fetch(origin + "/decisions", { method: "POST", credentials: "include", body: form, headers: { Accept: "application/json", "X-Other": "1" } }).then((response) => response.text()));
  navigator.sendBeacon(origin + "/decisions", form);
  await loaded(document.createElement("script"), "src", origin + "/script.js");
  await loaded(Object.assign(document.createElement("link"), { rel: "stylesheet" }), "href", origin + "/style.css");
  read.push([...document.styleSheets].map((sheet) => { try { return sheet.cssRules.length ? "style" : ""; } catch { return ""; } }).join(""));
  await loaded(document.createElement("img"), "src", origin + "/");
  await loaded(document.createElement("object"), "data", origin + "/");
  const frame = document.createElement("iframe");
  frame.name = "framed";
  await loaded(frame, "src", origin + "/");
  try { read.push(frame.contentDocument?.body.textContent ?? ""); } catch {}
  const posting = Object.assign(document.createElement("form"), { method: "post", action: origin + "/decisions", target: "framed" });
  for (const [name, value] of form) posting.append(Object.assign(document.createElement("input"), { name, value }));
  document.body.append(posting);
  const framed = new Promise((resolve) => { frame.onload = resolve; setTimeout(resolve, 3000); });
  posting.submit();
  await framed;
  await new Promise((resolve) => {
    const source = new EventSource(origin + "/events?since=0", { withCredentials: true });
    source.onerror = source.onmessage = (event) => { if (event.data) read.push(event.data); source.close(); resolve(); };
    source.addEventListener("change", (event) => { read.push(event.data); source.close(); resolve(); });
  });
  await new Promise((resolve) => {
    const socket = new WebSocket(origin.replace("http", "ws") + "/events");
    socket.onopen = () => { read.push("socket"); resolve(); };
    socket.onerror = resolve;
  });
  const opened = open(origin + "/", "opened");
  await new Promise((resolve) => setTimeout(resolve, 500));
  try { read.push(opened.document.body.textContent); } catch {}
  posting.target = "posted";
  posting.submit();
  await new Promise((resolve) => setTimeout(resolve, 500));
  return read.filter((text) => text !== "");
}`;

for (const host of ["127.0.0.1", "localhost"]) {
  inBrowser(`a page of another port of ${host}, with all that a page can try`, async () => {
    const { session, address, origin } = await servedSession();
    const item = session.state().items[0]?.item.id ?? "";
    const { context, page: own } = await visit(address);
    const control =
      "fetch('/undo', { method: 'POST', body: new URLSearchParams() }).then((response) => response.status)";
    expect([await own.title(), await own.evaluate(control)]).toEqual([expect.stringContaining("flood"), 200]);
    const foreign = await context.newPage();
    await foreign.goto(`http://${host}:${await foreignPort()}/`);
    const asked: string[] = [];
    context.on("request", (request) => {
      if (request.url().startsWith(origin)) asked.push(`${request.method()} ${request.resourceType()}`);
    });
    expect(await foreign.evaluate(`(${attack})(${JSON.stringify({ origin, item })})`)).toEqual([]);
    // What was tried left the browser: this is no page that had no luck.
    const tried = [
      "GET fetch",
      "POST fetch",
      "POST ping",
      "GET script",
      "GET stylesheet",
      "GET image",
      "GET eventsource",
      "GET document",
      "POST document",
    ];
    expect(tried.filter((one) => !asked.includes(one))).toEqual([]);
    for (const page of context.pages().filter((one) => one !== own)) {
      for (const frame of page.frames()) expect(await frame.content()).not.toContain("Brenk");
    }
    expect(session.log()).toHaveLength(1);
    // All the while the session's own page goes on.
    expect(await own.evaluate("fetch('/changes?since=1').then((response) => response.status)")).toBe(200);
  });
}

inBrowser("the session's own page writes without its script, though it tells no origin", async () => {
  const { session, address } = await servedSession();
  const { page } = await visit(address, { javaScriptEnabled: false });
  await page.locator("button[name=verdict][value='right:0']").click();
  expect(await page.locator("#notice").textContent()).toBe("Saved: A is right.");
  expect(session.state().counts.decided).toBe(1);
});
