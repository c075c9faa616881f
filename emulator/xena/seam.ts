import type { StatusName } from "../../runtime/xena/status.js";
import type { Client } from "./client.js";
import type { CommandInfo } from "./command-info.js";
import type { ActiveFault } from "./faults/active.js";
import type { Delivery } from "./faults/delivery.js";

/** What a request or a push is about. */
export interface Subject {
  /** Undefined for a code that no command has. */
  readonly info: CommandInfo | undefined;
  readonly code: number;
  readonly module: number;
  readonly port: number;
  readonly indices: readonly number[];
}

/** How a protocol carries what is answered. */
export interface Carrier {
  /** Whether there are frames whose headers can be falsified. */
  readonly isBinary: boolean;
  /** Bytes of a status, or of values. */
  encode(answer: number | Uint8Array): Uint8Array;
}

/** A request as it came, good or not. */
export interface Asked extends Subject, Carrier {
  readonly kind: "get" | "set";
  readonly id: number;
  /** Value bytes of a set; only good until the request is served. */
  readonly value: Uint8Array;
  /** Carries it out, or says why not. */
  execute(): StatusName | Uint8Array;
}

/** A client whose frames faults can hold up. */
export interface SeamClient extends Client {
  readonly delivery: Delivery;
}

/**
 * What stands between the sessions and the chassis while there are faults or somebody reads the log. Otherwise there is none, and
 * a request costs one look to see that.
 */
export interface Seam {
  /** Whether nobody would notice if an answer that no fault has struck went straight to the client. */
  isUnseen(client: SeamClient): boolean;
  /** Faults that strike a request or a push. Asking counts, so it is asked once for each. */
  strike(
    client: Client,
    what: Pick<Subject, "info" | "module" | "port">,
    kind: "get" | "set" | "push",
  ): readonly ActiveFault[];
  /** Answers a request. @param struck what `strike` has given for it */
  serve(client: SeamClient, asked: Asked, struck: readonly ActiveFault[]): void;
  /** Tells a client a change. */
  push(client: SeamClient, subject: Subject, value: Uint8Array, carrier: Carrier): void;
  /** Notes that a client has come. */
  connected(client: Client): void;
  /** Notes that a session has ended. */
  disconnected(client: Client, reason: string): void;
}
