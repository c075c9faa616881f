import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { headerOf } from "../../runtime/xena/headers/define.js";
import type { BitField } from "../../runtime/xena/headers/field.js";
import {
  definitions,
  dhcpOption,
  dhcpv4,
  ethernet,
  type Header,
  ipv4,
  type Packet,
  packet,
  parse,
  payload,
  udp,
  vlan,
} from "../../runtime/xena/headers/index.js";

/** Stacks that are recognised header by header. */
const STACKS = [
  "ethernet ipv4 udp payload",
  "ethernet vlan vlan ipv6 tcp payload",
  "ethernet mpls mpls ipv4 icmp payload",
  "ethernet arp",
  "ethernet ipv6 ipv6HopByHop ipv6DestinationOptions ipv6Fragment icmpv6",
  "ethernet vlan ipv4 udp vxlan ethernet ipv4 tcp",
  "ethernet ipv4 udp gtpu gtpuPduSession ipv6 udp",
  "ethernet ipv4 udp gtpu ipv4 udp",
  "ethernet ipv4 gre ethernet vlan ipv4 ipv6",
  "ethernet ipv4 udp bth reth payload",
  "ethernet ipv6 udp bth aeth",
  "ethernet grh bth deth",
  "ethernet ptp",
  "ethernet ipv4 udp ptp",
  "ethernet ecpri",
  "ethernet pause",
  "ethernet vlan pfc",
  "ethernet ipv4 udp dhcpv4",
].map((stack) => stack.split(" "));

/** Fields that say what a header is or what follows, so that other values make another packet. */
const FIXED = new Set(["version", "opcode", "cookie", "type", "messageType", "operation", "messageLength", "length"]);

function anyValue(field: BitField): fc.Arbitrary<unknown> {
  if (field.kind === "flag") return fc.boolean();
  if (field.kind === "number") return fc.maxSafeNat().map((value) => value % 2 ** field.bits);
  if (field.kind === "bigint") return fc.bigInt({ min: 0n, max: 2n ** BigInt(field.bits) - 1n });
  if (field.kind === "name") return fc.constantFrom(...Object.keys(field.names ?? {}));
  return fc.uint8Array({ minLength: field.bits / 8, maxLength: field.bits / 8 });
}

/** Any values for the fields that do not follow from the packet. */
function anyHeader(name: string): fc.Arbitrary<Header> {
  const definition = definitions.get(name);
  if (definition === undefined) throw new Error(name);
  const open = Object.entries(definition.fields).filter(
    ([key, field]) => !FIXED.has(key) && !key.startsWith("has") && (field.kind === "tail" || isOpen(field)),
  );
  const values = open.map(([key, field]) => [key, field.kind === "tail" ? anyTail(name) : anyValue(field)] as const);
  return fc
    .record(Object.fromEntries(values), { requiredKeys: name === "payload" ? ["data"] : [] })
    .map((given) => headerOf(definition, given));
}

function isOpen({ next, length, when }: BitField): boolean {
  return (next === undefined || next === "hopLimit") && length === undefined && when === undefined;
}

function anyTail(name: string): fc.Arbitrary<unknown> {
  if (name === "payload") return fc.uint8Array({ minLength: 1, maxLength: 40 });
  const data = fc.uint8Array({ maxLength: 8 });
  const option = fc.record({ code: fc.integer({ min: 2, max: 254 }), data });
  if (name === "icmpv6") return fc.constant(undefined);
  return fc.array(option, { maxLength: 4 });
}

const anyPacket: fc.Arbitrary<{ names: string[]; made: Packet }> = fc
  .constantFrom(...STACKS)
  .chain((names) => fc.tuple(fc.constant(names), fc.tuple(...names.map(anyHeader))))
  .map(([names, headers]) => ({ names, made: packet(...headers) }));

function namesOf({ headers }: Packet): string[] {
  return headers.map(({ definition }) => definition.name);
}

/** Everything that a packet says about its fields. */
function contents(made: Packet): unknown[] {
  const seen: Record<string, number> = {};
  return made.headers.map(({ definition: { name, fields } }) => {
    const index = seen[name] ?? 0;
    seen[name] = index + 1;
    return Object.keys(fields).map((key) => readOr(made, `${name}[${index}].${key}`));
  });
}

function readOr(made: Packet, path: string): unknown {
  try {
    return made.read(path);
  } catch {
    return undefined;
  }
}

describe("a packet that is read back", () => {
  test("has the same headers, fields, segments and bytes, for any values", () => {
    fc.assert(
      fc.property(anyPacket, ({ names, made }) => {
        const back = parse(made.bytes);
        expect(namesOf(back)).toEqual(names);
        expect(back.hex).toBe(made.hex);
        expect(back.segments).toEqual(made.segments);
        expect(contents(back)).toEqual(contents(made));
      }),
      { numRuns: 500 },
    );
  });

  test("has the same bytes even when they are cut or spoilt", () => {
    const spoilt = fc.tuple(anyPacket, fc.nat(), fc.nat(), fc.nat(255)).map(([{ made }, length, at, byte]) => {
      const bytes = made.bytes.slice(0, length % (made.length + 1));
      bytes[at % Math.max(bytes.length, 1)] = byte;
      return bytes;
    });
    fc.assert(
      fc.property(spoilt, (bytes) => {
        expect(parse(bytes).bytes).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });
});

test("options are read as the list they were made from", () => {
  const options = [dhcpOption.messageType("ACK"), dhcpOption.hostName("lab")];
  const [, , , dhcp] = parse(packet(ethernet(), ipv4(), udp(), dhcpv4({ operation: 2, options })).bytes).headers;
  expect(dhcp?.given.operation).toBe("REPLY");
  expect(dhcp?.given.options).toEqual([{ code: 53, data: "05" }, { code: 12, data: "6c6162" }, { code: 255 }]);
});

test("the kind of a tag is read from the type before it", () => {
  const { headers } = parse(packet(ethernet(), vlan({ tag: "S" }), vlan()).bytes);
  expect(headers.map(({ given }) => given.tag)).toEqual([undefined, "S", "C"]);
});

test("a packet may begin with any header, and what nothing explains is payload", () => {
  expect(namesOf(parse(packet(ipv4(), payload("01")).bytes, "ipv4"))).toEqual(["ipv4", "payload"]);
  expect(namesOf(parse(Uint8Array.of(1, 2, 3)))).toEqual(["payload"]);
  expect(parse(new Uint8Array(0)).length).toBe(0);
});
