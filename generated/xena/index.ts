// Generated from schema/xena by `npm run generate`. Do not edit.
export * from "../../runtime/xena/index.js";
export type { CommandMap, CommandName } from "./command-map.js";
export * as commands from "./commands/index.js";
export { XenaConnection } from "./connection.js";
export * as enums from "./enums/index.js";
export { type ModuleModel, models } from "./models.js";
export { table } from "./table.js";
export * from "../../runtime/xena/tree/index.js";
export * as modules from "./modules.js";
export { loadPortConfig, savePortConfig } from "./port-config.js";
export * as ports from "./ports.js";
export { recordTo } from "./recording.js";
export * from "./resources/items.js";
export * from "./resources/parts.js";
export * from "./resources/testers.js";
