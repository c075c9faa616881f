// Generated from schema/xena by `npm run generate`. Do not edit.
export * from "./resources/ports.js";
export * from "./resources/port-models.js";
