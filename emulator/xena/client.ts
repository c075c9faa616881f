import type { CommandInfo } from "./command-info.js";

/** Where a resource is, as frames have it; what is not about a module or a port has 255 there. */
export interface Address {
  readonly module: number;
  readonly port: number;
}

/** Somebody who is connected, whichever protocol they speak. */
export interface Client {
  /** Number of the session, as C_INDICES lists it. */
  readonly id: number;
  /** Protocol it speaks, as C_STATSESSION names it: `MANAGER` the binary one, `SCRIPT` text. */
  readonly kind: "MANAGER" | "SCRIPT";
  readonly remoteAddress: string;
  isLoggedOn: boolean;
  /** Name that reservations are made under; empty until the client gives one. */
  owner: string;
  /** Seconds of silence after which the session ends. */
  timeoutSeconds: number;
  /** Keep-alives so far. */
  ticks: number;
  /** Requests so far. */
  readonly operations: number;
  readonly requestedBytes: number;
  readonly respondedBytes: number;

  /** Begins to watch for silence, after the time was set. */
  watchTimeout(): void;
  /** Tells a change; appended to what the client is sent. */
  push(info: CommandInfo, place: Address, indices: readonly number[], value: Uint8Array): void;
  /** Sends what was appended. */
  flush(): void;
  /** Ends the session when the present request is answered; nothing more is read. */
  endAfterReply(reason?: string): void;
  /** Drops the session at once. */
  destroy(reason?: string): void;
}
