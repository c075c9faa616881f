import { importOnce } from "../../run.js";
import type { Series, Setup } from "../workload.js";

/** Importing the SDK, as the package ships it, in a process of its own. */
export const imports: Setup = async (lab) => {
  const url = import.meta.resolve("labwire/xena");
  const { peer } = lab;
  const series: Record<string, Series> = { labwire: { unit: "ms", run: () => importOnce(url).ms } };
  if (peer !== undefined) series.python = { unit: "ms", run: () => peer.importMs() };
  return { series };
};
