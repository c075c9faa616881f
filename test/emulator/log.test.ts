import { commands } from "labwire/xena";
import type { LogEntry } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { LOGON, logOn, outcome, RawClient, rawRequest, startBench, startChassis, until } from "./support.js";

const { C_PASSWORD, P_COMMENT, P_RESERVATION } = commands;

describe("the log", () => {
  test("tells every frame of a session in one line each, from the connection to its end", async () => {
    const { chassis } = await startChassis();
    const lines: string[] = [];
    const stop = chassis.onLog(({ text }) => lines.push(text));
    const client = await RawClient.open(chassis);
    client.socket.write(LOGON);
    await until(() => client.frames.length === 1);
    await client.ask({ code: 2, value: new TextEncoder().encode("me") });
    await client.ask({ code: 102, module: 0, port: 0, value: Uint8Array.of(1) });
    await client.ask({ code: 112, module: 0, port: 0 });
    await client.ask({ code: 112, module: 7, port: 0 });
    await client.ask({ code: 4095, module: 0, port: 0, indices: [1, 2] });
    client.socket.end();
    await until(() => chassis.sessionCount === 0);
    expect(lines.map((line) => line.slice(13))).toEqual([
      "#1 connected from 127.0.0.1",
      '#1 → 4294967295 set C_LOGON chassis {"password":"***"}',
      "#1 ← 4294967295 OK C_LOGON chassis",
      '#1 → 1 set C_OWNER chassis {"username":"me"}',
      "#1 ← 1 OK C_OWNER chassis",
      '#1 → 2 set P_RESERVATION 0/0 {"operation":"RESERVE"}',
      "#1 ← 2 OK P_RESERVATION 0/0",
      '#1 ← push P_RESERVATION 0/0 {"status":"RESERVED_BY_YOU"}',
      '#1 ← push P_RESERVEDBY 0/0 {"username":"me"}',
      "#1 → 3 get P_COMMENT 0/0",
      '#1 ← 3 reply P_COMMENT 0/0 {"comment":"Port number 0"}',
      "#1 → 4 get P_COMMENT 7/0",
      "#1 ← 4 BADMODULE P_COMMENT 7/0",
      "#1 → 5 get command 4095 0/0 [1,2]",
      "#1 ← 5 BADPARAMETER command 4095 0/0 [1,2]",
      "#1 disconnected: closed by the client",
    ]);
    stop();
    await (await logOn(chassis)).close();
    expect(lines).toHaveLength(16);
    await chassis.stop();
  });

  test("never shows a password, wherever it stands and whether it is right", async () => {
    const { chassis } = await startChassis({ password: "s3cr3t" });
    const entries: LogEntry[] = [];
    chassis.onLog((entry) => void entries.push(entry));
    expect(await outcome(logOn(chassis, "me", "s3cr3t-wrong"))).toBe("WRONG_PASSWORD");
    const tester = await logOn(chassis, "me", "s3cr3t");
    await new commands.C_RESERVATION(tester).set("RESERVE");
    await new C_PASSWORD(tester).get();
    await new C_PASSWORD(tester).set("s3cr3t-new");
    const fault = chassis.faults.add({ do: "extend", bytes: 3 });
    await new C_PASSWORD(tester).get();
    fault.remove();
    await tester.close();
    expect(entries.filter((entry) => "command" in entry && entry.command === "C_PASSWORD").length).toBeGreaterThan(5);
    expect(JSON.stringify(entries)).not.toContain("s3cr3t");
    await chassis.stop();
  });

  test("tells faults as they strike, and late replies when they are sent", async () => {
    await using bench = await startBench();
    const { chassis, clock, tester } = bench;
    const lines: string[] = [];
    chassis.onLog(({ text }) => lines.push(text.slice(13)));
    chassis.faults.add({ do: "delay", ms: 5, match: { command: "P_COMMENT" }, count: 1 });
    const late = outcome(new P_COMMENT(tester, 0, 0).get());
    await new P_RESERVATION(tester, 0, 0).get();
    clock.advance(5_000_000);
    expect(await late).toBe("OK");
    chassis.faults.add({ do: "flap", target: "0/1", ms: 1, atMs: 1 });
    clock.advance(1_000_000);
    const from = lines[0]?.split(" ")[2] as string;
    const next = String(Number(from) + 1);
    expect(lines.slice(0, 5)).toEqual([
      `#1 → ${from} get P_COMMENT 0/0`,
      `#1 ! ${from} {"do":"delay","ms":5,"count":1}`,
      `#1 → ${next} get P_RESERVATION 0/0`,
      `#1 ← ${next} reply P_RESERVATION 0/0 {"status":"RESERVED_BY_YOU"}`,
      `#1 ← ${from} reply P_COMMENT 0/0 {"comment":"Port number 0"}`,
    ]);
    expect(lines[5]).toBe('#0 ! {"do":"flap","target":"0/1","ms":1,"atMs":1}');
  });

  test.each([
    ["timeout", async (bench) => bench.clock.advance(131_000_000_000)],
    ["logged off", async (bench) => bench.tester.logoff()],
    ["cut by a fault", async (bench) => void bench.chassis.faults.add({ do: "disconnect", atMs: 0 })],
    ["the chassis reboots", async (bench) => void bench.chassis.faults.add({ do: "reboot" })],
    ["the chassis was stopped", async (bench) => bench.chassis.stop()],
  ] as readonly (readonly [string, (bench: Awaited<ReturnType<typeof startBench>>) => Promise<void>])[])(
    "says why a session has ended: %s",
    async (reason, end) => {
      await using bench = await startBench();
      const ends: LogEntry[] = [];
      bench.chassis.onLog((entry) => void (entry.type === "disconnected" && ends.push(entry)));
      await end(bench);
      await until(() => ends.length > 0);
      expect(ends).toMatchObject([{ session: 1, reason }]);
    },
  );

  test("is a loop that ends with the chassis, and one that can be left", async () => {
    const { chassis } = await startChassis();
    const all: string[] = [];
    const reading = (async () => {
      for await (const { type } of chassis.log) all.push(type);
    })();
    const first = (async () => {
      for await (const entry of chassis.log) return entry;
      return undefined;
    })();
    const client = await RawClient.open(chassis);
    expect(await first).toMatchObject({ type: "connected", session: 1, address: "127.0.0.1" });
    client.socket.write(rawRequest({ code: 3 }));
    await until(() => client.frames.length === 1);
    await chassis.stop();
    await reading;
    expect(all).toEqual(["connected", "request", "reply", "disconnected"]);
    expect(chassis.log.isOn).toBe(false);
  });

  test("drops the oldest entries for a reader that does not keep up, and counts them", async () => {
    await using bench = await startBench();
    const { chassis } = bench;
    const entries = chassis.log[Symbol.asyncIterator]();
    chassis.faults.add({ do: "storm", command: "P_TRAFFIC", target: "0/0", times: 12_000 });
    expect(chassis.log.dropped).toBe(2001);
    expect((await entries.next()).value).toMatchObject({ type: "push", command: "P_TRAFFIC", target: "0/0" });
    await entries.return?.();
  });

  test("survives a listener that throws", async () => {
    const { chassis } = await startChassis();
    const warned: unknown[] = [];
    const onWarning = (warning: Error): void => void warned.push(warning.message);
    process.on("warning", onWarning);
    chassis.onLog(() => {
      throw new Error("the listener is broken");
    });
    const tester = await logOn(chassis);
    await tester.close();
    await until(() => warned.length > 0);
    process.off("warning", onWarning);
    expect(warned).toContain("the listener is broken");
    await chassis.stop();
  });
});
