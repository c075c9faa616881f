import {
  XenaConnection as Connections,
  commands,
  L23Tester,
  type Request,
  until,
  type XenaConnection,
} from "labwire/xena";
import type { Chassis, VirtualClock } from "labwire/xena/emulator";
import { BATCH } from "./troubles.js";

/** Name under which clients log on. */
export const OWNER = "faults";

/** Where to connect, and with what. */
export interface Place {
  readonly chassis: Pick<Chassis, "host" | "port">;
  readonly clock: VirtualClock;
  readonly signal: AbortSignal;
}

/** A way of using the SDK, as far as the phases need it. */
export interface Client {
  connect(): Promise<unknown>;
  readonly isOnline: boolean;
  /** Reserves the port that the batch writes to. */
  reserve(): PromiseLike<unknown>;
  /** Requests of the batch: a set and a get in turn. */
  batch(): Request<unknown>[];
  /** A single question. */
  ask(): Request<unknown>;
  /** Waits that last until the connection ends or the client leaves. */
  waits(): Record<string, PromiseLike<unknown>>;
  /** Pushes of P_TRAFFIC that have been heard. */
  readonly heard: number;
  /** How often it was told that the connection was lost. */
  readonly losses: number;
  logoff(): Promise<void>;
}

/** What the n-th set of a batch writes. */
export function textAt(position: number): string {
  return `n${position - (position % 2)}`;
}

/** Tester objects, and bare connections. */
export const CLIENTS: Readonly<Record<string, (place: Place) => Client>> = {
  tester: treeClient,
  connection: bareClient,
};

function treeClient({ chassis, clock, signal }: Place): Client {
  const tester = new L23Tester(chassis.host, OWNER, { port: chassis.port, clock, signal });
  let heard = 0;
  let losses = 0;
  tester.onDisconnected(() => void losses++);
  tester.on(commands.P_TRAFFIC, () => void heard++);
  const port = () => tester.port("0/0");
  return {
    connect: () => tester.connect(),
    get isOnline() {
      return tester.session.isOnline;
    },
    reserve: () => port().reservation.setReserve(),
    batch: () =>
      batchOf(
        (text) => port().comment.set(text),
        () => port().comment.get(),
      ),
    ask: () => tester.name.get(),
    waits: () => ({
      "next event": port().events("receiveSync").next(),
      until: until(port().comment, ({ comment }) => comment === "never", { timeoutMs: Number.POSITIVE_INFINITY }),
    }),
    get heard() {
      return heard;
    },
    get losses() {
      return losses;
    },
    logoff: () => tester.session.logoff(),
  };
}

function bareClient({ chassis, clock, signal }: Place): Client {
  let session: XenaConnection | undefined;
  let heard = 0;
  let losses = 0;
  const at = () => session as XenaConnection;
  return {
    async connect() {
      session = await Connections.open(chassis.host, { port: chassis.port, owner: OWNER, clock, signal });
      session.on(commands.P_TRAFFIC, () => void heard++);
      void session.closed.then((why) => {
        if (why !== undefined) losses++;
      });
    },
    get isOnline() {
      return session?.isOpen === true;
    },
    reserve: () => new commands.P_RESERVATION(at(), 0, 0).set("RESERVE"),
    batch: () => {
      const comment = () => new commands.P_COMMENT(at(), 0, 0);
      return batchOf(
        (text) => comment().set(text),
        () => comment().get(),
      );
    },
    ask: () => new commands.C_NAME(at()).get(),
    waits: () => ({ closed: at().closed }),
    get heard() {
      return heard;
    },
    get losses() {
      return losses;
    },
    logoff: async () => session?.logoff(),
  };
}

function batchOf(set: (text: string) => Request<unknown>, get: () => Request<unknown>): Request<unknown>[] {
  return Array.from({ length: BATCH }, (_, i) => (i % 2 === 0 ? set(textAt(i)) : get()));
}
