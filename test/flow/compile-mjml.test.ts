import { expect, test } from "vitest";
import { compileMjml } from "../../src/flow/compile-mjml.ts";

const wrap = (column: string): string =>
  `<mjml><mj-body><mj-section><mj-column>${column}</mj-column></mj-section></mj-body></mjml>`;

test("compileMjml keeps the link and every field", async () => {
  const source = wrap('<mj-text>Hi {{name}} <a href="{{manageSubscriptionsUrl}}">Manage</a></mj-text>');
  const compiled = await compileMjml(source);
  expect(compiled.kind).toBe("ok");
  if (compiled.kind === "ok") {
    expect(compiled.value).toContain('href="{{manageSubscriptionsUrl}}"');
    expect(compiled.value).toMatch(/^\s*<!doctype html>/);
  }
});

test.each([
  ["a file that is included", wrap('<mj-include path="./foot.mjml" />'), /includes other files/],
  ["a block between two elements", wrap("{{#if a}}<mj-text>x</mj-text>{{/if}}"), /left "\{\{#if a\}\}" out/],
  ["a tag in an unknown element", wrap('<mj-link href="{{manageSubscriptionsUrl}}" />'), /mjml/],
])("compileMjml refuses what mjml would drop: %s", async (_what, source, message) => {
  const compiled = await compileMjml(source);
  expect(compiled.kind === "error" ? compiled.error : "").toMatch(message);
});
