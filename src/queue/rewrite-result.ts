// What a `template-rewrite` job answers, for those who read it: docs/schemas is made from this.
import { z } from "zod";

const part = z.enum(["source", "text"]).meta({ description: "the template's source or its plain-text part" });
const span = z
  .strictObject({ start: z.int().min(0), end: z.int().min(0) })
  .meta({ description: "UTF-16 code units, end excluded" });

const label = z
  .discriminatedUnion("outcome", [
    z.object({
      outcome: z.literal("replaced"),
      text: z.string(),
      language: z.string().nullable().meta({ description: "null where the text was the old address" }),
    }),
    z.object({
      outcome: z.literal("kept"),
      reason: z.enum(["not-asked", "hand-made", "own-words", "is-label"]),
    }),
    z.object({
      outcome: z.literal("not-possible"),
      reason: z.enum(["no-text", "picture", "attribute", "merge-tag", "spans-tags"]),
    }),
  ])
  .meta({ description: "what became of the text of a replaced link" });

const pattern = z
  .strictObject({
    key: z.string().meta({ description: "equal for links of one pattern" }),
    words: z.string(),
    shape: z.string().meta({ description: 'the address with every id as "*"' }),
    linkKey: z.string().meta({ description: "of this very link, in whatever revision" }),
    place: z.string(),
  })
  .meta({ description: "what a reviewer knows a flagged link by" });

const link = z.object({
  part,
  span,
  href: z.string(),
  text: z.string().optional(),
  verdict: z.enum(["unsubscribe", "preferences", "unsure", "other"]),
  origin: z.enum(["default", "hand-made"]),
  dialect: z.string().nullable(),
  language: z.string().nullable(),
  signals: z.array(z.object({ name: z.string(), weight: z.number(), detail: z.string() })).optional(),
  replacedBy: z.string().optional().meta({ description: "only where it was replaced" }),
  label: label.optional(),
  pattern: pattern.optional().meta({ description: "only where a person is asked or has ruled" }),
  review: z
    .strictObject({
      rule: z.int().min(1),
      ruling: z.enum(["replace", "leave", "not-an-unsubscribe-link"]),
    })
    .optional()
    .meta({ description: "the rule of a review that outranked the verdict" }),
});

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** The result of a `template-rewrite` job. */
export const rewriteResultSchema = z.object({
  templateId: z.string(),
  revision: z.int().min(1),
  rulesVersion: z.string(),
  syntax: z.enum(["html", "handlebars", "mjml", "text"]),
  state: z.enum(["rewritten", "needs-review", "unchanged", "no-unsubscribe-link"]),
  source: z.string(),
  text: z.string().nullable(),
  links: z.array(link),
  proof: z.object({
    sourceSha256: sha256,
    resultSha256: sha256,
    textSha256: sha256.optional(),
    textResultSha256: sha256.optional(),
    edits: z.array(z.object({ part, span, text: z.string() })),
  }),
});
