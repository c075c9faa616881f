import { L23Tester, modules, ports } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { type Behaviour, FakeTester, type Heard } from "../support/fake-tester.js";
import { answer, status, value } from "../support/replies.js";

const PORT = { module: 1, port: 0 };

/** A tester with one module in slot 1; what is not listed it does not know. */
function slotOne(replies: Readonly<Record<string, (heard: Heard) => Uint8Array>>): Behaviour {
  const known: typeof replies = {
    "get C_PORTCOUNTS": ({ requestId }) => value(requestId, "C_PORTCOUNTS", { portCounts: [0, 2, 0] }),
    "get M_REVISION": ({ bytes }) => answer(bytes, { revision: "Freya-800G-4S-1P[a]" }),
    ...replies,
  };
  return (heard) =>
    known[heard.what]?.(heard) ?? (heard.what.startsWith("get") ? status(heard.requestId, "NOTSUPPORTED") : undefined);
}

const reservation = (requestId: number, held: string): Uint8Array =>
  value(requestId, "P_RESERVATION", { status: held }, PORT);

describe("a push that comes while the tester is connecting", () => {
  test("is not lost when it comes before the first question about its port", async () => {
    await using fake = await FakeTester.start(
      slotOne({
        "get C_MODEL": ({ requestId }) =>
          Buffer.concat([reservation(0, "RESERVED_BY_OTHER"), value(requestId, "C_MODEL", { model: "C1" })]),
      }),
    );
    await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
    expect(tester.port("1/0").info.reservation).toBe("RESERVED_BY_OTHER");
  });

  test("wins over an older answer that it follows in the same bytes", async () => {
    await using fake = await FakeTester.start(
      slotOne({
        "get P_RESERVATION": (heard) =>
          Buffer.concat([answer(heard.bytes, { status: "RELEASED" }), reservation(0, "RESERVED_BY_OTHER")]),
      }),
    );
    await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
    expect(tester.port("1/0").info.reservation).toBe("RESERVED_BY_OTHER");
  });
});

describe("a module that nobody knows", () => {
  const zeus = slotOne({ "get M_REVISION": ({ bytes }) => answer(bytes, { revision: "Zeus-9T-1P" }) });

  test("gets the members that all modules of its kind of tester have, and its ports too", async () => {
    await using fake = await FakeTester.start(zeus);
    await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
    const module = tester.modules.obtain(1);
    expect(module.constructor).toBe(modules.ModuleL23);
    expect([...module.ports].map((port) => port.constructor)).toEqual([
      ports.BasePortL23Genuine,
      ports.BasePortL23Genuine,
    ]);
    expect(module.info.revision).toBe("Zeus-9T-1P");
  });

  test("is told as a warning with its slot and name, to the callbacks and to the log", async () => {
    await using fake = await FakeTester.start(zeus);
    const lines: string[] = [];
    const logger = { debug: () => {}, error: (line: string) => lines.push(line) };
    await using tester = new L23Tester("127.0.0.1", "me", { port: fake.port, logger });
    const warnings: string[] = [];
    tester.onWarning((text) => warnings.push(text));
    const off = tester.onWarning(() => warnings.push("taken back"));
    off();
    await tester.connect();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(/slot 1 .*"Zeus-9T-1P"/);
    expect(lines).toEqual(warnings);
  });
});

test("slots without ports have no module", async () => {
  await using fake = await FakeTester.start(slotOne({}));
  await using tester = await L23Tester.connect("127.0.0.1", "me", { port: fake.port });
  expect([...tester.modules].map(({ moduleId }) => moduleId)).toEqual([1]);
});
