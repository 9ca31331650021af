// The recipients within a job's data: one that cannot be read is nobody's, and keeps the others from nothing.
import { z } from "zod";
import { parseExternalId } from "../base/ids.ts";
import { listProblems, parsed } from "./parse-job.ts";

/** Longer than any address there is; what is longer says nothing more. */
const MAX_EMAIL_CHARS = 1_000;

/** What names a recipient. */
export const recipientFields = {
  id: parsed(parseExternalId).optional(),
  email: z.string().max(MAX_EMAIL_CHARS).optional(),
};

/** For `refine`: a recipient has an id, an address or both. */
export const IS_NAMED = [
  ({ id, email }: { readonly id?: string | undefined; readonly email?: string | undefined }) =>
    id !== undefined || email !== undefined,
  "must have an id, an email or both",
] as const;

/** A recipient that cannot be read: what names it as far as it is readable, and what is wrong. */
export interface UnreadRecipient {
  readonly id?: string;
  readonly email?: string;
  /** Each field that is wrong, and what would be right. */
  readonly problem: string;
}

/** By their place in the list, from 0. */
export type UnreadRecipients = ReadonlyMap<number, UnreadRecipient>;

/** Reads recipients one by one: the first answer has `null` where the second tells why. */
export function readRecipients<Recipient>(
  given: readonly unknown[],
  schema: z.ZodType<Recipient>,
): { readonly recipients: readonly (Recipient | null)[]; readonly unread: UnreadRecipients } {
  const unread = new Map<number, UnreadRecipient>();
  const recipients = given.map((each, index) => {
    const read = schema.safeParse(each);
    if (read.success) return read.data;
    unread.set(index, { ...readNames(each), problem: listProblems(read.error).join("; ") });
    return null;
  });
  return { recipients, unread };
}

/** Marks those among answers by place that could not be read. */
export function tellUnread<Answer extends object>(
  answers: readonly Answer[],
  unread: UnreadRecipients,
  placeOf: (answer: Answer, index: number) => number,
): readonly (Answer & Partial<UnreadRecipient>)[] {
  return unread.size === 0
    ? answers
    : answers.map((answer, index) => ({ ...answer, ...unread.get(placeOf(answer, index)) }));
}

const namesSchema = z.object({
  id: z.string().max(MAX_EMAIL_CHARS).optional().catch(undefined),
  email: z.string().max(MAX_EMAIL_CHARS).optional().catch(undefined),
});

function readNames(given: unknown): Omit<UnreadRecipient, "problem"> {
  const { id, email } = namesSchema.safeParse(given).data ?? {};
  return { ...(id === undefined ? {} : { id }), ...(email === undefined ? {} : { email }) };
}
