/** The schema files as they are written; see `schema/xena/meta` for what they may hold. */
import type { RawResource } from "./tree/raw.js";

/** One file, parsed. */
export interface SchemaFile<Content> {
  /** Path for messages, from the project's root. */
  readonly path: string;
  /** Name without folder and ending: `ps`. */
  readonly name: string;
  readonly content: Content;
}

/** Kinds of files; each has a JSON Schema of its own in `meta/`. */
export const FILE_KINDS = ["commands", "enums", "indices", "models", "overrides", "resources", "session"] as const;

export type FileKind = (typeof FILE_KINDS)[number];

/** One file, as it was read. */
export interface SchemaText {
  readonly kind: FileKind;
  /** Path for messages, from the project's root. */
  readonly path: string;
  /** Name without folder and ending: `ps`. */
  readonly name: string;
  /** Undefined when there is no such file. */
  readonly text: string | undefined;
}

/** Everything that was read. */
export interface SchemaTexts {
  readonly files: readonly SchemaText[];
  /** JSON Schema of each kind of file. */
  readonly meta: readonly SchemaText[];
}

/** All files of one system's schema, each of the form that its JSON Schema asks for. */
export interface SchemaFiles {
  readonly commands: readonly SchemaFile<CommandsFile>[];
  readonly enums: readonly SchemaFile<EnumsFile>[];
  readonly indices: SchemaFile<IndicesFile>;
  readonly models: SchemaFile<ModelsFile>;
  readonly overrides: SchemaFile<OverridesFile>;
  readonly resources: readonly SchemaFile<RawResource>[];
  readonly session: SchemaFile<SessionFile>;
}

export interface CommandsFile {
  readonly title: string;
  readonly commands: Readonly<Record<string, RawCommand>>;
}

export interface RawCommand {
  readonly code: number;
  readonly scope: "chassis" | "module" | "port";
  readonly indices?: readonly string[];
  readonly push?: true;
  readonly hot?: true;
  readonly since: string;
  readonly summary: string;
  readonly fields?: RawFields;
  readonly get?: RawFields;
  readonly set?: RawFields;
  readonly shortcuts?: RawShortcuts;
  readonly actions?: RawShortcuts;
}

export type RawFields = Readonly<Record<string, RawField>>;

export type RawShortcuts = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

export interface RawField {
  readonly type: string;
  readonly enum?: string;
  readonly unit?: string;
  readonly min?: number;
  readonly max?: number;
  readonly default?: unknown;
  readonly since?: string;
  readonly min_version?: number;
  readonly constant?: unknown;
  readonly secret?: true;
  readonly pad?: number;
  readonly members?: RawFields;
  readonly summary: string;
}

export interface EnumsFile {
  readonly title: string;
  readonly enums: Readonly<Record<string, RawEnum>>;
}

export interface RawEnum {
  readonly flags?: true;
  readonly summary: string;
  readonly members: Readonly<Record<string, number | { readonly value: number; readonly summary: string }>>;
}

export interface IndicesFile {
  readonly indices: Readonly<
    Record<string, { readonly enum?: string; readonly variadic?: true; readonly summary: string }>
  >;
}

export interface ModelsFile {
  /** Resources that the modules and ports of a family are made of. */
  readonly families?: Readonly<Record<string, { readonly module: string; readonly port: string }>>;
  /** Ports that are made of another port than their family's. */
  readonly portBases?: Readonly<Record<string, string>>;
  /** Capabilities that tell the ports of one module apart, the highest bit first. */
  readonly capabilityBits?: { readonly command: string; readonly bits: readonly string[] };
  readonly models: Readonly<Record<string, RawModule>>;
}

export interface RawModule {
  readonly family: string;
  readonly platform: "valkyrie" | "chimera" | "vulcan";
  readonly gbps?: number;
  readonly ports?: number;
  readonly module?: string;
  readonly port?: string;
  readonly ports_by_capability?: Readonly<Record<string, string>>;
}

export interface OverridesFile {
  readonly corrections: readonly Correction[];
  readonly behaviours: readonly { readonly place: string; readonly driver: string; readonly ours: string }[];
}

export interface Correction {
  readonly at: string;
  readonly from?: unknown;
  readonly to?: unknown;
  readonly rename?: string;
  readonly reason: string;
}

export interface SessionFile {
  readonly roles: Readonly<Record<string, string>>;
  readonly reports?: Readonly<Record<string, string>>;
}
