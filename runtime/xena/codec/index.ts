/** Frames and values without a connection; nothing here imports `node:`, so it runs in a browser too. */

export type { CommandSpec, Operation, Scope } from "../command-spec.js";
export { CommandTable } from "../command-table.js";
export { LabwireError, ProtocolError, ValueError } from "../errors.js";
export * from "../frame.js";
export { type FrameHandler, FrameReader } from "../frame-reader.js";
export { STATUS_NAMES, type StatusName, statusCode, statusName } from "../status.js";
export * as text from "../text/index.js";
export { explainFrame, explainText, type FramePart } from "../wire/explain.js";
export * from "../wire/frames.js";
export { fromWire, toWire, type WireValues } from "../wire/json.js";
export { type Codec, codecOf, type IndexSpec, type Shortcut } from "./codec.js";
export { decodeValues } from "./decode.js";
export { type EncodeOptions, encodeValues, type Values } from "./encode.js";
export type { Field, Layout, ListField, ScalarField, StructElement } from "./layout.js";
export { nearest } from "./nearest.js";
export type { Encoded } from "./writer.js";
