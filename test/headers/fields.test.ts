import { describe, expect, test } from "vitest";
import { ValueError } from "../../runtime/xena/errors.js";
import { readBits, writeBits } from "../../runtime/xena/headers/bits.js";
import { headerOf } from "../../runtime/xena/headers/define.js";
import type { BitField } from "../../runtime/xena/headers/field.js";
import {
  definitions,
  dhcpOption,
  ethernet,
  ipv4,
  ndOption,
  packet,
  tcp,
  tcpOption,
  vlan,
} from "../../runtime/xena/headers/index.js";
import { layersOf } from "../../runtime/xena/headers/layer.js";

/** What makes the fields there that a header has only sometimes. */
const VARIANTS: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  icmp: [{}, { type: 5 }, { type: 3 }],
  icmpv6: [{}, { type: 1 }, { type: 135 }, { type: 136 }],
  ptp: [0, 2, 3, 11, 12, 13].map((messageType) => ({ messageType })),
  ecpri: [0, 3, 5].map((messageType) => ({ messageType })),
  gtpu: [{}, { hasSequence: true }],
  gre: [{}, { hasChecksum: true }, { hasKey: true }, { hasSequence: true }],
};

interface Case {
  readonly header: string;
  readonly key: string;
  readonly field: BitField;
  readonly base: Record<string, unknown>;
}

/** Every bit field of every header, in a form of the header that has it. */
const cases: Case[] = [...definitions.values()].flatMap((definition) => {
  const forms = (VARIANTS[definition.name] ?? [{}]).map((base) => ({
    base,
    layer: layersOf([headerOf(definition, base)])[0],
  }));
  return Object.entries(definition.fields).flatMap(([key, field]) => {
    const form = forms.find(({ layer }) => layer?.places.has(key));
    if (field.kind === "tail" || form === undefined) return [];
    return [{ header: definition.name, key, field, base: form.base }];
  });
});

/** The layer of one header with one field given, and the bytes that hold nothing but this field. */
function alone({ header, key, base }: Case, value: unknown): { bits: bigint | undefined; at: number } {
  const definition = definitions.get(header);
  if (definition === undefined) throw new Error(header);
  const [layer] = layersOf([headerOf(definition, { ...base, [key]: value })]);
  return { bits: layer?.bits[key], at: layer?.places.get(key)?.at ?? -1 };
}

/** Highest value of a field, as a caller writes it. */
function top({ kind, bits }: BitField): unknown {
  if (kind === "flag") return true;
  if (kind === "number" || kind === "name") return 2 ** bits - 1;
  return kind === "bigint" ? 2n ** BigInt(bits) - 1n : new Uint8Array(bits / 8).fill(255);
}

function beyond({ kind, bits }: BitField): unknown {
  if (kind === "flag") return 2;
  if (kind === "number" || kind === "name") return 2 ** bits;
  return kind === "bigint" ? 2n ** BigInt(bits) : new Uint8Array(bits / 8 + 1);
}

const structural = new Set(["icmp.type", "icmpv6.type", "ptp.messageType", "ecpri.messageType"]);

describe("every field of every header", () => {
  test("is reached by these tests, but for choices that have no bits", () => {
    const reached = new Set(cases.map(({ header, key }) => `${header}.${key}`));
    const missed = [...definitions.values()].flatMap(({ name, fields }) =>
      Object.entries(fields)
        .filter(([key, field]) => field.kind !== "tail" && !reached.has(`${name}.${key}`))
        .map(([key]) => `${name}.${key}`),
    );
    expect(missed).toEqual(["vlan.tag"]);
    expect(cases.length).toBeGreaterThan(200);
  });

  test.each(cases.map((one) => [`${one.header}.${one.key}`, one] as const))(
    "%s takes 0 and its highest value, and none beyond",
    (path, one) => {
      const { field } = one;
      if (!structural.has(path)) {
        expect(alone(one, top(field)).bits).toBe(2n ** BigInt(field.bits) - 1n);
        const zero = ["mac", "ipv4", "ipv6", "hex"].includes(field.kind) ? new Uint8Array(field.bits / 8) : 0;
        expect(alone(one, zero).bits).toBe(0n);
      }
      for (const value of [beyond(field), -1, 0.5, Number.NaN, "no such name", null, {}]) {
        expect(() => alone(one, value), String(value)).toThrow(ValueError);
        expect(() => alone(one, value)).toThrow(`${one.header}: ${one.key} must be `);
      }
    },
  );

  test("begins where the fields before it end, and headers are whole bytes", () => {
    for (const definition of definitions.values()) {
      for (const base of VARIANTS[definition.name] ?? [{}]) {
        const [layer] = layersOf([headerOf(definition, base)]);
        let end = 0;
        for (const { at, width } of layer?.places.values() ?? []) {
          expect(at).toBe(end);
          end += width;
        }
        expect(end % 8, definition.name).toBe(0);
        expect(end / 8).toBe(layer?.length);
      }
    }
  });
});

