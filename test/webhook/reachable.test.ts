import { describe, expect, test } from "vitest";
import { isBarred, mayReach } from "../../src/webhook/reachable.ts";

describe("mayReach", () => {
  test.each([
    ["this machine", "127.0.0.1"],
    ["this machine by IPv6", "::1"],
    ["no address", "0.0.0.0"],
    ["this network", "0.1.2.3"],
    ["no address of IPv6", "::"],
    ["a private network", "10.1.2.3"],
    ["a private network", "172.16.0.1"],
    ["a private network", "192.168.0.1"],
    ["a private network of IPv6", "fd00::1"],
    ["a provider's own network", "100.64.0.1"],
    ["the link, with a cloud's metadata", "169.254.169.254"],
    ["the link by IPv6", "fe80::1"],
    ["a site of old", "fec0::1"],
    ["many at once", "224.0.0.1"],
    ["many at once by IPv6", "ff02::1"],
    ["everybody", "255.255.255.255"],
    ["what nobody has", "240.0.0.1"],
    ["an example", "192.0.2.1"],
    ["an example of IPv6", "2001:db8::1"],
    ["a test bench", "198.18.0.1"],
    ["the protocols' own", "192.0.0.1"],
    ["mapped into IPv6", "::ffff:127.0.0.1"],
    ["mapped, in hexadecimal", "::ffff:7f00:1"],
    ["IPv4-compatible", "::127.0.0.1"],
    ["IPv4-compatible, in hexadecimal", "::7f00:1"],
    ["translated", "::ffff:0:7f00:1"],
    ["NAT64", "64:ff9b::7f00:1"],
    ["NAT64 of one's own", "64:ff9b:1::7f00:1"],
    ["6to4", "2002:7f00:1::1"],
    ["Teredo", "2001::7f00:1"],
    ["nowhere", "100::1"],
    ["a dummy", "100:0:0:1::1"],
    ["what is not given out", "4000::1"],
  ])("says no to %s: %s", (_what, address) => {
    expect(mayReach(address, [])).toBe(false);
    expect(mayReach(address, ["203.0.113.0/24", "2001:db8:1::/48"])).toBe(false);
  });

  test.each(["93.184.215.14", "8.8.8.8", "2606:4700::1111", "2a00:1450::1"])("says yes to %s", (address) => {
    expect(mayReach(address, [])).toBe(true);
    expect(mayReach(address, ["10.0.0.0/8", "fd00::/8"])).toBe(true);
  });

  test.each([
    ["10.1.2.3", "10.0.0.0/8"],
    ["10.1.2.3", "10.1.2.3"],
    ["fd00::1", "fd00::/8"],
    ["fd00::1", "fd00:0:0::1"],
  ])("says yes to %s where the operator names %s", (address, network) => {
    expect(mayReach(address, ["192.168.0.0/16", "fe80::/10", network])).toBe(true);
  });
});

test("isBarred knows hosts as URLs have them, and leaves names to be looked up", () => {
  const barred = ["127.0.0.1", "[::7f00:1]", "localhost", "crm.localhost."];
  expect(barred.filter((host) => !isBarred(host, []))).toEqual([]);
  const open = ["8.8.8.8", "[2606:4700::1111]", "crm.example.com", "localhost.example.com"];
  expect(open.filter((host) => isBarred(host, []))).toEqual([]);
  expect(isBarred("localhost", ["127.0.0.0/8"])).toBe(false);
});
