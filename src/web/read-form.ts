// The fields of a form that somebody posted.
import type { Context } from "hono";
import { RefusalError } from "./errors.ts";
import type { Fields } from "./preference-form.ts";

/** Reads a posted form, multipart or not; files in it are passed over. Reading it again gives the same. */
export async function readForm(c: Context): Promise<Fields> {
  try {
    const body = await c.req.parseBody({ all: true });
    return new Map(
      Object.entries(body).map(([name, value]) => [
        name,
        [value].flat().filter((each) => typeof each === "string"),
      ]),
    );
  } catch (cause) {
    throw new RefusalError({ kind: "bad-request" }, { cause });
  }
}
