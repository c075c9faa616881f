import { commands } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { randomOf } from "../../emulator/xena/random.js";
import { table } from "../../generated/xena/table.js";
import { Wire } from "./faults/wire.js";
import { LOGON, logOn, rawRequest, startChassis, until } from "./support.js";

const SEEDS = [1, 2, 3, 4, 5, 6];
const ROUNDS = 60;

/** Whole numbers below a limit. */
type Pick = (limit: number) => number;

const bytes = (pick: Pick, count: number): Uint8Array => Uint8Array.from({ length: count }, () => pick(256));

/** A request of some command, with an address, indices and values that need not fit. */
function someRequest(pick: Pick): Uint8Array {
  const all = table.all();
  const { code } = all[pick(all.length)] as (typeof all)[number];
  return rawRequest({
    // Switching off would end the test.
    code: code === 8 || code === 7 ? 3 : code,
    module: pick(3) === 0 ? 255 : pick(3),
    port: pick(3) === 0 ? 255 : pick(3),
    indices: Array.from({ length: pick(4) }, () => (pick(2) === 0 ? pick(4) : pick(0x7fffffff))),
    requestId: pick(0x7fffffff),
    ...(pick(2) === 0 ? {} : { value: bytes(pick, pick(80)) }),
  });
}

/** Kinds of rubbish. */
const RUBBISH: Readonly<Record<string, (pick: Pick) => Uint8Array>> = {
  "random bytes": (pick) => bytes(pick, 1 + pick(400)),
  "real requests that fit nothing": someRequest,
  "mutated requests": (pick) => {
    const request = someRequest(pick);
    for (let i = pick(4); i >= 0; i--) request[4 + pick(request.length - 4)] = pick(256);
    return request;
  },
  "half requests": (pick) => {
    const request = someRequest(pick);
    return request.subarray(0, pick(request.length));
  },
  "huge lengths": (pick) => {
    const request = rawRequest({ code: pick(4096), type: pick(16), value: bytes(pick, 8) });
    request.set([pick(2) === 0 ? 0 : 255, 255, 255, 255], 4);
    return request;
  },
  "kinds of frames that do not exist": (pick) =>
    rawRequest({ code: pick(4096), type: pick(16), module: pick(256), port: pick(256) }),
};

describe.each(Object.entries(RUBBISH))("a chassis that gets %s", (_, make) => {
  test.each(SEEDS)("serves others as before and keeps no session: seed %i", async (seed) => {
    const random = randomOf(seed);
    const pick: Pick = (limit) => Math.floor(random() * limit);
    const { chassis, clock } = await startChassis();
    const good = await logOn(chassis, "good");
    for (let round = 0; round < ROUNDS; round++) {
      const wire = await Wire.open(chassis);
      if (pick(4) > 0) wire.socket.write(LOGON);
      for (let i = pick(6); i >= 0; i--) wire.socket.write(make(pick));
      if (pick(2) === 0) wire.socket.end();
      else await wire.end();
    }
    expect((await new commands.C_TIMEOUT(good).get()).secondCount).toBe(130);
    await good.close();
    clock.advance(200_000_000_000);
    await until(() => chassis.sessionCount === 0);
    await until(() => clock.scheduled === 0);
    await chassis.stop();
  });
});
