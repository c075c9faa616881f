import { commands, type XenaConnection } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, settle, startBench } from "./support.js";

const MILLISECOND = 1_000_000;
const FREYA = { modules: [{ revision: "Freya-800G-4S-2P[a]" }] } as const;
const THOR = { modules: [{ revision: "Thor-400G-7S-2P[a] G2" }] } as const;

const status = (tester: XenaConnection, port = 0) => new commands.PL1_AUTONEG_STATUS(tester, 0, port).get();
const training = (tester: XenaConnection, serdes = 0) => new commands.PL1_LINKTRAIN_STATUS(tester, 0, 0, serdes).get();

describe("auto-negotiation and link training", () => {
  test("wait for a partner that takes part, then agree on what both can and train every serdes", async () => {
    await using bench = await startBench(FREYA);
    const { tester, clock } = bench;
    await new commands.PL1_ANLT(tester, 0, 0).set("ENABLED", "ENABLED_AUTO");
    clock.advance(1000 * MILLISECOND);
    expect(await status(tester)).toMatchObject({
      mode: "ANEG_ON",
      autonegState: "ABILITY_DETECT",
      techAbilityHcdStatus: "FAILED",
    });
    expect(await training(tester)).toMatchObject({ mode: "ENABLED", status: "NOT_TRAINED" });
    await new commands.PL1_ANLT(tester, 0, 1).set("ENABLED", "ENABLED_AUTO");
    clock.advance(200 * MILLISECOND);
    expect(await status(tester)).toEqual({
      mode: "ANEG_ON",
      autonegState: "AN_GOOD",
      receivedTechAbilities: "0000000000080000",
      receivedFecAbilities: "04",
      receivedPauseMode: "03",
      techAbilityHcdStatus: "SUCCESS",
      techAbilityHcdValue: "IEEE_800GBASE_CR8_KR8",
      fecModeResult: "RS_FEC_KP",
      pauseModeResult: "SYM_PAUSE",
    });
    expect((await training(tester, 7)).status).toBe("NOT_TRAINED");
    clock.advance(500 * MILLISECOND);
    expect(await training(tester, 7)).toEqual({ mode: "ENABLED", status: "TRAINED", failure: "NO_FAILURE" });
    const { logString } = await new commands.PL1_LOG(tester, 0, 0).get();
    expect(logString.split("\n")).toHaveLength(18);
    await new commands.PL1_ANLT(tester, 0, 0).set("DISABLED", "DISABLED");
    expect(await status(tester)).toMatchObject({ mode: "ANEG_OFF", autonegState: "UNKNOWN" });
    expect((await status(tester, 1)).autonegState).toBe("ABILITY_DETECT");
  });

  test("find nothing in common when the partner does not tell its speed", async () => {
    await using bench = await startBench(FREYA);
    const { tester, clock } = bench;
    await new commands.PL1_AUTONEG_CONFIG(tester, 0, 1).set("0000000000000001", "00", "00");
    for (const port of [0, 1]) await new commands.PL1_ANLT(tester, 0, port).set("ENABLED", "DISABLED");
    clock.advance(1000 * MILLISECOND);
    expect((await status(tester)).autonegState).toBe("ABILITY_DETECT");
  });

  test("push the statuses of older modules when they change", async () => {
    await using bench = await startBench(THOR);
    const { tester, clock } = bench;
    await new commands.PP_AUTONEG(tester, 0, 1).set("ANEG_ON", [], [], [], []);
    await settle(tester);
    const seen = collect(tester, "PP_AUTONEGSTATUS");
    await new commands.PP_AUTONEG(tester, 0, 0).set("ANEG_ON", [], [], [], []);
    clock.advance(300 * MILLISECOND);
    await settle(tester);
    expect(seen.map((text) => /PP_AUTONEGSTATUS (\S+).*"autoState":"(\w+)"/.exec(text)?.slice(1).join(" "))).toEqual([
      "0/0 ABILITY_DETECT",
      "0/1 AN_GOOD",
      "0/0 AN_GOOD",
    ]);
  });

  test("by hand turn the taps of the other end, and are done when the client says so", async () => {
    await using bench = await startBench(FREYA);
    const { tester, clock } = bench;
    const request = new commands.PL1_LINKTRAIN_CMD(tester, 0, 0, 4);
    await request.set("CMD_INC", 0);
    expect(await request.get()).toEqual({ cmd: 1, arg: 0, result: "TIMEOUT", flags: 4 });
    for (const port of [0, 1]) await new commands.PL1_ANLT(tester, 0, port).set("DISABLED", "ENABLED_INTERACTIVE");
    await request.set("CMD_INC", 0);
    expect(await request.get()).toEqual({ cmd: 1, arg: 0, result: "COEFF_STS_UPDATED", flags: 12 });
    expect((await new commands.PL1_PHYTXEQ(tester, 0, 1, 4).get()).tapValues).toEqual([0, 0, 1, 76, 0]);
    await request.set("CMD_DEC", 2);
    expect((await request.get()).result).toBe("COEFF_STS_AT_LIMIT");
    clock.advance(500 * MILLISECOND);
    expect((await training(tester, 4)).status).toBe("NOT_TRAINED");
    await request.set("CMD_LOCAL_TRAINED", 0);
    expect((await training(tester, 4)).status).toBe("TRAINED");
    expect((await training(tester, 3)).status).toBe("NOT_TRAINED");
  });
});
