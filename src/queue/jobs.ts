// Job names and payloads, read and checked in this one place.
import { createHash } from "node:crypto";
import { z } from "zod";
import {
  parseLegalBasisKey,
  parseMailingId,
  parsePurposeKey,
  parseRecipientListId,
  parseSubscriptionTypeKey,
  parseTemplateId,
  type RecipientListId,
} from "../base/ids.ts";
import { err, ok, type Result } from "../base/result.ts";
import type { ListedRecipient } from "../consent/listed-recipient.ts";
import type { FilterRequest } from "../flow/open-mailing.ts";
import type { RewriteRequest } from "../flow/rewrite-template.ts";
import { DEFAULT_MERGE_TAG } from "../template/template.ts";
import { IS_NAMED, readRecipients, recipientFields, type UnreadRecipients } from "./job-recipients.ts";
import { mergeTagSchema } from "./merge-tag.ts";
import { formatProblems, parsed, refuseWhole } from "./parse-job.ts";

/** The queue of templates to rewrite. */
export const TEMPLATE_REWRITE = "template-rewrite";
/** The queue of recipient lists to filter. */
export const RECIPIENT_FILTER = "recipient-filter";
/** How many finished jobs stay to be looked at; for failed ones see `forget-failed.ts`. */
export const KEEP_COMPLETED = { count: 1_000 };
/** More recipients than this travel as an uploaded list: job data stays small (BullMQ slows sevenfold at 100 KB). */
export const MAX_INLINE_RECIPIENTS = 10_000;

const language = z
  .string()
  .regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,3}$/, 'must be a language code such as "nl"');

/** The data of a `template-rewrite` job. */
export const rewriteJobSchema = z.strictObject({
  template: z.strictObject({
    id: parsed(parseTemplateId),
    name: z.string().max(500).optional(),
    sender: z
      .string()
      .trim()
      .max(200)
      .optional()
      .meta({ description: "who sends it: a review may hold for the templates of one sender" }),
    syntax: z.enum(["auto", "html", "handlebars", "mjml", "text"]).default("auto"),
    source: z.string(),
    text: z.string().optional(),
  }),
  purpose: parsed(parsePurposeKey),
  language: language.optional(),
  neededBy: z.iso
    .datetime({ offset: true })
    .optional()
    .meta({ description: "when a mailing needs it: flagged links are reviewed in that order" }),
  mergeTag: mergeTagSchema.default(DEFAULT_MERGE_TAG),
  unsubscribeMergeTag: mergeTagSchema.optional(),
  relabel: z.enum(["default-links", "never", "always"]).default("default-links"),
  whenMissing: z
    .enum(["report", "fail", "add-footer"])
    .optional()
    .describe("Without it the setting when-missing decides"),
});

/** Who overrides consent, and why. */
export const overrideSchema = z.strictObject({
  by: z.string().trim().min(1).max(200),
  reason: z.string().trim().min(1).max(2_000),
  includeWithdrawn: z.strictObject({ legalBasis: parsed(parseLegalBasisKey) }).optional(),
});

/** One recipient of a `recipient-filter` job. */
export const listedSchema = z.strictObject(recipientFields).refine(...IS_NAMED);

/** The data of a `recipient-filter` job. */
export const filterJobSchema = filterSchema(listedSchema);
/** The same before its recipients are looked at: one that cannot be read keeps the others from nothing. */
const looseFilterSchema = filterSchema(z.unknown());

function filterSchema<Recipient extends z.ZodType>(recipient: Recipient) {
  return z
    .strictObject({
      mailingId: parsed(parseMailingId),
      purpose: parsed(parsePurposeKey),
      subscriptionType: parsed(parseSubscriptionTypeKey).optional(),
      language: language.optional(),
      templateId: parsed(parseTemplateId).optional().meta({
        description: "the template it is sent with: a review of it is reverted, not undone, from then on",
      }),
      recipients: z.array(recipient).max(MAX_INLINE_RECIPIENTS).optional(),
      recipientList: parsed(parseRecipientListId).optional(),
      override: overrideSchema.optional(),
    })
    .refine(
      ({ recipients, recipientList }) => (recipients === undefined) !== (recipientList === undefined),
      `must have either "recipients" (at most ${MAX_INLINE_RECIPIENTS}) or "recipientList"`,
    );
}

/** What a producer puts into a `template-rewrite` job. */
export type RewriteJobData = z.input<typeof rewriteJobSchema>;
/** What a producer puts into a `recipient-filter` job. */
export type FilterJobData = z.input<typeof filterJobSchema>;

/** A filter job: the mailing, and its recipients or the uploaded list that holds them. */
export interface FilterJob {
  readonly request: FilterRequest;
  readonly list:
    | {
        readonly kind: "inline";
        /** One that cannot be read has neither id nor address, and so is no contact of ours. */
        readonly recipients: readonly ListedRecipient[];
        readonly unread: UnreadRecipients;
      }
    | { readonly kind: "uploaded"; readonly id: RecipientListId };
}

/** Reads the data of a `template-rewrite` job; the error names every field that is wrong. */
export function parseRewriteJob(data: unknown): Result<RewriteRequest, string> {
  const result = rewriteJobSchema.safeParse(data);
  if (!result.success) return err(formatProblems(TEMPLATE_REWRITE, result.error));
  const { template, purpose, mergeTag, unsubscribeMergeTag, relabel, whenMissing, language, neededBy } =
    result.data;
  return ok({
    templateId: template.id,
    name: template.name ?? null,
    ...(template.sender === undefined ? {} : { sender: template.sender }),
    ...(neededBy === undefined ? {} : { neededBy: new Date(neededBy) }),
    syntax: template.syntax,
    source: template.source,
    text: template.text ?? null,
    purpose,
    options: {
      mergeTag,
      ...(unsubscribeMergeTag === undefined ? {} : { unsubscribeMergeTag }),
      relabel,
      whenMissing: whenMissing ?? null,
      language: language ?? null,
    },
  });
}

/**
 * Reads the data of a `recipient-filter` job; the error names every field that is wrong. Recipients that cannot be read
 * are an error where none can be.
 */
export function parseFilterJob(data: unknown): Result<FilterJob, string> {
  const result = looseFilterSchema.safeParse(data);
  if (!result.success) return err(formatProblems(RECIPIENT_FILTER, result.error));
  const { mailingId, purpose, subscriptionType, language, templateId, recipients, recipientList, override } =
    result.data;
  const read = readRecipients(recipients ?? [], listedSchema);
  if (read.unread.size > 0 && read.unread.size === read.recipients.length) {
    return refuseWhole(RECIPIENT_FILTER, filterJobSchema, data);
  }
  const listed = read.recipients.map((recipient) => ({
    externalId: recipient?.id ?? null,
    // A blank one is none, as in a list of lines: the store knows no other, and the list's key goes by what is listed.
    email: recipient?.email || null,
  }));
  return ok({
    request: {
      mailingId,
      purpose,
      subscriptionType: subscriptionType ?? null,
      language: language ?? null,
      templateId: templateId ?? null,
      listKey: recipientList ?? inlineKey(listed),
      override:
        override === undefined ? null : { ...override, includeWithdrawn: override.includeWithdrawn ?? null },
    },
    list:
      recipientList === undefined
        ? { kind: "inline", recipients: listed, unread: read.unread }
        : { kind: "uploaded", id: recipientList },
  });
}

/** A mailing may be filtered in many inline lists; each is known by what stands in it. */
export function inlineKey(recipients: readonly ListedRecipient[]): string {
  return `inline-${createHash("sha256").update(JSON.stringify(recipients)).digest("hex").slice(0, 32)}`;
}
