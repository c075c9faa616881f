import type { StatusName } from "../../../runtime/xena/status.js";
import { type Call, type Handlers, portOf } from "../call.js";
import { SECOND } from "../clock.js";
import type { Port } from "../parts.js";
import { changeTo, remember } from "../remember.js";

/** Leases for a layer 4-7 port. Nothing that is emulated is a DHCP server, so all requests end without an address. */
export const vulcanDhcpHandlers: Handlers = {
  P4_DHCP_RUN: { set: ask },
  P4_DHCP_CONFIG: { set: configure },
  P4_DHCP_VLAN: { set: configure },
};

/** The time until a request is given up is taken as seconds for each try; all requests are under way together. */
function ask(call: Call): StatusName | undefined {
  const port = portOf(call);
  if (port.engine === undefined) return undefined;
  const { numRequests, retransmitRetries, timeout } = port.read("P4_DHCP_CONFIG") as Record<string, number>;
  const requests = numRequests as number;
  const tries = BigInt(retransmitRetries as number) + 1n;
  const time = requests === 0 ? 0n : BigInt(timeout as number) * SECOND * tries;
  const refusal = port.engine.lease(time, (isCalledOff) => {
    if (isCalledOff) tell(port, "DHCP_STATE_UNKNOWN", 0);
    else tell(port, requests === 0 ? "DHCP_STATE_COMPLETED" : "DHCP_STATE_FAILED", requests);
  });
  if (refusal === undefined) tell(port, "DHCP_STATE_RUNNING", 0);
  return refusal;
}

function tell(port: Port, dhcpState: string, numFailure: number): void {
  changeTo(port.lab, port, "P4_DHCP_STATE", { dhcpState, numSuccess: 0, numFailure });
}

function configure(call: Call): StatusName | undefined {
  return portOf(call).engine?.isIdle === false ? "NOTVALID" : remember(call);
}
