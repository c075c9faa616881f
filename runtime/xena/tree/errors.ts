import { LabwireError } from "../errors.js";

/** What was asked for is not there; the message lists what is. */
export class NotThereError extends LabwireError {}

/** There is no module in that slot. */
export function noSuchModule(slot: number, present: readonly number[]): NotThereError {
  return new NotThereError(
    "NO_SUCH_MODULE",
    `there is no module in slot ${slot}; ${listed("modules", present.map(String))}`,
  );
}

/** The module has no such port. */
export function noSuchPort(module: number, port: number, present: readonly number[]): NotThereError {
  const names = present.map((id) => `${module}/${id}`);
  return new NotThereError("NO_SUCH_PORT", `there is no port ${module}/${port}; ${listed("ports", names)}`);
}

/** The manager has no item of that index. */
export function noSuchItem(what: string, index: number, present: readonly number[]): NotThereError {
  return new NotThereError("NO_SUCH_ITEM", `there is no ${what} ${index}; ${listed(`${what}s`, present.map(String))}`);
}

/** A module or port is not of the class that was asked for. */
export function wrongClass(what: string, wanted: string, found: string): NotThereError {
  return new NotThereError("WRONG_CLASS", `${what} is no ${wanted} but a ${found}`);
}

/** The object stands for something that no longer exists on the tester. */
export function gone(what: string, why: string): LabwireError {
  return new LabwireError("GONE", `${what} is gone: ${why}`);
}

function listed(what: string, names: readonly string[]): string {
  return names.length === 0 ? `there are no ${what}` : `the ${what} are ${names.join(", ")}`;
}
