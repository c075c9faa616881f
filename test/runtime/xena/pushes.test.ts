import { Connection, commands, type Push } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { bytesOf, MemoryTransport } from "../../support/memory-transport.js";
import { rawValue, status, value } from "../../support/replies.js";
import { endOfTurn } from "../../support/turns.js";

const { C_COMMENT, P4G_IPV4_CLIENT_ADDRESS_POOL, P_RESERVATION, P_TRAFFIC, P_TXPREPARE, PS_ENABLE } = commands;

function open(): { transport: MemoryTransport; connection: Connection; errors: string[]; lines: string[] } {
  const transport = new MemoryTransport();
  const errors: string[] = [];
  const lines: string[] = [];
  const logger = { debug: (line: string) => lines.push(line), error: (line: string) => errors.push(line) };
  return { transport, connection: new Connection(transport, { logger }), errors, lines };
}

const reserved = value(0, "P_RESERVATION", { status: "RESERVED_BY_OTHER" }, { module: 2, port: 5 });

describe("a push", () => {
  test("reaches every subscriber of its command with its place and values", () => {
    const { transport, connection } = open();
    const heard: unknown[] = [];
    connection.on(P_RESERVATION, (push) => heard.push(push));
    connection.on(P_RESERVATION, ({ values }) => heard.push(values.status));
    connection.on(P_TRAFFIC, () => heard.push("never"));
    transport.receive("58454e41 00000001 03660205 00000000 02000000");
    const values = { status: "RESERVED_BY_OTHER" };
    const push = { command: "P_RESERVATION", target: "2/5", module: 2, port: 5, indices: [], values };
    expect(heard).toEqual([push, "RESERVED_BY_OTHER"]);
    expect(connection.counters).toMatchObject({ pushes: 1, skippedPushes: 0, strays: 0 });
  });

  test("carries the indices of what changed", () => {
    const { transport, connection } = open();
    const heard: Push[] = [];
    connection.on(PS_ENABLE, (push) => heard.push(push as unknown as Push));
    transport.receive(value(0, "PS_ENABLE", { state: "ON" }, { module: 0, port: 1, indices: [7] }));
    expect(heard).toEqual([
      { command: "PS_ENABLE", target: "0/1", module: 0, port: 1, indices: [7], values: { state: "ON" } },
    ]);
  });

  test("of a command without a layout comes without values", () => {
    const { transport, connection } = open();
    const heard: unknown[] = [];
    connection.on(P_TXPREPARE, ({ command, values }) => heard.push([command, values]));
    connection.on(P4G_IPV4_CLIENT_ADDRESS_POOL, ({ command, values }) => heard.push([command, values]));
    const { code: prepare } = P_TXPREPARE.spec;
    const { code: pool } = P4G_IPV4_CLIENT_ADDRESS_POOL.spec;
    transport.receive(rawValue(0, prepare, bytesOf("01"), { module: 0, port: 1 }));
    transport.receive(rawValue(0, pool, bytesOf(""), { module: 0, port: 1, indices: [0] }));
    expect(heard).toEqual([
      ["P_TXPREPARE", undefined],
      ["P4G_IPV4_CLIENT_ADDRESS_POOL", undefined],
    ]);
  });

  test("of an unknown code, of a command nobody listens to, or that is a status, is skipped and counted", async () => {
    const { transport, connection } = open();
    const read = new C_COMMENT(connection).get().send();
    await endOfTurn();
    transport.receive(rawValue(0, 4095, bytesOf("756e6b6e6f776e21")), reserved, status(0, "FAILED"));
    transport.receive(value(1, "C_COMMENT", { comment: "x" }));
    expect(await read).toEqual({ comment: "x" });
    expect(connection.counters).toMatchObject({ pushes: 0, skippedPushes: 3, strays: 0 });
    expect(connection.isOpen).toBe(true);
  });
});

