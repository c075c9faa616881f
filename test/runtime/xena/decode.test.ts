import { codecOf, decodeFrame, decodeValues, frameFromHex, type Layout, table } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";
import { parseLayout } from "../../../runtime/xena/codec/layout.js";
import type { CommandSpec } from "../../../runtime/xena/command-spec.js";
import { enumeration } from "../../../runtime/xena/enumeration.js";
import { bytesOf } from "../../support/memory-transport.js";

const Mode = enumeration("Mode", "OFF ON AUTO=7");
const Bits = enumeration("Bits", "NONE=0 A=1 B=2 AB=3", true);

/** Values of a layout in the compact text. */
function decode(text: string, hex: string): Record<string, unknown> {
  const bytes = bytesOf(hex);
  return decodeValues(parseLayout(text, [Mode, Bits]), bytes, 0, bytes.length);
}

function replyOf(command: string): Layout {
  return codecOf(table.byName(command) as CommandSpec).get as Layout;
}

/** Values of a command's reply. */
function reply(command: string, hex: string): Record<string, unknown> {
  const bytes = bytesOf(hex);
  return decodeValues(replyOf(command), bytes, 0, bytes.length);
}

describe("a short reply", () => {
  test("gives every field that is whole, and undefined for the others, byte by byte", () => {
    const fields = [
      ["a", 1],
      ["b", 2],
      ["c", 4],
      ["d", 8],
      ["e", 6],
      ["f", 16],
    ] as const;
    const text = "a:u8 b:i16 c:u32 d:i64 e:mac f:ipv6";
    const whole = "01".repeat(37);
    for (let length = 0; length <= 37; length++) {
      const values = decode(text, whole.slice(0, length * 2));
      let end = 0;
      for (const [name, size] of fields) {
        end += size;
        expect(values[name] !== undefined, `${name} of ${length} bytes`).toBe(end <= length);
      }
    }
  });

  test("of two fields of P_CAPABILITIES names the other 180 as missing", () => {
    const frame = decodeFrame(table, frameFromHex("58454e41 00000008 036a0001 00000015 000186a0 00000064"));
    expect(frame.values).toEqual({ max_speed: 100_000, max_speed_reduction: 100 });
    expect(frame.missing?.length).toBe(180);
  });

  test("of no bytes leaves fixed fields out and open ones empty", () => {
    expect(decode("a:i32 b:str", "")).toEqual({ a: undefined, b: "" });
    expect(decode("a:i32 b:hex", "00")).toEqual({ a: undefined, b: "" });
    expect(decode("a:i32 b:u8[]", "")).toEqual({ a: undefined, b: [] });
    expect(decode("a:[x:u8 y:u8]", "")).toEqual({ a: [] });
    expect(decode("a:str", "")).toEqual({ a: "" });
    expect(decode("a:json", "")).toEqual({ a: null });
  });

  test("that cuts a list of fixed length leaves the whole list out", () => {
    expect(decode("a:u8 b:i32[2] c:u8", "01 00000002 000000")).toEqual({ a: 1, b: undefined, c: undefined });
    expect(decode("a:u8 b:i32[2] c:u8", "01 00000002 00000003")).toEqual({ a: 1, b: [2, 3], c: undefined });
  });

  test("drops an incomplete last element of an open list", () => {
    expect(decode("a:i32[]", "00000001 000000")).toEqual({ a: [1] });
    expect(decode("a:[x:u16 y:mac]", "0001 04f4bc000001 0002 04")).toEqual({ a: [{ x: 1, y: "04:f4:bc:00:00:01" }] });
  });
});

test("further bytes of newer firmware are left alone", () => {
  expect(decode("a:u8 b:i16", "01 0002 ffff")).toEqual({ a: 1, b: 2 });
  const frame = decodeFrame(table, frameFromHex("58454e41 00000003 03660205 00000001 02abcd00"));
  expect(frame).toMatchObject({ cmd: "P_RESERVATION", values: { status: "RESERVED_BY_OTHER" } });
  expect(frame.missing).toBeUndefined();
});

test("padding is never read, whatever it holds", () => {
  const dirty = "58454e41 00020001 63c20200 00000096 00000001 00000000 01fc9771";
  const clean = "58454e41 00020001 63c20200 00000096 00000001 00000000 01000000";
  expect(decodeFrame(table, frameFromHex(dirty))).toEqual(decodeFrame(table, frameFromHex(clean)));
  const comment = decodeFrame(table, frameFromHex("58454e41 00000002 03700205 00000001 4869ffff"));
  expect(comment.values).toEqual({ comment: "Hi" });
});

describe("a text", () => {
  test("without a zero goes to the end of the value", () => {
    expect(decode("a:str", "48656c6c6f")).toEqual({ a: "Hello" });
    expect(decode("a:str", "78".repeat(100))).toEqual({ a: "x".repeat(100) });
  });

  test("ends at its first zero, whatever rubbish stands behind it", () => {
    expect(decode("a:str", "4f64696e 00000a")).toEqual({ a: "Odin" });
    expect(decode("a:str", `${"78".repeat(50)}00ff`)).toEqual({ a: "x".repeat(50) });
    expect(decode("a:str", "c3bc 00 80fe")).toEqual({ a: "ü" });
    expect(decode("a:str", "00414243")).toEqual({ a: "" });
  });

  test("that is not UTF-8 is read as far as it goes", () => {
    expect(decode("a:str", "41ff42")).toEqual({ a: "A\uFFFDB" });
    expect(decode("a:str", "e29c")).toEqual({ a: "\uFFFD" });
  });

  test("keeps a byte order mark and characters of four bytes", () => {
    expect(decode("a:str", "efbbbf41")).toEqual({ a: "\uFEFFA" });
    expect(decode("a:str", "f09d849e")).toEqual({ a: "𝄞" });
  });
});

