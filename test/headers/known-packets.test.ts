import { expect, test } from "vitest";
import {
  aeth,
  arp,
  bth,
  deth,
  dhcpOption,
  dhcpv4,
  ecpri,
  ethernet,
  gre,
  grh,
  gtpu,
  gtpuPduSession,
  type Header,
  icmp,
  icmpv6,
  ipv4,
  ipv6,
  ipv6DestinationOptions,
  ipv6Fragment,
  ipv6HopByHop,
  mpls,
  ndOption,
  type Packet,
  packet,
  pause,
  payload,
  pfc,
  ptp,
  reth,
  tcp,
  tcpOption,
  udp,
  vlan,
  vxlan,
} from "../../runtime/xena/headers/index.js";

const mac = { dst: "00:11:22:33:44:55", src: "66:77:88:99:aa:bb" };
const ip = { src: "10.0.0.1", dst: "10.0.0.2" };
const ip6 = { src: "2001:db8::1", dst: "2001:db8::2" };

/** Hex of what stands behind the first `skip` bytes, against words with spaces between the fields. */
function expectBytes(made: Packet, words: string, skip = 0): void {
  expect(made.hex.slice(skip * 2)).toBe(words.replaceAll(/\s/g, ""));
  expect(made.length).toBe(made.bytes.length);
}

function inUdp(...inner: Header[]): Packet {
  return packet(ipv4(ip), udp({ sport: 49152, checksum: 0 }), ...inner);
}

test("an Ethernet header is destination, source and the type of what follows", () => {
  expectBytes(packet(ethernet({ ...mac, ethertype: 0x1234 })), "001122334455 66778899aabb 1234");
  expect(packet(ethernet(mac), ipv4(ip)).read("ethernet.ethertype")).toBe(0x0800);
  expect(packet(ethernet(mac), ipv6(ip6)).read("ethernet.ethertype")).toBe(0x86dd);
});

test("an IPv4 header whose checksum is known from a textbook comes out byte by byte", () => {
  const header = ipv4({ src: "192.168.0.1", dst: "192.168.0.199", dontFragment: true, protocol: 17, totalLength: 115 });
  expectBytes(packet(header), "4500 0073 0000 4000 4011 b861 c0a80001 c0a800c7");
});

test("IPv4 options lengthen the header and are filled with zeros to whole words", () => {
  const header = ipv4({ ...ip, checksum: 0, options: [{ code: 148, data: "0000" }, { code: 1 }] });
  expectBytes(packet(header), "4700 001c 0000 0000 40ff 0000 0a000001 0a000002 94040000 01000000");
});

test("service and customer tags announce each other by their own types", () => {
  const made = packet(ethernet(mac), vlan({ tag: "S", vid: 100 }), vlan({ pcp: 5, dei: true, vid: 4095 }), ipv4(ip));
  expect(made.hex.slice(24, 44)).toBe("88a8" + "0064" + "8100" + "bfff" + "0800");
});

test("only the last entry of an MPLS stack is the bottom", () => {
  const made = packet(ethernet(mac), mpls({ label: 16 }), mpls({ label: 0xfffff, trafficClass: 7, ttl: 1 }), ipv4(ip));
  expect(made.hex.slice(24, 44)).toBe("8847" + "00010040" + "ffffff01");
});

test("an ARP request is the one of RFC 826 for IPv4 over Ethernet", () => {
  const made = packet(
    ethernet({ ...mac, dst: "ff:ff:ff:ff:ff:ff" }),
    arp({ senderMac: mac.src, senderIp: ip.src, targetIp: ip.dst }),
  );
  expectBytes(made, "0806 0001 0800 06 04 0001 66778899aabb 0a000001 000000000000 0a000002", 12);
});

test("UDP covers its payload by length and checksum", () => {
  const made = packet(ethernet(mac), ipv4(ip), udp({ sport: 1000, dport: 53 }), payload("aabbcc"));
  expectBytes(made, "4500 001f 0000 0000 4011 66cc 0a000001 0a000002  03e8 0035 000b 70fc  aabbcc", 14);
});

test("a TCP SYN over IPv6 carries its options", () => {
  const options = [
    tcpOption.maxSegmentSize(1460),
    tcpOption.selectiveAckPermitted(),
    tcpOption.timestamps(1, 2),
    tcpOption.noOperation(),
    tcpOption.windowScale(7),
  ];
  expectBytes(
    packet(ipv6(ip6), tcp({ sport: 1, dport: 80, syn: true, options })),
    `60000000 0028 06 40 20010db8000000000000000000000001 20010db8000000000000000000000002
     0001 0050 00000000 00000000 a002 ffff ec37 0000
     020405b4 0402 080a0000000100000002 01 030307`,
  );
});

