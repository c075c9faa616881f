import type { TextAddress } from "../../../runtime/xena/text/index.js";
import { isSetting } from "../../../runtime/xena/text/index.js";
import type { Client } from "../client.js";
import type { CommandInfo } from "../command-info.js";
import { execute, getRequest } from "../execute.js";
import type { Lab } from "../lab.js";

/**
 * A value whose last fields were left out, with those the thing has now. Commands have grown over the years, and scripts and port
 * configurations of the time before still set the first fields only.
 */
export function completed(
  lab: Lab,
  session: Client,
  info: CommandInfo,
  address: TextAddress,
  value: Uint8Array,
): Uint8Array {
  const { set } = info.codec;
  if (set === undefined || set.open >= 0 || value.length === 0 || !isSetting(info.spec)) return value;
  const size = set.fields.reduce((sum, field) => sum + field.bytes, 0);
  if (value.length >= size) return value;
  const present = execute(lab, session, getRequest(info, address));
  if (typeof present === "string" || present.length !== size) return value;
  return Uint8Array.of(...value, ...present.subarray(value.length));
}
