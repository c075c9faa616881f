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

/** The manager has no item of that index. */
export function noSuchItem(what: string, index: number, present: readonly number[]): NotThereError {
  return new NotThereError("NO_SUCH_ITEM", `there is no ${what} ${index}; ${listed(`${what}s`, present.map(String))}`);
}

/** The resource has no such event. */
export function noSuchEvent(what: string, name: string, present: readonly string[]): NotThereError {
  return new NotThereError("NO_SUCH_EVENT", `${what} has no event "${name}"; ${listed("events", present)}`);
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