describe("a subscription", () => {
  test("ends when it is taken back, once or twice", () => {
    const { transport, connection } = open();
    const heard: string[] = [];
    const off = connection.on(P_RESERVATION, () => heard.push("a"));
    connection.on(P_RESERVATION, () => heard.push("b"));
    transport.receive(reserved);
    off();
    off();
    transport.receive(reserved);
    expect(heard).toEqual(["a", "b", "b"]);
  });

  test("that is taken back while a push is handed out is not called any more, and the others are", () => {
    const { transport, connection } = open();
    const heard: string[] = [];
    const offFirst = connection.on(P_RESERVATION, () => {
      heard.push("first");
      offFirst();
      offSecond();
    });
    const offSecond = connection.on(P_RESERVATION, () => heard.push("second"));
    connection.on(P_RESERVATION, () => heard.push("third"));
    transport.receive(reserved, reserved);
    expect(heard).toEqual(["first", "third", "third"]);
  });

  test("that is made while a push is handed out begins with the next one", () => {
    const { transport, connection } = open();
    const heard: string[] = [];
    const off = connection.on(P_RESERVATION, () => {
      off();
      connection.on(P_RESERVATION, () => heard.push("new"));
    });
    transport.receive(reserved);
    expect(heard).toEqual([]);
    transport.receive(reserved);
    expect(heard).toEqual(["new"]);
  });
});

describe("a callback that fails", () => {
  test("by throwing or by a promise that rejects reaches onError, and never the stream", async () => {
    const { transport, connection, errors } = open();
    const failures: unknown[] = [];
    connection.onError((error) => failures.push(error));
    connection.on(P_RESERVATION, () => {
      throw new Error("at once");
    });
    connection.on(P_RESERVATION, async () => {
      await Promise.resolve();
      throw new Error("later");
    });
    const heard: string[] = [];
    connection.on(P_RESERVATION, ({ target }) => heard.push(target));
    transport.receive(reserved);
    await endOfTurn();
    expect(failures).toEqual([new Error("at once"), new Error("later")]);
    expect(heard).toEqual(["2/5"]);
    expect(connection.isOpen).toBe(true);
    expect(errors).toEqual([]);
  });

  test("is logged when nobody listens for errors", async () => {
    const { transport, connection, errors } = open();
    const off = connection.onError(() => {});
    off();
    connection.on(P_RESERVATION, () => {
      throw new Error("unheard");
    });
    transport.receive(reserved);
    expect(errors).toEqual(["a push callback failed: Error: unheard"]);
  });

  test("when it is the error callback itself, the other ones and the stream go on", () => {
    const { transport, connection, errors } = open();
    const heard: unknown[] = [];
    connection.onError(() => {
      throw new Error("twice");
    });
    connection.onError((error) => heard.push(error));
    connection.on(P_RESERVATION, () => {
      throw new Error("once");
    });
    transport.receive(reserved);
    expect(heard).toEqual([new Error("once")]);
    expect(errors).toEqual(["an error callback failed: Error: twice"]);
    expect(connection.isOpen).toBe(true);
  });
});

test("log lines tell what happened, without values", async () => {
  const { transport, connection, lines } = open();
  const logon = new commands.C_LOGON(connection).set("hunter2").send();
  const comment = new commands.P_COMMENT(connection, 2, 5).get().send();
  const refused = new commands.P_COMMENT(connection, 2, 5).set("my words").catch(() => {});
  await endOfTurn();
  transport.receive(status(1), value(2, "P_COMMENT", { comment: "their words" }, { module: 2, port: 5 }));
  transport.receive(status(3, "NOTRESERVED"), reserved);
  await Promise.all([logon, comment, refused]);
  expect(lines).toEqual([
    "-> #1 set C_LOGON",
    "-> #2 get P_COMMENT 2/5",
    "-> #3 set P_COMMENT 2/5",
    "<- #1 OK",
    "<- #2 OK",
    "<- #3 P_COMMENT 2/5: NOTRESERVED - reserve the resource first",
    "<- push of code 102 for 2/5",
  ]);
});
