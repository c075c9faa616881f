// Generated from fixture by `npm run generate`. Do not edit.
export * from "./c.js";
export * from "./enum-index.js";
export * from "./flags.js";
export * from "./get-set-differ.js";
export * from "./hidden-constant.js";
export * from "./hot.js";
export * from "./indexed.js";
export * from "./json.js";
export * from "./no-field-set.js";
export * from "./open-list-first.js";
export * from "./optional-fields.js";
export * from "./plain.js";
export * from "./push-without-get.js";
export * from "./struct-list.js";
export * from "./two-indices.js";
export * from "./variadic-index.js";
