// What waits for an admin.
import { sql } from "kysely";
import type { Db } from "./database.ts";

/** Work that only a person can do. */
export interface Waiting {
  /** Links nobody has ruled on, of each template as it was last rewritten. */
  readonly flaggedLinks: number;
  /** Templates that hold them. */
  readonly flaggedTemplates: number;
  /** No run of the upgrade has ended, though there are contacts. */
  readonly isUpgradeDue: boolean;
}

/** Loads what waits. */
export async function loadWaiting(db: Db): Promise<Waiting> {
  const { rows } = await sql<{ links: number; templates: number; is_upgrade_due: boolean }>`
    select
      count(*) as links,
      count(distinct template_id) as templates,
      exists (select from contacts) and not exists
        (select from batches where kind = 'upgrade' and finished_at is not null and taken_back_at is null) as is_upgrade_due
    from flags where is_current and ruled_by is null and decided_in is null and fingerprint is not null`.execute(
    db,
  );
  const row = rows[0] ?? { links: 0, templates: 0, is_upgrade_due: false };
  return { flaggedLinks: row.links, flaggedTemplates: row.templates, isUpgradeDue: row.is_upgrade_due };
}
