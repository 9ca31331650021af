// `why`, as an admin asks it: in words, and as JSON.
import { beforeAll, expect, test } from "vitest";
import { useCommandPlace } from "../support/command-place.ts";

const { run, writeFile } = useCommandPlace();

const CONTACTS = `id,email,name,company_id,company_name,e_marketing,e_marketing_at,unsubscribed,suppressed
crm-1,ann@example.com,Ann,co-1,Example Ltd,granted,2024-05-31,newsletter,
crm-2,bob@example.com,,,,,,,complaint
crm-3,ann@example.com,Anke,,,,,,
`;

beforeAll(async () => {
  await run("import", "contacts", writeFile("contacts.csv", CONTACTS));
  const list = writeFile("list.csv", "id,email\ncrm-1,\n,stranger@example.com\n");
  await run("filter", list, "--purpose", "e-marketing", "--type", "newsletter", "--mailing", "m-1");
});

async function whyJson(...args: readonly string[]) {
  return JSON.parse((await run("why", ...args, "--json")).stdout);
}

test("why tells who it is, what is on record, the log behind it and what follows", async () => {
  const { exitCode, stdout } = await run("why", "crm-1");
  expect(exitCode).toBe(0);
  expect(stdout).toContain("The same address is also that of 1 more. What they objected to holds for it");
  expect(stdout).toMatch(/^Contact crm-1, Ann \(number \d+, on record since .+\)$/m);
  expect(stdout).toContain("  company Example Ltd\n");
  expect(stdout).toMatch(/^ {2}e-marketing: granted on consent, source import, 31 May 2024/m);
  expect(stdout).toMatch(/^ {2}newsletter: unsubscribed, source import, /m);
  expect(stdout).toMatch(
    /^ {4}31 May 2024.+ {2}e-marketing granted on consent\n {8}source import, .*recorded .+, import 1$/m,
  );
  expect(stdout).toMatch(/^Mail sent now \(e-marketing privacy off, rules [\d.-]+\)$/m);
  expect(stdout).toMatch(
    /^ {2}e-marketing, newsletter +withhold, unsubscribed: The contact unsubscribed from this type of mail$/m,
  );
  expect(stdout).toMatch(/^ {2}e-marketing, offers +send$/m);
});

test("why --mailing tells what was decided, and that it would be so now", async () => {
  const { stdout } = await run("why", "ann@example.com", "--mailing", "m-1");
  expect(stdout).toMatch(/^Mailing m-1 \(e-marketing, newsletter; on record since .+\)$/m);
  expect(stdout).toMatch(/^ {2}list command-line-list.csv, entry 1 \(crm-1\): withhold, unsubscribed: /m);
  expect(stdout).toContain("      the same now\n");
  expect((await run("why", "bob@example.com", "--mailing", "m-1")).stdout).toContain(
    "none of its lists that were decided has this person",
  );
});

test("why tells of bars, and sums up what holds for all mail", async () => {
  const { stdout } = await run("why", "BOB@example.com");
  expect(stdout).toMatch(/^Bars on the address\n {2}complaint since .+, in force$/m);
  expect(stdout).toMatch(/^ {2}whatever it is for {2}withhold, suppressed: The address is barred/m);
});

test("why of an address nobody has says that nothing is on record, and is no failure", async () => {
  const { exitCode, stdout, stderr } = await run("why", "nobody@example.com");
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: "" });
  expect(stdout).toContain("Nothing is on record: it is no contact's address, and it is not barred\n");
  expect(stdout).toContain("withhold, unknown-contact: This is no contact of ours");
});

test("why --at tells what was on record then", async () => {
  const { stdout } = await run("why", "crm-1", "--at", "2025-01-01T00:00:00Z");
  expect(stdout).toMatch(/^crm-1, as of /);
  expect(stdout).toContain("Address, marks and company are those of today: their past is not kept");
  expect(stdout).toContain("  No consent or choice was ever recorded");
});

test("why --json has all of it, by names", async () => {
  expect(await whyJson("crm-1", "--mailing", "m-1")).toMatchObject({
    address: "ann@example.com",
    id: "crm-1",
    isNow: true,
    contacts: [
      {
        id: "crm-1",
        name: "Ann",
        company: { externalId: "co-1", name: "Example Ltd", hasNoMailings: false },
        consents: [{ purpose: "e-marketing", state: "granted", legalBasis: "consent" }],
        subscriptions: [{ subscriptionType: "newsletter", choice: "unsubscribed" }],
        log: [{ kind: "consent", batchId: 1 }, { kind: "subscription" }],
      },
      { id: "crm-3" },
    ],
    decisions: [
      {
        purpose: "e-marketing",
        subscriptionType: "newsletter",
        decision: "withhold",
        reason: "unsubscribed",
      },
    ],
    mailing: {
      id: "m-1",
      entries: [
        { list: "command-line-list.csv", position: 0, id: "crm-1", reason: "unsubscribed", isSameNow: true },
      ],
    },
  });
});

