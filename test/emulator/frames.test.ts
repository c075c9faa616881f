import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameBytes } from "../../emulator/xena/frames/frame-bytes.js";
import { sentAt } from "../../emulator/xena/frames/sent-at.js";
import type { Content, PayloadKind } from "../../emulator/xena/traffic/content.js";
import { type Flow, framesAt } from "../../emulator/xena/traffic/flow.js";
import type { HeaderModifier } from "../../emulator/xena/traffic/frame-shape.js";
import { Mistakes } from "../../emulator/xena/traffic/mistakes.js";
import { ratio } from "../../emulator/xena/traffic/rate.js";
import { fixedSizes, incrementingSizes } from "../../emulator/xena/traffic/sizes.js";
import { hasGoodCheckSum, readIpv4, readMicroTestPayload, readTestPayload, wordSum } from "./frame-reader.js";

const MAC = "020000000002020000000001";
const IPV4 = "4500000000000000401100000a0000010a000002";
const IPV6 = `6000000000001140${"20010db8".padEnd(32, "1")}${"20010db8".padEnd(32, "2")}`;
const UDP = "1000200000000000";
const TCP = "1000200000000001000000025018100000000000";

const HEADERS: Readonly<Record<string, readonly [segments: readonly string[], hex: string]>> = {
  udp: [["ETHERNET", "IP", "UDPCHECK"], `${MAC}0800${IPV4}${UDP}`],
  tcp: [["ETHERNET", "IP", "TCPCHECK"], `${MAC}0800${IPV4.replace("4011", "4006")}${TCP}`],
  tagged: [["ETHERNET", "VLAN", "IP", "UDPCHECK"], `${MAC}810000640800${IPV4}${UDP}`],
};

const CONTENT: Content = {
  payload: { kind: "INCREMENTING", pattern: new Uint8Array(0), isFromZero: false },
  customFields: undefined,
  form: "NORMAL",
  testPayloadOffset: 0,
  integrityFrom: 0,
  hasCheckSum: true,
  seed: 1,
  firstSequence: 0n,
  clockOffset: 0n,
  mistakes: new Mistakes(),
};

interface Wish {
  readonly header?: string;
  readonly segments?: readonly string[];
  readonly size?: bigint;
  readonly tpld?: number;
  readonly modifiers?: readonly HeaderModifier[];
  readonly content?: Partial<Content>;
}

/** A flow of a frame every microsecond. */
function flowOf({ header = `${MAC}88b5`, segments = ["ETHERNET"], size = 100n, tpld = 7, ...wish }: Wish): Flow {
  return {
    stream: 0,
    tpld,
    rate: ratio(1n, 1000n),
    sizes: fixedSizes(size),
    shape: { segments, header: Buffer.from(header, "hex"), modifiers: wish.modifiers ?? [] },
    content: { ...CONTENT, mistakes: new Mistakes(), ...wish.content },
    origin: 0n,
    limit: undefined,
  };
}

const modifier = fc.record({
  // MAC addresses, and from 26 on IPv4 addresses or, behind a tag, fields without a meaning for lengths.
  position: fc.constantFrom(0, 4, 8, 30),
  bytes: fc.constantFrom(2 as const, 4 as const),
  mask: fc.nat(0xffff),
  isFalling: fc.boolean(),
  isLittleEndian: fc.boolean(),
  repetition: fc.integer({ min: 1, max: 5 }),
  min: fc.nat(100),
  step: fc.integer({ min: 1, max: 3 }),
  max: fc.integer({ min: 100, max: 0xffff }),
});

