// The fields of a form that somebody posted.
import type { Context } from "hono";
import { storableText } from "../store/storable-text.ts";
import { RefusalError } from "./errors.ts";
import type { Fields } from "./preference-form.ts";

/** Reads a posted form, multipart or not; files in it are passed over, and what no text on record can hold is replaced. Reading it again gives the same. */
export async function readForm(c: Context): Promise<Fields> {
  try {
    const body = await c.req.parseBody({ all: true });
    return new Map(
      Object.entries(body).map(([name, value]) => [
        name,
        [value].flat().flatMap((each) => (typeof each === "string" ? storableText(each) : [])),
      ]),
    );
  } catch (cause) {
    throw new RefusalError({ kind: "bad-request" }, { cause });
  }
}
