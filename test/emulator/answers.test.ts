import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { manualClock } from "../../emulator/xena/clock.js";
import { adjusted, checksum } from "../../emulator/xena/frames/checksum.js";
import { understand } from "../../emulator/xena/frames/meaning.js";
import { answerTo } from "../../emulator/xena/protocols/answer.js";
import { igmpMessages } from "../../emulator/xena/protocols/igmp.js";
import { InFlight } from "../../emulator/xena/traffic/in-flight.js";

const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString("hex");
const bytes = (text: string): Uint8Array => Uint8Array.from(Buffer.from(text, "hex"));

const MAC = "04f4bc000001";

/** What a port that owns every address answers. */
function answer(frame: string): string {
  const understood = understand(bytes(frame));
  const everybody = { mac: bytes(MAC), resolve: () => bytes(MAC), isPinged: () => true };
  return hex(understood === undefined ? undefined : answerTo(everybody, understood));
}

describe("the bytes of an answer", () => {
  test("to ARP name the port and give the question's addresses back, in its VLAN", () => {
    const asked = `ffffffffffff02000000000a8100200508060001080006040001${"02000000000a0a000001"}${"0000000000000a000002"}`;
    expect(answer(asked)).toBe(
      `02000000000a${MAC}8100200508060001080006040002${MAC}0a00000202000000000a0a000001${"00".repeat(14)}`,
    );
  });

  test("to a solicitation have a good check sum, and go to all nodes when the asker has no address", () => {
    const target = `fe80${"00".repeat(13)}02`;
    for (const [sender, to, flags] of [
      [`fe80${"00".repeat(13)}01`, `fe80${"00".repeat(13)}01`, "60"],
      ["00".repeat(16), `ff02${"00".repeat(13)}01`, "20"],
    ]) {
      const asked = `3333ff00000202000000000a86dd6000000000183aff${sender}ff02${"00".repeat(9)}01ff0000028700000000000000${target}`;
      const reply = answer(asked);
      expect(reply.slice(0, 28)).toBe(`02000000000a${MAC}86dd`);
      expect(reply.slice(28 + 16, 28 + 80)).toBe(target + to);
      expect(reply.slice(28 + 80, 28 + 84)).toBe("8800");
      expect(reply.slice(28 + 88)).toBe(`${flags}000000${target}0201${MAC}`);
      const packet = bytes(reply).subarray(14);
      expect(checksum(packet.subarray(8, 40), Uint8Array.of(0, 32, 0, 58), packet.subarray(40))).toBe(0);
    }
  });

  test("to a ping are the ping with its ends swapped, and both check sums stay good", () => {
    const icmp = `0800f7fd00010001${"00".repeat(8)}`;
    const asked = `02000000000b02000000000a0800450000240000000040010000${"0a0000010a000002"}${icmp}`;
    const reply = bytes(answer(asked));
    expect(hex(reply.subarray(0, 14))).toBe(`02000000000a${MAC}0800`);
    expect(hex(reply.subarray(26, 34))).toBe("0a0000020a000001");
    expect(checksum(reply.subarray(14, 34))).toBe(0);
    expect(hex(reply.subarray(34, 36))).toBe("0000");
    expect(checksum(reply.subarray(34, 50))).toBe(0);
  });

  test.each([
    ["an answer of ARP", `ffffffffffff02000000000a08060001080006040002${"00".repeat(20)}`],
    [
      "an answer to a ping",
      `02000000000b02000000000a0800450000240000000040010000${"00".repeat(8)}0000${"00".repeat(14)}`,
    ],
    ["ARP that ends too early", `ffffffffffff02000000000a08060001080006040001${"00".repeat(19)}`],
    ["ARP of other hardware", `ffffffffffff02000000000a08060002080006040001${"00".repeat(20)}`],
    ["ordinary traffic", "ff".repeat(60)],
    ["a frame that is nothing but tags", "8100".repeat(40)],
    ["nothing", ""],
  ])("to %s there is none", (_, frame) => {
    expect(answer(frame)).toBe("");
  });

  test("adjust a check sum as adding everything up again would", () => {
    for (const [before, after] of [
      [0x0800, 0x0000],
      [0x8000, 0x8100],
      [0xffff, 0x0001],
    ] as const) {
      const words = (word: number) => Uint8Array.of(word >> 8, word & 0xff, 0x12, 0x34, 0xab, 0xcd);
      expect(adjusted(checksum(words(before)), before, after)).toBe(checksum(words(after)));
    }
  });
});

