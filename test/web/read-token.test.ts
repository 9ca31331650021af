// What stands right behind a token and could be part of one: only the length and the signature tell.
import { expect, test } from "vitest";
import { signToken } from "../../src/consent/preference-token.ts";
import { readToken } from "../../src/web/read-token.ts";
import { aPayload, TOKEN_KEYS } from "../support/builders.ts";

const PAYLOAD = aPayload();
const TOKEN = signToken(PAYLOAD, TOKEN_KEYS[0]);

test.each(["", "_", "__.", "-", "%5F", "Unsubscribe", "=\r\n_"])(
  "readToken reads a token with %j behind it",
  (behind) => {
    expect(readToken(`${TOKEN}${behind}`, TOKEN_KEYS)).toEqual({ text: TOKEN, payload: PAYLOAD });
  },
);

test("readToken reads none that was cut, whatever stands in its place", () => {
  for (const end of ["", "_", "A", "AA"]) {
    expect(readToken(`${TOKEN.slice(0, -2)}${end}`, TOKEN_KEYS)).toBeNull();
  }
});
