import type { ModuleKind } from "./model.js";

/** What kind of transceivers a module takes. */
export interface Media {
  /** Member of MediaConfigurationType, or undefined for modules with fixed connectors. */
  readonly type: string | undefined;
  /** Its number. */
  readonly number: number;
  /** Text of P_INTERFACE; the word in brackets tells clients between which speeds they may choose. */
  readonly text: string;
  /** Member of ModuleModelName. */
  readonly name: string;
}

/** A way to use the cages of a module. */
export interface MediaChoice {
  /** Member of MediaConfigurationType, and its number. */
  readonly type: string;
  readonly number: number;
  /** Text of P_INTERFACE. */
  readonly text: string;
  /** Speeds of the ports that it has at first, in Mbit/s. */
  readonly speeds: readonly number[];
  /** Numbers of ports that M_MEDIASUPPORT offers, the first one first, each with their speed in Mbit/s. */
  readonly splits: readonly (readonly [ports: number, mbps: number])[];
}

/** What else than their own kind of transceiver the cages take: older ones, which give twice the ports at half the speed. */
const OLDER: Readonly<Record<string, readonly Pick<MediaChoice, "type" | "number" | "text">[]>> = {
  QSFP28_NRZ_TG: [{ type: "QSFP28_PAM4", number: 10, text: "QSFP28-PAM4" }],
  QSFPDD_TG: [
    { type: "QSFPDD_NRZ_TG", number: 9, text: "QSFP-DD-NRZ" },
    { type: "QSFP56_TG", number: 4, text: "QSFP56" },
  ],
  QSFPDD800_TG: [{ type: "QSFP112_TG", number: 111, text: "QSFP112" }],
  OSFP800_TG: [{ type: "OSFP_TG", number: 116, text: "OSFP" }],
};

/** Every kind of transceiver that some module takes. */
export const MEDIA_TYPES: readonly string[] = [
  "QSFP28_NRZ_TG",
  "QSFP28_PAM4",
  "QSFPDD_TG",
  "QSFPDD_NRZ_TG",
  "QSFP56_TG",
  "QSFPDD800_TG",
  "QSFP112_TG",
  "OSFP800_TG",
  "OSFP_TG",
  "SMPX112",
  "OSFP1600_TG",
];

/** The ways to use the cages of a module, its own first; none for fixed connectors. */
export function mediaChoices(kind: ModuleKind): MediaChoice[] {
  const { type, number, text } = mediaOf(kind);
  if (type === undefined) return [];
  const mbps = kind.gbps * 1000;
  const older = OLDER[type] ?? [];
  const own = choice({ type, number, text }, splitsOf(kind, mbps));
  return [own, ...older.map((other) => choice(other, [[kind.ports * 2, mbps / 2]]))];
}

function choice(kind: Omit<MediaChoice, "speeds" | "splits">, splits: MediaChoice["splits"]): MediaChoice {
  const [ports, mbps] = splits[0] as readonly [number, number];
  return { ...kind, splits, speeds: new Array<number>(ports).fill(mbps) };
}

/**
 * A cage can be split in halves, again and again, as often as the revision names speeds and down to one lane: a cage of 400G and more
 * has eight lanes, any other four. So a `4S` of 800G offers 800, 400, 200 and 100G.
 */
function splitsOf({ ports, gbps, speeds }: ModuleKind, mbps: number): (readonly [number, number])[] {
  const halvings = Math.min(speeds, gbps >= 400 ? 4 : 3);
  return Array.from({ length: halvings }, (_, times) => [ports * 2 ** times, mbps / 2 ** times] as const);
}

/** Connector and names of a module. */
export function mediaOf(kind: ModuleKind): Media {
  const { revision, family, gbps } = kind;
  switch (family) {
    case "loki":
      return cage("QSFP28_NRZ_TG", 1, "QSFP28", "Z_100_Q_LOKI");
    case "loki2":
      return cage("QSFP28_NRZ_TG", 1, "QSFP28", "Z_100_Q_X_LOKI");
    case "thor":
      return cage("QSFPDD_TG", 5, "QSFP-DD", revision.endsWith("LE") ? "Z_400_Q_LE_THOR" : "Z_400_Q_THOR");
    case "thor2":
      return cage("QSFPDD_TG", 5, "QSFP-DD", "Z_400_Q_X_THOR");
    case "freya":
      if (revision.includes("OSFP")) return cage("OSFP800_TG", 112, "OSFP800", "Z_800_O_FREYA");
      return cage("QSFPDD800_TG", 110, "QSFP-DD800", revision.includes("-2P") ? "Z_800_Q_X_FREYA" : "Z_800_Q_FREYA");
    case "edun":
      if (revision.includes("SMPX")) return cage("SMPX112", 124, "SMPX", "Z_1604_S_EDUN");
      return cage("OSFP1600_TG", 126, "OSFP1600", "Z_1608_O_EDUN");
    case "chimera":
      return { ...cage("QSFP28_NRZ_TG", 1, "QSFP28", "E_100_Q_CHIMERA"), type: undefined };
    case "l47":
      return { type: undefined, number: 255, text: "QSFP28", name: "NA" };
    default:
      return { type: undefined, number: 255, text: odinText(kind), name: odinName(revision, gbps) };
  }
}

function cage(type: string, number: number, text: string, name: string): Media {
  return { type, number, text, name };
}

function odinText({ revision, gbps, speeds }: ModuleKind): string {
  if (isAutomotive(revision, gbps)) return "BASE-T1S [Single]";
  if (revision.includes("CU")) return gbps === 5 || speeds === 5 ? `${gbps}GBASE-T [Quint]` : `${gbps}GBASE-T [Triple]`;
  if (gbps === 1) return "SFP [Triple]";
  if (gbps === 10) return speeds === 1 ? "SFP+" : "SFP+ [Triple]";
  return gbps === 40 ? "QSFP+" : "CFP";
}

/** Single-pair Ethernet. */
function isAutomotive(revision: string, gbps: number): boolean {
  return gbps === 1 && /-T(1|$)/.test(revision);
}

function odinName(revision: string, gbps: number): string {
  if (isAutomotive(revision, gbps)) return "Z_01_T_ODIN";
  if (revision.includes("CU")) return "Z_10_R_ODIN";
  if (gbps === 1) return revision.endsWith("-E") ? "Z_01_S_X_ODIN" : "Z_01_S_ODIN";
  if (gbps === 10) return revision.includes("12P") || revision.includes("6S") ? "Z_10_S_X_ODIN" : "Z_10_S_ODIN";
  return "NA";
}
