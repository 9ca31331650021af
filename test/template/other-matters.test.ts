import { expect, test } from "vitest";
import { planRewrite } from "../../src/template/plan-rewrite.ts";

const OPTIONS = { mergeTag: "{{url}}", relabel: "never", whenMissing: "report", language: null } as const;

function verdictOf(above: string, line: string): string | undefined {
  const linked = line.replace(/\[(.+)\]/, '<a href="https://a.example.com/q?v=12">$1</a>');
  const source = `<html><body><p>${above}</p><p>${linked}</p></body></html>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  return plan.value.links[0]?.verdict;
}

test.each([
  ["You have a place in our pottery class.", "Can't make it? [Remove me]"],
  ["Je staat ingeschreven voor de wandeling van zondag.", "[Schrijf je uit]"],
  ["Du bist auf der Warteliste.", "[Hier austragen]"],
  ["Vous êtes inscrite au repas de quartier.", "[Se désinscrire]"],
  ["Te has apuntado a la cena del club.", "[Darse de baja]"],
  ["A sua inscrição no torneio foi aceite.", "[Cancelar inscrição]"],
  ["Sei iscritta alla gita in montagna.", "[Disiscriviti]"],
  ["Du er tilmeldt sommerfesten.", "[Afmeld]"],
  ["Du är anmäld till städdagen.", "[Avanmäl dig]"],
  ["Du er påmeldt dugnaden.", "Kan du ikke likevel? [Meld deg av]"],
  ["Jesteś zapisana na warsztaty.", "[Wypisz się]"],
  ["Sikeresen jelentkeztél a túrára.", "[Leiratkozás]"],
  ["您预订的酒店已确认。", "[退订]"],
])("aboveSignals leaves to a person what one takes part in: %s %s", (above, line) => {
  expect(verdictOf(above, line)).not.toBe("unsubscribe");
});

test.each([
  ["Je krijgt deze nieuwsbrief omdat je bent ingeschreven.", "[Schrijf je uit]"],
  ["Vous êtes inscrite à notre infolettre.", "[Se désinscrire]"],
  ["Nos vemos en otoño.", "[Darse de baja]"],
  ["Sei iscritta alla nostra newsletter.", "[Disiscriviti]"],
  ["Ha det fint så lenge!", "[Meld deg av]"],
  ["Liegt schon auf course.example.com.", "[Hier austragen]"],
])("aboveSignals says nothing of a mailing: %s %s", (above, line) => {
  expect(verdictOf(above, line)).toBe("unsubscribe");
});

test.each([
  ["Your trial ends on Friday, and you will not be charged before.", "[Manage your subscription]"],
  ["De volgende betaling is op 3 mei.", "[Abonnement beheren]"],
  ["Ihre Zahlung ist fehlgeschlagen.", "[Abonnement verwalten]"],
])("paidAbove leaves to a person what is paid for: %s %s", (above, line) => {
  const tagged = line.replace(/\[(.+)\]/, '<a href="https://a.example.com/manage-subscription">$1</a>');
  const source = `<p>${above}</p><p>${tagged}</p>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  expect(plan.kind === "ok" ? plan.value.links[0]?.verdict : plan.error.message).not.toBe("preferences");
});

test("matterSignals tells an opt-out of cookies from one of mails", () => {
  expect(verdictOf("Hello!", "Our site uses cookies, of which you can [opt out].")).not.toBe("unsubscribe");
});

test.each([
  ["Bye for now.", "Unsubscribed by mistake? [Click here]"],
  ["Bye for now.", "Accidentally opted out? [Click here]"],
  ["Tot ziens.", "Per ongeluk uitgeschreven? [Klik hier]"],
  ["À bientôt.", "Désabonné par erreur ? [Cliquez ici]"],
  ["Hasta luego.", "¿Te has dado de baja por error? [Haz clic aquí]"],
  ["A presto.", "Ti sei disiscritta per sbaglio? [Clicca qui]"],
])("what was opted out of by mistake is not opted out of again: %s %s", (above, line) => {
  expect(verdictOf(above, line)).not.toBe("unsubscribe");
});

test.each([
  ["Bye for now.", "Subscribed accidentally? Unsubscribe [here]"],
  ["Bye for now.", "Got this by mistake? You can opt out [here]"],
  ["À bientôt.", "Reçu par erreur ? Pour vous désabonner, [cliquez ici]"],
])("what came by mistake is opted out of: %s %s", (above, line) => {
  expect(verdictOf(above, line)).toBe("unsubscribe");
});

