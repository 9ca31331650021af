// Bars on addresses, set and lifted by admins, by what became of a mail, and by complaints.
import { assertNever } from "../base/assert.ts";
import type { ContactId } from "../base/ids.ts";
import { type AddressKey, addressKey, type EmailAddress } from "../consent/contact.ts";
import {
  type DeliveryOutcome,
  findTooMany,
  mayLift,
  planComplaint,
  type SuppressionReason,
} from "../consent/suppression.ts";
import { countBounce, forgetBounces } from "../store/bounces.ts";
import { loadRecords } from "../store/consent-records.ts";
import { lockContactsByAddress } from "../store/contacts.ts";
import { type Db, inTransaction } from "../store/database.ts";
import { type MailOfMailing, noteMailingDelivery } from "../store/mailing-deliveries.ts";
import { loadSettings } from "../store/settings.ts";
import { appendChanges } from "../store/standings.ts";
import { appendSuppressions, liftSuppressions } from "../store/suppressions.ts";
import type { FlowDependencies } from "./dependencies.ts";
import { loadIsOfBatch } from "./load-is-of-batch.ts";

/** Somebody who sets or lifts a bar, and why. */
export interface BarEvidence {
  readonly by: string;
  readonly why: string;
}

/** Bars an address whatever its consents. Returns `false` when it was barred by hand before. */
export async function suppressAddress(
  deps: FlowDependencies,
  email: EmailAddress,
  { by, why }: BarEvidence,
): Promise<boolean> {
  const bar = { addressKey: addressKey(email), reason: "manual", since: deps.clock() } as const;
  return (await appendSuppressions(deps.db, [{ ...bar, actor: by, comment: why }])) > 0;
}

/** Lifts the bars on an address that may be lifted. Returns their reasons; consents stay as they are. */
export async function unsuppressAddress(
  deps: FlowDependencies,
  email: EmailAddress,
  { by, why }: BarEvidence,
): Promise<readonly SuppressionReason[]> {
  const key = addressKey(email);
  return inTransaction(deps.db, async (transaction) => {
    await forgetBounces(transaction, key);
    return liftSuppressions(transaction, key, { by, comment: why, at: deps.clock(), mayLift });
  });
}

/** What became of a mail. */
export interface Delivery {
  readonly email: EmailAddress;
  readonly outcome: DeliveryOutcome;
  readonly at: Date;
}

/**
 * Takes in what became of a mail. Returns the reason when the address is barred by it now.
 *
 * @param mail Which mail of which mailing, where that is known: its bounce counts once, whenever it is told again.
 */
export async function recordDelivery(
  deps: FlowDependencies,
  { email, outcome, at }: Delivery,
  mail: MailOfMailing | null,
): Promise<SuppressionReason | null> {
  const key = addressKey(email);
  const settings = await loadSettings(deps.db);
  return inTransaction(deps.db, async (transaction) => {
    const isNew =
      mail === null ||
      outcome === "delivered" ||
      (await noteMailingDelivery(transaction, mail, { outcome, at }));
    switch (outcome) {
      case "delivered":
        await forgetBounces(transaction, key);
        return null;
      case "hard-bounce":
      case "soft-bounce": {
        if (!isNew) return null;
        const inARow = await countBounce(transaction, key, { outcome, at });
        const comment = findTooMany({ outcome, inARow }, settings);
        return comment === null ? null : bar(transaction, { key, reason: "hard-bounce", at, comment });
      }
      case "complaint": {
        const { defaultLegalBasis } = settings;
        await withdrawForAll(transaction, key, { at, defaultLegalBasis });
        return bar(transaction, { key, reason: outcome, at, comment: null });
      }
      default:
        return assertNever(outcome);
    }
  });
}

interface Bar {
  readonly key: AddressKey;
  readonly reason: SuppressionReason;
  readonly at: Date;
  readonly comment: string | null;
}

async function bar(db: Db, { key, reason, at, comment }: Bar): Promise<SuppressionReason> {
  await appendSuppressions(db, [{ addressKey: key, reason, since: at, actor: null, comment }]);
  return reason;
}

/** A complaint withdraws e-marketing for everybody with the address. */
async function withdrawForAll(
  db: Db,
  key: AddressKey,
  complaint: Omit<Parameters<typeof planComplaint>[1], "isOfBatch">,
): Promise<void> {
  const contactIds: readonly ContactId[] = await lockContactsByAddress(db, key);
  const records = await loadRecords(db, contactIds);
  const isOfBatch = await loadIsOfBatch(db, contactIds);
  await appendChanges(
    db,
    [...records.values()].flatMap((record) => planComplaint(record, { ...complaint, isOfBatch })),
  );
}
