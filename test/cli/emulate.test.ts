import { once } from "node:events";
import { createInterface } from "node:readline";
import { XenaConnection } from "labwire/xena";
import { C_PORTCOUNTS, M_REVISION } from "labwire/xena/commands";
import { describe, expect, test } from "vitest";
import { objects, run, start } from "./run.js";

interface Listening {
  readonly listening: { readonly host: string; readonly port: number };
}

describe("emulate", () => {
  test("serves the modules that are asked for until it is told to stop", async () => {
    const args = ["--port", "0", "--password", "secret", "--module", "Loki-100G-5S-2P", "Chimera-100G-5S-2P"];
    const child = start(["xena", "emulate", ...args]);
    const closed = once(child, "close");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { listening } = JSON.parse((await lines.next()).value as string) as Listening;
    expect(listening.host).toBe("127.0.0.1");
    {
      await using tester = await XenaConnection.open(listening.host, {
        port: listening.port,
        password: "secret",
        owner: "cli",
      });
      const { portCounts } = await new C_PORTCOUNTS(tester).get();
      expect(portCounts.slice(0, 2)).toEqual([2, 2]);
      expect((await new M_REVISION(tester, 1).get()).revision).toBe("Chimera-100G-5S-2P");
      const another = await run(["xena", "emulate", "--port", String(listening.port)]);
      expect(another.err).toBe(`labwire: cannot listen on 127.0.0.1:${listening.port}: the address is in use\n`);
      expect(another.code).toBe(1);
    }
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
  });

  test("ends by itself after the time it is given", async () => {
    const { code, out, err } = await run(["xena", "emulate", "--port", "0", "--for", "0.01"]);
    expect(objects(out)).toEqual([{ listening: { host: "127.0.0.1", port: expect.any(Number) } }]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test("a revision that nobody knows is one sentence and exit code 2", async () => {
    const { code, out, err } = await run(["xena", "emulate", "--port", "0", "--module", "Loki-100G-5S-2Q"]);
    expect(err).toMatch(/^labwire: .*Loki-100G-5S-2Q.*\n$/);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });
});
