import { MILLISECOND } from "../clock.js";
import type { Port } from "../parts.js";

/** When a SYN that nobody answers is sent again, in nanoseconds after the first; the last is when it is given up. */
export interface SynRetries {
  readonly offsets: readonly bigint[];
  readonly giveUp: bigint;
}

/** Reads P4G_TCP_SYN_RTO: the timeout in milliseconds doubles from one retry to the next, as often as the backoff says. */
export function synRetriesOf(port: Port, index: number): SynRetries {
  const { retransTimeout, retryCount, backoff } = port.read("P4G_TCP_SYN_RTO", [index]);
  const timeout = BigInt(Math.max(retransTimeout as number, 1)) * MILLISECOND;
  const offsets: bigint[] = [];
  let at = 0n;
  for (let retry = 0; retry <= (retryCount as number); retry++) {
    at += timeout << BigInt(Math.min(retry, backoff as number));
    offsets.push(at);
  }
  return { offsets: offsets.slice(0, -1), giveUp: at };
}
