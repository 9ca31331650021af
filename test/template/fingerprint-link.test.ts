import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type FingerprintedLink,
  fingerprintLink,
  shapeOfAddress,
} from "../../src/template/fingerprint-link.ts";

describe("shapeOfAddress", () => {
  test.each([
    ["https://example.com/unsubscribe", "//example.com/unsubscribe"],
    ["HTTP://Example.com/Unsubscribe?List=12&b=1", "//example.com/unsubscribe?b=*&list=*"],
    ["https://example.com/u/8f3a9b2c?u={{ contact.id }}", "//example.com/u/*?u={{contact.id}}"],
    ["https://example.com/u/3f2504e0-4f89-11d3-9a0c-0305e82c3301/leave", "//example.com/u/*/leave"],
    ["https://example.com/list-4711/x", "//example.com/list-*/x"],
    ["https://example.com/c/aB3-xY_9zQ4", "//example.com/c/*"],
    ["https://click3.mail.example.com/?qs=aGVsbG8gd29ybGQ9", "//*.mail.example.com/?qs=*"],
    ["https://365mail.example/", "//365mail.example/"],
    ["{{ unsub }}", "{{unsub}}"],
    ["*|UNSUB:https://example.com/12|*", "*|unsub:https://example.com/#|*"],
    ["mailto:leave-77@example.com?subject=Remove%20me", "mailto:leave-*@example.com?subject=remove me"],
    ["https://example.com/a?utm_source=x&mc_eid=8f3a&do=stop#12", "//example.com/a?do=stop#*"],
    ["#", "#"],
    ["", ""],
  ])("%s has the shape %s", (address, shape) => {
    expect(shapeOfAddress(address)).toBe(shape);
  });
});

const LINK: FingerprintedLink = {
  text: "Leave this list",
  address: "https://example.com/l/1?u=2",
  dialect: null,
  place: "source:a",
  language: "en",
};

describe("fingerprintLink", () => {
  test.each<readonly [string, Partial<FingerprintedLink>]>([
    ["words", { text: "Join this list" }],
    ["path", { address: "https://example.com/x/1?u=2" }],
    ["host", { address: "https://example.org/l/1?u=2" }],
    ["parameter", { address: "https://example.com/l/1?v=2" }],
    ["mailing system", { dialect: "mailchimp" }],
    ["place", { place: "text:bare" }],
    ["language", { language: "nl" }],
  ])("tells links of another %s apart", (_, other) => {
    expect(fingerprintLink({ ...LINK, ...other }).key).not.toBe(fingerprintLink(LINK).key);
  });

  test("takes a text that is an address for no words", () => {
    const text = "https://example.com/l/77?u=8f3a";
    expect(fingerprintLink({ ...LINK, text }).words).toBe("");
  });

  test("masks the numbers in words", () => {
    expect(fingerprintLink({ ...LINK, text: "Leave list 12" }).words).toBe("leave list #");
  });
});

const digits = fc.nat().map(String);
const hex = fc.stringMatching(/^[0-9a-f]{8,32}$/).filter((text) => /\d/.test(text));
const uuid = fc.uuid();
const base62 = fc.stringMatching(/^[0-9A-Za-z]{10,30}$/).filter((text) => /\d/.test(text));
const ids = fc.oneof(digits, hex, uuid, base62);
const words = fc.array(fc.stringMatching(/^[a-z]{4,10}$/), { minLength: 1, maxLength: 4 });
const spaces = fc.stringMatching(/^[ \t\r\n\u00a0]{1,3}$/);

test("fingerprintLink is insensitive to ids, in path, query and machine", () => {
  const makers = [
    (id: string) => `https://mail.example.com/leave/${id}`,
    (id: string) => `https://mail.example.com/leave?u=${id}&list=news`,
    (id: string) => `https://${id}.mail.example.com/leave`,
    (id: string) => `https://mail.example.com/leave#${id}`,
  ];
  fc.assert(
    fc.property(ids, ids, fc.constantFrom(...makers), (one, other, make) => {
      const key = (id: string) => fingerprintLink({ ...LINK, address: make(id) }).key;
      expect(key(one)).toBe(key(other));
    }),
  );
});

test("fingerprintLink is insensitive to white space, case and numbers in the words", () => {
  fc.assert(
    fc.property(words, spaces, fc.nat(), fc.nat(), (list, space, one, other) => {
      const loose = `${space}${list.join(space).toUpperCase()} ${one}${space}`;
      const tight = `${list.join(" ")} ${other}`;
      expect(fingerprintLink({ ...LINK, text: loose })).toEqual(fingerprintLink({ ...LINK, text: tight }));
    }),
  );
});

test("fingerprintLink is sensitive to the words, of text and address", () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      fc.pre(one.join(" ") !== other.join(" "));
      const key = (fields: Partial<FingerprintedLink>) => fingerprintLink({ ...LINK, ...fields }).key;
      expect(key({ text: one.join(" ") })).not.toBe(key({ text: other.join(" ") }));
      const address = (list: readonly string[]) => `https://example.com/${list.join("/")}`;
      expect(key({ address: address(one) })).not.toBe(key({ address: address(other) }));
    }),
  );
});

test("fingerprintLink takes any text and address, in time that grows with their length", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, address) => {
      expect(fingerprintLink({ ...LINK, text, address }).key).toMatch(/^[0-9a-f]{32}$/);
    }),
  );
  const long = `https://example.com/${"aB".repeat(50_000)}?${"a=1&".repeat(50_000)}{{`;
  expect(fingerprintLink({ ...LINK, text: "9 ".repeat(50_000), address: long }).key).toHaveLength(32);
});