test.each([
  ["You receive this e-mail as a paid subscriber. It renews on 3 May.", "[Manage subscription]"],
  [
    "Du erhältst diese E-Mail als zahlendes Mitglied. Dein Abo verlängert sich am 3. Mai.",
    "[Abos verwalten]",
  ],
  ["Recibes este correo con tu suscripción de pago, que se renueva el 3 de mayo.", "[Gestionar suscripción]"],
  ["Denna e-post går till dig som betalande medlem.", "[Hantera prenumeration]"],
  ["Tento e-mail posíláme členům. Předplatné se obnoví 3. května.", "[Spravovat předplatné]"],
  ["이 메일은 유료 구독자에게 발송됩니다.", "[구독 관리]"],
])("planSignals leaves to a person what renews itself, also where mails are named: %s %s", (above, line) => {
  expect(["other", "unsure", undefined]).toContain(verdictOf(above, line));
});

test.each([
  ["Neue Hüte im Laden.", "Beispiel Laden · Automatisch erstellt · [Abmelden]", "unsure"],
  ["Neue Hüte im Laden.", "Beispiel GmbH, Hafenstraße 3 · [Abmelden]", "unsubscribe"],
  ["Nieuwe hoeden in de winkel.", "Voorbeeld Winkel © 2026 · [Afmelden]", "unsubscribe"],
  ["Nové klobouky v obchodě.", "Ukázka s.r.o. · [Odhlásit]", "unsubscribe"],
  ["قبعات جديدة في نشرتنا البريدية.", "© 2026 [إلغاء الاشتراك]", "unsubscribe"],
  ["Neue Anmeldung von einem Gerät in Utrecht.", "Beispiel Laden · © 2026 [Abmelden]", "unsure"],
  ["Wir freuen uns auf die Wanderung am Sonntag.", "Beispiel Verein · © 2026 [Abmelden]", "unsure"],
  ["Enjoy every workout, whenever you like.", "Example Ltd © 2026 [Cancel subscription]", "unsure"],
  ["Je les van dinsdag is bevestigd.", "[Uitschrijven]", "unsure"],
  ["Plass reservert, vi venter på betaling.", "[Meld deg av]", "unsure"],
])("isLoneAtFoot believes what signs off where nothing else is told: %s %s", (above, line, verdict) => {
  expect(verdictOf(above, line)).toBe(verdict);
});

test.each([
  ["[Benachrichtigungseinstellungen]", "[Abmelden]"],
  ["[إدارة التفضيلات البريدية]", "[إلغاء الاشتراك]"],
])("isBesideManaging believes it beside what manages the mails: %s %s", (managing, line) => {
  const [manage, end] = [managing, line].map((each) =>
    each.replace(/\[(.+)\]/, '<a href="https://a.example.com/q?v=$$12">$1</a>'),
  );
  const source = `<p>Plan</p><p>${manage} · ${end}</p>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  expect(plan.value.links.map(({ verdict }) => verdict)).toEqual(["preferences", "unsubscribe"]);
});

test.each([
  ["Töpfern in Raum 2, von 18 bis 20 Uhr", "[Abmelden]"],
  ["Ceramica in aula 2, dalle 18 alle 20", "[Disiscriviti]"],
  ["Garncarstwo, czwartek (18.00 - 20.00)", "[Wypisz się]"],
  ["Вы записаны на лекцию о птицах.", "[Отписаться]"],
  ["Tu plaza en el taller está confirmada.", "[Darse de baja]"],
])("aboveSignals leaves to a person what has a time or a place: %s %s", (above, line) => {
  expect(["unsure", "other"]).toContain(verdictOf(above, line));
});

test("menuSignals leaves to a person what stands beside logging out", () => {
  const link = (text: string, q: string): string => `<a href="https://a.example.com/?q=${q}">${text}</a>`;
  const source = `<p>${link("Perfil", "1")} ${link("Cerrar sesión", "2")} ${link("Darse de baja", "3")}</p>`;
  const plan = planRewrite({ syntax: "html", source, text: null }, OPTIONS);
  if (plan.kind === "error") throw new Error(plan.error.message);
  expect(plan.value.links.at(-1)?.verdict).toBe("unsure");
});

test.each([
  ["You can opt out of the analytics of our site.", "[Opt-out browser add-on]"],
  ["Platzpflege am Samstag, 9:00 Uhr.", "Du kannst dich hier wieder abmelden: [Abmelden]"],
  ["メールが届かない場合", "[受信設定の確認方法]をご覧ください。"],
])("what is left names something else than leaving a mailing: %s %s", (above, line) => {
  expect(["unsure", "other"]).toContain(verdictOf(above, line));
});
