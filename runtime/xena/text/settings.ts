import { codecOf } from "../codec/codec.js";
import { type Field, hasSecret, type Layout } from "../codec/layout.js";
import type { CommandSpec } from "../command-spec.js";

/**
 * Commands that answer in the terms in which they are set and yet are no setting, with the reason. Everything whose get and set speak of
 * different things (reservation, traffic, capture, link training) is none by rule, and so is what is secret.
 */
const NO_SETTINGS: readonly (readonly [pattern: RegExp, reason: string])[] = [
  [/^PX_/, "registers and memory of the transceiver, which belongs to the cable and not to the port"],
  [/^PED_/, "only one distribution of an impairment is in force, and setting any of them makes it the one"],
  [/^PEF_/, "a shadow of the filter, which is in force when it is applied"],
  [/^PP_EYE|^PP_PHY(AUTOTUNE|TXEQ|RXEQ)/, "measured, or tuned to the cable that is plugged in"],
  [/^PL1_(CFG_TMP|LT_|PRESET_|PHYTXEQ|CWE_CONTROL|PCSL_)/, "link training under way, or tuned to the cable"],
  [/^P_MACSEC_.*_NEXT_|^P_MACSEC_RXSC_PN/, "numbers that go up with every packet"],
  [/^P4_CAPTURE$|^P4E_ASSIGN$/, "something that is done; P4E_ALLOCATE says how many engines there are"],
  [/^C_(WATCHDOG|FILE|DEBUG|TK|TRAFFIC|REST|OWNER|TIMEOUT)/, "the session, a service, or something that is done"],
];

const known = new WeakMap<CommandSpec, boolean>();

/** Whether a command is a setting: what it answers can be set again and then says the same. */
export function isSetting(spec: CommandSpec): boolean {
  let answer = known.get(spec);
  if (answer === undefined) {
    const { get, set } = codecOf(spec);
    answer =
      get !== undefined &&
      set !== undefined &&
      termsOf(get) === termsOf(set) &&
      !set.fields.some(hasSecret) &&
      !NO_SETTINGS.some(([pattern]) => pattern.test(spec.name));
    known.set(spec, answer);
  }
  return answer;
}

/** Types and enums; what fields are called makes no difference. */
function termsOf(layout: Layout): string {
  return layout.fields.map(termOf).join(" ");
}

function termOf(field: Field): string {
  if (field.kind === "scalar")
    return `${field.type}${field.bytes}${field.table?.name ?? ""}${field.constant !== undefined}`;
  const { element, count } = field;
  return `${element.kind === "struct" ? element.fields.map(termOf).join() : termOf(element)}[${count}]`;
}

/** Settings of a group, such as the streams of a port. */
export interface SettingGroup {
  /** What its names begin with, without the underscore. */
  readonly prefix: string;
  /** The command that lists the items, when clients create them. */
  readonly list: CommandSpec | undefined;
  /** Without an index. */
  readonly plain: readonly CommandSpec[];
  /** With one index. */
  readonly items: readonly CommandSpec[];
  /** Commands that say how many parts an item has, and the commands of the parts, which have a second index. */
  readonly counts: readonly { readonly counter: CommandSpec; readonly parts: readonly CommandSpec[] }[];
}

/** Groups come in this order, since filters need their terms and captures their filters; the others follow. */
const GROUPS: readonly string[] = ["P", "PEC", "PS", "PM", "PL", "PF", "PC", "PD", "PP"];