const REASONS = `id,email,company_id,company_no_mailings,e_marketing,e_marketing_at,unsubscribed,suppressed
r-send,r-send@example.com,,,granted,2024-05-31,,
r-no-address,,,,,,,
r-suppressed,r-suppressed@example.com,,,,,,manual
r-withdrawn,r-withdrawn@example.com,,,withdrawn,2024-05-31,,
r-company,r-company@example.com,co-9,yes,,,,
r-unsubscribed,r-unsubscribed@example.com,,,,,offers,
r-none,r-none@example.com,,,,,,
`;
const MAILED = `id,email
r-send,
r-send,
r-send,other@example.com
r-no-address,
r-suppressed,
r-withdrawn,
r-company,
r-unsubscribed,
r-none,
,r-stranger@example.com
`;

test.each([
  ["r-send", "send"],
  ["r-no-address", "no-address"],
  ["r-suppressed", "suppressed"],
  ["r-withdrawn", "purpose-withdrawn"],
  ["r-company", "company-no-mailings"],
  ["r-unsubscribed", "unsubscribed"],
  ["r-none", "no-consent"],
  ["r-stranger@example.com", "unknown-contact"],
])(
  "why --mailing gives for %s what the filter decided, %s, in one set of words, now as then",
  async (who, reason) => {
    if (who === "r-send") {
      await run("import", "contacts", writeFile("reasons.csv", REASONS));
      await run("settings", "set", "e-marketing-privacy", "on", "--by", "Privacy desk", "--yes");
      const list = writeFile("mailed.csv", MAILED);
      await run("filter", list, "--purpose", "e-marketing", "--type", "offers", "--mailing", "m-reasons");
    }
    const { mailing, decisions } = await whyJson(who, "--mailing", "m-reasons");
    const [entry] = mailing.entries;
    expect(entry.reason ?? entry.decision).toBe(reason);
    expect(entry).toMatchObject({ isSameNow: true, hasEMarketingPrivacy: true });
    expect(decisions).toMatchObject([{ decision: entry.decision, reason: entry.reason, words: entry.words }]);
  },
);

test("why --mailing tells entries that repeat an address, or give another one, from the first", async () => {
  const { mailing } = await whyJson("r-send", "--mailing", "m-reasons");
  expect(mailing.entries.map(({ reason }: { reason: string | null }) => reason)).toEqual([
    null,
    "duplicate",
    "address-mismatch",
  ]);
});

test("why keeps to what held then when a setting, an address or a type was changed since", async () => {
  const then = new Date().toISOString();
  const by = ["--by", "Privacy desk"];
  await run("settings", "set", "e-marketing-privacy", "off", ...by, "--yes");
  await run("types", "default", "offers", "unsubscribed", ...by);
  const withheld = (await run("why", "r-none", "--mailing", "m-reasons")).stdout;
  expect(withheld).toMatch(/entry 9 \(r-none\): withhold, no-consent: /);
  expect(withheld).toMatch(/decided .*, e-marketing privacy on, rules .*\n {6}now, by itself: send$/m);
  expect((await run("why", "r-none", "--at", then)).stdout).toMatch(
    /e-marketing, offers +withhold, no-consent/,
  );

  await run("import", "contacts", writeFile("moved.csv", "id,email\nr-none,moved@example.com\n"));
  expect((await run("why", "r-none@example.com")).stdout).toMatch(
    /^Contact r-none had it until .* \(import \d+\); ask for that id for its record$/m,
  );
  await run("types", "remove", "offers", "--yes", ...by);
  const removed = (await run("why", "r-none", "--mailing", "m-reasons")).stdout;
  expect(removed).toMatch(/entry 9 \(r-none\): withhold, no-consent: /);
  expect(removed).toMatch(
    /it would be refused for everybody now: subscription type "offers" was removed on \d{4}-\d\d-\d\d; use one of/,
  );
  expect(removed).not.toContain("now, by itself");
  expect((await run("why", "r-none")).stdout).not.toContain("e-marketing, offers");
  expect((await run("why", "r-none", "--at", then)).stdout).toMatch(/^ {2}e-marketing, offers /m);
  expect((await run("why", "r-none", "--type", "offers", "--at", then)).exitCode).toBe(0);
  expect((await run("why", "r-none", "--type", "offers")).stderr).toContain('"offers" was removed on');
});

test.each([
  ["neither an address nor an id", ["nobody"], /neither an address nor the id of a contact on record/],
  ["a mailing there is not", ["crm-1", "--mailing", "m-9"], /there is no mailing "m-9"/],
  ["a time it cannot read", ["crm-1", "--at", "yesterday"], /A time is such as/],
])("why refuses %s in words", async (_, args, message) => {
  const { exitCode, stderr } = await run("why", ...args);
  expect(exitCode).toBe(2);
  expect(stderr).toMatch(message);
});

test("why names what wrote a change as the command that takes it back does", async () => {
  const { stdout } = await run("upgrade", "--run", "--json");
  const { upgrade } = JSON.parse(stdout);
  expect((await run("why", "crm-1")).stdout).toMatch(
    new RegExp(`^ {8}source upgrade, .*, upgrade ${upgrade}$`, "m"),
  );
});
