import { once } from "node:events";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { describe, expect, test } from "vitest";
import { run, start } from "./run.js";

const REQUEST =
  '{"cmd":"P_COMMENT","kind":"set-request","module":2,"port":5,"values":{"comment":"Hello!"},"request_id":8}';
const HEX = "58454e4100000006037002050000000848656c6c6f210000";

/** Less than the output of the streams below takes up, and little more than the command needs for itself. */
const SMALL_HEAP = ["--max-old-space-size=48"];

function* repeated(text: string, times: number): Generator<string> {
  for (let i = 0; i < times; i++) yield text;
}

async function linesThrough(args: readonly string[], piece: string, pieces: number): Promise<number> {
  const child = start(args, SMALL_HEAP);
  const closed = once(child, "close");
  let lines = 0;
  child.stdout.on("data", (chunk: Buffer) => {
    for (const byte of chunk) if (byte === 0x0a) lines++;
  });
  await pipeline(Readable.from(repeated(piece, pieces)), child.stdin);
  expect(await closed).toEqual([0, null]);
  return lines;
}

describe("a long stream", () => {
  test("is encoded in bounded memory, every line answered", async () => {
    expect(await linesThrough(["xena", "encode"], `${REQUEST}\n`.repeat(500), 400)).toBe(200_000);
  });

  test("is decoded in bounded memory, every line answered", async () => {
    expect(await linesThrough(["xena", "decode"], `{"hex":"${HEX}"}\n`.repeat(500), 400)).toBe(200_000);
  });

  test("ends quietly when its reader goes away", async () => {
    const child = start(["xena", "decode"]);
    const closed = once(child, "close");
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdin.on("error", () => {});
    child.stdout.once("data", () => child.stdout.destroy());
    await pipeline(Readable.from(repeated(`${HEX}\n`.repeat(1000), 1000)), child.stdin).catch(() => {});
    expect(await closed).toEqual([0, null]);
    expect(err).toBe("");
  });

  test("answers each line before the next one is there", async () => {
    const child = start(["xena", "encode"]);
    const closed = once(child, "close");
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (let i = 0; i < 3; i++) {
      child.stdin.write(`${REQUEST}\n`);
      expect((await answers.next()).value).toBe(`{"hex":"${HEX}"}`);
    }
    child.stdin.end();
    await closed;
  });

  test("goes on behind a line that is too long to be a frame", async () => {
    const endless = `${"5".repeat(9 * 1024 * 1024)}\n${HEX}\n`;
    const { code, out } = await run(["xena", "decode"], endless);
    const [error, frame] = out.split("\n");
    expect(error).toBe('{"error":"the line has more than 8388608 bytes"}');
    expect(frame).toContain('"cmd":"P_COMMENT"');
    expect(code).toBe(1);
  });
});
