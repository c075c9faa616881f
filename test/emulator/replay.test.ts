import { appendFileSync, writeFileSync } from "node:fs";
import { commands, L23Tester, Observer, recordTo, type XenaConnection } from "labwire/xena";
import { encodeFrame, frameToHex, table } from "labwire/xena/codec";
import { Chassis, Replay } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import type { RecordingEntry } from "../../runtime/xena/recording/format.js";
import { freshFile, readRecording, recordSession } from "../recording/record.js";
import { status, value } from "../support/replies.js";
import { collect, logOn, outcome } from "./support.js";

const P_COMMENT = { module: 0, port: 0 };

/** Entries of one connection that was asked and told some frames. */
function entriesOf(...frames: readonly (readonly ["client" | "tester", Uint8Array])[]): RecordingEntry[] {
  return frames.map(([from, bytes], timeMs) => ({ timeMs, session: 1, from, hex: frameToHex(bytes) }));
}

function getComment(request_id: number): Uint8Array {
  return encodeFrame(table, { cmd: "P_COMMENT", kind: "get-request", ...P_COMMENT, request_id });
}

function comment(requestId: number, text: string): Uint8Array {
  return value(requestId, "P_COMMENT", { comment: text }, P_COMMENT);
}

async function open(replay: Replay): Promise<XenaConnection> {
  return await logOn(replay as unknown as Chassis, "anybody", "any password");
}

