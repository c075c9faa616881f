import { readdirSync, readFileSync } from "node:fs";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { runProgram } from "../support/run-program.js";
import { runExample } from "./run-example.js";

describe.concurrent("examples that look at testers", () => {
  test("connect says what the tester is, who is logged on, and when it is offline", async () => {
    expect(await runExample("connect")).toEqual([
      "ValkyrieCompact, serial number 12345678, firmware 480.0",
      "1 module(s), 2 ports",
      "logged on: labwire (MANAGER)",
      "online: true",
      "online: false",
    ]);
  });

  test("many-testers asks three at once", async () => {
    expect(await runExample("many-testers")).toEqual([
      'tester 1, "Emulated chassis": 2 ports, 0/0 at 100000 Mbit/s',
      'tester 2, "Emulated chassis": 2 ports, 0/0 at 100000 Mbit/s',
      'tester 3, "Emulated chassis": 2 ports, 0/0 at 100000 Mbit/s',
      "online: 0",
    ]);
  });

  test("many-testers takes the testers that it is told", async () => {
    await using slow = await Chassis.start({ name: "slow", modules: [{ revision: "Odin-10G-5S-6P-CU" }] });
    await using fast = await Chassis.start({ name: "fast", modules: [{ revision: "Freya-800G-4S-1P[a]" }] });
    const hosts = [slow, fast].map(({ host, port }) => `${host}:${port}`).join(",");
    const { out, err } = await runProgram(["examples/many-testers.ts", "--host", hosts]);
    expect(err).toBe("");
    expect(out).toContain('tester 1, "slow": 6 ports, 0/0 at 10000 Mbit/s\n');
    expect(out).toContain('tester 2, "fast": 1 ports, 0/0 at 800000 Mbit/s\n');
  });

  test("obtain finds modules and ports by slot, name and class, and lists what is there", async () => {
    expect(await runExample("obtain")).toEqual([
      "module 0 is a MLoki100G5S2P; its ports are 0/0 and 0/1",
      "0/1 is the same object: true",
      "0/* are 2 ports, * are 5",
      "module 4 impairs traffic",
      "port 1/0 has 8 serdes",
      "NO_SUCH_MODULE: there is no module in slot 9; the modules are 0, 1, 4",
      "NO_SUCH_PORT: there is no port 0/7; the ports are 0/0, 0/1",
      "WRONG_CLASS: module 0 is no ModuleChimera but a MLoki100G5S2P",
    ]);
  });

  test("all-modules lists every module with its ports", async () => {
    const lines = await runExample("all-modules");
    expect(lines[0]).toMatch(/^module 0: Odin-10G-5S-6P-CU, MOdin10G5S6PCU, serial number \d{8}$/);
    expect(
      lines.filter((line) => /^ {2}port 0\/[0-5]: 10GBASE-T \[Quint\], IN_SYNC, RELEASED$/.test(line)),
    ).toHaveLength(6);
    expect(lines[7]).toMatch(/^module 2: Thor-400G-7S-1P\[b\], MThor400G7S1P_b,/);
    expect(lines[8]).toBe("  port 2/0: QSFP-DD, NO_SYNC, RELEASED");
    expect(lines[9]).toMatch(/^module 3: Chimera-100G-5S-2P, MChi100G5S2P,/);
    expect(lines.slice(12)).toEqual([
      "module 0 at 41 °C, module 2 at 41 °C, module 3 at 41 °C",
      "0/0 at 10G, 0/1 at 10G, 0/2 at 10G, 0/3 at 10G, 0/4 at 10G, 0/5 at 10G, 2/0 at 400G",
    ]);
  });

  test("query asks in every way there is", async () => {
    expect(await runExample("query")).toEqual([
      "0/0 has the MAC address 04:f4:bc:4e:00:00",
      "speeds: 100000 and 100000 Mbit/s",
      "gap of 20 bytes, 0 frames sent, latency mode LAST2LAST",
      "QSFP28, IN_SYNC, reservation RELEASED",
      "up to 256 streams and 16 filters",
      'comment: "Port number 0"',
    ]);
  });

  test("port-capabilities tells families apart", async () => {
    const lines = await runExample("port-capabilities");
    expect(lines).toContain("0/0 of Odin-10G-5S-6P-CU");
    expect(lines).toContain("  speeds to choose from: AUTO, F100M, F1G, F2500M, F5G, F100M1G, F100M1G2500M, F10G");
    expect(lines).toContain("  up to 800G, 1388888888 frames a second, of 56 to 16383 bytes");
    expect(lines).toContain("  8 serdes, 16 lanes");
    expect(lines.filter((line) => line.includes("FEC statistics, link training"))).toHaveLength(2);
    expect(lines.at(-1)).toBe("link training per serdes: 1/0 (8)");
  });
});

describe.concurrent("every example", () => {
  test("is in the list, and the list names nothing else", () => {
    const programs = readdirSync("examples").filter((name) => name.endsWith(".ts"));
    const listed = [...readFileSync("examples/README.md", "utf8").matchAll(/^\| \[[\w-]+\]\(([\w-]+\.ts)\) \|/gm)];
    expect(listed.map(([, name]) => name).toSorted()).toEqual(programs.toSorted());
  });

  test("tells its options", async () => {
    const { code, out, err } = await runProgram(["examples/connect.ts", "--help"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/--host HOST .*--ports A,B/s);
  });

  test("refuses an option that it does not know", async () => {
    const { code, err } = await runProgram(["examples/connect.ts", "--hots", "10.0.0.5"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Unknown option '--hots'/);
  });
});
