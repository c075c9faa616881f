import { SECOND } from "../clock.js";
import { larger, smaller } from "../traffic/bounds.js";
import { Conversation, type Presence } from "./conversation.js";
import { bare, type Counts, combined, countsOf, frames, NO_COUNTS, type Traffic, together, unheard } from "./counts.js";
import { type Group, meets } from "./group.js";
import { evenly, type Sample } from "./histogram.js";
import { reborn } from "./lifecycle.js";
import { closed, opened } from "./profile.js";
import { asked, asking, NO_RESOLUTION, questionsOf, type Resolution, withMore } from "./resolution.js";

/** Frames that ask for hardware addresses and answer: ARP is padded, NDP has an option in 72 bytes behind the header. */
const QUESTION_BYTES = { arp: 64n, ndp: 90n } as const;

/** How long two emulated ports take to answer each other, in microseconds; the unit of times in histograms is not documented. */
export const ROUND_TRIP_US = 100n;

/** Slices in which connections that waited for their server are told apart. */
const SLICES = 32n;

/** One run of traffic on a port, from its preparation to the next one. */
export class Run {
  readonly groups: ReadonlyMap<number, Group>;
  /** Hardware addresses that were asked for before the run. */
  resolution: { readonly arp: Resolution; readonly ndp: Resolution } = { arp: NO_RESOLUTION, ndp: NO_RESOLUTION };
  #presence: Presence | undefined;
  readonly #unresolved = new Set<Group>();
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

  /** Whether traffic is over. */
  get isOver(): boolean {
    return this.#presence?.to !== undefined;
  }

  /** Asks for hardware addresses. @param other what is prepared at the other end of the cable, which then answers */
  resolve(other: Run | undefined, retries: { readonly arp: bigint; readonly ndp: bigint }): void {
    for (const group of this.groups.values()) {
      const questions = questionsOf(group);
      if (questions === 0n) continue;
      // Nobody on a cable is a gateway.
      const isAnswered =
        !group.usesGateway && other !== undefined && [...other.groups.values()].some((each) => meets(group, each));
      const way = group.isIpv4 ? "arp" : "ndp";
      this.#note(way, asking(questions, isAnswered, retries[way]));
      if (other !== undefined) other.#note(way, asked(questions, isAnswered, retries[way]));
      // A server answers to where a packet came from.
      if (!isAnswered && group.isClient) this.#unresolved.add(group);
    }
  }

