import { type EmittedFile, emit } from "./emit/emit.js";
import { load } from "./load.js";
import { normalise } from "./normalise.js";
import { plan } from "./plan.js";
import { validate } from "./validate.js";
import type { Model } from "./whole-model.js";
import { compare, type Differences, write } from "./write.js";

export { SchemaError } from "./errors.js";
export type * from "./model.js";
export type { Model } from "./whole-model.js";
export type { Differences } from "./write.js";

/** Where the schema is and where the bindings go. */
export interface GenerateOptions {
  /** Folder of the schema. */
  readonly schema: string;
  /** How the schema's folder is called in messages and file headers. */
  readonly schemaName?: string;
  /** Folder of the bindings. */
  readonly out: string;
  /** Compares only and writes nothing. */
  readonly check?: boolean;
}

/** What a run has done. */
export interface GenerateReport extends Differences {
  readonly files: number;
  readonly bytes: number;
  readonly counts: Readonly<Record<"commands" | "fields" | "shortcuts" | "enums" | "members" | "corrections", number>>;
}

/**
 * Reads a schema and gives its model.
 * @throws SchemaError listing every problem with file and place
 */
export function readModel(schema: string, schemaName = "schema/xena"): Model {
  return normalise(validate(load(schema, schemaName)));
}

/**
 * Generates the bindings of a schema. The same schema gives the same bytes; only files that differ are written.
 * @throws SchemaError listing every problem with file and place; nothing is written then
 */
export function generate(options: GenerateOptions): GenerateReport {
  const schemaName = options.schemaName ?? "schema/xena";
  const files = validate(load(options.schema, schemaName));
  const model = normalise(files);
  const emitted: EmittedFile[] = emit(plan(model), schemaName);
  const differences = options.check === true ? compare(options.out, emitted) : write(options.out, emitted);
  return {
    ...differences,
    files: emitted.length,
    bytes: emitted.reduce((sum, file) => sum + Buffer.byteLength(file.text), 0),
    counts: countsOf(model, files.overrides.content.corrections.length),
  };
}

function countsOf(model: Model, corrections: number): GenerateReport["counts"] {
  const layouts = model.commands.flatMap((command) =>
    [...new Set([command.get, command.set])].filter((layout) => layout !== undefined),
  );
  const enums = model.enumGroups.flatMap((group) => group.enums);
  return {
    commands: model.commands.length,
    fields: layouts.reduce((sum, layout) => sum + layout.fields.length, 0),
    shortcuts: model.commands.reduce((sum, command) => sum + command.shortcuts.length, 0),
    enums: enums.length,
    members: enums.reduce((sum, item) => sum + item.members.length, 0),
    corrections,
  };
}
