import {
  buildFrame,
  codecOf,
  encodeValues,
  FrameType,
  readHeader,
  readIndices,
  type StatusName,
  statusCode,
  table,
} from "labwire/xena/codec";

/** A status frame: the outcome of a set, or the refusal of a get. */
export function status(requestId: number, name: StatusName | number = "OK"): Uint8Array {
  const code = typeof name === "number" ? name : statusCode(name);
  return buildFrame({ type: FrameType.STATUS, code, module: 255, port: 255, requestId }, [], new Uint8Array());
}

/** Where a value frame belongs; the chassis unless told otherwise. */
export interface Place {
  readonly module?: number;
  readonly port?: number;
  readonly indices?: readonly number[];
}

/** A value frame of a command, by name: a reply, or a push when the identifier is 0. */
export function value(
  requestId: number,
  command: string,
  values: Record<string, unknown>,
  place: Place = {},
): Uint8Array {
  const spec = table.byName(command);
  const layout = spec === undefined ? undefined : codecOf(spec).get;
  if (spec === undefined || layout === undefined) throw new Error(`${command} has no reply`);
  const { bytes, at, length } = encodeValues(command, layout, values);
  return rawValue(requestId, spec.code, bytes.subarray(at, at + length), place);
}

/** A value frame with any code and bytes. */
export function rawValue(requestId: number, code: number, bytes: Uint8Array, place: Place = {}): Uint8Array {
  const { module = 255, port = 255, indices = [] } = place;
  return buildFrame({ type: FrameType.VALUE, code, module, port, requestId }, indices, bytes);
}

/** The reply a simple tester gives: OK to a set, the values given to a get. */
export function answer(frame: Uint8Array, values: Record<string, unknown> = {}): Uint8Array {
  const { type, code, module, port, requestId, indexCount } = readHeader(frame);
  if (type === FrameType.VALUE) return status(requestId);
  const name = table.byCode(code)?.name ?? "";
  return value(requestId, name, values, { module, port, indices: readIndices(frame, 0, indexCount) });
}
