import { Connection, type ConnectionLostError, type LabwireError, type Request, type XenaSession } from "labwire/xena";
import { PS_PACKETHEADER } from "labwire/xena/commands";
import { expect, test } from "vitest";
import { WaitingRoom } from "../../runtime/xena/tree/waiting-room.js";
import { HandClock } from "../support/hand-clock.js";
import { MemoryTransport } from "../support/memory-transport.js";

/** A room for requests of a connection that are handed to it instead. */
function roomWith(clock: HandClock, calls: "wait" | "fail" = "wait") {
  const room = new WaitingRoom({ calls, maxWaiting: 10_000, timeoutMs: 5000, clock });
  const outcomes: LabwireError[] = [];
  const sink = { resolve: () => {}, reject: (_: number, error: Error) => void outcomes.push(error as LabwireError) };
  const transport = new MemoryTransport();
  const connection = new Connection(transport, { clock });
  const request = (bytes: number): Request<void> => new PS_PACKETHEADER(connection, 0, 0, 0).set(new Uint8Array(bytes));
  room.shut(new Error("pulled"));
  return {
    room,
    outcomes,
    transport,
    session: connection as unknown as XenaSession,
    submit: (bytes = 10) => room.submit(request(bytes), sink, 0),
  };
}

test("what waits is bounded in bytes too", () => {
  const { room, outcomes, submit } = roomWith(new HandClock());
  for (let i = 0; i < 1000; i++) submit(60_000);
  expect(room.waiting * 60_000).toBeLessThanOrEqual(16 * 1024 * 1024);
  expect(room.waiting + outcomes.length).toBe(1000);
  const { code, written, cause } = outcomes[0] as ConnectionLostError;
  expect([code, written, (cause as LabwireError).code]).toEqual(["CONNECTION_LOST", false, "TOO_MANY_WAITING"]);
});

test("a room that is empty again keeps no bytes in mind and no timer", () => {
  const clock = new HandClock();
  const { room, outcomes, submit } = roomWith(clock);
  for (const empty of [() => clock.advance(5000), () => room.end(undefined)]) {
    room.shut(new Error("pulled"));
    for (let i = 0; i < 250; i++) submit(60_000);
    expect(room.waiting).toBe(250);
    empty();
    expect([room.waiting, clock.scheduled]).toEqual([0, 0]);
  }
  expect(outcomes.map(({ code }) => code)).toEqual([
    ...Array<string>(250).fill("DEADLINE"),
    ...Array<string>(250).fill("CONNECTION_LOST"),
  ]);
});

test("what waited is handed over in order, and the timer goes with it", async () => {
  const clock = new HandClock();
  const { room, session, transport, submit } = roomWith(clock);
  for (const bytes of [1, 2, 3]) submit(bytes);
  expect(clock.scheduled).toBe(1);
  room.open(session);
  await Promise.resolve();
  expect(transport.frames.map((frame) => frame.length / 2)).toEqual([24, 24, 24]);
  // That of the connection.
  expect([room.waiting, clock.scheduled]).toEqual([0, 1]);
  session.destroy();
  expect(clock.scheduled).toBe(0);
});

test("calls that are not to wait do so while a connection is about to be ready", () => {
  const { room, outcomes, submit } = roomWith(new HandClock(), "fail");
  submit();
  expect(outcomes).toHaveLength(1);
  room.expect();
  submit();
  expect([outcomes.length, room.waiting]).toEqual([1, 1]);
});
