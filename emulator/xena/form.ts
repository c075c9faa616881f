import { nearest } from "../../runtime/xena/codec/nearest.js";
import { LabwireError } from "../../runtime/xena/errors.js";

/** The options describe a chassis that cannot be; the message says what is wrong with which option. Its code is `CHASSIS_OPTIONS`. */
export class ChassisOptionsError extends LabwireError {
  /** JSON pointer to what is wrong, such as `/modules/2/revision`; undefined when it is no one place. */
  readonly path: string | undefined;
  /** The message without the path. */
  readonly text: string;

  constructor(text: string, path?: string) {
    super("CHASSIS_OPTIONS", path === undefined || path === "" ? text : `${path}: ${text}`);
    this.path = path;
    this.text = text;
  }
}

/**
 * Looks whether a value has some form.
 * @throws ChassisOptionsError with the place of the first thing that has not
 */
export type Form = (value: unknown, path: string) => void;

/** One step down a JSON pointer. */
export function below(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** A whole number. */
export function integer(min: number, max: number): Form {
  return (value, path) =>
    need(Number.isInteger(value) && within(value as number, min, max), path, `an integer ${min} to ${max}`, value);
}

/** A number that is not zero. */
export const positive: Form = (value, path) =>
  need(Number.isFinite(value) && (value as number) > 0, path, "a number above 0", value);

/** A text. */
export function text(
  maxLength: number,
  pattern?: RegExp,
  what: string = `a text of at most ${maxLength} characters`,
): Form {
  return (value, path) =>
    need(
      typeof value === "string" && [...value].length <= maxLength && (pattern === undefined || pattern.test(value)),
      path,
      what,
      value,
    );
}

/** One of some words. */
export function oneOf(words: readonly string[]): Form {
  return (value, path) => {
    if (words.includes(value as string)) return;
    const isMisspelt = typeof value === "string" && words.length > FEW;
    throw new ChassisOptionsError(
      isMisspelt
        ? `there is no "${value}"; did you mean ${nearest(value, words, 3).join(", ")}?`
        : `must be ${words.map((word) => `"${word}"`).join(" or ")}, not ${show(value)}`,
      path,
    );
  };
}

/** A list of things of one form. */
export function list(item: Form, min = 0, max: number = Number.POSITIVE_INFINITY): Form {
  const what = max === min ? `a list of ${min}` : "a list";
  return (value, path) => {
    need(Array.isArray(value) && within(value.length, min, max), path, what, value);
    for (const [position, each] of (value as unknown[]).entries()) item(each, below(path, position));
  };
}

/** An object with these members and no others; a member that is undefined counts as left out. */
export function object(members: Readonly<Record<string, Form>>, required: readonly string[] = []): Form {
  return (value, path) => {
    needObject(value, path);
    for (const name of required)
      if ((value as Record<string, unknown>)[name] === undefined)
        throw new ChassisOptionsError(`"${name}" is missing`, path);
    for (const [name, member] of Object.entries(value as object)) {
      if (!Object.hasOwn(members, name)) throw unknownKey(name, Object.keys(members), path);
      if (member !== undefined) (members[name] as Form)(member, below(path, name));
    }
  };
}

/** An object with any keys of a form. */
export function record(key: RegExp, what: string, member: Form): Form {
  return (value, path) => {
    needObject(value, path);
    for (const [name, each] of Object.entries(value as object)) {
      need(key.test(name), below(path, name), what, name);
      member(each, below(path, name));
    }
  };
}

/** An object whatever is in it. */
export const anyObject: Form = (value, path) => needObject(value, path);

/** Words that are all listed when none of them is given. */
const FEW = 8;

function needObject(value: unknown, path: string): void {
  need(typeof value === "object" && value !== null && !Array.isArray(value), path, "an object", value);
}

function need(isSo: boolean, path: string, what: string, value: unknown): void {
  if (!isSo) throw new ChassisOptionsError(`must be ${what}, not ${show(value)}`, path);
}

function within(value: number, min: number, max: number): boolean {
  return value >= min && value <= max;
}

function unknownKey(name: string, known: readonly string[], path: string): ChassisOptionsError {
  const near = nearest(name, known, 1)[0];
  return new ChassisOptionsError(`there is no "${name}"; did you mean "${near}"?`, path);
}

/** A value for a message; long ones are cut. */
function show(value: unknown): string {
  const shown = JSON.stringify(value) ?? String(value);
  return shown.length > 60 ? `${shown.slice(0, 57)}...` : shown;
}
