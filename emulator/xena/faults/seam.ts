import { NO_ADDRESS } from "../../../runtime/xena/frame.js";
import type { Client } from "../client.js";
import { decodeReply } from "../command-info.js";
import { logPush, logReply, logRequest } from "../log/lines.js";
import type { LogWriter } from "../log/log.js";
import type { Asked, Carrier, Seam, SeamClient, Subject } from "../seam.js";
import type { ActiveFault } from "./active.js";
import { changed, plan } from "./answers.js";
import { bringAbout, type Machine } from "./events.js";
import { falsified } from "./falsify.js";
import type { FaultList } from "./faults.js";
import { sendThrough } from "./send-through.js";
import { resourceAt } from "./target.js";

const NONE: readonly ActiveFault[] = [];

/** What is left of a frame that is not sent. */
const NOTHING = { bytes: new Uint8Array(0) };

/** Lets faults strike what goes by, and writes the log. */
export class FaultSeam implements Seam {
  readonly #machine: Machine;
  readonly #faults: FaultList;
  readonly #log: LogWriter;

  constructor(machine: Machine, faults: FaultList, log: LogWriter) {
    this.#machine = machine;
    this.#faults = faults;
    this.#log = log;
  }

  isUnseen(client: SeamClient): boolean {
    return !this.#log.isOn && !client.delivery.isBusy;
  }

  serve(client: SeamClient, asked: Asked, struck: readonly ActiveFault[]): void {
    const log = this.#log;
    if (log.isOn) logRequest(log, client, asked, asked);
    for (const active of struck) this.note(client, active, asked.id);
    const occasion =
      struck.length === 0 ? {} : { resource: resourceOf(this.#machine, asked), newOwner: newOwnerOf(asked) };
    for (const active of struck) bringAbout(this.#machine, active, occasion);
    // A reboot has ended the session, so the request is nobody's any more.
    if (!this.#machine.lab().sessions.has(client)) return;
    if (struck.some(({ fault }) => fault.do === "hang")) {
      client.delivery.mute();
      return;
    }
    const cut = struck.find(({ fault }) => fault.do === "disconnect" && fault.afterBytes === undefined);
    if (cut !== undefined) {
      sendThrough(client.delivery, NOTHING, [cut], !asked.isBinary);
      return;
    }
    let waited = 0;
    for (const { answer, delayMs } of plan(this.#machine.lab(), client, asked.info, struck, () => asked.execute())) {
      waited += delayMs;
      this.#answer(client, asked, struck, answer, waited);
    }
  }

  push(client: SeamClient, subject: Subject, value: Uint8Array, carrier: Carrier): void {
    const struck = this.strike(client, subject, "push");
    for (const active of struck) this.note(client, active);
    if (struck.some(({ fault }) => fault.do === "disconnect" && fault.afterBytes === undefined)) {
      client.delivery.cut(NOTHING, false);
      return;
    }
    this.#send(client, subject, carrier, struck, value, 0, (sent) =>
      logPush(this.#log, client, subject, sent as Uint8Array),
    );
  }

  connected(client: Client): void {
    const address = client.remoteAddress;
    if (this.#log.isOn) this.#log.write(client, { type: "connected", address }, `connected from ${address}`);
  }

  disconnected(client: Client, reason: string): void {
    if (this.#log.isOn) this.#log.write(client, { type: "disconnected", reason }, `disconnected: ${reason}`);
  }

  /** Notes that a fault has struck; without a client it was by the clock. */
  note(client: Client | undefined, { fault }: ActiveFault, id?: number): void {
    if (!this.#log.isOn) return;
    const { match: _, ...what } = fault;
    this.#log.write(
      client,
      { type: "fault", fault: fault.do, id },
      `! ${id ?? ""} ${JSON.stringify(what)}`.replace("  ", " "),
    );
  }

  strike(
    client: Client,
    { info, module, port }: Pick<Subject, "info" | "module" | "port">,
    kind: "get" | "set" | "push",
  ): readonly ActiveFault[] {
    if (this.#faults.size === 0) return NONE;
    const { id: session, owner } = client;
    return this.#faults.strike({ session, owner, kind, command: info?.name, module, port });
  }

  #answer(
    client: SeamClient,
    asked: Asked,
    struck: readonly ActiveFault[],
    answer: number | Uint8Array,
    ms: number,
  ): void {
    this.#send(client, asked, asked, struck, answer, ms, (sent) => logReply(this.#log, client, asked, asked.id, sent));
  }

  #send(
    client: SeamClient,
    subject: Subject,
    carrier: Carrier,
    struck: readonly ActiveFault[],
    answer: number | Uint8Array,
    ms: number,
    log: (sent: number | Uint8Array) => void,
  ): void {
    const { info, module, port, indices } = subject;
    const isChanged = typeof answer !== "number" && info !== undefined && struck.length > 0;
    const where = isChanged ? `${info.name} ${module}/${port} ${indices.join()}` : "";
    const sent = isChanged ? changed(info, answer, struck, where) : answer;
    const frame = carrier.encode(sent);
    const bytes = carrier.isBinary ? struck.reduce((changing, { fault }) => falsified(changing, fault), frame) : frame;
    const parcel = this.#log.isOn ? { bytes, note: () => log(sent) } : { bytes };
    sendThrough(client.delivery, parcel, struck, !carrier.isBinary, ms);
  }
}

/** What the request is about, when it is there. */
function resourceOf(machine: Machine, { info, module, port }: Subject) {
  if (info === undefined) return undefined;
  if (info.spec.scope === "chassis" || module === NO_ADDRESS) return machine.lab().root;
  return resourceAt(machine.lab(), info.spec.scope === "module" ? String(module) : `${module}/${port}`);
}

/** The name that a client gives itself. */
function newOwnerOf({ info, kind, value }: Asked): string | undefined {
  return info?.name === "C_OWNER" && kind === "set" ? (decodeReply(info, value).username as string) : undefined;
}
