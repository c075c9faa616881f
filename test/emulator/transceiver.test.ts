import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { outcome, startBench } from "./support.js";

/** Two wired 400G ports with eight lanes each. */
const THOR = { modules: [{ revision: "Thor-400G-7S-2P[a] G2" }] } as const;

/** Bytes of page 11h that tell which lanes have no light, and how much light the first lane gets. */
const LOS = 147;
const RX_POWER = 186;

describe("the memory of a transceiver", () => {
  test("names its maker and tells its temperature in the same bytes that PX_TEMPERATURE answers from", async () => {
    await using bench = await startBench(THOR);
    const { tester } = bench;
    const name = await new commands.PX_RW_SEQ(tester, 0, 1, 0, 129, 16).get();
    expect(Buffer.from(name.value, "hex").toString()).toBe("LABWIRE OPTICS  ");
    expect(await new commands.PX_TEMPERATURE(tester, 0, 1).get()).toEqual({ integralPart: 41, fractionalPart: 64 });
    expect((await new commands.PX_RW_SEQ(tester, 0, 1, 0, 14, 2).get()).value).toBe("2940");
  });

  test("has one lower half for all pages, and goes on at its beginning behind its end", async () => {
    await using bench = await startBench(THOR);
    const { tester } = bench;
    await new commands.PX_RW_SEQ(tester, 0, 0, 9, 100, 2).set("abcd");
    expect((await new commands.PX_RW_SEQ(tester, 0, 0, 3, 100, 2).get()).value).toBe("abcd");
    await new commands.PX_RW_SEQ(tester, 0, 0, 9, 254, 4).set("01020304");
    expect((await new commands.PX_RW_SEQ(tester, 0, 0, 0, 0, 2).get()).value).toBe("0304");
    expect((await new commands.PX_RW(tester, 0, 0, 9, 254).get()).value).toBe("01020304");
  });

  test("keeps what is written over a reset of the port, apart for each bank from page 10h on", async () => {
    await using bench = await startBench(THOR);
    const { tester } = bench;
    await new commands.PX_RW_SEQ_BANK(tester, 0, 0, 1, 0x20, 130, 1).set("77");
    await new commands.P_RESET(tester, 0, 0).set();
    expect((await new commands.PX_RW_SEQ_BANK(tester, 0, 0, 1, 0x20, 130, 1).get()).value).toBe("77");
    expect((await new commands.PX_RW_SEQ_BANK(tester, 0, 0, 0, 0x20, 130, 1).get()).value).toBe("00");
    expect(await outcome(new commands.PX_RW_SEQ_BANK(tester, 0, 0, 4, 0x20, 130, 1).set("77"))).toBe("BADINDEX");
  });

  test("takes fewer bytes than announced, and refuses more", async () => {
    await using bench = await startBench(THOR);
    const { tester } = bench;
    expect(await outcome(new commands.PX_RW_SEQ(tester, 0, 0, 9, 200, 4).set("ffff"))).toBe("OK");
    expect(await outcome(new commands.PX_RW_SEQ(tester, 0, 0, 9, 200, 1).set("ffff"))).toBe("BADSIZE");
  });

  test("loses the light of all eight lanes while the other end is dark", async () => {
    await using bench = await startBench(THOR);
    const { tester } = bench;
    const register = (address: number, count: number) =>
      new commands.PX_RW_SEQ_BANK(tester, 0, 1, 0, 0x11, address, count).get();
    expect((await register(LOS, 1)).value).toBe("00");
    expect((await register(RX_POWER, 2)).value).toBe("1f40");
    await new commands.P_TXENABLE(tester, 0, 0).setOff();
    expect((await register(LOS, 1)).value).toBe("ff");
    expect((await register(RX_POWER, 2)).value).toBe("0000");
    expect((await new commands.PP_RXLASERPOWER(tester, 0, 1).get()).nanowatts).toEqual(new Array(8).fill(0));
    await new commands.P_TXENABLE(tester, 0, 0).setOn();
    expect((await new commands.PP_RXLASERPOWER(tester, 0, 1).get()).nanowatts).toEqual(new Array(8).fill(800_000));
  });

  test("is reached at 100 kHz unless a client chooses another speed that the port has", async () => {
    await using bench = await startBench(THOR);
    const config = new commands.PX_I2C_CONFIG(bench.tester, 0, 0);
    expect(await config.get()).toEqual({ frequency: 100 });
    expect(await outcome(config.set(1001))).toBe("BADVALUE");
    expect(await outcome(config.set(400))).toBe("OK");
  });
});
