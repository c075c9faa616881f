import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { apply, Connection, commands, L23Tester, Observer, recordTo, XenaConnection } from "labwire/xena";
import { frameFromHex, readHeader, table } from "labwire/xena/codec";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { systemClock } from "../../runtime/xena/clock.js";
import { Recorder } from "../../runtime/xena/recording/recorder.js";
import { SecretMask } from "../../runtime/xena/recording/secrets.js";
import { FakeTester } from "../support/fake-tester.js";
import { MemoryTransport } from "../support/memory-transport.js";
import { answer, value } from "../support/replies.js";
import { framesOf, freshFile, marksOf, readRecording, recordSession } from "./record.js";

const hexOf = (text: string): string => Buffer.from(text).toString("hex");

describe("a recording", () => {
  test("holds every frame of both directions, from the logon to the log-off, and what became of the connection", async () => {
    const file = freshFile();
    await recordSession(file);
    const recording = readRecording(file);
    const frames = framesOf(recording);
    expect(recording.header).toMatchObject({ labwire: "recording", version: 1 });
    expect(Date.parse(recording.header.when)).not.toBeNaN();
    expect(marksOf(recording)).toEqual(["connected", "logged-on", "closed", "end"]);
    const asked = frames.filter(({ from }) => from === "client").map(({ hex }) => readHeader(frameFromHex(hex)));
    expect(asked.map(({ code }) => table.byCode(code)?.name)).toEqual([
      "C_LOGON",
      "C_OWNER",
      "C_TIMEOUT",
      "P_COMMENT",
      "P_RESERVATION",
      "P_COMMENT",
      "P_COMMENT",
      "P_COMMENT",
      "P_COMMENT",
      "C_PASSWORD",
      "C_LOGOFF",
    ]);
    const told = frames.filter(({ from }) => from === "tester").map(({ hex }) => readHeader(frameFromHex(hex)));
    for (const { requestId } of asked) expect(told.map((header) => header.requestId)).toContain(requestId);
    expect(told.some(({ requestId }) => requestId === 0)).toBe(true);
    const times = recording.entries.map(({ timeMs }) => timeMs);
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test("holds no password, neither as text nor as bytes, whether it was sent or answered", async () => {
    const file = freshFile();
    await recordSession(file);
    const text = readFileSync(file, "utf8");
    expect(text).not.toContain("hush");
    expect(text).not.toContain(hexOf("hush"));
    expect(text).toContain(hexOf("***"));
  });

  test("of a tester that is connected already says so, and goes on with its next connection", async () => {
    await using chassis = await Chassis.start();
    const file = freshFile();
    const tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port, keepAlive: false });
    const recording = await recordTo(tester, file);
    await tester.comment.get();
    await tester.session.logoff();
    await tester.connect();
    await tester.session.logoff();
    expect(recording.frames).toBeGreaterThan(10);
    expect(recording.dropped).toBe(0);
    await recording.close();
    await recording.close();
    const { header, entries } = readRecording(file);
    expect(header.host).toBe(`127.0.0.1:${chassis.port}`);
    expect(marksOf({ header, entries })).toEqual(["joined", "closed", "connected", "reconnected", "closed", "end"]);
    expect(framesOf({ header, entries })).toHaveLength(recording.frames);
    expect(new Set(framesOf({ header, entries }).map(({ session }) => session))).toEqual(new Set([1, 2]));
  });

  test("says why a connection was lost", async () => {
    await using fake = await FakeTester.start(({ what }, socket) => {
      if (what === "get P_COMMENT") socket.destroy();
      return undefined;
    });
    const file = freshFile();
    const observer = new Observer();
    const recording = await recordTo(observer, file);
    const tester = await XenaConnection.open("127.0.0.1", { port: fake.port, keepAlive: false, observer });
    await expect(new commands.P_COMMENT(tester, 0, 0).get()).rejects.toThrow("lost");
    await recording.close();
    const lost = readRecording(file).entries.find((entry) => "mark" in entry && entry.mark === "lost");
    expect(lost).toMatchObject({ session: 1, reason: expect.stringContaining("closed the connection") });
  });

  test("is over when it is closed, while the connection goes on", async () => {
    const transport = new MemoryTransport();
    transport.onWrite = (bytes) => transport.receive(answer(bytes, { comment: "x" }));
    const connection = new Connection(transport);
    const file = freshFile();
    {
      await using _recording = await recordTo(connection, file);
      await new commands.P_COMMENT(connection, 0, 0).get();
    }
    expect(connection.observer.taps).toBeUndefined();
    await new commands.P_COMMENT(connection, 0, 0).get();
    expect(framesOf(readRecording(file))).toHaveLength(2);
  });

  test("gives the frames of one write the same time", async () => {
    const transport = new MemoryTransport();
    transport.onWrite = (bytes) => {
      for (let at = 0; at < bytes.length; at += 16)
        transport.receive(answer(bytes.subarray(at, at + 16), { comment: "x" }));
    };
    const connection = new Connection(transport);
    const file = freshFile();
    const recording = await recordTo(connection, file);
    const comment = new commands.P_COMMENT(connection, 0, 0);
    await apply(comment.get(), comment.get(), comment.get());
    await recording.close();
    const asked = framesOf(readRecording(file)).filter(({ from }) => from === "client");
    expect(asked).toHaveLength(3);
    expect(new Set(asked.map(({ timeMs }) => timeMs)).size).toBe(1);
  });

  test("to a place that cannot be written is refused", async () => {
    const file = join(dirname(freshFile()), "nowhere", "lab.jsonl");
    await expect(recordTo(new Observer(), file)).rejects.toMatchObject({ code: "RECORDING_FAILED" });
  });

  test("tells of a disk that is full when it is closed", async () => {
    const recording = await recordTo(new Connection(new MemoryTransport()), "/dev/full");
    await expect(recording.close()).rejects.toMatchObject({ code: "RECORDING_FAILED" });
  });
});

