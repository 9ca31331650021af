// Every page of the admins, with the role it needs: the one place that says who may open what.
import type { AdminRole } from "../../admin/admin.ts";
import { RECIPIENT_PAGE_PATH } from "../security-headers.ts";
import { changeOwnPassword, leaveEverywhere, showAccount } from "./account.ts";
import { editAdmins, showAdmins } from "./admins.ts";
import { editApiKeys, showApiKeys } from "./api-keys.ts";
import { downloadContact, showContact } from "./contact.ts";
import { askErase, changeBar, eraseContact, recordChoice, recordConsent } from "./contact-changes.ts";
import { findContact, showContacts } from "./contacts.ts";
import { choosePassword, INVITATION_PATH, showInvitation } from "./invitation.ts";
import { chooseLanguage } from "./language.ts";
import { filterAgain, showMailing, showMailings, showPeople } from "./mailings.ts";
import { findForMerge, mergeContact, showMerge } from "./merge.ts";
import { askOverride, sayOverride, showOverride, showOverrideRecord } from "./overrides.ts";
import { showOverview } from "./overview.ts";
import { showPagePreview } from "./page-preview.ts";
import { beginByProvider, finishByProvider, RETURN_PATH } from "./provider.ts";
import { showFramedMail, showReview, showReviewCheck, showReviewGroup } from "./review.ts";
import { answerReviewCheck, decideGroup, showDecision, tryGroup, undoDecision } from "./review-decisions.ts";
import { confirmReviewRule, endReviewRule, showReviewRules } from "./review-rules.ts";
import { saveSetting, showSetting, showSettings } from "./settings.ts";
import { leave, showSignIn, startSession } from "./sign-in.ts";
import { downloadProof, showRewrite, showTemplates, tryFile } from "./templates.ts";
import { editType, showTypes } from "./types.ts";
import { rehearse, rollBack, run, showUpgrade } from "./upgrade.ts";
import { ADMINS_PATH } from "./views/admins-page.tsx";
import { API_KEYS_PATH } from "./views/api-keys-page.tsx";
import { WEBHOOKS_PATH } from "./views/webhooks-page.tsx";
import type { AdminAnswer, OpenAnswer } from "./visit.ts";
import { editVocabularyEntry, showVocabulary } from "./vocabulary.ts";
import { addWebhook, editWebhook, showWebhook, showWebhooks } from "./webhooks.ts";

interface RouteBase {
  readonly method: "GET" | "POST";
  readonly path: string;
  /** A form may be this long; {@link MAX_FORM_BYTES} unless told otherwise. */
  readonly maxBytes?: number;
}

/** A page for who is signed in, with a role that is enough. */
export interface GuardedRoute extends RouteBase {
  readonly role: AdminRole;
  readonly answer: AdminAnswer;
}

/** A page for anybody. */
export interface OpenRoute extends RouteBase {
  readonly role: "anybody";
  readonly answer: OpenAnswer;
}

export type AdminRoute = GuardedRoute | OpenRoute;

/** A thousand fields fit; no form of ours is longer. */
export const MAX_FORM_BYTES = 64 * 1024;
/** Where one signs in. */
export const SIGN_IN_PATH = "/admin/sign-in";

/** A picture of 64 KB, and what goes around it. */
const MAX_PICTURE_FORM_BYTES = 128 * 1024;
/** A template of five million bytes, and what goes around it. */
const MAX_TEMPLATE_FORM_BYTES = 5_100_000;
const TEMPLATE = "/admin/templates/:number{[0-9]+}";
const SETTING = "/admin/settings/:key";
const MAILING = "/admin/mailings/:number{[0-9]+}";
const OVERRIDE = `${MAILING}/overrides/:override{[0-9]+}`;
const WEBHOOK = `${WEBHOOKS_PATH}/:number{[0-9]+}`;
const CONTACT = "/admin/contacts/:number{[0-9]+}";

