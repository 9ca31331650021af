// What a job may ask to stand in the rewritten links.
import { z } from "zod";

const MAX_MERGE_TAG_CHARS = 500;
// Without the flag that \p{Cc} would need: a description of the API cannot say flags.
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
const IN_ATTRIBUTE = /^[^"'\u0000-\u001f\u007f-\u009f]+$/;

/** What may stand in a rewritten link: any system's merge tag or address that an attribute can hold. */
export const mergeTagSchema = z
  .string()
  .min(1, "must not be empty")
  .max(MAX_MERGE_TAG_CHARS, `must have at most ${MAX_MERGE_TAG_CHARS} characters`)
  .regex(IN_ATTRIBUTE, "must not hold quotes or line breaks, since it stands in an attribute");
