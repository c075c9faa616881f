import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { XenaConnection } from "labwire/xena";
import { C_PORTCOUNTS, M_REVISION } from "labwire/xena/commands";
import { describe, expect, onTestFinished, test } from "vitest";
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

  test("listens for text on a second port when it is given one", async () => {
    const { out } = await run(["xena", "emulate", "--port", "0", "--cli-port", "0", "--for", "0.01"]);
    const listening = { host: "127.0.0.1", port: expect.any(Number), cliPort: expect.any(Number) };
    expect(objects(out)).toEqual([{ listening }]);
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

  test.each(["SIGINT", "SIGTERM"] as const)("runs a ready-made chassis until %s", async (signal) => {
    const child = start(["xena", "emulate", "--chassis", "chimera", "--port", "0", "--speed", "10"]);
    const closed = once(child, "close");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { listening } = JSON.parse((await lines.next()).value as string) as Listening;
    {
      await using tester = await XenaConnection.open(listening.host, { port: listening.port });
      expect((await new M_REVISION(tester, 1).get()).revision).toBe("Chimera-100G-5S-2P");
    }
    child.kill(signal);
    expect(await closed).toEqual([0, null]);
  });

  test("reads a chassis file; the command line has the last word", async () => {
    const file = fileOf(
      JSON.stringify({ port: 1, password: "file", modules: [{ slot: 2, revision: "Loki-100G-5S-2P" }] }),
    );
    const child = start(["xena", "emulate", "--chassis", file, "--port", "0", "--password", "line"]);
    const closed = once(child, "close");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { listening } = JSON.parse((await lines.next()).value as string) as Listening;
    {
      await using tester = await XenaConnection.open(listening.host, { port: listening.port, password: "line" });
      expect((await new C_PORTCOUNTS(tester).get()).portCounts).toEqual([0, 0, 2]);
    }
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
  });

  test.each([
    ["is not there", undefined, /cannot read the chassis .*lab\.json: no such file or folder$/],
    ["is no JSON", "{\n  name: 1\n}", /lab\.json:2:3: expected a key in double quotes but found 'n'$/],
    ["names a key twice", '{"name": "a",\n"name": "b"}', /lab\.json:2:1: "name" stands in line 1 already$/],
    ["is no chassis", "[]", /lab\.json:\/: must be object$/],
    ["has an unknown key", '{"modles": []}', /lab\.json:\/: unknown key "modles"; did you mean "modules"\?$/],
    [
      "has an unknown revision",
      '{"modules": [{"revision": "Loki-100G-5S-2Q"}]}',
      /lab\.json:\/modules\/0\/revision: "Loki-100G-5S-2Q" is not allowed here; did you mean "Loki-100G-5S-2P"\?$/,
    ],
    [
      "has a cable to nowhere",
      '{"wires": [["0/0", "0/7"]]}',
      /lab\.json:\/wires\/0\/1: the chassis has no port "0\/7"$/,
    ],
    [
      "has a value that the chassis refuses",
      '{"values": {"0/0 PS_COMMENT [1]": {"comment": "a"}}}',
      /lab\.json:\/values\/0~10 PS_COMMENT \[1\]: the chassis refuses this with BADINDEX$/,
    ],
  ])("a chassis file that %s is one sentence and exit code 2", async (_, content, message) => {
    const file = fileOf(content);
    const { code, out, err } = await run(["xena", "emulate", "--port", "0", "--chassis", file]);
    expect(err.split("\n")).toEqual([expect.stringMatching(message), ""]);
    expect(err).toMatch(/^labwire: /);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test.each([
    [["--chassis", "l32"], "cannot read the chassis l32: no such file or folder; ready-made chassis are l23, chimera"],
    [["--chassis", "l23", "--module", "Loki-100G-5S-2P"], "option '--module <revision...>' cannot be used with option"],
    [["--speed", "0"], "option '--speed <factor>' argument '0' is invalid. It must be a number above 0."],
    [["--port", "65536"], "option '--port <number>' argument '65536' is invalid"],
  ])("%j is a wrong call and exit code 2", async (args, message) => {
    const { code, out, err } = await run(["xena", "emulate", "--port", "0", ...args]);
    expect(err.startsWith(`labwire: ${message}`), err).toBe(true);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("takes faults from a file and one by one, and explains every frame beside its output", async () => {
    const file = join(mkdtempSync(join(tmpdir(), "labwire-faults-")), "faults.json");
    writeFileSync(
      file,
      JSON.stringify({ faults: [{ do: "status", status: "FAILED", match: { command: "M_REVISION" } }] }),
    );
    const further = [
      "--fault",
      '{"do":"status","status":"NOTVALID","match":{"command":"C_PORTCOUNTS"}}',
      "--fault",
      '{"do":"stale"}',
    ];
    const child = start(["xena", "emulate", "--port", "0", "--log", "--faults", file, ...further]);
    const log = text(child.stderr);
    const closed = once(child, "close");
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    const { listening } = JSON.parse((await lines.next()).value as string) as Listening;
    const tester = await XenaConnection.open(listening.host, { port: listening.port });
    await expect(new M_REVISION(tester, 0).get()).rejects.toThrow("FAILED");
    await expect(new C_PORTCOUNTS(tester).get()).rejects.toThrow("NOTVALID");
    await tester.close();
    child.kill("SIGTERM");
    expect(await closed).toEqual([0, null]);
    expect(await log).toMatch(/#1 → \d+ set C_LOGON chassis {"password":"\*\*\*"}\n/);
    expect(await log).toMatch(/#1 ! \d+ {"do":"status","status":"FAILED"}\n/);
    expect(await log).toMatch(/#1 ← \d+ FAILED M_REVISION 0\n/);
    rmSync(dirname(file), { recursive: true });
  });

  test.each([
    ['{"do":"dely"}', '--fault:/do: "dely" is not allowed here; did you mean "delay"?'],
    ['{"do":"delay"}', '--fault:/: "ms" is missing'],
    ['{"do":"lose","mach":{}}', '--fault:/: unknown key "mach"; did you mean "match"?'],
    ['{"do":', "--fault:1:7: "],
    ['{"do":"flap","target":"9/0"}', 'fault "flap" names target "9/0", which the chassis does not have'],
  ])("a fault that is none is said in one sentence, with exit code 2: %s", async (fault, words) => {
    const { code, out, err } = await run(["xena", "emulate", "--port", "0", "--fault", fault]);
    expect(err).toContain(`labwire: ${words}`);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  test("a file of faults that is not there is one sentence and exit code 2", async () => {
    const { code, err } = await run(["xena", "emulate", "--faults", "nowhere.json"]);
    expect(err).toBe("labwire: cannot read nowhere.json: no such file or folder\n");
    expect(code).toBe(2);
  });
});

/** Path of a chassis file with some content, or of none. */
function fileOf(content: string | undefined): string {
  const path = join(mkdtempSync(join(tmpdir(), "labwire-chassis-")), "lab.json");
  if (content !== undefined) writeFileSync(path, content);
  onTestFinished(() => rmSync(dirname(path), { recursive: true }));
  return path;
}
