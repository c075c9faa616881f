import { type FrameHeader, FrameType, HEADER_BYTES, readIndices } from "../../runtime/xena/frame.js";
import type { StatusName } from "../../runtime/xena/status.js";
import type { Call, Handler } from "./call.js";
import { type CommandInfo, encodeReply, infoOf } from "./command-info.js";
import { handlerOf } from "./handlers/index.js";
import { checkIndices } from "./index-check.js";
import type { Lab } from "./lab.js";
import { remember } from "./remember.js";
import { View, viewOf } from "./reservation.js";
import type { Resource } from "./resource.js";
import type { Session } from "./session.js";
import { STATUS } from "./status-codes.js";

const NO_VALUE = new Uint8Array(0);
const NO_INDICES: readonly number[] = [];
const LOGON = 1;

/** Answers one request: the checks in order, then what the command does. The reply comes first, then what it changed is pushed. */
export function dispatch(lab: Lab, session: Session, header: FrameHeader, bytes: Uint8Array, at: number): void {
  let status: StatusName | undefined;
  try {
    status = answer(lab, session, header, bytes, at);
  } catch (error) {
    process.emitWarning(error as Error);
    status = "FAILED";
  }
  if (status !== undefined) session.out.status(STATUS[status], header.requestId);
  lab.pushes.deliver();
}

/** Undefined when the reply is written already. */
function answer(
  lab: Lab,
  session: Session,
  header: FrameHeader,
  bytes: Uint8Array,
  at: number,
): StatusName | undefined {
  const { type, code } = header;
  if (type !== FrameType.QUERY && type !== FrameType.VALUE) return "BADCOMMAND";
  if (!session.isLoggedOn && code !== LOGON) return "NOTLOGGEDON";
  const info = infoOf(code);
  if (info === undefined) return "BADPARAMETER";
  const resource = resourceOf(lab, info, header);
  if (typeof resource === "string") return resource;
  const indices = header.indexCount === 0 ? NO_INDICES : readIndices(bytes, at, header.indexCount);
  const handler = handlerOf(info);
  if (type === FrameType.QUERY) {
    return get({ lab, session, info, resource, indices, value: NO_VALUE }, handler, header);
  }
  const valueAt = at + HEADER_BYTES + header.indexCount * 4;
  const refusal = checkSet(session, info, resource, handler, bytes, valueAt, header.valueBytes);
  if (refusal !== undefined) return refusal;
  // The bytes are the socket's and will be overwritten, so what is kept must be a copy.
  const value = Uint8Array.prototype.slice.call(bytes, valueAt, valueAt + header.valueBytes);
  return set({ lab, session, info, resource, indices, value }, handler);
}

function resourceOf(lab: Lab, info: CommandInfo, header: FrameHeader): Resource | StatusName {
  const { scope } = info.spec;
  if (scope === "chassis") return lab.root;
  const module = lab.modules.get(header.module);
  if (module === undefined) return "BADMODULE";
  return scope === "module" ? module : (module.ports[header.port] ?? "BADPORT");
}

function get(call: Call, handler: Handler | undefined, header: FrameHeader): StatusName | undefined {
  const { info, resource, indices, session } = call;
  if (info.codec.get === undefined) return "NOTREADABLE";
  if (header.valueBytes > 0) return "BADSIZE";
  const refusal = checkIndices(call);
  if (refusal !== undefined) return refusal;
  let value: Uint8Array;
  if (handler?.get === undefined) value = resource.bytes(info, indices);
  else {
    const answered = handler.get(call);
    if (typeof answered === "string") return answered;
    value = encodeReply(info, answered);
  }
  session.out.value(info.code, header.module, header.port, header.requestId, indices, value);
  return undefined;
}

/** What is wrong with a set before its indices are looked at: direction, size, values, reservation. */
function checkSet(
  session: Session,
  info: CommandInfo,
  resource: Resource,
  handler: Handler | undefined,
  bytes: Uint8Array,
  valueAt: number,
  valueBytes: number,
): StatusName | undefined {
  if (info.check === undefined) return "NOTWRITABLE";
  const refusal = info.check(bytes, valueAt, valueBytes);
  if (refusal === "BADSIZE") return refusal;
  if (handler?.isFree !== true && viewOf(resource.reservation, session) !== View.BY_YOU) return "NOTRESERVED";
  return refusal;
}

function set(call: Call, handler: Handler | undefined): StatusName {
  return checkIndices(call) ?? (handler?.set ?? remember)(call) ?? "OK";
}
