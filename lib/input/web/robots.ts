/** What a site asks of programs in its robots.txt (RFC 9309). */
import type robotsParser from "robots-parser";

/**
 * Whether a site asks programs of our name, or all of them, not to read an address. It is told and not obeyed: the rules are for
 * programs that go from page to page by themselves, and this one was sent to one page by a person.
 */
export async function isUnwelcome(robots: Uint8Array, address: URL, userAgent: string): Promise<boolean> {
  // Its types are those of an ES module, which it is not.
  const { default: parse } = (await import("robots-parser")) as unknown as { default: typeof robotsParser.default };
  const rules = parse(robotsOf(address).href, Buffer.from(robots).toString());
  return rules.isDisallowed(address.href, userAgent) === true;
}

/** Where a site has its robots.txt. */
export function robotsOf(address: URL): URL {
  return new URL("/robots.txt", address);
}
