// Whether the upgrade waits for somebody to run it.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Says whether there are contacts, and no run of the upgrade has ended that was not rolled back. */
export async function isUpgradeDue(db: Db): Promise<boolean> {
  const { rows } = await sql<{ readonly is_due: boolean }>`
    select exists (select from contacts) and not exists (
      select from batches where kind = 'upgrade' and finished_at is not null and taken_back_at is null
    ) as is_due`.execute(db);
  return rows[0]?.is_due ?? false;
}
