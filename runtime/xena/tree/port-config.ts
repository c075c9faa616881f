import { apply } from "../apply.js";
import { codecOf } from "../codec/codec.js";
import { decodeValues } from "../codec/decode.js";
import { encodeValues, type Values } from "../codec/encode.js";
import type { Layout } from "../codec/layout.js";
import type { CommandTable } from "../command-table.js";
import { LabwireError, type Outcome, StatusError, ValueError } from "../errors.js";
import type { Request, RequestOptions } from "../request.js";
import { commandLine, parsePortConfig, type Query, readSettings, type TextCommand } from "../text/index.js";
import { joined } from "../text/quote.js";
import type { Port } from "./port.js";

/** A line of a configuration that the port refused. */
export interface RefusedLine {
  /** Number of the line, counted from 1. */
  readonly line: number;
  readonly text: string;
  readonly error: LabwireError;
}

/** What became of a configuration. */
export interface LoadReport {
  /** Lines that were carried out. */
  readonly accepted: number;
  readonly refused: readonly RefusedLine[];
}

/** How to load. */
export interface LoadOptions extends RequestOptions {
  /** Takes lines that the port refuses as something to report and not as an error: for files of another kind of port. */
  readonly tolerant?: boolean;
}

/** A port refused lines of a configuration; the others were carried out. */
export class PortConfigError extends LabwireError {
  readonly report: LoadReport;

  constructor(report: LoadReport) {
    const [first] = report.refused;
    const total = report.accepted + report.refused.length;
    super(
      "PORT_CONFIG",
      `${report.refused.length} of ${total} lines were refused, the first is line ${first?.line}: ${first?.error.message}; ` +
        "load with { tolerant: true } to have them reported instead",
      { cause: first?.error },
    );
    this.report = report;
  }
}

/** Reads the settings of a port as the text of a port configuration. */
export type SavePortConfig = (port: Port, options?: RequestOptions) => Promise<string>;

/** Carries out the text of a port configuration. */
export type LoadPortConfig = (port: Port, text: string, options?: LoadOptions) => Promise<LoadReport>;

/** Makes `savePortConfig` for the commands there are. */
export function portConfigSaver(table: CommandTable): SavePortConfig {
  return async (port, options = {}) => {
    const batch = apply.with(options);
    const asking = readSettings(table);
    let step = asking.next();
    while (!step.done) {
      const queries = step.value;
      const outcomes = await batch.settled(...queries.map((query) => getOf(port, query)));
      step = asking.next(queries.map((query, position) => bytesOf(query, outcomes[position])));
    }
    const { moduleId, portId } = port.kind;
    const lines = step.value.map(({ spec, indices, value }) => {
      const at = { module: moduleId, port: portId, indices };
      return commandLine(spec, at, value, "get", at).trimEnd();
    });
    return [";XENAPORT", ";FormatVersion: 2", `;Port: ${moduleId}/${portId}`, "P_RESET", ...lines, ""].join("\n");
  };
}

function getOf(port: Port, { spec, indices }: Query): Request<unknown> {
  const { target, module, port: number } = port.place;
  return target.request(spec, { module, port: number, indices }, "get", []);
}

/** Value bytes of a reply; none when the port does not have the command. Anything else than a refusal ends the saving. */
function bytesOf({ spec }: Query, outcome: Outcome | undefined): Uint8Array | undefined {
  if (outcome?.ok !== true) {
    if (outcome?.error instanceof StatusError) return undefined;
    throw outcome?.error;
  }
  const layout = codecOf(spec).get as Layout;
  const values = outcome.value as Values;
  const pieces: Uint8Array[] = [];
  for (const field of layout.fields) {
    const value = values[field.key];
    if (value === undefined) break;
    const only: Layout = { fields: [field], open: -1, tailBytes: 0 };
    const { bytes, at, length } = encodeValues(spec.name, only, { [field.key]: value }, { ranges: "wire" });
    pieces.push(bytes.slice(at, at + length));
  }
  return joined(pieces);
}

/** Makes `loadPortConfig` for the commands there are. */
export function portConfigLoader(table: CommandTable): LoadPortConfig {
  return async (port, text, { tolerant = false, ...options } = {}) => {
    const lines = parsePortConfig(text, table);
    const refused: RefusedLine[] = [];
    const sent: { readonly line: number; readonly request: Request<unknown> }[] = [];
    for (const [position, { command, text: line }] of lines.entries()) {
      if (command === undefined) continue;
      const request = setOf(port, command);
      if (request instanceof ValueError) refused.push({ line: position + 1, text: line, error: request });
      else sent.push({ line: position + 1, request });
    }
    const outcomes = await apply.with(options).settled(...sent.map(({ request }) => request));
    for (const [position, outcome] of outcomes.entries()) {
      const { line } = sent[position] as { readonly line: number };
      if (outcome.ok) continue;
      if (!(outcome.error instanceof StatusError)) throw outcome.error;
      refused.push({ line, text: lines[line - 1]?.text ?? "", error: outcome.error });
    }
    refused.sort((a, b) => a.line - b.line);
    const accepted = outcomes.filter(({ ok }) => ok).length;
    const report = { accepted, refused };
    if (refused.length > 0 && !tolerant) throw new PortConfigError(report);
    return report;
  };
}

/** The set of a line; what the schema does not allow is refused here. */
function setOf(port: Port, { spec, indices, value }: TextCommand): Request<unknown> | ValueError {
  const { target, module, port: number } = port.place;
  const { set } = codecOf(spec);
  const values = set === undefined ? {} : decodeValues(set, value, 0, value.length);
  for (const field of set?.fields ?? []) if (field.constant !== undefined) delete values[field.key];
  const address = { module, port: number, indices: indices as readonly number[] };
  try {
    return target.request(spec, address, "set", Object.keys(values).length === 0 ? [] : [values]);
  } catch (error) {
    if (error instanceof ValueError) return error;
    throw error;
  }
}
