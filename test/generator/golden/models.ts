// Generated from fixture by `npm run generate`. Do not edit.
/** A kind of module, as far as its name tells. */
export interface ModuleModel {
  /** `odin`, `loki`, `thor`, `freya`, `edun`, `chimera`, `l47` and their variants. */
  readonly family: string;
  readonly platform: "valkyrie" | "chimera" | "vulcan";
  /** Highest speed of a port in Gbit/s. */
  readonly gbps?: number;
  /** Most ports. */
  readonly ports?: number;
}

/** Kinds of modules by the revision text that M_REVISION reports; Vulcan modules by the text of M_MODEL. */
export const models: Readonly<Record<string, ModuleModel>> = {
  "Odin-1G-2P": { family: "odin", platform: "valkyrie", gbps: 1, ports: 2 },
  "L47": { family: "l47", platform: "vulcan" },
};
