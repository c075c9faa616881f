import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sum16 } from "../../runtime/xena/headers/checksum.js";
import {
  ethernet,
  gre,
  type Header,
  icmp,
  icmpv6,
  ipv4,
  ipv6,
  packet,
  payload,
  tcp,
  tcpOption,
  udp,
  vlan,
  vxlan,
} from "../../runtime/xena/headers/index.js";
import { wordSum } from "./sum.js";

const FULL = 0xffff;
const data = fc.uint8Array({ maxLength: 65 });
const port = fc.nat(0xffff);

/** Addresses, then length and protocol as both IP versions sum them. */
function pseudo(addresses: Uint8Array, protocol: number, length: number): number[] {
  return [...addresses, length >> 8, length & 0xff, 0, protocol];
}

function transportSum(ip: Header, transport: Header, protocol: number, bytes: Uint8Array): number {
  const made = packet(ethernet(), vlan({ vid: 7 }), ip, transport, payload(bytes));
  const start = made.positionOf(`${ip.definition.name}.src`).byte;
  const addresses = ip.definition.name === "ipv4" ? 8 : 32;
  const segment = made.bytes.subarray(
    made.positionOf(`${transport.definition.name}.checksum`).byte - offsetOf(transport),
  );
  return wordSum(pseudo(made.bytes.subarray(start, start + addresses), protocol, segment.length), segment);
}

/** Where the checksum is in each header, by its standard. */
function offsetOf({ definition: { name } }: Header): number {
  return { udp: 6, tcp: 16, icmpv6: 2 }[name] as number;
}

const ips = [
  ipv4({ src: "192.0.2.1", dst: "198.51.100.200", options: "94040000" }),
  ipv6({ src: "2001:db8::ffff", dst: "fe80::1" }),
];

test("the words of RFC 1071's example add up to what it says", () => {
  expect(sum16(Uint8Array.of(0x00, 0x01, 0xf2, 0x03, 0xf4, 0xf5, 0xf6, 0xf7), 0, 8)).toBe(0xddf2);
});

test("a sum is the plain one for any bytes", () => {
  fc.assert(fc.property(data, (bytes) => sum16(bytes, 0, bytes.length) === wordSum(bytes)));
});

describe.each(ips.map((ip) => [ip.definition.name, ip] as const))("over %s", (_, ip) => {
  test("a UDP checksum makes header, pseudo header and any payload sum up", () => {
    fc.assert(
      fc.property(port, port, data, (sport, dport, bytes) => {
        expect(transportSum(ip, udp({ sport, dport }), 17, bytes)).toBe(FULL);
      }),
    );
  });

  test("a TCP checksum does", () => {
    const options = [tcpOption.maxSegmentSize(9000)];
    fc.assert(
      fc.property(port, fc.nat(0xffffffff), data, (sport, sequence, bytes) => {
        expect(transportSum(ip, tcp({ sport, sequence, ack: true, options }), 6, bytes)).toBe(FULL);
      }),
    );
  });

  test("a UDP checksum of zero is sent as its other zero", () => {
    const first = packet(ip, udp()).read("udp.checksum") as number;
    expect(first).not.toBe(0);
    expect(packet(ip, udp({ sport: first })).read("udp.checksum")).toBe(FULL);
  });

  test("a checksum that is given is left as it is", () => {
    expect(packet(ip, udp({ checksum: 0 })).read("udp.checksum")).toBe(0);
    expect(packet(ip, tcp({ checksum: 0x1234 })).read("tcp.checksum")).toBe(0x1234);
  });
});

test("an ICMPv6 checksum covers the IPv6 addresses", () => {
  fc.assert(
    fc.property(port, data, (identifier, bytes) => {
      expect(transportSum(ips[1] as Header, icmpv6({ identifier }), 58, bytes)).toBe(FULL);
    }),
  );
});

test("an IPv4 checksum covers its header, options included, and an ICMP checksum header and payload", () => {
  fc.assert(
    fc.property(port, fc.ipV4(), data, (identification, dst, bytes) => {
      const made = packet(
        ipv4({ identification, dst, options: [{ code: 7, data: "0400000000" }] }),
        icmp(),
        payload(bytes),
      );
      expect(wordSum(made.bytes.subarray(0, 28))).toBe(FULL);
      expect(wordSum(made.bytes.subarray(28))).toBe(FULL);
    }),
  );
});

test("a GRE checksum covers the packet inside", () => {
  const made = packet(ipv4(), gre({ hasChecksum: true, key: 99 }), ...ips, payload("0102030405"));
  expect(wordSum(made.bytes.subarray(20))).toBe(FULL);
});

test("an outer checksum covers inner ones that are right already, each with its own addresses", () => {
  const inner = ipv4({ src: "10.1.1.1", dst: "10.2.2.2" });
  const made = packet(ipv4({ src: "1.1.1.1", dst: "2.2.2.2" }), udp(), vxlan({ vni: 1 }), ethernet(), inner, tcp());
  const outerUdp = made.bytes.subarray(20);
  const innerTcp = made.bytes.subarray(20 + 8 + 8 + 14 + 20);
  expect(wordSum(pseudo(Uint8Array.of(1, 1, 1, 1, 2, 2, 2, 2), 17, outerUdp.length), outerUdp)).toBe(FULL);
  expect(wordSum(pseudo(Uint8Array.of(10, 1, 1, 1, 10, 2, 2, 2), 6, innerTcp.length), innerTcp)).toBe(FULL);
});

test("a transport header without IP before it needs its checksum given", () => {
  expect(() => packet(ethernet(), udp())).toThrow(
    "udp: checksum must be given, as no IPv4 or IPv6 header comes before, not undefined",
  );
  expect(packet(ethernet(), udp({ checksum: 1 })).length).toBe(22);
});
