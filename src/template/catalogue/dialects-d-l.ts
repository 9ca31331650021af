// The default links of mailing systems D to L: tags, elements, markers and hosted addresses as they are stored in templates.
import type { Dialect } from "./dialect.ts";

/** Mailing systems D to L, by id. */
export const DIALECTS_D_TO_L: readonly Dialect[] = [
  {
    id: "delivra",
    name: "Delivra",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%\s{0,9}email\.(?:unsub|purge)\s{0,9}%%/i,
        needles: ["email."],
        certainty: "documented",
      },
    ],
  },
  {
    id: "dengage",
    name: "Dengage",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe-link\s{0,9}\}\}/,
        needles: ["unsubscribe-link"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "design-tool",
    name: "Design tools' portable placeholders (Beefree, Unlayer, Stripo, Email Love)",
    forms: [
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
        pattern: /https?:\/\/(?:www\.)?unsubscribe\.com\/?(?=["'\s<>]|$)/i,
        needles: ["unsubscribe.com"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /https?:\/\/(?:www\.)?manage-preferences\.com\/?(?=["'\s<>]|$)/i,
        needles: ["manage-preferences.com"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<=href=["'])(?:#|javascript:void\(0\);?|\{\{?unsubscribe\}?\}?)(?=["'])/i,
        needles: ['="#', "='#", "javascript:void", "{unsubscribe}"],
        certainty: "weak",
      },
    ],
  },
  {
    id: "discourse",
    name: "Discourse",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%\{(?:user_preferences_url|unsubscribe_url|email_preferences_url)\}/,
        needles: ["user_preferences_url", "unsubscribe_url", "email_preferences_url"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /%\{unsubscribe_(?:instructions|link|via_email_link|mailing_list)\}/,
        needles: ["%{unsubscribe_"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/[^"'\s<>]{0,400}\/email\/unsubscribe\/[0-9a-f]{16,}/i,
        needles: ["/email/unsubscribe/"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "dittofeed",
    name: "Dittofeed",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}unsubscribe_link(?:\s+[^%]{0,400})?-?%\}/,
        needles: ["unsubscribe_link"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}unsubscribe_url\s{0,9}-?%\}/,
        needles: ["unsubscribe_url"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{%-?\s{0,9}subscription_management_(?:url|link)[^%]{0,400}-?%\}/,
        needles: ["subscription_management_"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "dokuwiki",
    name: "DokuWiki",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /@SUBSCRIBE@/,
        needles: ["@subscribe@"],
        certainty: "seen-in-code",
        from: "dokuwiki/dokuwiki: inc/lang/en/subscr_single.txt",
      },
    ],
  },
  {
    id: "dolibarr",
    name: "Dolibarr",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /__UNSUBSCRIBE__/,
        needles: ["__unsubscribe__"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /__UNSUBSCRIBE_URL__/,
        needles: ["__unsubscribe_url__"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /__CHECK_READ__/,
        needles: ["__check_read__"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "dotdigital",
    name: "Dotdigital",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /https?:\/\/\$UNSUB\$\/?/i,
        needles: ["://$unsub$"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<![\w/])\$UNSUB\$/i,
        needles: ["$unsub$"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /(?:https?:\/\/)?\$(?:PREFERENCES?|PREFCENTRE|UPDATE)\$\/?/i,
        needles: ["preference", "prefcentre", "update"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /(?:https?:\/\/)?\$(?:FORWARD|CANTREAD)\$\/?/i,
        needles: ["forward", "cantread"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "drip",
    name: "Drip",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}/,
        needles: ["unsubscribe_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_link\s{0,9}\}\}/,
        needles: ["unsubscribe_link"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}manage_subscriptions_(?:url|link)\s{0,9}\}\}/,
        needles: ["manage_subscriptions_"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "drupal-simplenews",
    name: "Drupal Simplenews",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[simplenews-subscriber:unsubscribe-url\]/,
        needles: ["[simplenews-subscriber:unsubscribe-url]"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\[simplenews-subscriber:manage-url\]/,
        needles: ["[simplenews-subscriber:manage-url]"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\[simplenews-subscriber:(?:subscribe-url|combined-url)\]/,
        needles: ["[simplenews-subscriber:"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /!confirm_unsubscribe_url\b/,
        needles: ["!confirm_unsubscribe_url"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "e-goi",
    name: "E-goi",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<![\w!])!remove\b/i,
        needles: ["!remove"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /(?<![\w!])!edit\b/i,
        needles: ["!edit"],
        certainty: "weak",
      },
    ],
  },
  {
    id: "ecomail",
    name: "Ecomail",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\*\|UNSUB\|\*/,
        needles: ["*|unsub|*"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "elastic-email",
    name: "Elastic Email",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<!\{)\{unsubscribe(?::[^}]{0,400})?\}(?!\})/i,
        needles: ["{unsubscribe"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "emailit",
    name: "Emailit",
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
    id: "emailoctopus",
    name: "EmailOctopus",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}UnsubscribeURL\s{0,9}\}\}/,
        needles: ["unsubscribeurl"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}WebVersionURL\s{0,9}\}\}/,
        needles: ["webversionurl"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "emarketeer",
    name: "eMarketeer",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /\{\{?\s{0,9}(?:unsubscribe|optout)[^}]{0,400}\}?\}|\[\[\s{0,9}(?:unsubscribe|optout)[^\]]{0,400}\]\]/i,
        needles: ["unsubscribe", "optout"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "emarsys",
    name: "Emarsys (SAP)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\$unsub(?:scribe)?(?:link)?\$/i,
        needles: ["$unsub"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^"'\s<>]{0,400}\/u\/(?:un|nrd|register|optout)[^"'\s<>]{0,400}\.php\?[^"'\s<>]{0,400}/i,
        needles: [".php?"],
        certainty: "weak",
      },
      {
        kind: "hosted-url",
        purpose: "one-click",
        pattern:
          /https?:\/\/list-unsubscribe[^/"'\s<>]{0,400}\.eservice\.emarsys\.(?:net|com)\/api\/unsubscribe\/[^"'\s<>]{0,400}/i,
        needles: ["://list-unsubscribe"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "emma",
    name: "Emma",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[%\s{0,9}(?:opt_?out|unsubscribe|preferences?)(?:_url)?\s{0,9}%\]/i,
        needles: ["opt", "unsubscribe", "preference"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "espocrm",
    name: "EspoCRM",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<!\{)\{optOutUrl\}(?!\})/,
        needles: ["{optouturl}"],
        certainty: "seen-in-code",
        from: "espocrm/espocrm:application/Espo/Modules/Crm/Tools/MassEmail/SendingProcessor.php",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /(?<!\{)\{optOutLink\}(?!\})/,
        needles: ["{optoutlink}"],
        certainty: "seen-in-code",
        from: "espocrm/espocrm:application/Espo/Modules/Crm/Tools/MassEmail/SendingProcessor.php",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^"'\s<>]{0,400}[?&](?:amp;)?entryPoint=(?:unsubscribe|subscribeAgain)\b[^"'\s<>]{0,400}/i,
        needles: ["unsubscribe", "subscribeagain"],
        certainty: "seen-in-code",
        from: "espocrm/espocrm:application/Espo/Modules/Crm/Tools/MassEmail/SendingProcessor.php",
      },
    ],
  },
  {
    id: "fluentcrm",
    name: "FluentCRM (WordPress)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /##crm\.unsubscribe_url##|\{\{\s{0,9}crm\.unsubscribe_url\s{0,9}\}\}/,
        needles: ["crm.unsubscribe_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /##crm\.manage_subscription_url##|\{\{\s{0,9}crm\.manage_subscription_url\s{0,9}\}\}/,
        needles: ["crm.manage_subscription_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}crm_global_email_footer\s{0,9}\}\}/,
        needles: ["crm_global_email_footer"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}crm\.(?:unsubscribe_html|manage_subscription_html)(?:\|[^}]{0,400})?\s{0,9}\}\}/,
        needles: ["unsubscribe_html", "manage_subscription_html"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "freshmail",
    name: "FreshMail",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\$\$resign_?link\$\$/i,
        needles: ["$$resign"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "freshworks",
    name: "Freshworks (Freshmarketer / Freshsales)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}(?:unsubscribe|manage_preferences?)_?(?:link|url)\s{0,9}\}\}/i,
        needles: ["unsubscribe", "manage_preference"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "generic",
    name: "Generic home-made tokens (fallback family)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\{?\s{0,9}(?:[\w.$]{1,400}\.)?un_?subscribe[_-]?(?:url|link|href)?\s{0,9}\}?\}\}/i,
        needles: ["subscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\{?\s{0,9}unsub\s{0,9}\}?\}\}/i,
        needles: ["unsub"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern:
          /\{\{\{?\s{0,9}(?:[\w.$]{1,400}\.)?(?:manage|update|edit|email|user|subscription|communication)?[_-]?(?:pref(?:erence)?s?|subscriptions?|pref(?:erence)?_?cent(?:er|re)|profile|account)[_-]?(?:url|link|href|page|center|centre)\s{0,9}\}?\}\}/i,
        needles: ["subscription", "pref", "profile", "account"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%\{?un_?subscribe[_-]?(?:url|link)?\}?%%/i,
        needles: ["subscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[\[\s{0,9}un_?subscribe[_-]?(?:url|link)?\s{0,9}\]\]/i,
        needles: ["subscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /##\s{0,9}un_?subscribe[_-]?(?:url|link)?\s{0,9}##/i,
        needles: ["subscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?:<|&lt;)%[=-]?\s{0,9}@?un_?subscribe[_-]?(?:url|link)?[^%]{0,400}%(?:>|&gt;)/i,
        needles: ["subscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /\{\{\s{0,9}\$[\w>-]{0,400}un_?subscribe\w{0,80}\s{0,9}\}\}|\$\{\s{0,9}[\w.]{0,400}un_?subscribe\w{0,80}\s{0,9}\}|@\{?un_?subscribe\w{0,80}\}?/i,
        needles: ["subscribe"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /mailto:[^"'\s<>]{0,400}\?(?:[^"'\s<>]{0,400}&(?:amp;)?)?(?:subject|body)=[^"'\s<>&]{0,400}(?:un-?subscribe|opt-?out|afmeld|uitschrij|abmeld|remove)[^"'\s<>]{0,400}/i,
        needles: ["mailto:"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^"'\s<>]{0,400}(?:[/?&=._-])(?:un-?subscri(?:be|ption)|opt-?out|optout|signoff|afmelden|uitschrijven|abmelden|abbestellen|avmeld(?:ing)?|afmeld(?:ing)?|avregistrera|desinscription|desabonnement|baja|cancella-?iscrizione|odhlasit|wypisz)[^"'\s<>]{0,400}/i,
        needles: [
          ...[
            "unsubscri",
            "un-subscri",
            "optout",
            "opt-out",
            "signoff",
            "afmeld",
            "uitschrijven",
            "abmelden",
          ],
          ...["abbestellen", "avmeld", "avregistrera", "desinscription", "desabonnement", "baja", "odhlasit"],
          ...["cancellaiscrizione", "cancella-iscrizione", "wypisz"],
        ],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "near-miss",
        pattern:
          /https?:\/\/[^"'\s<>]{0,400}(?:re-?subscribe|subscribe-again|confirm-?(?:subscription|opt-?in)|double-?opt-?in|view-?(?:in-?browser|online)|webversion|forward)[^"'\s<>]{0,400}/i,
        needles: ["subscribe", "confirm", "double", "browser", "online", "webversion", "forward"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}subscription\.unsubscribe_url\s{0,9}\}\}/,
        needles: ["subscription.unsubscribe_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}(unsubscribe\w{0,80})\s{0,9}-?%\}/,
        needles: ["unsubscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern:
          /\{\{\{?\s{0,9}(?:manage|update|email|subscription)?_?pref(?:erence)?s\s{0,9}\}?\}\}|\[(?:manage|update|email)[_-]?pref(?:erence)?s\]/i,
        needles: ["pref"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "get-a-newsletter",
    name: "Get a Newsletter",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /##?\s{0,9}(?:unsubscribe|avregistrera)(?:_?(?:url|link))?\s{0,9}##?|\{\{\s{0,9}unsubscribe(?:_url)?\s{0,9}\}\}/i,
        needles: ["unsubscribe", "avregistrera"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "getresponse",
    name: "GetResponse",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[\[remove\]\]/i,
        needles: ["[[remove]]"],
        certainty: "seen-in-code",
        from: "newsletter-glue/newsletter-glue:includes/integrations/getresponse/init.php",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[\[unsubscribe\]\]/i,
        needles: ["[[unsubscribe]]"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\[\[change\]\]/i,
        needles: ["[[change]]"],
        certainty: "seen-in-code",
        from: "newsletter-glue/newsletter-glue:includes/integrations/getresponse/init.php",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\[\[view\]\]|\[\[forward\]\]|\[\[spam\]\]/i,
        needles: ["[[view]]", "[[forward]]", "[[spam]]"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}getresponse\d*\.(?:com|pl)\/(?:unsubscribe|change_details)\.html[^"'\s<>]{0,400}/i,
        needles: ["getresponse"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "ghost",
    name: "Ghost",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%\{unsubscribe_url\}%%/,
        needles: ["%%{unsubscribe_url}%%"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/[^"'\s<>]{0,400}\/unsubscribe\/\?uuid=[^"'\s<>]{0,400}/i,
        needles: ["/unsubscribe/?uuid="],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "gov-uk-notify",
    name: "GOV.UK Notify",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\(\(\s{0,9}unsubscribe[_ ](?:url|link)\s{0,9}\)\)/i,
        needles: ["unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "groundhogg",
    name: "Groundhogg / AutomateWoo / Mail Mint (WordPress)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /(?<!\{)\{unsubscribe_link\}(?!\})|\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}|\{\{\s{0,9}link\.unsubscribe\s{0,9}\}\}/,
        needles: ["{unsubscribe_link}", "unsubscribe_url", "link.unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "hubspot",
    name: "HubSpot",
    forms: [
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}unsubscribe_link\s{0,9}\}\}/,
        needles: ["unsubscribe_link"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_link_all\s{0,9}\}\}/,
        needles: ["unsubscribe_link_all"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_section\s{0,9}\}\}/,
        needles: ["unsubscribe_section"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_anchor\s{0,9}\}\}/,
        needles: ["unsubscribe_anchor"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}subscription_confirmation_url\s{0,9}\}\}/,
        needles: ["subscription_confirmation_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}view_as_page_(?:url|section)\s{0,9}\}\}/,
        needles: ["view_as_page_"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "preferences",
        pattern:
          /https?:\/\/[^"'\s<>]{0,400}\/hs\/(?:manage-preferences|preferences-center|email-preferences)[^"'\s<>]{0,400}/i,
        needles: ["manage-preferences", "preferences-center", "email-preferences"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "icegram-express",
    name: "Icegram Express / Email Subscribers (WordPress)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}(?:UNSUBSCRIBE-LINK|subscriber\.unsubscribe_link)\s{0,9}\}\}/i,
        needles: ["unsubscribe-link", "subscriber.unsubscribe_link"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "iconneqt",
    name: "Iconneqt",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%unsubscribelink%%/i,
        needles: ["%%unsubscribelink%%"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "icontact",
    name: "iContact",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[(?:unsubscribe|manage_your_subscription)(?:_link|_url)?\]/i,
        needles: ["unsubscribe", "manage_your_subscription"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "intercom",
    name: "Intercom",
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
    id: "interspire-email-marketer",
    name: "Interspire Email Marketer / Mumara",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%unsubscribelink%%|%%unsub_?link%%/i,
        needles: ["%%unsub"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /%%modifydetails_\d+%%/i,
        needles: ["%%modifydetails_"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /%%(?:webversion|sendfriend_\d+|confirmlink|mailinglistarchive)%%/i,
        needles: ["webversion", "sendfriend_", "confirmlink", "mailinglistarchive"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "inxmail-professional",
    name: "Inxmail Professional",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\[%\s{0,9}url:unsubscribe(?:-link|-page|-jsp)?\b[^<>]{0,500}?\]/i,
        needles: ["url:unsubscribe"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[%\s{0,9}unsubscription-command\s{0,9}\](?:=\[%\s{0,9}list-name\s{0,9}\])?/i,
        needles: ["unsubscription-command"],
        certainty: "documented",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern:
          /\[%\s{0,9}url:(?:show-mail|forward|recommendation|count|unique-count|jsp)\b[^<>]{0,500}?\]/i,
        needles: ["url:"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "iterable",
    name: "Iterable",
    forms: [
      {
        kind: "href-token",
        purpose: "one-click",
        pattern: /\{\{\s{0,9}unsubscribeUrl\s{0,9}\}\}/,
        needles: ["unsubscribeurl"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}hostedUnsubscribeUrl\s{0,9}\}\}/,
        needles: ["hostedunsubscribeurl"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribeMessageTypeUrl\s{0,9}\}\}/,
        needles: ["unsubscribemessagetypeurl"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}viewInBrowserUrl\s{0,9}\}\}/,
        needles: ["viewinbrowserurl"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "keap",
    name: "Keap (Infusionsoft)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /~OptOut_[^~\s]{0,400}~/i,
        needles: ["~optout_"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /~HostedEmail\.[^~]{0,400}~/i,
        needles: ["~hostedemail."],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "keila",
    name: "Keila",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{-?\s{0,9}unsubscribe_link\s{0,9}-?\}\}/,
        needles: ["unsubscribe_link"],
        certainty: "seen-in-code",
        from: "pentacent/keila:lib/keila/templates/default_template.ex",
      },
    ],
  },
  {
    id: "kentico",
    name: "Kentico / Xperience",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /\{[%#]\s{0,9}(?:EmailFeed\.|Newsletter\.|Advanced\.)?Unsubscri(?:ption|be)(?:From\w+)?(?:Link|Url)\s{0,9}(?:#?@?)?[%#]\}/i,
        needles: ["unsubscri"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "kit",
    name: "Kit (ConvertKit)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}/,
        needles: ["unsubscribe_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_link\s{0,9}\}\}/,
        needles: ["unsubscribe_link"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}subscriber\.account_url\s{0,9}\}\}/,
        needles: ["subscriber.account_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}subscriber_preferences_url\s{0,9}\}\}/,
        needles: ["subscriber_preferences_url"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/(?:[\w-]{1,400}\.)?unsubscribe\.(?:convertkit-mail\d*|kit-mail\d*)\.com\/[^"'\s<>]{0,400}/i,
        needles: ["unsubscribe."],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "preferences",
        pattern:
          /https?:\/\/(?:[\w-]{1,400}\.)?preferences\.(?:convertkit-mail\d*|kit-mail\d*)\.com\/[^"'\s<>]{0,400}/i,
        needles: ["preferences."],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "klaviyo",
    name: "Klaviyo",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}unsubscribe(?:\s+(?:'[^']{0,400}'|"[^"]{0,400}"))?\s{0,9}-?%\}/,
        needles: ["unsubscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}unsubscribe_link\s{0,9}-?%\}/,
        needles: ["unsubscribe_link"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "preferences",
        pattern: /\{%-?\s{0,9}manage_preferences(?:\s+(?:'[^']{0,400}'|"[^"]{0,400}"))?\s{0,9}-?%\}/,
        needles: ["manage_preferences"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{%-?\s{0,9}manage_preferences_link\s{0,9}-?%\}/,
        needles: ["manage_preferences_link"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/(?:manage\.kmail-lists\.com|(?:www\.)?klaviyo\.com|[^/"'\s<>]{0,400}klclick\d*\.com)\/(?:subscriptions\/)?(?:unsubscribe|preferences?|update)\b[^"'\s<>]{0,400}/i,
        needles: ["manage.kmail-lists.com", "klaviyo.com", "klclick"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /\{%-?\s{0,9}web_view(?:_link)?(?:\s+(?:'[^']{0,400}'|"[^"]{0,400}"))?\s{0,9}-?%\}/,
        needles: ["web_view"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "near-miss",
        pattern:
          /https?:\/\/manage\.kmail-lists\.com\/(?:ajax\/)?subscriptions\/subscribe\b[^"'\s<>]{0,400}/i,
        needles: ["subscriptions/subscribe"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "knock",
    name: "Knock",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}(?:vars\.)?(?:unsubscribe|manage_preferences)_(?:url|link)\s{0,9}\}\}/i,
        needles: ["unsubscribe", "manage_preferences"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "laposta",
    name: "Laposta",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern:
          /\{\{\s{0,9}(?:unsubscribe|afmelden|afmeldlink)\s{0,9}\}\}|\[\[\s{0,9}(?:unsubscribe|afmelden|afmeldlink)\s{0,9}\]\]/i,
        needles: ["unsubscribe", "afmelden", "afmeldlink"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}\.(?:email-provider\.(?:nl|eu)|laposta\.nl)\/(?:unsubscribe|afmelden|u)[^"'\s<>]{0,400}/i,
        needles: ["email-provider.", "laposta.nl"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "preferences",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}\.(?:email-provider\.(?:nl|eu)|laposta\.nl)\/(?:modify|wijzig|edit)[^"'\s<>]{0,400}/i,
        needles: ["email-provider.", "laposta.nl"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "near-miss",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}\.email-provider\.(?:nl|eu)\/(?:web|subscribe)\/[^"'\s<>]{0,400}/i,
        needles: [".email-provider."],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "laudspeaker",
    name: "Laudspeaker",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}unsubscribe_link[^%]{0,400}-?%\}|\{\{\s{0,9}unsubscribe_link\s{0,9}\}\}/,
        needles: ["unsubscribe_link"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "listmonk",
    name: "listmonk",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{-?\s{0,9}UnsubscribeURL(?:\s+\.)?\s{0,9}-?\}\}/,
        needles: ["unsubscribeurl"],
        certainty: "documented",
        from: "knadh/listmonk:docs/docs/content/templating.md",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{-?\s{0,9}ManageURL(?:\s+\.)?\s{0,9}-?\}\}/,
        needles: ["manageurl"],
        certainty: "seen-in-code",
        from: "knadh/listmonk:models/common.go",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{-?\s{0,9}MessageURL(?:\s+\.)?\s{0,9}-?\}\}/,
        needles: ["messageurl"],
        certainty: "documented",
        from: "knadh/listmonk:docs/docs/content/templating.md",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{-?\s{0,9}OptinURL(?:\s+\.)?\s{0,9}-?\}\}/,
        needles: ["optinurl"],
        certainty: "documented",
        from: "knadh/listmonk:docs/docs/content/templating.md",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/[^"'\s<>]{0,400}\/subscription\/[0-9a-f-]{36}\/[0-9a-f-]{36}[^"'\s<>]{0,400}/i,
        needles: ["/subscription/"],
        certainty: "seen-in-code",
        from: "knadh/listmonk:cmd/init.go",
      },
    ],
  },
  {
    id: "loops",
    name: "Loops",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<!\{)\{unsubscribe_link\}(?!\})/,
        needles: ["{unsubscribe_link}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /(?<!\{)\{(?:management|preferences?|preference_center)_link\}(?!\})/,
        needles: ["management", "preference"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "lyris-listmanager",
    name: "Lyris ListManager / Aurea List Manager",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%\s{0,9}url\.unsub(?:\.[\w.]{1,400})?\s{0,9}%%/i,
        needles: ["url.unsub"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?:mailto:)?%%\s{0,9}email\.(?:unsub|purge)\s{0,9}%%/i,
        needles: ["email."],
        certainty: "documented",
      },
    ],
  },
];
