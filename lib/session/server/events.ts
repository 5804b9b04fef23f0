/** Word of changes for the tabs that listen, as server-sent events: https://html.spec.whatwg.org/#server-sent-events */
import type { Hono } from "hono";
import { streamSSE } from "hono/streaming";
import type { Feed } from "./feed.ts";
import { placeOf } from "./posted.ts";
import type { Work } from "./work.ts";

/** Milliseconds between two signs of life, under the half minute after which some programs in between give up. */
const heartbeat = 15_000;

/** Each change is told by the place in the log that it led to and who made it; what changed is asked for. */
export function serveEvents(app: Hono, { session, states }: Work, feed: Feed): void {
  app.get("/events", (context) => {
    // A tab that comes back tells what it heard last, and else what it shows.
    let told = placeOf(context.req.header("Last-Event-ID") ?? context.req.query("since")) ?? states.now().seq;
    return streamSSE(context, async (stream) => {
      const tell = (): void => {
        const last = session.log().at(-1);
        if (last === undefined || last.seq <= told) return;
        const { seq, author } = last;
        told = seq;
        void stream.writeSSE({ event: "change", id: String(seq), data: JSON.stringify({ seq, author }) });
      };
      void stream.write("retry: 1000\n\n");
      tell();
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
      });
    });
  });
}
