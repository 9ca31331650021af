// Ways to put a merge tag into the links of a template: ours, and what others do. Theirs judge nothing and replace every
// link, which is the least that any way built on them has to do.
import { load } from "cheerio";
import { HTMLRewriter } from "html-rewriter-wasm";
import { Tokenizer, type TokenizerCallbacks } from "htmlparser2";
import { splice } from "../../../src/template/splice.ts";
import type { Edit, Span } from "../../../src/template/template.ts";
import { importBuilt } from "./built.ts";

type Planning = typeof import("../../../src/template/plan-rewrite.ts");
type Parsing = typeof import("../../../src/template/template.ts");

const { planRewrite } = await importBuilt<Planning>("template/plan-rewrite");
const { parseTemplate } = await importBuilt<Parsing>("template/template");

/** What stands in the replaced links. */
export const MERGE_TAG = "{{manageSubscriptionsUrl}}";

/** A source as it came out, and which stretches of the one before were replaced, if the way tells. */
export interface Rewritten {
  readonly source: string;
  readonly edits: readonly Edit[] | null;
}

/** A way to rewrite; `null` where it refuses. */
export interface RewriteWay {
  readonly name: string;
  readonly rewrite: (source: string) => Rewritten | null | Promise<Rewritten | null>;
}

/** The baseline, then the others, ours last. */
export const WAYS: readonly RewriteWay[] = [
  { name: "naive: cheerio load, attr, html()", rewrite: rewriteTree },
  { name: "htmlparser2 Tokenizer, splice", rewrite: rewriteTokens },
  { name: "lol-html (html-rewriter-wasm)", rewrite: rewriteStream },
  { name: "mailconsent: finds, judges, splices, proves", rewrite: rewriteOurs },
];

function rewriteTree(source: string): Rewritten {
  const $ = load(source);
  $("a[href], area[href]").attr("href", MERGE_TAG);
  return { source: $.html(), edits: null };
}

function rewriteTokens(source: string): Rewritten {
  const edits: Edit[] = [];
  const collector = new HrefCollector(source, (span) =>
    edits.push({ part: "source", span, text: MERGE_TAG }),
  );
  const tokenizer = new Tokenizer({ decodeEntities: false }, collector);
  tokenizer.write(source);
  tokenizer.end();
  return { source: splice(source, edits), edits };
}

/** Follows the tokens of tags; the rest of the mail passes by. */
class HrefCollector implements TokenizerCallbacks {
  readonly #source: string;
  readonly #found: (span: Span) => void;
  #isLink = false;
  #isHref = false;
  #valueStart = -1;

  constructor(source: string, found: (span: Span) => void) {
    this.#source = source;
    this.#found = found;
  }

  onopentagname(start: number, end: number): void {
    this.#isLink = /^a(?:rea)?$/i.test(this.#source.slice(start, end));
  }

  onattribname(start: number, end: number): void {
    this.#isHref = this.#isLink && this.#source.slice(start, end).toLowerCase() === "href";
    this.#valueStart = -1;
  }

  onattribdata(start: number): void {
    if (this.#valueStart < 0) this.#valueStart = start;
  }

  onattribend(_quote: number, end: number): void {
    if (!this.#isHref) return;
    if (this.#valueStart >= 0) this.#found({ start: this.#valueStart, end });
    this.#isLink = false;
    this.#isHref = false;
  }

  onattribentity(): void {}
  oncdata(): void {}
  onclosetag(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onopentagend(): void {}
  onprocessinginstruction(): void {}
  onselfclosingtag(): void {}
  ontext(): void {}
  ontextentity(): void {}
}

async function rewriteStream(source: string): Promise<Rewritten> {
  const chunks: Uint8Array[] = [];
  const rewriter = new HTMLRewriter((chunk) => chunks.push(chunk.slice()));
  try {
    rewriter.on("a[href], area[href]", {
      element: (element) => void element.setAttribute("href", MERGE_TAG),
    });
    await rewriter.write(Buffer.from(source));
    await rewriter.end();
  } finally {
    rewriter.free();
  }
  return { source: Buffer.concat(chunks).toString(), edits: null };
}

function rewriteOurs(source: string): Rewritten | null {
  const template = parseTemplate({ syntax: "auto", source, text: null });
  if (template.kind === "error") return null;
  const plan = planRewrite(template.value, {
    mergeTag: MERGE_TAG,
    relabel: "default-links",
    whenMissing: "report",
    language: null,
  });
  return plan.kind === "error" ? null : { source: plan.value.source, edits: plan.value.proof.edits };
}
