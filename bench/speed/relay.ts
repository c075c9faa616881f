/**
 * A relay that makes a connection longer: what passes arrives so many milliseconds later, in each direction. What comes first from a
 * client waits another round trip, which is what opening a TCP connection takes on such a path.
 */

import { type AddressInfo, connect, createServer, type Socket } from "node:net";

const target = Number(process.argv[2]);
const oneWayMs = Number(process.argv[3]);

/** Timers fire up to a millisecond late, so the last stretch of a wait goes by turns of the loop. */
const TIMER_SLACK_MS = 2;

interface Late {
  readonly due: number;
  readonly deliver: () => void;
}

/** What is on its way, in the order in which it is due. */
const late: Late[] = [];
let isWaiting = false;

/** Round trips since they were last asked for: chunks of a client that may depend on a reply to what it sent before. */
let turns = 0;
let turnBegan = Number.NEGATIVE_INFINITY;

function delay(forMs: number, deliver: () => void): void {
  const due = performance.now() + forMs;
  let at = late.length;
  while (at > 0 && (late[at - 1] as Late).due > due) at--;
  late.splice(at, 0, { due, deliver });
  if (!isWaiting) wait();
}

function wait(): void {
  while (late[0] !== undefined && late[0].due <= performance.now()) late.shift()?.deliver();
  isWaiting = late[0] !== undefined;
  if (late[0] === undefined) return;
  const leftMs = late[0].due - performance.now() - TIMER_SLACK_MS;
  if (leftMs > 0) setTimeout(wait, leftMs);
  else setImmediate(wait);
}

/** What leaves within one round trip of the first cannot have seen a reply to it. */
function countTurn(): void {
  const now = performance.now();
  if (now - turnBegan < 2 * oneWayMs) return;
  turnBegan = now;
  turns++;
}

function pipe(from: Socket, to: Socket, extraMs: () => number, seen: () => void): void {
  from.on("data", (chunk) => {
    seen();
    delay(oneWayMs + extraMs(), () => to.write(chunk));
  });
  from.on("end", () => delay(oneWayMs + extraMs(), () => to.end()));
  from.on("error", () => to.destroy());
}

const server = createServer({ noDelay: true, allowHalfOpen: true }, (client) => {
  const tester = connect({ port: target, host: "127.0.0.1", noDelay: true, allowHalfOpen: true });
  const opened = performance.now() + 2 * oneWayMs;
  // One round trip for opening the connection.
  turns++;
  turnBegan = Number.NEGATIVE_INFINITY;
  pipe(client, tester, () => Math.max(opened - performance.now(), 0), countTurn);
  pipe(
    tester,
    client,
    () => 0,
    () => {},
  );
});
server.listen(0, "127.0.0.1", () => process.send?.({ port: (server.address() as AddressInfo).port }));
process.on("message", () => {
  process.send?.({ turns });
  turns = 0;
});
process.on("disconnect", () => process.exit());
