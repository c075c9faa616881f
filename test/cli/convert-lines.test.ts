import { Writable } from "node:stream";
import { expect, test } from "vitest";
import { convertLines } from "../../cli/stream/convert-lines.js";
import { type Line, LineSplitter } from "../../cli/stream/line-splitter.js";

/** A reader that takes nothing until it is told to. */
class SlowReader extends Writable {
  text = "";
  #release: (() => void) | undefined;

  constructor() {
    super({ highWaterMark: 1, decodeStrings: false });
  }

  override _write(chunk: string, _: BufferEncoding, done: () => void): void {
    this.text += chunk;
    this.#release = done;
  }

  release(): void {
    this.#release?.();
  }
}

test("no more input is asked for while the reader of the output does not read", async () => {
  let pulled = 0;
  async function* input(): AsyncGenerator<Uint8Array> {
    for (; pulled < 5; pulled++) yield Buffer.from("line\n");
  }
  const reader = new SlowReader();
  const done = convertLines(input(), reader, (line) => line.toUpperCase());
  for (let expected = 1; expected <= 5; expected++) {
    for (let turn = 0; turn < 20; turn++) await new Promise((resolve) => setImmediate(resolve));
    expect(reader.text).toBe("LINE\n".repeat(expected));
    expect(pulled).toBe(expected - 1);
    reader.release();
  }
  expect(await done).toBe(0);
});

test("an output that fails ends the conversion with what the system says", async () => {
  const full = new Writable({ write: (_chunk, _encoding, done) => done(new Error("no space left on device")) });
  async function* input(): AsyncGenerator<Uint8Array> {
    for (let i = 0; i < 5; i++) yield Buffer.from("line\n");
  }
  await expect(convertLines(input(), full, (line) => line)).rejects.toThrow("no space left on device");
});

test("lines are the same wherever the stream is cut", () => {
  const bytes = Buffer.from("first\n\nzweite ä€😀\r\n\nlast without end");
  const whole = split([bytes]);
  expect(whole).toEqual(["first", "", "zweite ä€😀\r", "", "last without end"]);
  for (let cut = 0; cut <= bytes.length; cut++) {
    expect(split([bytes.subarray(0, cut), bytes.subarray(cut)]), `cut at ${cut}`).toEqual(whole);
  }
  expect(split([...bytes].map((byte) => Uint8Array.of(byte)))).toEqual(whole);
});

test("only the line with bytes that are not UTF-8 is refused", () => {
  const [good, bad, after] = split([Buffer.from([0x61, 0x0a, 0xff, 0x0a, 0xc3, 0xa4, 0x0a])]);
  expect([good, after]).toEqual(["a", "ä"]);
  expect(bad).toMatchObject({ message: "the line is not UTF-8" });
});

function split(pieces: readonly Uint8Array[]): Line[] {
  const splitter = new LineSplitter();
  return [...pieces.flatMap((piece) => splitter.push(piece)), ...splitter.end()];
}
