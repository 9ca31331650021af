// How often mail to an address bounced for good since it last arrived.
import { sql } from "kysely";
import type { AddressKey } from "../consent/contact.ts";
import type { Db } from "./database.ts";

/** Counts one more hard bounce. Returns how many there are in a row; one as old as the last counted, or older, is known. */
export async function countBounce(db: Db, addressKey: AddressKey, at: Date): Promise<number> {
  const { rows } = await sql<{ readonly in_a_row: number }>`
    insert into bounces as counted (address_key, in_a_row, last_at) values (${addressKey}, 1, ${at})
    on conflict (address_key) do update set
      in_a_row = counted.in_a_row + case when excluded.last_at > counted.last_at then 1 else 0 end,
      last_at = greatest(counted.last_at, excluded.last_at)
    returning in_a_row`.execute(db);
  return rows[0]?.in_a_row ?? 1;
}

/** Begins to count anew: mail has arrived, or the bar was lifted. */
export async function forgetBounces(db: Db, addressKey: AddressKey): Promise<void> {
  await db.deleteFrom("bounces").where("address_key", "=", addressKey).execute();
}
