import { commands } from "labwire/xena";
import { expect, test } from "vitest";
import { outcome, startBench } from "./support.js";

const { P_LPENABLE, P_LPPARTNERAUTONEG, P_LPSTATUS, P_LPTXMODE } = commands;

test("Energy Efficient Ethernet cannot be switched on, only off, on ports that do not have it", async () => {
  await using bench = await startBench({ modules: [{ revision: "Odin-1G-3S-6P" }] });
  expect(await outcome(new P_LPENABLE(bench.tester, 0, 0).set("ON"))).toBe("NOTWRITABLE");
  expect(await outcome(new P_LPTXMODE(bench.tester, 0, 0).set("ON"))).toBe("NOTWRITABLE");
  expect(await outcome(new P_LPENABLE(bench.tester, 0, 0).set("OFF"))).toBe("OK");
  expect((await new P_LPENABLE(bench.tester, 0, 0).get()).onOff).toBe("OFF");
});

test("copper ports that both take part in it idle in either direction until they send", async () => {
  await using bench = await startBench({ modules: [{ revision: "Odin-5G-4S-6P-CU" }] });
  const { tester } = bench;
  expect((await new P_LPPARTNERAUTONEG(tester, 0, 0).get()).can1000baseT).toBe("NO");
  for (const port of [0, 1]) await new P_LPENABLE(tester, 0, port).set("ON");
  expect(Object.values(await new P_LPPARTNERAUTONEG(tester, 0, 0).get())).toEqual([
    "YES",
    "YES",
    "NO",
    "YES",
    "YES",
    "NO",
  ]);
  expect(await new P_LPSTATUS(tester, 0, 0).get()).toMatchObject({
    txc: "TXC_ACTIVE",
    rxc: "RXC_ACTIVE",
    linkUp: "LINK_UP",
  });
  await new P_LPTXMODE(tester, 0, 1).set("ON");
  expect(await new P_LPSTATUS(tester, 0, 0).get()).toMatchObject({ txc: "TXC_ACTIVE", rxc: "RXC_LPI", rxh: "RXH_X" });
  await new commands.PS_CREATE(tester, 0, 1, 0).set();
  await new commands.PS_ENABLE(tester, 0, 1, 0).set("ON");
  await new commands.P_TRAFFIC(tester, 0, 1).set("START");
  expect(await new P_LPSTATUS(tester, 0, 0).get()).toMatchObject({ rxc: "RXC_ACTIVE" });
});
