import type { Values } from "../../../runtime/xena/codec/encode.js";
import { type Call, type Handlers, moduleOf, valuesOf } from "../call.js";
import { MILLISECOND } from "../clock.js";
import type { Module } from "../parts.js";

/** How far clients have set the calendar of a module ahead of that of the chassis, in milliseconds. */
const ahead = new WeakMap<Module, number>();

/** Clocks and files of layer 4-7 modules. */
export const vulcanModuleHandlers: Handlers = {
  M4_TIME: { get: ({ lab }) => ({ timeNow: (lab.clock.now() - lab.startedAt) / MILLISECOND }) },
  M4_SYSTEM_TIME: { get: calendar, set: setCalendar },
  // There are no files on an emulated module, so there is nothing to read, to stop reading or to delete.
  M4_REPLAY_PARSE_START: { set: () => "FAILED" },
  M4_REPLAY_FILE_DELETE: { set: () => "FAILED" },
  M4_CAPTURE_FILE_DELETE: { set: () => "FAILED" },
};

function now({ lab }: Call): number {
  return lab.bootedAtMs + Number((lab.clock.now() - lab.startedAt) / MILLISECOND);
}

function calendar(call: Call): Values {
  const date = new Date(now(call) + (ahead.get(moduleOf(call)) ?? 0));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** A date that is in no calendar is refused. */
function setCalendar(call: Call): "BADVALUE" | undefined {
  const { year, month, day, hour, minute, second } = valuesOf(call) as Record<string, number>;
  const text = [year, month, day, hour, minute, second].map((part) => String(part).padStart(2, "0"));
  const date = new Date(`${text.slice(0, 3).join("-")}T${text.slice(3).join(":")}Z`);
  // A day that the month does not have is taken as one of the next month.
  if (Number.isNaN(date.getTime()) || date.getUTCDate() !== day) return "BADVALUE";
  ahead.set(moduleOf(call), date.getTime() - now(call));
  return undefined;
}
