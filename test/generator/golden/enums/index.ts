// Generated from fixture by `npm run generate`. Do not edit.
export * from "./holding.js";
export * from "./kinds.js";