describe("a file that is too slow", () => {
  test("loses frames, which are counted, and counted in the file where they are missing", () => {
    const lines: string[] = [];
    let hasRoom = true;
    const sink = { write: (text: string) => hasRoom && lines.push(text) > 0 };
    const recorder = new Recorder(new SecretMask(table), sink, systemClock, "here");
    const connection = { number: 7, remote: "here" };
    const frame = value(1, "P_COMMENT", { comment: "a" }, { module: 0, port: 0 });
    recorder.received(connection, frame, 0);
    hasRoom = false;
    for (let i = 0; i < 5; i++) recorder.received(connection, frame, 0);
    hasRoom = true;
    recorder.received(connection, frame, 0);
    expect(recorder).toMatchObject({ frames: 2, dropped: 5 });
    expect(lines.map((line) => JSON.parse(line) as object)).toMatchObject([
      { labwire: "recording" },
      { from: "tester" },
      { mark: "dropped", frames: 5 },
      { from: "tester" },
    ]);
  });

  test("never holds more than it may", async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport);
    const recording = await recordTo(connection, freshFile(), { mostWaitingBytes: 10_000 });
    const push = value(0, "P_COMMENT", { comment: "a".repeat(100) }, { module: 0, port: 0 });
    for (let i = 0; i < 1000; i++) transport.receive(push);
    expect(recording.frames).toBeLessThan(100);
    expect(recording.frames + recording.dropped).toBe(1000);
    await recording.close();
    expect(framesOf(readRecording(recording.file))).toHaveLength(recording.frames);
  });
});

describe("a secret", () => {
  const mask = new SecretMask(table);
  const secretive = table.all().filter(({ get = "", set = "" }) => /[a-z\]]\??\*/.test(`${get} ${set}`));

  test("is known to the schema in a handful of commands", () => {
    expect(secretive.map(({ name }) => name)).toEqual(expect.arrayContaining(["C_LOGON", "C_PASSWORD"]));
    expect(secretive.length).toBeLessThan(10);
  });

  test.each(secretive)(
    "of $name is nowhere in the masked frame, which is whole and no longer tells how long it was",
    (spec) => {
      for (const size of [1, 5, 40]) {
        const bytes = mask.value(spec.code, new Uint8Array(size * 4).fill(0x53), true);
        expect(
          Buffer.from(bytes)
            .toString("latin1")
            .replace(/^S{0,8}/, ""),
        ).not.toContain("SSS");
      }
      expect(mask.value(spec.code, new Uint8Array(64).fill(0x53), true).length).toBe(
        mask.value(spec.code, new Uint8Array(32).fill(0x53), true).length,
      );
    },
  );

  test("does not change what carries none", () => {
    const frame = value(1, "P_COMMENT", { comment: "a" }, { module: 0, port: 0 });
    expect(mask.frame(frame, 0, false)).toEqual(frame);
  });
});
