import { apply } from "../apply.js";
import type { CommandInstance } from "../command.js";
import type { Request } from "../request.js";
import type { Link } from "./link.js";
import type { AnyCommand } from "./scope.js";

/** Commands that tell of the sessions of a tester. */
export interface SessionReports {
  /** Lists the sessions. */
  readonly indices: AnyCommand;
  /** Tells of one session. */
  readonly report: AnyCommand;
  /** Sets the idle seconds. */
  readonly timeout: AnyCommand;
}

type Get<Values> = CommandInstance & { get(): Request<Values> };

/** The session of a tester object. */
export class TesterSession<Report> {
  readonly #link: Link;
  readonly #commands: SessionReports;
  readonly #leave: () => Promise<void> | undefined;
  #timeoutSeconds: number | undefined;
  /** Name under which resources are reserved. */
  readonly ownerName: string;

  /**
   * @internal
   * @param leave ends all attempts to connect again
   */
  constructor(link: Link, commands: SessionReports, ownerName: string, leave: () => Promise<void> | undefined) {
    this.#link = link;
    this.#commands = commands;
    this.#leave = leave;
    this.ownerName = ownerName;
  }

  /** Whether the tester can be reached. */
  get isOnline(): boolean {
    return this.#link.isOnline;
  }

  /** @internal Seconds of silence that were set by {@link changeTimeout}. */
  get timeoutSeconds(): number | undefined {
    return this.#timeoutSeconds;
  }

  /** @internal A session is opened anew, with the idle seconds of the options. */
  begin(): void {
    this.#timeoutSeconds = undefined;
  }

  /**
   * Says good-bye to the tester and closes the connection; while the tester reconnects, no attempt follows. Reservations stay with the
   * owner name.
   */
  async logoff(): Promise<void> {
    // Without anything to end, the log-off leaves with what was asked in the same turn.
    const left = this.#leave();
    if (left !== undefined) await left;
    await this.#link.session?.logoff();
  }

  /** Closes the connection without a word: what is queued still leaves, and requests under way are rejected. No reconnecting follows. */
  async close(): Promise<void> {
    const left = this.#leave();
    if (left !== undefined) await left;
    await this.#link.session?.close();
  }

  /** Drops the connection at once, as {@link close} but without waiting for what is queued. */
  async destroy(reason?: Error): Promise<void> {
    const left = this.#leave();
    this.#link.session?.destroy(reason);
    await left;
  }

  /** What the tester tells of every session that is logged on, ours among them. */
  async sessionsInfo(): Promise<readonly Report[]> {
    const list = new this.#commands.indices(this.#link) as Get<object>;
    const [indices = []] = Object.values(await list.get()) as (readonly number[])[];
    const reportOf = (session: number): Request<Report> =>
      (new this.#commands.report(this.#link, ...([session] as never[])) as Get<Report>).get();
    return await apply(...indices.map(reportOf));
  }

  /** Sets the seconds of silence after which the tester closes the session; the keep-alive follows. */
  async changeTimeout(seconds: number): Promise<void> {
    await (new this.#commands.timeout(this.#link) as CommandInstance & { set(seconds: number): Request<void> }).set(
      seconds,
    );
    this.#timeoutSeconds = seconds;
    this.#link.session?.keepAliveFor(seconds);
  }

  /**
   * The vendor's spelling.
   * @deprecated use `changeTimeout`
   */
  changTimeout(seconds: number): Promise<void> {
    return this.changeTimeout(seconds);
  }
}
