import type { StatusName } from "../../../runtime/xena/status.js";
import type { Call, Handler, Handlers } from "../call.js";
import { changeReservation } from "../owners.js";
import { isForeign, Operation, View, viewOf } from "../reservation.js";
import type { Resource } from "../resource.js";

const VIEWS = ["RELEASED", "RESERVED_BY_YOU", "RESERVED_BY_OTHER"];

/** Reserving, releasing and taking away, of a chassis, a module or a port. */
export const reservationHandlers: Handlers = {
  C_RESERVATION: reservation("operation"),
  M_RESERVATION: reservation("operation"),
  P_RESERVATION: reservation("status"),
  C_RESERVEDBY: reservedBy(),
  M_RESERVEDBY: reservedBy(),
  P_RESERVEDBY: reservedBy(),
};

function reservedBy(): Handler {
  return { get: ({ resource }) => ({ username: resource.reservation.owner }) };
}

function reservation(field: string): Handler {
  return {
    isFree: true,
    get: ({ resource, session }) => ({ [field]: VIEWS[viewOf(resource.reservation, session)] }),
    set(call) {
      if (call.session.owner === "") return "NOTVALID";
      switch (call.value[0]) {
        case Operation.RESERVE:
          return reserve(call);
        case Operation.RELEASE:
          return release(call);
        default:
          return relinquish(call);
      }
    },
  };
}

/** Refused when it, what it is part of, or a part of it is somebody else's. */
function reserve({ lab, session, resource }: Call): StatusName | undefined {
  if (viewOf(resource.reservation, session) === View.BY_YOU) return undefined;
  if ([resource, ...related(lab, resource)].some((each) => isForeign(each, session))) return "NOTVALID";
  changeReservation(lab, resource, session.owner, session);
  return undefined;
}

/** Releasing what is free already is no mistake; releasing what another holds is. */
function release({ lab, session, resource }: Call): StatusName | undefined {
  if (isForeign(resource, session)) return "NOTVALID";
  changeReservation(lab, resource, "", undefined);
  return undefined;
}

/** Takes it away from whoever has it; nobody is asked. */
function relinquish({ lab, resource }: Call): undefined {
  changeReservation(lab, resource, "", undefined);
  return undefined;
}

/** Chassis and module of a port; chassis and ports of a module; everything of a chassis. */
function related(lab: Call["lab"], resource: Resource): readonly Resource[] {
  if (resource === lab.root) return [...lab.resources()];
  const module = lab.modules.get(resource.module) as Resource;
  if (resource !== module) return [lab.root, module];
  return [lab.root, ...(lab.modules.get(resource.module)?.ports ?? [])];
}
