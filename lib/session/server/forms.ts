/** What the page of a session posts: to forms without its script the answer is a page, to the script what to redraw. */
import type { Hono } from "hono";
import { itemAbout } from "../about.ts";
import type { Entry } from "../model.ts";
import { nextOf } from "../page/next.ts";
import { changesOf, type Answer } from "../page/page.ts";
import type { Session } from "../session.ts";
import type { Feed } from "./feed.ts";
import { noticeOf } from "./notices.ts";
import { nameOf, placeOf, postedCorrection, postedDecision, postedFinding, textOf } from "./posted.ts";
import { wantsJson } from "./refusals.ts";
import { isThere, type Work } from "./work.ts";

/** What a form did, and the item that the editor looks at next. */
interface Done {
  /** `null` where there was nothing to do. */
  readonly entry: Entry | null;
  /** `null` for the next that is not decided. */
  readonly item: string | null;
}

export function serveForms(app: Hono, work: Work, feed: Feed): void {
  const { session, serving, states, viewOf, authorOf, keepAuthor } = work;
  const post = (path: string, act: (form: URLSearchParams, author: string) => Done | Promise<Done>): void => {
    app.post(path, async (context) => {
      const form = new URLSearchParams(await context.req.text());
      const given = nameOf(form.get("author"));
      const author = given ?? authorOf(context);
      // Before anything is done, for what is done is not refused.
      const shown = states.at(placeOf(form.get("since")) ?? states.now().seq);
      const { entry, item } = await act(form, author);
      feed.tell();
      const state = states.now();
      const next = item !== null && isThere(state, item) ? item : nextOf(state);
      if (given !== null) keepAuthor(context, given);
      if (!wantsJson(context)) {
        const query = new URLSearchParams({ ...(next === null ? {} : { item: next }), said: String(entry?.seq ?? 0) });
        return context.redirect(`/?${query.toString()}`, 303);
      }
      const changes = changesOf(viewOf(next, author), shown);
      return context.json({ ...changes, next, notice: noticeOf(entry, state, session.log()) } satisfies Answer);
    });
  };
  post("/decisions", (form, author) => {
    const decision = postedDecision(form, author, states.now(), session.log());
    const { entry, against } = session.decide(author, decision);
    const stays = against.length > 0 || decision.verdict === null;
    return { entry, item: stays ? decision.item : nextOf(states.now(), decision.item) };
  });
  post("/undo", (form, author) => {
    const correction = textOf(form, "of");
    const entry = correction === "" ? session.undo(author) : session.takeBack(author, correction);
    return doneAbout(entry, form, session);
  });
  post("/redo", (form, author) => doneAbout(session.redo(author), form, session));
  post("/findings", (form, author) => {
    const { type, words, reason } = postedFinding(form);
    return doneAbout(session.add(author, type, words, reason), form, session);
  });
  post("/corrections", (form, author) =>
    doneAbout(session.correct(author, postedCorrection(form, states.now())), form, session),
  );
  const { reread } = serving;
  if (reread === undefined) return;
  post("/reread", async (form, author) => {
    const isChanged = session.reread(author, await reread());
    return doneAbout(isChanged ? (session.log().at(-1) ?? null) : null, form, session);
  });
}

/** Next is the item that something was done about, else the one that the form was posted from. */
function doneAbout(entry: Entry | null, form: URLSearchParams, session: Session): Done {
  const item = entry === null ? null : itemAbout(entry, session.log(), session.state());
  return { entry, item: item ?? textOf(form, "item") };
}
