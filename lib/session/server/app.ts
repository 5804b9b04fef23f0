/** The session over HTTP: who is let in, what is asked for and posted, and what is said where that cannot be. */
import { Hono } from "hono";
import { methodNotAllowed } from "hono/method-not-allowed";
import type { Session } from "../session.ts";
import { serveEvents } from "./events.ts";
import type { Feed } from "./feed.ts";
import { serveForms } from "./forms.ts";
import { guard, headers, unkept, type Place } from "./guard.ts";
import { servePages } from "./pages.ts";
import { refusalOf, refused } from "./refusals.ts";
import { workOn, type Serving } from "./work.ts";

export function sessionApp(session: Session, feed: Feed, place: Place, serving: Serving): Hono {
  const app = new Hono();
  app.use(headers, unkept, guard(place));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const answer = refused(context, { status: 405, code: "refused", message: "That cannot be done here." });
        answer.headers.set("Allow", methods.join(", "));
        return answer;
      },
    }),
  );
  app.notFound((context) => refused(context, { status: 404, code: "not-found", message: "There is no such page." }));
  app.onError((error, context) => {
    const refusal = refusalOf(error, session);
    if (refusal.code === "fault") serving.onFault?.(error);
    return refused(context, refusal);
  });
  const work = workOn(session, place, serving);
  servePages(app, work);
  serveForms(app, work, feed);
  serveEvents(app, work, feed);
  return app;
}
