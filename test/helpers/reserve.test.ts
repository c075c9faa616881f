import { type L23Tester, Request, ReservationError, release, reserve } from "labwire/xena";
import { describe, expect, test } from "vitest";
import { failure, settle, startLab } from "./support.js";

const TWO_MODULES = { modules: [{ revision: "Loki-100G-5S-2P" }, { revision: "Thor-400G-7S-1P" }] };

describe("reserve", () => {
  test("takes what is free, and gives it back at the end of the block", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const [first, second] = tester.ports("0/*");
    {
      await using hold = await reserve(tester.ports("0/*"));
      expect(hold.resources).toEqual([first, second]);
      expect(first?.isReservedByMe() && second?.isReservedByMe()).toBe(true);
      expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RESERVED_BY_YOU" });
    }
    expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
    expect(first?.isReleased() && second?.isReleased()).toBe(true);
  });

  test("takes a module, and a tester", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    {
      await using _module = await reserve(tester.modules.obtain(0));
      expect(tester.modules.obtain(0).isReservedByMe()).toBe(true);
      await using _tester = await reserve(tester);
      expect(tester.isReservedByMe()).toBe(true);
    }
    await settle(tester);
    expect(tester.modules.obtain(0).isReleased() && tester.isReleased()).toBe(true);
  });

  test("gives back after an error too, and the error stays what it was", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const work = async (): Promise<void> => {
      await using _hold = await reserve(tester.port("0/0"));
      throw new RangeError("in the block");
    };
    expect(await failure(work)).toEqual(new RangeError("in the block"));
    expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
  });

  test("leaves alone what this session held before", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    await tester.port("0/0").reservation.set("RESERVE");
    {
      await using hold = await reserve(tester.ports("*"));
      expect(hold.resources).toEqual([tester.port("0/1")]);
    }
    expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RESERVED_BY_YOU" });
    expect(await tester.port("0/1").reservation.get()).toEqual({ status: "RELEASED" });
  });

  test("takes ports of several testers", async () => {
    await using lab = await startLab();
    await using other = await startLab();
    const [a, b] = [await lab.connect(), await other.connect()];
    const hold = await reserve([a.port("0/0"), b.port("0/0"), a.port("0/0")]);
    expect(hold.resources).toHaveLength(2);
    expect(a.port("0/0").isReservedByMe() && b.port("0/0").isReservedByMe()).toBe(true);
    await hold.release();
    await hold.release();
    expect(hold.resources).toEqual([]);
    expect(await b.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
  });

  test("says who holds what, and takes nothing then", async () => {
    await using lab = await startLab();
    const [tester, anna] = [await lab.connect(), await lab.connect("anna")];
    await anna.port("0/1").reservation.set("RESERVE");
    const error = await failure<ReservationError>(reserve(tester.ports("*")));
    expect(error).toBeInstanceOf(ReservationError);
    expect(error.code).toBe("RESERVED_BY_OTHERS");
    expect(error.message).toBe(
      'reserved by others: 127.0.0.1 0/1 by "anna"; reserve with { force: true } to take it away',
    );
    expect(error.holders).toEqual([{ resource: tester.port("0/1"), owner: "anna" }]);
    expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
  });

  test("says so too when what a port is part of, or a part of a module, is held", async () => {
    await using lab = await startLab(TWO_MODULES);
    const [tester, anna] = [await lab.connect(), await lab.connect("anna")];
    await anna.modules.obtain(0).reservation.set("RESERVE");
    await anna.port("1/0").reservation.set("RESERVE");
    expect((await failure(reserve(tester.port("0/1")))).message).toContain('127.0.0.1 module 0 by "anna"');
    expect((await failure(reserve(tester.modules.obtain(1)))).message).toContain('127.0.0.1 1/0 by "anna"');
    const all = await failure<ReservationError>(reserve(tester));
    expect(all.holders.map(({ resource }) => resource.target)).toEqual(["0", "1/0"]);
  });

  test("can be given up before and during", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    expect((await failure(reserve(tester.port("0/0"), { signal: AbortSignal.abort() }))).code).toBe("ABORTED");
    const stop = new AbortController();
    const off = tester.port("0/0").onReservationChange(() => stop.abort());
    expect((await failure(reserve(tester.ports("*"), { signal: stop.signal }))).code).toBe("ABORTED");
    off();
    expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
    expect(await tester.port("0/1").reservation.get()).toEqual({ status: "RELEASED" });
  });
});

