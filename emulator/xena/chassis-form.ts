import { models } from "../../generated/xena/models.js";
import { DEVICE_FORM } from "./devices/form.js";
import {
  anyObject,
  ChassisOptionsError,
  type Form,
  integer,
  list,
  object,
  oneOf,
  positive,
  record,
  text,
} from "./form.js";
import { resolveSwitches } from "./switches.js";
import { LIMITS } from "./truths/limits.js";
import { MEDIA_TYPES } from "./truths/media.js";

/** A port such as `0/1`. */
const port: Form = text(7, /^\d+\/\d+$/, 'a port such as "0/1"');

const module: Form = object(
  {
    slot: integer(0, LIMITS.slots - 1),
    revision: oneOf(Object.keys(models)),
    ports: integer(1, LIMITS.ports),
    gbps: positive,
    media: oneOf(MEDIA_TYPES),
  },
  ["revision"],
);

const switches: Form = (value, path) => {
  anyObject(value, path);
  try {
    resolveSwitches(value as object);
  } catch (error) {
    throw error instanceof RangeError ? new ChassisOptionsError(error.message, path) : error;
  }
};

/** Where a start value goes: a module or port or a pattern of them, the command, its indices. */
export const VALUE_KEY: RegExp = /^(?:(\d+|\*)(?:\/(\d+|\*))? )?([A-Z][A-Z0-9_]*)(?: \[(\d+(?:,\d+)*)\])?$/;

/**
 * The form of the options of a chassis, as `schema/xena/meta/chassis.schema.json` describes it for files. What the form cannot say,
 * such as that a wire ends in a port that is there, is looked at when the options are resolved.
 */
export const CHASSIS_FORM: Form = object({
  $schema: text(1000),
  host: text(255),
  port: integer(0, 65_535),
  cliPort: integer(0, 65_535),
  password: text(LIMITS.password),
  modules: list(module, 1, LIMITS.slots),
  wires: list(list(port, 2, 2)),
  devices: list(DEVICE_FORM),
  name: text(LIMITS.name),
  model: text(LIMITS.name),
  serial: integer(0, 0x7fffffff),
  version: list(integer(0, 0x7fffffff), 2, 2),
  maxSessions: integer(1, 65_535),
  speed: positive,
  cableDelayNs: integer(0, 1_000_000_000),
  switches,
  values: record(VALUE_KEY, 'a command such as "0/1 P_COMMENT" or "0/1 PS_COMMENT [0]"', anyObject),
});
