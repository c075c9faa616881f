import type { StatusName } from "../../runtime/xena/status.js";
import type { Call, Handler } from "./call.js";
import type { Client } from "./client.js";
import { type CommandInfo, encodeReply } from "./command-info.js";
import { handlerOf } from "./handlers/index.js";
import { checkIndices } from "./index-check.js";
import type { Lab } from "./lab.js";
import { remember } from "./remember.js";
import { View, viewOf } from "./reservation.js";
import type { Resource } from "./resource.js";
import { isWithinLimits } from "./value-limits.js";

const NO_VALUE = new Uint8Array(0);

/** A request of a known command by a client that is logged on, whichever protocol it came by. */
export interface Request {
  readonly info: CommandInfo;
  readonly isSet: boolean;
  readonly module: number;
  readonly port: number;
  readonly indices: readonly number[];
  /** Where the value bytes are; they are copied if they are kept. */
  readonly bytes: Uint8Array;
  readonly valueAt: number;
  readonly valueBytes: number;
}

/** A request to read a value. */
export function getRequest(
  info: CommandInfo,
  { module, port, indices }: Pick<Request, "module" | "port" | "indices">,
): Request {
  return { info, isSet: false, module, port, indices, bytes: NO_VALUE, valueAt: 0, valueBytes: 0 };
}

/** Carries out one request: the checks in order, then what the command does. A get is answered with value bytes, all else with a status. */
export function execute(lab: Lab, session: Client, request: Request): StatusName | Uint8Array {
  try {
    lab.inFlight.settle();
    return answer(lab, session, request);
  } catch (error) {
    process.emitWarning(error as Error);
    return "FAILED";
  }
}

function answer(lab: Lab, session: Client, request: Request): StatusName | Uint8Array {
  const { info, isSet, indices } = request;
  const resource = resourceOf(lab, request);
  if (typeof resource === "string") return resource;
  const handler = handlerOf(info);
  if (!isSet) {
    return get({ lab, session, info, resource, indices, value: NO_VALUE }, handler, request.valueBytes);
  }
  const refusal = checkSet(session, request, resource, handler);
  if (refusal === undefined)
    return set({ lab, session, info, resource, indices, value: valueBytesOf(request) }, handler);
  if (refusal !== "BADSIZE" || lab.options.switches.shortSets === "refuse") return refusal;
  const full = filledUp(request, resource);
  return full === undefined ? refusal : answer(lab, session, full);
}

/** The bytes are the socket's and will be overwritten, so what is kept must be a copy. */
function valueBytesOf({ bytes, valueAt, valueBytes }: Request): Uint8Array {
  return Uint8Array.prototype.slice.call(bytes, valueAt, valueAt + valueBytes);
}

/** A set of an older client that knows the first fields only; the others stay as they are. Undefined when it is no shorter. */
function filledUp(request: Request, resource: Resource): Request | undefined {
  const { info, indices } = request;
  if (!info.isKept) return undefined;
  const given = valueBytesOf(request);
  const value = resource.bytes(info, indices).slice();
  if (given.length >= value.length) return undefined;
  value.set(given);
  return { ...request, bytes: value, valueAt: 0, valueBytes: value.length };
}

function resourceOf(lab: Lab, { info, module: slot, port }: Request): Resource | StatusName {
  const { scope } = info.spec;
  if (scope === "chassis") return lab.root;
  const module = lab.modules.get(slot);
  if (module === undefined) return "BADMODULE";
  const resource = scope === "module" ? module : module.ports[port];
  if (resource === undefined) return "BADPORT";
  if (info.families?.has(module.kind.family) === false && lab.options.switches.unsupported === "refuse")
    return "NOTSUPPORTED";
  return resource;
}

function get(call: Call, handler: Handler | undefined, valueBytes: number): StatusName | Uint8Array {
  const { info, resource, indices } = call;
  if (info.codec.get === undefined) return "NOTREADABLE";
  if (valueBytes > 0) return "BADSIZE";
  const refusal = checkIndices(call);
  if (refusal !== undefined) return refusal;
  if (handler?.get === undefined) return resource.bytes(info, indices);
  const answered = handler.get(call);
  return typeof answered === "string" ? answered : encodeReply(info, answered);
}

/** What is wrong with a set before its indices are looked at: direction, size, values, reservation. */
function checkSet(
  session: Client,
  { info, bytes, valueAt, valueBytes }: Request,
  resource: Resource,
  handler: Handler | undefined,
): StatusName | undefined {
  if (info.check === undefined) return "NOTWRITABLE";
  const refusal = info.check(bytes, valueAt, valueBytes);
  if (refusal === "BADSIZE") return refusal;
  if (handler?.isFree !== true && viewOf(resource.reservation, session) !== View.BY_YOU) return "NOTRESERVED";
  return refusal;
}

function set(call: Call, handler: Handler | undefined): StatusName {
  return checkIndices(call) ?? (isWithinLimits(call) ? ((handler?.set ?? remember)(call) ?? "OK") : "BADVALUE");
}