describe("JSON", () => {
  test("may end in zeros", () => {
    expect(decode("a:json", "7b2261223a317d 000000")).toEqual({ a: { a: 1 } });
  });

  test("with rubbish behind the zero, or blanks around it, is read", () => {
    expect(decode("a:json", "205b5d0a 00ff")).toEqual({ a: [] });
  });

  test("that is none is kept as the text it is", () => {
    expect(decode("a:json", "7b6f6f70")).toEqual({ a: "{oop" });
  });
});

describe("numbers without a name", () => {
  test("of an enum stay numbers", () => {
    expect(decode("a:u8@0 b:u8@0 c:i32@0", "01 05 fffffffe")).toEqual({ a: "ON", b: 5, c: -2 });
    expect(decode("a:u8[]@0", "0001f0")).toEqual({ a: ["OFF", "ON", 0xf0] });
  });

  test("inside structures become members where they are ones", () => {
    expect(decode("a:[x:u8@0 y:u8]", "0701 0902")).toEqual({
      a: [
        { x: "AUTO", y: 1 },
        { x: 9, y: 2 },
      ],
    });
  });

  test("of a bit set are kept bit by bit", () => {
    expect(decode("a:u8@1", "00")).toEqual({ a: [] });
    expect(decode("a:u8@1", "03")).toEqual({ a: ["A", "B"] });
    expect(decode("a:u8@1", "86")).toEqual({ a: ["B", 4, 128] });
    expect(decode("a:i32@1", "80000001")).toEqual({ a: ["A", 0x80000000] });
  });
});

describe("signs and 64 bits", () => {
  test("every integer type at its ends", () => {
    const text = "a:i8 b:u8 c:i16 d:u16 e:i32 f:u32 g:i64 h:u64";
    const low = { a: -128, b: 0, c: -32_768, d: 0, e: -2_147_483_648, f: 0, g: -(2n ** 63n), h: 0n };
    expect(decode(text, "80 00 8000 0000 80000000 00000000 8000000000000000 0000000000000000")).toEqual(low);
    const ones = { a: -1, b: 255, c: -1, d: 65_535, e: -1, f: 4_294_967_295, g: -1n, h: 2n ** 64n - 1n };
    expect(decode(text, "ff".repeat(30))).toEqual(ones);
  });
});

describe("an open field before fixed ones", () => {
  test("P_MULTICAST: the addresses are what is left before the last two bytes", () => {
    const operation = { operation: "JOIN", secondCount: 10 };
    expect(reply("P_MULTICAST", "e0000001 e0000002 020a")).toEqual({
      ipv4MulticastAddresses: ["224.0.0.1", "224.0.0.2"],
      ...operation,
    });
    expect(reply("P_MULTICAST", "020a")).toEqual({ ipv4MulticastAddresses: [], ...operation });
  });

  test("P_MULTICASTEXT: the same with three bytes", () => {
    const values = reply("P_MULTICASTEXT", "e0000001 020a00");
    const igmp = { operation: "JOIN", secondCount: 10, igmpVersion: "IGMPV2" };
    expect(values).toEqual({ ipv4MulticastAddresses: ["224.0.0.1"], ...igmp });
  });

  test("C_STATSESSION: a name of full length before a counter above 2^56, and a fill longer than needed", () => {
    const layout = replyOf("C_STATSESSION");
    const head = layout.fields.slice(0, layout.open).reduce((sum, field) => sum + field.bytes, 0);
    const counters = "0100000000000000 0000000000000002 0000000000000003";
    for (const [name, filled] of [
      ["root", "726f6f74"],
      ["root", "726f6f7400000000"],
      ["ab", "61620000"],
      ["", ""],
    ]) {
      const values = reply("C_STATSESSION", `${"00".repeat(head)} ${filled} ${counters}`);
      const last = layout.fields.slice(-3).map(({ key }) => values[key]);
      expect(values[layout.fields[layout.open]?.key ?? ""]).toBe(name);
      expect(last).toEqual([2n ** 56n, 2n, 3n]);
    }
  });
});

test("frames that are not whole are refused by the tools", () => {
  expect(() => frameFromHex("58454e4")).toThrow(/even number/);
  expect(() => decodeFrame(table, bytesOf("58454e41"))).toThrow(/at least 16 bytes/);
  expect(() => decodeFrame(table, bytesOf("58454e42 00000000 0400ffff 00000001"))).toThrow(/begins with "XENA"/);
  expect(() => decodeFrame(table, bytesOf("58454e41 00000001 03660205 00000001 02"))).toThrow(
    /announces a frame of 20/,
  );
  expect(() => decodeFrame(table, bytesOf("58454e41 00000000 f3ffffff 00000001"))).toThrow(
    /no command has the code 4095/,
  );
  expect(() => decodeFrame(table, bytesOf("58454e41 00000000 0101ffff 00000001"))).toThrow(/1 is no kind of frame/);
});
