import { expect, test } from "vitest";
import { type AdminFrame, formatDate, formatNumber, formatTime } from "../../../src/web/admin/frame.ts";
import { pageAbove } from "../../../src/web/admin/page-above.ts";
import { chooseAdminLanguage } from "../../../src/web/admin/strings/words.ts";
import { TextArea } from "../../../src/web/admin/views/forms.tsx";
import { orRefuse } from "../../../src/web/admin/visit.ts";

const at = new Date("2026-11-23T23:30:00Z");
const frame: AdminFrame = {
  language: "nl",
  zone: "Europe/Amsterdam",
  basePath: "",
  path: "/admin",
  pagePath: "/admin",
  admin: null,
  formToken: "",
};

test("times, days and numbers are told as the reader is used to, in their zone", () => {
  expect(formatTime(frame, at)).toBe("24 nov 2026, 00:30 CET");
  expect(formatDate(frame, at)).toBe("24 nov 2026");
  expect(formatNumber(frame, 1234567.5)).toBe("1.234.567,5");
  expect(formatTime({ language: "en", zone: "UTC" }, at)).toBe("Nov 23, 2026, 11:30 PM UTC");
});

test.each([
  ["nl", "en", "nl"],
  [undefined, "fr-FR,nl;q=0.8,en;q=0.5", "nl"],
  [undefined, "fr", "en"],
  ["xx", undefined, "en"],
])("chooseAdminLanguage takes %s, else what the browser asks by %s: %s", (chosen, accepted, language) => {
  expect(chooseAdminLanguage(chosen, accepted)).toBe(language);
});

test("a field says what is wrong with it beside it, and escapes what was typed", () => {
  const html = String(
    TextArea({
      frame,
      name: "reason",
      label: "Reden",
      hint: "Kort",
      error: "Ontbreekt",
      value: "</textarea><script>",
    }),
  );
  expect(html).toContain('<label for="reason">Reden</label>');
  expect(html).toContain('aria-invalid="true" aria-describedby="reason-hint reason-error"');
  expect(html).toContain("Fout: Ontbreekt");
  expect(html).toContain("&lt;/textarea&gt;&lt;script&gt;");
});

test.each([
  ["/admin/contacts/12/consent", "/admin/contacts/12"],
  ["/admin/contacts/12/merge/find", "/admin/contacts/12/merge"],
  ["/admin/review/group/abc/try", "/admin/review/group/abc"],
  ["/admin/settings/sender-logo", "/admin/settings/sender-logo"],
  ["/admin/language", "/admin"],
  ["/admin/nothing", "/admin/nothing"],
])("a switch of language at %s, where a form was sent, leads to %s", (path, page) => {
  expect(pageAbove(path)).toBe(page);
});

test("orRefuse refuses what only a made-up request holds", () => {
  expect(orRefuse({ kind: "ok", value: 1 }, "not-found")).toBe(1);
  expect(() => orRefuse({ kind: "error" }, "not-found")).toThrow("Request refused: not-found");
});