  /** Traffic begins; groups meet those at the other end of the cable that wait for them. */
  start(now: bigint, other: Run | undefined): void {
    this.#presence = { from: now, to: undefined };
    if (other?.isLive !== true) return;
    for (const mine of this.groups.values()) {
      for (const theirs of other.groups.values()) {
        if (!meets(mine, theirs)) continue;
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
    return combined(this.at(group, time), this.#cleared.get(group) ?? NO_COUNTS, -1n);
  }

  /** What a group has done within the last second. */
  lastSecond(group: Group, time: bigint): Counts {
    return combined(this.at(group, time), this.at(group, time - SECOND), -1n);
  }

  /** What all groups have done since the counters of the port were cleared. */
  sinceOfPort(time: bigint, wanted: (group: Group) => boolean): Counts {
    return this.#sum(wanted, (group) => combined(this.at(group, time), this.#clearedPort.get(group) ?? NO_COUNTS, -1n));
  }

  /** What all groups have done within the last second. */
  lastSecondOfPort(time: bigint, wanted: (group: Group) => boolean): Counts {
    return this.#sum(wanted, (group) => this.lastSecond(group, time));
  }

  /** Connections of a group that are open, and those that nobody has answered. */
  open(
    group: Group,
    time: bigint,
  ): { readonly established: bigint; readonly active: bigint; readonly waiting: bigint } {
    const { attempts, established, closed, active, givenUp } = this.at(group, time);
    const open = established - closed;
    const waiting = this.isLive ? larger(attempts - established - givenUp, 0n) : 0n;
    return { established: open, active: smaller(active, open), waiting };
  }

  /** Frames that asked for hardware addresses, and answers. */
  questions(way: "sent" | "received"): Traffic {
    const { arp, ndp } = this.resolution;
    return together(
      frames(arp[`${way}Requests`] + arp[`${way}Replies`], QUESTION_BYTES.arp),
      frames(ndp[`${way}Requests`] + ndp[`${way}Replies`], QUESTION_BYTES.ndp),
    );
  }

  /** How long connections took to be established, in microseconds: a round trip, or until the server came. */
  setups(group: Group, time: bigint): readonly Sample[] {
    const samples: Sample[] = [];
    let late = 0n;
    for (const { serverSince } of this.#conversations.get(group)?.slice(0, 1) ?? []) {
      for (let slice = 0n; slice < SLICES && group.isTcp && serverSince > 0n; slice++) {
        const [from, to] = [(serverSince * slice) / SLICES, (serverSince * (slice + 1n)) / SLICES];
        const count =
          opened(group.profile, group.connections, to - 1n) - opened(group.profile, group.connections, from - 1n);
        late += count;
        samples.push({ count, value: (serverSince - (from + to) / 2n) / 1000n + ROUND_TRIP_US });
      }
    }
    return [...samples, { count: larger(this.at(group, time).established - late, 0n), value: ROUND_TRIP_US }];
  }

  /** Payload bytes of each connection of a group. Messages fill one connection after the other, endless payload all alike. */
  shares(group: Group, time: bigint, way: "sent" | "received"): readonly Sample[] {
    const counts = this.at(group, time);
    return evenly(counts[way].bytes, counts.established);
  }

  /** Counters of a group go back to zero. */
  clear(group: Group, time: bigint): void {
    this.#cleared.set(group, this.at(group, time));
  }

  /** Counters of the port go back to zero; those of its groups stay. */
  clearPort(time: bigint): void {
    this.#clearedPort = new Map([...this.groups.values()].map((group) => [group, this.at(group, time)]));
    this.resolution = { arp: NO_RESOLUTION, ndp: NO_RESOLUTION };
  }

  /** What a group has done by a time. */
  at(group: Group, time: bigint): Counts {
    const conversations = this.#conversations.get(group) ?? [];
    const sum = conversations.reduce((total, each) => combined(total, countsOf(each, group.isClient, time)), NO_COUNTS);
    if (!group.isClient || this.#presence === undefined || this.#unresolved.has(group)) return sum;
    return group.isTcp
      ? this.#withUnanswered(group, conversations, sum, time)
      : this.#withUnheard(group, conversations, sum, time);
  }

  #note(way: "arp" | "ndp", more: Partial<Resolution>): void {
    this.resolution = { ...this.resolution, [way]: withMore(this.resolution[way], more) };
  }

  #meet(client: Group, servers: Run, server: Group): void {
    if (this.#unresolved.has(client)) return;
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

  /** Every attempt is a SYN, whether somebody answers or not, and is repeated until somebody does. */
  #withUnanswered(group: Group, conversations: readonly Conversation[], sum: Counts, time: bigint): Counts {
    const { profile, connections, retries: plan } = group;
    const until = conversations[0]?.serverSince;
    const at = this.#elapsed(time);
    const alone = until === undefined ? at : smaller(at, until);
    const attempts = larger(opened(profile, connections, at), sum.established);
    const retries = plan.offsets.reduce((all, offset) => all + opened(profile, connections, alone - offset), 0n);
    const givenUp = opened(profile, connections, alone - plan.giveUp);
    const sent = together(sum.sent, bare(group, attempts - sum.established + retries));
    return { ...sum, attempts, retries, givenUp, sent };
  }

  /** A datagram is sent whether anybody hears it or not. */
  #withUnheard(group: Group, conversations: readonly Conversation[], sum: Counts, time: bigint): Counts {
    const at = this.#elapsed(time);
    const { profile, connections, lifecycle } = group;
    const attempts = opened(profile, connections, at) + reborn(lifecycle, profile, connections, at);
    const sent = together(sum.sent, unheard(group, conversations, at, time));
    const active = smaller(larger(sum.active, sent.packets), attempts);
    const byPlan = closed(profile, connections, at) + reborn(lifecycle, profile, connections, at);
    const over = this.isLive ? byPlan : attempts;
    return { ...sum, attempts: larger(attempts, sum.established), closed: larger(sum.closed, over), active, sent };
  }

  /** Time in the load profile, which ends with the traffic. */
  #elapsed(time: bigint): bigint {
    const { from, to = time } = this.#presence as Presence;
    return smaller(time, to) - from;
  }
}