describe("every frame", () => {
  test.each(Object.entries(HEADERS))(
    "with %s headers has lengths, checksums, test payload and check sum that hold",
    (_, [segments, header]) => {
      const at = segments.includes("VLAN") ? 18 : 14;
      fc.assert(
        fc.property(
          fc.bigInt(90n, 1518n),
          fc.bigInt(0n, 1n << 40n),
          fc.array(modifier, { maxLength: 4 }),
          (size, n, modifiers) => {
            const bytes = frameBytes(flowOf({ header, segments, size, modifiers }), n);
            const ip = readIpv4(bytes, at);
            expect(BigInt(bytes.length)).toBe(size);
            expect(hasGoodCheckSum(bytes)).toBe(true);
            expect(ip).toMatchObject({
              length: bytes.length - at - 4,
              hasGoodChecksum: true,
              segmentHasGoodChecksum: true,
            });
            expect(readTestPayload(bytes)).toMatchObject({ sequence: Number(n & 0xffffffn), id: 7, isFirst: n === 0n });
          },
        ),
      );
    },
  );

  test("has a UDP length, and the checksum that the header has where the segment asks for none", () => {
    const header = `${MAC}0800${IPV4}1000200000001234`;
    const bytes = frameBytes(flowOf({ header, segments: ["ETHERNET", "IP", "UDP"], size: 100n }), 0n);
    expect(Buffer.from(bytes.subarray(34, 42)).toString("hex")).toBe("10002000003e1234");
  });

  test("over IPv6 has its payload length and a good UDP checksum", () => {
    const flow = flowOf({ header: `${MAC}86dd${IPV6}${UDP}`, segments: ["ETHERNET", "IPV6", "UDPCHECK"], size: 200n });
    const bytes = frameBytes(flow, 3n);
    const udp = bytes.slice(54, 196);
    expect(bytes.subarray(18, 20)).toEqual(Uint8Array.of(0, 142));
    expect(wordSum(bytes.subarray(22, 54), Uint8Array.of(0, 17, 0, 142), udp)).toBe(0xffff);
  });

  test("with a tunnel has good checksums inside and outside", () => {
    const header = `${MAC}0800${IPV4}${UDP}0800000000006400${MAC}0800${IPV4}${UDP}`;
    const segments = ["ETHERNET", "IP", "UDPCHECK", "VXLAN", "ETHERNET", "IP", "UDPCHECK"];
    const bytes = frameBytes(flowOf({ header, segments, size: 300n }), 0n);
    for (const at of [14, 64]) {
      expect(readIpv4(bytes, at)).toMatchObject({ hasGoodChecksum: true, segmentHasGoodChecksum: true });
    }
  });

  test("keeps its headers as they are when the stream names none", () => {
    const bytes = frameBytes(flowOf({ header: `${MAC}0800${IPV4}${UDP}`, segments: [] }), 0n);
    expect(Buffer.from(bytes.subarray(0, 42)).toString("hex")).toBe(`${MAC}0800${IPV4}${UDP}`);
  });
});

describe("modifiers", () => {
  const base: HeaderModifier = {
    position: 4,
    bytes: 2,
    mask: 0xffff,
    isFalling: false,
    isLittleEndian: false,
    repetition: 1,
    min: 10,
    step: 5,
    max: 20,
  };
  const fields = (change: Partial<HeaderModifier>, frames: number) =>
    Array.from({ length: frames }, (_, n) =>
      Buffer.from(frameBytes(flowOf({ modifiers: [{ ...base, ...change }] }), BigInt(n)).subarray(4, 8)).toString(
        "hex",
      ),
    );

  test.each<[string, Partial<HeaderModifier>, string[]]>([
    ["rise", {}, ["000a0200", "000f0200", "00140200", "000a0200"]],
    ["fall", { isFalling: true }, ["00140200", "000f0200", "000a0200", "00140200"]],
    ["repeat", { repetition: 2 }, ["000a0200", "000a0200", "000f0200", "000f0200"]],
    ["change only the bits of their mask", { mask: 0x000f }, ["000a0200", "000f0200", "00040200", "000a0200"]],
    ["can be little endian", { isLittleEndian: true }, ["0a000200", "0f000200", "14000200", "0a000200"]],
    [
      "can have 32 bits",
      { bytes: 4, mask: 0xffffffff, min: 65536, max: 65546 },
      ["00010000", "00010005", "0001000a", "00010000"],
    ],
  ])("%s", (_, change, expected) => {
    expect(fields(change, 4)).toEqual(expected);
  });
});