describe("headers without anything given", () => {
  const LENGTHS = {
    ...{ ethernet: 14, vlan: 4, mpls: 4, arp: 28, ipv4: 20, ipv6: 40, ipv6HopByHop: 8, ipv6DestinationOptions: 8 },
    ...{ ipv6Fragment: 8, udp: 8, tcp: 20, icmp: 8, icmpv6: 8, ptp: 44, ecpri: 8, pause: 4, pfc: 20, dhcpv4: 241 },
    ...{ bth: 12, reth: 16, aeth: 4, deth: 8, grh: 40, vxlan: 8, gtpu: 8, gtpuPduSession: 4, gre: 4, payload: 0 },
  };
  const HEX: Readonly<Record<string, string>> = {
    ethernet: `${"00".repeat(12)}ffff`,
    vlan: "0000ffff",
    mpls: "00000140",
    ipv4: "450000140000000040ff79ec0000000000000000",
    ipv6: `6000000000003b40${"00".repeat(32)}`,
    ipv6Fragment: "3b00000000000000",
    pause: "0001ffff",
    pfc: `0101${"00".repeat(18)}`,
    icmp: "0800f7ff00000000",
    ecpri: "1000000400000000",
    bth: "0400ffff0000000000000000",
    aeth: "1f000000",
    vxlan: "0800000000000000",
    gtpu: "30ff000000000000",
    gtpuPduSession: "01000000",
    gre: "0000ffff",
  };

  test("have the lengths of their standards", () => {
    const lengths = [...definitions.values()].map((one) => [one.name, layersOf([headerOf(one, {})])[0]?.length]);
    expect(Object.fromEntries(lengths)).toEqual(LENGTHS);
  });

  test.each(Object.entries(HEX))("%s is %s", (name, hex) => {
    const definition = definitions.get(name);
    expect(definition && packet(headerOf(definition, {})).hex).toBe(hex);
  });
});

describe("what does not fit", () => {
  test("is refused where it is given, with header, field and range", () => {
    expect(() => vlan({ vid: 4096 })).toThrow("vlan: vid must be an integer 0 to 4095, not 4096");
    expect(() => vlan({ tag: "X" as "C" })).toThrow('vlan: tag must be one of C, S, not "X"');
    expect(() => ethernet({ dst: "00:11:22:33:44" })).toThrow("ethernet: dst must be a MAC address");
    expect(() => ipv4({ src: "10.0.0.256" })).toThrow('ipv4: src must be an IPv4 address such as "10.0.0.1"');
    expect(() => tcp({ syn: 2 as 1 })).toThrow("tcp: syn must be true or false, not 2");
  });

  test("as a field that the header has not is refused by name", () => {
    const misspelt = { tll: 3 } as object;
    expect(() => ipv4(misspelt)).toThrow("ipv4: tll must be one of the fields version, headerLength");
    expect(() => ipv4({ constructor: 1 } as object)).toThrow("ipv4: constructor must be one of the fields");
  });

  test("as a field that this form of the header has not is refused when the packet is made", () => {
    const icmp = definitions.get("icmp");
    const header = icmp && headerOf(icmp, { type: "REDIRECT", sequence: 1 });
    expect(() => header && packet(header)).toThrow("icmp: sequence must be left out");
  });

  test("as an option is refused with its place", () => {
    expect(() => ipv4({ options: [{ code: 256 }] })).toThrow("ipv4: options[0].code must be an integer 0 to 255");
    expect(() => ipv4({ options: [{ code: 1, data: "00" }] })).toThrow("ipv4: options[0].data must be left out");
    expect(() => ipv4({ options: "00".repeat(41) })).toThrow("ipv4: options must be at most 40 bytes in all");
    expect(() => ipv4({ options: [{ code: 7, data: "xyz" }] })).toThrow("ipv4: options[0].data must be bytes");
    expect(() => ipv4({ options: [{ code: 7, data: "00".repeat(254) }] })).toThrow("at most 253 bytes");
    expect(() => ipv4({ options: 5 as never })).toThrow("ipv4: options must be a list of options");
    expect(() => tcpOption.maxSegmentSize(65536)).toThrow("tcp: maxSegmentSize must be an integer 0 to 65535");
    expect(() => dhcpOption.requestedIp("nowhere")).toThrow("dhcpv4: requestedIp must be an IPv4 address");
    expect(() => dhcpOption.messageType("HELLO" as "ACK")).toThrow("dhcpv4: messageType must be one of DISCOVER");
    expect(() => ndOption.sourceLinkAddress("1")).toThrow("icmpv6: linkAddress must be a MAC address");
  });
});

test("bits are written without touching their neighbours, at every offset and width", () => {
  for (let at = 0; at < 16; at++) {
    for (let width = 1; width <= 40; width++) {
      const value = (1n << BigInt(width)) - 1n;
      const ones = new Uint8Array(8).fill(255);
      writeBits(ones, at, width, 0n);
      const zeros = new Uint8Array(8);
      writeBits(zeros, at, width, value);
      expect(readBits(zeros, at, width)).toBe(value);
      expect(readBits(zeros, 0, 64)).toBe(value << BigInt(64 - at - width));
      expect(ones.every((byte, i) => byte === 255 - (zeros[i] as number))).toBe(true);
    }
  }
});
