import type { StatusName } from "../../../runtime/xena/status.js";

/** A forced status, by name or by a number from 0 to 4095 that may be one nobody knows. */
export type FaultStatus = StatusName | number;

/** What is answered. */
export type AnswerAction =
  /** A status, or several, of which each follows the one before. A final OK is the true outcome, unless `execute` is false. */
  | {
      readonly do: "status";
      readonly status: FaultStatus | readonly FaultStatus[];
      /** Milliseconds between two of several, up to those of a day. Default 0. */
      readonly delayMs?: number;
      /** Whether the request is carried out. Default: when the last status is OK. */
      readonly execute?: boolean;
    }
  /** From here on the session is read and never answered. */
  | { readonly do: "hang" }
  /** Logons above so many sessions, 0 to 65535, are refused with NOCONNECTIONS. */
  | { readonly do: "sessionLimit"; readonly sessions: number }
  /** No packet engine, or no port, has a licence. Default NOLICPE. */
  | { readonly do: "noLicence"; readonly status?: "NOLICPE" | "NOLICPORT" };

/** What the values of a reply or a push look like. */
export type ValueAction =
  /** So many bytes less, 1 to 65535. */
  | { readonly do: "truncate"; readonly bytes: number }
  /** So many bytes more, 1 to 65535, or these, as pairs of hex digits. */
  | { readonly do: "extend"; readonly bytes?: number; readonly hex?: string }
  /** A number that no member of an enum has. */
  | {
      readonly do: "unknownEnum";
      /** Name of the field; the first with an enum unless given. */
      readonly field?: string;
      /** The number; the largest of the type that is no member unless given. */
      readonly value?: number;
    }
  /** Only what firmware of that time sent. */
  | {
      readonly do: "oldFirmware";
      /** Release of the vendor's driver whose fields are sent, such as `1.10.0`. */
      readonly release?: string;
      /** How many fields are sent at most. */
      readonly fields?: number;
    }
  /** Counters begin again at zero after so many bits, 1 to 63. Default 32. */
  | { readonly do: "wrap"; readonly bits?: number }
  /** The first answer is given for ever. */
  | { readonly do: "stale" };

/** What the frame around the values looks like; only in the binary protocol. */
export type FrameAction =
  /** Another request id: `id`, or the right one plus `by`, which is 1 unless given. */
  | { readonly do: "wrongId"; readonly by?: number; readonly id?: number }
  /** Another command code, 0 to 4095; the next one unless given. */
  | { readonly do: "wrongCode"; readonly code?: number }
  /** Other first four bytes, as 8 hex digits. */
  | { readonly do: "wrongMagic"; readonly hex?: string }
  /** Other bytes behind the value, 0 to 255 and 255 unless given, or another number of them, 0 to 64. */
  | { readonly do: "padding"; readonly fill?: number; readonly bytes?: number };

/** How a reply or a push goes out. Times are in milliseconds, up to those of a day. */
export type DeliveryAction =
  /** Late by `ms` and up to `jitterMs` more; what is behind it overtakes it, unless it blocks. */
  | { readonly do: "delay"; readonly ms: number; readonly jitterMs?: number; readonly blocks?: boolean }
  /** Not at all. */
  | { readonly do: "lose" }
  /** So many times more, 1 to 1000 and once unless given, each later by the delay, which is 0 unless given. */
  | { readonly do: "double"; readonly times?: number; readonly delayMs?: number }
  /** Behind the next one, or after a time when there is no next one; a second unless given. */
  | { readonly do: "reorder"; readonly ms?: number }
  /** So many bytes at a time, 1 to 65535 and one unless given, with a gap between them, 0 unless given. */
  | { readonly do: "trickle"; readonly bytes?: number; readonly gapMs?: number }
  /** Before the request is carried out, or when so many bytes of the frame are sent, 0 to 70000; with a reset if wanted. */
  | { readonly do: "disconnect"; readonly afterBytes?: number; readonly reset?: boolean };

/** Where something happens. */
interface Targeted {
  /** `chassis`, a module such as `0`, or a port such as `0/1`; that of the request unless given. */
  readonly target?: string;
}

/** What happens to the chassis. Times are in milliseconds, up to those of a day. */
export type ChassisAction =
  /** Somebody else, `ghost` unless named, reserves it until the fault ends. */
  | (Targeted & { readonly do: "steal"; readonly owner?: string })
  /** A session of the same name was there before, and controls what the name has reserved, and the target. */
  | (Targeted & { readonly do: "nameCollision" })
  /** The link of a port goes down and comes back, after a second unless given. */
  | (Targeted & { readonly do: "flap"; readonly ms?: number })
  /** A port runs at another speed, a member of PortSpeedMode such as `F10G`, for a time or for ever. */
  | (Targeted & { readonly do: "speed"; readonly mode: string; readonly ms?: number })
  /** A module has other ports, with these speeds in Mbit/s, each 1 to 1600000. */
  | (Targeted & { readonly do: "reconfigure"; readonly speeds: readonly number[] })
  /** Counters of a port go back to zero without anybody asking. */
  | (Targeted & { readonly do: "clearCounters" })
  /** The calendar of the chassis is wrong by so many seconds, up to 1000000000 either way, until the fault ends. */
  | { readonly do: "clockSkew"; readonly seconds: number }
  /** All sessions end; the chassis is back after a second unless given, with what was set or, with `default`, as new. */
  | { readonly do: "reboot"; readonly ms?: number; readonly state?: "persistent" | "default" }
  /** The present value of a command that can be read is pushed so many times, 1 to 100000. */
  | (Targeted & {
      readonly do: "storm";
      readonly command: string;
      readonly indices?: readonly number[];
      readonly times: number;
    });

/** Everything that can go wrong. */
export type FaultAction = AnswerAction | ValueAction | FrameAction | DeliveryAction | ChassisAction;

/** Names of the faults. */
export type FaultName = FaultAction["do"];
