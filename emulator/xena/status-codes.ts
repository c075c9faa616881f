import { STATUS_NAMES, type StatusName } from "../../runtime/xena/status.js";

/** Status numbers by name. */
export const STATUS: { readonly [name in StatusName]: number } = Object.fromEntries(
  STATUS_NAMES.map((name, code) => [name, code]),
) as { [name in StatusName]: number };
