import { Hono } from "hono";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { System } from "../../src/cli/wire.ts";
import { buildQueueView, QUEUE_VIEW_PATH } from "../../src/web/queue-view.ts";
import { makePlace, openPlace, type TestPlace } from "../support/system.ts";

let place: TestPlace;
let system: System;

beforeAll(async () => {
  place = await makePlace();
  system = await openPlace(place);
});
afterAll(async () => {
  await system.close();
  await place.remove();
});

test.each(["", "/mail"])(
  "the queue view loads what it is made of where a proxy takes %j off",
  async (basePath) => {
    const view = buildQueueView(system.queues, basePath, (_, next) => next());
    const app = new Hono().route(QUEUE_VIEW_PATH, view);
    const html = await (await app.request(QUEUE_VIEW_PATH)).text();
    expect(html).toContain(`<base href="${basePath}${QUEUE_VIEW_PATH}/"`);
    const script = /src="(?:\.?\/)?(static\/[^"]+\.js)"/.exec(html)?.[1] ?? html.slice(0, 500);
    const answer = await app.request(`${QUEUE_VIEW_PATH}/${script}`);
    expect([script, answer.status]).toEqual([script, 200]);
  },
);

test("the queue view asks no other host for anything", async () => {
  const view = buildQueueView(system.queues, "", (_, next) => next());
  const app = new Hono().route(QUEUE_VIEW_PATH, view);
  const answer = await app.request(`${QUEUE_VIEW_PATH}/queue/mailing`);
  expect(answer.status).toBe(200);
  const asked = [...(await answer.text()).matchAll(/<(?:link|script|img)\b[^>]*(?:href|src)="([^"]*)"/g)];
  expect(asked.length).toBeGreaterThan(3);
  expect(
    asked.map(([, address = ""]) => address).filter((address) => /^(?:\w+:)?\/\//.test(address)),
  ).toEqual([]);
});
