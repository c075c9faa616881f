import { readdirSync, readFileSync } from "node:fs";

/** One recorded frame: the frame as JSON, its bytes, and how it was made. */
export interface Vector {
  readonly cmd: string;
  readonly code: number;
  readonly kind: "get-request" | "set-request" | "get-response" | "push" | "status";
  readonly module: number | null;
  readonly port: number | null;
  readonly indices: readonly number[];
  readonly values: Readonly<Record<string, unknown>> | null;
  readonly hex: string;
  readonly request_id: number;
  readonly variant?: string;
  readonly missing?: readonly string[];
  readonly method?: string;
  readonly quirk?: string;
}

/** One request of a recorded conversation, and what became of it. */
export interface ScenarioResult {
  readonly request_id: number;
  readonly cmd: string;
  readonly op: "get" | "set";
  readonly module: number | null;
  readonly port: number | null;
  readonly indices: readonly number[];
  readonly args?: Readonly<Record<string, unknown>>;
  readonly values?: Readonly<Record<string, unknown>>;
  readonly status?: string;
}

/** A recorded conversation on one connection. */
export interface Scenario {
  readonly name: string;
  readonly password?: string;
  readonly owner?: string;
  readonly timeout?: number;
  readonly keepalive?: boolean;
  readonly send: readonly string[];
  readonly recv?: readonly string[];
  readonly results?: readonly ScenarioResult[];
  readonly pushes?: readonly Vector[];
}

const FOLDER = new URL("../vectors/xena/", import.meta.url);

/** The recorded frames, by file. */
export function vectorFiles(): { readonly file: string; readonly vectors: readonly Vector[] }[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith(".jsonl"))
    .sort()
    .map((file) => ({ file, vectors: linesOf(file).map((line) => JSON.parse(line) as Vector) }));
}

/** Frames that are known to come from real chassis. */
export function captures(): Vector[] {
  return JSON.parse(textOf("captures.json")) as Vector[];
}

/** The recorded conversations. */
export function scenarios(): Scenario[] {
  return JSON.parse(textOf("transport.json")) as Scenario[];
}

function linesOf(file: string): string[] {
  return textOf(file)
    .split("\n")
    .filter((line) => line !== "");
}

function textOf(file: string): string {
  return readFileSync(new URL(file, FOLDER), "utf8");
}
