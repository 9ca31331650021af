// The default links of mailing systems A to C: tags, elements, markers and hosted addresses as they are stored in templates.
import type { Dialect } from "./dialect.ts";

/** Mailing systems A to C, by id. */
export const DIALECTS_A_TO_C: readonly Dialect[] = [
  {
    id: "1c-bitrix",
    name: "1C-Bitrix / Bitrix24 Sender",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /#UNSUBSCRIBE_LINK#/,
        needles: ["#unsubscribe_link#"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "acelle-mail",
    name: "Acelle Mail",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<!\{)\{UNSUBSCRIBE_URL\}(?!\})/,
        needles: ["{unsubscribe_url}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /(?<!\{)\{UPDATE_PROFILE_URL\}(?!\})/,
        needles: ["{update_profile_url}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /(?<!\{)\{WEB_VIEW_URL\}(?!\})/,
        needles: ["{web_view_url}"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "acoustic-campaign",
    name: "Acoustic Campaign (Silverpop / IBM Watson)",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern:
          /<a\b[^>]{0,2000}?\b(?:xt|SPTYPE)=["'](?:SP)?OPT-?OUT["'][^>]{0,2000}>|#SPONECLICKOPTOUT|#SPOPTOUT/i,
        needles: ["opt"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /\bxt=["']SP(?:CLICKTOVIEW|FORWARD|CLICKSTREAM|CLICK)["']/i,
        needles: ["forward", "click"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "act-on",
    name: "Act-On",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}(?:OPT_?OUT|OptOut|UNSUBSCRIBE)(?:[_ ]?(?:URL|LINK))?\s{0,9}\}\}/i,
        needles: ["opt", "unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "activecampaign",
    name: "ActiveCampaign",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?<!%)%UNSUBSCRIBELINK%(?!%)/,
        needles: ["%unsubscribelink%"],
        certainty: "seen-in-code",
        from: "newsletter-glue/newsletter-glue:includes/integrations/activecampaign/init.php",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /(?<!%)%UNSUBSCRIBE%(?!%)/,
        needles: ["%unsubscribe%"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /(?<!%)%UPDATELINK%(?!%)/,
        needles: ["%updatelink%"],
        certainty: "seen-in-code",
        from: "newsletter-glue/newsletter-glue:includes/integrations/activecampaign/init.php",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /(?<!%)%WEBCOPY%(?!%)/,
        needles: ["%webcopy%"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /(?<!%)%FORWARD2FRIEND%(?!%)/,
        needles: ["%forward2friend%"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}(?:activehosted\.com|emlnk\d*\.com|acemln[a-z]\.com)\/[^"'\s<>]{0,400}(?:funcml=unsub|\/unsubscribe|act=unsub)[^"'\s<>]{0,400}/i,
        needles: ["funcml=unsub", "/unsubscribe", "act=unsub"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "acymailing",
    name: "AcyMailing (Joomla, WordPress)",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{unsubscribe(?:\|[^}]{0,400})?\}/i,
        needles: ["{unsubscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "preferences",
        pattern: /\{(?:modify|managesubscription)(?:\|[^}]{0,400})?\}/i,
        needles: ["modify", "managesubscription"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /\{(?:readonline|confirm)(?:\|[^}]{0,400})?\}/i,
        needles: ["readonline", "confirm"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "adobe-campaign-classic",
    name: "Adobe Campaign Classic / Standard",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /(?:<|&lt;)%@\s{0,9}include\s+view=['"]UnsubscriptionLink['"]\s{0,9}%(?:>|&gt;)/,
        needles: ["unsubscriptionlink"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\/webApp\/(?:unsub|optout|SUB)[^"'\s<>]{0,400}/i,
        needles: ["/webapp/"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /(?:<|&lt;)%@\s{0,9}include\s+view=['"]MirrorPage(?:Url)?['"]\s{0,9}%(?:>|&gt;)/,
        needles: ["mirrorpage"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "adobe-journey-optimizer",
    name: "Adobe Journey Optimizer",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern:
          /<a\b[^>]{0,2000}?(?:data-nl-type=["'](?:externalOptOut|internalOptOut|optOut|oneClickOptOut)["']|data-tracking-type=["'][A-Z_]*OPT_?OUT["'])[^>]{0,2000}>/i,
        needles: ["data-nl-type=", "data-tracking-type="],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "allsolutions-mailings",
    name: "AllSolutions mailings",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /<!\s?-?-?\s{0,9}h(?:Token[12]|LinkFormulierMailingen)\s{0,9}-?-?>+/i,
        needles: ["token", "linkformuliermailingen"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "amazon-ses",
    name: "Amazon SES (list management)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}amazonSESUnsubscribeUrl\s{0,9}\}\}/,
        needles: ["amazonsesunsubscribeurl"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "apsis-pro",
    name: "APSIS Pro / Apsis One",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /##(?:OptOutList|OptOutAll|Unsubscribe)(?:[^#]{0,400})##/i,
        needles: ["optoutlist", "optoutall", "unsubscribe"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /##(?:WebVersion|ForwardToFriend|TellAFriend)[^#]{0,400}##/i,
        needles: ["webversion", "forwardtofriend", "tellafriend"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "aweber",
    name: "AWeber",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{!remove_web\}/i,
        needles: ["{!remove_web}"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{!remove\}/i,
        needles: ["{!remove}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{!archive_url\}/i,
        needles: ["{!archive_url}"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/(?:www\.)?aweber\.com\/z\/r\/\?[^"'\s<>]{0,400}/i,
        needles: ["aweber.com/z/r/?"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "beehiiv",
    name: "Beehiiv",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}/,
        needles: ["unsubscribe_url"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}subscriber_preferences_url\s{0,9}\}\}|\{\{\s{0,9}preferences_url\s{0,9}\}\}/,
        needles: ["preferences_url"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}beehiiv\.com\/[^"'\s<>]{0,400}(?:unsubscribe|v1\/u\/)[^"'\s<>]{0,400}/i,
        needles: ["beehiiv.com/"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "benchmark-email",
    name: "Benchmark Email",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[unsubscribe(?::[^\]]{0,400})?\]/i,
        needles: ["[unsubscribe"],
        certainty: "recalled",
        wholeLink: /^\[unsubscribe:/i,
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\[(?:manage_?subscription|contact:manage)[^\]]{0,400}\]/i,
        needles: ["subscription", "contact:manage"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "blueshift",
    name: "Blueshift / MoEngage / CleverTap / Insider / Cordial / Netcore (mobile-first suites)",
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
        pattern: /\{\{\s{0,9}(?:unsubscribe_link|unsubscribe_url|message\.unsubscribe_url)\s{0,9}\}\}/,
        needles: ["unsubscribe_link", "unsubscribe_url"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{?\{?\s{0,9}\$unsubscribe(?:_link|_url)?\b\s{0,9}\}?\}?/i,
        needles: ["$unsubscribe"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "braze",
    name: "Braze",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}\$\{set_user_to_unsubscribed_url\}\s{0,9}\}\}/,
        needles: ["${set_user_to_unsubscribed_url}"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}\$\{unsubscribe_url\}\s{0,9}\}\}/,
        needles: ["${unsubscribe_url}"],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}\$\{set_user_to_subscribed_url\}\s{0,9}\}\}/,
        needles: ["${set_user_to_subscribed_url}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}\$\{set_user_to_opted_in_url\}\s{0,9}\}\}/,
        needles: ["${set_user_to_opted_in_url}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}preference_center\.\$\{[^}]{1,400}\}\s{0,9}\}\}/,
        needles: ["preference_center.${"],
        certainty: "documented",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}\$\{email_footer\}\s{0,9}\}\}/,
        needles: ["${email_footer}"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "brevo",
    name: "Brevo (Sendinblue)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe\s{0,9}\}\}/,
        needles: ["unsubscribe"],
        certainty: "seen-in-code",
        from: "newsletter-glue/newsletter-glue:includes/integrations/sendinblue/init.php",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\{?\s{0,9}update_profile\s{0,9}\}?\}\}/,
        needles: ["update_profile"],
        certainty: "seen-in-code",
        from: "newsletter-glue/newsletter-glue:includes/integrations/sendinblue/init.php",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\[UNSUBSCRIBE\]/,
        needles: ["[unsubscribe]"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\[UNSUBSCRIBE\]/i,
        needles: ["[unsubscribe]"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}mirror\s{0,9}\}\}/,
        needles: ["mirror"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern: /https?:\/\/[^/"'\s<>]{0,200}\/mk\/un\/[^"'\s<>]{0,400}/i,
        needles: ["/mk/un/"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "bronto",
    name: "Bronto (Oracle)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /%%!unsubscribe_url%%/i,
        needles: ["%%!unsubscribe_url%%"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /%%!(?:manage|managepreferences)_url%%/i,
        needles: ["manage"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /%%!(?:view_online|forward)_url%%/i,
        needles: ["view_online", "forward"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "buttondown",
    name: "Buttondown",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\s{0,9}unsubscribe_url\s{0,9}\}\}/,
        needles: ["unsubscribe_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\s{0,9}manage_subscription_url\s{0,9}\}\}/,
        needles: ["manage_subscription_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\{\s{0,9}upgrade_url\s{0,9}\}\}/,
        needles: ["upgrade_url"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "bwpostman",
    name: "BwPostman / jNews (Joomla)",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\[(?:UNSUBSCRIBE(?:_LINK|_HREF)?|EDIT_HREF|SUBSCRIPTIONS)\]/i,
        needles: ["unsubscribe", "edit_href", "subscriptions"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "campaign-monitor",
    name: "Campaign Monitor / CreateSend",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /<unsubscribe\b[^<>]{0,500}>/i,
        needles: ["<unsubscribe"],
        certainty: "documented",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\[unsubscribe\]/i,
        needles: ["[unsubscribe]"],
        certainty: "documented",
      },
      {
        kind: "html-token",
        purpose: "preferences",
        pattern: /<preferences\b[^<>]{0,500}>/i,
        needles: ["<preferences"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "preferences",
        pattern: /\[preferences\]/i,
        needles: ["[preferences]"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}\.(?:createsend\d*|cmail\d+|updatemyprofile)\.com\/t\/[^"'\s<>]{0,400}-u-[^"'\s<>]{0,400}/i,
        needles: ["createsend", "cmail", "updatemyprofile"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "preferences",
        pattern: /https?:\/\/[^/"'\s<>]{0,200}\.updatemyprofile\.com\/[^"'\s<>]{0,400}/i,
        needles: [".updatemyprofile.com/"],
        certainty: "recalled",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /<webversion\b[^<>]{0,500}>/i,
        needles: ["<webversion"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "near-miss",
        pattern: /<forwardtoafriend\b[^<>]{0,500}>/i,
        needles: ["<forwardtoafriend"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "civicrm",
    name: "CiviCRM (CiviMail)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?:\{literal\})?\{action\.unsubscribeUrl\}(?:\{\/literal\})?/,
        needles: ["{action.unsubscribeurl}"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /(?:mailto:)?\{action\.(?:unsubscribe|optOut)\}/,
        needles: ["{action."],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{action\.optOutUrl\}/,
        needles: ["{action.optouturl}"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{action\.resubscribe(?:Url)?\}/,
        needles: ["{action.resubscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{action\.(?:subscribe(?:Url)?(?:\.\d+)?|forward|reply|confirmUrl)\}/,
        needles: ["{action."],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{mailing\.viewUrl\}/,
        needles: ["{mailing.viewurl}"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "clang",
    name: "Clang (e-Village / Deployteq)",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{?\s{0,9}(?:clang[:.])?(?:unsubscribe|optout)(?:_?(?:link|url))?\s{0,9}\}?\}/i,
        needles: ["unsubscribe", "optout"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "cleverreach",
    name: "CleverReach",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{UNSUBSCRIBE\}/,
        needles: ["{unsubscribe}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{(?:PROFILE(?:_UPDATE)?|UPDATE_PROFILE)\}/i,
        needles: ["profile"],
        certainty: "weak",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{(?:ONLINE_VERSION|ONLINE|FORWARD)\}/i,
        needles: ["online", "forward"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}(?:cleverreach|crsend)\.(?:com|de)\/(?:f\/[^/"'\s<>]{1,400}\/wwu|rmftlp\.php|optout)[^"'\s<>]{0,400}/i,
        needles: ["cleverreach", "crsend"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "near-miss",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}(?:cleverreach|crsend)\.(?:com|de)\/f\/[^/"'\s<>]{1,400}\/wcs\/?[^"'\s<>]{0,400}/i,
        needles: ["cleverreach", "crsend"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "clickdimensions",
    name: "ClickDimensions",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{unsubscribe\}/i,
        needles: ["{unsubscribe}"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{(?:subscription_?preferences?|surveyorformlink)[^}]{0,400}\}/i,
        needles: ["subscription", "surveyorformlink"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "codetwo-exchange-rules-pro",
    name: "CodeTwo Exchange Rules Pro",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{unsubscribe link\}/i,
        needles: ["{unsubscribe link}"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "constant-contact",
    name: "Constant Contact",
    forms: [
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /<\s{0,9}(?:Unsubscribe|SafeUnsubscribe|OptOut)(?:Link)?\b[^>]{0,400}\/?>/i,
        needles: ["unsubscribe", "optout"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\[\[(?:unsubscribe|safeunsubscribe|optout)\]\]/i,
        needles: ["unsubscribe", "optout"],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\[\[update_?profile\]\]/i,
        needles: ["profile]]"],
        certainty: "recalled",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/visitor\.(?:r\d+\.)?constantcontact\.com\/(?:do\?p=(?:un|oo)|manage\/optout)[^"'\s<>]{0,400}/i,
        needles: ["constantcontact.com/"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "near-miss",
        pattern:
          /https?:\/\/visitor\.(?:r\d+\.)?constantcontact\.com\/(?:d\.jsp|manage\/optin)[^"'\s<>]{0,400}/i,
        needles: ["constantcontact.com/"],
        certainty: "seen-in-code",
      },
    ],
  },
  {
    id: "convead",
    name: "Convead",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\*\|UNSUB\|\*/,
        needles: ["*|unsub|*"],
        certainty: "documented",
      },
    ],
  },
  {
    id: "copernica",
    name: "Copernica",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\$unsubscribe\}/,
        needles: ["{$unsubscribe}"],
        certainty: "documented",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern:
          /<a\b[^>]{0,2000}?\bdata-script=["'][^"']{0,400}\bprofile\.(?:unsubscribe|remove)\(\)[^"']{0,400}["'][^>]{0,2000}>/i,
        needles: ["data-script="],
        certainty: "documented",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{\$?webversion\}/i,
        needles: ["webversion}"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "courier",
    name: "Courier",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{\{\{?\s{0,9}urls\.(?:unsubscribe|opt_?out)\s{0,9}\}?\}\}/,
        needles: ["urls."],
        certainty: "recalled",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{\{\{?\s{0,9}urls\.preferences\s{0,9}\}?\}\}/,
        needles: ["urls.preferences"],
        certainty: "recalled",
      },
    ],
  },
  {
    id: "customer-io",
    name: "Customer.io",
    forms: [
      {
        kind: "href-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}unsubscribe_url\s{0,9}-?%\}/,
        needles: ["unsubscribe_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "html-token",
        purpose: "unsubscribe",
        pattern: /\{%-?\s{0,9}unsubscribe\s{0,9}-?%\}/,
        needles: ["unsubscribe"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "preferences",
        pattern: /\{%-?\s{0,9}manage_subscription_preferences_url\s{0,9}-?%\}/,
        needles: ["manage_subscription_preferences_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "href-token",
        purpose: "near-miss",
        pattern: /\{%-?\s{0,9}view_in_browser_url\s{0,9}-?%\}/,
        needles: ["view_in_browser_url"],
        certainty: "seen-in-code",
      },
      {
        kind: "hosted-url",
        purpose: "unsubscribe",
        pattern:
          /https?:\/\/[^/"'\s<>]{0,200}(?:customer\.io|customeriomail\.com)\/(?:unsubscribe|manage_subscription_preferences)\/[^"'\s<>]{0,400}/i,
        needles: ["unsubscribe", "manage_subscription_preferences"],
        certainty: "recalled",
      },
    ],
  },
];
