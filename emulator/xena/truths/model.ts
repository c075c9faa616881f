import { type ModuleModel, models } from "../../../generated/xena/models.js";

/** What a module is, from its revision text and what the options add. */
export interface ModuleKind {
  readonly revision: string;
  readonly family: string;
  readonly platform: ModuleModel["platform"];
  readonly ports: number;
  readonly gbps: number;
  /** How many speeds a port has, the `5S` of a revision. */
  readonly speeds: number;
}

/** Vulcan modules do not say how many ports they have. */
const VULCAN = { ports: 2, gbps: 40 } as const;

/** What a revision says; undefined when there is no such module. */
export function moduleKind(revision: string, ports?: number, gbps?: number): ModuleKind | undefined {
  const model = Object.hasOwn(models, revision) ? (models[revision] as ModuleModel) : undefined;
  if (model === undefined) return undefined;
  return {
    revision,
    family: model.family,
    platform: model.platform,
    ports: ports ?? model.ports ?? VULCAN.ports,
    gbps: gbps ?? model.gbps ?? VULCAN.gbps,
    speeds: Number(/-(\d+)S-/.exec(revision)?.[1] ?? 1),
  };
}

/** The revision without its letter and generation: `Thor-400G-7S-2P` of `Thor-400G-7S-2P[a] G2`. */
export function modelText(kind: ModuleKind): string {
  return kind.revision.replace(/\[.\]( G\d)?$/, "");
}