describe("a payload", () => {
  const payload = (kind: PayloadKind, more: Partial<Content["payload"]> = {}, frame = 0n) => {
    const content = { payload: { kind, pattern: Uint8Array.of(0xaa, 0xbb, 0xcc), isFromZero: false, ...more } };
    return Buffer.from(frameBytes(flowOf({ content }), frame).subarray(14, 76)).toString("hex");
  };

  test.each<[PayloadKind, boolean, string]>([
    ["PATTERN", false, "aabbccaabbccaabb"],
    ["INCREMENTING", false, "0e0f101112131415"],
    ["INCREMENTING", true, "0001020304050607"],
    ["DECREMENTING", false, "f1f0efeeedecebea"],
    ["DECREMENTING", true, "fffefdfcfbfaf9f8"],
    ["INC16", false, "000e000f00100011"],
    ["INC16", true, "0000000100020003"],
    ["DEC16", false, "fff1fff0ffefffee"],
    ["DEC16", true, "fffffffefffdfffc"],
  ])("%s, from zero: %s, begins as it should", (kind, isFromZero, expected) => {
    expect(payload(kind, { isFromZero })).toMatch(new RegExp(`^${expected}`));
  });

  test("without a pattern is zeros", () => {
    expect(payload("PATTERN", { pattern: new Uint8Array(0) })).toMatch(/^0+$/);
  });

  test("of random bytes differs from frame to frame, and is the same again", () => {
    expect(payload("RANDOM", {}, 1n)).not.toBe(payload("RANDOM", {}, 2n));
    expect(payload("RANDOM", {}, 1n)).toBe(payload("RANDOM", {}, 1n));
  });

  test("of PRBS-31 is such that each bit follows from those 28 and 31 before it", () => {
    const bits = [...Buffer.from(payload("PRBS"), "hex")].flatMap((byte) =>
      [...byte.toString(2).padStart(8, "0")].map(Number),
    );
    for (let at = 31; at < bits.length; at++) {
      expect(bits[at]).toBe((bits[at - 31] as number) ^ (bits[at - 28] as number));
    }
  });

  test("has custom data fields in turn, cut where the test payload begins", () => {
    const fields = [Uint8Array.of(1, 2), new Uint8Array(200).fill(9), new Uint8Array(0)];
    const flow = flowOf({ content: { customFields: { offset: 70, fields } } });
    const at = (frame: bigint) => [...frameBytes(flow, frame).subarray(69, 77)];
    expect(at(0n).slice(0, 4)).toEqual([69, 1, 2, 72]);
    expect(at(4n).slice(0, 7)).toEqual([69, 9, 9, 9, 9, 9, 9]);
    expect(at(2n).slice(0, 4)).toEqual([69, 70, 71, 72]);
    expect(readTestPayload(frameBytes(flow, 1n))).toBeDefined();
  });
});

