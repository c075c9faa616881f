import type { Handler, Handlers } from "../call.js";
import type { CommandInfo } from "../command-info.js";
import { chassisHandlers } from "./chassis.js";
import { errorHandlers } from "./errors.js";
import { indexHandlers } from "./indices.js";
import { lockHandlers } from "./locks.js";
import { portHandlers } from "./ports.js";
import { reservationHandlers } from "./reservation.js";
import { sessionHandlers } from "./session.js";
import { statisticsHandlers } from "./statistics.js";
import { setStream, streamHandlers } from "./streams.js";
import { trafficHandlers } from "./traffic.js";

const byName: Handlers = {
  ...chassisHandlers,
  ...sessionHandlers,
  ...reservationHandlers,
  ...portHandlers,
  ...indexHandlers,
  ...lockHandlers,
  ...streamHandlers,
  ...trafficHandlers,
  ...statisticsHandlers,
  ...errorHandlers,
};

/** What all settings of a stream have in common: they are locked while it is on the air. */
const ofStream: Handler = { set: setStream };

const found = new Map<CommandInfo, Handler | undefined>();

/** What a command does beyond being remembered; undefined when it is nothing. */
export function handlerOf(info: CommandInfo): Handler | undefined {
  if (found.has(info)) return found.get(info);
  const handler = byName[info.name] ?? (info.codec.indices[0]?.name === "stream" ? ofStream : undefined);
  found.set(info, handler);
  return handler;
}
