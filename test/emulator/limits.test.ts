import { commands } from "labwire/xena";
import { expect, test } from "vitest";
import { type Bench, outcome, startBench } from "./support.js";

type Tester = Bench["tester"];

/** Per command: a value at the limit, and one beyond it. */
const CASES: readonly (readonly [string, (tester: Tester, isBeyond: boolean) => PromiseLike<unknown>])[] = [
  ["a port comment of 256 bytes", (t, b) => new commands.P_COMMENT(t, 0, 0).set("c".repeat(b ? 257 : 256))],
  [
    "a stream comment, counted in bytes",
    (t, b) => new commands.PS_COMMENT(t, 0, 0, 0).set(b ? "ü".repeat(129) : "ü".repeat(128)),
  ],
  ["a chassis name of 64 bytes", (t, b) => new commands.C_NAME(t).set("n".repeat(b ? 65 : 64))],
  ["a delay of two seconds", (t, b) => new commands.P_TXDELAY(t, 0, 0).set(b ? 31_251 : 31_250)],
  ["headers of 128 bytes", (t, b) => new commands.PS_PACKETHEADER(t, 0, 0, 0).set("00".repeat(b ? 129 : 128))],
  [
    "20 header protocols",
    (t, b) => new commands.PS_HEADERPROTOCOL(t, 0, 0, 0).set(new Array(b ? 21 : 20).fill("VLAN")),
  ],
  [
    "a payload pattern of 18 bytes",
    (t, b) => new commands.PS_PAYLOAD(t, 0, 0, 0).set("PATTERN", "ab".repeat(b ? 19 : 18)),
  ],
  ["bursts of 500 frames", (t, b) => new commands.PS_BURST(t, 0, 0, 0).set(b ? 501 : 500, 100)],
  ["a density of 100 percent", (t, b) => new commands.PS_BURST(t, 0, 0, 0).set(10, b ? 101 : 100)],
  [
    "a length term of the longest frame",
    (t, b) => new commands.PL_LENGTH(t, 0, 0, 0).set("AT_MOST", b ? 16_384 : 16_383),
  ],
  ["a frame of 9600 bytes sent by hand", (t, b) => new commands.P_XMITONE(t, 0, 0).set("00".repeat(b ? 9601 : 9600))],
  ["header room in doubles of 128 bytes", (t, b) => new commands.P_MAXHEADERLENGTH(t, 0, 1).set(b ? 300 : 256)],
];

test.each(CASES)("%s is taken, and what is beyond is refused with BADVALUE", async (_, set) => {
  await using bench = await startBench();
  const { tester } = bench;
  await new commands.C_RESERVATION(tester).set("RESERVE");
  await new commands.PS_CREATE(tester, 0, 0, 0).set();
  await new commands.PL_CREATE(tester, 0, 0, 0).set();
  expect([await outcome(set(tester, false)), await outcome(set(tester, true))]).toEqual(["OK", "BADVALUE"]);
});

test("longer headers leave room for fewer streams, and cannot be had while there are more", async () => {
  await using bench = await startBench();
  const { tester } = bench;
  await new commands.P_MAXHEADERLENGTH(tester, 0, 0).set(512);
  expect(await outcome(new commands.PS_CREATE(tester, 0, 0, 63).set())).toBe("OK");
  expect(await outcome(new commands.PS_CREATE(tester, 0, 0, 64).set())).toBe("BADINDEX");
  expect(await outcome(new commands.P_MAXHEADERLENGTH(tester, 0, 0).set(1024))).toBe("BADVALUE");
  await new commands.PS_DELETE(tester, 0, 0, 63).set();
  expect(await outcome(new commands.P_MAXHEADERLENGTH(tester, 0, 0).set(1024))).toBe("OK");
});
