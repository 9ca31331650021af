// MJML compiled by mjml, once a template and after its links were rewritten.
import mjml2html from "mjml";
import { err, ok, type Result } from "../base/result.ts";
import { findMergeTags } from "../template/merge-tags.ts";

/**
 * Compiles MJML to HTML. What mjml drops without a word, such as a file that is included or a block between two elements,
 * is an error: every merge tag of the source stands in the result.
 *
 * @returns An error that continues `Cannot compile template "x": `.
 */
export async function compileMjml(source: string): Promise<Result<string, string>> {
  if (/<mj-include\b/i.test(source)) return err("it includes other files; put their MJML in their places");
  try {
    const { html } = await mjml2html(source, { validationLevel: "strict", keepComments: true });
    const lost = findMergeTags(source).find(({ text }) => !html.includes(text));
    return lost === undefined ? ok(html) : err(`mjml left ${JSON.stringify(lost.text)} out`);
  } catch (cause) {
    return err(`mjml says ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
