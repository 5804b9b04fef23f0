/** What the page of a session asks for. Everything is looked up by name; no path leads to a file. */
import { script } from "#session-script";
import type { Hono } from "hono";
import { StorydiffError } from "../../errors.ts";
import { exported, exportFormats, type ExportFormat } from "../export/export.ts";
import { nextOf } from "../page/next.ts";
import { changesOf, deskFragment, sessionPage, textsFragment } from "../page/page.ts";
import { style } from "../page/style.ts";
import { noticeOf } from "./notices.ts";
import { placeOf } from "./posted.ts";
import { isThere, type Work } from "./work.ts";

export function servePages(app: Hono, { session, serving, states, viewOf, authorOf }: Work): void {
  app.get("/", (context) => {
    const state = states.now();
    const { item = "", said, texts } = context.req.query();
    const seq = placeOf(said);
    const notice = seq === null ? null : noticeOf(session.log()[seq - 1] ?? null, state, session.log());
    const shown = isThere(state, item) ? item : nextOf(state);
    return context.html(sessionPage(viewOf(shown, authorOf(context), { notice, texts: texts === "1" })));
  });
  app.get("/style.css", (context) => context.body(style, 200, { "Content-Type": "text/css; charset=utf-8" }));
  app.get("/script.js", (context) => context.body(script, 200, { "Content-Type": "text/javascript; charset=utf-8" }));
  app.get("/items/:id", (context) => {
    const id = context.req.param("id");
    if (!isThere(states.now(), id)) throw new StorydiffError("not-found", `the session has no finding ${id}`);
    return context.html(deskFragment(viewOf(id, authorOf(context))));
  });
  app.get("/texts", (context) => context.html(textsFragment(viewOf(null, authorOf(context)))));
  app.get("/changes", (context) => {
    const since = placeOf(context.req.query("since")) ?? states.now().seq;
    return context.json(changesOf(viewOf(null, authorOf(context)), states.at(since)));
  });
  app.get("/export/:format", (context) => {
    const format = formats.find((name) => name === context.req.param("format"));
    if (format === undefined) throw new StorydiffError("not-found", `the exports are ${formats.join(", ")}`);
    const { ending, mediaType } = exportFormats[format];
    return context.body(exported(session, format, { version: serving.version, time: serving.now() }), 200, {
      "Content-Type": mediaType,
      "Content-Disposition": `attachment; filename="${fileName(session.name)}${ending}"`,
    });
  });
}

const formats = Object.keys(exportFormats) as ExportFormat[];

/** A name that a file may have anywhere, and that ends no header. */
function fileName(name: string): string {
  const words = name.match(/[a-z\d]+/gi) ?? ["session"];
  return words.join("-").slice(0, 100);
}
