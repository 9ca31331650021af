// Entries of a body that are described but not checked with it: one that is wrong keeps the others from nothing.
import { z } from "@hono/zod-openapi";

/** Takes any entries where a field holds an array, and describes them as the schema does. */
export function readLater(entry: z.ZodType, { most }: { readonly most: number }) {
  const { $schema: _, ...described } = z.toJSONSchema(entry, { io: "input" });
  return z.array(z.unknown().openapi(described as object)).max(most);
}
