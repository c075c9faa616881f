import { describe, expect, test } from "vitest";
import { runExampleOn } from "./run-example.js";

describe.concurrent("examples that change things", () => {
  test("set writes by order, name and shortcut, and is refused what cannot be sent", async () => {
    expect(await runExampleOn({}, "set")).toEqual([
      '"towards the router", gap of 24 bytes, FIRST2FIRST, ping reply OFF',
      "P_INTERFRAMEGAP: min_byte_count must be an integer -2147483648 to 2147483647, not 1099511627776",
      "after a reset: gap of 20 bytes",
    ]);
  });

  test("batches sends tuples, thousands, and batches in which some fail", async () => {
    expect(await runExampleOn({}, "batches")).toEqual([
      "frames of 512 bytes, traffic OFF",
      "5000 replies, 0 packets",
      "1 of 3 requests failed; the first: P_COMMENT 0/1: NOTRESERVED - reserve the resource first",
      "done, failed, done",
      "done, NOTRESERVED, done",
      "P_COMMENT 0/1: NOTRESERVED - reserve the resource first",
      "c, Port number 1",
    ]);
  });

  test("push-notification tells what somebody else does, until a subscription is taken back", async () => {
    expect(await runExampleOn({}, "push-notification")).toEqual([
      "0/0 is RESERVED_BY_OTHER",
      '0/0 is held by "worker"',
      "0/0 has streams [0]",
      "stream 0 of 0/0 ends after 100 frames",
      "traffic of 0/0 is ON",
      "traffic of 0/0 is OFF",
      "0/0 has streams []",
      "0/0 is RELEASED",
      '0/0 is held by ""',
      "as the watcher knows it: RELEASED, traffic OFF",
    ]);
  });

  test("errors makes every kind of error once", async () => {
    const lines = await runExampleOn({}, "errors");
    expect(lines.filter((line) => line.endsWith("nothing went wrong"))).toEqual([]);
    expect(lines.filter((line) => line.startsWith("  ")).map((line) => line.trim().split(":")[0])).toEqual([
      "ConnectError CONNECT_FAILED",
      "ConnectError WRONG_PASSWORD",
      "LabwireError NOT_CONNECTED",
      "NotThereError NO_SUCH_PORT",
      "ValueError INVALID_VALUE",
      "ValueError INVALID_VALUE",
      "StatusError NOTRESERVED",
      "ReservationError RESERVED_BY_OTHERS",
      "StatusError BADVALUE",
      "ApplyError APPLY",
      "LabwireError GONE",
      "UntilTimeoutError UNTIL_TIMEOUT",
      "AbortedError ABORTED",
      "DeadlineError DEADLINE",
      "ConnectionLostError CONNECTION_LOST",
      "ConnectionLostError CONNECTION_LOST",
    ]);
    expect(lines).toContain("  StatusError NOTRESERVED: P_COMMENT 0/0: NOTRESERVED - reserve the resource first");
    expect(lines).toContain("  DeadlineError DEADLINE: C_COMMENT: no reply within 100 ms");
  });

  test("low-level-api works with the commands alone, on the ports that it is told", async () => {
    const modules = [{ revision: "Loki-100G-5S-2P" }, { revision: "Odin-10G-5S-6P-CU" }];
    expect(await runExampleOn({ modules }, "low-level-api", ["--ports", "1/2,1/3"])).toEqual([
      "ValkyrieBay, port 1/2 at 10000 Mbit/s",
      "push: traffic of 1/2 is ON",
      "push: traffic of 1/2 is OFF",
      "sent 500 frames, 128000 bytes",
      "796 commands, 119 of them pushed; code 179 is PS_PACKETLENGTH",
    ]);
  });
});
