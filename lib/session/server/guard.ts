/**
 * Who may ask: the editor's own tabs, and nothing else that runs in the same browser or on the same machine. A page of another
 * place can make a browser ask here, so each request must show the token, come to this address by its name, and come from here.
 */
import { timingSafeEqual } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { getCookie, setCookie } from "hono/cookie";
import { HTTPException } from "hono/http-exception";
import { secureHeaders } from "hono/secure-headers";

/** Where the session is served. */
export interface Place {
  readonly port: number;
  readonly token: string;
}

/** Most bytes of what is posted: a long note with twenty links is a tenth of it. */
const mostBytes = 256 * 1024;

/** What a browser is told about every answer: run and load nothing but what comes from here, keep nothing, show it in no frame. */
export const headers: MiddlewareHandler = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    connectSrc: ["'self'"],
    formAction: ["'self'"],
    baseUri: ["'none'"],
    frameAncestors: ["'none'"],
  },
  crossOriginEmbedderPolicy: true,
  referrerPolicy: "no-referrer",
  xFrameOptions: "DENY",
  // Of https alone, which this is not.
  strictTransportSecurity: false,
});

export const unkept: MiddlewareHandler = async (context, next) => {
  await next();
  context.header("Cache-Control", "no-store");
};

/** Lets through what an editor's tab asks; the first address, which has the token, gets the cookie that has it from then on. */
export function guard({ port, token }: Place): MiddlewareHandler {
  const origins = ["127.0.0.1", "localhost"].map((host) => new URL(`http://${host}:${port}`));
  // Cookies know no ports: the name does, so that two sessions at once do not take each other's place.
  const cookie = `storydiff-${port}`;
  return async (context, next) => {
    const { req } = context;
    const own = origins.find(({ host }) => host === req.header("Host"));
    if (own === undefined) throw new HTTPException(403, { message: "This session is not served under that name." });
    checkOrigin(context, own.origin);
    const given = req.method === "GET" && req.path === "/" ? req.query("token") : undefined;
    if (!isSame(given ?? getCookie(context, cookie) ?? "", token)) {
      throw new HTTPException(403, { message: "Open the session by the whole address that storydiff printed." });
    }
    if (given !== undefined) {
      setCookie(context, cookie, token, { path: "/", httpOnly: true, sameSite: "Strict" });
      return context.redirect("/", 303);
    }
    checkBody(context);
    await next();
  };
}

/**
 * Browsers tell where a request comes from. What another origin of the same machine asks is "same-site", which SameSite cookies
 * go along with. A page without referrer gives the origin of its own forms as "null": then the browser's word counts.
 */
function checkOrigin({ req }: Context, own: string): void {
  const origin = req.header("Origin");
  const site = req.header("Sec-Fetch-Site");
  const isOwn = origin === own || (site === "same-origin" && (origin === undefined || origin === "null"));
  const isForeign = (origin !== undefined && !isOwn) || site === "cross-site" || site === "same-site";
  const changes = req.method !== "GET" && req.method !== "HEAD";
  if (isForeign || (changes && !isOwn)) {
    throw new HTTPException(403, { message: "Another page asked for this. Only the session's own pages may." });
  }
}

/** What is posted is a form, as the page posts it with and without its script, and tells its length. */
function checkBody({ req }: Context): void {
  if (req.method !== "POST") return;
  const [type] = (req.header("Content-Type") ?? "").split(";");
  if (type?.trim().toLowerCase() !== "application/x-www-form-urlencoded") {
    throw new HTTPException(415, { message: "What is posted here is a form (application/x-www-form-urlencoded)." });
  }
  const length = Number(req.header("Content-Length") ?? Number.NaN);
  if (Number.isNaN(length)) throw new HTTPException(411, { message: "What is posted must tell its length." });
  if (length > mostBytes) throw new HTTPException(413, { message: "That is too much at once: shorten the note." });
}

/** Compares in a time that tells nothing of where two tokens differ. */
function isSame(given: string, token: string): boolean {
  const [x, y] = [Buffer.from(given), Buffer.from(token)];
  return x.length === y.length && timingSafeEqual(x, y);
}
