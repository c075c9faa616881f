import { u16, u32 } from "../bytes.js";
import { EtherType, FCS_BYTES, SHORTEST_FRAME } from "../ethernet.js";
import { addressAt } from "./mac-table.js";
import { writeAddress } from "./rewrite.js";

const ETHERNET_BYTES = 14;
const REQUEST = 1;
const REPLY = 2;

/** Places in the frame. */
const AT = { type: 12, operation: 20, senderMac: 22, senderIp: 28, targetMac: 32, targetIp: 38 } as const;

/** Who sends an ARP frame; undefined for other frames. */
export function arpSender(frame: Uint8Array): { readonly ip: bigint; readonly mac: number } | undefined {
  if (!isArp(frame)) return undefined;
  return { ip: BigInt(u32(frame, AT.senderIp)), mac: addressAt(frame, AT.senderMac) };
}

/** The answer to an ARP request for an address that is ours; undefined when there is none. */
export function arpReply(frame: Uint8Array, mac: number, isOurs: (ip: bigint) => boolean): Uint8Array | undefined {
  if (!isArp(frame) || u16(frame, AT.operation) !== REQUEST || !isOurs(BigInt(u32(frame, AT.targetIp))))
    return undefined;
  const reply = new Uint8Array(SHORTEST_FRAME - FCS_BYTES);
  reply.set(frame.subarray(0, ETHERNET_BYTES + 8));
  const asker = addressAt(frame, AT.senderMac);
  writeAddress(reply, 0, asker);
  writeAddress(reply, 6, mac);
  reply[AT.operation + 1] = REPLY;
  writeAddress(reply, AT.senderMac, mac);
  reply.set(frame.subarray(AT.targetIp, AT.targetIp + 4), AT.senderIp);
  writeAddress(reply, AT.targetMac, asker);
  reply.set(frame.subarray(AT.senderIp, AT.senderIp + 4), AT.targetIp);
  return reply;
}

function isArp(frame: Uint8Array): boolean {
  return u16(frame, AT.type) === EtherType.ARP && frame.length >= AT.targetIp + 4;
}
