// The default links of mailing systems S to Z: tags, elements, markers and hosted addresses as they are stored in templates.
import type { Dialect } from "./dialect.ts";

/** Mailing systems S to Z, by id. */
export const DIALECTS_S_TO_Z: readonly Dialect[] = [
  {
    id: "sailthru",
    name: "Sailthru (Marigold Engage)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{optout_(?:confirm_)?url\}/,
        needles: ["{optout_"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{profile_?(?:url)?\}/,
        needles: ["{profile"],
        certainty: "weak",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{(?:view_url|public_url|forward_url|text_url|signup_confirm_url)\}/,
        needles: ["view_url", "public_url", "forward_url", "text_url", "signup_confirm_url"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "salesforce-home-made",
    name: "Salesforce (Sales Cloud) home-made",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /[^"'\s<>]{0,400}unsubscribe[^"'\s<>]{0,400}\{!\s{0,9}[\w.]{1,400}\s{0,9}\}[^"'\s<>]{0,400}/i,
        needles: ["{!"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{!\s{0,9}\w{0,80}(?:Unsubscribe|OptOut)\w{0,80}\s{0,9}\}/i,
        needles: ["unsubscribe", "optout"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "salesforce-marketing-cloud",
    name: "Salesforce Marketing Cloud",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%\s{0,9}unsub_center_url\s{0,9}%%/i,
        needles: ["unsub_center_url"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /%%\s{0,9}profile_center_url\s{0,9}%%/i,
        needles: ["profile_center_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /%%\s{0,9}subscription_center_url\s{0,9}%%/i,
        needles: ["subscription_center_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%=\s{0,9}(?:CloudPagesURL|MicrositeURL|RedirectTo)\s{0,9}\([^<>]{0,500}?\)\s{0,9}=%%/i,
        needles: ["cloudpagesurl", "micrositeurl", "redirectto"],
        certainty: "weak",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /%%\s{0,9}view_email_url\s{0,9}%%/i,
        needles: ["view_email_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /%%\s{0,9}ftaf_url\s{0,9}%%/i,
        needles: ["ftaf_url"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "salesmanago",
    name: "SALESmanago",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\$(?:optout|unsubscribe)(?:Link|Url)?\$/i,
        needles: ["optout", "unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "sarbacane",
    name: "Sarbacane",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{(?:unsubscribe|desabo)\}/i,
        needles: ["unsubscribe", "desabo"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "sendcockpit",
    name: "Sendcockpit",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /§§link_unsubscribe§§/,
        needles: ["§§link_unsubscribe§§"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "sender-net",
    name: "Sender.net",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\$unsubscribe_link\}/,
        needles: ["{$unsubscribe_link}"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "sendgrid",
    name: "SendGrid",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?:<|&lt;)%\s{0,9}asm_group_unsubscribe_raw_url\s{0,9}%(?:>|&gt;)/,
        needles: ["asm_group_unsubscribe_raw_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /(?:<|&lt;)%\s{0,9}asm_group_unsubscribe_url\s{0,9}%(?:>|&gt;)/,
        needles: ["asm_group_unsubscribe_url"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?:<|&lt;)%\s{0,9}asm_global_unsubscribe(?:_raw)?_url\s{0,9}%(?:>|&gt;)/,
        needles: ["asm_global_unsubscribe"],
        certainty: "seen-in-code",
        wholeLink: /asm_global_unsubscribe_url/,
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /(?:<|&lt;)%\s{0,9}asm_preferences(?:_raw)?_url\s{0,9}%(?:>|&gt;)/,
        needles: ["asm_preferences"],
        certainty: "seen-in-code",
        wholeLink: /asm_preferences_url/,
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern:
          /(?:<|&lt;)%\s{0,9}(?!asm_|body\b|subject\b|end\b|else\b|if\b|for\b|do\b|include\b)[^%<>&=@{}();"'#]{0,200}?(?:unsub|opt.?out|click here|afmeld|uitschrij|abmeld|désabonn|baja)[^%<>&=@{}();"'#]{0,200}%(?:>|&gt;)/i,
        needles: ["unsub", "opt", "click here", "afmeld", "uitschrij", "abmeld", "désabonn", "baja"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[unsubscribe\]/i,
        needles: ["[unsubscribe]"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\{\s{0,9}unsubscribe\s{0,9}\}\}\}/,
        needles: ["unsubscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\{\s{0,9}unsubscribe_preferences\s{0,9}\}\}\}/,
        needles: ["unsubscribe_preferences"],
        certainty: "documented",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern:
          /<div\b[^>]{0,2000}?data-(?:role=["']module-unsubscribe|type=["']unsubscribe)["'][^>]{0,2000}>/i,
        needles: ["unsubscribe"],
        certainty: "documented",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/[^/"'\s<>]{0,200}sendgrid\.(?:net|com)\/(?:asm|wf)\/[^"'\s<>]{0,400}/i,
        needles: ["sendgrid."],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\{?\s{0,9}weblink\s{0,9}\}?\}\}|\[weblink\]/i,
        needles: ["weblink"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "sendportal",
    name: "SendPortal",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}/,
        needles: ["unsubscribe_url"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "sendpulse",
    name: "SendPulse",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}/,
        needles: ["unsubscribe_url"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "sendy",
    name: "Sendy",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[unsubscribe\]/i,
        needles: ["[unsubscribe]"],
        certainty: "seen-in-code",
        from: "newsletter-glue/newsletter-glue:includes/integrations/sendy/init.php",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /<unsubscribe\b[^<>]{0,500}>/i,
        needles: ["<unsubscribe"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/[^"'\s<>]{0,400}\/unsubscribe(?:-success)?(?:\.php\?i=|\/)[A-Za-z0-9_\-/]+/i,
        needles: ["/unsubscribe"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /<webversion\b[^<>]{0,500}>|\[webversion\]/i,
        needles: ["<webversion", "[webversion]"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "shopify-email",
    name: "Shopify Email / Shopify notifications",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_link\s{0,9}\}\}/,
        needles: ["unsubscribe_link"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}/,
        needles: ["unsubscribe_url"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "smartemailing",
    name: "SmartEmailing",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribelink\s{0,9}\}\}/i,
        needles: ["unsubscribelink"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "sparkpost",
    name: "SparkPost",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /<a\b[^>]{0,2000}?\bdata-msys-unsubscribe=["']?1["']?[^>]{0,2000}>/i,
        needles: ["data-msys-unsubscribe="],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[\[data-msys-unsubscribe=(?:"|&quot;)1(?:"|&quot;)\]\]/i,
        needles: ["[[data-msys-unsubscribe="],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "spotler",
    name: "Spotler (MailPlus)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /@\{?(?:unsubscribe|optout|afmelden)[^}@]{0,400}\}?@?/i,
        needles: ["unsubscribe", "optout", "afmelden"],
        certainty: "weak",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/(?!(?:content|restapi|api|nexus)\.)[^/"'\s<>]{0,400}\.(?:mailplus|spotler)\.nl\/[^"'\s<>]{0,400}/i,
        needles: ["mailplus", "spotler"],
        certainty: "weak",
      },
    ],
  },
  {
    id: "substack",
    name: "Substack",
    forms: [
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}\/action\/disable_email(?:\/[^"'\s<>]{0,400}|\?[^"'\s<>]{0,400})?/i,
        needles: ["/action/disable_email"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%unsubscribe_url%%/i,
        needles: ["%%unsubscribe_url%%"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "suitecrm",
    name: "SuiteCRM / SugarCRM",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /[^"'\s<>]{0,400}index\.php\?entryPoint=removeme(?:&(?:amp;)?identifier=[^"'\s<>]{0,400})?/i,
        needles: ["index.php?entrypoint=removeme"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /\{\{?\s{0,9}(?:tracker_?)?[^}\s]{0,400}(?:removeme|opt-?out|unsubscribe)[^}\s]{0,400}\s{0,9}\}?\}/i,
        needles: ["removeme", "opt", "unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "superoffice-marketing",
    name: "SuperOffice Marketing / Service",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[\[\s{0,9}link\.subscription\s{0,9}\]\]/,
        needles: ["link.subscription"],
        certainty: "documented",
        from: "SuperOfficeDocs/superoffice-docs:docs/en/knowledge-base/learn/reply-templates/template-variables.md",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\[\[\s{0,9}link\.\w{0,80}subscription\w{0,80}(?:[^\]]{0,400})\]\]/i,
        needles: ["subscription"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\[\[\s{0,9}link\.viewShipmentMessage\s{0,9}\]\]/,
        needles: ["link.viewshipmentmessage"],
        certainty: "documented",
        from: "SuperOfficeDocs/superoffice-docs:docs/en/knowledge-base/learn/reply-templates/template-variables.md",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\[\[\s{0,9}attachment\.(?:openUrl|downloadUrl)\s{0,9}\]\]/,
        needles: ["attachment."],
        certainty: "documented",
        from: "SuperOfficeDocs/superoffice-docs:docs/en/knowledge-base/learn/reply-templates/template-variables.md",
      },
      {
        kind: "hosted-url",
        purpose: "preferences",
        pattern: /https?:\/\/[^"'\s<>]{0,400}\/(?:scripts\/)?customer\.(?:fcgi|exe|cgi)\?[^"'\s<>]{0,400}/i,
        needles: ["customer."],
        certainty: "weak",
      },
    ],
  },
  {
    id: "sympa",
    name: "Sympa",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /\[%\s{0,9}(?:conf\.)?wwsympa_url\s{0,9}%\]\/(?:auto_signoff|sigrequest|signoff)\/[^"'\s<>]{0,400}(?:\[%[^%]{0,400}%\][^"'\s<>]{0,400})*/i,
        needles: ["wwsympa_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^"'\s<>]{0,400}\/(?:sympa|wws)\/(?:sigrequest|auto_signoff|signoff)\/[^"'\s<>]{0,400}/i,
        needles: ["sigrequest", "signoff"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /mailto:sympa@[^"'\s<>?]{1,400}\?subject=(?:unsub|sig)[^"'\s<>]{0,400}/i,
        needles: ["mailto:sympa@"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "the-newsletter-plugin",
    name: "The Newsletter Plugin (WordPress)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<!\{)\{unsubscription_(?:confirm_)?url\}(?!\})/,
        needles: ["{unsubscription_"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /(?<!\{)\{profile_url\}(?!\})/,
        needles: ["{profile_url}"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /(?<!\{)\{(?:email_url|subscription_confirm_url|subscription_confirm_link)\}(?!\})/,
        needles: ["email_url", "subscription_confirm_url", "subscription_confirm_link"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "tripolis-dialogue",
    name: "Tripolis Dialogue / Webpower (dmdelivery)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{?\s{0,9}(?:unsubscribe|optout)(?:_?link)?\s{0,9}\}?\}/i,
        needles: ["unsubscribe", "optout"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}\.(?:dmdelivery\.com|webpower\.(?:eu|io)|td\d+\.com)\/[^"'\s<>]{0,400}/i,
        needles: [".webpower.", ".dmdelivery.com", ".td"],
        certainty: "weak",
      },
    ],
  },
  {
    id: "typo3-direct-mail",
    name: "TYPO3 Direct Mail",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /[^"'\s<>]{0,400}###SYS_AUTHCODE###[^"'\s<>]{0,400}/,
        needles: ["###sys_authcode###"],
        certainty: "weak",
      },
    ],
  },
  {
    id: "unisender",
    name: "UniSender",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}UnsubscribeUrl\s{0,9}\}\}/,
        needles: ["unsubscribeurl"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "veeva-approved-email",
    name: "Veeva Approved Email",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_(?:product_)?link(?:\[[^\]]{0,400}\])?\s{0,9}\}\}/i,
        needles: ["unsubscribe_"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "vero",
    name: "Vero",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /\{\{\s{0,9}(?:campaign\.)?unsubscribe_url\s{0,9}\}\}|\{\{\s{0,9}unsubscribe_link\s{0,9}\}\}/,
        needles: ["unsubscribe_url", "unsubscribe_link"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "verticalresponse",
    name: "VerticalResponse",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{UNSUBSCRIBE\}/,
        needles: ["{unsubscribe}"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "vtiger-crm",
    name: "vtiger CRM",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\$(?:custom-)?unsubscribe[_-]?link\$/i,
        needles: ["unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "wix-email-marketing",
    name: "Wix Email Marketing",
    forms: [
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/[^"'\s<>]{0,400}\/so\/[^"'\s<>]{0,400}\bunsub[^"'\s<>]{0,400}/i,
        needles: ["unsub"],
        certainty: "weak",
      },
    ],
  },
  {
    id: "zoho-campaigns",
    name: "Zoho Campaigns",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\$\[LI:UNSUBSCRIBE\]\$/,
        needles: ["$[li:unsubscribe]$"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\$\[LI:SUB_PREF\]\$/,
        needles: ["$[li:sub_pref]$"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\$\[LI:(?:VIEWINBROWSER|VIEW|FORWARD)\]\$/,
        needles: ["view", "forward"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "zoho-crm",
    name: "Zoho CRM / Zoho Marketing Automation",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\$\{!?(?:[A-Za-z_ ]+\.)?unsubscribe(?:[_ ]?link)?\}/i,
        needles: ["unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
];
