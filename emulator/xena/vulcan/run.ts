import { SECOND } from "../clock.js";
import { larger, smaller } from "../traffic/bounds.js";
import { Conversation, type Presence } from "./conversation.js";
import { type Counts, combined, countsOf, NO_COUNTS } from "./counts.js";
import type { Group } from "./group.js";
import { opened } from "./profile.js";

/** One run of traffic on a port, from its preparation to the next one. */
export class Run {
  readonly groups: ReadonlyMap<number, Group>;
  #presence: Presence | undefined;
  readonly #conversations = new Map<Group, Conversation[]>();
  readonly #cleared = new Map<Group, Counts>();
  #clearedPort: ReadonlyMap<Group, Counts> = new Map();

  constructor(groups: readonly Group[]) {
    this.groups = new Map(groups.map((group) => [group.index, group]));
  }

  /** When traffic began; undefined until then. */
  get startedAt(): bigint | undefined {
    return this.#presence?.from;
  }

  /** Whether traffic runs. */
  get isLive(): boolean {
    return this.#presence !== undefined && this.#presence.to === undefined;
  }

  /** Traffic begins; groups meet those at the other end of the cable that wait for them. */
  start(now: bigint, other: Run | undefined): void {
    this.#presence = { from: now, to: undefined };
    if (other?.isLive !== true) return;
    for (const mine of this.groups.values()) {
      for (const theirs of other.groups.values()) {
        if (mine.isClient === theirs.isClient || mine.meeting !== theirs.meeting) continue;
        if (mine.isClient) this.#meet(mine, other, theirs);
        else other.#meet(theirs, this, mine);
      }
    }
  }

  /** Traffic ends; what is open is closed from now on. */
  stop(now: bigint): void {
    if (this.#presence !== undefined) this.#presence.to ??= now;
  }

  /** What a group has done since its counters were cleared. */
  since(group: Group, time: bigint): Counts {
    return combined(this.#at(group, time), this.#cleared.get(group) ?? NO_COUNTS, -1n);
  }

  /** What a group has done within the last second. */
  lastSecond(group: Group, time: bigint): Counts {
    return combined(this.#at(group, time), this.#at(group, time - SECOND), -1n);
  }

  /** What all groups have done since the counters of the port were cleared. */
  sinceOfPort(time: bigint, wanted: (group: Group) => boolean): Counts {
    return this.#sum(wanted, (group) =>
      combined(this.#at(group, time), this.#clearedPort.get(group) ?? NO_COUNTS, -1n),
    );
  }

  /** What all groups have done within the last second. */
  lastSecondOfPort(time: bigint, wanted: (group: Group) => boolean): Counts {
    return this.#sum(wanted, (group) => this.lastSecond(group, time));
  }

  /** Connections of a group that are open, and those that nobody has answered. */
  open(group: Group, time: bigint): { readonly established: bigint; readonly waiting: bigint } {
    const { attempts, established, closed } = this.#at(group, time);
    return { established: established - closed, waiting: this.isLive ? attempts - established : 0n };
  }

  /** Counters of a group go back to zero. */
  clear(group: Group, time: bigint): void {
    this.#cleared.set(group, this.#at(group, time));
  }

  /** Counters of the port go back to zero; those of its groups stay. */
  clearPort(time: bigint): void {
    this.#clearedPort = new Map([...this.groups.values()].map((group) => [group, this.#at(group, time)]));
  }

  #meet(client: Group, servers: Run, server: Group): void {
    const conversation = new Conversation(client, this.#presence as Presence, server, servers.#presence as Presence);
    this.#join(client, conversation);
    servers.#join(server, conversation);
  }

  #join(group: Group, conversation: Conversation): void {
    this.#conversations.set(group, [...(this.#conversations.get(group) ?? []), conversation]);
  }

  #sum(wanted: (group: Group) => boolean, count: (group: Group) => Counts): Counts {
    const groups = [...this.groups.values()].filter(wanted);
    return groups.reduce((sum, group) => combined(sum, count(group)), NO_COUNTS);
  }

  #at(group: Group, time: bigint): Counts {
    const conversations = this.#conversations.get(group) ?? [];
    const sum = conversations.reduce((total, each) => combined(total, countsOf(each, group.isClient, time)), NO_COUNTS);
    if (!group.isClient) return sum;
    // Every attempt is a SYN, whether somebody answers or not.
    const attempts = larger(this.#attempts(group, time), sum.established);
    return { ...sum, attempts, sentPackets: sum.sentPackets + attempts - sum.established };
  }

  #attempts(group: Group, time: bigint): bigint {
    if (this.#presence === undefined) return 0n;
    const { from, to = time } = this.#presence;
    return opened(group.profile, group.connections, smaller(time, to) - from);
  }
}
