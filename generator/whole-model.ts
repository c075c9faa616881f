import type { CommandModel, EnumGroupModel, GroupModel, ModuleModel } from "./model.js";
import type { TreeModel } from "./tree/model.js";

/** Everything about one system. */
export interface Model {
  readonly kind: "model";
  readonly groups: readonly GroupModel[];
  readonly enumGroups: readonly EnumGroupModel[];
  /** All commands in the order of groups and files. */
  readonly commands: readonly CommandModel[];
  readonly modules: readonly ModuleModel[];
  /** Commands by the part they play in a session. */
  readonly roles: Readonly<Record<string, CommandModel>>;
  /** Commands that tell of sessions, for the tree. */
  readonly reports: Readonly<Record<string, CommandModel>>;
  readonly tree: TreeModel;
}
