// Where the samples stand that ship with the product; the same path from source and from the build.
import { fileURLToPath } from "node:url";

/** Folder of the sample mail templates. */
export const SAMPLE_TEMPLATES = fileURLToPath(new URL("../../templates/mail", import.meta.url));
/** The sample contacts, as CSV. */
export const SAMPLE_CONTACTS = fileURLToPath(new URL("../../templates/contacts.csv", import.meta.url));
