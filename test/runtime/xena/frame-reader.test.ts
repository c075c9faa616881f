import { FrameReader, frameToHex, ProtocolError } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { bytesOf } from "../../support/memory-transport.js";
import { rawValue, status } from "../../support/replies.js";

/** Frames of many shapes: none, odd and full padding, indices, the largest value there is. */
const FRAMES: readonly Uint8Array[] = [
  status(1),
  rawValue(2, 112, Uint8Array.of(0x41)),
  rawValue(3, 112, Uint8Array.of(1, 2, 3, 4, 5, 6), { module: 2, port: 5 }),
  rawValue(4, 1702, new Uint8Array(), { module: 3, port: 0, indices: [2, 1] }),
  rawValue(5, 4000, new Uint8Array(700).fill(0x58), { indices: Array.from({ length: 255 }, (_, i) => i) }),
  status(0xffffffff, 4),
];

const STREAM = Uint8Array.from(FRAMES.flatMap((frame) => [...frame]));
const EXPECTED = FRAMES.map(frameToHex);

/** Reads pieces and gives the frames found, each cut out of the bytes that the handler was lent. */
function read(pieces: readonly Uint8Array[]): { readonly frames: string[]; readonly reader: FrameReader } {
  const frames: string[] = [];
  const reader = new FrameReader((bytes, at) => {
    const frame = FRAMES[frames.length];
    frames.push(frameToHex(bytes.subarray(at, at + (frame?.length ?? 16))));
  });
  for (const piece of pieces) reader.push(piece);
  return { frames, reader };
}

function cut(size: number): Uint8Array[] {
  const pieces: Uint8Array[] = [];
  for (let at = 0; at < STREAM.length; at += size) pieces.push(STREAM.subarray(at, at + size));
  return pieces;
}

describe("frames come out whole, however the stream is cut", () => {
  test("all glued in one piece", () => {
    expect(read([STREAM]).frames).toEqual(EXPECTED);
  });

  test("split in two at every byte", () => {
    for (let at = 0; at <= STREAM.length; at++) {
      const { frames, reader } = read([STREAM.subarray(0, at), STREAM.subarray(at)]);
      expect(frames, `split at ${at}`).toEqual(EXPECTED);
      expect(reader.pendingBytes).toBe(0);
    }
  });

  test("in pieces of 1 to 40 bytes, 7 among them", () => {
    for (let size = 1; size <= 40; size++) expect(read(cut(size)).frames, `${size} bytes`).toEqual(EXPECTED);
  });

  test("empty pieces in between change nothing", () => {
    const pieces = cut(7).flatMap((piece) => [new Uint8Array(), piece]);
    expect(read(pieces).frames).toEqual(EXPECTED);
  });

  test("the end of one frame, a whole one and the beginning of a third in one piece", () => {
    const [first = new Uint8Array(), second = new Uint8Array()] = FRAMES;
    const end = first.length + second.length;
    expect(read([STREAM.subarray(0, 5), STREAM.subarray(5, end + 9), STREAM.subarray(end + 9)]).frames).toEqual(
      EXPECTED,
    );
  });
});

describe("memory", () => {
  test("a frame that lies whole in its piece is lent in place, not copied", () => {
    const lent: Uint8Array[] = [];
    const reader = new FrameReader((bytes) => lent.push(bytes));
    reader.push(STREAM);
    expect(lent.length).toBe(FRAMES.length);
    expect(lent.every((bytes) => bytes === STREAM)).toBe(true);
    expect(reader.pendingBytes).toBe(0);
  });

  test("only the frame that is cut in two is held, the whole ones around it are lent", () => {
    const [first = new Uint8Array()] = FRAMES;
    const lent: Uint8Array[] = [];
    const reader = new FrameReader((bytes) => lent.push(bytes));
    const [head, tail] = [STREAM.subarray(0, first.length + 3), STREAM.subarray(first.length + 3)];
    reader.push(head);
    expect(reader.pendingBytes).toBe(3);
    reader.push(tail);
    expect(lent.map((bytes) => bytes === head || bytes === tail)).toEqual([true, false, true, true, true, true]);
  });

  test("what is held never exceeds one frame of the largest size", () => {
    const indices = Array.from({ length: 255 }, (_, i) => i);
    const largest = rawValue(1, 4000, new Uint8Array(65_535), { indices });
    const reader = new FrameReader(() => {});
    let most = 0;
    for (let round = 0; round < 3; round++) {
      for (let at = 0; at < largest.length; at += 1000) {
        reader.push(largest.subarray(at, at + 1000));
        most = Math.max(most, reader.pendingBytes);
      }
    }
    expect(most).toBeLessThan(largest.length);
    expect(most).toBeGreaterThan(65_535);
    expect(reader.pendingBytes).toBe(0);
  });
});

describe("a stream that is not the protocol is refused", () => {
  const good = status(1);

  test("for a wrong magic at each of its four bytes, at once", () => {
    for (let wrong = 0; wrong < 4; wrong++) {
      const bytes = good.slice();
      bytes[wrong] = 0x20;
      expect(() => read([bytes]), `byte ${wrong}`).toThrow(ProtocolError);
      expect(() => read([bytes.subarray(0, wrong + 1)]), `byte ${wrong} alone`).toThrow(/must begin with "XENA"/);
      if (wrong > 0) expect(() => read([bytes.subarray(0, wrong)]), `before byte ${wrong}`).not.toThrow();
    }
  });

  test("for a wrong magic when it comes byte by byte", () => {
    const text = new TextEncoder().encode("XENO");
    const reader = new FrameReader(() => {});
    for (const byte of text.subarray(0, 3)) reader.push(Uint8Array.of(byte));
    expect(() => reader.push(text.subarray(3))).toThrow(ProtocolError);
  });

  test("at the second frame, after the first was handed on", () => {
    const bad = good.slice();
    bad[0] = 0;
    let heard = 0;
    const reader = new FrameReader(() => heard++);
    expect(() => reader.push(Uint8Array.from([...good, ...bad]))).toThrow(ProtocolError);
    expect(heard).toBe(1);
  });

  test("at the first byte behind a frame", () => {
    expect(() => read([Uint8Array.from([...good, 0x0a])])).toThrow(/begins with 0a/);
  });

  test("for more indices than any command can have, as soon as the count is there", () => {
    const header = bytesOf("58454e41 0100 0000 0466 0205 00000001");
    expect(() => read([header])).toThrow(/announces 256 indices/);
    expect(() => read([header.subarray(0, 6)])).toThrow(ProtocolError);
    expect(() => read([header.subarray(0, 5)])).not.toThrow();
    const most = rawValue(1, 4000, new Uint8Array(), { indices: new Array<number>(255).fill(0) });
    expect(() => read([most])).not.toThrow();
  });
});
