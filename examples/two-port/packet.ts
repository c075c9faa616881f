/** Where a test frame comes from or goes to. */
export interface Endpoint {
  readonly mac: string;
  readonly ip: string;
}

/** Protocol number for IPv4 packets that carry no protocol of their own. */
const NO_NEXT_HEADER = 255;

/** Ethernet and IPv4 headers of a frame, as hex; `frameBytes` is the size of the whole frame, FCS included. */
export function ipv4Header(from: Endpoint, to: Endpoint, frameBytes: number): string {
  const ip = new Uint8Array(20);
  const view = new DataView(ip.buffer);
  ip[0] = 0x45; // version 4, five words of header
  view.setUint16(2, frameBytes - 18); // total length: the frame without Ethernet header (14) and FCS (4)
  ip[8] = 127; // time to live
  ip[9] = NO_NEXT_HEADER;
  ip.set(from.ip.split(".").map(Number), 12);
  ip.set(to.ip.split(".").map(Number), 16);
  view.setUint16(10, checksum(view));
  const ethernet = `${plain(to.mac)}${plain(from.mac)}0800`;
  return ethernet + Buffer.from(ip).toString("hex");
}

/** Ones' complement sum of the header's 16-bit words (RFC 791). */
function checksum(header: DataView): number {
  let sum = 0;
  for (let at = 0; at < header.byteLength; at += 2) sum += header.getUint16(at);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

function plain(mac: string): string {
  return mac.replaceAll(":", "");
}
