import { Connection, commands, enums, type Request } from "labwire/xena";
import { expect, test } from "vitest";
import { MemoryTransport } from "../../support/memory-transport.js";
import { endOfTurn } from "../../support/turns.js";

const {
  C_COMMENT,
  C_DOWN,
  C_TKLICFILE,
  P_ARPRXTABLE,
  P_COMMENT,
  P_IPADDRESS,
  P_IPV6ADDRESS,
  P_MACADDRESS,
  P_MACSEC_RXSC_LOWEST_PN,
  P_MULTICAST,
  P_TXTIMELIMIT,
  PEF_ENABLE,
  PL1_CLEAR,
  PP_PHYTXEQ,
  PS_PACKETLENGTH,
  PS_RATEL2BPS,
  PX_CDB_ENTER_PASSWORD,
  PX_CDB_GET_FW_INFO,
  PX_RW,
} = commands;

/** The frames of requests, with identifiers from `firstId` on. */
async function framesOf(firstId: number, make: (connection: Connection) => Request<unknown>[]): Promise<string[]> {
  const transport = new MemoryTransport();
  const connection = new Connection(transport, { firstRequestId: firstId });
  const outcomes = Promise.allSettled(make(connection));
  await endOfTurn();
  connection.destroy();
  await outcomes;
  return [...transport.frames];
}

/** Value bytes of requests, as hex without header, indices and padding. */
async function valuesOf(make: (connection: Connection) => Request<unknown>[]): Promise<string[]> {
  const frames = await framesOf(1, make);
  return frames.map((frame) => {
    const at = 32 + Number.parseInt(frame.slice(8, 12), 16) * 8;
    return frame.slice(at, at + Number.parseInt(frame.slice(12, 16), 16) * 2);
  });
}

/** Checks that all ways of writing a value give the same bytes. */
async function expectSame(hex: string, make: (connection: Connection) => Request<unknown>[]): Promise<void> {
  const values = await valuesOf(make);
  expect(values).toEqual(values.map(() => hex));
}

test("a text at a port, with padding", async () => {
  const frames = await framesOf(7, (c) => [new P_COMMENT(c, 2, 5).get(), new P_COMMENT(c, 2, 5).set("Hello!")]);
  expect(frames).toEqual(["58454e41000000000270020500000007", "58454e4100000006037002050000000848656c6c6f210000"]);
});

test("one index and three integers, in order, by name or with a shortcut", async () => {
  const frame = "58454e410001000c03b3000100000009000000030000000000000040000005ee";
  for (const make of [
    (c: Connection) => new PS_PACKETLENGTH(c, 0, 1, 3).set("FIXED", 64, 1518),
    (c: Connection) => new PS_PACKETLENGTH(c, 0, 1, 3).set({ maxVal: 1518, minVal: 64, lengthType: "FIXED" }),
    (c: Connection) => new PS_PACKETLENGTH(c, 0, 1, 3).setFixed(64, 1518),
    (c: Connection) => new PS_PACKETLENGTH(c, 0, 1, 3).set(enums.LengthType.FIXED, 64, 1518),
    (c: Connection) => new PS_PACKETLENGTH(c, 0, 1, 3).set(0, 64, 1518),
  ]) {
    expect(await framesOf(9, (c) => [make(c)])).toEqual([frame]);
  }
});

test("two indices, one of them a member, and a code above 255", async () => {
  const frames = await framesOf(10, (c) => [new PEF_ENABLE(c, 3, 0, 2, "WORKING").get()]);
  expect(frames).toEqual(["58454e410002000062a603000000000a0000000200000001"]);
});

test("fixed hex is filled on the left, from text, bytes or a bigint", async () => {
  expect(await framesOf(11, (c) => [new PX_RW(c, 0, 0, 1, 2).set("ff")])).toEqual([
    "58454e410002000413f500000000000b0000000100000002000000ff",
  ]);
  await expectSame("0000abcd", (c) =>
    ["abcd", "ABCD", "0xabcd", "0000abcd", Uint8Array.of(0xab, 0xcd), 0xabcdn].map((value) =>
      new PX_RW(c, 0, 0, 1, 2).set(value as string),
    ),
  );
  await expectSame("0000000100000000", (c) =>
    [1n << 32n, "100000000"].map((value) => new P_MACSEC_RXSC_LOWEST_PN(c, 0, 0, 1).set(value as string)),
  );
});

