import { describe, expect, test } from "vitest";
import type { Admin, AdminId } from "../../src/admin/admin.ts";
import { type AdminEdit, editAdmin } from "../../src/admin/edit-admins.ts";
import { anAddress } from "../support/builders.ts";

const THEN = new Date("2026-11-03T12:00:00Z");
const NOW = new Date("2026-11-23T12:00:00Z");

function anAdmin(id: number, changed: Partial<Admin> = {}): Admin {
  const email = anAddress(`admin${id}@example.com`);
  return {
    id: id as AdminId,
    email,
    role: "owner",
    createdAt: THEN,
    disabledAt: null,
    isInvited: false,
    ...changed,
  };
}

const TO_REVIEWER: AdminEdit = { kind: "role", role: "reviewer" };
const OLGA = anAdmin(1);

describe("editAdmin keeps the last owner who can sign in", () => {
  test.each([
    ["alone", []],
    ["beside a reviewer", [anAdmin(2, { role: "reviewer" })]],
    ["beside a disabled owner", [anAdmin(2, { disabledAt: THEN })]],
    ["beside an owner who never chose a password", [anAdmin(2, { isInvited: true })]],
  ])("%s", (_, others) => {
    for (const edit of [TO_REVIEWER, { kind: "disable" }] as const) {
      expect(editAdmin(OLGA, edit, { all: [OLGA, ...others], now: NOW })).toEqual({
        kind: "error",
        error: "last-owner",
      });
    }
  });

  test("and lets one of two go", () => {
    const all = [OLGA, anAdmin(2)];
    expect(editAdmin(OLGA, TO_REVIEWER, { all, now: NOW })).toMatchObject({ value: { role: "reviewer" } });
    expect(editAdmin(OLGA, { kind: "disable" }, { all, now: NOW })).toMatchObject({
      value: { disabledAt: NOW },
    });
  });
});

test.each([
  ["a role one has", OLGA, { kind: "role", role: "owner" }],
  ["letting in who is let in", OLGA, { kind: "enable" }],
  ["disabling who is disabled", anAdmin(3, { disabledAt: THEN }), { kind: "disable" }],
] as const)("editAdmin changes nothing by %s", (_, admin, edit) => {
  const outcome = editAdmin(admin, edit, { all: [OLGA, admin], now: NOW });
  expect(outcome).toEqual({ kind: "error", error: "no-change" });
});
