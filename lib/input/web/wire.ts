/** One address after the other over the network, within limits: no cookies, no scripts, no referrer. */
import type { Dispatcher } from "undici";
import { StorydiffError } from "../../errors.ts";
import { addressOf } from "./address.ts";
import { unpackable, unpackedBytes } from "./body.ts";
import { checkPublic, publicLookup, type Network } from "./network.ts";
import { refusalOf, tooLarge, troubleOf, unfetched } from "./trouble.ts";
import { originalOf } from "./wayback.ts";

/** What comes from an address. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly contentType: string | null;
  /** Where it came from in the end. */
  readonly address: URL;
}

export interface Limits {
  /** Bytes, unpacked. */
  readonly maxBytes: number;
  /** Milliseconds, from the first look-up of a name to the last byte. */
  readonly timeout: number;
}

export interface WireOptions {
  readonly userAgent: string;
  readonly allowPrivate: boolean;
  readonly proxies: Proxies;
}

/** The proxies of the environment, as curl and others have them; "" for none. */
export interface Proxies {
  readonly http: string;
  readonly https: string;
  /** Hosts that are asked without, with commas between them. */
  readonly none: string;
}

export interface Wire {
  readonly get: (url: URL, limits: Limits) => Promise<Answer>;
  readonly close: () => Promise<void>;
}

/** As many as browsers follow at the least; news sites need three at most (http, www, the story's own address). */
const MOST_REDIRECTS = 10;

/** Milliseconds in which a server must take a connection, and in which the next piece of a body must come. */
const CONNECTING = 10_000;
const IDLING = 10_000;

/** Milliseconds for one of several addresses of a server; a quarter of a second, as Node has it, is too short for far ones. */
const ATTEMPT = 1000;

/** Answers that name another address. */
const redirects = [301, 302, 303, 307, 308];

const accept =
  "text/html, application/xhtml+xml, text/markdown, text/plain, application/pdf, application/rss+xml, application/atom+xml, */*;q=0.5";

/** Opens what addresses are got by. Behind a proxy it is the proxy that looks names up, and what they lead to is its to know. */
export async function wireTo(network: Network, { userAgent, allowPrivate, proxies }: WireOptions): Promise<Wire> {
  const { EnvHttpProxyAgent, request } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent({
    httpProxy: proxyOf(proxies.http),
    httpsProxy: proxyOf(proxies.https),
    noProxy: proxies.none,
    // Many proxies open tunnels for https alone.
    proxyTunnel: false,
    connect: {
      timeout: CONNECTING,
      autoSelectFamilyAttemptTimeout: ATTEMPT,
      lookup: publicLookup(network, allowPrivate),
    },
    headersTimeout: 0,
    bodyTimeout: IDLING,
  });
  const headers = { "user-agent": userAgent, accept, "accept-encoding": unpackable };

  async function get(first: URL, { maxBytes, timeout }: Limits): Promise<Answer> {
    const signal = AbortSignal.timeout(timeout);
    const seen = [first.href];
    for (let url = first; ;) {
      const label = url === first ? first.href : `${first.href}, which leads to ${url.href}`;
      try {
        if (!allowPrivate) checkPublic(url, network);
        const answer = await request(url, { dispatcher, headers, signal });
        const next = redirects.includes(answer.statusCode) ? headerOf(answer, "location") : null;
        if (next === null) return await answerOf(answer, url, label, maxBytes);
        answer.body.on("error", () => undefined).destroy();
        const following = addressOf(next, url);
        url = originalOf(following) ?? following;
        checkNew(url, seen, first);
        seen.push(url.href);
      } catch (error) {
        throw troubleOf(error, label, timeout);
      }
    }
  }
  return { get, close: () => dispatcher.destroy() };
}

/** A proxy as it is meant, "proxy.example:3128" as well; "" for none. Throws `bad-option` for what is no address, unseen, for it may hold a password. */
function proxyOf(given: string): string {
  const address = given === "" || given.includes("://") ? given : `http://${given}`;
  if (address === "" || (/^https?:/i.test(address) && URL.canParse(address))) return address;
  throw new StorydiffError(
    "bad-option",
    "the proxy of the environment is no address; write HTTPS_PROXY=http://HOST:PORT",
  );
}

function checkNew(url: URL, seen: readonly string[], first: URL): void {
  if (seen.includes(url.href)) {
    const why = "it leads back to itself, as pages do that want a cookie; save the page from a browser";
    throw unfetched("not-sent", first.href, why);
  }
  if (seen.length > MOST_REDIRECTS) {
    throw unfetched(
      "not-sent",
      first.href,
      `it leads on more than ${MOST_REDIRECTS} times; save the page from a browser`,
    );
  }
}

async function answerOf(answer: Dispatcher.ResponseData, url: URL, label: string, maxBytes: number): Promise<Answer> {
  const contentType = headerOf(answer, "content-type");
  const packing = headerOf(answer, "content-encoding") ?? "";
  try {
    const refusal = refusalOf(answer.statusCode, label, headerOf(answer, "retry-after"));
    if (refusal !== null) throw refusal;
    checkKind(contentType, label);
    if (packing === "" && Number(headerOf(answer, "content-length")) > maxBytes) throw tooLarge(label, maxBytes);
    return { bytes: await unpackedBytes(answer.body, packing, maxBytes, label), contentType, address: url };
  } catch (error) {
    // What is not read must not hold the connection.
    answer.body.on("error", () => undefined).destroy();
    throw error;
  }
}

/** Throws `binary` for what no reader will find a word in; what a server is not sure of is told by what is in it. */
function checkKind(contentType: string | null, label: string): void {
  const kind = /^\s*(image|video|audio|font|model)\//i.exec(contentType ?? "")?.[1]?.toLowerCase();
  if (kind === undefined) return;
  const what =
    { image: "a picture", video: "a film", audio: "a recording", font: "a typeface", model: "a model" }[kind] ?? kind;
  throw unfetched(
    "binary",
    label,
    `it is ${what} (${(contentType ?? "").trim()}) and no text; give the page that it is on`,
  );
}

/** A header; the first of several of that name. */
function headerOf({ headers }: Dispatcher.ResponseData, name: string): string | null {
  const found = headers[name];
  return (Array.isArray(found) ? found[0] : found) ?? null;
}
