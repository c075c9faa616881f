import { table } from "../../../generated/xena/table.js";
import type { CommandSpec } from "../../../runtime/xena/command-spec.js";
import { targetText } from "../../../runtime/xena/command-spec.js";
import { siteText } from "../../../runtime/xena/errors.js";
import {
  buildFrame,
  FrameType,
  NO_ADDRESS,
  readHeader,
  readIndices,
  readU32,
  writeU32,
} from "../../../runtime/xena/frame.js";
import type { SecretMask } from "../../../runtime/xena/recording/secrets.js";
import { statusCode } from "../../../runtime/xena/status.js";
import { type Exchange, requestKey, type Script } from "./script.js";

/** Commands with which a session begins and ends; a recording that was begun later does not hold them. */
const SESSION_SETS: readonly string[] = ["C_LOGON", "C_OWNER", "C_TIMEOUT", "C_LOGOFF"];

/** What a player sends through. */
export interface PlayerOutput {
  send(frame: Uint8Array): void;
  /** Told of a request that the recording has no answer for: `get P_COMMENT 0/0`. */
  missed(request: string): void;
}

/** Plays the tester's side of a recording to one client. */
export class Player {
  readonly #script: Script;
  readonly #mask: SecretMask;
  readonly #output: PlayerOutput;
  /** How often each request was asked. */
  readonly #turns = new Map<string, number>();
  #ticks = 0;

  constructor(script: Script, mask: SecretMask, output: PlayerOutput) {
    this.#script = script;
    this.#mask = mask;
    this.#output = output;
    for (const frame of script.greeting) output.send(frame);
  }

  /** Answers one request. */
  answer(bytes: Uint8Array, at: number): void {
    const id = readU32(bytes, at + 12);
    const key = requestKey(bytes, at, this.#mask);
    const exchanges = this.#script.exchanges.get(key);
    if (exchanges === undefined) return this.#improvise(bytes, at, id);
    const turn = this.#turns.get(key) ?? 0;
    const isRepeat = turn >= exchanges.length;
    if (!isRepeat) this.#turns.set(key, turn + 1);
    this.#play((isRepeat ? lastAnswered(exchanges) : exchanges[turn]) as Exchange, id, isRepeat);
  }

  /** A client that asks more often than was recorded is told the last answer again, but no change a second time. */
  #play({ answers, pushes }: Exchange, id: number, isRepeat: boolean): void {
    for (const answer of answers) {
      const frame = answer.slice();
      writeU32(frame, 12, id);
      this.#output.send(frame);
    }
    if (!isRepeat) for (const push of pushes) this.#output.send(push);
  }

  /** Sessions begin, live and end as on any chassis; all else that was never asked is NOTVALID. */
  #improvise(bytes: Uint8Array, at: number, id: number): void {
    const { type, code, module, port, indexCount } = readHeader(bytes, at);
    const spec = table.byCode(code);
    const isSet = type === FrameType.VALUE;
    if (isSet && spec !== undefined && SESSION_SETS.includes(spec.name)) return this.#status("OK", id);
    if (!isSet && spec?.name === "C_KEEPALIVE") return this.#keepAlive(spec, id);
    const site = {
      command: spec?.name ?? `command ${code}`,
      target: targetText(module, port),
      indices: readIndices(bytes, at, indexCount),
    };
    this.#output.missed(`${isSet ? "set" : "get"} ${siteText(site)}`);
    this.#status("NOTVALID", id);
  }

  #keepAlive({ code }: CommandSpec, requestId: number): void {
    const value = new Uint8Array(4);
    writeU32(value, 0, ++this.#ticks);
    const header = { type: FrameType.VALUE, code, module: NO_ADDRESS, port: NO_ADDRESS, requestId };
    this.#output.send(buildFrame(header, [], value));
  }

  #status(name: "OK" | "NOTVALID", requestId: number): void {
    const header = { type: FrameType.STATUS, code: statusCode(name), module: NO_ADDRESS, port: NO_ADDRESS, requestId };
    this.#output.send(buildFrame(header, [], new Uint8Array()));
  }
}

/** The last exchange that had an answer: that a recording ends while one is under way is no silence to repeat. */
function lastAnswered(exchanges: readonly Exchange[]): Exchange | undefined {
  return exchanges.findLast(({ answers }) => answers.length > 0) ?? exchanges.at(-1);
}