test("an ICMP echo request counts its payload into the checksum", () => {
  const made = packet(ipv4(ip), icmp({ identifier: 1, sequence: 2 }), payload("6869"));
  expectBytes(made, "08 00 8f93 0001 0002 6869", 20);
});

test("ICMP redirects name a gateway, and other messages four bytes", () => {
  expectBytes(packet(icmp({ type: "REDIRECT", gateway: "10.0.0.9", checksum: 0 })), "05 00 0000 0a000009");
  expectBytes(packet(icmp({ type: 3, code: 4, rest: 1500, checksum: 0 })), "03 04 0000 000005dc");
});

test("a neighbor solicitation has hop limit 255, a target and a link-layer address", () => {
  const made = packet(
    ipv6({ src: "fe80::1", dst: "ff02::1:ff00:2" }),
    icmpv6({ type: "NEIGHBOR_SOLICITATION", target: "fe80::2", options: [ndOption.sourceLinkAddress(mac.src)] }),
  );
  expect(made.read("ipv6.hopLimit")).toBe(255);
  expectBytes(made, "87 00 e2cb 00000000 fe800000000000000000000000000002 01 01 66778899aabb", 40);
});

test("a neighbor advertisement has its three flags", () => {
  const header = icmpv6({ type: 136, router: true, solicited: true, override: true, checksum: 0 });
  expectBytes(packet(ipv6(ip6), header), `88 00 0000 e0000000 ${"00".repeat(16)}`, 40);
});

test("IPv6 extension headers are chained and padded to eight bytes", () => {
  const made = packet(
    ipv6(ip6),
    ipv6HopByHop({ options: [{ code: 5, data: "0000" }] }),
    ipv6DestinationOptions(),
    ipv6Fragment({ offset: 1, moreFragments: true, identification: 7 }),
    udp({ checksum: 0xffff }),
  );
  expect(made.read("ipv6.nextHeader")).toBe(0);
  expectBytes(made, "3c00 05020000 0100  2c00 010400000000  1100 0009 00000007  0000 0000 0008 ffff", 40);
});

test("a pause frame goes to the address that bridges keep, and stops for the longest time", () => {
  expectBytes(packet(ethernet({ src: mac.src }), pause()), "0180c2000001 66778899aabb 8808 0001 ffff");
});

test("a PFC frame means the priorities whose quanta are given, 0 included", () => {
  const made = packet(ethernet({ src: mac.src }), pfc({ quanta0: 0, quanta3: 0x1234 }));
  expectBytes(made, "0180c2000001 66778899aabb 8808 0101 0009 0000 0000 0000 1234 0000 0000 0000 0000");
});

test("a PTP sync message is 44 bytes, to the group address of PTP", () => {
  const made = packet(
    ethernet({ src: mac.src }),
    ptp({ clockIdentity: "0102030405060708", sequenceId: 9, seconds: 1 }),
  );
  expectBytes(
    made,
    `011b19000000 66778899aabb 88f7  00 02 002c 00 00 0000 0000000000000000 00000000 0102030405060708 0001 0009 00 00
     000000000001 00000000`,
  );
});

test("a PTP announcement has 64 bytes, and the fields of the grandmaster", () => {
  const made = packet(ptp({ messageType: "ANNOUNCE", grandmasterIdentity: "00000000000000aa" }));
  expectBytes(made, "05 00 00000000000000000000 0025 00 80 f8fe ffff 80 00000000000000aa 0000 a0", 32);
  expect(made.read("ptp.messageLength")).toBe(64);
});

test.each([
  ["SYNC", 44, 0],
  ["DELAY_REQ", 44, 1],
  ["PDELAY_REQ", 54, 5],
  ["PDELAY_RESP", 54, 5],
  ["FOLLOW_UP", 44, 2],
  ["DELAY_RESP", 54, 3],
  ["PDELAY_RESP_FOLLOW_UP", 54, 5],
  ["ANNOUNCE", 64, 5],
  ["SIGNALING", 44, 5],
  ["MANAGEMENT", 48, 4],
] as const)("a PTP %s message has %i bytes and control %i", (messageType, length, control) => {
  const made = packet(ptp({ messageType }));
  expect([made.length, made.read("ptp.messageLength"), made.read("ptp.control")]).toEqual([length, length, control]);
});

test.each([
  ["SYNC", 319, "01:1b:19:00:00:00"],
  ["DELAY_REQ", 319, "01:1b:19:00:00:00"],
  ["PDELAY_REQ", 319, "01:80:c2:00:00:0e"],
  ["PDELAY_RESP", 319, "01:80:c2:00:00:0e"],
  ["FOLLOW_UP", 320, "01:1b:19:00:00:00"],
  ["DELAY_RESP", 320, "01:1b:19:00:00:00"],
  ["PDELAY_RESP_FOLLOW_UP", 320, "01:80:c2:00:00:0e"],
  ["ANNOUNCE", 320, "01:1b:19:00:00:00"],
] as const)("a PTP %s message goes to UDP port %i, or to %s", (messageType, port, address) => {
  expect(packet(ipv4(ip), udp(), ptp({ messageType })).read("udp.dport")).toBe(port);
  expect(packet(ethernet(), ptp({ messageType })).read("ethernet.dst")).toBe(address);
});

