// Attributes that would undo a replaced link: by them a system puts its own address back, opts the reader out on the
// click, or leads elsewhere. All of them are removed; what only switches click tracking off or names a link stays.

/** Such an attribute. */
export interface UndoingAttribute {
  /** In lower case. */
  readonly name: string;
  /** The values by which it does so; any where there is none. */
  readonly value?: RegExp;
  /** Ids of the mailing systems that heed it; empty for browsers, mail programs, editors and template languages. */
  readonly dialects: readonly string[];
  /** What would happen. */
  readonly reason: string;
  readonly certainty: "seen-in-code" | "documented" | "recalled";
}

const COMPUTED = "the template language puts the address of its expression in place of ours";

/** All of them. */
export const UNDOING_ATTRIBUTES: readonly UndoingAttribute[] = [
  {
    name: "data-msys-unsubscribe",
    value: /^(?:1|true)?$/i,
    dialects: ["sparkpost", "blueshift"],
    reason: "the click puts the reader on the system's own suppression list, whatever is chosen on the page",
    certainty: "documented",
  },
  {
    name: "data-nl-type",
    value: /^(?:internalOptOut|optOut|oneClickOptOut|unsubscription)$/i,
    dialects: ["adobe-journey-optimizer"],
    reason: "the system puts its own opt-out in place of the address",
    certainty: "seen-in-code",
  },
  {
    name: "data-tracking-type",
    value: /^(?:DIRECT|INTERNAL|ONE_?CLICK)_OPT_?OUT$/i,
    dialects: ["adobe-journey-optimizer"],
    reason: "the click counts as an opt-out in the system",
    certainty: "seen-in-code",
  },
  {
    name: "data-tags",
    value: /\boptoutLevel:/i,
    dialects: ["adobe-journey-optimizer"],
    reason: "says how far the system's own opt-out goes, which is no longer there",
    certainty: "seen-in-code",
  },
  {
    name: "data-nl-lnkep-perso-attr-href",
    dialects: ["adobe-campaign-classic"],
    reason: "holds the address that the system puts in place of the one in href",
    certainty: "seen-in-code",
  },
  {
    name: "data-script",
    value: /\bprofile\.(?:unsubscribe|remove)\s?\(/i,
    dialects: ["copernica"],
    reason: "the click opts the reader out, whatever is chosen on the page",
    certainty: "documented",
  },
  {
    name: "xt",
    value: /^(?:SP)?(?:ONECLICK)?(?:OPT-?OUT|PROFILE)$/i,
    dialects: ["acoustic-campaign"],
    reason: "the system puts its own opt-out or profile page in place of the address",
    certainty: "seen-in-code",
  },
  {
    name: "sptype",
    value: /^(?:SP)?(?:ONECLICK)?(?:OPT-?OUT|PROFILE)$/i,
    dialects: ["acoustic-campaign"],
    reason: "the system puts its own opt-out or profile page in place of the address",
    certainty: "recalled",
  },
  {
    name: "data-targettype",
    value: /^sysaction$/i,
    dialects: ["oracle-eloqua"],
    reason: "the system makes the address anew from an action of its own",
    certainty: "recalled",
  },
  {
    name: "data-link-type",
    value: /^(?:unsubscribe|preferences|update[-_]?profile)$/i,
    dialects: ["mailerlite"],
    reason: "the system puts its own address in place of the one in href, which may even be empty",
    certainty: "seen-in-code",
  },
  {
    name: "data-cke-saved-href",
    dialects: [],
    reason: "CKEditor puts it in place of href when the template is saved next",
    certainty: "seen-in-code",
  },
  {
    name: "data-mce-href",
    dialects: [],
    reason: "TinyMCE puts it in place of href when the template is saved next",
    certainty: "seen-in-code",
  },
  {
    name: "data-saferedirecturl",
    dialects: [],
    reason: "Gmail leads there instead of to href; it comes along when a mail is copied out of it",
    certainty: "seen-in-code",
  },
  {
    name: "originalsrc",
    dialects: [],
    reason: "Outlook keeps the address there that was; it comes along when a mail is copied out of it",
    certainty: "recalled",
  },
  {
    name: "ping",
    dialects: [],
    reason: "the browser tells these addresses of the click, which the recipient's page does not",
    certainty: "documented",
  },
  {
    name: "download",
    dialects: [],
    reason: "the browser saves the page instead of showing it",
    certainty: "documented",
  },
  {
    name: "onclick",
    value: /location|\bopen\s?\(|\.href\b|\bsubmit\s?\(/i,
    dialects: [],
    reason: "a script leads elsewhere where the mail is read as a web page",
    certainty: "documented",
  },
  {
    name: "onmousedown",
    value: /location|\bopen\s?\(|\.href\b|\brwt\s?\(/i,
    dialects: [],
    reason: "a script puts another address in place of ours at the click",
    certainty: "documented",
  },
  { name: "th:href", dialects: [], reason: COMPUTED, certainty: "documented" },
  { name: "th:action", dialects: [], reason: COMPUTED, certainty: "documented" },
  { name: "t-att-href", dialects: ["odoo-email-marketing"], reason: COMPUTED, certainty: "documented" },
  { name: "t-attf-href", dialects: ["odoo-email-marketing"], reason: COMPUTED, certainty: "documented" },
  { name: ":href", dialects: [], reason: COMPUTED, certainty: "documented" },
  { name: "v-bind:href", dialects: [], reason: COMPUTED, certainty: "documented" },
  { name: "x-bind:href", dialects: [], reason: COMPUTED, certainty: "documented" },
  { name: "py:href", dialects: [], reason: COMPUTED, certainty: "recalled" },
];
