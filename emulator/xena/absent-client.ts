import type { Client } from "./client.js";

/** Somebody who holds reservations without being connected: it is logged on, and nothing that it is told goes anywhere. */
export function absentClient(owner: string): Client {
  return {
    id: 0,
    kind: "MANAGER",
    remoteAddress: "0.0.0.0",
    isLoggedOn: true,
    owner,
    timeoutSeconds: 0,
    ticks: 0,
    operations: 0,
    requestedBytes: 0,
    respondedBytes: 0,
    watchTimeout() {},
    push() {},
    flush() {},
    endAfterReply() {},
    destroy() {},
  };
}
