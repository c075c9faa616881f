import { modules, ports } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { codeOf, FREYA, ODIN, startLab } from "./bench.js";

const CHIMERA = { revision: "Chimera-100G-5S-2P" };

describe("modules and ports", () => {
  test("are obtained by slot and number, and run in order", async () => {
    await using lab = await startLab({
      modules: [
        { slot: 7, ...ODIN },
        { slot: 2, ...FREYA },
      ],
    });
    const { modules: found } = await lab.connect();
    expect([...found].map(({ moduleId }) => moduleId)).toEqual([2, 7]);
    expect(found.length).toBe(2);
    expect(found.obtainMultiple(7, 2).map(({ target }) => target)).toEqual(["7", "2"]);
    const [tx, rx] = found.obtain(7).ports.obtainMultiple(0, 1);
    expect([tx.target, rx.target]).toEqual(["7/0", "7/1"]);
    expect([...found.obtain(2).ports].map(({ kind }) => kind)).toEqual([
      { moduleId: 2, portId: 0 },
      { moduleId: 2, portId: 1 },
    ]);
    expect(found.obtain(2).portsCount).toBe(2);
  });

  test("that are not there are refused with a list of those that are", async () => {
    await using lab = await startLab({ modules: [{ slot: 2, ...FREYA }] });
    const tester = await lab.connect();
    expect(() => tester.modules.obtain(0)).toThrowError(/no module in slot 0; the modules are 2$/);
    expect(() => tester.modules.obtain(2).ports.obtain(4)).toThrowError(/no port 2\/4; the ports are 2\/0, 2\/1$/);
    expect(await codeOf(() => tester.modules.obtain(0))).toBe("NO_SUCH_MODULE");
    expect(await codeOf(() => tester.modules.obtain(2).ports.obtain(4))).toBe("NO_SUCH_PORT");
    expect(await codeOf(() => tester.port("2/9"))).toBe("NO_SUCH_PORT");
    expect(await codeOf(() => tester.port("two"))).toBe("BAD_PORT_NAME");
    expect(await codeOf(() => tester.port("2/*"))).toBe("BAD_PORT_NAME");
  });

  test("are narrowed by the class that is asked for, or refused", async () => {
    await using lab = await startLab({ modules: [FREYA, CHIMERA] });
    const tester = await lab.connect();
    const freya = tester.modules.obtain(0, modules.MFreya800G4S1P_a);
    expect(freya.ports.obtain(0)).toBeInstanceOf(ports.PFreya800G4S1P_a);
    expect(tester.modules.obtain(0, modules.ModuleFamilyFreya)).toBe(freya);
    expect(tester.modules.obtain(1, modules.ModuleChimera)).toBeInstanceOf(modules.ModuleChimera);
    expect(await codeOf(() => tester.modules.obtain(1, modules.ModuleL23))).toBe("WRONG_CLASS");
    expect(await codeOf(() => freya.ports.obtain(0, ports.FamilyOdin))).toBe("WRONG_CLASS");
    expect(() => tester.modules.obtain(1, modules.ModuleL23)).toThrowError(/ModuleL23/);
  });

  test("are found by patterns, each once and in the order of the patterns", async () => {
    await using lab = await startLab({ modules: [FREYA, ODIN] });
    const tester = await lab.connect();
    const names = (...patterns: string[]): string[] => tester.ports(...patterns).map(({ target }) => target);
    expect(names("1/1", "0/*")).toEqual(["1/1", "0/0", "0/1"]);
    expect(names("*")).toEqual(["0/0", "0/1", "1/0", "1/1"]);
    expect(names("*/1", "1/1")).toEqual(["0/1", "1/1"]);
    expect(await codeOf(() => tester.ports("4/*"))).toBe("NO_SUCH_MODULE");
  });

  test("of a combined module are told apart by what they can do", async () => {
    await using lab = await startLab({ modules: [{ revision: "Odin-10G-4S-2P-Combi" }] });
    const tester = await lab.connect();
    const allowed = ["POdin1G4S4PCombi", "POdin10G4S2PCombi", "FamilyOdin"];
    for (const port of tester.ports("*")) expect(allowed).toContain(port.constructor.name);
  });
});