describe("reserve with force", () => {
  test("takes away what others hold, around it and inside it as well", async () => {
    await using lab = await startLab(TWO_MODULES);
    const [tester, anna, bert] = [await lab.connect(), await lab.connect("anna"), await lab.connect("bert")];
    await anna.modules.obtain(0).reservation.set("RESERVE");
    await bert.port("1/0").reservation.set("RESERVE");
    await using hold = await reserve([tester.port("0/0"), tester.modules.obtain(1)], { force: true });
    expect(hold.resources).toHaveLength(2);
    await settle(anna, bert);
    expect(anna.modules.obtain(0).isReleased()).toBe(true);
    expect(anna.port("0/0").isReservedByOthers()).toBe(true);
    expect(bert.port("1/0").isReleased()).toBe(true);
  });

  test("is content with what its holder frees by himself", async () => {
    await using lab = await startLab();
    const [tester, anna] = [await lab.connect(), await lab.connect("anna")];
    await anna.port("0/1").reservation.set("RESERVE");
    afterLooking(tester.port("0/1"), () => anna.port("0/1").reservation.set("RELEASE"));
    await using hold = await reserve(tester.port("0/1"), { force: true });
    expect(hold.resources).toEqual([tester.port("0/1")]);
  });

  test("does not wait longer than it is told, and can be given up", async () => {
    await using lab = await startLab();
    const [tester, anna] = [await lab.connect(), await lab.connect("anna")];
    const port = tester.port("0/1");
    await anna.port("0/1").reservation.set("RESERVE");
    // A tester that answers OK but does not free the port.
    const { reservation } = port;
    const set = reservation.set.bind(reservation) as (action: string) => Request<void>;
    Object.defineProperty(reservation, "set", {
      value: (a: string) => (a === "RELINQUISH" ? port.comment.get() : set(a)),
    });
    const late = await failure(reserve(port, { force: true, timeoutMs: 10 }));
    expect(late).toMatchObject({ code: "UNTIL_TIMEOUT", command: "P_RESERVATION", target: "0/1" });
    const stop = new AbortController();
    const waiting = failure(reserve(port, { force: true, signal: stop.signal }));
    await settle(tester, tester);
    stop.abort();
    expect((await waiting).code).toBe("ABORTED");
  });
});

describe("a reservation that fails half-way", () => {
  test("gives back what it has, and names who was faster", async () => {
    await using lab = await startLab();
    const [tester, anna] = [await lab.connect(), await lab.connect("anna")];
    afterLooking(tester.port("0/1"), () => anna.port("0/1").reservation.set("RESERVE"));
    const error = await failure<ReservationError>(reserve(tester.ports("*")));
    expect(error).toMatchObject({
      code: "RESERVED_BY_OTHERS",
      holders: [{ owner: "anna" }],
      cause: { code: "NOTVALID" },
    });
    expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
    expect(await tester.port("0/1").reservation.get()).toEqual({ status: "RESERVED_BY_OTHER" });
  });

  test("gives back what it has on other testers, when one refuses for a reason of its own", async () => {
    await using lab = await startLab();
    await using other = await startLab();
    const [named, nameless] = [await lab.connect(), await other.connect("")];
    const error = await failure<ReservationError>(reserve([named.port("0/0"), nameless.port("0/0")]));
    expect(error).toMatchObject({ code: "RESERVE_REFUSED", holders: [] });
    expect(error.message).toMatch(/P_RESERVATION 0\/0: NOTVALID/);
    expect(await named.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
  });
});

/** Lets something happen between the first answer about a port and the moment it is heard of. */
function afterLooking(port: ReturnType<L23Tester["port"]>, work: () => PromiseLike<void>): void {
  const { reservation } = port;
  const get = reservation.get.bind(reservation);
  const once = (): Request<unknown> => {
    Object.defineProperty(reservation, "get", { value: get });
    const { sender, spec, operation, module, port: number, indices, value } = get();
    const submit: typeof sender.submit = (request, sink, tag) => {
      const resolve = (_: number, values: unknown): void => void work().then(() => sink.resolve(tag, values));
      sender.submit(request, { resolve, reject: (_, error) => sink.reject(tag, error) }, tag);
    };
    return new Request({ submit }, spec, operation, module, number, indices, value);
  };
  Object.defineProperty(reservation, "get", { value: once, configurable: true });
}

describe("a hold", () => {
  test("is content when somebody has taken its port away", async () => {
    await using lab = await startLab();
    const [tester, anna] = [await lab.connect(), await lab.connect("anna")];
    const hold = await reserve(tester.ports("*"));
    await anna.port("0/0").reservation.set("RELINQUISH");
    await anna.port("0/0").reservation.set("RESERVE");
    await hold.release();
    expect(await anna.port("0/0").reservation.get()).toEqual({ status: "RESERVED_BY_YOU" });
    expect(await tester.port("0/1").reservation.get()).toEqual({ status: "RELEASED" });
  });

  test("says so when it cannot give back, because the connection is lost", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const hold = await reserve(tester.port("0/0"));
    await lab.chassis.stop();
    expect((await failure(hold.release())).code).toBe("CONNECTION_LOST");
  });

  test("does not hide the error that left its block when the connection is lost", async () => {
    await using lab = await startLab();
    const tester = await lab.connect();
    const work = async (): Promise<void> => {
      await using _hold = await reserve(tester.port("0/0"));
      await lab.chassis.stop();
      throw new Error("what really went wrong");
    };
    expect((await failure(work())).message).toBe("what really went wrong");
  });
});

describe("release", () => {
  test("releases what this session holds, and nothing else", async () => {
    await using lab = await startLab();
    const [tester, anna] = [await lab.connect(), await lab.connect("anna")];
    await tester.port("0/0").reservation.set("RESERVE");
    await anna.port("0/1").reservation.set("RESERVE");
    await release(tester.ports("*"));
    expect(await tester.port("0/0").reservation.get()).toEqual({ status: "RELEASED" });
    expect(await tester.port("0/1").reservation.get()).toEqual({ status: "RESERVED_BY_OTHER" });
  });
});