describe("a test payload", () => {
  test("tells when its frame was sent, to the nanosecond, as the counters do", () => {
    fc.assert(
      fc.property(fc.bigInt(1n, 10_000n), fc.bigInt(1n, 100_000n), fc.nat(10_000), (num, den, n) => {
        const flow = { ...flowOf({ content: { clockOffset: 123_456_789_000n } }), rate: ratio(num, den) };
        const frame = BigInt(n);
        const time = sentAt(flow, frame);
        expect(framesAt(flow, time)).toBeGreaterThan(frame);
        expect(framesAt(flow, time - 1n)).toBeLessThanOrEqual(frame);
        expect(BigInt(readTestPayload(frameBytes(flow, frame))?.time ?? 0)).toBe(
          (time + 123_456_789_000n) % (1n << 35n),
        );
      }),
    );
  });

  test("in its short form has an id and a time", () => {
    const bytes = frameBytes(flowOf({ tpld: 0x2a5, size: 64n, content: { form: "MICRO" } }), 0n);
    expect(readMicroTestPayload(bytes)).toEqual({ id: 0x2a5, time: 1000, isFirst: true });
    expect(hasGoodCheckSum(bytes)).toBe(true);
  });

  test("can stand before the end, and payload goes on behind it", () => {
    const bytes = frameBytes(flowOf({ content: { testPayloadOffset: 10 } }), 5n);
    expect(readTestPayload(bytes, 10)).toMatchObject({ sequence: 5, id: 7 });
    expect([...bytes.subarray(86, 96)]).toEqual([86, 87, 88, 89, 90, 91, 92, 93, 94, 95]);
  });

  test("goes on counting where a stream was changed while it was sent", () => {
    const bytes = frameBytes(flowOf({ content: { firstSequence: 100n } }), 3n);
    expect(readTestPayload(bytes)).toMatchObject({ sequence: 103, isFirst: false });
  });

  test("has a checksum over the payload before it when the port wants one", () => {
    const bytes = frameBytes(flowOf({ content: { integrityFrom: 14 } }), 0n);
    expect(readTestPayload(bytes)).toMatchObject({ integrityFrom: 14, hasIntegrity: true });
    expect(wordSum(bytes.subarray(14, 76))).toBe(0xffff);
  });

  test("is missing in a stream without one, and in a frame that is too short for it", () => {
    expect(readTestPayload(frameBytes(flowOf({ tpld: -1 }), 0n))).toBeUndefined();
    const short = frameBytes(flowOf({ size: 30n }), 0n);
    expect(readTestPayload(short)).toBeUndefined();
    expect(hasGoodCheckSum(short)).toBe(true);
  });
});

describe("an error", () => {
  const spoiled = (kind: Parameters<Mistakes["add"]>[0]) => {
    const mistakes = new Mistakes();
    mistakes.add(kind, 2n);
    const flow = flowOf({ content: { mistakes } });
    return [0n, 1n, 2n, 3n, 4n].map((frame) => frameBytes(flow, frame));
  };
  const sequences = (frames: readonly Uint8Array[]) => frames.map((bytes) => readTestPayload(bytes)?.sequence);

  test("of the check sum hits one frame", () => {
    expect(spoiled("fcs").map(hasGoodCheckSum)).toEqual([true, true, false, true, true]);
  });

  test("of sequence leaves a number out, and a misordered frame comes after the next", () => {
    expect(sequences(spoiled("sequence"))).toEqual([0, 1, 3, 4, 5]);
    expect(sequences(spoiled("misorder"))).toEqual([0, 1, 3, 2, 4]);
  });

  test("of the test payload makes it unreadable, and one of the payload changes a byte; the check sum is good", () => {
    expect(sequences(spoiled("testPayload"))).toEqual([0, 1, undefined, 3, 4]);
    const frames = spoiled("payload");
    expect(frames.map((bytes) => bytes[75])).toEqual([75, 75, 74, 75, 75]);
    expect(frames.every(hasGoodCheckSum)).toBe(true);
  });

  test("is put into another frame each time", () => {
    const mistakes = new Mistakes();
    expect([5n, 5n, 9n].map((next) => mistakes.add("fcs", next))).toEqual([5n, 6n, 9n]);
  });
});

test("a stream that inserts no check sum ends with payload, and has the sizes of its stream", () => {
  const flow = { ...flowOf({ content: { hasCheckSum: false } }), sizes: incrementingSizes(64n, 66n) };
  const frames = [0n, 1n, 2n, 3n].map((frame) => frameBytes(flow, frame));
  expect(frames.map((bytes) => bytes.length)).toEqual([64, 65, 66, 64]);
  expect(frames.some(hasGoodCheckSum)).toBe(false);
  expect(readTestPayload(frames[0] as Uint8Array)).toMatchObject({ sequence: 0 });
});
