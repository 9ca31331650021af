import { expect, test } from "vitest";
import { repairToken } from "../../src/web/repair-token.ts";

const TOKEN = "AbCd-ef_GH0123456789xyz-_Q";

test.each([
  ["as it was signed", TOKEN],
  ["percent-encoded", "%41bCd%2Def%5FGH0123456789xyz%2d%5fQ"],
  ["percent-encoded twice, as by a gateway that wraps links", "AbCd%252Def%255FGH0123456789xyz-_Q"],
  ["in quoted-printable that nobody decoded", "AbCd=2Def=5FGH0123456789xyz=2D=5FQ"],
  ["wrapped in quoted-printable", "AbCd-ef_GH=\r\n0123456789xyz-_Q"],
  ["wrapped in quoted-printable, percent-encoded", "AbCd-ef_GH=%0D%0A0123456789xyz-_Q"],
  ["wrapped in quoted-printable before hexadecimal digits", "AbCd-ef_GH=\n0123456789xyz-_Q"],
  ["wrapped with spaces", "AbCd-ef_GH0123 \n  456789xyz-_Q"],
  ["with characters of no width", "AbCd-ef_GH\u200b0123\u00ad456789xyz-_Q\ufeff"],
  ["with a full stop", `${TOKEN}.`],
  ["with a bracket and a comma", `${TOKEN}),`],
  ["with an angle bracket", `${TOKEN}>`],
  ["with an escaped angle bracket", `${TOKEN}&gt;`],
  ["with a quotation mark", `${TOKEN}%22`],
  ["with a slash", `${TOKEN}/`],
  ["with a tracker's parameters", `${TOKEN}&amp;utm_source=mail`],
  ["with = before it, as from href==3D", `=3D${TOKEN}`],
  ["with a bracket before it", `<${TOKEN}>`],
])("repairToken restores a token %s", (_, broken) => {
  expect(repairToken(broken)).toBe(TOKEN);
});

test("repairToken gives nothing for what is far too long", () => {
  expect(repairToken("A".repeat(2_001))).toBe("");
});
