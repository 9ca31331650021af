import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

/** The verdict on the last address of a mail in plain text. */
function verdictOf(line: string): string | undefined {
  const source = `https://a.example.com/q/1\n\n${line}\nhttps://a.example.com/q/2\n`;
  const plan = planRewrite({ syntax: "text", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links.at(-1)?.verdict ?? "other";
}

test.each([
  "Not your account? Cancel the confirmation of this e-mail address here:",
  "War das jemand anderes? Die Bestätigung der E-Mail-Adresse hier abbrechen:",
  "Annuler la confirmation de votre adresse e-mail :",
  "Haga clic para cancelar la confirmación de su dirección de correo:",
  "Per annullare la conferma del tuo indirizzo e-mail, apri:",
  "Följ länken för att avbryta bekräftelsen av din e-postadress:",
  "Aby anulować potwierdzenie adresu e-mail, otwórz:",
  "Kliknutím zrušíte potvrzení e-mailové adresy:",
  "E-posta adresinizin doğrulamasını iptal etmek için:",
  "Peruuta sähköpostiosoitteesi vahvistus:",
  "取消电子邮件确认：",
  "ยกเลิกการยืนยันที่อยู่อีเมล:",
])("endsConfirmation leaves what calls off a confirmation: %s", (line) => {
  expect(["other", "unsure"]).toContain(verdictOf(line));
});

test.each([
  "To stop these e-mails, click the following and confirm:",
  "Um keine E-Mails mehr zu erhalten, bestätigen Sie hier:",
  "Om deze e-mails te stoppen, klik hier:",
  "Pour ne plus recevoir nos e-mails, confirmez ici :",
  "Please stop mailing me? Confirm that you want to unsubscribe at:",
])("endsConfirmation says nothing of what is confirmed by leaving: %s", (line) => {
  expect(verdictOf(line)).toBe("unsubscribe");
});

test.each(["Nếu bạn không tạo tài khoản này, hãy nhấn vào đây:", "Nếu bạn không yêu cầu, nhấn nút sau:"])(
  "a click is nothing that one receives: %s",
  (line) => {
    expect(verdictOf(line)).not.toBe("unsubscribe");
  },
);