describe("any bytes", () => {
  test("are understood or not, and never an error", () => {
    const type = fc.constantFrom("0800", "0806", "86dd", "8808", "8100", "9000").map(bytes);
    const body = fc.uint8Array({ maxLength: 100 });
    const start = fc.constantFrom("", "45", "46", "4f", "60", "0001080006040001", "0001", "0101").map(bytes);
    fc.assert(
      fc.property(type, start, body, (kind, first, rest) => {
        const frame = Buffer.concat([new Uint8Array(12), kind, first, rest]);
        const copy = hex(frame);
        const reply = answer(copy);
        expect(reply === "" || reply.length >= 120).toBe(true);
        expect(hex(frame)).toBe(copy);
      }),
    );
  });
});

describe("the messages of IGMP", () => {
  const GROUP = bytes("ef010101");
  const so = { groups: [GROUP], sources: [bytes("0a000001")], isBundled: false } as const;
  const shown = (request: Parameters<typeof igmpMessages>[0]) =>
    igmpMessages(request).map((message) => `${hex(message.to)} ${hex(message.bytes)}`);

  test.each([
    ["ON", 2, "ef010101 1600f9fcef010101"],
    ["LEAVE", 2, "e0000002 1700f8fcef010101"],
    ["LEAVE_TO_ALL", 2, "e0000001 1700f8fcef010101"],
    ["GENERAL_QUERY", 2, "e0000001 1164ee9b00000000"],
    ["GROUP_QUERY", 2, "ef010101 1164fe98ef010101"],
    ["JOIN", 3, "e0000016 2200e9fb0000000104000000ef010101"],
    ["LEAVE", 3, "e0000016 2200eafb0000000103000000ef010101"],
    ["INCLUDE", 3, "e0000016 2200e0f90000000103000001ef0101010a000001"],
    ["EXCLUDE", 3, "e0000016 2200dff90000000104000001ef0101010a000001"],
    ["GROUP_QUERY", 3, "ef010101 1164fe98ef01010100000000"],
  ] as const)("%s of version %i", (operation, version, expected) => {
    expect(shown({ ...so, operation, version })).toEqual([expected]);
  });
});

describe("what is in flight", () => {
  test("happens in order at their own times, though nobody looks in between", () => {
    const clock = manualClock(100n);
    const inFlight = new InFlight(
      () => clock.now(),
      () => () => {},
    );
    const done: string[] = [];
    const note = (name: string) => (at: bigint) => void done.push(`${name}@${at}`);
    inFlight.add(130n, note("c"));
    inFlight.add(110n, note("a"));
    inFlight.add(110n, (at) => {
      note("b")(at);
      inFlight.add(at + 5n, note("answer"));
    });
    inFlight.add(140n, note("never"))();
    inFlight.add(100n, note("now"));
    clock.advance(100);
    inFlight.settle();
    expect(done).toEqual(["now@100", "a@110", "b@110", "answer@115", "c@130"]);
  });

  test("is bounded in number, and then the first happens too early", () => {
    const inFlight = new InFlight(
      () => 0n,
      () => () => {},
    );
    let done = 0;
    for (let i = 0; i < 65_546; i++) inFlight.add(1n, () => void done++);
    expect(done).toBe(10);
  });
});
