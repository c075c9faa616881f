import type { Handler, Handlers } from "../call.js";
import type { CommandInfo } from "../command-info.js";
import { anltHandlers } from "./anlt.js";
import { arpHandlers } from "./arp.js";
import { captureHandlers } from "./capture.js";
import { chassisHandlers } from "./chassis.js";
import { chimeraFilterHandlers } from "./chimera-filters.js";
import { chimeraImpairmentHandlers } from "./chimera-impairments.js";
import { chimeraStatisticsHandlers } from "./chimera-statistics.js";
import { eeeHandlers } from "./eee.js";
import { errorHandlers } from "./errors.js";
import { eyeHandlers } from "./eye.js";
import { fecHandlers } from "./fec.js";
import { filterHandlers } from "./filters.js";
import { healthHandlers } from "./health.js";
import { histogramHandlers } from "./histograms.js";
import { indexHandlers } from "./indices.js";
import { lineClockHandlers } from "./line-clock.js";
import { linkTrainingHandlers } from "./link-training.js";
import { lockHandlers } from "./locks.js";
import { mediaHandlers } from "./media.js";
import { multicastHandlers } from "./multicast.js";
import { pauseHandlers } from "./pause.js";
import { portHandlers } from "./ports.js";
import { prbsHandlers } from "./prbs.js";
import { rateHandlers } from "./rates.js";
import { receptionHandlers } from "./reception.js";
import { reservationHandlers } from "./reservation.js";
import { sessionHandlers } from "./session.js";
import { signalIntegrityHandlers } from "./signal-integrity.js";
import { statisticsHandlers } from "./statistics.js";
import { setStream, streamHandlers } from "./streams.js";
import { tpldHandlers } from "./tpld-ids.js";
import { trafficHandlers } from "./traffic.js";
import { transceiverHandlers } from "./transceiver.js";
import { transmissionHandlers } from "./transmission.js";
import { txTapHandlers } from "./tx-taps.js";
import { vulcanCounterHandlers } from "./vulcan-counters.js";
import { vulcanDhcpHandlers } from "./vulcan-dhcp.js";
import { vulcanHistogramHandlers } from "./vulcan-histograms.js";
import { vulcanModuleHandlers } from "./vulcan-module.js";
import { vulcanPortCounterHandlers } from "./vulcan-port-counters.js";
import { setGroup, vulcanTrafficHandlers } from "./vulcan-traffic.js";

const byName: Handlers = {
  ...chassisHandlers,
  ...sessionHandlers,
  ...reservationHandlers,
  ...portHandlers,
  ...mediaHandlers,
  ...tpldHandlers,
  ...indexHandlers,
  ...filterHandlers,
  ...lockHandlers,
  ...eeeHandlers,
  ...captureHandlers,
  ...histogramHandlers,
  ...receptionHandlers,
  ...prbsHandlers,
  ...fecHandlers,
  ...anltHandlers,
  ...linkTrainingHandlers,
  ...txTapHandlers,
  ...eyeHandlers,
  ...signalIntegrityHandlers,
  ...lineClockHandlers,
  ...transceiverHandlers,
  ...healthHandlers,
  ...streamHandlers,
  ...rateHandlers,
  ...transmissionHandlers,
  ...trafficHandlers,
  ...statisticsHandlers,
  ...errorHandlers,
  ...arpHandlers,
  ...pauseHandlers,
  ...multicastHandlers,
  ...chimeraFilterHandlers,
  ...chimeraImpairmentHandlers,
  ...chimeraStatisticsHandlers,
  ...vulcanTrafficHandlers,
  ...vulcanCounterHandlers,
  ...vulcanPortCounterHandlers,
  ...vulcanHistogramHandlers,
  ...vulcanDhcpHandlers,
  ...vulcanModuleHandlers,
};

/** What all settings of a stream or a connection group have in common: they are locked while it is at work. */
const byFirstIndex: Handlers = { stream: { set: setStream }, group: { set: setGroup } };

const found = new Map<CommandInfo, Handler | undefined>();

/** What a command does beyond being remembered; undefined when it is nothing. */
export function handlerOf(info: CommandInfo): Handler | undefined {
  if (found.has(info)) return found.get(info);
  const handler = byName[info.name] ?? byFirstIndex[info.codec.indices[0]?.name ?? ""];
  found.set(info, handler);
  return handler;
}