/** All routes under /admin but the queue view, which has routes of its own behind the same guard. */
export const ADMIN_ROUTES: readonly AdminRoute[] = [
  { method: "GET", path: SIGN_IN_PATH, role: "anybody", answer: showSignIn },
  { method: "POST", path: SIGN_IN_PATH, role: "anybody", answer: startSession },
  { method: "GET", path: "/admin/sign-in/with-provider", role: "anybody", answer: beginByProvider },
  { method: "GET", path: RETURN_PATH, role: "anybody", answer: finishByProvider },
  { method: "GET", path: `${INVITATION_PATH}/:secret`, role: "anybody", answer: showInvitation },
  { method: "POST", path: `${INVITATION_PATH}/:secret`, role: "anybody", answer: choosePassword },
  { method: "POST", path: "/admin/language", role: "anybody", answer: chooseLanguage },
  { method: "POST", path: "/admin/sign-out", role: "reviewer", answer: leave },
  { method: "GET", path: "/admin/account", role: "reviewer", answer: showAccount },
  { method: "POST", path: "/admin/account/password", role: "reviewer", answer: changeOwnPassword },
  { method: "POST", path: "/admin/account/sign-out", role: "reviewer", answer: leaveEverywhere },
  { method: "GET", path: "/admin", role: "reviewer", answer: showOverview },
  { method: "GET", path: "/admin/mailings", role: "consent-officer", answer: showMailings },
  { method: "GET", path: MAILING, role: "consent-officer", answer: showMailing },
  { method: "POST", path: `${MAILING}/filter`, role: "consent-officer", answer: filterAgain },
  { method: "GET", path: `${MAILING}/runs/:run{[0-9]+}`, role: "consent-officer", answer: showPeople },
  { method: "GET", path: "/admin/contacts", role: "consent-officer", answer: showContacts },
  { method: "POST", path: "/admin/contacts", role: "consent-officer", answer: findContact },
  { method: "GET", path: CONTACT, role: "consent-officer", answer: showContact },
  { method: "POST", path: `${CONTACT}/consent`, role: "consent-officer", answer: recordConsent },
  { method: "POST", path: `${CONTACT}/subscription`, role: "consent-officer", answer: recordChoice },
  { method: "POST", path: `${CONTACT}/bar`, role: "consent-officer", answer: changeBar },
  { method: "GET", path: `${CONTACT}/export`, role: "consent-officer", answer: downloadContact },
  { method: "GET", path: `${CONTACT}/merge`, role: "consent-officer", answer: showMerge },
  { method: "POST", path: `${CONTACT}/merge/find`, role: "consent-officer", answer: findForMerge },
  { method: "POST", path: `${CONTACT}/merge`, role: "consent-officer", answer: mergeContact },
  { method: "GET", path: `${CONTACT}/erase`, role: "consent-officer", answer: askErase },
  { method: "POST", path: `${CONTACT}/erase`, role: "consent-officer", answer: eraseContact },
  { method: "GET", path: `${MAILING}/override`, role: "consent-officer", answer: showOverride },
  { method: "POST", path: `${MAILING}/override`, role: "consent-officer", answer: askOverride },
  { method: "GET", path: OVERRIDE, role: "consent-officer", answer: showOverrideRecord },
  { method: "POST", path: OVERRIDE, role: "consent-officer", answer: sayOverride },
  { method: "GET", path: "/admin/review", role: "reviewer", answer: showReview },
  { method: "GET", path: "/admin/review/group/:fingerprint", role: "reviewer", answer: showReviewGroup },
  { method: "POST", path: "/admin/review/group/:fingerprint", role: "reviewer", answer: decideGroup },
  { method: "POST", path: "/admin/review/group/:fingerprint/try", role: "reviewer", answer: tryGroup },
  { method: "GET", path: "/admin/review/check/:flag", role: "reviewer", answer: showReviewCheck },
  { method: "POST", path: "/admin/review/check/:flag", role: "reviewer", answer: answerReviewCheck },
  { method: "GET", path: "/admin/review/decision/:decision", role: "reviewer", answer: showDecision },
  { method: "POST", path: "/admin/review/decision/:decision/undo", role: "reviewer", answer: undoDecision },
  { method: "GET", path: "/admin/review/rules", role: "reviewer", answer: showReviewRules },
  { method: "POST", path: "/admin/review/rules/:rule/end", role: "reviewer", answer: endReviewRule },
  { method: "POST", path: "/admin/review/rules/:rule/confirm", role: "reviewer", answer: confirmReviewRule },
  { method: "GET", path: "/admin/framed/review/:flag", role: "reviewer", answer: showFramedMail },
  { method: "GET", path: "/admin/templates", role: "reviewer", answer: showTemplates },
  {
    method: "POST",
    path: "/admin/templates",
    role: "reviewer",
    answer: tryFile,
    maxBytes: MAX_TEMPLATE_FORM_BYTES,
  },
  { method: "GET", path: TEMPLATE, role: "reviewer", answer: showRewrite },
  { method: "GET", path: `${TEMPLATE}/proof`, role: "reviewer", answer: downloadProof },
  { method: "GET", path: "/admin/upgrade", role: "consent-officer", answer: showUpgrade },
  { method: "POST", path: "/admin/upgrade/rehearse", role: "consent-officer", answer: rehearse },
  { method: "POST", path: "/admin/upgrade/run", role: "owner", answer: run },
  { method: "POST", path: "/admin/upgrade/rollback", role: "owner", answer: rollBack },
  { method: "GET", path: "/admin/settings", role: "consent-officer", answer: showSettings },
  { method: "GET", path: "/admin/settings/subscription-types", role: "consent-officer", answer: showTypes },
  { method: "POST", path: "/admin/settings/subscription-types", role: "owner", answer: editType },
  { method: "GET", path: "/admin/settings/vocabulary", role: "consent-officer", answer: showVocabulary },
  { method: "POST", path: "/admin/settings/vocabulary", role: "owner", answer: editVocabularyEntry },
  { method: "GET", path: SETTING, role: "consent-officer", answer: showSetting },
  { method: "POST", path: SETTING, role: "owner", answer: saveSetting, maxBytes: MAX_PICTURE_FORM_BYTES },
  { method: "GET", path: WEBHOOKS_PATH, role: "owner", answer: showWebhooks },
  { method: "POST", path: WEBHOOKS_PATH, role: "owner", answer: addWebhook },
  { method: "GET", path: WEBHOOK, role: "owner", answer: showWebhook },
  { method: "POST", path: WEBHOOK, role: "owner", answer: editWebhook },
  { method: "GET", path: API_KEYS_PATH, role: "owner", answer: showApiKeys },
  { method: "POST", path: API_KEYS_PATH, role: "owner", answer: editApiKeys },
  { method: "GET", path: ADMINS_PATH, role: "owner", answer: showAdmins },
  { method: "POST", path: ADMINS_PATH, role: "owner", answer: editAdmins },
  { method: "GET", path: RECIPIENT_PAGE_PATH, role: "consent-officer", answer: showPagePreview },
];
