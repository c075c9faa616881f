import type { HeaderDefinition } from "./define.js";
import { arp } from "./protocols/arp.js";
import { dhcpv4 } from "./protocols/dhcp.js";
import { ecpri } from "./protocols/ecpri.js";
import { ethernet } from "./protocols/ethernet.js";
import { gre } from "./protocols/gre.js";
import { gtpu, gtpuPduSession } from "./protocols/gtpu.js";
import { icmp } from "./protocols/icmp.js";
import { icmpv6 } from "./protocols/icmpv6.js";
import { ipv4 } from "./protocols/ipv4.js";
import { ipv6, ipv6DestinationOptions, ipv6Fragment, ipv6HopByHop } from "./protocols/ipv6.js";
import { pause, pfc } from "./protocols/mac-control.js";
import { mpls } from "./protocols/mpls.js";
import { payloadDefinition } from "./protocols/payload.js";
import { ptp } from "./protocols/ptp.js";
import { aeth, bth, deth, grh, reth } from "./protocols/roce.js";
import { tcp } from "./protocols/tcp.js";
import { udp } from "./protocols/udp.js";
import { vlan } from "./protocols/vlan.js";
import { vxlan } from "./protocols/vxlan.js";

const BUILDERS = [
  ethernet,
  vlan,
  mpls,
  arp,
  ipv4,
  ipv6,
  ipv6HopByHop,
  ipv6DestinationOptions,
  ipv6Fragment,
  udp,
  tcp,
  icmp,
  icmpv6,
  ptp,
  ecpri,
  pause,
  pfc,
  dhcpv4,
  bth,
  reth,
  aeth,
  deth,
  grh,
  vxlan,
  gtpu,
  gtpuPduSession,
  gre,
] as const;

/** Every header there is, by name. */
export const definitions: ReadonlyMap<string, HeaderDefinition> = new Map(
  [...BUILDERS.map(({ definition }) => definition), payloadDefinition].map((definition) => [
    definition.name,
    definition,
  ]),
);
