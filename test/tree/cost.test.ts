import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { FREYA, startLab } from "./bench.js";
import { OfflineTarget, offline } from "./offline.js";

const ROOT = join(import.meta.dirname, "../..");
const LIMIT_MB = 5;

interface Report {
  readonly bytes: number;
  readonly modules: number;
  readonly ports: number;
  readonly untouched: number;
  readonly touched: readonly string[];
  readonly isSame: boolean;
}

test("connecting to 12 modules with 8 ports each takes at most 5 MB of heap, and makes no member of a port", async () => {
  await using small = await startLab({ modules: [{ revision: FREYA.revision, ports: 1 }] });
  const modules = Array.from({ length: 12 }, () => ({ revision: FREYA.revision, ports: 8 }));
  await using large = await startLab({ modules });
  const { host } = small.chassis;
  const args = ["--expose-gc", "--import", "tsx", join(ROOT, "test/tree/heap-child.ts"), host];
  const ports = [String(small.chassis.port), String(large.chassis.port)];
  const { stdout } = await promisify(execFile)(process.execPath, [...args, ...ports], { cwd: ROOT });
  const report = JSON.parse(stdout) as Report;
  console.log(`heap of a tester with 96 ports: ${(report.bytes / 2 ** 20).toFixed(2)} MB`);
  expect(report).toMatchObject({ modules: 12, ports: 96, untouched: 0, touched: ["comment"], isSame: true });
  expect(report.bytes / 2 ** 20).toBeLessThan(LIMIT_MB);
});

test("a member is made when it is touched, once, and nothing beside it", () => {
  const port = offline("FamilyFreya", new OfflineTarget()) as Readonly<Record<string, object>>;
  const before = Object.getOwnPropertyNames(port);
  const { layer1 } = port;
  expect(Object.getOwnPropertyNames(port).filter((name) => !before.includes(name))).toEqual(["layer1"]);
  expect(port.layer1).toBe(layer1);
  expect(Object.getOwnPropertyNames(layer1)).toEqual(["place"]);
});

test("an old name makes nothing of its own", () => {
  const port = offline("FamilyFreya", new OfflineTarget()) as Readonly<Record<string, object>>;
  expect(port.capturer).toBe(port.capture);
  expect(Object.getOwnPropertyNames(port)).not.toContain("capturer");
});
