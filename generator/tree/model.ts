import type { CommandModel, IndexModel } from "../model.js";

/** The tree as the emitter sees it: every reference resolved. */
export interface TreeModel {
  readonly kind: "tree";
  readonly resources: readonly ResourceModel[];
  /** Resources that the modules and ports of a family are made of. */
  readonly families: Readonly<Record<string, { readonly module: string; readonly port: string }>>;
  /** Ports that are made of another port than their family's. */
  readonly portBases: Readonly<Record<string, string>>;
  /** Capabilities that tell the ports of one module apart, the highest bit first. */
  readonly capabilityBits: { readonly command: CommandModel; readonly bits: readonly string[] } | undefined;
}

/** How a tester is found to have modules and ports. */
export interface DiscoverModel {
  readonly portCounts: CommandModel;
  readonly identify: CommandModel | undefined;
  readonly platforms: readonly string[];
  readonly unknown: readonly [module: string, port: string];
  readonly major: CommandModel | undefined;
  readonly minor: CommandModel | undefined;
  readonly atLeast: readonly [number, number] | undefined;
}

/** What makes a module form its ports anew. */
export interface RebuildModel {
  readonly count: CommandModel;
  readonly by: readonly CommandModel[];
}

/** A tester, module, port, item, or a shared part of these. */
export interface ResourceModel {
  readonly kind: "tester" | "module" | "port" | "item" | "part";
  readonly name: string;
  readonly path: string;
  readonly base: string | undefined;
  readonly index: string | undefined;
  readonly create: CommandModel | undefined;
  readonly remove: CommandModel | undefined;
  readonly list: CommandModel | undefined;
  readonly summary: string;
  readonly members: readonly MemberModel[];
  readonly events: readonly EventModel[];
  readonly state: readonly StateModel[];
  readonly discover: DiscoverModel | undefined;
  readonly rebuild: RebuildModel | undefined;
  /** Further names of the class. */
  readonly aliases: readonly string[];
  readonly derived: readonly { readonly name: string; readonly function: string }[];
}

export interface EventModel {
  /** Without `on` and `change`: `reserved_by`. */
  readonly name: string;
  readonly command: CommandModel;
}

/** A field of `info`. */
export interface StateModel {
  readonly name: string;
  readonly command: CommandModel;
  /** Field of the reply; undefined for the whole reply. */
  readonly field: string | undefined;
}

interface MemberBase {
  /** snake_case */
  readonly name: string;
  readonly summary: string;
  /** Old name that a rename has left behind. */
  readonly oldName: string | undefined;
}

export type MemberModel = MemberBase & { readonly value: ValueModel };

export type ValueModel =
  | {
      readonly kind: "command";
      readonly command: CommandModel;
      readonly indices: readonly (string | number | readonly number[])[] | undefined;
    }
  | { readonly kind: "group"; readonly members: readonly MemberModel[] }
  | { readonly kind: "part"; readonly part: string; readonly settled: Readonly<Record<string, string | number>> }
  | { readonly kind: "items"; readonly item: string; readonly index: string; readonly family: FamilyModel }
  | { readonly kind: "each"; readonly index: string; readonly count: number | string; readonly of: ValueModel }
  | { readonly kind: "by"; readonly indices: readonly IndexModel[]; readonly of: ValueModel };

/** How the items of a manager come and go. */
export type FamilyModel =
  | {
      readonly kind: "created";
      readonly create: CommandModel;
      readonly remove: CommandModel;
      readonly list: CommandModel;
    }
  | { readonly kind: "counted"; readonly count: CommandModel }
  | { readonly kind: "listed"; readonly list: CommandModel; readonly remove: CommandModel; readonly max: number };
