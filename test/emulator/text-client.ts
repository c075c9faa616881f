import { connect, type Socket } from "node:net";
import type { Chassis } from "labwire/xena/emulator";
import { until } from "./support.js";

/** A client of the text protocol. */
export class TextClient {
  /** Every line that came. */
  readonly lines: string[] = [];
  readonly socket: Socket;
  isClosed = false;
  #rest = "";
  #marks = 0;

  private constructor(socket: Socket) {
    this.socket = socket;
    socket.setEncoding("utf8");
    socket.on("data", (text: string) => this.#receive(text));
    socket.on("error", () => {});
    socket.on("close", () => {
      this.isClosed = true;
    });
  }

  /** What has come of a line that has not ended. */
  get rest(): string {
    return this.#rest;
  }

  static open(chassis: Chassis): Promise<TextClient> {
    return new Promise((resolve, reject) => {
      const socket = connect({ host: chassis.host, port: chassis.cliPort as number, noDelay: true });
      socket.once("error", reject);
      socket.once("connect", () => resolve(new TextClient(socket)));
    });
  }

  /** Opens and logs on; with a name when one is given. */
  static async logOn(chassis: Chassis, owner?: string): Promise<TextClient> {
    const client = await TextClient.open(chassis);
    client.send('C_LOGON "xena"');
    if (owner !== undefined) client.send(`C_OWNER "${owner}"`);
    await until(() => client.lines.length >= (owner === undefined ? 1 : 2));
    client.lines.length = 0;
    return client;
  }

  send(...lines: readonly string[]): void {
    for (const line of lines) this.socket.write(`${line}\r\n`);
  }

  /** The lines that answer a line. */
  async ask(line: string): Promise<string[]> {
    const from = this.lines.length;
    this.#marks = 0;
    this.send(line, "SYNC");
    await until(() => this.#marks > 0 || this.isClosed);
    return this.lines.slice(from);
  }

  /** The answers to several lines, one after the other. */
  async askAll(...lines: readonly string[]): Promise<string[]> {
    const answers: string[] = [];
    for (const line of lines) answers.push(...(await this.ask(line)));
    return answers;
  }

  #receive(text: string): void {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop() as string;
    for (const line of lines) {
      if (line === "<SYNC>") this.#marks++;
      else this.lines.push(line);
    }
  }
}
