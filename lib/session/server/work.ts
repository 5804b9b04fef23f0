/** What the pages, forms and events of a session's server have in common: the session, and who asks. */
import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import type { Report } from "../../model.ts";
import type { SessionState } from "../model.ts";
import type { SessionView } from "../page/page.ts";
import type { Session } from "../session.ts";
import type { Place } from "./guard.ts";
import { nameOf } from "./posted.ts";
import { recentStates, type RecentStates } from "./recent.ts";

/** What the server does not know by itself. */
export interface Serving {
  /** Name of who decides, until a tab gives another. */
  readonly author: string;
  /** Version of storydiff and the time, ISO 8601 in UTC, for what is exported. */
  readonly version: string;
  readonly now: () => string;
  /** Reads the sources as they are now, in the order of their letters; without it the page cannot have them read again. */
  readonly reread?: () => Promise<readonly Report[]>;
  /** Is told of faults that are storydiff's own, of which an answer says no more than that there was one. */
  readonly onFault?: (fault: unknown) => void;
}

export interface Work {
  readonly session: Session;
  readonly serving: Serving;
  readonly states: RecentStates;
  /** What a page shows to an editor, with an item on the desk, or none. */
  readonly viewOf: (item: string | null, author: string, more?: Pick<SessionView, "notice" | "texts">) => SessionView;
  /** The editor's name, as the tab or its browser gave it. */
  readonly authorOf: (context: Context) => string;
  /** Has the browser give the name from now on: a tab that runs no script knows it no other way. */
  readonly keepAuthor: (context: Context, author: string) => void;
}

export function workOn(session: Session, { port }: Place, serving: Serving): Work {
  const states = recentStates(session);
  const cookie = `storydiff-${port}-author`;
  return {
    session,
    serving,
    states,
    viewOf: (item, author, more = { notice: null, texts: false }) => ({
      state: states.now(),
      log: session.log(),
      item,
      author,
      undoable: session.undoable(author),
      names: session.names,
      rereadable: serving.reread !== undefined,
      ...more,
    }),
    authorOf: (context) => nameOf(context.req.query("author")) ?? nameOf(getCookie(context, cookie)) ?? serving.author,
    keepAuthor: (context, author) => {
      setCookie(context, cookie, author, { path: "/", httpOnly: true, sameSite: "Strict" });
    },
  };
}

/** Whether there is such an item, or a lost one. */
export function isThere({ items, lost }: SessionState, id: string): boolean {
  return items.some(({ item }) => item.id === id) || lost.some((one) => one.id === id);
}