test("a constant that the caller does not give", async () => {
  expect(await framesOf(14, (c) => [new C_DOWN(c).set("RESTART")])).toEqual([
    "58454e41000000050308ffff0000000ea7bab1be01000000",
  ]);
  await expectSame("7b7d", (c) => [new PX_CDB_GET_FW_INFO(c, 0, 1, 0).set()]);
});

test("a list of structures", async () => {
  const entries = [
    { ipv4Address: "10.0.0.2", prefix: 24, patchedMac: "ON", macAddress: "04:f4:bc:00:00:02" },
    { ipv4Address: "10.0.0.3", prefix: 32, patchedMac: "OFF", macAddress: "00:00:00:00:00:00" },
  ] as const;
  expect(await framesOf(12, (c) => [new P_ARPRXTABLE(c, 0, 0).set(entries)])).toEqual([
    "58454e410000001a133400000000000c0a00000200180104f4bc0000020a000003002000000000000000" + "0000",
  ]);
});

test("a list before fixed fields", async () => {
  const frames = await framesOf(13, (c) => [new P_MULTICAST(c, 0, 0).set(["224.0.0.1", "224.0.0.2"], "JOIN", 10)]);
  expect(frames).toEqual(["58454e410000000a133700000000000de0000001e0000002020a0000"]);
});

test("64 bits, from a bigint or a number that holds it", async () => {
  expect(await framesOf(16, (c) => [new PS_RATEL2BPS(c, 0, 0, 1).set(10_000_000_000n)])).toEqual([
    "58454e410001000803ab0000000000100000000100000002540be400",
  ]);
  await expectSame("ffffffffffffffff", (c) => [
    new P_TXTIMELIMIT(c, 0, 1).set(-1n),
    new P_TXTIMELIMIT(c, 0, 1).set(-1),
  ]);
});

test("negative numbers in an open list", async () => {
  await expectSame("fffffffd0000000000000064", (c) => [new PP_PHYTXEQ(c, 0, 1, 0).set([-3, 0, 100])]);
});

test("addresses in all their written forms", async () => {
  await expectSame("04f4bc000001", (c) =>
    [
      "04:f4:bc:00:00:01",
      "04-F4-BC-00-00-01",
      "4:f4:bc:0:0:1",
      "04f4bc000001",
      Uint8Array.of(4, 0xf4, 0xbc, 0, 0, 1),
    ].map((value) => new P_MACADDRESS(c, 0, 1).set(value as string)),
  );
  await expectSame("0a000001".repeat(4), (c) =>
    ["10.0.0.1", Uint8Array.of(10, 0, 0, 1)].map((value) => {
      const ip = value as string;
      return new P_IPADDRESS(c, 0, 1).set(ip, ip, ip, ip);
    }),
  );
  const v6 = "20010db8000000000000000000000001";
  await expectSame(`${v6}${v6}4080`, (c) =>
    ["2001:db8::1", "2001:DB8:0:0:0:0:0:1", "2001:0db8:0000:0000:0000:0000:0000:0001", "2001:db8::0.0.0.1"].map((ip) =>
      new P_IPV6ADDRESS(c, 0, 1).set(ip, ip, 64, 128),
    ),
  );
});

test("bit sets as members, a shortcut, bits or the number itself", async () => {
  await expectSame("03", (c) => [
    new PL1_CLEAR(c, 0, 1).set(["RX", "TX"]),
    new PL1_CLEAR(c, 0, 1).set(["ALL"]),
    new PL1_CLEAR(c, 0, 1).set([1, 2]),
    new PL1_CLEAR(c, 0, 1).setAll(),
  ]);
  await expectSame("00", (c) => [new PL1_CLEAR(c, 0, 1).set([]), new PL1_CLEAR(c, 0, 1).setNone()]);
});

test("bytes as a Uint8Array or a list, JSON as any value, a text in UTF-8", async () => {
  await expectSame("0001ff", (c) => [
    new C_TKLICFILE(c).set(Uint8Array.of(0, 1, 255) as unknown as number[]),
    new C_TKLICFILE(c).set([0, 1, 255]),
  ]);
  const password = { password: "ü" };
  const hex = Buffer.from(JSON.stringify(password)).toString("hex");
  await expectSame(hex, (c) => [
    new PX_CDB_ENTER_PASSWORD(c, 0, 1, 0).set(password),
    new PX_CDB_ENTER_PASSWORD(c, 0, 1, 0).set({ cmdData: password }),
  ]);
  await expectSame("efbbbfc3bcf09d849e", (c) => [new C_COMMENT(c).set("\uFEFFü𝄞")]);
});
