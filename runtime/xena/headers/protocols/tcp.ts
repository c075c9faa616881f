import { defineHeader, type HeaderBuilder } from "../define.js";
import { type FlagInput, flag, headerLength, uint } from "../field.js";
import { type HeaderOption, numberOption, type OptionsInput, optionTail, zerosToFour } from "../option-list.js";

/** Fields of a TCP header. */
export interface TcpFields {
  /** Source port. */
  readonly sport?: number;
  /** Destination port. */
  readonly dport?: number;
  readonly sequence?: number;
  readonly acknowledgment?: number;
  /** Words of header; left out, it follows from the options. */
  readonly dataOffset?: number;
  readonly reserved?: number;
  readonly cwr?: FlagInput;
  readonly ece?: FlagInput;
  readonly urg?: FlagInput;
  readonly ack?: FlagInput;
  readonly psh?: FlagInput;
  readonly rst?: FlagInput;
  readonly syn?: FlagInput;
  readonly fin?: FlagInput;
  readonly window?: number;
  /** Computed unless given. */
  readonly checksum?: number;
  readonly urgentPointer?: number;
  /** At most 40 bytes; filled with zeros to whole words. */
  readonly options?: OptionsInput;
}

/** TCP header, RFC 9293. */
export const tcp: HeaderBuilder<TcpFields> = defineHeader(
  "tcp",
  {
    sport: uint(16),
    dport: uint(16),
    sequence: uint(32),
    acknowledgment: uint(32),
    dataOffset: uint(4, 0, headerLength(4)),
    reserved: uint(4),
    cwr: flag(),
    ece: flag(),
    urg: flag(),
    ack: flag(),
    psh: flag(),
    rst: flag(),
    syn: flag(),
    fin: flag(),
    window: uint(16, 0xffff),
    checksum: uint(16, 0, { checksum: { over: "rest", hasPseudoHeader: true, isOptional: false } }),
    urgentPointer: uint(16),
    options: optionTail(
      { alone: [0, 1], counted: 2, unit: 1, most: 40, filler: zerosToFour },
      { size: ({ dataOffset: words = 5n }) => Number(words) * 4 - 20 },
    ),
  },
  { segment: { name: "TCP", bytes: 20, checked: "TCPCHECK" }, ids: { ip: 6 } },
);

/** Options of TCP: RFC 9293 section 3.2, RFC 7323, RFC 2018. Each throws a ValueError for a number that does not fit. */
export const tcpOption = {
  end: (): HeaderOption => ({ code: 0 }),
  noOperation: (): HeaderOption => ({ code: 1 }),
  /** Largest segment that the sender takes, in bytes. */
  maxSegmentSize: (bytes: number): HeaderOption => numberOption("tcp", "maxSegmentSize", 2, bytes, 2),
  /** Power of two by which windows count. */
  windowScale: (shift: number): HeaderOption => numberOption("tcp", "windowScale", 3, shift, 1),
  selectiveAckPermitted: (): HeaderOption => ({ code: 4, data: "" }),
  timestamps: (value: number, echo = 0): HeaderOption => {
    const parts = [value, echo].map((part) => numberOption("tcp", "timestamps", 8, part, 4).data as Uint8Array);
    return { code: 8, data: Uint8Array.from(parts.flatMap((part) => [...part])) };
  },
};
