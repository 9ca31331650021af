// templates/system/asked-mail.mjml -> the HTML that the product fills: MJML is no part of the product.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import mjml from "mjml";

const SOURCE = join(import.meta.dirname, "../../templates/system/asked-mail.mjml");

/** Where the compiled mail stands. */
export const COMPILED_MAIL = join(import.meta.dirname, "../../templates/system/asked-mail.html");

/** Compiles the mail; which side its lines begin at is left to the language. */
export async function compileSystemMail(): Promise<string> {
  const { html } = await mjml(readFileSync(SOURCE, "utf8"), { validationLevel: "strict" });
  const compiled = html
    .replaceAll("text-align:left", "text-align:{{side}}")
    .replaceAll('align="left"', 'align="{{side}}"');
  return `${compiled.trim()}\n`;
}
