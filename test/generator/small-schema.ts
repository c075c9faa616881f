import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { generate, SchemaError } from "labwire/generator";

/** Files of a schema by their path, parsed or as text. */
export type Files = Record<string, unknown>;

/** JSON Schemas of the product; the tests have none of their own. */
export const META: string = join(import.meta.dirname, "../../schema/xena/meta");

/** A command of one text field, for files in which nothing else matters. */
function plain(code: number, scope: string, field: string): object {
  return {
    code,
    scope,
    since: "1.0",
    summary: `Something that has a ${field}.`,
    fields: { [field]: { type: "str", summary: `the ${field}` } },
  };
}

/** A schema that is right: two groups, an enum, an index, a correction. Tests break it in one place each. */
export function smallSchema() {
  return {
    "commands/c.json": {
      title: "Chassis",
      commands: {
        C_LOGON: plain(1, "chassis", "password"),
        C_OWNER: plain(2, "chassis", "username"),
        C_KEEPALIVE: plain(3, "chassis", "tick"),
        C_TIMEOUT: plain(4, "chassis", "seconds"),
        C_LOGOFF: { code: 7, scope: "chassis", since: "1.0", summary: "Ends the session at once.", set: {} },
      },
    },
    "commands/ps.json": {
      title: "Streams",
      commands: {
        PS_RATEPPS: {
          code: 170,
          scope: "port",
          indices: ["stream"],
          since: "1.0",
          summary: "Packets per second of a stream.",
          fields: {
            stream_rate_pps: { type: "u32", min: 0, max: 1000, summary: "packets to start each second" },
            mode: { type: "u8", enum: "RateMode", default: "STEADY", summary: "how they are spread" },
          },
          shortcuts: { steady: { mode: "STEADY" } },
        },
        PS_FLOWS: {
          code: 171,
          scope: "port",
          push: true,
          since: "1.0",
          summary: "Flows of a port, as a list.",
          get: {
            flows: {
              type: "struct[]",
              members: {
                flow_id: { type: "u16", summary: "number of the flow" },
                rate: { type: "u32", summary: "its packets per second" },
              },
              summary: "one entry per flow",
            },
          },
        },
      },
    },
    "enums/ps.json": {
      title: "Streams",
      enums: {
        RateMode: { summary: "How packets are spread over a second.", members: { STEADY: 0, BURSTY: 1 } },
      },
    },
    "indices.json": { indices: { stream: { summary: "Stream of a port." } } },
    "models.json": { title: "Modules", models: { "Odin-1": { family: "odin", platform: "valkyrie" } } },
    "overrides.json": {
      title: "Corrections",
      corrections: [
        { at: "PS_RATEPPS/fields/stream_rate_pps/type", from: "u32", to: "i32", reason: "It may be negative." },
      ] as object[],
      behaviours: [],
    },
    "session.json": {
      title: "Session",
      roles: { logon: "C_LOGON", owner: "C_OWNER", timeout: "C_TIMEOUT", keepAlive: "C_KEEPALIVE", logoff: "C_LOGOFF" },
    },
  };
}

/**
 * The small schema with something put into it, or taken out when the value is undefined.
 * @param change file, then the keys down to what changes: `commands/ps.json#commands/PS_FLOWS/code`
 */
export function changedSchema(changes: Readonly<Record<string, unknown>>): Files {
  const files: Files = smallSchema();
  for (const [where, value] of Object.entries(changes)) {
    const [path = "", pointer] = where.split("#");
    if (pointer === undefined) files[path] = value;
    else put(files[path], pointer.split("/"), value);
  }
  return files;
}

function put(tree: unknown, keys: readonly string[], value: unknown): void {
  const last = keys.at(-1) as string;
  const parent = keys.slice(0, -1).reduce((inner, key) => (inner as Files)[key], tree) as Files;
  if (value === undefined) delete parent[last];
  else parent[last] = value;
}

/** A temporary folder with a schema in it, removed when it goes out of scope. */
export class SchemaFolder implements Disposable {
  readonly root: string = mkdtempSync(join(tmpdir(), "labwire-schema-"));
  readonly schema: string = join(this.root, "schema");
  readonly out: string = join(this.root, "out");

  constructor(files: Files) {
    cpSync(META, join(this.schema, "meta"), { recursive: true });
    for (const [path, content] of Object.entries(files)) {
      if (content === undefined) continue;
      const file = join(this.schema, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content, null, 2));
    }
  }

  /** Generates, and gives the problems instead when there are any. */
  problems(): readonly string[] {
    try {
      generate({ schema: this.schema, out: this.out });
    } catch (error) {
      if (error instanceof SchemaError) return error.problems;
      throw error;
    }
    return [];
  }

  [Symbol.dispose](): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Problems of the small schema with changes. */
export function problems(changes: Readonly<Record<string, unknown>>): readonly string[] {
  using folder = new SchemaFolder(changedSchema(changes));
  return folder.problems();
}

/** How the file of the stream commands is called in messages. */
export const PS = "schema/xena/commands/ps.json";

/** Where its commands are, for changes. */
export const RATE = "commands/ps.json#commands/PS_RATEPPS";
export const FLOWS = "commands/ps.json#commands/PS_FLOWS";

/** A field that is right but for what is given. */
export function field(rest: object): object {
  return { type: "u8", summary: "what it is about", ...rest };
}
