import { type Handlers, portOf } from "../call.js";
import type { Port } from "../parts.js";

/** Test payload ids that streams have, of a port and of all ports. */
export const tpldHandlers: Handlers = {
  P_USED_TPLDID: { get: (call) => ({ usedTpldIds: sorted([portOf(call)]) }) },
  C_USED_TPLDID: { get: ({ lab }) => ({ usedTpldIds: sorted([...lab.ports()]) }) },
};

function sorted(ports: readonly Port[]): number[] {
  const ids = ports.flatMap((port) =>
    [...port.indicesOf("stream")].map((stream) => port.read("PS_TPLDID", [stream]).testPayloadIdentifier as number),
  );
  return [...new Set(ids)].filter((id) => id >= 0).sort((a, b) => a - b);
}
