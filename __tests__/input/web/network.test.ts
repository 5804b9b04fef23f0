import { expect, test } from "@jest/globals";
import { addressOf, nameOf } from "../../../lib/input/web/address.ts";
import { isAddress } from "../../../lib/input/web/is-address.ts";
import { publicAddresses } from "../../../lib/input/web/network.ts";

const isPublic = await publicAddresses();

test.each(["8.8.8.8", "93.184.215.14", "2606:2800:21f:cb07:6820:80da:af6b:8b2c", "::ffff:8.8.8.8", "64:ff9b::808:808"])(
  "%s is public",
  (address) => {
    expect(isPublic(address)).toBe(true);
  },
);

test.each([
  [
    "this machine",
    ["127.0.0.1", "127.8.8.8", "0.0.0.0", "::1", "::", "::ffff:127.0.0.1", "::ffff:7f00:1", "::127.0.0.1"],
  ],
  ["a network at home or at work", ["10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "fd00::1", "fec0::1"]],
  ["the link, and what clouds tell their machines there", ["169.254.169.254", "fe80::1", "fe80::1%eth0"]],
  ["a carrier's network", ["100.64.0.1", "100.127.255.255"]],
  ["many at once", ["224.0.0.1", "255.255.255.255", "ff02::1"]],
  ["reserved", ["240.0.0.1", "192.0.2.1", "198.18.0.1", "203.0.113.9", "2001:db8::1", "100::1", "4000::1"]],
  ["a tunnel to one of these", ["64:ff9b::7f00:1", "64:ff9b::a00:1", "64:ff9b:1::1", "2002:7f00:1::", "2001::1"]],
  ["none", ["", "localhost", "1.2.3.4.5", "::g"]],
])("what is %s is not public", (_, addresses) => {
  expect(addresses.filter(isPublic)).toEqual([]);
});

test("an address is told from a path", () => {
  expect(["https://a.example/b", "HTTP://A", "ftp://a"].filter(isAddress)).toHaveLength(3);
  expect(["a.txt", "https:", "C://a", "./http://a", "-"].filter(isAddress)).toEqual([]);
});

test("an address is one of http or https, without a fragment", () => {
  expect(addressOf("HTTPS://News.Example/a?b=1#c").href).toBe("https://news.example/a?b=1");
  expect(addressOf("http://bücher.example/ä").href).toBe("http://xn--bcher-kva.example/%C3%A4");
});

test.each([
  ["ftp://a.example/b", "only http and https"],
  ["file:///etc/passwd", "only http and https"],
  ["https://", "no address"],
  ["http://[fe80::1%25eth0]/", "no address"],
  ["https://a:b@c.example/d", "cannot fetch https://c.example/d: it holds a user name or a password"],
])("%s is refused", (given, why) => {
  expect(() => addressOf(given)).toThrow(why);
});

test.each([
  ["https://www.harbourpost.example/2024/ferry-sinks/", "harbourpost.example/ferry-sinks"],
  ["https://harbourpost.example/", "harbourpost.example"],
  ["https://harbourpost.example/%C3%A4.html?x=1", "harbourpost.example/ä.html"],
  ["https://harbourpost.example/%E4", "harbourpost.example/%E4"],
])("%s is called %s", (address, name) => {
  expect(nameOf(new URL(address))).toBe(name);
});
