// Settings over HTTP, and the words that mailings and consents may use.
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import type { SubscriptionType } from "../consent/purpose.ts";
import type { Setting } from "../consent/setting-kinds.ts";
import { SETTINGS, type Settings } from "../consent/settings.ts";
import { changeSetting, planSetting } from "../flow/change-setting.ts";
import { loadLatestSettingChanges } from "../store/settings.ts";
import { loadSubscriptionTypes } from "../store/subscription-types.ts";
import { needs } from "./authorize.ts";
import type { ApiDependencies, ApiEnv } from "./dependencies.ts";
import { ProblemError, problems } from "./problem.ts";

const settingSchema = z
  .object({
    key: z.string(),
    value: z.string(),
    description: z.string(),
    isFallback: z.boolean().openapi({ description: "nobody has set it" }),
  })
  .openapi("Setting");

const typeSchema = z
  .object({
    key: z.string(),
    purpose: z.string(),
    defaultChoice: z.enum(["subscribed", "unsubscribed"]),
    isActive: z.boolean(),
    nameByLanguage: z.record(z.string(), z.string()),
    descriptionByLanguage: z.record(z.string(), z.string()),
  })
  .openapi("SubscriptionType");

const listRoute = createRoute({
  method: "get",
  path: "/settings",
  tags: ["Settings"],
  summary: "All settings in force",
  middleware: needs("settings:read"),
  responses: {
    200: {
      description: "In their order",
      content: { "application/json": { schema: z.array(settingSchema) } },
    },
    ...problems(),
  },
});

const changeRoute = createRoute({
  method: "put",
  path: "/settings/{key}",
  tags: ["Settings"],
  summary: "Changes a setting; the change is kept with who and why",
  middleware: needs("settings:write"),
  request: {
    params: z.object({ key: z.string() }),
    body: {
      required: true,
      content: {
        "application/json": {
          schema: z.strictObject({
            value: z.string().max(200_000),
            reason: z.string().max(2_000).optional(),
          }),
        },
      },
    },
  },
  responses: {
    200: {
      description: "In force",
      content: {
        "application/json": {
          schema: z.object({ key: z.string(), before: z.string(), after: z.string(), changed: z.boolean() }),
        },
      },
    },
    ...problems(400, 422),
  },
});

const typesRoute = createRoute({
  method: "get",
  path: "/subscription-types",
  tags: ["Settings"],
  summary: "All subscription types, those switched off too",
  middleware: needs("settings:read"),
  responses: {
    200: { description: "In their order", content: { "application/json": { schema: z.array(typeSchema) } } },
    ...problems(),
  },
});

/** Adds the routes of settings. */
export function addSettings(app: OpenAPIHono<ApiEnv>, { flow }: ApiDependencies): void {
  app.openapi(listRoute, async (c) => {
    const latest = await loadLatestSettingChanges(flow.db);
    const all: readonly Setting<Settings[keyof Settings]>[] = Object.values(SETTINGS) as never;
    return c.json(
      all.map((each) => showSetting(each, latest.get(each.key)?.after ?? null)),
      200,
    );
  });
  app.openapi(changeRoute, async (c) => {
    const { value, reason = null } = c.req.valid("json");
    const planned = await planSetting(flow.db, c.req.valid("param").key, value);
    if (planned.kind === "error") throw new ProblemError(422, planned.error);
    const appended = await changeSetting(flow, planned.value, { by: c.var.caller.name, reason });
    const { key, before, after } = planned.value;
    return c.json({ key, before, after, changed: appended.kind === "appended" }, 200);
  });
  app.openapi(typesRoute, async (c) => {
    const types = await loadSubscriptionTypes(flow.db);
    return c.json(types.filter(({ removedAt }) => removedAt === null).map(showType), 200);
  });
}

function showType(type: SubscriptionType): z.infer<typeof typeSchema> {
  const { key, purpose, defaultChoice, isActive, nameByLanguage, descriptionByLanguage } = type;
  return {
    key,
    purpose,
    defaultChoice,
    isActive,
    nameByLanguage: Object.fromEntries(nameByLanguage),
    descriptionByLanguage: Object.fromEntries(descriptionByLanguage),
  };
}

function showSetting<T>(setting: Setting<T>, text: string | null): z.infer<typeof settingSchema> {
  const { key, description, fallback } = setting;
  return { key, description, value: text ?? setting.format(fallback), isFallback: text === null };
}
