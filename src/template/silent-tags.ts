// Merge tags that print no link, whatever their names hold: conditions, loops, assignments, comments, and tags that print
// words, numbers or dates. To replace one of them would break the template.

/** Prints what stands in another file, which may hold far more than a link: Twig, Hugo, EJS, Rails, Iterable. */
const INCLUDES =
  /^(?:\{\{\{?|<%[-=]|<\?=)[~-]?\s{0,9}(?:\$?\w{1,40}(?:\.|->))?(?:include(?:_\w{1,20}|Template)?|embed|partial|snippet|render(?:_partial|_template|Partial|Template)?)\s{0,9}\(?\s{0,9}(?:\w{1,20}:\s{0,9})?['"]/i;

/** Opens or closes what a template does: conditions, loops, sections, partials, comments, assignments. */
const STATEMENTS: readonly RegExp[] = [
  /^\{\{[~-]?\s{0,9}(?:[#/^>!]|\$\w{1,60}\s{0,9}:?=|(?:else|end|if|range|with|define|template|block|assign|set|comment)\b)/i, // Handlebars, Mustache, Go
  /^\{%-?\s{0,9}(?:if|elsif|elif|else|for|end|set|block|include|comment|case|when|unless|assign|capture)/i, // Liquid, Twig, Jinja
  /^\{(?:\/|[#*]|(?:if|elseif|else|foreach|assign|capture|include|section)\b)/i, // Smarty, comments of Twig
  /^\*\|(?:IF|ELSE|END|IFNOT)\b/i, // Mailchimp
  /^\[%[-+~|]?\s{0,9}(?:IF|ELSIF|ELSE|END|UNLESS|FOREACH|WHILE|SET|INCLUDE|PROCESS|BLOCK|FILTER)\b/i, // Template Toolkit
  /^\[\//, // a closing tag
  /^@(?:if|elseif|else|unless|isset|empty|for|foreach|forelse|while|switch|case|php|section|slot|component|class|style|checked|selected|disabled|auth|guest|can|cannot|include\w{0,20}|each|push|once|error|env|production)\b/i, // Blade, Razor
  /^#(?:if|elseif|else|end|foreach|set|parse|macro|evaluate|include)\b/i, // Velocity
  /^<#(?:if|elseif|else|list|assign|macro|local|global|include|import|setting)\b/i, // FreeMarker
  /^<\?(?:php)?\s{1,9}(?:(?:if|else|elseif|for|foreach|while|switch|case|end\w{2,12}|unset|include|require|use|function|return)\b|\$[\w>[\]'"-]{1,100}\s{0,9}\.?=(?!=))/i, // PHP
  /^<%[-_]?(?:--|#|\s{0,9}(?:(?:if|unless|else|elsif|case|when|end|for|while|do|var|let|const|content_for)\b|\}|@?[\w.]{1,100}(?:\s{0,9}\|?\|?=(?!=)|\.each\b)))/i, // ERB, EJS, JSP
];

/** Calls and filters that print the words a key stands for, in the reader's language. */
const TRANSLATED: readonly RegExp[] = [
  /(?<![\w.])(?:__|_e|_x|_n|_|trans|trans_choice|translate|i18n|gettext|ngettext|lang|t|tr|\$t|l10n|localize|msg|message)\s{0,9}\(\s{0,9}['"`]/i,
  /\|\s{0,9}(?:trans|translate|t|i18n|localize|l10n)\b/i,
  /^[{<]{1,3}[%=~-]?\s{0,9}(?:t|tr|trans|translate|i18n|lang|l10n|localize|__)\s{1,9}['"]/i,
  /^\{l\s{1,9}s=/,
  /@lang\(|(?:^\W{1,4}|\$)lang(?:uage)?[.[]/i,
];

/** The last word of a name tells what is printed: a text, a number, a time. */
const NAMES_A_VALUE =
  /(?:[_.-](?:text|title|label|msg|message|caption|count|total|date|time|at|reason|status|flag)|(?:Text|Title|Label|Msg|Message|Caption|Count|Total|Date|Time|At|Reason|Status|Flag))(?:_?\d{1,3})?\W{0,9}$/;
/** What has happened, or whether it has: "unsubscribed_at", "has_unsubscribed". */
const NAMES_A_STATE = /unsubscribed|opted-?_?out|(?:^|\W)(?:has|is|was|can|show)(?:_|(?=[A-Z]))/;
/** One of two texts: `{{ url ? "yes" : "no" }}`. */
const CHOOSES_WORDS = /(?<!\?)\?(?![?.])\s{0,9}['"]/;

/** Tells whether a tag is a statement of its template language, which prints nothing by itself, or another file. */
export function isStatementTag(text: string): boolean {
  return INCLUDES.test(text) || STATEMENTS.some((pattern) => pattern.test(text));
}

/** Tells whether a tag goes on to an end of its own, which would be left alone: `<%= link_to url do %>`. */
export function opensBlock(text: string): boolean {
  return /\bdo(?:\s{0,9}\|[\w, ]{0,60}\|)?\s{0,9}-?%>$/.test(text);
}

/** Tells whether a tag prints words or a value, by how it is called. */
export function printsWords(text: string): boolean {
  const name = text.split("|", 1)[0] ?? text;
  return (
    TRANSLATED.some((pattern) => pattern.test(text)) ||
    CHOOSES_WORDS.test(text) ||
    [NAMES_A_VALUE, NAMES_A_STATE].some((pattern) => pattern.test(text) || pattern.test(name))
  );
}
