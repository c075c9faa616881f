// Generated from schema/xena by `npm run generate`. Do not edit.
export * from "./resources/modules.js";
export * from "./resources/module-models.js";
