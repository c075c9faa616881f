import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { camelCase, classNamed, offline } from "./offline.js";
import { flattened, vendorClasses } from "./vendor-tree.js";
import { walk } from "./walk.js";

interface Rename {
  readonly from: string;
  readonly to: string;
  readonly reason: string;
}

const ROOT = join(import.meta.dirname, "../../schema/xena/resources");

/** Every rename of the schema. */
const renames: readonly Rename[] = readdirSync(ROOT, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".json"))
  .flatMap((path) => (JSON.parse(readFileSync(join(ROOT, path), "utf8")) as { renames?: Rename[] }).renames ?? []);

const last = (path: string): string => path.split(".").at(-1) as string;
const pairs = [...new Set(renames.map(({ from, to }) => `${last(from)} -> ${last(to)}`))].sort();

/** Renames that a walk over all of the vendor's paths has met, with old and new name giving the same object. */
async function met(): Promise<Set<string>> {
  const found = new Set<string>();
  for (const name of vendorClasses.filter((each) => each !== "BaseTester" && classNamed(each) !== undefined)) {
    const resource = offline(name);
    for (const path of Object.keys(flattened(name, "paths"))) {
      await walk(resource, path, (holder, step, value) => {
        for (const pair of pairs) {
          const [from, to] = pair.split(" -> ") as [string, string];
          if (from === step && (holder as Record<string, unknown>)[camelCase(to)] === value) found.add(pair);
        }
      }).catch(() => {});
    }
  }
  return found;
}

test("every renamed member is reached by the vendor's name and by ours, and is the same object", async () => {
  const found = await met();
  expect(pairs.filter((pair) => !found.has(pair))).toEqual([]);
});

test("every rename says why", () => {
  expect(renames.filter(({ reason }) => !/^[A-Z].{10,}\.$/.test(reason))).toEqual([]);
});

test.each([
  "macaddress -> mac_address",
  "iss_treshold -> iss_threshold",
  "clock_windback -> clock_wind_back",
  "management_info -> maintenance_info",
  "version_no -> version_number",
  "serial_no -> serial_number",
  "l2_bps -> l2bps",
  "config_load_mode -> load_mode",
  "capturer -> capture",
  "mis_ordered -> misordered",
  "misordering -> misorder",
  "status -> enable",
  "access_tpld -> tpld",
  "obtain_from_stream -> stream",
])("%s is a rename", (pair) => {
  expect(pairs).toContain(pair);
});
