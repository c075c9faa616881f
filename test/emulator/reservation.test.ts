import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { collect, logOn, outcome, settle, startChassis } from "./support.js";

const { C_RESERVATION, M_COMMENT, M_RESERVATION, P_COMMENT, P_RESERVATION } = commands;

async function twoOwners() {
  const { chassis } = await startChassis({
    modules: [{ revision: "Loki-100G-5S-2P" }, { revision: "Thor-100G-5S-4P" }],
  });
  const [ann, bob] = [await logOn(chassis, "ann"), await logOn(chassis, "bob")];
  const dispose = async (): Promise<void> => {
    await Promise.all([ann.close(), bob.close()]);
    await chassis.stop();
  };
  return { chassis, ann, bob, [Symbol.asyncDispose]: dispose };
}

describe("a reservation", () => {
  test("is pushed to everybody, each as it looks to them, after the status", async () => {
    await using bench = await twoOwners();
    const { ann, bob } = bench;
    const [atAnn, atBob] = [ann, bob].map((tester) => collect(tester, "P_RESERVATION", "P_RESERVEDBY"));
    await new P_RESERVATION(ann, 0, 1).set("RESERVE");
    await new P_RESERVATION(ann, 0, 1).set("RESERVE");
    await new P_RESERVATION(bob, 0, 1).set("RELINQUISH");
    await settle(ann, bob);
    const free = ['P_RESERVATION 0/1 [] {"status":"RELEASED"}', 'P_RESERVEDBY 0/1 [] {"username":""}'];
    const taken = 'P_RESERVEDBY 0/1 [] {"username":"ann"}';
    expect(atAnn).toEqual(['P_RESERVATION 0/1 [] {"status":"RESERVED_BY_YOU"}', taken, ...free]);
    expect(atBob).toEqual(['P_RESERVATION 0/1 [] {"status":"RESERVED_BY_OTHER"}', taken, ...free]);
  });

  test("of chassis and modules is pushed as well", async () => {
    await using bench = await twoOwners();
    const seen = collect(bench.bob, "C_RESERVATION", "C_RESERVEDBY", "M_RESERVATION", "M_RESERVEDBY");
    await new C_RESERVATION(bench.ann).set("RESERVE");
    await new M_RESERVATION(bench.ann, 1).set("RESERVE");
    await settle(bench.bob);
    expect(seen).toEqual([
      'C_RESERVATION chassis [] {"operation":"RESERVED_BY_OTHER"}',
      'C_RESERVEDBY chassis [] {"username":"ann"}',
      'M_RESERVATION 1 [] {"operation":"RESERVED_BY_OTHER"}',
      'M_RESERVEDBY 1 [] {"username":"ann"}',
    ]);
  });

  test("is needed for a set and not for a get, of exactly the resource that is set", async () => {
    await using bench = await twoOwners();
    const { ann } = bench;
    expect(await outcome(new P_COMMENT(ann, 0, 0).set("x"))).toBe("NOTRESERVED");
    await new M_RESERVATION(ann, 0).set("RESERVE");
    expect(await outcome(new P_COMMENT(ann, 0, 0).set("x"))).toBe("NOTRESERVED");
    expect(await outcome(new M_COMMENT(ann, 0).set("x"))).toBe("OK");
    expect((await new P_COMMENT(ann, 0, 0).get()).comment).toBe("Port number 0");
  });

  test("is refused while a part, or what it is a part of, is another's", async () => {
    await using bench = await twoOwners();
    const { ann, bob } = bench;
    await new P_RESERVATION(ann, 1, 3).set("RESERVE");
    expect(await outcome(new P_RESERVATION(bob, 1, 3).set("RESERVE"))).toBe("NOTVALID");
    expect(await outcome(new M_RESERVATION(bob, 1).set("RESERVE"))).toBe("NOTVALID");
    expect(await outcome(new C_RESERVATION(bob).set("RESERVE"))).toBe("NOTVALID");
    expect(await outcome(new M_RESERVATION(bob, 0).set("RESERVE"))).toBe("OK");
    expect(await outcome(new P_RESERVATION(ann, 0, 0).set("RESERVE"))).toBe("NOTVALID");
    expect(await outcome(new M_RESERVATION(ann, 1).set("RESERVE"))).toBe("OK");
  });

  test("can be released by its holder only, and taken away by anybody with a name", async () => {
    await using bench = await twoOwners();
    const { ann, bob, chassis } = bench;
    await new P_RESERVATION(ann, 0, 0).set("RESERVE");
    expect(await outcome(new P_RESERVATION(bob, 0, 0).set("RELEASE"))).toBe("NOTVALID");
    const nobody = await logOn(chassis);
    expect(await outcome(new P_RESERVATION(nobody, 0, 0).set("RELINQUISH"))).toBe("NOTVALID");
    await nobody.close();
    expect(await outcome(new P_RESERVATION(bob, 0, 0).set("RELINQUISH"))).toBe("OK");
    expect((await new P_RESERVATION(ann, 0, 0).get()).status).toBe("RELEASED");
    expect(await outcome(new P_RESERVATION(ann, 0, 0).set("RELEASE"))).toBe("OK");
  });
});
