import type { Client } from "../client.js";
import { letGo } from "../handlers/reservation.js";
import type { Lab } from "../lab.js";
import { changeReservation } from "../owners.js";
import type { Resource } from "../resource.js";

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
