/** Why an address could not be read, in words, and the way out. */
import { StorydiffError, type ErrorCode } from "../../errors.ts";
import { shown } from "../shown.ts";

export function unfetched(code: ErrorCode, address: string, why: string): StorydiffError {
  return new StorydiffError(code, `cannot fetch ${shown(address)}: ${why}`);
}

/** A host that is not on the open internet, and the address that its name leads to; `null` where it is none itself. */
export class NotPublic extends Error {
  readonly host: string;
  readonly address: string | null;
  constructor(host: string, address: string | null) {
    super(`${host} is not public`);
    this.host = host;
    this.address = address;
  }
}

const throughBrowser = "open it in a browser and save the page, or paste its text";

/** What went wrong on the way, as something that the reader can mend; what is none of the network's is thrown on as it is. */
export function troubleOf(error: unknown, address: string, timeout: number): unknown {
  if (error instanceof StorydiffError) return error;
  // Of several addresses tried at once, what went wrong with the first.
  const first =
    isObject(error) && "errors" in error && Array.isArray(error.errors) ? (error.errors[0] as unknown) : error;
  if (first instanceof NotPublic) {
    const where = first.address === null ? first.host : `${first.host} (${first.address})`;
    const why = `${shown(where)} is on this machine or a private network; --allow-private reads it all the same`;
    return unfetched("private-address", address, why);
  }
  // Known by its fields: what is thrown is no `Error` of ours where it comes from another context, and a `DOMException` is none at all.
  if (!isObject(first)) return error;
  const name = "name" in first ? String(first.name) : "";
  const code = "code" in first && typeof first.code === "string" ? first.code : "";
  if (name === "TimeoutError") {
    const why = `it took longer than ${timeout / 1000} seconds; --fetch-timeout gives it more`;
    return unfetched("out-of-time", address, why);
  }
  const why = whys.find(({ codes }) => codes.test(code === "" ? name : code));
  if (why === undefined) return code === "" ? error : unfetched("unreachable", address, `${code}; ${throughBrowser}`);
  return unfetched(why.isSlow === true ? "out-of-time" : "unreachable", address, why.why);
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

interface Why {
  /** Codes of Node and of undici, or the names of errors that have none. */
  readonly codes: RegExp;
  readonly why: string;
  readonly isSlow?: true;
}

const whys: readonly Why[] = [
  { codes: /^ENOTFOUND$/, why: "there is no server of that name; check the address, and that this machine is online" },
  { codes: /^EAI_AGAIN$/, why: "no name server answers; check that this machine is online" },
  {
    codes: /^ECONNREFUSED$/,
    why: "the server takes no connection; check the address and its port, or try again later",
  },
  {
    codes:
      /^(?:ECONNRESET|EPIPE|UND_ERR_SOCKET|UND_ERR_RES_CONTENT_LENGTH_MISMATCH|Z_BUF_ERROR|ERR_STREAM_PREMATURE_CLOSE)$/,
    why: "the server broke off before it had sent all; try again",
  },
  {
    codes: /^(?:EHOSTUNREACH|ENETUNREACH|ENETDOWN|EADDRNOTAVAIL)$/,
    why: "there is no way to the server; check that this machine is online",
  },
  {
    codes: /^(?:ETIMEDOUT|UND_ERR_CONNECT_TIMEOUT|UND_ERR_HEADERS_TIMEOUT)$/,
    why: "the server does not answer; try again later",
    isSlow: true,
  },
  {
    codes: /^UND_ERR_BODY_TIMEOUT$/,
    why: "the server stopped sending before it had sent all; try again",
    isSlow: true,
  },
  {
    codes: /^(?:DEPTH_ZERO_SELF_SIGNED_CERT|SELF_SIGNED_CERT_IN_CHAIN|UNABLE_TO_\w+)$/,
    why: "nobody known vouches for the server's certificate, so that it may be another; NODE_EXTRA_CA_CERTS names an authority of your own",
  },
  {
    codes: /^CERT_HAS_EXPIRED$/,
    why: `the server's certificate has expired, so that it may be another; ${throughBrowser}`,
  },
  {
    codes: /^ERR_TLS_CERT_ALTNAME_INVALID$/,
    why: "the server's certificate is for another name; check the address",
  },
  { codes: /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO)/, why: `no safe connection can be made; ${throughBrowser}` },
  { codes: /^Z_|^ERR_(?:_ERROR_|BROTLI_|PADDING_)/, why: "what the server sends cannot be unpacked; try again" },
  {
    codes: /^(?:HPE_|HTTPParserError$|UND_ERR_HEADERS_OVERFLOW$)/,
    why: "what the server sends is no HTTP; check the address and its port",
  },
];

/** What an answer without a page means; `null` for one that is a page. `retryAfter` is the header of that name. */
export function refusalOf(status: number, address: string, retryAfter: string | null): StorydiffError | null {
  if (status >= 200 && status < 300) return null;
  const answer = `the server answers ${status}`;
  switch (status) {
    case 401:
      return unfetched(
        "not-sent",
        address,
        `${answer}: it wants a name and a password; save the page from a browser that is signed in`,
      );
    case 402:
    case 403:
      return unfetched(
        "not-sent",
        address,
        `${answer}: it does not send this page to programs, or not to everyone; ${throughBrowser}`,
      );
    case 404:
    case 410:
      return unfetched(
        "not-found",
        address,
        `${answer}: there is no such page${status === 410 ? " any more" : ""}; check the address, or look for a copy at web.archive.org`,
      );
    case 407:
      return unfetched(
        "not-sent",
        address,
        `${answer}: the proxy wants a name and a password; give them in HTTPS_PROXY`,
      );
    case 429:
      return unfetched("not-sent", address, `${answer}: it was asked too often; try again ${waitOf(retryAfter)}`);
    case 451:
      return unfetched(
        "not-sent",
        address,
        `${answer}: the law forbids it to send this page here; look for a copy at web.archive.org`,
      );
    default:
      return status >= 500
        ? unfetched("not-sent", address, `${answer}: it has a fault or is too busy; try again ${waitOf(retryAfter)}`)
        : unfetched("not-sent", address, `${answer} and no page; ${throughBrowser}`);
  }
}

/** When to try again: `Retry-After` is seconds or a date (RFC 9110, 10.2.3). */
function waitOf(retryAfter: string | null): string {
  if (retryAfter === null) return "later";
  return /^\d{1,9}$/.test(retryAfter) ? `in ${retryAfter} seconds` : `after ${shown(retryAfter)}`;
}

export function tooLarge(address: string, maxBytes: number): StorydiffError {
  return unfetched(
    "too-large",
    address,
    `it is larger than ${maxBytes} bytes, the most that is read; --max-bytes reads more`,
  );
}
