// Generated from fixture by `npm run generate`. Do not edit.
export * from "../../runtime/xena/codec/index.js";
export { table } from "./table.js";
