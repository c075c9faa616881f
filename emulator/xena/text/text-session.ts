import type { Socket } from "node:net";
import { table } from "../../../generated/xena/table.js";
import type { CommandSpec } from "../../../runtime/xena/command-spec.js";
import { type StatusName, statusName } from "../../../runtime/xena/status.js";
import {
  commandLine,
  type Defaults,
  isQuery,
  NO_DEFAULTS,
  type Place,
  parseLine,
  type RequestLine,
  readCommand,
  type TextAddress,
  TextError,
} from "../../../runtime/xena/text/index.js";
import { SECOND } from "../clock.js";
import { type CommandInfo, infoOf } from "../command-info.js";
import { execute, type Request } from "../execute.js";
import type { Lab } from "../lab.js";
import type { Asked } from "../seam.js";
import { SocketClient } from "../socket-client.js";
import { completed } from "./complete.js";
import { expand } from "./expand.js";
import { groupAnswers } from "./groups.js";
import { helpLine, OVERVIEW } from "./help.js";
import { LineBuffer } from "./line-buffer.js";

/** The longest value, 65,535 bytes, written byte by byte as `,255`, and some room for the command. */
const LONGEST_LINE = 300_000;

/** Nobody who has not logged on needs more. */
const LONGEST_FIRST_LINE = 4096;

/** Text is handed to the socket when so much of it has come together. */
const FULL = 64 * 1024;

const LONGEST_WAIT_S = 60;

/** One client of the text protocol: lines in, lines out, in the same order. */
export class TextSession extends SocketClient {
  readonly kind = "SCRIPT";
  readonly #lines = new LineBuffer();
  #out = "";
  #writtenBytes = 0;
  #defaults: Defaults = NO_DEFAULTS;
  /** Whether every line that asks for something is answered by a mark behind the answer. */
  #isSynchronous = false;
  #isWaiting = false;
  #isAnswered = false;

