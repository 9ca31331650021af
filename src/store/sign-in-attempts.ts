// Tries to sign in, each written down before the password is looked at, so that many at once are counted too.
import { type SqlBool, sql } from "kysely";
import type { Db } from "./database.ts";

/** One try. */
export interface SignInAttempt {
  readonly accountHash: Buffer;
  readonly network: string;
  /** `null`: the account never signed in from that device. */
  readonly deviceHash: Buffer | null;
}

/** Saves a try as failed, and gives its number. */
export async function saveAttempt(db: Db, attempt: SignInAttempt, at: Date): Promise<number> {
  const { accountHash, network, deviceHash } = attempt;
  const { id } = await db
    .insertInto("sign_in_attempts")
    .values({
      account_hash: accountHash,
      network,
      device_hash: deviceHash,
      attempted_at: at,
      has_succeeded: false,
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return id;
}

/** Saves that a try succeeded. */
export async function saveSuccess(db: Db, id: number): Promise<void> {
  await db.updateTable("sign_in_attempts").set({ has_succeeded: true }).where("id", "=", id).execute();
}

/**
 * Counts failed tries since a time: for the account from the same known device or from unknown ones, and from the network.
 *
 * @param beforeId Number of the try that asks: those before it count, so that of many at once the first are let through.
 */
export async function loadFailures(
  db: Db,
  { accountHash, network, deviceHash }: SignInAttempt,
  { since, beforeId }: { readonly since: Date; readonly beforeId: number },
): Promise<{ readonly ofAccount: number; readonly ofNetwork: number }> {
  const { rows } = await sql<{ of_account: number; of_network: number }>`
    select
      (select count(*) from sign_in_attempts
        where account_hash = ${accountHash} and attempted_at > ${since} and id < ${beforeId} and not has_succeeded
          and device_hash is not distinct from ${deviceHash}::bytea
          and id > coalesce((select max(id) from sign_in_attempts
            where account_hash = ${accountHash} and attempted_at > ${since} and has_succeeded
              and device_hash is not distinct from ${deviceHash}::bytea), 0)) as of_account,
      (select count(*) from sign_in_attempts
        where network = ${network} and attempted_at > ${since} and id < ${beforeId} and not has_succeeded
          and device_hash is null) as of_network`.execute(db);
  return { ofAccount: rows[0]?.of_account ?? 0, ofNetwork: rows[0]?.of_network ?? 0 };
}

/** Removes one try. */
export async function removeAttempt(db: Db, id: number): Promise<void> {
  await db.deleteFrom("sign_in_attempts").where("id", "=", id).execute();
}

/** Removes the tries before a time. */
export async function removeAttemptsBefore(db: Db, at: Date): Promise<void> {
  await db.deleteFrom("sign_in_attempts").where("attempted_at", "<", at).execute();
}

/** Removes the tries for an account. */
export async function removeAttempts(db: Db, accountHash: Buffer): Promise<void> {
  await db.deleteFrom("sign_in_attempts").where(sql<SqlBool>`account_hash = ${accountHash}`).execute();
}
