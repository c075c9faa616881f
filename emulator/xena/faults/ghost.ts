import type { Client } from "../client.js";
import { letGo } from "../handlers/reservation.js";
import type { Lab } from "../lab.js";
import { changeReservation } from "../owners.js";
import type { Resource } from "../resource.js";

/** Somebody who holds reservations without being connected. */
export function ghost(owner: string): Client {
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

/** Takes a resource away from whoever has it; everybody is told that it was relinquished and then reserved. */
export function seize(lab: Lab, resource: Resource, by: Client): void {
  if (resource.reservation.holder === by) return;
  letGo(lab, resource);
  changeReservation(lab, resource, { owner: by.owner, holder: by });
}

/** The ghost leaves what it holds. */
export function vanish(lab: Lab, holder: Client): void {
  for (const resource of lab.resources()) {
    if (resource.reservation.holder === holder) letGo(lab, resource);
  }
}
