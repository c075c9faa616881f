import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handler, type Handlers, moduleOf, valuesOf } from "../call.js";
import type { Lab } from "../lab.js";
import { changeReservation } from "../owners.js";
import { remember } from "../remember.js";
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
  C_MULTIUSER: { set: (call) => share(call, [...call.lab.resources()]) },
  M_MULTIUSER: { set: (call) => share(call, [call.resource, ...moduleOf(call).ports]) },
};

/** With shared control every session of the owner may set; who only observed before is told that it does so no longer, and back. */
function share(call: Call, resources: readonly Resource[]): StatusName | undefined {
  const isShared = valuesOf(call).onOff === "ON";
  for (const resource of resources) changeReservation(call.lab, resource, { isShared });
  return remember(call);
}

function reservedBy(): Handler {
  return { get: ({ resource }) => ({ username: resource.reservation.owner }) };
}

function reservation(field: string): Handler {
  return {
    isFree: true,
    get: ({ resource, session }) => ({ [field]: VIEWS[viewOf(resource.reservation, session)] }),
    set(call) {
      if (call.session.owner === "") return call.lab.options.switches.nameless;
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
  const { foreign, chassisNeedsItsParts } = lab.options.switches;
  if (viewOf(resource.reservation, session) === View.BY_YOU) return undefined;
  const others = related(lab, resource);
  if ([resource, ...others].some((each) => isForeign(each, session))) return foreign;
  const isComplete = others.every((each) => each === lab.root || viewOf(each.reservation, session) === View.BY_YOU);
  if (resource === lab.root && chassisNeedsItsParts && !isComplete) return "NOTVALID";
  changeReservation(lab, resource, { owner: session.owner, holder: session });
  return undefined;
}

/** Releasing what is free already is no mistake; releasing what another holds is. */
function release({ lab, session, resource }: Call): StatusName | undefined {
  if (isForeign(resource, session)) return lab.options.switches.foreign;
  letGo(lab, resource);
  return undefined;
}

/** Takes it away from whoever has it; nobody is asked. */
function relinquish({ lab, resource }: Call): undefined {
  letGo(lab, resource);
  return undefined;
}

/** Frees a resource, whoever has it. */
export function letGo(lab: Lab, resource: Resource): void {
  changeReservation(lab, resource, { owner: "", holder: undefined });
  const port = lab.port(resource.module, resource.port);
  if (port === resource && lab.options.switches.releaseStopsTraffic) port.transmitter.stop(lab.clock.now());
}

/** Chassis and module of a port; chassis and ports of a module; everything of a chassis. */
function related(lab: Lab, resource: Resource): readonly Resource[] {
  if (resource === lab.root) return [...lab.resources()];
  const module = lab.modules.get(resource.module) as Resource;
  if (resource !== module) return [lab.root, module];
  return [lab.root, ...(lab.modules.get(resource.module)?.ports ?? [])];
}