  constructor(lab: Lab, socket: Socket, id: number) {
    super(lab, socket, id);
    socket.on("drain", () => this.#resume());
  }

  get respondedBytes(): number {
    return this.#writtenBytes;
  }

  /** Scripts read answers line by line, so nothing is sent to them that they did not ask for. */
  push(): void {}

  flush(): void {
    if (this.#out === "") return;
    const bytes = Buffer.from(this.#out);
    this.#out = "";
    this.#writtenBytes += bytes.length;
    this.socket.write(bytes);
  }

  append(bytes: Uint8Array): void {
    this.flush();
    this.#writtenBytes += bytes.length;
    this.socket.write(bytes);
  }

  protected receive(chunk: Uint8Array): void {
    this.#lines.push(chunk);
    this.#work();
  }

  /** Works off lines while the client reads what it is sent. */
  #work(): void {
    while (!this.isEnding && !this.#isWaiting && !this.socket.writableNeedDrain) {
      const line = this.#lines.next();
      if (line === undefined) break;
      if (line.length > this.#limit()) this.#refuseRubbish();
      else this.#onLine(line);
      if (this.#out.length > FULL) this.flush();
    }
    if (this.isEnding) this.#lines.clear();
    else if (this.#isWaiting || this.socket.writableNeedDrain) this.socket.pause();
    else if (this.#lines.length > this.#limit()) this.#refuseRubbish();
  }

  #resume(): void {
    this.#work();
    this.lab.pushes.flush();
    this.flush();
  }

  #limit(): number {
    return this.isLoggedOn ? LONGEST_LINE : LONGEST_FIRST_LINE;
  }

  /** A line without an end is not waited for. */
  #refuseRubbish(): void {
    this.#lines.clear();
    this.#refuse(new TextError("syntax", this.#limit() + 1));
    this.endAfterReply();
  }

  /** Every line is answered by a line at least: scripts send even comments and wait for what comes back. */
  #onLine(text: string): void {
    this.operations++;
    this.#isAnswered = false;
    try {
      this.#answer(text);
    } catch (error) {
      this.#refuse(error);
      if (!this.isLoggedOn) this.endAfterReply();
    }
    if (!this.#isAnswered && !this.#isWaiting) this.#say("");
  }

  #answer(text: string): void {
    const line = parseLine(text);
    if (line.kind === "comment" || line.kind === "blank") return;
    if (!this.isLoggedOn) this.#logOn(line.kind === "request" ? line : undefined);
    else if (line.kind === "place") this.#defaults = settled(line.place, this.#defaults);
    else if (line.kind === "where") this.#say(`${this.#defaults.module ?? "-"}/${this.#defaults.port ?? "-"}`);
    else this.#onRequest(line);
  }

  /** The first command has to log on; anything else ends the session. */
  #logOn(line: RequestLine | undefined): void {
    if (line?.name.text.toUpperCase() === "C_LOGON") this.#onRequest(line);
    else this.#say("<NOTLOGGEDON>");
    if (!this.isLoggedOn) this.endAfterReply();
  }

  #onRequest(line: RequestLine): void {
    try {
      this.#carryOut(line);
    } catch (error) {
      this.#refuse(error);
    }
    if (this.#isSynchronous && !this.#isWaiting) this.#say("<SYNC>");
  }

  #carryOut(line: RequestLine): void {
    const name = line.name.text.toUpperCase();
    if (name === "SYNC") return this.#synchronise(line);
    if (name === "WAIT") return this.#wait(line);
    if (name === "HELP") return this.#help(line);
    const spec = table.byName(name);
    if (spec !== undefined) return this.#request(line, spec);
    const answers = groupAnswers({ lab: this.lab, session: this, line, defaults: this.#defaults });
    if (answers === undefined) throw new TextError("syntax", line.name.column);
    for (const answer of answers) this.#say(answer);
  }

  #request(line: RequestLine, spec: CommandSpec): void {
    const { operation, module, port, indices, value } = readCommand(line, spec, this.#defaults);
    const info = infoOf(spec.code) as CommandInfo;
    for (const address of expand(this.lab, spec, module, port, indices)) {
      const isSet = operation === "set";
      const bytes = isSet ? completed(this.lab, this, info, address, value) : value;
      const request = { info, isSet, ...address, bytes, valueAt: 0, valueBytes: bytes.length };
      this.#serve(request, address);
      this.lab.pushes.deliver();
    }
  }

  /** Answers one request, through what stands between while something does. */
  #serve(request: Request, address: TextAddress): void {
    const { info, module, port, indices, isSet, bytes } = request;
    const run = (): StatusName | Uint8Array => execute(this.lab, this, request);
    const textOf = (answer: string | Uint8Array): string => this.#answerText(info.spec, address, answer);
    const { seam } = this;
    if (seam === undefined) return this.#say(textOf(run()));
    this.#isAnswered = true;
    const kind = isSet ? "set" : "get";
    const asked: Asked = {
      info,
      code: info.code,
      module,
      port,
      indices,
      id: 0,
      kind,
      value: bytes,
      isBinary: false,
      encode: (answer) => lineBytes(textOf(typeof answer === "number" ? statusName(answer) : answer)),
      execute: run,
    };
    seam.serve(this, asked, seam.strike(this, { info, module, port }, kind));
  }

  #answerText(spec: CommandSpec, address: TextAddress, answer: string | Uint8Array): string {
    return typeof answer === "string" ? `<${answer}>` : commandLine(spec, address, answer, "get", this.#defaults);
  }

  /** `SYNC` marks a place in the answers, `SYNC ON` the end of each from now on. */
  #synchronise({ values, end }: RequestLine): void {
    const [word] = values;
    const mode = word?.text.toUpperCase();
    if (mode === undefined) {
      if (!this.#isSynchronous) this.#say("<SYNC>");
    } else if (mode === "ON" || mode === "OFF") {
      this.#isSynchronous = mode === "ON";
      this.#say("<OK>");
    } else throw new TextError("syntax", word?.column ?? end);
  }

  #wait({ values, end }: RequestLine): void {
    const seconds = Number(values[0]?.text);
    if (!Number.isInteger(seconds) || seconds < 0 || seconds > LONGEST_WAIT_S) {
      throw new TextError("syntax", values[0]?.column ?? end);
    }
    this.#isWaiting = true;
    const { wall } = this.lab;
    wall.schedule(wall.now() + BigInt(seconds) * SECOND, () => this.#endWait());
  }

  #endWait(): void {
    if (this.isEnding) return;
    this.#isWaiting = false;
    this.#say("<RESUME>");
    if (this.#isSynchronous) this.#say("<SYNC>");
    this.socket.resume();
    this.#resume();
  }

  #help(line: RequestLine): void {
    const wanted = line.values.map(({ text }) => text).join(" ");
    if (isQuery(line) || wanted === "") {
      for (const each of OVERVIEW) this.#say(each);
      return;
    }
    const prefix = wanted.replaceAll(/["']/g, "").toUpperCase();
    const found = table.all().filter(({ name }) => name.startsWith(prefix));
    if (found.length === 0) throw new TextError("syntax", line.values[0]?.column ?? line.end);
    for (const spec of found) this.#say(helpLine(spec));
  }

  /** Points at what is wrong with a line; a fault of the chassis itself must not end it. */
  #refuse(error: unknown): void {
    if (error instanceof TextError) for (const line of error.toLines()) this.#say(line);
    else {
      process.emitWarning(error as Error);
      this.#say("<FAILED>");
    }
  }

  #say(line: string): void {
    this.#isAnswered = true;
    // Behind an answer that is held back, every further line waits too.
    if (this.seam === undefined) this.#out += `${line}\n`;
    else this.delivery.send({ bytes: lineBytes(line) });
  }
}

function lineBytes(line: string): Uint8Array {
  return Buffer.from(`${line}\n`);
}

/** What a line with nothing but a place changes: a single number is a port of the same module. */
function settled({ module, port, isPair }: Place, before: Defaults): Defaults {
  const numberOf = (slot: Place["port"]): number | undefined => (typeof slot === "number" ? slot : undefined);
  return { module: isPair ? numberOf(module) : before.module, port: numberOf(port) };
}
