// What a job may ask to stand in the rewritten links.
import { z } from "zod";

const MAX_MERGE_TAG_CHARS = 500;

/** What may stand in a rewritten link: any system's merge tag or address that an attribute can hold. */
export const mergeTagSchema = z
  .string()
  .min(1, "must not be empty")
  .max(MAX_MERGE_TAG_CHARS, `must have at most ${MAX_MERGE_TAG_CHARS} characters`)
  .regex(/^[^"'\p{Cc}]+$/u, "must not hold quotes or line breaks, since it stands in an attribute");
