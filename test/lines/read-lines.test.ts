import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ImportLine } from "../../src/flow/import-lines.ts";
import { formatOf, type LineFormat, readLines } from "../../src/lines/read-lines.ts";
import { makeFolder } from "../support/command.ts";

let folder: string;
let remove: () => void;

beforeAll(() => {
  ({ folder, remove } = makeFolder());
});
afterAll(() => remove());

async function read(content: string | Buffer, format: LineFormat = "csv"): Promise<readonly ImportLine[]> {
  const file = join(folder, "file");
  writeFileSync(file, content);
  const lines: ImportLine[] = [];
  for await (const line of readLines(file, format)) lines.push(line);
  return lines;
}

function fieldsOf({ content }: ImportLine) {
  return content.kind === "fields" ? content.fields : content.reason;
}

test.each([
  ["commas", 'id,name\n1,"Bob, the second"\n', { id: "1", name: "Bob, the second" }],
  ["semicolons", "id;name\n1;Bob, the second\n", { id: "1", name: "Bob, the second" }],
  ["tabs", "id\tname\n1\tBob\n", { id: "1", name: "Bob" }],
  ["a byte order mark and Windows line ends", "\uFEFFid,name\r\n1,Bob\r\n", { id: "1", name: "Bob" }],
  ["columns in capitals and spaces around", "ID , Name\n 1 , Bob \n", { id: "1", name: "Bob" }],
  ["quotes inside quotes", 'id,name\n1,"Bob ""B"" Barker"\n', { id: "1", name: 'Bob "B" Barker' }],
])("readLines reads CSV with %s", async (_what, content, fields) => {
  const lines = await read(content);
  expect(lines.map(fieldsOf)).toEqual([fields]);
  expect(lines[0]?.number).toBe(2);
});

test("readLines tells each malformed line and reads those around it", async () => {
  const lines = await read('id,name\n1,Ann\n2,"Bob\n3,Cees,x\n4,D"ora\n5,Eve\n');
  expect(lines.map(({ number }) => number)).toEqual([2, 3, 4, 5, 6]);
  expect(lines.map(fieldsOf)).toEqual([
    { id: "1", name: "Ann" },
    "opens a quote that is not closed on its line",
    expect.stringContaining("has 3 columns, the header has 2"),
    expect.stringContaining("has a quote in the wrong place"),
    { id: "5", name: "Eve" },
  ]);
});

test("readLines tells a line that is not UTF-8", async () => {
  const lines = await read(Buffer.from("id,name\n1,Jos\xe9\n2,Ann\n", "latin1"));
  expect(lines.map(fieldsOf)).toEqual([expect.stringContaining("not valid UTF-8"), { id: "2", name: "Ann" }]);
});

test("readLines reads NDJSON, and tells what is none", async () => {
  const lines = await read('{"id":"1","no_mailings":true}\n\n[1]\n{"id":\n', "ndjson");
  expect(lines.map(({ number }) => number)).toEqual([1, 3, 4]);
  expect(lines.map(fieldsOf)).toEqual([
    { id: "1", no_mailings: true },
    "is not a JSON object",
    "is not valid JSON",
  ]);
});

test("readLines refuses a file without a header, and a header with a column twice", async () => {
  await expect(read("")).rejects.toThrow(/it is empty/);
  await expect(read("id,ID\n1,2\n")).rejects.toThrow(/column "id" stands in it twice; rename one/);
  await expect(read('{"id":"crm-1"}\n')).rejects.toThrow(/it looks like JSON/);
  await expect(read('id,em"ail\n')).rejects.toThrow(/it has a quote in the wrong place/);
  await expect(read('id,"email\n')).rejects.toThrow(/it opens a quote that is not closed/);
});

test("readLines reads ten thousand lines in order, a faulty one among them", async () => {
  const rows = Array.from({ length: 10_000 }, (_, index) =>
    index === 4_321 ? `${index},"x` : `${index},name`,
  );
  const lines = await read(`id,name\n${rows.join("\n")}\n`);
  expect(lines).toHaveLength(10_000);
  const malformed = lines.filter(({ content }) => content.kind === "malformed");
  expect(malformed.map(({ number }) => number)).toEqual([4_323]);
});

test("readLines goes on after a line of megabytes, and ends a file that has no line breaks", async () => {
  const long = "x".repeat(10 * 2 ** 20);
  const lines = await read(`id,name\n1,${long}\n2,Bob\n`);
  expect(lines.map(fieldsOf)).toEqual(["is longer than 100000 characters", { id: "2", name: "Bob" }]);
  await expect(read(`id,name\n1,Ann\n2,${long}${long}`)).rejects.toThrow(/16 MB came without a line break/);
});

test("formatOf tells the format by the file's name", () => {
  expect(["a.ndjson", "a.JSONL", "a.csv", "-"].map(formatOf)).toEqual(["ndjson", "ndjson", "csv", "csv"]);
});
