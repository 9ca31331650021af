// How often mail to an address bounced since it last arrived: for good, and for the time being.
import { sql } from "kysely";
import type { AddressKey } from "../consent/contact.ts";
import type { BouncesInARow } from "../consent/suppression.ts";
import type { Db } from "./database.ts";

/** A bounce as it is told. */
export interface Bounce extends Pick<BouncesInARow, "outcome"> {
  readonly at: Date;
}

/**
 * Counts one more bounce. Returns how many of its sort there are in a row; one as old as the last counted of its sort, or
 * older, is known.
 */
export async function countBounce(db: Db, addressKey: AddressKey, { outcome, at }: Bounce): Promise<number> {
  const { rows } = await sql<{ readonly in_a_row: number }>`
    insert into bounces as counted (address_key, outcome, in_a_row, last_at)
    values (${addressKey}, ${outcome}, 1, ${at})
    on conflict (address_key, outcome) do update set
      in_a_row = counted.in_a_row + case when excluded.last_at > counted.last_at then 1 else 0 end,
      last_at = greatest(counted.last_at, excluded.last_at)
    returning in_a_row`.execute(db);
  return rows[0]?.in_a_row ?? 1;
}

/** Begins to count anew: mail has arrived, or the bar was lifted. */
export async function forgetBounces(db: Db, addressKey: AddressKey): Promise<void> {
  await db.deleteFrom("bounces").where("address_key", "=", addressKey).execute();
}
