/** The session over HTTP: what its page asks for, and what it posts. Everything is looked up by name; no path leads to a file. */
import { Hono, type Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { methodNotAllowed } from "hono/method-not-allowed";
import { streamSSE } from "hono/streaming";
import { StorydiffError } from "../../errors.ts";
import type { Report } from "../../model.ts";
import type { Entry, SessionState } from "../model.ts";
import { nextOf } from "../page/next.ts";
import { changesOf, deskFragment, sessionPage, textsFragment, type Answer, type SessionView } from "../page/page.ts";
import type { Session } from "../session.ts";
import type { Feed } from "./feed.ts";
import { guard, headers, unkept, type Place } from "./guard.ts";
import { itemAbout, noticeOf } from "./notices.ts";
import { nameOf, placeOf, postedCorrection, postedDecision, postedFinding, textOf } from "./posted.ts";
import { recentStates } from "./recent.ts";
import { refusalOf, refusalPage, type Refusal } from "./refusals.ts";

/** What the server does not know by itself. */
export interface Serving {
  /** Name of who decides, until a tab gives another. */
  readonly author: string;
  /** Reads the sources as they are now, in the order of their letters; without it the page cannot have them read again. */
  readonly reread?: () => Promise<readonly Report[]>;
  /** Is told of faults that are storydiff's own, of which an answer says no more than that there was one. */
  readonly onFault?: (fault: unknown) => void;
}

export function sessionApp(session: Session, feed: Feed, place: Place, serving: Serving): Hono {
  const app = new Hono();
  const before = recentStates(session);
  // A tab that runs no script keeps its editor's name from one form to the next.
  const nameCookie = `storydiff-${place.port}-author`;
  const authorOf = (context: Context): string =>
    nameOf(context.req.query("author")) ?? nameOf(getCookie(context, nameCookie)) ?? serving.author;

  const viewOf = (item: string | null, author: string, more: Partial<SessionView> = {}): SessionView => ({
    state: before.now(),
    log: session.log(),
    item,
    author,
    undoable: session.undoable(author),
    notice: null,
    texts: false,
    rereadable: serving.reread !== undefined,
    ...more,
  });

  app.use(headers, unkept, guard(place));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const refused = refuse(context, { status: 405, code: "refused", message: "That cannot be done here." });
        refused.headers.set("Allow", methods.join(", "));
        return refused;
      },
    }),
  );
  app.notFound((context) => refuse(context, { status: 404, code: "not-found", message: "There is no such page." }));
  app.onError((error, context) => {
    const refusal = refusalOf(error, session);
    if (refusal.code === "fault") serving.onFault?.(error);
    return refuse(context, refusal);
  });

  app.get("/", (context) => {
    const state = before.now();
    const asked = context.req.query("item");
    const said = placeOf(context.req.query("said"));
    const notice = said === null ? null : noticeOf(session.log()[said - 1] ?? null, state);
    const item = asked !== undefined && isThere(state, asked) ? asked : nextOf(state);
    const texts = context.req.query("texts") === "1";
    return context.html(sessionPage(viewOf(item, authorOf(context), { notice, texts })));
  });
  app.get("/items/:id", (context) => {
    const item = context.req.param("id");
    if (!isThere(before.now(), item)) throw new StorydiffError("not-found", `the session has no finding ${item}`);
    return context.html(deskFragment(viewOf(item, authorOf(context))));
  });
  app.get("/texts", (context) => context.html(textsFragment(viewOf(null, authorOf(context)))));
  app.get("/changes", (context) => {
    const since = placeOf(context.req.query("since")) ?? before.now().seq;
    return context.json(changesOf(viewOf(null, authorOf(context)), before.at(since)));
  });
  app.get("/events", (context) => {
    const since = context.req.header("Last-Event-ID") ?? context.req.query("since");
    let told = placeOf(since) ?? before.now().seq;
    return streamSSE(context, async (stream) => {
      const tell = (): void => {
        const last = session.log().at(-1);
        if (last === undefined || last.seq <= told) return;
        told = last.seq;
        const event = { seq: last.seq, author: last.author };
        void stream.writeSSE({ event: "change", id: String(last.seq), data: JSON.stringify(event) });
      };
      await new Promise<void>((ended) => {
        const beat = setInterval(() => void stream.write(": still here\n\n"), heartbeat).unref();
        const stop = feed.listen(() => {
          if (feed.isClosed()) stream.abort();
          else tell();
        });
        stream.onAbort(() => {
          clearInterval(beat);
          stop();
          ended();
        });
        // Comes back soon after it was cut off, and hears then what it missed.
        void stream.write("retry: 1000\n\n");
        tell();
      });
    });
  });

  /** A form, what it does, and what is looked at next: `null` for the next that is not decided. */
  const post = (path: string, act: (form: URLSearchParams, author: string) => Done | Promise<Done>): void => {
    app.post(path, async (context) => {
      const form = new URLSearchParams(await context.req.text());
      const given = nameOf(form.get("author"));
      const author = given ?? authorOf(context);
      const since = placeOf(form.get("since")) ?? before.now().seq;
      const { entry, item } = await act(form, author);
      feed.tell();
      const state = before.now();
      const next = item !== null && isThere(state, item) ? item : nextOf(state);
      if (given !== null) setCookie(context, nameCookie, given, { path: "/", httpOnly: true, sameSite: "Strict" });
      if (!wantsJson(context)) {
        const query = new URLSearchParams({ ...(next === null ? {} : { item: next }), said: String(entry?.seq ?? 0) });
        return context.redirect(`/?${query.toString()}`, 303);
      }
      const changes = changesOf(viewOf(next, author), before.at(since));
      return context.json({ ...changes, next, notice: noticeOf(entry, state) } satisfies Answer);
    });
  };
  post("/decisions", (form, author) => {
    const decision = postedDecision(form, before.now(), session.log());
    const { entry, against } = session.decide(author, decision);
    const stays = against.length > 0 || decision.verdict === null;
    return { entry, item: stays ? decision.item : nextOf(before.now(), decision.item) };
  });
  post("/undo", (form, author) => {
    const correction = textOf(form, "of");
    const entry = correction === "" ? session.undo(author) : session.takeBack(author, correction);
    return { entry, item: itemOf(form, entry, session) };
  });
  post("/redo", (form, author) => {
    const entry = session.redo(author);
    return { entry, item: itemOf(form, entry, session) };
  });
  post("/findings", (form, author) => {
    const { type, words, reason } = postedFinding(form);
    const entry = session.add(author, type, words, reason);
    return { entry, item: entry.id };
  });
  post("/corrections", (form, author) => {
    const entry = session.correct(author, postedCorrection(form, before.now()));
    return { entry, item: itemOf(form, entry, session) };
  });
  const { reread } = serving;
  if (reread !== undefined) {
    post("/reread", async (form, author) => {
      const isChanged = session.reread(author, await reread());
      const entry = isChanged ? (session.log().at(-1) ?? null) : null;
      return { entry, item: itemOf(form, entry, session) };
    });
  }
  return app;
}

/** Milliseconds between two signs of life, under the half minute after which some proxies and browsers give up. */
const heartbeat = 15_000;

/** What a form did, and the item that the editor looks at next; `null` for the next undecided. */
interface Done {
  /** `null` where nothing was to be done. */
  readonly entry: Entry | null;
  readonly item: string | null;
}

/** The item that something was done about, else the one that the form was posted from. */
function itemOf(form: URLSearchParams, entry: Entry | null, session: Session): string | null {
  return (entry === null ? null : itemAbout(entry, session.log())) ?? (textOf(form, "item") || null);
}

function isThere({ items, lost }: SessionState, id: string): boolean {
  return items.some(({ item }) => item.id === id) || lost.some(({ earlier }) => earlier.item.id === id);
}

function wantsJson({ req }: Context): boolean {
  return (req.header("Accept") ?? "").includes("application/json");
}

function refuse(context: Context, refusal: Refusal): Response {
  const { status, code, message } = refusal;
  if (wantsJson(context)) return context.json({ error: { code, message } }, status);
  return context.html(refusalPage(status === 403 ? "Not allowed" : "This did not work", refusal), status);
}