/** Order inside the groups: that of the port configurations the vendor's manager writes. What is not named comes behind. */
const ORDER: readonly string[] = (
  "P_SPEEDSELECTION P_COMMENT P_TXENABLE P_INTERFRAMEGAP P_FLASH P_AUTONEGSELECTION P_MDIXMODE P_SPEEDREDUCTION P_BRRMODE " +
  "P_MACADDRESS P_IPADDRESS P_MULTICAST P_MULTICASTEXT P_MULTICASTHDR P_MCSRCLIST P_IGMPV3_GROUP_RECORD_BUNDLE P_ARPREPLY " +
  "P_PINGREPLY P_IPV6ADDRESS P_ARPV6REPLY P_PINGV6REPLY P_ARPRXTABLE P_NDPRXTABLE P_PAUSE P_PFCENABLE P_RANDOMSEED " +
  "P_LATENCYOFFSET P_LATENCYMODE P_TXTIMELIMIT P_TXBURSTPERIOD P_TXPACKETLIMIT P_TXMODE P_MAXHEADERLENGTH P_AUTOTRAIN P_LOOPBACK " +
  "P_CHECKSUM P_GAPMONITOR P_MIXWEIGHTS P_TXDELAY P_TPLDMODE P_DYNAMIC P_PAYLOADMODE P_FAULTSIGNALING " +
  "PS_ENABLE PS_PACKETLIMIT PS_COMMENT PS_RATEFRACTION PS_RATEPPS PS_RATEL2BPS PS_BURST PS_BURSTGAP PS_HEADERPROTOCOL " +
  "PS_PACKETHEADER PS_MODIFIERCOUNT PS_MODIFIER PS_MODIFIERRANGE PS_MODIFIEREXTCOUNT PS_MODIFIEREXT PS_MODIFIEREXTRANGE " +
  "PS_PACKETLENGTH PS_PAYLOAD PS_TPLDID PS_INSERTFCS PS_IPV4GATEWAY PS_IPV6GATEWAY PS_PFCPRIORITY PS_OPTIONS " +
  "PF_COMMENT PF_CONDITION PF_STRING PF_ENABLE PD_SOURCE PD_RANGE PD_ENABLE " +
  "PP_TXLANECONFIG PP_TXPRBSCONFIG PP_TXERRORRATE PP_PHYAUTONEG PP_FECMODE PP_PRBSTYPE PP_PHYSETTINGS"
).split(" ");

const LIST = "_INDICES";
const COUNT = "COUNT";

/** The settings of a port by group, in the order in which they can be set one after the other. */
export function groupSettings(commands: readonly CommandSpec[]): SettingGroup[] {
  const settings = commands.filter((spec) => spec.scope === "port" && isSetting(spec));
  const lists = settings.filter(({ name, indices }) => name.endsWith(LIST) && indices === "");
  const listed = lists.map(({ name }) => name.slice(0, -LIST.length));
  const byPrefix = new Map<string, CommandSpec[]>();
  for (const spec of inOrder(settings)) {
    const prefix = prefixOf(spec.name, listed);
    byPrefix.set(prefix, [...(byPrefix.get(prefix) ?? []), spec]);
  }
  const groups = [...byPrefix].map(([prefix, members]) => groupOf(prefix, members));
  return groups.sort((a, b) => rankOf(GROUPS, a.prefix) - rankOf(GROUPS, b.prefix));
}

/** What a command's name begins with: the name of a listed family, else the part before the first underscore. */
export function prefixOf(name: string, listed: readonly string[] = []): string {
  return listed.find((prefix) => name.startsWith(`${prefix}_`)) ?? (name.split("_")[0] as string);
}

function inOrder(specs: readonly CommandSpec[]): CommandSpec[] {
  return [...specs].sort((a, b) => rankOf(ORDER, a.name) - rankOf(ORDER, b.name));
}

function rankOf(order: readonly string[], name: string): number {
  const rank = order.indexOf(name);
  return rank < 0 ? order.length : rank;
}

function groupOf(prefix: string, members: readonly CommandSpec[]): SettingGroup {
  const withIndices = (count: number): CommandSpec[] =>
    members.filter(({ indices }) => (indices === "" ? 0 : indices.split(" ").length) === count);
  const list = withIndices(0).find(({ name }) => name === `${prefix}${LIST}`);
  const counters = withIndices(1).filter(({ name }) => name.endsWith(COUNT));
  const counts = counters.map((counter) => ({
    counter,
    parts: withIndices(2).filter((part) => counterOf(part.name, counters) === counter),
  }));
  return { prefix, list, plain: withIndices(0).filter((spec) => spec !== list), items: withIndices(1), counts };
}

/** The counter with the longest name that the part's name begins with: `PS_MODIFIEREXT` is no `PS_MODIFIER`. */
function counterOf(part: string, counters: readonly CommandSpec[]): CommandSpec | undefined {
  return counters
    .filter(({ name }) => part.startsWith(name.slice(0, -COUNT.length)))
    .sort((a, b) => b.name.length - a.name.length)[0];
}