test("eCPRI messages have the fields of their type", () => {
  const made = packet(ethernet(mac), ecpri({ flowId: 1, sequenceId: 2 }), payload("aabb"));
  expectBytes(made, "aefe 10 00 0006 0001 0002 aabb", 12);
  expectBytes(packet(ecpri({ messageType: "GENERIC_DATA", dataId: 3 })), "10 03 0008 00000003 00000000");
  expect(packet(ecpri({ messageType: "ONE_WAY_DELAY" })).length).toBe(24);
});

test("a DHCP discover goes from port 68 to 67 and ends its options", () => {
  const options = [dhcpOption.messageType("DISCOVER"), dhcpOption.parameters(1, 3), dhcpOption.clientId(mac.src)];
  const made = packet(ipv4(), udp({ checksum: 0 }), dhcpv4({ transactionId: 0x3903f326, clientMac: mac.src, options }));
  expectBytes(
    made,
    `0044 0043 0109 0000  01 01 06 00 3903f326 0000 0000 00000000 00000000 00000000 00000000 66778899aabb
     ${"00".repeat(10 + 64 + 128)} 63825363 350101 37020103 3d070166778899aabb ff`,
    20,
  );
});

test("a DHCP offer goes the other way", () => {
  const options = [
    dhcpOption.messageType("OFFER"),
    dhcpOption.leaseSeconds(3600),
    dhcpOption.routers("10.0.0.1", "10.0.0.9"),
  ];
  const made = packet(ipv4(), udp(), dhcpv4({ operation: "REPLY", options }));
  expect([made.read("udp.sport"), made.read("udp.dport")]).toEqual([67, 68]);
  expect(made.read("dhcpv4.options")).toBe("350102330400000e1003080a0000010a000009ff");
});

test("RoCEv2 runs over port 4791, and the extended header decides the operation", () => {
  const made = inUdp(
    bth({ destinationQp: 0x123456, psn: 1, ackRequest: true }),
    reth({ virtualAddress: 2n ** 63n, dmaLength: 64 }),
  );
  expectBytes(made, "c000 12b7 0024 0000  0a 00 ffff 00 123456 80 000001  8000000000000000 00000000 00000040", 20);
  expect(inUdp(bth(), aeth({ msn: 5 })).hex.slice(56)).toBe("1100ffff0000000000000000" + "1f000005");
  expect(inUdp(bth(), deth({ queueKey: 1, sourceQp: 2 })).hex.slice(56)).toBe(
    "6400ffff0000000000000000" + "0000000100000002",
  );
  expect(inUdp(bth()).read("bth.opcode")).toBe(4);
});

test("RoCEv1 has a global route header behind Ethernet", () => {
  const made = packet(ethernet(mac), grh({ src: "fe80::1", dst: "fe80::2" }), bth());
  const route = `8915 60000000 000c 1b 40 fe80${"00".repeat(13)}01 fe80${"00".repeat(13)}02`;
  expectBytes(made, `${route} 04 00 ffff 00 000000 00 000000`, 12);
});

test("VXLAN runs over port 4789 and carries Ethernet", () => {
  const made = inUdp(vxlan({ vni: 0xabcdef }), ethernet(mac));
  expectBytes(made, "c000 12b5 001e 0000  08 000000 abcdef 00  001122334455 66778899aabb ffff", 20);
});

test("GTP-U runs over port 2152; its optional word is there when something needs it", () => {
  expectBytes(inUdp(gtpu({ teid: 5 }), payload("aa")), "30 ff 0001 00000005 aa", 28);
  expectBytes(inUdp(gtpu({ teid: 5, sequence: 6 })), "32 ff 0004 00000005 0006 00 00", 28);
  expectBytes(inUdp(gtpu(), gtpuPduSession({ qfi: 9, pduType: 1 })), "34 ff 0008 00000000 0000 00 85  01 10 09 00", 28);
  expect(inUdp(gtpu()).read("udp.dport")).toBe(2152);
});

test("GRE has the optional words that its flags announce", () => {
  expectBytes(packet(ipv4(ip), gre(), payload("")), "0000 ffff", 20);
  expect(packet(ipv4(ip), gre(), ipv6(ip6)).read("gre.protocol")).toBe(0x86dd);
  expectBytes(packet(gre({ key: 5, sequence: 6 })), "3000 ffff 00000005 00000006");
  expectBytes(packet(gre({ hasChecksum: true }), ethernet(mac)), "8000 6558 1a41 0000 001122334455 66778899aabb ffff");
});
