// Addresses: which are valid, which are the same, and what a page shows of them.
import { describe, expect, test } from "vitest";
import {
  addressKey,
  type EmailAddress,
  isOtherAddress,
  maskAddress,
  parseEmailAddress,
} from "../../src/consent/contact.ts";
import { anAddress } from "../support/builders.ts";

const LOCAL_64 = "a".repeat(64);
const LABEL_63 = "b".repeat(63);

function parsed(text: string): EmailAddress {
  const address = parseEmailAddress(text);
  if (address.kind === "error") throw new Error(`${text}: ${address.error}`);
  return address.value;
}

describe("parseEmailAddress", () => {
  test.each([
    ["a plain one", "ann@example.com", "ann@example.com"],
    ["white space around it", " \tann@example.com\r\n", "ann@example.com"],
    ["upper case, as it was written", "Ann@Example.COM", "Ann@Example.COM"],
    ["every mark a dot-atom may have", "!#$%&'*+/=?^_`{|}~-@example.com", "!#$%&'*+/=?^_`{|}~-@example.com"],
    ["a tag", "ann+news@example.com", "ann+news@example.com"],
    ["dots between letters", "a.b.c@example.com", "a.b.c@example.com"],
    ["subdomains and hyphens", "ann@mail-1.eu.example.com", "ann@mail-1.eu.example.com"],
    ["a domain in ASCII form", "ann@xn--bcher-kva.example", "ann@xn--bcher-kva.example"],
    ["letters beyond ASCII", "jörg@bücher.example", "jörg@bücher.example"],
    ["parted accents, which it joins", "jo\u0308rg@example.com", "jörg@example.com"],
    ["the longest local part", `${LOCAL_64}@example.com`, `${LOCAL_64}@example.com`],
    ["the longest label", `ann@${LABEL_63}.example`, `ann@${LABEL_63}.example`],
  ])("parseEmailAddress takes %s", (_, text, address) => {
    expect(parseEmailAddress(text)).toEqual({ kind: "ok", value: address });
  });

  test.each([
    ["nothing", "", "empty"],
    ["white space", " \u00a0\t", "empty"],
    ["more than 254 characters", `${LOCAL_64}@${`${LABEL_63}.`.repeat(3)}example`, "too-long"],
    ["a local part of 65 characters", `${LOCAL_64}a@example.com`, "malformed"],
    ["a label of 64 characters", `ann@${LABEL_63}b.example`, "malformed"],
    ["no @", "ann.example.com", "malformed"],
    ["no local part", "@example.com", "malformed"],
    ["no domain", "ann@", "malformed"],
    ["two @", "ann@@example.com", "malformed"],
    ["an @ in the local part", "ann@home@example.com", "malformed"],
    ["no dot in the domain", "ann@example", "malformed"],
    ["a dot at the domain's end", "ann@example.com.", "malformed"],
    ["two dots in the domain", "ann@example..com", "malformed"],
    ["a dot at the local part's start", ".ann@example.com", "malformed"],
    ["a dot at the local part's end", "ann.@example.com", "malformed"],
    ["two dots in the local part", "a..b@example.com", "malformed"],
    ["a space", "ann b@example.com", "malformed"],
    ["a quoted local part", '"ann b"@example.com', "malformed"],
    ["a comment", "ann(home)@example.com", "malformed"],
    ["a name before it", "Ann <ann@example.com>", "malformed"],
    ["two of them", "ann@example.com, ben@example.com", "malformed"],
    ["a number for a host", "ann@192.0.2.1", "malformed"],
    ["a number in brackets", "ann@[192.0.2.1]", "malformed"],
    ["a label that starts with a hyphen", "ann@-example.com", "malformed"],
    ["an underscore in the domain", "ann@my_host.example", "malformed"],
    ["a top-level domain of one letter", "ann@example.c", "malformed"],
    ["a port", "ann@example.com:25", "malformed"],
    ["a path", "ann@example.com/x", "malformed"],
    ["a percent sign in the domain", "ann@example%2ecom", "malformed"],
    // The URL parser drops or turns these, so the address that is sent to would not be the one that was checked.
    ["a NUL at its end", "ann@example.com\0", "malformed"],
    ["a control character in the domain", "ann@exam\u0001ple.com", "malformed"],
    ["a soft hyphen in the domain", "ann@exam\u00adple.com", "malformed"],
    ["a space of no width in the domain", "ann@exam\u200bple.com", "malformed"],
    ["a space of no width in the local part", "ann\u200b@example.com", "malformed"],
    ["an ideographic full stop", "ann@example\u3002com", "malformed"],
    ["a change of direction", "ann@\u202eexample.com", "malformed"],
    ["a header after it", "ann@example.com\r\nBcc: ben@example.com", "malformed"],
  ])("parseEmailAddress refuses %s", (_, text, error) => {
    expect(parseEmailAddress(text)).toEqual({ kind: "error", error });
  });
});

describe("addressKey", () => {
  test.each([
    ["case", "Ann@Example.com", "ann@EXAMPLE.COM"],
    ["the ASCII form of the domain", "ann@bücher.example", "ann@xn--bcher-kva.example"],
    ["case beyond ASCII", "JÖRG@BÜCHER.example", "jörg@bücher.example"],
    ["joined and parted accents", "jo\u0308rg@bu\u0308cher.example", "jörg@bücher.example"],
    ["wide digits", "ann@example１.com", "ann@example1.com"],
  ])("addressKey is the same whatever the %s", (_, one, other) => {
    expect(addressKey(parsed(one))).toBe(addressKey(parsed(other)));
  });

  test.each([
    ["tags, which some providers tell apart", "ann+news@example.com", "ann@example.com"],
    ["dots, which most providers tell apart", "a.nn@example.com", "ann@example.com"],
    ["subdomains", "ann@mail.example.com", "ann@example.com"],
    ["accents", "jörg@example.com", "jorg@example.com"],
  ])("addressKey tells %s", (_, one, other) => {
    expect(addressKey(parsed(one))).not.toBe(addressKey(parsed(other)));
  });
});

describe("maskAddress", () => {
  test.each([
    ["ann.bell@example.com", "a••••@e••••.com"],
    ["a@b.example", "a••••@b••••.example"],
    ["ann@mail.eu.example.org", "a••••@m••••.org"],
    ["jörg@bücher.example", "j••••@b••••.example"],
    ["𠮷@example.com", "𠮷••••@e••••.com"],
  ])("maskAddress shows of %s no more than %s", (address, masked) => {
    expect(maskAddress(parsed(address))).toBe(masked);
  });
});

test("parseEmailAddress refuses a text of a million characters by its length, before any pattern sees it", () => {
  for (const text of [
    `${"a.".repeat(500_000)}@example.com`,
    `ann@${"a.".repeat(500_000)}`,
    "@".repeat(1_000_000),
  ]) {
    expect(parseEmailAddress(text)).toEqual({ kind: "error", error: "too-long" });
  }
});

test.each([
  ["another spelling of it", " ANN@Example.com", false],
  ["nothing", null, false],
  ["white space", " ", false],
  ["another address", "bob@example.com", true],
  ["what is no address", "n/a", true],
])("isOtherAddress tells %s beside ann@example.com: %s", (_, listed, isOther) => {
  expect(isOtherAddress(listed, anAddress("ann@example.com"))).toBe(isOther);
});

test("isOtherAddress finds nothing to differ from where no address is on record", () => {
  expect(isOtherAddress("ann@example.com", null)).toBe(false);
});
