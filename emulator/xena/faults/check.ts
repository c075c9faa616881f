import { nearest } from "../../../runtime/xena/codec/nearest.js";
import { LabwireError } from "../../../runtime/xena/errors.js";
import { STATUS_NAMES } from "../../../runtime/xena/status.js";
import { ACTIONS, type ActionSpec, MATCH, type Parameter, WHEN } from "./actions.js";
import type { Fault } from "./fault.js";
import type { FaultName } from "./kinds.js";

/** There is no such fault; the message says what is wrong with which key, and what is allowed. Its code is `FAULT`. */
export class FaultError extends LabwireError {
  constructor(message: string) {
    super("FAULT", message);
  }
}

type Keys = Readonly<Record<string, unknown>>;

/** Looks at what may come from a file. @throws FaultError for what is no fault */
export function checkFault(given: unknown): Fault {
  const fault = objectOf(given, "a fault");
  const name = fault.do;
  const names = Object.keys(ACTIONS);
  if (typeof name !== "string" || !Object.hasOwn(ACTIONS, name)) {
    throw new FaultError(
      `"do" must be one of ${names.join(", ")}${meant(String(name), names)}, not ${JSON.stringify(name)}`,
    );
  }
  const spec: ActionSpec = ACTIONS[name as FaultName];
  const { match, do: _, ...rest } = fault;
  if (match !== undefined) checkKeys(`match of fault "${name}"`, objectOf(match, '"match"'), MATCH, []);
  checkTogether(name, spec, fault);
  const { atMs, everyMs, ...when } = WHEN;
  const allowed = { ...(canBeTimed(name, spec) ? WHEN : when), ...spec.takes };
  checkKeys(`fault "${name}"`, rest, allowed as Readonly<Record<string, Parameter>>, ["do", "match"]);
  return fault as unknown as Fault;
}

function objectOf(given: unknown, what: string): Keys {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return given as Keys;
  throw new FaultError(`${what} must be an object, not ${JSON.stringify(given) ?? String(given)}`);
}

function checkKeys(
  where: string,
  given: Keys,
  allowed: Readonly<Record<string, Parameter>>,
  further: readonly string[],
): void {
  const known = [...further, ...Object.keys(allowed)];
  for (const [key, value] of Object.entries(given)) {
    const parameter = Object.hasOwn(allowed, key) ? (allowed[key] as Parameter) : undefined;
    if (parameter === undefined)
      throw new FaultError(`${where} has no key "${key}"${meant(key, known)}; it may have ${known.join(", ")}`);
    const wanted = wrongness(parameter, value);
    if (wanted !== undefined)
      throw new FaultError(`"${key}" of ${where} must be ${wanted}, not ${JSON.stringify(value) ?? String(value)}`);
  }
  for (const [key, { isNeeded }] of Object.entries(allowed)) {
    if (isNeeded === true && given[key] === undefined) throw new FaultError(`${where} needs "${key}"`);
  }
}

/** Whether it can strike the chassis by the clock; dropping connections is the only one of the others that can. */
function canBeTimed(name: string, { strikes }: ActionSpec): boolean {
  return strikes === "chassis" || name === "disconnect";
}

/** What keys ask of each other. */
function checkTogether(name: string, spec: ActionSpec, fault: Keys): void {
  const { strikes, needsOne } = spec;
  if (needsOne?.every((key) => fault[key] === undefined) === true)
    throw new FaultError(`fault "${name}" needs one of ${needsOne.map((key) => `"${key}"`).join(", ")}`);
  const kind = (fault.match as Keys | undefined)?.kind;
  if (kind === "push" && (strikes === "request" || strikes === "chassis"))
    throw new FaultError(`fault "${name}" strikes requests, so its match cannot have the kind "push"`);
  const timed = fault.atMs !== undefined || fault.everyMs !== undefined;
  if (timed && !canBeTimed(name, spec))
    throw new FaultError(`fault "${name}" strikes at requests or pushes, so it takes no "atMs" or "everyMs"`);
  if (timed && fault.match !== undefined)
    throw new FaultError(`fault "${name}" strikes by the clock or by a match, not by both`);
}

/** What the value should have been, or undefined when it is good. */
function wrongness(parameter: Parameter, value: unknown): string | undefined {
  switch (parameter.type) {
    case "integer":
    case "number":
      return isNumber(parameter, value) ? undefined : numberWords(parameter);
    case "boolean":
      return typeof value === "boolean" ? undefined : "true or false";
    case "text":
      return isText(parameter, value) ? undefined : (parameter.oneOf?.join(" or ") ?? parameter.words ?? "a text");
    case "integers":
      return Array.isArray(value) &&
        value.length <= 254 &&
        value.every((item) => isNumber({ ...parameter, type: "integer" }, item))
        ? undefined
        : `a list of integers ${parameter.min} to ${parameter.max}`;
    case "status":
      return isStatuses(value)
        ? undefined
        : `a number 0 to 4095, a list of statuses, or one of ${STATUS_NAMES.join(", ")}`;
  }
}

function isNumber({ type, min = 0, max = 0 }: Parameter, value: unknown): boolean {
  if (typeof value !== "number" || value < min || value > max) return false;
  return type === "number" || Number.isInteger(value);
}

function numberWords({ type, min, max }: Parameter): string {
  return `${type === "integer" ? "an integer" : "a number"} ${min} to ${max}`;
}

function isText({ pattern, oneOf }: Parameter, value: unknown): boolean {
  if (typeof value !== "string") return false;
  return oneOf?.includes(value) ?? pattern?.test(value) ?? true;
}

function isStatuses(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.length <= 100 && value.every(isStatus);
  return isStatus(value);
}

function isStatus(value: unknown): boolean {
  if (typeof value === "number") return Number.isInteger(value) && value >= 0 && value <= 4095;
  return (STATUS_NAMES as readonly unknown[]).includes(value);
}

function meant(word: string, known: readonly string[]): string {
  const [near] = nearest(word, known, 1);
  return near === undefined ? "" : ` (did you mean "${near}"?)`;
}
