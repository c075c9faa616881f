import { once } from "node:events";
import { appendFileSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { commands, XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { freshFile, recordSession } from "../recording/record.js";
import { objects, run, start } from "./run.js";

interface Listening {
  readonly listening: { readonly host: string; readonly port: number };
}

describe("explain", () => {
  test("tells a recording line by line", async () => {
    const file = freshFile();
    await recordSession(file);
    const { code, out, err } = await run(["xena", "explain", file]);
    const lines = out.trimEnd().split("\n");
    expect(lines[0]).toMatch(/^recording of a tester, begun \d{4}-/);
    expect(out).toMatch(/ #1 connected to 127\.0\.0\.1:\d+\n/);
    expect(out).toMatch(/← \d+ NOTRESERVED P_COMMENT 0\/0 after [\d.]+ ms: reserve the resource first\n/);
    expect(lines.at(-1)).toMatch(/ 11 requests in 1 sessions, .* 0 never answered$/);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("writes JSON for programs, and reads standard input", async () => {
    const file = freshFile();
    await recordSession(file);
    const { code, out } = await run(["xena", "explain", "--json"], readFileSync(file));
    const items = objects(out);
    expect(items[0]).toMatchObject({ type: "recording", version: 1 });
    expect(items.at(-1)).toMatchObject({ type: "summary", requests: 11 });
    expect(items.find(({ type }) => type === "reply")).toMatchObject({ command: "C_LOGON", status: "OK" });
    expect(code).toBe(0);
  });

  test("takes every frame apart where that is asked for", async () => {
    const file = freshFile();
    await recordSession(file);
    const { out } = await run(["xena", "explain", file, "--frames"]);
    expect(out).toMatch(/ {15} +0 {2}58454e41 +magic +XENA\n/);
    expect(out).toMatch(/ comment +str, "first"\n/);
    expect(out).not.toContain("hush");
  });

  test("overlooks half a last line, as a program that was killed leaves it", async () => {
    const file = freshFile();
    await recordSession(file);
    appendFileSync(file, '{"timeMs":99,"ses');
    expect((await run(["xena", "explain", file])).code).toBe(0);
  });

  test.each([
    ["is empty", "", "is no recording: line 0: it is empty"],
    ["is something else", "a\nb\n", "is no recording: line 1: the line is not JSON"],
    [
      "has a frame that is none",
      '{"labwire":"recording","version":1}\n{"timeMs":0,"from":"client","hex":"585858"}\n',
      "is no recording: line 2: a frame has at least 16 bytes",
    ],
  ])("a file that %s is one sentence and exit code 1", async (_, content, message) => {
    const file = freshFile();
    writeFileSync(file, content);
    const { code, err } = await run(["xena", "explain", file]);
    expect(err).toContain(message);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
  });

  test("a file that is not there is one sentence and exit code 2", async () => {
    const { code, err } = await run(["xena", "explain", "nowhere.jsonl"]);
    expect({ code, err }).toEqual({
      code: 2,
      err: "labwire: cannot read nowhere.jsonl: no such file or folder\n",
    });
  });
});

describe("replay", () => {
  test("serves a recording until it is told to stop, and says what was not in it", async () => {
    const file = freshFile();
    await recordSession(file);
    const child = start(["xena", "replay", file, "--port", "0"]);
    const told = text(child.stderr);
    const closed = once(child, "close");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { listening } = JSON.parse((await lines.next()).value as string) as Listening;
    {
      await using tester = await XenaConnection.open(listening.host, {
        port: listening.port,
        owner: "me",
        password: "any",
      });
      expect((await new commands.P_COMMENT(tester, 0, 0).get()).comment).toBe("first");
      await expect(new commands.P_COMMENT(tester, 0, 1).get()).rejects.toThrow("NOTVALID");
    }
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
    expect(await told).toBe("not in the recording: get P_COMMENT 0/1\n");
  });

  test("a file that is no recording, or not there, is one sentence", async () => {
    const file = freshFile();
    writeFileSync(file, "{}\n");
    const wrong = await run(["xena", "replay", file, "--port", "0"]);
    expect(wrong.err).toBe(
      `labwire: ${file} is no recording: line 1: a recording begins with {"labwire":"recording",...}\n`,
    );
    expect(wrong.code).toBe(1);
    const missing = await run(["xena", "replay", "nowhere.jsonl"]);
    expect(missing).toEqual({ code: 2, out: "", err: "labwire: cannot read nowhere.jsonl: no such file or folder\n" });
  });

  test("ends by itself after the time it is given", async () => {
    const file = freshFile();
    await recordSession(file);
    const { code, out, err } = await run(["xena", "replay", file, "--port", "0", "--for", "0.01"]);
    expect(objects(out)).toEqual([{ listening: { host: "127.0.0.1", port: expect.any(Number) } }]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });
});