describe("a replay", () => {
  test("tells a client that asks the same the same, in order, whatever its password", async () => {
    const file = freshFile();
    await recordSession(file);
    await using replay = await Replay.start(file);
    const tester = await open(replay);
    const port = new commands.P_COMMENT(tester, 0, 0);
    const pushed = collect(tester, "P_RESERVATION");
    expect(await outcome(port.set("before"))).toBe("NOTRESERVED");
    expect(await outcome(new commands.P_RESERVATION(tester, 0, 0).set("RESERVE"))).toBe("OK");
    expect(await outcome(port.set("first"))).toBe("OK");
    expect((await port.get()).comment).toBe("first");
    expect(pushed).toEqual(['P_RESERVATION 0/0 [] {"status":"RESERVED_BY_YOU"}']);
    expect(await outcome(port.set("second"))).toBe("OK");
    expect((await port.get()).comment).toBe("second");
    expect((await new commands.C_PASSWORD(tester).get()).password).toBe("***");
    expect(replay.missed).toEqual([]);
    await tester.logoff();
  });

  test("serves the connecting of a whole tester, and its next connection after that", async () => {
    const file = freshFile();
    await using chassis = await Chassis.start({ modules: [{ revision: "Loki-100G-5S-2P" }] });
    const observer = new Observer();
    const recording = await recordTo(observer, file);
    const live = await L23Tester.connect(chassis.host, "me", { port: chassis.port, keepAlive: false, observer });
    await live.comment.set("one").catch(() => {});
    await live.session.logoff();
    await live.connect();
    await live.session.logoff();
    await recording.close();
    await using replay = await Replay.start(readRecording(file).entries);
    const tester = await L23Tester.connect(replay.host, "me", { port: replay.port, keepAlive: false });
    expect(tester.ports("*").map(({ target }) => target)).toEqual(live.ports("*").map(({ target }) => target));
    expect(tester.modules.obtain(0).info).toEqual(live.modules.obtain(0).info);
    await tester.session.logoff();
    await tester.connect();
    expect(replay.missed).toEqual([]);
    await tester.session.logoff();
  });

  test("goes through the answers to one request in turn, and then stays with the last", async () => {
    const entries = entriesOf(
      ["client", getComment(1)],
      ["tester", comment(1, "a")],
      ["client", getComment(2)],
      ["tester", comment(2, "b")],
      ["client", getComment(3)],
    );
    await using replay = await Replay.start(entries.slice(0, 4));
    const tester = await open(replay);
    const texts: string[] = [];
    for (let i = 0; i < 4; i++) texts.push((await new commands.P_COMMENT(tester, 0, 0).get()).comment);
    expect(texts).toEqual(["a", "b", "b", "b"]);
    await tester.close();
  });

  test("pushes what was pushed where it was pushed, and once", async () => {
    const traffic = value(0, "P_TRAFFIC", { onOff: "ON" }, P_COMMENT);
    const entries = entriesOf(
      ["tester", value(0, "P_TRAFFIC", { onOff: "OFF" }, P_COMMENT)],
      ["client", getComment(1)],
      ["client", getComment(2)],
      ["tester", comment(1, "a")],
      ["tester", comment(2, "b")],
      ["tester", traffic],
    );
    await using replay = await Replay.start(entries);
    const tester = await open(replay);
    const seen = collect(tester, "P_TRAFFIC");
    const asked = new commands.P_COMMENT(tester, 0, 0);
    await asked.get();
    expect(seen).toEqual([]);
    await asked.get();
    expect(seen).toEqual(['P_TRAFFIC 0/0 [] {"onOff":"ON"}']);
    await asked.get();
    expect(seen).toHaveLength(1);
    await tester.close();
  });

  test("keeps PENDING before the final status, and silence where there was silence", async () => {
    const set = (id: number, text: string): Uint8Array =>
      encodeFrame(table, {
        cmd: "P_COMMENT",
        kind: "set-request",
        ...P_COMMENT,
        values: { comment: text },
        request_id: id,
      });
    const entries = entriesOf(
      ["client", set(8, "slow")],
      ["tester", status(8, "PENDING")],
      ["tester", status(8, "FAILED")],
      ["client", set(9, "lost")],
    );
    await using replay = await Replay.start(entries);
    const tester = await open(replay);
    const port = new commands.P_COMMENT(tester, 0, 0);
    expect(await outcome(port.set("slow"))).toBe("FAILED");
    expect(await outcome(port.set("lost").with({ timeoutMs: 1 }))).toBe("DEADLINE");
    await tester.close();
  });

  test("refuses what was never recorded with NOTVALID, and says so", async () => {
    const told: string[] = [];
    await using replay = await Replay.start(entriesOf(["client", getComment(1)], ["tester", comment(1, "a")]), {
      onMissed: (request) => told.push(request),
    });
    const tester = await open(replay);
    expect(await outcome(new commands.P_COMMENT(tester, 0, 1).get())).toBe("NOTVALID");
    expect(await outcome(new commands.P_COMMENT(tester, 0, 0).set("b"))).toBe("NOTVALID");
    expect(await outcome(new commands.PS_ENABLE(tester, 0, 0, 3).set("ON"))).toBe("NOTVALID");
    expect(told).toEqual(["get P_COMMENT 0/1", "set P_COMMENT 0/0", "set PS_ENABLE 0/0 [3]"]);
    expect(replay.missed).toEqual(told);
    await tester.close();
  });

  test("answers the logon, keep-alives and the log-off of a recording that was begun later", async () => {
    await using replay = await Replay.start([]);
    const tester = await open(replay);
    expect((await new commands.C_KEEPALIVE(tester).get()).tickCount).toBe(1);
    await tester.logoff();
    expect(replay.missed).toEqual([]);
  });

  test("does not look at padding", async () => {
    const set = encodeFrame(table, {
      cmd: "P_COMMENT",
      kind: "set-request",
      ...P_COMMENT,
      values: { comment: "hello" },
      request_id: 5,
    });
    set.fill(0x7f, 21);
    await using replay = await Replay.start(entriesOf(["client", set], ["tester", status(5, "FAILED")]));
    const tester = await open(replay);
    expect(await outcome(new commands.P_COMMENT(tester, 0, 0).set("hello"))).toBe("FAILED");
    await tester.close();
  });

  test("drops its clients when it stops", async () => {
    const replay = await Replay.start([]);
    const tester = await open(replay);
    expect(replay.sessionCount).toBe(1);
    await replay.stop();
    expect(await tester.closed).toMatchObject({ code: "CLOSED" });
    expect(replay.sessionCount).toBe(0);
  });

  test.each([
    ["no JSON", "hello\n", "line 1: the line is not JSON"],
    ["no recording", '{"hex":"00"}\n', 'line 1: a recording begins with {"labwire":"recording",...}'],
    ["of a later version", '{"labwire":"recording","version":2}\n', "line 1: it is of version 2"],
    [
      "with half a frame",
      '{"labwire":"recording","version":1}\n{"timeMs":0,"from":"client","hex":"585"}\n',
      "line 2: ",
    ],
  ])("refuses a file that is %s", async (_, text, message) => {
    const file = freshFile();
    writeFileSync(file, text);
    await expect(Replay.start(file)).rejects.toThrow(message);
  });

  test("takes a recording whose last line was cut off", async () => {
    const file = freshFile();
    await recordSession(file);
    appendFileSync(file, '{"timeMs":99,"ses');
    await using replay = await Replay.start(file);
    expect(replay.port).toBeGreaterThan(0);
  });
});
