/** A session on its page: served to this machine until it is interrupted, and opened in the browser. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import type { Session, Surroundings } from "../lib/session/session.ts";
import { write, type Io } from "./io.ts";
import type { ReadingLimits } from "./reading.ts";
import type { Serving } from "./session-options.ts";
import { rereadReports } from "./session-sources.ts";

/** Serves the page and tells its address; ends when the command is interrupted. What was acknowledged is saved by then. */
export async function served(
  session: Session,
  author: string,
  { port, browser, maxBytes, maxSentences, links }: Serving & ReadingLimits,
  { now, version }: Surroundings,
  said: (address: string) => string,
  io: Io,
): Promise<void> {
  // What serves it takes as long to load as all the rest together.
  const { serve } = await import("../lib/session/server/server.ts");
  const { address, close } = await serve(session, {
    author,
    port,
    now,
    version,
    reread: () => rereadReports(session.state().reports, { sources: new Map(), maxBytes, maxSentences, links }, io),
    onFault: (fault) => {
      const words = fault instanceof Error ? (fault.stack ?? fault.message) : String(fault);
      if (io.env["STORYDIFF_DEBUG"]) void write(io.stderr, `${words}\n`).catch(() => undefined);
    },
  });
  // Before anything is printed: who waits for the address may interrupt as soon as it is there.
  const interrupted = interruption();
  try {
    await write(io.stdout, said(address));
    if (browser && !(await openInBrowser(address, io.env))) {
      await write(io.stderr, "storydiff: no browser could be opened: open the address yourself\n");
    }
    await interrupted;
  } finally {
    await close();
  }
}

/** The first word of the system, or of the terminal that closes, that it is over. */
async function interruption(): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race((["SIGINT", "SIGTERM", "SIGHUP"] as const).map((name) => once(process, name, { signal })));
  over.abort();
}

/** Opens an address in the user's browser; false where there is none to be opened. */
async function openInBrowser(address: string, env: Io["env"]): Promise<boolean> {
  const opener = openerOf(env);
  if (opener === null) return false;
  const [program, ...words] = opener;
  try {
    const child = spawn(program, [...words, address], { detached: true, stdio: "ignore", env });
    await once(child, "spawn");
    child.unref();
    return true;
  } catch {
    return false;
  }
}

/** The program that opens addresses, with its words before the address. */
function openerOf(env: Io["env"]): readonly [program: string, ...words: string[]] | null {
  switch (process.platform) {
    case "darwin":
      return ["open"];
    case "win32":
      return ["rundll32", "url.dll,FileProtocolHandler"];
    default: {
      // Without a screen it would start a browser in this terminal, which shows no such page.
      const hasScreen = [env["DISPLAY"], env["WAYLAND_DISPLAY"], env["BROWSER"]].some(Boolean);
      return hasScreen ? ["xdg-open"] : null;
    }
  }
}
