/** What of the network may be reached: the open internet, and what is nobody's own. */
import { lookup, type LookupAddress } from "node:dns";
import type { LookupFunction } from "node:net";
import { numbersOf } from "./address.ts";
import { NotPublic } from "./trouble.ts";

/** How names become numbers, and which numbers are public. */
export interface Network {
  readonly lookup: (
    host: string,
    done: (error: NodeJS.ErrnoException | null, found: readonly LookupAddress[]) => void,
  ) => void;
  readonly isPublic: (address: string) => boolean;
}

/** The network of this machine. */
export async function ownNetwork(): Promise<Network> {
  return {
    lookup: (host, done) => {
      lookup(host, { all: true }, done);
    },
    isPublic: await publicAddresses(),
  };
}

/**
 * Tells whether an address is one of the internet: not of this machine, its network, a carrier's, a tunnel or a documentation.
 * What holds an IPv4 address (mapped, or NAT64 as networks without IPv4 have it) is as public as that one is.
 */
export async function publicAddresses(): Promise<(address: string) => boolean> {
  const { default: ipaddr } = await import("ipaddr.js");
  const global = ipaddr.parseCIDR("2000::/3");
  const translated = ipaddr.parseCIDR("64:ff9b::/96");
  return function isPublic(address) {
    if (!ipaddr.isValid(address)) return false;
    const found = ipaddr.process(address);
    if (found.kind() === "ipv4") return found.range() === "unicast";
    if (found.match(translated)) return isPublic(found.toByteArray().slice(-4).join("."));
    return found.range() === "unicast" && found.match(global);
  };
}

/** Names that no public server has: of this machine and of networks at home or at work (RFC 6761, RFC 6762, RFC 8375). */
const localName = /^[^.]*$|(?:^|\.)(?:localhost|local|internal|home\.arpa)$/;

/** Throws `NotPublic` where the address itself says that it is not public: behind a proxy no more than this can be known. */
export function checkPublic(url: URL, network: Network): void {
  const numbers = numbersOf(url);
  const host = url.hostname.replace(/\.$/, "");
  if (numbers === null ? localName.test(host) : !network.isPublic(numbers)) throw new NotPublic(host, null);
}

/**
 * Looks names up for a connection and unless private ones are allowed, lets none through that leads to one, even as one of several. It is asked when
 * the connection is made, so that a name cannot have one address for the check and another for the connection.
 */
export function publicLookup(network: Network, allowPrivate: boolean): LookupFunction {
  return (host, options, done) => {
    network.lookup(host, (error, found) => {
      const hidden = allowPrivate ? undefined : found.find(({ address }) => !network.isPublic(address));
      const [first] = found;
      if (error !== null || first === undefined) done(error ?? new Error(`no address of ${host}`), []);
      else if (hidden !== undefined) done(new NotPublic(host, hidden.address), []);
      else if (options.all === true) done(null, [...found]);
      else done(null, first.address, first.family);
    });
  };
}
