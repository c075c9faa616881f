import { type Call, type Handlers, portOf } from "../call.js";
import { remember } from "../remember.js";
import { isFilterOn, isTermLocked } from "./filters.js";

/** Settings that must not change while what they describe is at work. */
export const lockHandlers: Handlers = {
  ...locked(["PF_CONDITION", "PF_STRING"], (call) => isFilterOn(portOf(call), call.indices[0] as number)),
  ...locked(["PM_PROTOCOL", "PM_POSITION", "PM_MATCH"], (call) => termLocked(call, "match_term")),
  ...locked(["PL_LENGTH"], (call) => termLocked(call, "length_term")),
  ...locked(["PC_TRIGGER", "PC_KEEP"], ({ resource }) => resource.read("P_CAPTURE").onOff === "ON"),
};

function termLocked(call: Call, family: string): boolean {
  return isTermLocked(portOf(call), family, call.indices[0] as number);
}

function locked(commands: readonly string[], isLocked: (call: Call) => boolean): Handlers {
  const set = (call: Call) => (isLocked(call) ? ("NOTVALID" as const) : remember(call));
  return Object.fromEntries(commands.map((command) => [command, { set }]));
}
