import { table } from "../../generated/xena/table.js";

/** Things of a port that clients create and delete, each under an index of its own. */
export interface Family {
  /** Name of the index in the schema; a command that has it first is about one of these things. */
  readonly index: string;
  readonly list: string;
  readonly remove: string;
  readonly create?: string;
  /** A command that creates the thing when it is set. */
  readonly createdBy?: string;
  /** Field of P_CAPABILITIES that says how many there may be, or the number itself. Indices are smaller than it. */
  readonly limit: string | number;
}

/** Every family: its index, the commands that list, create and delete, and how many there may be. */
export const FAMILIES: readonly Family[] = [
  triple("stream", "PS", "maxStreamsPerPort"),
  triple("match_term", "PM", "maxMatchTerms"),
  triple("length_term", "PL", "maxLengthTerms"),
  triple("filter", "PF", "maxFilters"),
  triple("dataset", "PD", "maxHistogram"),
  triple("group", "P4G", 200),
  triple("lldp_agent", "P_LLDP", 8),
  triple("txsc", "P_MACSEC_TXSC", 64),
  triple("rxsc", "P_MACSEC_RXSC", 64),
  { index: "custom_distribution", list: "PEC_INDICES", remove: "PEC_DELETE", createdBy: "PEC_VAL", limit: 40 },
];

function triple(index: string, prefix: string, limit: string | number): Family {
  return { index, list: `${prefix}_INDICES`, create: `${prefix}_CREATE`, remove: `${prefix}_DELETE`, limit };
}

/** Parts of a thing that are counted instead of created: setting the count makes the parts 0 to count - 1. */
export interface Count {
  readonly counter: string;
  /** Commands about one part; its index is their second. */
  readonly parts: readonly string[];
  /** Field of P_CAPABILITIES that says how many there may be, or the number itself. */
  readonly limit: string | number;
}

/** Every count. */
export const COUNTS: readonly Count[] = [
  {
    counter: "PS_MODIFIERCOUNT",
    parts: ["PS_MODIFIER", "PS_MODIFIERRANGE", "PS_MODIFIER_ENDIAN"],
    limit: "maxModifiers",
  },
  { counter: "PS_MODIFIEREXTCOUNT", parts: ["PS_MODIFIEREXT", "PS_MODIFIEREXTRANGE"], limit: "max32bitModifiers" },
  { counter: "PS_CDFCOUNT", parts: ["PS_CDFDATA"], limit: 4096 },
];

/** Indices that are there from the beginning: how many of each, as a field of P_CAPABILITIES or a number. */
export const FIXED_INDICES: Readonly<Record<string, string | number>> = {
  position: 16,
  flow: 8,
  impairment_type: 8,
  serdes: "serdesCount",
  lane: "laneCount",
  pcs_lane: "laneCount",
  test_payload: "maxTpid",
  capture_packet: "maxCapturedPackets",
  sak_key: 4,
  protocol_segment: 16,
  test_payload_filter: 16,
  page: 0x10000,
  register_address: 0x10000,
  byte_count: 256,
  bank: 256,
  column: 4096,
  cdb_instance: 2,
  cmd: 0x10000,
  solution_track: 256,
  replay_file: 1024,
};

const byIndex = new Map(FAMILIES.map((family) => [family.index, family]));
const countByPart = new Map(COUNTS.flatMap((count) => count.parts.map((part) => [part, count])));

/** The family whose index has that name. */
export function familyOf(index: string): Family | undefined {
  return byIndex.get(index);
}

/** The count that says whether a part exists, for a command about one part. */
export function countOf(command: string): Count | undefined {
  return countByPart.get(command);
}

const codesByFamily = new Map<string, number[]>();

/** Codes of all commands about one thing of a family; its values go when it is deleted. */
export function codesOf(family: Family): readonly number[] {
  let codes = codesByFamily.get(family.index);
  if (codes === undefined) {
    codes = table.all().flatMap((spec) => (spec.indices.split(" ")[0] === family.index ? [spec.code] : []));
    codesByFamily.set(family.index, codes);
  }
  return codes;
}
